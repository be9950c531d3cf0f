package dev.cnitelemetry.text;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.metrics.MetricCatalog;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;

/** A reader as it is and one that reads every line by the whole grammar, over the same bytes. */
final class BothPaths {
  /** Behind the input, so that its last lines can be read eight bytes at a time as well. */
  private static final byte[] REST = "rest_of_it 1\nrest_of_it 2\n".getBytes(US_ASCII);

  /** A name that ends like another one's sample, and a family whose samples so end. */
  private static final MetricCatalog CATALOG =
      MetricCatalog.builder("test")
          .add(HistogramDefinition.builder().name("a").help("A.").build())
          .add(GaugeDefinition.builder().name("a_sum").help("B.").build())
          .add(CounterDefinition.builder().name("ab_total").help("C.").build())
          .build();

  private final ExpositionReader reader;
  private final ExpositionReader oracle;

  private BothPaths(ExpositionReader.Builder builder) {
    builder.catalog(CATALOG);
    reader = builder.build();
    oracle = builder.withoutTemplates().build();
  }

  static BothPaths of(TextFormat format, MalformedLine onMalformedLine) {
    return of(format, onMalformedLine, ReadLimits.defaults());
  }

  static BothPaths of(TextFormat format, MalformedLine onMalformedLine, ReadLimits limits) {
    return new BothPaths(
        ExpositionReader.builder(format).onMalformedLine(onMalformedLine).limits(limits));
  }

  static BothPaths withoutQuotedNames(TextFormat format) {
    return new BothPaths(
        ExpositionReader.builder(format).quotedNames(false).onMalformedLine(MalformedLine.REPORT));
  }

  /** Both say the same, as it stands, with more behind it, twice, and in pieces. */
  void check(byte[] input) {
    List<String> expected = whole(oracle, input, input.length);
    assertEquals(expected, whole(reader, input, input.length));
    // Again: what is remembered of the input before must not show.
    assertEquals(expected, whole(reader, input, input.length));
    byte[] longer = new byte[input.length + REST.length];
    System.arraycopy(input, 0, longer, 0, input.length);
    System.arraycopy(REST, 0, longer, input.length, REST.length);
    assertEquals(whole(oracle, longer, longer.length), whole(reader, longer, longer.length));
    assertEquals(expected, whole(reader, longer, input.length));
    reader.reset(pieces(longer));
    List<String> piecewise = Transcript.of(reader);
    oracle.reset(pieces(longer));
    assertEquals(Transcript.of(oracle), piecewise);
  }

  /** Reads only the beginning of an input. */
  void giveUp(byte[] input, int events) {
    reader.reset(input, 0, input.length);
    for (int event = 0; event < events; event++) {
      reader.next();
    }
  }

  private static List<String> whole(ExpositionReader reader, byte[] input, int length) {
    reader.reset(input, 0, length);
    return Transcript.of(reader);
  }

  private static InputStream pieces(byte[] input) {
    return new ByteArrayInputStream(input) {
      @Override
      public synchronized int read(byte[] target, int offset, int length) {
        return super.read(target, offset, Math.min(length, 53));
      }
    };
  }
}
