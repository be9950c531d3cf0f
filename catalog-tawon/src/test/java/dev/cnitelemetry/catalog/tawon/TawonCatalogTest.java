// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.catalog.tawon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TawonCatalogTest {

  private final MetricCatalog catalog = TawonCatalog.get();

  @Test
  void everyConstantIsFoundByItsName() throws IllegalAccessException {
    for (Class<?> constants :
        List.of(
            TawonDirectives.class,
            TawonPayload.class,
            TawonResetConnection.class,
            TawonExec.class,
            TawonTlsPlaintext.class,
            TawonFlow.class,
            TawonTlsHeaders.class,
            TawonPfcp.class,
            TawonEcpri.class,
            TawonBpf.class,
            TawonHttp2.class)) {
      for (Field constant : constants.getFields()) {
        MetricDefinition definition = (MetricDefinition) constant.get(null);
        assertSame(definition, catalog.find(definition.name()).orElseThrow());
      }
    }
  }

  @Test
  void holdsTheNamesOnRecord() throws IOException {
    try (InputStream names = TawonCatalogTest.class.getResourceAsStream("metric-names.txt")) {
      assertEquals(
          new String(names.readAllBytes(), StandardCharsets.UTF_8).lines().toList(),
          catalog.definitions(TawonComponents.TAWON).stream().map(MetricDefinition::name).toList());
    }
  }

  @Test
  void isInElevenGroups() {
    assertEquals(
        List.of(
            "directives",
            "payload",
            "resetconn",
            "exec",
            "tlsplaintext",
            "flow",
            "tlsheaders",
            "pfcp",
            "ecpri",
            "bpf",
            "h2"),
        catalog.definitions(TawonComponents.TAWON).stream()
            .map(definition -> exposure(definition.name()).section())
            .distinct()
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "bpf_cpu_usage, bpf_cpu_usage",
    "bpf_cpu_usage_histogram_bucket, bpf_cpu_usage_histogram",
    "flow_msgs, flow_msgs",
    "flow_msgs_lost, flow_msgs_lost",
    "payload_msgs_lost, payload_msgs_lost",
    "h2_chunks_missing_flowid, h2_chunks_missing_flowid",
    "task_duration_seconds_sum, task_duration_seconds"
  })
  void namesThatBeginAlikeAreToldApart(String sample, String metric) {
    assertSame(catalog.find(metric).orElseThrow(), lookup(sample));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"bpf_cpu_usage_bucket", "flow_msgs_count", "h2_stream", "flow_", "H2_CHUNKS"})
  void namesAreExact(String sample) {
    assertNull(lookup(sample));
  }

  @Test
  void whatTheDocumentGivesIsKnown() {
    assertEquals(
        DecimalLiterals.of("10", "50", "100", "250", "750", "1500"),
        TawonHttp2.CHUNK_SIZE.buckets());
    assertEquals(
        DecimalLiterals.of("1", "5", "10", "50", "250", "500"),
        TawonHttp2.CONN_DIR_BUFFER.buckets());
    assertEquals(Unit.BYTES, find("h2_chunk_size").unit());
    assertEquals(Unit.SECONDS, find("task_duration_seconds").unit());
  }

  @Test
  void whatTheDocumentDoesNotGiveIsUnknown() {
    assertFalse(TawonBpf.CPU_USAGE_HISTOGRAM.buckets().isKnown());
    assertFalse(TawonDirectives.DIRECTIVE_DURATION_SECONDS.quantiles().isKnown());
    assertFalse(TawonDirectives.TASK_DURATION_SECONDS.quantiles().isKnown());
    for (String name : List.of("h2_conn_dir_buffer", "bpf_cpu_usage", "bpf_cpu_usage_histogram")) {
      assertEquals(Unit.UNSPECIFIED, find(name).unit(), name);
    }
    assertTrue(TawonComponents.TAWON.port().isEmpty());
    assertFalse(TawonComponents.TAWON.product().hasReleases());
  }

  @Test
  void typingErrorsStay() {
    assertEquals("Bi-rectional connections detected", TawonHttp2.CONNECTIONS.help());
    assertEquals("BPF probes attachement failures", TawonBpf.PROBES_ATTACH_FAILURE.help());
  }

  @Test
  void costOfBpfNeedsAKernelSetting() {
    for (String name : List.of("bpf_cpu_usage", "bpf_cpu_usage_histogram", "bpf_run_counter")) {
      assertTrue(
          exposure(name).requires().orElseThrow().contains("kernel.bpf_stats_enabled=1"), name);
    }
  }

  @Test
  void typeHasTwoMeanings() {
    assertSame(TawonLabels.CONTENT_TYPE, find("h2_content_types").label("type").orElseThrow());
    assertSame(TawonLabels.FRAME_TYPE, find("h2_incoming_frames").label("type").orElseThrow());
    assertEquals("tawonID", TawonLabels.TAWON_ID.name());
  }

  @Test
  void countersAreCountersWhateverTheirNames() {
    long counters =
        catalog.definitions(TawonComponents.TAWON).stream()
            .filter(definition -> definition.kind() == MetricKind.COUNTER)
            .count();
    assertEquals(58, counters);
  }

  private MetricDefinition find(String name) {
    return catalog.find(name).orElseThrow();
  }

  private Exposure exposure(String name) {
    return catalog.exposure(find(name), TawonComponents.TAWON).orElseThrow();
  }

  @Nullable
  private MetricDefinition lookup(String sample) {
    byte[] bytes = sample.getBytes(StandardCharsets.UTF_8);
    return catalog.lookup(bytes, 0, bytes.length);
  }
}
