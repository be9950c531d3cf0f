// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.tawon;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.SummaryDefinition;
import dev.cnitelemetry.metrics.Unit;

/**
 * Tawon: metrics as typed constants.
 *
 * <p>What Tawon exposes, in the eleven groups of its documentation. Names have no prefix of
 * the product in common, so they are told from those of others by the exact name alone, best
 * together with the scrape job.
 *
 * <p>Most counters have no {@code _total} at the end of their names. Typing errors of help
 * texts are kept.
 */
public final class Tawon {
  /**
   * {@code directives_ran_total}, a counter.
   *
   * <p>Directives execution counter
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#TAWON_ID tawonID}; {@link TawonLabels#STATUS status}
   *   <li>Tawon: all releases
   *   <li>The values of status are not documented.
   *   <li>The other metric of directives begins with directive, in the singular.
   * </ul>
   */
  public static final CounterDefinition DIRECTIVES_RAN_TOTAL =
      counter(
          "directives_ran_total",
          "Directives execution counter",
          Unit.NONE,
          TawonLabels.TAWON_ID, TawonLabels.STATUS);

  /**
   * {@code directive_duration_seconds}, a summary in seconds.
   *
   * <p>Duration of an individual task
   *
   * <p>Duration of a directive.
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#TAWON_ID tawonID}
   *   <li>Quantiles: unknown
   *   <li>Tawon: all releases
   *   <li>The help text is that of task_duration_seconds; the metric is by directive.
   *   <li>The document gives no quantiles.
   * </ul>
   */
  public static final SummaryDefinition DIRECTIVE_DURATION_SECONDS =
      summary(
          "directive_duration_seconds",
          "Duration of an individual task",
          Unit.SECONDS,
          DecimalLiterals.unknown(),
          TawonLabels.TAWON_ID);

  /**
   * {@code tasks_ran_total}, a counter.
   *
   * <p>Tasks execution counter
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#TASK task}; {@link TawonLabels#STATUS status};
   *       {@link TawonLabels#TAWON_ID tawonID}
   *   <li>Tawon: all releases
   *   <li>The values of task and status are not documented.
   * </ul>
   */
  public static final CounterDefinition TASKS_RAN_TOTAL =
      counter(
          "tasks_ran_total",
          "Tasks execution counter",
          Unit.NONE,
          TawonLabels.TASK, TawonLabels.STATUS, TawonLabels.TAWON_ID);

  /**
   * {@code task_duration_seconds}, a summary in seconds.
   *
   * <p>Duration of an individual task
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#TAWON_ID tawonID}; {@link TawonLabels#TASK task}
   *   <li>Quantiles: unknown
   *   <li>Tawon: all releases
   *   <li>The document gives no quantiles.
   * </ul>
   */
  public static final SummaryDefinition TASK_DURATION_SECONDS =
      summary(
          "task_duration_seconds",
          "Duration of an individual task",
          Unit.SECONDS,
          DecimalLiterals.unknown(),
          TawonLabels.TAWON_ID, TawonLabels.TASK);

  /**
   * {@code payload_task_total}, a counter.
   *
   * <p>Payloads captured by payload task
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#STATUS status}
   *   <li>Tawon: all releases
   *   <li>The values of status are not documented.
   * </ul>
   */
  public static final CounterDefinition PAYLOAD_TASK_TOTAL =
      counter(
          "payload_task_total",
          "Payloads captured by payload task",
          Unit.NONE,
          TawonLabels.STATUS);

