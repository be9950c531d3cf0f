// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.sun.management.ThreadMXBean;
import dev.cnitelemetry.metrics.ClosedLabel;
import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.LabelValue;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.text.SharedMaterial;
import dev.cnitelemetry.text.TextFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** After warm-up a read allocates not one byte, whatever valid input comes. */
class AllocationTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int READS = 100;

  private static final ClosedLabel<Protocol> PROTOCOL = Label.closed("proto", Protocol.class);

  private enum Protocol implements LabelValue {
    TCP("tcp"),
    UDP("udp");

    private final String text;

    Protocol(String text) {
      this.text = text;
    }

    @Override
    public String text() {
      return text;
    }
  }

  private static long touched;

  @TestFactory
  List<DynamicTest> generatedTexts() {
    List<DynamicTest> tests = new ArrayList<>();
    for (TextFormat format : List.of(TextFormat.PROMETHEUS_1_0_0, TextFormat.OPENMETRICS_1_0)) {
      String end = format.isOpenMetrics() ? "# EOF\n" : "";
      add(tests, format, "digits", digits() + end);
      add(tests, format, "escapes", escapes() + end);
      add(tests, format, "quoted names", quotedNames() + end);
      add(tests, format, "a mebibyte of label value", longValues() + end);
      add(tests, format, "many labels", manyLabels() + end);
      add(tests, format, "many families", manyFamilies() + end);
      add(tests, format, "typed labels", typedLabels() + end);
    }
    add(tests, TextFormat.OPENMETRICS_1_0, "exemplars", exemplars() + "# EOF\n");
    add(tests, TextFormat.OPENMETRICS_1_0, "histograms", histograms() + "# EOF\n");
    return tests;
  }

  private static void add(List<DynamicTest> tests, TextFormat format, String name, String text) {
    tests.add(
        DynamicTest.dynamicTest(
            name + " in " + format, () -> assertNoBytes(format, text.getBytes(UTF_8))));
  }

  private static String digits() {
    StringBuilder text = new StringBuilder();
    for (String number :
        List.of(
            "0",
            "12345678",
            "0.30000000000000004",
            "1.7976931348623157e308",
            "4.9e-324",
            "NaN",
            "+Inf",
            "1.00000000000000011102230246251565404236316680908203125",
            "2.4703282292062327e-324",
            "12345678901234567890123",
            "7".repeat(300),
            "0." + "0".repeat(400) + "1",
            "1".repeat(290) + "." + "1".repeat(510))) {
      text.append("f ").append(number).append(" 1\n");
    }
    return text.toString();
  }

  private static String escapes() {
    return "# HELP f a\\nb\\\\c\nf{a=\"\\\\\\n\\\"\\t\",b=\"" + "\\\\".repeat(5000) + "\"} 1\n";
  }

  private static String quotedNames() {
    return """
    # TYPE "a.b" gauge
    # HELP "a.b" x
    {"a.b","c.d"="e"} 1
    {"a\\"b\\\\","c\\nd"="é"} 1
    {"température °C"} 1
    """;
  }

  private static String longValues() {
    return "f{a=\"" + "x".repeat(1 << 20) + "\"} 1\nf{a=\"" + "é\\n".repeat(1 << 18) + "\"} 2\n";
  }

  private static String manyLabels() {
    StringBuilder text = new StringBuilder("f{");
    for (int i = 0; i < 2000; i++) {
      text.append(i == 0 ? "" : ",").append("l").append(i * 7919 % 2000).append("=\"v\"");
    }
    return text.append("} 1\n").toString();
  }

  private static String manyFamilies() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      text.append("# TYPE f").append(i).append(" summary\nf").append(i).append("_count 1\n");
    }
    return text.toString();
  }

  private static String typedLabels() {
    return "known_total{proto=\"tcp\"} 1\nknown_total{proto=\"sctp\"} 1\nknown_total{a=\"b\"} 1\n";
  }

  private static String exemplars() {
    StringBuilder text = new StringBuilder("# TYPE f counter\n");
    for (int i = 0; i < 200; i++) {
      text.append("f_total{a=\"").append(i).append("\"} ").append(i).append(" 1.5e3");
      text.append(" # {id=\"\\\\").append(i).append("\",\"é\"=\"x\"} 0.25 1604676851.123456789\n");
    }
    return text.toString();
  }

  private static String histograms() {
    StringBuilder text = new StringBuilder("# TYPE f histogram\n");
    for (int i = 0; i < 200; i++) {
      String label = "a=\"" + i + "\"";
      text.append("f_bucket{").append(label).append(",le=\"0.1\"} 1\n");
      text.append("f_bucket{").append(label).append(",le=\"+Inf\"} 2\n");
      text.append("f_count{").append(label).append("} 2\n");
      text.append("f_sum{").append(label).append("} 2\n");
    }
    return text.toString();
  }

  @Test
  void realScrapes() throws IOException {
    Path scrapes = SharedMaterial.path("scrapes");
    try (DirectoryStream<Path> files = Files.newDirectoryStream(scrapes, "*.{prom,om}")) {
      for (Path file : files) {
        boolean valid = !file.toString().contains("everywhere");
        byte[] page = Files.readAllBytes(file);
        TextFormat format =
            file.toString().endsWith(".om")
                ? TextFormat.OPENMETRICS_1_0
                : TextFormat.PROMETHEUS_1_0_0;
        assertNoBytes(
            file.toString(), reader(format, format.isOpenMetrics() && valid), page, READS);
      }
    }
  }

  @Test
  void acceptedCases() {
    List<ConformanceCase> cases =
        new ArrayList<>(ConformanceCase.all(Path.of("src/test/resources/conformance/cases.jsonl")));
    Path probes = SharedMaterial.path("conformance/probes.jsonl");
    cases.addAll(ConformanceCase.all(probes));
    for (ConformanceCase each : cases) {
      if (each.accepted()) {
        TextFormat format = each.format();
        assertNoBytes(each.id(), reader(format, format.isOpenMetrics()), each.input(), READS);
      }
    }
  }

  @Test
  void streamsAndBuffers() {
    byte[] page = (manyFamilies() + manyLabels() + longValues()).getBytes(UTF_8);
    ExpositionReader reader = reader(TextFormat.PROMETHEUS_0_0_4, false);
    ByteArrayInputStream stream = new ByteArrayInputStream(page);
    ByteBuffer direct = ByteBuffer.allocateDirect(page.length).put(page).flip();
    assertNoBytes(
        "a stream and a direct buffer",
        () -> {
          stream.reset();
          reader.reset(stream);
          touch(reader);
          reader.reset(direct);
          touch(reader);
        },
        20);
  }

  private static void assertNoBytes(TextFormat format, byte[] page) {
    int reads = page.length > 1 << 20 ? READS / 10 : READS;
    assertNoBytes("parser", reader(format, false), page, reads);
    if (format.isOpenMetrics()) {
      ExpositionReader validating =
          ExpositionReader.builder(format)
              .validate(true)
              .catalog(catalog())
              .onMalformedLine(MalformedLine.FAIL)
              .build();
      assertNoBytes("validator", validating, page, reads);
    }
  }

  private static ExpositionReader reader(TextFormat format, boolean validate) {
    return ExpositionReader.builder(format).catalog(catalog()).validate(validate).build();
  }

  private static MetricCatalog catalog() {
    return MetricCatalog.builder("test")
        .add(
            CounterDefinition.builder()
                .name("known_total")
                .help("Known.")
                .addLabels(PROTOCOL)
                .build())
        .build();
  }

  private static void assertNoBytes(String what, ExpositionReader reader, byte[] page, int reads) {
    assertNoBytes(
        what,
        () -> {
          reader.reset(page, 0, page.length);
          touch(reader);
        },
        reads);
  }

  /**
   * The virtual machine may charge a thread for its own doings, such as compiling, so a round that
   * shows bytes is repeated: what a read allocates shows every time.
   */
  static void assertNoBytes(String what, Runnable read, int reads) {
    for (int i = 0; i < 3; i++) {
      read.run();
    }
    long bytes = Long.MAX_VALUE;
    for (int round = 0; round < 5 && bytes != 0; round++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < reads; i++) {
        read.run();
      }
      bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
    }
    assertEquals(0, bytes, () -> what + " allocates");
    assertNotEquals(Long.MIN_VALUE, touched, "what is read must be used, or nobody reads it");
  }

  /** Asks everything there is to ask. */
  private static void touch(ExpositionReader reader) {
    for (Event event = reader.next(); event != Event.END; event = reader.next()) {
      touched += reader.line() + reader.byteOffset() + reader.lineText().length();
      switch (event) {
        case HELP -> touched += reader.help().length() + reader.family().length();
        case TYPE -> touched += reader.kind().name().length() + reader.family().length();
        case UNIT -> touched += reader.unit().length();
        case COMMENT -> touched += reader.comment().length();
        case SAMPLE -> touchSample(reader);
        case MALFORMED, END -> throw new AssertionError(event);
      }
    }
  }

  private static void touchSample(ExpositionReader reader) {
    touched += reader.name().length() + reader.family().length() + reader.kind().name().length();
    touched += reader.definition() == null ? 0 : 1;
    touched += reader.label(PROTOCOL) == Protocol.TCP ? 1 : 0;
    touched += reader.labelText("a") == null ? 0 : 1;
    for (int i = 0; i < reader.labelCount(); i++) {
      touched += reader.labelName(i).length() + reader.labelValue(i).length();
    }
    touched += (long) reader.value() + reader.valueText().length();
    if (reader.hasTimestamp()) {
      touched += reader.timestampMillis() + reader.timestampSeconds() + reader.timestampNanos();
    }
    if (reader.exemplarCount() > 0) {
      Exemplar exemplar = reader.exemplar(0);
      for (int i = 0; i < exemplar.labelCount(); i++) {
        touched += exemplar.labelName(i).length() + exemplar.labelValue(i).length();
      }
      touched += exemplar.hasTimestamp() ? exemplar.timestampMillis() : 0;
    }
  }
}
