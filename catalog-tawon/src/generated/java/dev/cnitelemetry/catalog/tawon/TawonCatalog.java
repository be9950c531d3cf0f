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
      addTawon(catalog);
      catalog.addOnDemand(new TawonOnDemand());
      return catalog.build();
    }

    private static void addTawon(MetricCatalog.Builder catalog) {
      catalog.add(Tawon.DIRECTIVES_RAN_TOTAL);
      catalog.add(Tawon.DIRECTIVE_DURATION_SECONDS);
      catalog.add(Tawon.TASKS_RAN_TOTAL);
      catalog.add(Tawon.TASK_DURATION_SECONDS);
      catalog.add(Tawon.PAYLOAD_TASK_TOTAL);
      catalog.add(Tawon.PAYLOAD_PROCESSES_WATCHED);
      catalog.add(Tawon.PAYLOAD_MSGS_LOST);
      catalog.add(Tawon.PAYLOAD_OUT_OF_ORDER_MSGS);
      catalog.add(Tawon.PAYLOAD_MSGS);
      catalog.add(Tawon.PAYLOAD_TIDS_WATCHED);
      catalog.add(Tawon.RESETCONN_MSGS_LOST);
      catalog.add(Tawon.RESETCONN_MSGS);
      catalog.add(Tawon.RESETCONN_PROCESSES_WATCHED);
      catalog.add(Tawon.RESETCONN_TIDS_WATCHED);
      catalog.add(Tawon.EXEC_MSGS_LOST);
      catalog.add(Tawon.EXEC_PROC_END_BEFORE_START);
      catalog.add(Tawon.EXEC_MSGS);
      catalog.add(Tawon.TLSPLAINTEXT_MSGS_LOST);
      catalog.add(Tawon.TLSPLAINTEXT_OUT_OF_ORDER_MSGS);
      catalog.add(Tawon.TLSPLAINTEXT_MSGS);
      catalog.add(Tawon.TLSPLAINTEXT_PROCESSES_WATCHED);
      catalog.add(Tawon.TLSPLAINTEXT_TIDS_WATCHED);
      catalog.add(Tawon.FLOWS_TASK_TOTAL);
      catalog.add(Tawon.FLOW_MSGS);
      catalog.add(Tawon.FLOW_MSGS_LOST);
      catalog.add(Tawon.FLOW_OUT_OF_ORDER_MSGS);
      catalog.add(Tawon.FLOW_MISSING_ENDED);
      catalog.add(Tawon.FLOW_MISSING_STARTED);
      catalog.add(Tawon.FLOW_EXTRA_ENDED);
      catalog.add(Tawon.FLOW_MISSING_TID);
      catalog.add(Tawon.FLOW_MISSING_SOCKET);
      catalog.add(Tawon.FLOW_FLOWS_TRACKED);
      catalog.add(Tawon.FLOW_THREADS_TRACKED);
      catalog.add(Tawon.TLSHEADERS_PARSE_TOTAL);
      catalog.add(Tawon.PFCP_PARSE_TOTAL);
      catalog.add(Tawon.ECPRI_PARSE_TOTAL);
      catalog.add(Tawon.BPF_PROBES_ATTACHED);
      catalog.add(Tawon.BPF_PROBES_ATTACH_FAILURE);
      catalog.add(Tawon.BPF_PROBES_DETACH_FAILURE);
      catalog.add(Tawon.BPF_CPU_USAGE_HISTOGRAM);
      catalog.add(Tawon.BPF_CPU_USAGE);
      catalog.add(Tawon.BPF_RUN_COUNTER);
      catalog.add(Tawon.H2_CHUNKS);
      catalog.add(Tawon.H2_CHUNK_SIZE);
      catalog.add(Tawon.H2_CHUNKS_MISSING_FLOWID);
      catalog.add(Tawon.H2_OUT_OF_ORDER);
      catalog.add(Tawon.H2_INVALID_FRAME_TYPE);
      catalog.add(Tawon.H2_INVALID_EMPTY_DATA_FRAME);
      catalog.add(Tawon.H2_INVALID_EMPTY_PAYLOAD);
      catalog.add(Tawon.H2_PAYLOAD_OVERFLOW_BUFFER);
      catalog.add(Tawon.H2_CHUNK_BUFFER_OVERFLOW);
      catalog.add(Tawon.H2_INVALID_FRAME_FLAGS);
      catalog.add(Tawon.H2_INCOMING_FRAMES);
      catalog.add(Tawon.H2_ZERO_STREAM_FRAMES);
      catalog.add(Tawon.H2_SERVER_STREAM_FRAMES);
      catalog.add(Tawon.H2_FAILED_DIR_DETECTIONS);
      catalog.add(Tawon.H2_CONNECTIONS);
      catalog.add(Tawon.H2_CONN_DIR_BUFFER);
      catalog.add(Tawon.H2_INVALID_GO_AWAY_FRAMES);
      catalog.add(Tawon.H2_INVALID_RST_STREAM_FRAMES);
      catalog.add(Tawon.H2_HEADER_DECODER_RESETS);
      catalog.add(Tawon.H2_EXPIRED_STREAMS);
      catalog.add(Tawon.H2_TERMINATED_STREAMS);
      catalog.add(Tawon.H2_MISSING_HEADERS);
      catalog.add(Tawon.H2_EMPTY_HEADERS);
      catalog.add(Tawon.H2_WRONG_PSEUDO_HEADERS);
      catalog.add(Tawon.H2_MULTI_PSEUDO_HEADERS);
      catalog.add(Tawon.H2_DUPLICATE_COMPONENT);
      catalog.add(Tawon.H2_ROUND_TRIPS_EMITTED);
      catalog.add(Tawon.H2_CONTENT_TYPE_PARSE_FAILURE);
      catalog.add(Tawon.H2_MULTIPART_FAILURE);
      catalog.add(Tawon.H2_MULTIPART_BODIES);
      catalog.add(Tawon.H2_CONTENT_TYPES);
      catalog.add(Tawon.H2_FRAMER_FLOWS);
      catalog.add(Tawon.H2_FLOWER_FLOWS);
      catalog.add(Tawon.H2_STREAMS);
    }
  }
}