  /**
   * {@code payload_processes_watched}, a gauge.
   *
   * <p>Processes tracked in payload tasks
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final GaugeDefinition PAYLOAD_PROCESSES_WATCHED =
      gauge(
          "payload_processes_watched",
          "Processes tracked in payload tasks",
          Unit.NONE);

  /**
   * {@code payload_msgs_lost}, a counter.
   *
   * <p>Payload messages lost on the perf event ring buffer
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final CounterDefinition PAYLOAD_MSGS_LOST =
      counter(
          "payload_msgs_lost",
          "Payload messages lost on the perf event ring buffer",
          Unit.NONE);

  /**
   * {@code payload_out_of_order_msgs}, a counter.
   *
   * <p>Out-of-order payload messages
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final CounterDefinition PAYLOAD_OUT_OF_ORDER_MSGS =
      counter(
          "payload_out_of_order_msgs",
          "Out-of-order payload messages",
          Unit.NONE);

  /**
   * {@code payload_msgs}, a counter.
   *
   * <p>Payload messages processed
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final CounterDefinition PAYLOAD_MSGS =
      counter(
          "payload_msgs",
          "Payload messages processed",
          Unit.NONE);

  /**
   * {@code payload_tids_watched}, a gauge.
   *
   * <p>Process Thread IDs watched by payload
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final GaugeDefinition PAYLOAD_TIDS_WATCHED =
      gauge(
          "payload_tids_watched",
          "Process Thread IDs watched by payload",
          Unit.NONE);

  /**
   * {@code resetconn_msgs_lost}, a counter.
   *
   * <p>Payload messages lost on the perf event ring buffer
   *
   * <p>Messages of resetconn lost on the ring buffer of perf events.
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   *   <li>The help text speaks of payload messages, as that of payload_msgs_lost does; the
   *       metric counts those of resetconn.
   * </ul>
   */
  public static final CounterDefinition RESETCONN_MSGS_LOST =
      counter(
          "resetconn_msgs_lost",
          "Payload messages lost on the perf event ring buffer",
          Unit.NONE);

  /**
   * {@code resetconn_msgs}, a counter.
   *
   * <p>resetconn messages processed
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final CounterDefinition RESETCONN_MSGS =
      counter(
          "resetconn_msgs",
          "resetconn messages processed",
          Unit.NONE);

  /**
   * {@code resetconn_processes_watched}, a gauge.
   *
   * <p>Processes captured by resetconn
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final GaugeDefinition RESETCONN_PROCESSES_WATCHED =
      gauge(
          "resetconn_processes_watched",
          "Processes captured by resetconn",
          Unit.NONE);

  /**
   * {@code resetconn_tids_watched}, a gauge.
   *
   * <p>Process Thread IDs watched by resetconn
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final GaugeDefinition RESETCONN_TIDS_WATCHED =
      gauge(
          "resetconn_tids_watched",
          "Process Thread IDs watched by resetconn",
          Unit.NONE);

  /**
   * {@code exec_msgs_lost}, a counter.
   *
   * <p>Exec messages lost on the perf event ring buffer
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final CounterDefinition EXEC_MSGS_LOST =
      counter(
          "exec_msgs_lost",
          "Exec messages lost on the perf event ring buffer",
          Unit.NONE);

  /**
   * {@code exec_proc_end_before_start}, a counter.
   *
   * <p>Process ended messages received before the process started message
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final CounterDefinition EXEC_PROC_END_BEFORE_START =
      counter(
          "exec_proc_end_before_start",
          "Process ended messages received before the process started message",
          Unit.NONE);

  /**
   * {@code exec_msgs}, a counter.
   *
   * <p>Exec messages processed
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final CounterDefinition EXEC_MSGS =
      counter(
          "exec_msgs",
          "Exec messages processed",
          Unit.NONE);

  /**
   * {@code tlsplaintext_msgs_lost}, a counter.
   *
   * <p>tlsplaintext messages lost on the perf event ring buffer
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final CounterDefinition TLSPLAINTEXT_MSGS_LOST =
      counter(
          "tlsplaintext_msgs_lost",
          "tlsplaintext messages lost on the perf event ring buffer",
          Unit.NONE);

  /**
   * {@code tlsplaintext_out_of_order_msgs}, a counter.
   *
   * <p>Out-of-order tlsplaintext messages
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final CounterDefinition TLSPLAINTEXT_OUT_OF_ORDER_MSGS =
      counter(
          "tlsplaintext_out_of_order_msgs",
          "Out-of-order tlsplaintext messages",
          Unit.NONE);

  /**
   * {@code tlsplaintext_msgs}, a counter.
   *
   * <p>tlsplaintext messages processed
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final CounterDefinition TLSPLAINTEXT_MSGS =
      counter(
          "tlsplaintext_msgs",
          "tlsplaintext messages processed",
          Unit.NONE);

  /**
   * {@code tlsplaintext_processes_watched}, a gauge.
   *
   * <p>Processes captured by tlsplaintext
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final GaugeDefinition TLSPLAINTEXT_PROCESSES_WATCHED =
      gauge(
          "tlsplaintext_processes_watched",
          "Processes captured by tlsplaintext",
          Unit.NONE);

  /**
   * {@code tlsplaintext_tids_watched}, a gauge.
   *
   * <p>Process Thread IDs watched by tlsplaintext
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final GaugeDefinition TLSPLAINTEXT_TIDS_WATCHED =
      gauge(
          "tlsplaintext_tids_watched",
          "Process Thread IDs watched by tlsplaintext",
          Unit.NONE);

  /**
   * {@code flows_task_total}, a counter.
   *
   * <p>Flows captured
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#STATUS status}
   *   <li>Tawon: all releases
   *   <li>The values of status are not documented.
   *   <li>The other metrics of flows begin with flow, in the singular.
   * </ul>
   */
  public static final CounterDefinition FLOWS_TASK_TOTAL =
      counter(
          "flows_task_total",
          "Flows captured",
          Unit.NONE,
          TawonLabels.STATUS);

