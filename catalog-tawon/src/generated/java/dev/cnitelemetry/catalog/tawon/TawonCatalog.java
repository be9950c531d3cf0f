// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.tawon;

import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricCatalogProvider;

/**
 * The catalogue of Tawon metrics.
 *
 * <p>Every metric that Tawon's documentation names.
 *
 * <p>The catalogue is built when first asked for, its components and exposures when somebody
 * first asks for those; then it is kept. Immutable and thread-safe.
 *
 * <pre>{@code
 * MetricCatalog catalog = TawonCatalog.get();
 * catalog.definitions(TawonComponents.TAWON).forEach(System.out::println);
 * }</pre>
 */
public final class TawonCatalog implements MetricCatalogProvider {
  /**
   * For ServiceLoader; everyone else calls {@link #get}.
   */
  public TawonCatalog() {
  }

  /**
   * The catalogue.
   *
   * @return the same object at each call
   */
  public static MetricCatalog get() {
    return Instance.CATALOG;
  }

  @Override
  public MetricCatalog catalog() {
    return get();
  }

  private static final class Instance {
    static final MetricCatalog CATALOG = build();

    private Instance() {
    }

    private static MetricCatalog build() {
      MetricCatalog.Builder catalog = MetricCatalog.builder("tawon");
      addTawonDirectives(catalog);
      addTawonPayload(catalog);
      addTawonResetConnection(catalog);
      addTawonExec(catalog);
      addTawonTlsPlaintext(catalog);
      addTawonFlow(catalog);
      addTawonTlsHeaders(catalog);
      addTawonPfcp(catalog);
      addTawonEcpri(catalog);
      addTawonBpf(catalog);
      addTawonHttp2(catalog);
      catalog.addOnDemand(new TawonOnDemand());
      return catalog.build();
    }

    private static void addTawonDirectives(MetricCatalog.Builder catalog) {
      catalog.add(TawonDirectives.DIRECTIVES_RAN_TOTAL);
      catalog.add(TawonDirectives.DIRECTIVE_DURATION_SECONDS);
      catalog.add(TawonDirectives.TASKS_RAN_TOTAL);
      catalog.add(TawonDirectives.TASK_DURATION_SECONDS);
    }

    private static void addTawonPayload(MetricCatalog.Builder catalog) {
      catalog.add(TawonPayload.TASK_TOTAL);
      catalog.add(TawonPayload.PROCESSES_WATCHED);
      catalog.add(TawonPayload.MSGS_LOST);
      catalog.add(TawonPayload.OUT_OF_ORDER_MSGS);
      catalog.add(TawonPayload.MSGS);
      catalog.add(TawonPayload.TIDS_WATCHED);
    }

    private static void addTawonResetConnection(MetricCatalog.Builder catalog) {
      catalog.add(TawonResetConnection.MSGS_LOST);
      catalog.add(TawonResetConnection.MSGS);
      catalog.add(TawonResetConnection.PROCESSES_WATCHED);
      catalog.add(TawonResetConnection.TIDS_WATCHED);
    }

    private static void addTawonExec(MetricCatalog.Builder catalog) {
      catalog.add(TawonExec.MSGS_LOST);
      catalog.add(TawonExec.PROC_END_BEFORE_START);
      catalog.add(TawonExec.MSGS);
    }

    private static void addTawonTlsPlaintext(MetricCatalog.Builder catalog) {
      catalog.add(TawonTlsPlaintext.MSGS_LOST);
      catalog.add(TawonTlsPlaintext.OUT_OF_ORDER_MSGS);
      catalog.add(TawonTlsPlaintext.MSGS);
      catalog.add(TawonTlsPlaintext.PROCESSES_WATCHED);
      catalog.add(TawonTlsPlaintext.TIDS_WATCHED);
    }

