// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.tawon;

import dev.cnitelemetry.metrics.DefinitionGroup;
import dev.cnitelemetry.metrics.MetricDefinition;

/**
 * The classes of Tawon constants as groups, for catalogues that name metrics before they are
 * made.
 */
final class TawonDefinitions extends DefinitionGroup {
  static final DefinitionGroup TAWON_DIRECTIVES = new TawonDefinitions(0);

  static final DefinitionGroup TAWON_PAYLOAD = new TawonDefinitions(1);

  static final DefinitionGroup TAWON_RESET_CONNECTION = new TawonDefinitions(2);

  static final DefinitionGroup TAWON_EXEC = new TawonDefinitions(3);

  static final DefinitionGroup TAWON_TLS_PLAINTEXT = new TawonDefinitions(4);

  static final DefinitionGroup TAWON_FLOW = new TawonDefinitions(5);

  static final DefinitionGroup TAWON_TLS_HEADERS = new TawonDefinitions(6);

  static final DefinitionGroup TAWON_PFCP = new TawonDefinitions(7);

  static final DefinitionGroup TAWON_ECPRI = new TawonDefinitions(8);

  static final DefinitionGroup TAWON_BPF = new TawonDefinitions(9);

  static final DefinitionGroup TAWON_HTTP2 = new TawonDefinitions(10);

  private final int number;

  private TawonDefinitions(int number) {
    this.number = number;
  }

  private static MetricDefinition[] tawonDirectives() {
    return new MetricDefinition[] {
        TawonDirectives.DIRECTIVES_RAN_TOTAL,
        TawonDirectives.DIRECTIVE_DURATION_SECONDS,
        TawonDirectives.TASKS_RAN_TOTAL,
        TawonDirectives.TASK_DURATION_SECONDS
    };
  }

  private static MetricDefinition[] tawonPayload() {
    return new MetricDefinition[] {
        TawonPayload.TASK_TOTAL,
        TawonPayload.PROCESSES_WATCHED,
        TawonPayload.MSGS_LOST,
        TawonPayload.OUT_OF_ORDER_MSGS,
        TawonPayload.MSGS,
        TawonPayload.TIDS_WATCHED
    };
  }

  private static MetricDefinition[] tawonResetConnection() {
    return new MetricDefinition[] {
        TawonResetConnection.MSGS_LOST,
        TawonResetConnection.MSGS,
        TawonResetConnection.PROCESSES_WATCHED,
        TawonResetConnection.TIDS_WATCHED
    };
  }

  private static MetricDefinition[] tawonExec() {
    return new MetricDefinition[] {
        TawonExec.MSGS_LOST,
        TawonExec.PROC_END_BEFORE_START,
        TawonExec.MSGS
    };
  }

  private static MetricDefinition[] tawonTlsPlaintext() {
    return new MetricDefinition[] {
        TawonTlsPlaintext.MSGS_LOST,
        TawonTlsPlaintext.OUT_OF_ORDER_MSGS,
        TawonTlsPlaintext.MSGS,
        TawonTlsPlaintext.PROCESSES_WATCHED,
        TawonTlsPlaintext.TIDS_WATCHED
    };
  }

  private static MetricDefinition[] tawonFlow() {
    return new MetricDefinition[] {
        TawonFlow.TASK_TOTAL,
        TawonFlow.MSGS,
        TawonFlow.MSGS_LOST,
        TawonFlow.OUT_OF_ORDER_MSGS,
        TawonFlow.MISSING_ENDED,
        TawonFlow.MISSING_STARTED,
        TawonFlow.EXTRA_ENDED,
        TawonFlow.MISSING_TID,
        TawonFlow.MISSING_SOCKET,
        TawonFlow.FLOWS_TRACKED,
        TawonFlow.THREADS_TRACKED
    };
  }

  private static MetricDefinition[] tawonTlsHeaders() {
    return new MetricDefinition[] {
        TawonTlsHeaders.PARSE_TOTAL
    };
  }

  private static MetricDefinition[] tawonPfcp() {
    return new MetricDefinition[] {
        TawonPfcp.PARSE_TOTAL
    };
  }

  private static MetricDefinition[] tawonEcpri() {
    return new MetricDefinition[] {
        TawonEcpri.PARSE_TOTAL
    };
  }

  private static MetricDefinition[] tawonBpf() {
    return new MetricDefinition[] {
        TawonBpf.PROBES_ATTACHED,
        TawonBpf.PROBES_ATTACH_FAILURE,
        TawonBpf.PROBES_DETACH_FAILURE,
        TawonBpf.CPU_USAGE_HISTOGRAM,
        TawonBpf.CPU_USAGE,
        TawonBpf.RUN_COUNTER
    };
  }

  private static MetricDefinition[] tawonHttp2() {
    return new MetricDefinition[] {
        TawonHttp2.CHUNKS,
        TawonHttp2.CHUNK_SIZE,
        TawonHttp2.CHUNKS_MISSING_FLOWID,
        TawonHttp2.OUT_OF_ORDER,
        TawonHttp2.INVALID_FRAME_TYPE,
        TawonHttp2.INVALID_EMPTY_DATA_FRAME,
        TawonHttp2.INVALID_EMPTY_PAYLOAD,
        TawonHttp2.PAYLOAD_OVERFLOW_BUFFER,
        TawonHttp2.CHUNK_BUFFER_OVERFLOW,
        TawonHttp2.INVALID_FRAME_FLAGS,
        TawonHttp2.INCOMING_FRAMES,
        TawonHttp2.ZERO_STREAM_FRAMES,
        TawonHttp2.SERVER_STREAM_FRAMES,
        TawonHttp2.FAILED_DIR_DETECTIONS,
        TawonHttp2.CONNECTIONS,
        TawonHttp2.CONN_DIR_BUFFER,
        TawonHttp2.INVALID_GO_AWAY_FRAMES,
        TawonHttp2.INVALID_RST_STREAM_FRAMES,
        TawonHttp2.HEADER_DECODER_RESETS,
        TawonHttp2.EXPIRED_STREAMS,
        TawonHttp2.TERMINATED_STREAMS,
        TawonHttp2.MISSING_HEADERS,
        TawonHttp2.EMPTY_HEADERS,
        TawonHttp2.WRONG_PSEUDO_HEADERS,
        TawonHttp2.MULTI_PSEUDO_HEADERS,
        TawonHttp2.DUPLICATE_COMPONENT,
        TawonHttp2.ROUND_TRIPS_EMITTED,
        TawonHttp2.CONTENT_TYPE_PARSE_FAILURE,
        TawonHttp2.MULTIPART_FAILURE,
        TawonHttp2.MULTIPART_BODIES,
        TawonHttp2.CONTENT_TYPES,
        TawonHttp2.FRAMER_FLOWS,
        TawonHttp2.FLOWER_FLOWS,
        TawonHttp2.STREAMS
    };
  }

  @Override
  protected MetricDefinition[] definitions() {
    return switch (number) {
      case 0 -> tawonDirectives();
      case 1 -> tawonPayload();
      case 2 -> tawonResetConnection();
      case 3 -> tawonExec();
      case 4 -> tawonTlsPlaintext();
      case 5 -> tawonFlow();
      case 6 -> tawonTlsHeaders();
      case 7 -> tawonPfcp();
      case 8 -> tawonEcpri();
      case 9 -> tawonBpf();
      default -> tawonHttp2();
    };
  }
}