  /**
   * {@code flow_msgs}, a counter.
   *
   * <p>Flow messages processed
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final CounterDefinition FLOW_MSGS =
      counter(
          "flow_msgs",
          "Flow messages processed",
          Unit.NONE);

  /**
   * {@code flow_msgs_lost}, a counter.
   *
   * <p>Flow messages lost on the perf event ring buffer
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final CounterDefinition FLOW_MSGS_LOST =
      counter(
          "flow_msgs_lost",
          "Flow messages lost on the perf event ring buffer",
          Unit.NONE);

  /**
   * {@code flow_out_of_order_msgs}, a counter.
   *
   * <p>Out-of-order flow messages
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final CounterDefinition FLOW_OUT_OF_ORDER_MSGS =
      counter(
          "flow_out_of_order_msgs",
          "Out-of-order flow messages",
          Unit.NONE);

  /**
   * {@code flow_missing_ended}, a counter.
   *
   * <p>Flows missing an ending time
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   *   <li>Counts flows, though the name may be read as a time.
   * </ul>
   */
  public static final CounterDefinition FLOW_MISSING_ENDED =
      counter(
          "flow_missing_ended",
          "Flows missing an ending time",
          Unit.NONE);

  /**
   * {@code flow_missing_started}, a counter.
   *
   * <p>Flows missing starting time
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   *   <li>Counts flows, though the name may be read as a time.
   * </ul>
   */
  public static final CounterDefinition FLOW_MISSING_STARTED =
      counter(
          "flow_missing_started",
          "Flows missing starting time",
          Unit.NONE);

  /**
   * {@code flow_extra_ended}, a counter.
   *
   * <p>Flows with a spurious ending time
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   *   <li>Counts flows, though the name may be read as a time.
   * </ul>
   */
  public static final CounterDefinition FLOW_EXTRA_ENDED =
      counter(
          "flow_extra_ended",
          "Flows with a spurious ending time",
          Unit.NONE);

  /**
   * {@code flow_missing_tid}, a counter.
   *
   * <p>Flows missing a thread ID
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final CounterDefinition FLOW_MISSING_TID =
      counter(
          "flow_missing_tid",
          "Flows missing a thread ID",
          Unit.NONE);

  /**
   * {@code flow_missing_socket}, a counter.
   *
   * <p>Flows with missing socket info
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final CounterDefinition FLOW_MISSING_SOCKET =
      counter(
          "flow_missing_socket",
          "Flows with missing socket info",
          Unit.NONE);

  /**
   * {@code flow_flows_tracked}, a gauge.
   *
   * <p>Flows tracked
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final GaugeDefinition FLOW_FLOWS_TRACKED =
      gauge(
          "flow_flows_tracked",
          "Flows tracked",
          Unit.NONE);

  /**
   * {@code flow_threads_tracked}, a gauge.
   *
   * <p>Threads with flows tracked
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final GaugeDefinition FLOW_THREADS_TRACKED =
      gauge(
          "flow_threads_tracked",
          "Threads with flows tracked",
          Unit.NONE);

  /**
   * {@code tlsheaders_parse_total}, a counter.
   *
   * <p>tlsheaders payload parsings attempted
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#STATUS status}
   *   <li>Tawon: all releases
   *   <li>The values of status are not documented.
   * </ul>
   */
  public static final CounterDefinition TLSHEADERS_PARSE_TOTAL =
      counter(
          "tlsheaders_parse_total",
          "tlsheaders payload parsings attempted",
          Unit.NONE,
          TawonLabels.STATUS);