    private static void addTawonFlow(MetricCatalog.Builder catalog) {
      catalog.add(TawonFlow.TASK_TOTAL);
      catalog.add(TawonFlow.MSGS);
      catalog.add(TawonFlow.MSGS_LOST);
      catalog.add(TawonFlow.OUT_OF_ORDER_MSGS);
      catalog.add(TawonFlow.MISSING_ENDED);
      catalog.add(TawonFlow.MISSING_STARTED);
      catalog.add(TawonFlow.EXTRA_ENDED);
      catalog.add(TawonFlow.MISSING_TID);
      catalog.add(TawonFlow.MISSING_SOCKET);
      catalog.add(TawonFlow.FLOWS_TRACKED);
      catalog.add(TawonFlow.THREADS_TRACKED);
    }

    private static void addTawonTlsHeaders(MetricCatalog.Builder catalog) {
      catalog.add(TawonTlsHeaders.PARSE_TOTAL);
    }

    private static void addTawonPfcp(MetricCatalog.Builder catalog) {
      catalog.add(TawonPfcp.PARSE_TOTAL);
    }

    private static void addTawonEcpri(MetricCatalog.Builder catalog) {
      catalog.add(TawonEcpri.PARSE_TOTAL);
    }

    private static void addTawonBpf(MetricCatalog.Builder catalog) {
      catalog.add(TawonBpf.PROBES_ATTACHED);
      catalog.add(TawonBpf.PROBES_ATTACH_FAILURE);
      catalog.add(TawonBpf.PROBES_DETACH_FAILURE);
      catalog.add(TawonBpf.CPU_USAGE_HISTOGRAM);
      catalog.add(TawonBpf.CPU_USAGE);
      catalog.add(TawonBpf.RUN_COUNTER);
    }

    private static void addTawonHttp2(MetricCatalog.Builder catalog) {
      catalog.add(TawonHttp2.CHUNKS);
      catalog.add(TawonHttp2.CHUNK_SIZE);
      catalog.add(TawonHttp2.CHUNKS_MISSING_FLOWID);
      catalog.add(TawonHttp2.OUT_OF_ORDER);
      catalog.add(TawonHttp2.INVALID_FRAME_TYPE);
      catalog.add(TawonHttp2.INVALID_EMPTY_DATA_FRAME);
      catalog.add(TawonHttp2.INVALID_EMPTY_PAYLOAD);
      catalog.add(TawonHttp2.PAYLOAD_OVERFLOW_BUFFER);
      catalog.add(TawonHttp2.CHUNK_BUFFER_OVERFLOW);
      catalog.add(TawonHttp2.INVALID_FRAME_FLAGS);
      catalog.add(TawonHttp2.INCOMING_FRAMES);
      catalog.add(TawonHttp2.ZERO_STREAM_FRAMES);
      catalog.add(TawonHttp2.SERVER_STREAM_FRAMES);
      catalog.add(TawonHttp2.FAILED_DIR_DETECTIONS);
      catalog.add(TawonHttp2.CONNECTIONS);
      catalog.add(TawonHttp2.CONN_DIR_BUFFER);
      catalog.add(TawonHttp2.INVALID_GO_AWAY_FRAMES);
      catalog.add(TawonHttp2.INVALID_RST_STREAM_FRAMES);
      catalog.add(TawonHttp2.HEADER_DECODER_RESETS);
      catalog.add(TawonHttp2.EXPIRED_STREAMS);
      catalog.add(TawonHttp2.TERMINATED_STREAMS);
      catalog.add(TawonHttp2.MISSING_HEADERS);
      catalog.add(TawonHttp2.EMPTY_HEADERS);
      catalog.add(TawonHttp2.WRONG_PSEUDO_HEADERS);
      catalog.add(TawonHttp2.MULTI_PSEUDO_HEADERS);
      catalog.add(TawonHttp2.DUPLICATE_COMPONENT);
      catalog.add(TawonHttp2.ROUND_TRIPS_EMITTED);
      catalog.add(TawonHttp2.CONTENT_TYPE_PARSE_FAILURE);
      catalog.add(TawonHttp2.MULTIPART_FAILURE);
      catalog.add(TawonHttp2.MULTIPART_BODIES);
      catalog.add(TawonHttp2.CONTENT_TYPES);
      catalog.add(TawonHttp2.FRAMER_FLOWS);
      catalog.add(TawonHttp2.FLOWER_FLOWS);
      catalog.add(TawonHttp2.STREAMS);
    }
  }
}
