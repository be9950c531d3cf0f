// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.convert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.text.EscapingScheme;
import dev.cnitelemetry.text.ExpositionFormatException;
import dev.cnitelemetry.text.SharedMaterial;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.read.ConformanceCase;
import dev.cnitelemetry.text.read.Event;
import dev.cnitelemetry.text.read.ExpositionReader;
import dev.cnitelemetry.text.read.MalformedLine;
import dev.cnitelemetry.text.read.ReadSample;
import dev.cnitelemetry.text.write.CounterNaming;
import dev.cnitelemetry.text.write.ExpositionWriter;
import dev.cnitelemetry.text.write.SampleWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpositionCopyTest {
  private static final TextFormat PROMETHEUS = TextFormat.PROMETHEUS_0_0_4;
  private static final TextFormat OPEN_METRICS = TextFormat.OPENMETRICS_1_0;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "scrapes/prometheus-2.42.0.prom",
        "scrapes/prometheus-2.42.0-federate.prom",
        "scrapes/node_exporter-1.5.0.prom",
        "scrapes/bird_exporter-1.4.1.prom",
        "scrapes/calico-felix.prom",
        "facts/calico-sample-scrape.txt",
        "facts/bird-sample-scrape.txt",
      })
  void givesBackTheBytesOfGoPrograms(String file) throws IOException {
    byte[] input = Files.readAllBytes(SharedMaterial.path(file));
    assertEquals(new String(input, UTF_8), copy(PROMETHEUS, PROMETHEUS, input));
    assertEquals(new String(input, UTF_8), spelledAnew(input));
  }

  /** The same with every number read as a double and spelt by the writer. */
  private static String spelledAnew(byte[] input) {
    ExpositionReader reader = ExpositionReader.builder(PROMETHEUS).build();
    ExpositionWriter writer = ExpositionWriter.builder(PROMETHEUS).build();
    reader.reset(input, 0, input.length);
    for (Event event = reader.next(); event != Event.END; event = reader.next()) {
      switch (event) {
        case HELP -> writer.help(reader.family().toString(), reader.help().toString());
        case TYPE -> writer.type(reader.family().toString(), reader.kind());
        case COMMENT -> writer.comment(" " + reader.comment());
        default -> {
          SampleWriter line = writer.sample(reader.name().toString());
          for (int i = 0; i < reader.labelCount(); i++) {
            line.label(reader.labelName(i).toString(), reader.labelValue(i).toString());
          }
          line.value(reader.value());
          if (reader.hasTimestamp()) {
            line.timestamp(reader.timestampMillis());
          }
          line.end();
        }
      }
    }
    return writer.finish().content().toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "scrapes/client_java-1.9.0.om",
        "scrapes/client_java-1.9.0-utf8.om",
        "scrapes/client_java-1.9.0.prom",
        "scrapes/client_java-1.9.0-utf8.prom",
      })
  void givesBackTheSamplesOfJavaPrograms(String file) throws IOException {
    byte[] input = Files.readAllBytes(SharedMaterial.path(file));
    TextFormat format = file.endsWith(".om") ? OPEN_METRICS : TextFormat.PROMETHEUS_1_0_0;
    ExpositionReader reader =
        ExpositionReader.builder(format).validate(format.isOpenMetrics()).build();
    List<ReadSample> samples = ReadSample.all(reader, input);
    assertTrue(samples.size() > 1000);
    String written = copy(format, format, input);
    assertEquals(samples, ReadSample.all(reader, written.getBytes(UTF_8)));
    assertEquals(new String(input, UTF_8), written);
  }

  @Test
  void givesBackTheSamplesOfEveryAcceptedProbe() {
    int accepted = 0;
    for (ConformanceCase probe :
        ConformanceCase.all(SharedMaterial.path("conformance/probes.jsonl"))) {
      if (probe.accepted()) {
        givesBack(probe);
        accepted++;
      }
    }
    assertTrue(accepted > 200, () -> "there must be probes that are accepted");
  }

  @Test
  void givesBackTheSamplesOfEveryAcceptedOpenMetricsCase() {
    for (ConformanceCase probe :
        ConformanceCase.all(SharedMaterial.path("conformance/openmetrics/cases.jsonl"))) {
      if (probe.accepted()) {
        givesBack(probe);
      }
    }
  }

  private static void givesBack(ConformanceCase probe) {
    TextFormat format = probe.format();
    ExpositionReader reader = probe.reader().validate(probe.format().isOpenMetrics()).build();
    List<ReadSample> samples = ReadSample.all(reader, probe.input());
    String written;
    try {
      written = copy(format, format, probe.input());
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new AssertionError(probe.id() + ": " + new String(probe.input(), UTF_8), e);
    }
    assertEquals(samples, ReadSample.all(reader, written.getBytes(UTF_8)), probe.id());
  }

  @Test
  void writesNoOpenMetricsThatTheValidatorRejects() {
    List<String> written = new ArrayList<>();
    int refused = 0;
    for (String file : new String[] {"probes.jsonl", "openmetrics/cases.jsonl"}) {
      for (ConformanceCase probe :
          ConformanceCase.all(SharedMaterial.path("conformance/" + file))) {
        if (!probe.format().isOpenMetrics() || probe.accepted() || probe.parserRejects()) {
          continue;
        }
        try {
          copy(OPEN_METRICS, OPEN_METRICS, probe.input());
          written.add(probe.id());
        } catch (IllegalArgumentException | IllegalStateException e) {
          assertFalse(e instanceof ExpositionFormatException, probe.id());
          refused++;
        }
      }
    }
    assertEquals(List.of(), written);
    assertTrue(refused > 60, "there must be cases that only the validator rejects");
  }

  @Test
  void convertsToOpenMetrics() {
    String prometheus =
        """
        # a comment
        # TYPE a_total counter
        # HELP a_total Help "of" a.
        a_total{b="c"} 1e+06 1500
        # TYPE errors counter
        errors 7
        # HELP h Of h.
        # TYPE h histogram
        h_bucket{le="0.5"} 1
        h_bucket{le="1"} 2
        h_bucket{le="+Inf"} 2
        h_sum 1.25
        h_count 2
        # TYPE s summary
        s{quantile="1"} NaN
        s_sum 0
        s_count 0
        # HELP lonely Without kind.
        lonely 3
        bare 4
        # TYPE empty gauge
        """;
    assertEquals(
        """
        # HELP a Help \\"of\\" a.
        # TYPE a counter
        a_total{b="c"} 1e+06 1.5
        # TYPE errors unknown
        errors 7
        # HELP h Of h.
        # TYPE h histogram
        h_bucket{le="0.5"} 1
        h_bucket{le="1.0"} 2
        h_bucket{le="+Inf"} 2
        h_sum 1.25
        h_count 2
        # TYPE s summary
        s{quantile="1.0"} NaN
        s_sum 0
        s_count 0
        # HELP lonely Without kind.
        lonely 3
        bare 4
        # TYPE empty gauge
        # EOF
        """,
        copy(PROMETHEUS, OPEN_METRICS, prometheus.getBytes(UTF_8), CounterNaming.AS_UNKNOWN, 1));
    assertTrue(
        copy(PROMETHEUS, OPEN_METRICS, prometheus.getBytes(UTF_8), CounterNaming.ADD_TOTAL, 1)
            .contains("# TYPE errors counter\nerrors_total 7\n"));
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                copy(
                    PROMETHEUS, OPEN_METRICS, prometheus.getBytes(UTF_8), CounterNaming.REFUSE, 1));
    assertTrue(String.valueOf(refusal.getMessage()).contains("errors must end in _total"));
  }

  @Test
  void convertsToPrometheus() {
    String openMetrics =
        """
        # HELP a Help \\"of\\" a.
        # UNIT a\s
        # TYPE a counter
        a_total{b="c"} 1 1.5 # {t="u"} 1
        a_created{b="c"} 2 1.5
        # TYPE h_seconds gaugehistogram
        # UNIT h_seconds seconds
        h_seconds_bucket{le="1.0"} 2
        h_seconds_bucket{le="+Inf"} 2
        h_seconds_gcount 2
        h_seconds_gsum 1
        # TYPE i info
        i_info{version="1"} 1
        # TYPE x stateset
        x{x="on"} 1
        # TYPE u unknown
        u 1
        # EOF
        """;
    assertEquals(
        """
        # HELP a_total Help "of" a.
        # TYPE a_total counter
        a_total{b="c"} 1 1500
        a_created{b="c"} 2 1500
        h_seconds_bucket{le="1"} 2
        h_seconds_bucket{le="+Inf"} 2
        h_seconds_gcount 2
        h_seconds_gsum 1
        # TYPE i_info gauge
        i_info{version="1"} 1
        # TYPE x gauge
        x{x="on"} 1
        # TYPE u untyped
        u 1
        """,
        copy(OPEN_METRICS, PROMETHEUS, openMetrics.getBytes(UTF_8), CounterNaming.REFUSE, 2));
  }

  @Test
  void throwsWhatTheReaderFinds() {
    ExpositionReader reader =
        ExpositionReader.builder(PROMETHEUS).onMalformedLine(MalformedLine.REPORT).build();
    byte[] input = "a 1\nb\n".getBytes(UTF_8);
    reader.reset(input, 0, input.length);
    ExpositionWriter writer = ExpositionWriter.builder(PROMETHEUS).build();
    ExpositionCopy copy = new ExpositionCopy(reader, writer);
    assertThrows(ExpositionFormatException.class, copy::run);
    assertEquals("a 1\n", writer.content().toString());
    assertNotNull(reader.format());
  }

  private static String copy(TextFormat from, TextFormat to, byte[] input) {
    return copy(from, to, input, CounterNaming.REFUSE, 0);
  }

  private static String copy(
      TextFormat from, TextFormat to, byte[] input, CounterNaming counters, int dropped) {
    ExpositionReader reader = ExpositionReader.builder(from).validate(false).build();
    ExpositionWriter writer =
        ExpositionWriter.builder(to)
            .escaping(EscapingScheme.ALLOW_UTF_8)
            .counters(counters)
            .build();
    reader.reset(input, 0, input.length);
    ExpositionCopy copy = new ExpositionCopy(reader, writer);
    copy.run();
    assertEquals(dropped, copy.commentsDropped() + copy.unitsDropped() + copy.exemplarsDropped());
    return writer.finish().content().toString();
  }
}