  /**
   * {@code pfcp_parse_total}, a counter.
   *
   * <p>PFCP payload parsings attempted
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#STATUS status}
   *   <li>Tawon: all releases
   *   <li>The values of status are not documented.
   * </ul>
   */
  public static final CounterDefinition PFCP_PARSE_TOTAL =
      counter(
          "pfcp_parse_total",
          "PFCP payload parsings attempted",
          Unit.NONE,
          TawonLabels.STATUS);

  /**
   * {@code ecpri_parse_total}, a counter.
   *
   * <p>ECPRI payload parsings attempted
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#STATUS status}
   *   <li>Tawon: all releases
   *   <li>The values of status are not documented.
   * </ul>
   */
  public static final CounterDefinition ECPRI_PARSE_TOTAL =
      counter(
          "ecpri_parse_total",
          "ECPRI payload parsings attempted",
          Unit.NONE,
          TawonLabels.STATUS);

  /**
   * {@code bpf_probes_attached}, a gauge.
   *
   * <p>BPF probes attached
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#MODULE module}; {@link TawonLabels#PROGRAM program}
   *   <li>Tawon: all releases
   *   <li>The values of module and program are not documented.
   * </ul>
   */
  public static final GaugeDefinition BPF_PROBES_ATTACHED =
      gauge(
          "bpf_probes_attached",
          "BPF probes attached",
          Unit.NONE,
          TawonLabels.MODULE, TawonLabels.PROGRAM);

  /**
   * {@code bpf_probes_attach_failure}, a counter.
   *
   * <p>BPF probes attachement failures
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#MODULE module}; {@link TawonLabels#PROGRAM program}
   *   <li>Tawon: all releases
   *   <li>The help text has attachement for attachment.
   * </ul>
   */
  public static final CounterDefinition BPF_PROBES_ATTACH_FAILURE =
      counter(
          "bpf_probes_attach_failure",
          "BPF probes attachement failures",
          Unit.NONE,
          TawonLabels.MODULE, TawonLabels.PROGRAM);

  /**
   * {@code bpf_probes_detach_failure}, a counter.
   *
   * <p>BPF probes detachement failures
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#MODULE module}; {@link TawonLabels#PROGRAM program}
   *   <li>Tawon: all releases
   *   <li>The help text has detachement for detachment.
   * </ul>
   */
  public static final CounterDefinition BPF_PROBES_DETACH_FAILURE =
      counter(
          "bpf_probes_detach_failure",
          "BPF probes detachement failures",
          Unit.NONE,
          TawonLabels.MODULE, TawonLabels.PROGRAM);

  /**
   * {@code bpf_cpu_usage_histogram}, a histogram.
   *
   * <p>Percentage of cpu usage for bpf programs
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#MODULE module}; {@link TawonLabels#PROGRAM program}
   *   <li>Buckets: unknown
   *   <li>Tawon: all releases
   *   <li>Needs {@code sysctl -w kernel.bpf_stats_enabled=1}
   *   <li>The document gives no buckets.
   *   <li>Whether the share is between 0 and 1 or 0 and 100, and of one core or of all, is not
   *       documented.
   *   <li>The kind is part of the name: the series end in _histogram_bucket, _histogram_sum and
   *       _histogram_count. bpf_cpu_usage is another metric.
   *   <li>On distributions other than RHEL the kernel must be 5.1 or newer; of RHEL the document
   *       says nothing.
   * </ul>
   */
  public static final HistogramDefinition BPF_CPU_USAGE_HISTOGRAM =
      histogram(
          "bpf_cpu_usage_histogram",
          "Percentage of cpu usage for bpf programs",
          Unit.UNSPECIFIED,
          DecimalLiterals.unknown(),
          TawonLabels.MODULE, TawonLabels.PROGRAM);

  /**
   * {@code bpf_cpu_usage}, a gauge.
   *
   * <p>Current percentage of cpu usage for bpf programs
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#MODULE module}; {@link TawonLabels#PROGRAM program}
   *   <li>Tawon: all releases
   *   <li>Needs {@code sysctl -w kernel.bpf_stats_enabled=1}
   *   <li>Whether the share is between 0 and 1 or 0 and 100, and of one core or of all, is not
   *       documented.
   *   <li>bpf_cpu_usage_histogram is another metric, not a series of this one.
   *   <li>On distributions other than RHEL the kernel must be 5.1 or newer; of RHEL the document
   *       says nothing.
   * </ul>
   */
  public static final GaugeDefinition BPF_CPU_USAGE =
      gauge(
          "bpf_cpu_usage",
          "Current percentage of cpu usage for bpf programs",
          Unit.UNSPECIFIED,
          TawonLabels.MODULE, TawonLabels.PROGRAM);

