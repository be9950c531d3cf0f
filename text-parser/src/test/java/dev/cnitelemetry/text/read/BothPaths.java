// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.text.ReadLimits;
import dev.cnitelemetry.text.TextFormat;
import java.util.Arrays;
import java.util.List;

/**
 * A reader as it is and one that reads every line by the whole grammar, since it is given one line
 * at a time, over the same bytes.
 */
final class BothPaths {
  /** After the input, so that its last lines can be read eight bytes at a time as well. */
  private static final byte[] REST = "rest_of_it 1\nrest_of_it 2\n".getBytes(US_ASCII);

  /** A name that ends like another one's sample, and a family whose samples so end. */
  private static final MetricCatalog CATALOG =
      MetricCatalog.builder("test")
          .add(HistogramDefinition.builder().name("a").help("A.").build())
          .add(GaugeDefinition.builder().name("a_sum").help("B.").build())
          .add(CounterDefinition.builder().name("ab_total").help("C.").build())
          .build();

  private static final byte[] OTHER_PAGE =
      "# TYPE a counter\na{b=\"c\"} 1\nab 2\n# EOF\n".getBytes(US_ASCII);

  private final ExpositionReader reader;
  private final ExpositionReader oracle;

  private BothPaths(ExpositionReader.Builder builder) {
    reader = builder.build();
    oracle = builder.build();
  }

  /** A builder whose catalogue has names that can be mistaken for each other's. */
  static ExpositionReader.Builder builder(TextFormat format) {
    return ExpositionReader.builder(format).catalog(CATALOG);
  }

  static BothPaths of(TextFormat format, MalformedLine onMalformedLine) {
    return of(format, onMalformedLine, ReadLimits.defaults());
  }

  static BothPaths of(TextFormat format, MalformedLine onMalformedLine, ReadLimits limits) {
    return new BothPaths(builder(format).onMalformedLine(onMalformedLine).limits(limits));
  }

  static BothPaths withoutQuotedNames(TextFormat format) {
    return new BothPaths(builder(format).quotedNames(false).onMalformedLine(MalformedLine.REPORT));
  }

  /** Of OpenMetrics, held to the rules over families, too. */
  static BothPaths validating(ReadLimits limits) {
    return new BothPaths(
        builder(TextFormat.OPENMETRICS_1_0)
            .validate(true)
            .onMalformedLine(MalformedLine.REPORT)
            .limits(limits));
  }

  /**
   * Both say the same, as it is, with more after it, twice, in pieces, and after reads that did not
   * reach an end.
   */
  void check(byte[] input) {
    List<String> expected = byTheGrammar(input);
    assertEquals(expected, whole(input, input.length));
    // Again: what is remembered of the input before must not show.
    assertEquals(expected, whole(input, input.length));
    byte[] longer = new byte[input.length + REST.length];
    System.arraycopy(input, 0, longer, 0, input.length);
    System.arraycopy(REST, 0, longer, input.length, REST.length);
    List<String> expectedOfLonger = byTheGrammar(longer);
    assertEquals(expectedOfLonger, whole(longer, longer.length));
    assertEquals(expected, whole(longer, input.length));
    reader.reset(new Pieces(longer, 53, longer.length, null));
    assertEquals(expectedOfLonger, Transcript.of(reader));
    int some = Arrays.hashCode(input) & 0xff;
    giveUp(longer, some & 7);
    assertEquals(expected, whole(input, input.length));
    reader.reset(new Pieces(input, 53, Math.min(some, input.length), null).failing());
    Transcript.of(reader);
    giveUp(OTHER_PAGE, some >>> 6);
    assertEquals(expected, whole(input, input.length));
  }

  /** Reads only the beginning of an input. */
  void giveUp(byte[] input, int events) {
    reader.reset(input, 0, input.length);
    Transcript.of(reader, -1, events);
  }

  private List<String> byTheGrammar(byte[] input) {
    oracle.reset(Pieces.lineByLine(input));
    return Transcript.of(oracle);
  }

  private List<String> whole(byte[] input, int length) {
    reader.reset(input, 0, length);
    return Transcript.of(reader);
  }
}
