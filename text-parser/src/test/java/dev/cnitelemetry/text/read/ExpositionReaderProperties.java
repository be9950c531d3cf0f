// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.text.TextFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written down as the formats have it is read as it was meant. */
class ExpositionReaderProperties {
  @Provide
  Arbitrary<List<ReadSample>> samples() {
    Arbitrary<String> plain =
        Arbitraries.strings().withChars("abcXYZ_").ofMinLength(1).ofMaxLength(12);
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(12).map(this::repaired);
    Arbitrary<String> named =
        any.filter(text -> !text.isEmpty() && !text.equals("__name__") && text.indexOf('\0') < 0);
    Arbitrary<String> names = Arbitraries.oneOf(plain, named);
    Arbitrary<List<List<String>>> labels =
        Combinators.combine(names, any)
            .as(List::of)
            .list()
            .uniqueElements(label -> label.get(0))
            .ofMaxSize(30);
    Arbitrary<Double> values =
        Arbitraries.oneOf(
            Arbitraries.doubles(),
            Arbitraries.of(
                Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.0, 4.9e-324));
    Arbitrary<Long> timestamps = Arbitraries.longs().greaterOrEqual(0).injectNull(0.5);
    return Combinators.combine(names, labels, values, timestamps)
        .as(
            (name, pairs, value, timestamp) ->
                new ReadSample(
                    name, ReadSample.sorted(new ArrayList<>(pairs)), value, timestamp, null))
        .list()
        .ofMaxSize(8);
  }

  /** Unpaired surrogates have no UTF-8 form. */
  private String repaired(String text) {
    return new String(text.getBytes(UTF_8), UTF_8);
  }

  @Property(tries = 500)
  void readsPrometheusTextWithAnyBlanks(
      @ForAll("samples") List<ReadSample> samples, @ForAll Random random) {
    StringBuilder text = new StringBuilder();
    for (ReadSample sample : samples) {
      text.append(line(sample, blanks(random, 0), blanks(random, 1)));
      if (sample.timestamp() != null) {
        text.append(blanks(random, 1)).append(sample.timestamp());
      }
      text.append(blanks(random, 0)).append('\n');
    }
    assertRead(TextFormat.PROMETHEUS_1_0_0, samples, text.toString());
  }

  @Property(tries = 500)
  void readsOpenMetrics(@ForAll("samples") List<ReadSample> samples) {
    StringBuilder text = new StringBuilder();
    for (ReadSample sample : samples) {
      text.append(line(sample, "", " "));
      if (sample.timestamp() != null) {
        String digits = String.format("%04d", sample.timestamp());
        int point = digits.length() - 3;
        text.append(' ').append(digits, 0, point).append('.').append(digits.substring(point));
      }
      text.append('\n');
    }
    assertRead(TextFormat.OPENMETRICS_1_0, samples, text + "# EOF\n");
  }

  private static String line(ReadSample sample, String within, String behind) {
    boolean bare = sample.name().matches("[a-zA-Z_:][a-zA-Z0-9_:]*");
    StringBuilder text = new StringBuilder(bare ? sample.name() : "");
    String comma = "";
    text.append('{').append(within);
    if (!bare) {
      text.append(quoted(sample.name())).append(within);
      comma = ",";
    }
    for (List<String> label : sample.labels()) {
      boolean plain = label.get(0).matches("[a-zA-Z_][a-zA-Z0-9_]*");
      text.append(comma).append(within).append(plain ? label.get(0) : quoted(label.get(0)));
      text.append(within).append('=').append(within).append(quoted(label.get(1))).append(within);
      comma = ",";
    }
    return text.append('}').append(behind).append(number(sample.value())).toString();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "NaN" : Double.toString(value).replace("Infinity", "Inf");
  }

  private static String blanks(Random random, int least) {
    StringBuilder blanks = new StringBuilder();
    for (int i = random.nextInt(3) + least; i > 0; i--) {
      blanks.append(random.nextBoolean() ? ' ' : '\t');
    }
    return blanks.toString();
  }

  private static void assertRead(TextFormat format, List<ReadSample> samples, String text) {
    ExpositionReader reader = ExpositionReader.builder(format).build();
    assertEquals(samples, ReadSample.all(reader, text.getBytes(UTF_8)), text);
  }
}
