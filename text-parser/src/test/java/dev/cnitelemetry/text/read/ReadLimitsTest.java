// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cnitelemetry.text.ReadLimits;
import dev.cnitelemetry.text.TextFormat;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadLimitsTest {
  private static List<String> events(ExpositionReader.Builder builder, String text) {
    byte[] bytes = text.getBytes(UTF_8);
    ExpositionReader reader = builder.onMalformedLine(MalformedLine.REPORT).build();
    reader.reset(bytes, 0, bytes.length);
    List<String> fromArray = events(reader);
    reader.reset(new ByteArrayInputStream(bytes));
    assertEquals(fromArray, events(reader));
    return fromArray;
  }

  private static List<String> events(ExpositionReader reader) {
    List<String> events = new ArrayList<>();
    for (Event event = reader.next(); event != Event.END; event = reader.next()) {
      events.add(
          reader.line()
              + ":"
              + (event == Event.MALFORMED
                  ? reader.column() + " " + reader.error().code()
                  : event.name()));
    }
    return events;
  }

  private static ExpositionReader.Builder prometheus(ReadLimits.Builder limits) {
    return ExpositionReader.builder(TextFormat.PROMETHEUS_0_0_4).limits(limits.build());
  }

  @Test
  void haveDefaults() {
    ReadLimits limits = ReadLimits.defaults();
    assertEquals(16 << 20, limits.lineBytes());
    assertEquals(16 << 20, limits.labelValueBytes());
    assertEquals(10_000, limits.labelsPerSample());
    assertEquals(100_000, limits.families());
    assertEquals(1_000_000, limits.seriesPerFamily());
  }

  @Test
  void areAtLeastOne() {
    ReadLimits.Builder builder = ReadLimits.builder();
    assertThrows(IllegalArgumentException.class, () -> builder.lineBytes(0));
    assertThrows(IllegalArgumentException.class, () -> builder.lineBytes(1 << 30));
    assertThrows(IllegalArgumentException.class, () -> builder.labelsPerSample(0));
    assertThrows(IllegalArgumentException.class, () -> builder.labelValueBytes(-1));
    assertThrows(IllegalArgumentException.class, () -> builder.families(0));
    assertThrows(IllegalArgumentException.class, () -> builder.seriesPerFamily(0));
  }

  @Test
  void boundLines() {
    assertEquals(
        List.of("1:SAMPLE", "2:9 LINE_TOO_LONG", "3:SAMPLE", "4:9 LINE_TOO_LONG"),
        events(
            prometheus(ReadLimits.builder().lineBytes(8)),
            "f{} 1234\nf{} 12345\ng 1\n# " + "x".repeat(200_000)));
    assertEquals(
        List.of("1:SAMPLE"), events(prometheus(ReadLimits.builder().lineBytes(8)), "f{} 1234"));
  }

  @Test
  void boundLabels() {
    assertEquals(
        List.of("1:SAMPLE", "2:15 TOO_MANY_LABELS", "3:SAMPLE"),
        events(
            prometheus(ReadLimits.builder().labelsPerSample(2)),
            "f{a=\"1\",b=\"2\"} 1\nf{a=\"1\",b=\"2\",c=\"3\"} 1\nf 1\n"));
  }

  @Test
  void boundLabelValues() {
    assertEquals(
        List.of("1:SAMPLE", "2:5 LABEL_VALUE_TOO_LONG"),
        events(
            prometheus(ReadLimits.builder().labelValueBytes(3)),
            "f{a=\"123\"} 1\nf{a=\"1234\"} 1\n"));
  }

  @Test
  void boundFamilies() {
    ReadLimits.Builder limits = ReadLimits.builder().families(2);
    assertEquals(
        List.of("1:TYPE", "2:HELP", "3:HELP", "4:8 TOO_MANY_FAMILIES", "5:SAMPLE"),
        events(prometheus(limits), "# TYPE a gauge\n# HELP a x\n# HELP b x\n# HELP c x\nd 1\n"));
    assertEquals(
        List.of("1:SAMPLE", "2:SAMPLE", "3:1 TOO_MANY_FAMILIES"),
        events(
            ExpositionReader.builder(TextFormat.OPENMETRICS_1_0)
                .validate(true)
                .limits(limits.build()),
            "a 1\nb 1\nc 1\n# EOF\n"));
  }

  @Test
  void boundSeriesOfAFamily() {
    assertEquals(
        List.of("1:TYPE", "2:SAMPLE", "3:SAMPLE", "4:1 TOO_MANY_SERIES", "5:TYPE", "6:SAMPLE"),
        events(
            ExpositionReader.builder(TextFormat.OPENMETRICS_1_0)
                .validate(true)
                .limits(ReadLimits.builder().seriesPerFamily(2).build()),
            """
            # TYPE f gauge
            f{a="1"} 1
            f{a="2"} 1
            f{a="3"} 1
            # TYPE g gauge
            g{a="1"} 1
            # EOF
            """));
  }

  @Test
  void letAMebibyteOfLabelValuePass() {
    String text = "f{a=\"" + "é\\n".repeat(1 << 18) + "\"} 1\n";
    assertEquals(
        List.of("1:SAMPLE"), events(ExpositionReader.builder(TextFormat.PROMETHEUS_0_0_4), text));
  }
}