  /**
   * {@code bpf_run_counter}, a counter.
   *
   * <p>Execution counter for bpf programs
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#MODULE module}; {@link TawonLabels#PROGRAM program}
   *   <li>Tawon: all releases
   *   <li>Needs {@code sysctl -w kernel.bpf_stats_enabled=1}
   *   <li>On distributions other than RHEL the kernel must be 5.1 or newer; of RHEL the document
   *       says nothing.
   * </ul>
   */
  public static final CounterDefinition BPF_RUN_COUNTER =
      counter(
          "bpf_run_counter",
          "Execution counter for bpf programs",
          Unit.NONE,
          TawonLabels.MODULE, TawonLabels.PROGRAM);

  /**
   * {@code h2_chunks}, a counter.
   *
   * <p>H2 chunks processed
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final CounterDefinition H2_CHUNKS =
      counter(
          "h2_chunks",
          "H2 chunks processed",
          Unit.NONE);

  /**
   * {@code h2_chunk_size}, a histogram in bytes.
   *
   * <p>Size of incoming chunks in bytes. Buckets: 10, 50, 100, 250, 750, 1500
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Buckets: 10, 50, 100, 250, 750, 1500
   *   <li>Tawon: all releases
   *   <li>The buckets are given in the help text.
   * </ul>
   */
  public static final HistogramDefinition H2_CHUNK_SIZE =
      histogram(
          "h2_chunk_size",
          "Size of incoming chunks in bytes. Buckets: 10, 50, 100, 250, 750, 1500",
          Unit.BYTES,
          DecimalLiterals.of("10", "50", "100", "250", "750", "1500"));

  /**
   * {@code h2_chunks_missing_flowid}, a counter.
   *
   * <p>H2 chunks that are missing a flow ID
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final CounterDefinition H2_CHUNKS_MISSING_FLOWID =
      counter(
          "h2_chunks_missing_flowid",
          "H2 chunks that are missing a flow ID",
          Unit.NONE);

  /**
   * {@code h2_out_of_order}, a counter.
   *
   * <p>Out-of-order chunks detected
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final CounterDefinition H2_OUT_OF_ORDER =
      counter(
          "h2_out_of_order",
          "Out-of-order chunks detected",
          Unit.NONE);

  /**
   * {@code h2_invalid_frame_type}, a counter.
   *
   * <p>Invalid frame type
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final CounterDefinition H2_INVALID_FRAME_TYPE =
      counter(
          "h2_invalid_frame_type",
          "Invalid frame type",
          Unit.NONE);

  /**
   * {@code h2_invalid_empty_data_frame}, a counter.
   *
   * <p>Invalid empty data frame, missing end stream flag
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final CounterDefinition H2_INVALID_EMPTY_DATA_FRAME =
      counter(
          "h2_invalid_empty_data_frame",
          "Invalid empty data frame, missing end stream flag",
          Unit.NONE);

  /**
   * {@code h2_invalid_empty_payload}, a counter.
   *
   * <p>Invalid empty payload frame
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#FRAME_TYPE type}
   *   <li>Tawon: all releases
   *   <li>type is presumably the type of the HTTP/2 frame; its values are not documented.
   * </ul>
   */
  public static final CounterDefinition H2_INVALID_EMPTY_PAYLOAD =
      counter(
          "h2_invalid_empty_payload",
          "Invalid empty payload frame",
          Unit.NONE,
          TawonLabels.FRAME_TYPE);

  /**
   * {@code h2_payload_overflow_buffer}, a counter.
   *
   * <p>Frame payload is larger than the input buffer - could be invalid frame
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#FRAME_TYPE type}
   *   <li>Tawon: all releases
   *   <li>h2_chunk_buffer_overflow has the words the other way round.
   *   <li>type is presumably the type of the HTTP/2 frame; its values are not documented.
   * </ul>
   */
  public static final CounterDefinition H2_PAYLOAD_OVERFLOW_BUFFER =
      counter(
          "h2_payload_overflow_buffer",
          "Frame payload is larger than the input buffer - could be invalid frame",
          Unit.NONE,
          TawonLabels.FRAME_TYPE);

