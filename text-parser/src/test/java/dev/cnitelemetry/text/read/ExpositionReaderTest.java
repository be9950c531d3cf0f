// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.ExpositionFormatException;
import dev.cnitelemetry.text.FormatError;
import dev.cnitelemetry.text.TextFormat;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ExpositionReaderTest {
  private static ExpositionReader prometheus(String text) {
    return read(ExpositionReader.builder(TextFormat.PROMETHEUS_0_0_4), text);
  }

  private static ExpositionReader openMetrics(String text) {
    return read(ExpositionReader.builder(TextFormat.OPENMETRICS_1_0), text);
  }

  private static ExpositionReader read(ExpositionReader.Builder builder, String text) {
    ExpositionReader reader = builder.build();
    byte[] bytes = text.getBytes(UTF_8);
    reader.reset(bytes, 0, bytes.length);
    return reader;
  }

  @Test
  void goesFromLineToLine() {
    ExpositionReader reader =
        prometheus(
            "# HELP felix_x a\\nb\n# TYPE felix_x gauge\n\n# by hand\nfelix_x{a=\"b\"} 2.5 17\n");
    assertEquals(Event.HELP, reader.next());
    assertEquals("felix_x", reader.family().toString());
    assertEquals("a\nb", reader.help().toString());
    assertEquals(1, reader.line());
    assertEquals(Event.TYPE, reader.next());
    assertEquals(MetricKind.GAUGE, reader.kind());
    assertEquals("felix_x", reader.family().toString());
    assertEquals(Event.COMMENT, reader.next());
    assertEquals("by hand", reader.comment().toString());
    assertEquals("# by hand", reader.lineText().toString());
    assertEquals(4, reader.line());
    assertEquals(Event.SAMPLE, reader.next());
    assertEquals("felix_x", reader.name().toString());
    assertEquals("felix_x", reader.family().toString());
    assertEquals(MetricKind.GAUGE, reader.kind());
    assertEquals(1, reader.labelCount());
    assertEquals("a", reader.labelName(0).toString());
    assertEquals("b", reader.labelValue(0).toString());
    assertEquals(2.5, reader.value());
    assertEquals("2.5", reader.valueText().toString());
    assertTrue(reader.hasTimestamp());
    assertEquals(17, reader.timestampMillis());
    assertEquals("17", reader.timestampText().toString());
    assertEquals(0, reader.exemplarCount());
    assertEquals(5, reader.line());
    assertEquals(1, reader.column());
    assertEquals(52, reader.byteOffset());
    assertNull(reader.definition());
    assertEquals(Event.END, reader.next());
    assertEquals(Event.END, reader.next());
  }

  @Test
  void readsUnitsAndExemplars() {
    ExpositionReader reader =
        openMetrics(
            """
            # TYPE f_s counter
            # UNIT f_s s
            f_s_total 5 1.5 # {"a.b"="\\"",c="d"} 2 3.25
            # EOF
            """);
    assertEquals(Event.TYPE, reader.next());
    assertEquals(Event.UNIT, reader.next());
    assertEquals("s", reader.unit().toString());
    assertEquals(Event.SAMPLE, reader.next());
    assertEquals("f_s", reader.family().toString());
    assertEquals(MetricKind.COUNTER, reader.kind());
    assertEquals(1, reader.exemplarCount());
    Exemplar exemplar = reader.exemplar(0);
    assertEquals(2, exemplar.labelCount());
    assertEquals("a.b", exemplar.labelName(0).toString());
    assertTrue(exemplar.isLabelNameQuoted(0));
    assertFalse(exemplar.isLabelNameQuoted(1));
    assertEquals("\"", exemplar.labelValue(0).toString());
    assertEquals(2, exemplar.value());
    assertEquals("2", exemplar.valueText().toString());
    assertEquals(3250, exemplar.timestampMillis());
    assertEquals(3, exemplar.timestampSeconds());
    assertEquals(250_000_000, exemplar.timestampNanos());
    assertEquals("3.25", exemplar.timestampText().toString());
    assertThrows(IndexOutOfBoundsException.class, () -> reader.exemplar(1));
    assertEquals(Event.END, reader.next());
  }

  @Test
  void saysWhatIsQuoted() {
    ExpositionReader reader =
        prometheus("# TYPE \"a.b\" gauge\n{\"a.b\",c=\"d\",\"e\"=\"f\"} 1\nf 1\n");
    reader.next();
    assertTrue(reader.isNameQuoted());
    reader.next();
    assertTrue(reader.isNameQuoted());
    assertFalse(reader.isLabelNameQuoted(0));
    assertTrue(reader.isLabelNameQuoted(1));
    assertEquals("{\"a.b\",c=\"d\",\"e\"=\"f\"} 1", reader.lineText().toString());
    reader.next();
    assertFalse(reader.isNameQuoted());
  }

  @Test
  void keepsSlicesOfOneLineApart() {
    ExpositionReader reader = prometheus("f{a=\"\\\\1\",b=\"\\\\2\",\"c\\n\"=\"\\\\3\"} 1\n");
    reader.next();
    List<ByteSlice> slices = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      slices.add(reader.labelName(i));
      slices.add(reader.labelValue(i));
    }
    reader.labelValue(0);
    assertEquals(
        List.of("a", "\\1", "b", "\\2", "c\n", "\\3"),
        slices.stream().map(ByteSlice::toString).toList());
  }

  @Test
  void tellsASamplesFamilyByExactNameThenBySuffixOfItsKind() {
    String page =
        """
        # TYPE h histogram
        # TYPE h_count gauge
        # TYPE g gauge
        # TYPE s summary
        h_bucket{le="1"} 1
        h_count 1
        h_sum 1
        g_sum 1
        s_sum 1
        s 1
        h_x 1
        """;
    ExpositionReader reader = prometheus(page);
    List<String> families = new ArrayList<>();
    for (Event event = reader.next(); event != Event.END; event = reader.next()) {
      if (event == Event.SAMPLE) {
        families.add(reader.name() + ":" + reader.family() + ":" + reader.kind());
      }
    }
    assertEquals(
        List.of(
            "h_bucket:h:HISTOGRAM",
            "h_count:h_count:GAUGE",
            "h_sum:h:HISTOGRAM",
            "g_sum:g_sum:UNTYPED",
            "s_sum:s:SUMMARY",
            "s:s:SUMMARY",
            "h_x:h_x:UNTYPED"),
        families);
  }

  @Test
  void readsTimestampsExactly() {
    assertTimestamp("1.001", 1001, 1, 1_000_000);
    assertTimestamp("-1.5", -1500, -2, 500_000_000);
    assertTimestamp("-0.0000000001", 0, 0, 0);
    assertTimestamp("-0.000000001", 0, -1, 999_999_999);
    assertTimestamp("1604676851.123456789", 1604676851123L, 1604676851L, 123_456_789);
    assertTimestamp("1.5e3", 1_500_000, 1500, 0);
    assertTimestamp("123456e-3", 123_456, 123, 456_000_000);
    assertTimestamp("5e-5", 0, 0, 50_000);
    assertTimestamp(".000000012", 0, 0, 12);
    assertTimestamp("000", 0, 0, 0);
    assertTimestamp("9223372036854775807.9", Long.MAX_VALUE, Long.MAX_VALUE, 900_000_000);
    assertTimestamp("9223372036854775.807", Long.MAX_VALUE, 9223372036854775L, 807_000_000);
    assertTimestamp("9223372036854775.808", Long.MAX_VALUE, 9223372036854775L, 808_000_000);
    assertTimestamp("1e300", Long.MAX_VALUE, Long.MAX_VALUE, 0);
    assertTimestamp("-1e300", Long.MIN_VALUE, Long.MIN_VALUE, 0);
    assertTimestamp("1e-300", 0, 0, 0);
  }

  private static void assertTimestamp(String text, long millis, long seconds, int nanos) {
    ExpositionReader reader = openMetrics("f 1 " + text + "\n# EOF\n");
    reader.next();
    assertEquals(millis, reader.timestampMillis(), text);
    assertEquals(seconds, reader.timestampSeconds(), text);
    assertEquals(nanos, reader.timestampNanos(), text);
    assertEquals(text, reader.timestampText().toString());
  }

  @Test
  void takesMillisecondsApart() {
    ExpositionReader reader = prometheus("f 1 1395066363123\n");
    reader.next();
    assertEquals(1395066363L, reader.timestampSeconds());
    assertEquals(123_000_000, reader.timestampNanos());
  }

  @Test
  void namesTheRightAccessor() {
    ExpositionReader reader = prometheus("# TYPE f gauge\nf 1\nf x\n");
    assertComplaint("call reset(...)", reader::value);
    reader.next();
    assertComplaint("value() has nothing to say on TYPE: ask family(), kind()", reader::value);
    assertComplaint("help() has nothing to say on TYPE", reader::help);
    assertComplaint("error() has nothing to say on TYPE", reader::error);
    assertComplaint("exemplar(int) has nothing to say on TYPE", () -> reader.exemplar(0));
    Label label = Label.text("a");
    assertComplaint("label(Label) has nothing to say on TYPE", () -> reader.label(label));
    reader.next();
    assertComplaint("unit() has nothing to say on SAMPLE: ask name()", reader::unit);
    assertComplaint("ask hasTimestamp() first", reader::timestampMillis);
    assertThrows(IndexOutOfBoundsException.class, () -> reader.labelName(0));
    assertThrows(IndexOutOfBoundsException.class, () -> reader.labelValue(-1));
    assertThrows(ExpositionFormatException.class, reader::next);
    assertComplaint("call reset(...)", reader::line);
    assertComplaint("call reset(...)", reader::next);
    reader.reset(new byte[0], 0, 0);
    assertEquals(Event.END, reader.next());
    assertComplaint("the input is over", reader::lineText);
  }

  private static void assertComplaint(String part, Executable call) {
    String message = assertThrows(IllegalStateException.class, call).toString();
    assertTrue(message.contains(part), message);
  }

  @Test
  void refusesWhatNoInputCanMean() {
    ExpositionReader reader = ExpositionReader.builder(TextFormat.PROMETHEUS_0_0_4).build();
    assertSame(TextFormat.PROMETHEUS_0_0_4, reader.format());
    assertThrows(IllegalStateException.class, reader::next);
    assertThrows(IndexOutOfBoundsException.class, () -> reader.reset(new byte[3], 2, 2));
    ExpositionReader.Builder builder = ExpositionReader.builder(TextFormat.PROMETHEUS_1_0_0);
    assertThrows(IllegalArgumentException.class, () -> builder.validate(true));
  }

  @Test
  void locatesErrorsByCharacterAndByte() {
    ExpositionReader reader = prometheus("f 1\nf{é=\"x\"} 1\n");
    reader.next();
    ExpositionFormatException error = assertThrows(ExpositionFormatException.class, reader::next);
    assertEquals(FormatError.INVALID_LABEL_NAME, error.code());
    assertEquals(2, error.line());
    assertEquals(3, error.column());
    assertEquals(6, error.byteOffset());
    assertEquals("f{é=\"x\"} 1", error.excerpt());
    assertEquals("line 2, column 3: not a label name: f{é=\"x\"} 1", error.getMessage());
  }

  @Test
  void countsCharactersAndNotBytes() {
    String line = "f{\"é\"=\"🚀\",a=\"\",a=\"\"} 1";
    ExpositionReader reader = prometheus(line);
    ExpositionFormatException error = assertThrows(ExpositionFormatException.class, reader::next);
    assertEquals(FormatError.DUPLICATE_LABEL, error.code());
    assertEquals(line.codePointCount(0, line.lastIndexOf("a=")) + 1L, error.column());
  }

  @Test
  void reportsEachMalformedLineAndGoesOn() {
    ExpositionReader reader =
        read(
            ExpositionReader.builder(TextFormat.PROMETHEUS_0_0_4)
                .onMalformedLine(MalformedLine.REPORT),
            "f 1\nf x\n{} 2\ng 3\n# TYPE f\nf 4 5x\nh{a=\"\u001b[1m} 1");
    List<String> events = new ArrayList<>();
    for (Event event = reader.next(); event != Event.END; event = reader.next()) {
      if (event == Event.MALFORMED) {
        ExpositionFormatException error = reader.error();
        assertEquals(error.line(), reader.line());
        assertEquals(error.column(), reader.column());
        assertEquals(error.byteOffset(), reader.byteOffset());
        assertEquals(0, error.getStackTrace().length);
        events.add(error.line() + ":" + error.column() + " " + error.code());
      } else {
        events.add(event + " " + reader.value());
      }
    }
    assertEquals(
        List.of(
            "SAMPLE 1.0",
            "2:3 INVALID_NUMBER",
            "3:1 MISSING_NAME",
            "SAMPLE 3.0",
            "5:9 INVALID_TYPE",
            "6:6 INVALID_TIMESTAMP",
            "7:5 UNTERMINATED_STRING"),
        events);
  }

  @Test
  void readsOnWithTheNextInputAfterAFailure() {
    ExpositionReader reader = prometheus("f{a=\"b\n");
    assertThrows(ExpositionFormatException.class, reader::next);
    byte[] good = "g 1\n".getBytes(UTF_8);
    reader.reset(good, 0, good.length);
    assertEquals(Event.SAMPLE, reader.next());
    assertEquals("g", reader.name().toString());
    assertEquals(1, reader.line());
    assertEquals(Event.END, reader.next());
  }

  @Test
  void forgetsTheFamiliesOfTheInputBefore() {
    ExpositionReader reader = prometheus("# TYPE f gauge\nf 1\n");
    while (reader.next() != Event.END) {}
    byte[] next = "f 1\n".getBytes(UTF_8);
    reader.reset(next, 0, next.length);
    reader.next();
    assertEquals(MetricKind.UNTYPED, reader.kind());
  }

  @Test
  void takesQuotedNamesUnlessToldOtherwise() {
    for (String line : List.of("{\"f\"} 1\n", "f{\"a\"=\"b\"} 1\n", "# TYPE \"f\" gauge\n")) {
      prometheus(line).next();
      ExpositionReader old =
          read(ExpositionReader.builder(TextFormat.PROMETHEUS_0_0_4).quotedNames(false), line);
      assertEquals(
          FormatError.QUOTED_NAME, assertThrows(ExpositionFormatException.class, old::next).code());
    }
  }

  @Test
  void saysWhatIsWrongInItsCode() {
    assertCode(FormatError.CARRIAGE_RETURN, "f 1\r\n", 4);
    assertCode(FormatError.CARRIAGE_RETURN, "f 1 2\r\n", 6);
    assertCode(FormatError.CARRIAGE_RETURN, "\r\n", 1);
    assertCode(FormatError.CARRIAGE_RETURN, "# TYPE f gauge\r\n", 15);
    assertCode(FormatError.BYTE_ORDER_MARK, "\ufefff 1\n", 1);
    assertCode(FormatError.INVALID_NAME, "é 1\n", 1);
    assertCode(FormatError.MISSING_NAME, "{a=\"b\"} 1\n", 1);
    assertCode(FormatError.SECOND_NAME, "f{\"g\"} 1\n", 4);
    assertCode(FormatError.EMPTY_NAME, "{\"\"} 1\n", 2);
    assertCode(FormatError.RESERVED_LABEL_NAME, "f{__name__=\"g\"} 1\n", 3);
    assertCode(FormatError.MISSING_EQUALS, "f{a} 1\n", 4);
    assertCode(FormatError.MISSING_LABEL_VALUE, "f{a=b} 1\n", 5);
    assertCode(FormatError.MISPLACED_COMMA, "f{,} 1\n", 3);
    assertCode(FormatError.UNTERMINATED_LABELS, "f{a=\"b\"\n", 8);
    assertCode(FormatError.MISSING_VALUE, "f{a=\"b\"}\n", 9);
    assertCode(FormatError.MISSING_VALUE, "f \n", 3);
    assertCode(FormatError.NUMBER_OUT_OF_RANGE, "f 1e999\n", 3);
    assertCode(FormatError.INVALID_TIMESTAMP, "f 1 -1\n", 5);
    assertCode(FormatError.TIMESTAMP_OUT_OF_RANGE, "f 1 9223372036854775808\n", 5);
    assertCode(FormatError.UNEXPECTED_TEXT, "f 1 2 3\n", 7);
    assertCode(FormatError.UNEXPECTED_TEXT, "f 1 # {a=\"b\"} 1\n", 5);
  }

  private static void assertCode(FormatError code, String text, int column) {
    ExpositionReader reader = prometheus(text);
    ExpositionFormatException error =
        assertThrows(ExpositionFormatException.class, reader::next, text);
    assertEquals(code, error.code(), text);
    assertEquals(column, error.column(), text);
  }

  @Test
  void saysWhatIsWrongWithOpenMetricsInItsCode() {
    assertOpenMetrics(FormatError.WHITESPACE, "f  1\n# EOF\n", 1, 3);
    assertOpenMetrics(FormatError.WHITESPACE, "f\t1\n# EOF\n", 1, 2);
    assertOpenMetrics(FormatError.WHITESPACE, "f{ a=\"b\"} 1\n# EOF\n", 1, 3);
    assertOpenMetrics(FormatError.BLANK_LINE, "f 1\n\n# EOF\n", 2, 1);
    assertOpenMetrics(FormatError.CARRIAGE_RETURN, "# HELP f x\r\n# EOF\n", 1, 11);
    assertOpenMetrics(FormatError.INVALID_METADATA, "# hello\n# EOF\n", 1, 1);
    assertOpenMetrics(FormatError.INVALID_TYPE, "# TYPE f untyped\n# EOF\n", 1, 10);
    assertOpenMetrics(FormatError.INVALID_UNIT, "# UNIT f s\n# EOF\n", 1, 10);
    assertOpenMetrics(FormatError.MISPLACED_COMMA, "f{a=\"b\",} 1\n# EOF\n", 1, 8);
    assertOpenMetrics(FormatError.INVALID_TIMESTAMP, "f 1 NaN\n# EOF\n", 1, 5);
    assertOpenMetrics(FormatError.INVALID_EXEMPLAR, "f_total 1 # 1\n# EOF\n", 1, 13);
    assertOpenMetrics(
        FormatError.EXEMPLAR_TOO_LONG,
        "f_total 1 # {a=\"" + "x".repeat(128) + "\"} 1\n# EOF\n",
        1,
        13);
    assertOpenMetrics(FormatError.MISSING_EOF, "f 1\n", 2, 1);
    assertOpenMetrics(FormatError.MISSING_EOF, "", 1, 1);
    assertOpenMetrics(FormatError.MISSING_EOF, "f 1\nf 2", 2, 4);
    assertOpenMetrics(FormatError.TEXT_AFTER_EOF, "# EOF\nf 1\n", 2, 1);
    assertOpenMetrics(FormatError.TEXT_AFTER_EOF, "# EOF\n\n\n", 2, 1);
  }

  private static void assertOpenMetrics(FormatError code, String text, long line, long column) {
    ExpositionReader failing = openMetrics(text);
    ExpositionFormatException thrown =
        assertThrows(
            ExpositionFormatException.class,
            () -> {
              while (failing.next() != Event.END) {}
            },
            text);
    assertEquals(code, thrown.code(), text);
    assertEquals(line, thrown.line(), text);
    assertEquals(column, thrown.column(), text);

    ExpositionReader reporting =
        read(
            ExpositionReader.builder(TextFormat.OPENMETRICS_1_0)
                .onMalformedLine(MalformedLine.REPORT),
            text);
    List<FormatError> reported = new ArrayList<>();
    for (Event event = reporting.next(); event != Event.END; event = reporting.next()) {
      if (event == Event.MALFORMED) {
        reported.add(reporting.error().code());
      }
    }
    assertEquals(List.of(code), reported, text);
  }
}
