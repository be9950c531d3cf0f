// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cnitelemetry.text.ExpositionFormatException;
import dev.cnitelemetry.text.TextFormat;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.Nullable;

/**
 * Any bytes: nothing but the reader's own exception, an end, and one outcome however the bytes come
 * and whether malformed lines fail or are reported.
 */
class ExpositionReaderFuzzTest {
  @FuzzTest(maxDuration = "10m")
  @DictionaryFile(resourcePath = "/dev/cnitelemetry/text/exposition.dict")
  void prometheus(byte[] input) {
    check(ExpositionReader.builder(TextFormat.PROMETHEUS_0_0_4).quotedNames(false), input);
  }

  @FuzzTest(maxDuration = "10m")
  @DictionaryFile(resourcePath = "/dev/cnitelemetry/text/exposition.dict")
  void prometheusWithQuotedNames(byte[] input) {
    check(ExpositionReader.builder(TextFormat.PROMETHEUS_1_0_0), input);
  }

  @FuzzTest(maxDuration = "10m")
  @DictionaryFile(resourcePath = "/dev/cnitelemetry/text/exposition.dict")
  void openMetrics(byte[] input) {
    check(ExpositionReader.builder(TextFormat.OPENMETRICS_1_0), input);
  }

  @FuzzTest(maxDuration = "10m")
  @DictionaryFile(resourcePath = "/dev/cnitelemetry/text/exposition.dict")
  void openMetricsValidated(byte[] input) {
    check(ExpositionReader.builder(TextFormat.OPENMETRICS_1_0).validate(true), input);
  }

  private static void check(ExpositionReader.Builder builder, byte[] input) {
    ExpositionReader reporting = builder.onMalformedLine(MalformedLine.REPORT).build();
    reporting.reset(input, 0, input.length);
    List<String> reported = new ArrayList<>();
    ExpositionFormatException first = describe(reporting, reported, input.length);

    byte[] framed = new byte[input.length + 2];
    System.arraycopy(input, 0, framed, 1, input.length);
    reporting.reset(framed, 1, input.length);
    List<String> again = new ArrayList<>();
    describe(reporting, again, input.length);
    assertEquals(reported, again);

    reporting.reset(
        new ByteArrayInputStream(input) {
          @Override
          public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, 7));
          }
        });
    List<String> streamed = new ArrayList<>();
    describe(reporting, streamed, input.length);
    assertEquals(reported, streamed);

    ExpositionReader failing = builder.onMalformedLine(MalformedLine.FAIL).build();
    failing.reset(input, 0, input.length);
    if (first == null) {
      describe(failing, new ArrayList<>(), input.length);
    } else {
      ExpositionFormatException thrown =
          assertThrows(
              ExpositionFormatException.class,
              () -> describe(failing, new ArrayList<>(), input.length));
      assertEquals(first.toString(), thrown.toString());
    }
  }

  /** Asks everything; the first error, or null. */
  @Nullable
  private static ExpositionFormatException describe(
      ExpositionReader reader, List<String> events, int length) {
    ExpositionFormatException first = null;
    for (Event event = reader.next(); event != Event.END; event = reader.next()) {
      assertTrue(events.size() <= 2 * length + 1, "more events than lines can have");
      assertTrue(reader.line() >= 1 && reader.column() >= 1);
      assertTrue(reader.byteOffset() >= 0 && reader.byteOffset() <= length);
      events.add(
          reader.line()
              + switch (event) {
                case HELP -> "" + reader.family() + reader.help() + reader.isNameQuoted();
                case TYPE -> "" + reader.family() + reader.kind();
                case UNIT -> "" + reader.family() + reader.unit();
                case COMMENT -> "" + reader.comment();
                case SAMPLE -> sample(reader);
                case MALFORMED -> reader.error().toString();
                case END -> throw new AssertionError();
              }
              + reader.lineText());
      if (event == Event.MALFORMED && first == null) {
        first = reader.error();
      }
    }
    return first;
  }

  private static String sample(ExpositionReader reader) {
    String timestamp =
        reader.hasTimestamp()
            ? reader.timestampMillis()
                + "/"
                + reader.timestampSeconds()
                + "/"
                + reader.timestampNanos()
            : "";
    return ReadSample.of(reader)
        + timestamp
        + reader.family()
        + reader.kind()
        + reader.definition()
        + reader.valueText();
  }
}