  /**
   * {@code h2_chunk_buffer_overflow}, a counter.
   *
   * <p>Accumulated chunks are larger than the input buffer - could be invalid frame
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#FRAME_TYPE type}
   *   <li>Tawon: all releases
   *   <li>h2_payload_overflow_buffer has the words the other way round.
   *   <li>type is presumably the type of the HTTP/2 frame; its values are not documented.
   * </ul>
   */
  public static final CounterDefinition H2_CHUNK_BUFFER_OVERFLOW =
      counter(
          "h2_chunk_buffer_overflow",
          "Accumulated chunks are larger than the input buffer - could be invalid frame",
          Unit.NONE,
          TawonLabels.FRAME_TYPE);

  /**
   * {@code h2_invalid_frame_flags}, a counter.
   *
   * <p>Flags on frame are invalid for its type
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#FRAME_TYPE type}
   *   <li>Tawon: all releases
   *   <li>type is presumably the type of the HTTP/2 frame; its values are not documented.
   * </ul>
   */
  public static final CounterDefinition H2_INVALID_FRAME_FLAGS =
      counter(
          "h2_invalid_frame_flags",
          "Flags on frame are invalid for its type",
          Unit.NONE,
          TawonLabels.FRAME_TYPE);

  /**
   * {@code h2_incoming_frames}, a counter.
   *
   * <p>Assembled frames coming into the system
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#FRAME_TYPE type}; {@link TawonLabels#DISMISSED dismissed}
   *   <li>Tawon: all releases
   *   <li>dismissed looks like true or false; its values are not documented.
   *   <li>type is presumably the type of the HTTP/2 frame; its values are not documented.
   * </ul>
   */
  public static final CounterDefinition H2_INCOMING_FRAMES =
      counter(
          "h2_incoming_frames",
          "Assembled frames coming into the system",
          Unit.NONE,
          TawonLabels.FRAME_TYPE, TawonLabels.DISMISSED);

  /**
   * {@code h2_zero_stream_frames}, a counter.
   *
   * <p>Unexpected stream 0 frame
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#FRAME_TYPE type}
   *   <li>Tawon: all releases
   *   <li>type is presumably the type of the HTTP/2 frame; its values are not documented.
   * </ul>
   */
  public static final CounterDefinition H2_ZERO_STREAM_FRAMES =
      counter(
          "h2_zero_stream_frames",
          "Unexpected stream 0 frame",
          Unit.NONE,
          TawonLabels.FRAME_TYPE);

  /**
   * {@code h2_server_stream_frames}, a counter.
   *
   * <p>Server initiated stream frame
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#FRAME_TYPE type}
   *   <li>Tawon: all releases
   *   <li>type is presumably the type of the HTTP/2 frame; its values are not documented.
   * </ul>
   */
  public static final CounterDefinition H2_SERVER_STREAM_FRAMES =
      counter(
          "h2_server_stream_frames",
          "Server initiated stream frame",
          Unit.NONE,
          TawonLabels.FRAME_TYPE);

  /**
   * {@code h2_failed_dir_detections}, a counter.
   *
   * <p>Failed to detect flow direction within buffer allocation
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final CounterDefinition H2_FAILED_DIR_DETECTIONS =
      counter(
          "h2_failed_dir_detections",
          "Failed to detect flow direction within buffer allocation",
          Unit.NONE);

  /**
   * {@code h2_connections}, a counter.
   *
   * <p>Bi-rectional connections detected
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#DIRECTION direction}
   *   <li>Tawon: all releases
   *   <li>A counter, though the name reads like a number of open connections.
   *   <li>The help text has Bi-rectional for bi-directional.
   *   <li>The values of direction are not documented.
   * </ul>
   */
  public static final CounterDefinition H2_CONNECTIONS =
      counter(
          "h2_connections",
          "Bi-rectional connections detected",
          Unit.NONE,
          TawonLabels.DIRECTION);

  /**
   * {@code h2_conn_dir_buffer}, a histogram.
   *
   * <p>Size of buffer on connection before directions detected. Buckets: 1, 5, 10, 50, 250,
   * 500
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#DIRECTION direction}
   *   <li>Buckets: 1, 5, 10, 50, 250, 500
   *   <li>Tawon: all releases
   *   <li>The buckets are given in the help text.
   *   <li>Whether the size is in bytes or in chunks is not documented.
   *   <li>The values of direction are not documented.
   * </ul>
   */
  public static final HistogramDefinition H2_CONN_DIR_BUFFER =
      histogram(
          "h2_conn_dir_buffer",
          "Size of buffer on connection before directions detected. Buckets: 1, 5, 10, 50, 250, 500",
          Unit.UNSPECIFIED,
          DecimalLiterals.of("1", "5", "10", "50", "250", "500"),
          TawonLabels.DIRECTION);

