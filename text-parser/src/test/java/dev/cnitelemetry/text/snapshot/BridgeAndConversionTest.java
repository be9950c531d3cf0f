// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.convert.OpenMetricsConversionTest;
import dev.cnitelemetry.text.read.ExpositionReader;
import dev.cnitelemetry.text.write.ExpositionWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("StringConcatToTextBlock") // a page a line
class BridgeAndConversionTest {

  static Stream<Path> pages() throws IOException {
    return OpenMetricsConversionTest.pages();
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("pages")
  void aRealPageBecomesTheSameInBothWays(Path file) throws IOException {
    BridgeAndConversion.assertSame(Files.readAllBytes(file), true);
  }

  /** Names that OpenMetrics gives to two families, or that the client library does. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "# TYPE x counter\nx 1\n# TYPE x_total counter\nx_total 2\n",
        "# TYPE x_total counter\nx_total 2\n# TYPE x counter\nx 1\n",
        "# TYPE x counter\nx 1\n# TYPE x_total gauge\nx_total 2\n",
        "# TYPE x counter\nx 1\nx_total 2\n",
        "# TYPE x gauge\nx 1\n# TYPE x_total counter\nx_total 2\n",
        "# TYPE x_total counter\nx_total 2\n# TYPE x_created gauge\nx_created 5\n",
        "# HELP x_total A\n# TYPE x_total counter\nx_total 2\n# HELP x_created B\n"
            + "# TYPE x_created gauge\nx_created 5\n",
        "# TYPE x_total counter\nx_total{a=\"1\"} 2\n# TYPE x_created gauge\nx_created 5\n",
        "# TYPE x summary\nx_sum 2\nx_count 2\n# TYPE x_created gauge\nx_created 5\n",
        "# HELP x A\n# TYPE x summary\nx{quantile=\"0.5\"} 1\nx_sum 2\nx_count 2\n"
            + "# HELP x_created B\n# TYPE x_created gauge\nx_created 5\n",
        "# TYPE x histogram\nx_bucket{le=\"+Inf\"} 2\nx_sum 2\nx_count 2\n# HELP x_created B\n"
            + "# TYPE x_created gauge\nx_created 5\n",
        "# TYPE x counter\nx -1\n",
        "# TYPE x_total counter\nx_total NaN\n",
        "# TYPE x counter\nx 1\n# TYPE x_total counter\nx_total 2\n"
            + "# TYPE x_total_total counter\nx_total_total 2\n",
      })
  void familiesThatWantOneNameAreWrittenAsInAConversion(String page) {
    BridgeAndConversion.assertSame(page.getBytes(UTF_8), true);
  }

  /** A held counter is a counter again in the format that it came from. */
  @Test
  void aPageWithBothNamesIsWrittenAsItWas() {
    String page = "# TYPE x counter\nx 1\n# TYPE x_total counter\nx_total 2\n";
    ExpositionReader reader = ExpositionReader.builder(TextFormat.PROMETHEUS_0_0_4).build();
    byte[] body = page.getBytes(UTF_8);
    reader.reset(body, 0, body.length);
    ExpositionWriter writer = ExpositionWriter.builder(TextFormat.PROMETHEUS_0_0_4).build();
    Snapshots.write(Snapshots.from(reader).metrics(), writer, NamePolicy.AS_DECLARED);
    assertEquals(page, writer.finish().content().toString());
  }
}