  /**
   * {@code h2_invalid_go_away_frames}, a counter.
   *
   * <p>Invalid GO_AWAY frames - too short
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final CounterDefinition H2_INVALID_GO_AWAY_FRAMES =
      counter(
          "h2_invalid_go_away_frames",
          "Invalid GO_AWAY frames - too short",
          Unit.NONE);

  /**
   * {@code h2_invalid_rst_stream_frames}, a counter.
   *
   * <p>Invalid RST_STREAM frames - too short
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final CounterDefinition H2_INVALID_RST_STREAM_FRAMES =
      counter(
          "h2_invalid_rst_stream_frames",
          "Invalid RST_STREAM frames - too short",
          Unit.NONE);

  /**
   * {@code h2_header_decoder_resets}, a counter.
   *
   * <p>Times header decoders were reset
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final CounterDefinition H2_HEADER_DECODER_RESETS =
      counter(
          "h2_header_decoder_resets",
          "Times header decoders were reset",
          Unit.NONE);

  /**
   * {@code h2_expired_streams}, a counter.
   *
   * <p>Partial streams that have expired
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final CounterDefinition H2_EXPIRED_STREAMS =
      counter(
          "h2_expired_streams",
          "Partial streams that have expired",
          Unit.NONE);

  /**
   * {@code h2_terminated_streams}, a counter.
   *
   * <p>Partial streams that were terminated
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#REASON reason}
   *   <li>Tawon: all releases
   *   <li>The values of reason are not documented.
   * </ul>
   */
  public static final CounterDefinition H2_TERMINATED_STREAMS =
      counter(
          "h2_terminated_streams",
          "Partial streams that were terminated",
          Unit.NONE,
          TawonLabels.REASON);

  /**
   * {@code h2_missing_headers}, a counter.
   *
   * <p>Header or partial header could not be parsed
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#DIRECTION direction}; {@link TawonLabels#REASON reason}
   *   <li>Tawon: all releases
   *   <li>The values of direction and reason are not documented.
   * </ul>
   */
  public static final CounterDefinition H2_MISSING_HEADERS =
      counter(
          "h2_missing_headers",
          "Header or partial header could not be parsed",
          Unit.NONE,
          TawonLabels.DIRECTION, TawonLabels.REASON);

  /**
   * {@code h2_empty_headers}, a counter.
   *
   * <p>Header is empty
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#DIRECTION direction}
   *   <li>Tawon: all releases
   *   <li>The values of direction are not documented.
   * </ul>
   */
  public static final CounterDefinition H2_EMPTY_HEADERS =
      counter(
          "h2_empty_headers",
          "Header is empty",
          Unit.NONE,
          TawonLabels.DIRECTION);

  /**
   * {@code h2_wrong_pseudo_headers}, a counter.
   *
   * <p>At least 1 wrong pseudo header for direction detected
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#DIRECTION direction}
   *   <li>Tawon: all releases
   *   <li>The values of direction are not documented.
   * </ul>
   */
  public static final CounterDefinition H2_WRONG_PSEUDO_HEADERS =
      counter(
          "h2_wrong_pseudo_headers",
          "At least 1 wrong pseudo header for direction detected",
          Unit.NONE,
          TawonLabels.DIRECTION);

  /**
   * {@code h2_multi_pseudo_headers}, a counter.
   *
   * <p>More than 1 of the same pseudo header detected
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#DIRECTION direction}
   *   <li>Tawon: all releases
   *   <li>The values of direction are not documented.
   * </ul>
   */
  public static final CounterDefinition H2_MULTI_PSEUDO_HEADERS =
      counter(
          "h2_multi_pseudo_headers",
          "More than 1 of the same pseudo header detected",
          Unit.NONE,
          TawonLabels.DIRECTION);

  /**
   * {@code h2_duplicate_component}, a counter.
   *
   * <p>Duplicate component (request or response header or body) detected
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#COMPONENT component}
   *   <li>Tawon: all releases
   *   <li>component says whether it is the header or the body of a request or a response; how
   *       that is spelt is not documented.
   * </ul>
   */
  public static final CounterDefinition H2_DUPLICATE_COMPONENT =
      counter(
          "h2_duplicate_component",
          "Duplicate component (request or response header or body) detected",
          Unit.NONE,
          TawonLabels.COMPONENT);

  /**
   * {@code h2_round_trips_emitted}, a counter.
   *
   * <p>Number of full or partial round trips emitted
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#PARTIAL partial}; {@link TawonLabels#REASON reason}
   *   <li>Tawon: all releases
   *   <li>partial looks like true or false; the values of partial and reason are not documented.
   * </ul>
   */
  public static final CounterDefinition H2_ROUND_TRIPS_EMITTED =
      counter(
          "h2_round_trips_emitted",
          "Number of full or partial round trips emitted",
          Unit.NONE,
          TawonLabels.PARTIAL, TawonLabels.REASON);

  /**
   * {@code h2_content_type_parse_failure}, a counter.
   *
   * <p>Http content-type parse failure
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final CounterDefinition H2_CONTENT_TYPE_PARSE_FAILURE =
      counter(
          "h2_content_type_parse_failure",
          "Http content-type parse failure",
          Unit.NONE);

  /**
   * {@code h2_multipart_failure}, a counter.
   *
   * <p>Failed to parse multipart body
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final CounterDefinition H2_MULTIPART_FAILURE =
      counter(
          "h2_multipart_failure",
          "Failed to parse multipart body",
          Unit.NONE);

  /**
   * {@code h2_multipart_bodies}, a counter.
   *
   * <p>Number of bodies detected as multipart
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final CounterDefinition H2_MULTIPART_BODIES =
      counter(
          "h2_multipart_bodies",
          "Number of bodies detected as multipart",
          Unit.NONE);

  /**
   * {@code h2_content_types}, a counter.
   *
   * <p>Http content-types - including multiparts
   *
   * <ul>
   *   <li>Labels: {@link TawonLabels#CONTENT_TYPE type}
   *   <li>Tawon: all releases
   *   <li>type is the content type here, not the type of a frame, and has no bounds.
   * </ul>
   */
  public static final CounterDefinition H2_CONTENT_TYPES =
      counter(
          "h2_content_types",
          "Http content-types - including multiparts",
          Unit.NONE,
          TawonLabels.CONTENT_TYPE);

  /**
   * {@code h2_framer_flows}, a gauge.
   *
   * <p>Flows tracked by framer
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final GaugeDefinition H2_FRAMER_FLOWS =
      gauge(
          "h2_framer_flows",
          "Flows tracked by framer",
          Unit.NONE);

  /**
   * {@code h2_flower_flows}, a gauge.
   *
   * <p>Flows tracked by flower
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final GaugeDefinition H2_FLOWER_FLOWS =
      gauge(
          "h2_flower_flows",
          "Flows tracked by flower",
          Unit.NONE);

  /**
   * {@code h2_streams}, a gauge.
   *
   * <p>Streams tracked
   *
   * <ul>
   *   <li>Labels: none
   *   <li>Tawon: all releases
   * </ul>
   */
  public static final GaugeDefinition H2_STREAMS =
      gauge(
          "h2_streams",
          "Streams tracked",
          Unit.NONE);

  private Tawon() {
  }

  private static CounterDefinition counter(String name, String help, Unit unit, Label... labels) {
    return CounterDefinition.builder()
        .name(name)
        .help(help)
        .unit(unit)
        .addLabels(labels)
        .build();
  }

  private static GaugeDefinition gauge(String name, String help, Unit unit, Label... labels) {
    return GaugeDefinition.builder()
        .name(name)
        .help(help)
        .unit(unit)
        .addLabels(labels)
        .build();
  }

  private static HistogramDefinition histogram(String name, String help, Unit unit,
      DecimalLiterals buckets, Label... labels) {
    return HistogramDefinition.builder()
        .name(name)
        .help(help)
        .unit(unit)
        .buckets(buckets)
        .addLabels(labels)
        .build();
  }

  private static SummaryDefinition summary(String name, String help, Unit unit,
      DecimalLiterals quantiles, Label... labels) {
    return SummaryDefinition.builder()
        .name(name)
        .help(help)
        .unit(unit)
        .quantiles(quantiles)
        .addLabels(labels)
        .build();
  }
}
