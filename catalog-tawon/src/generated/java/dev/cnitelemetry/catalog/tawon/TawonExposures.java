// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.tawon;

import dev.cnitelemetry.metrics.Appearance;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Note;
import dev.cnitelemetry.metrics.ReleaseStretch;

/**
 * Tawon: which component shows what since when.
 */
final class TawonExposures {
  private TawonExposures() {
  }

  private static void addDirectivesRanTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.DIRECTIVES_RAN_TOTAL, TawonComponents.TAWON)
            .section("directives")
            .help("Directives execution counter")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.DIRECTIVES_RAN_TOTAL.shape(),
                    true))
            .addNotes(
                Note.of("The values of status are not documented."),
                Note.of("The other metric of directives begins with directive, in the singular."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addDirectiveDurationSeconds(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.DIRECTIVE_DURATION_SECONDS, TawonComponents.TAWON)
            .section("directives")
            .help("Duration of an individual task")
            .description("Duration of a directive.")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.DIRECTIVE_DURATION_SECONDS.shape(),
                    true))
            .addNotes(
                Note.of("The help text is that of task_duration_seconds; the metric is by directive."),
                Note.of("The document gives no quantiles."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addTasksRanTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.TASKS_RAN_TOTAL, TawonComponents.TAWON)
            .section("directives")
            .help("Tasks execution counter")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.TASKS_RAN_TOTAL.shape(),
                    true))
            .addNotes(
                Note.of("The values of task and status are not documented."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addTaskDurationSeconds(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.TASK_DURATION_SECONDS, TawonComponents.TAWON)
            .section("directives")
            .help("Duration of an individual task")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.TASK_DURATION_SECONDS.shape(),
                    true))
            .addNotes(
                Note.of("The document gives no quantiles."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addPayloadTaskTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.PAYLOAD_TASK_TOTAL, TawonComponents.TAWON)
            .section("payload")
            .help("Payloads captured by payload task")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.PAYLOAD_TASK_TOTAL.shape(),
                    true))
            .addNotes(
                Note.of("The values of status are not documented."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addPayloadProcessesWatched(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.PAYLOAD_PROCESSES_WATCHED, TawonComponents.TAWON)
            .section("payload")
            .help("Processes tracked in payload tasks")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.PAYLOAD_PROCESSES_WATCHED.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addPayloadMsgsLost(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.PAYLOAD_MSGS_LOST, TawonComponents.TAWON)
            .section("payload")
            .help("Payload messages lost on the perf event ring buffer")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.PAYLOAD_MSGS_LOST.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addPayloadOutOfOrderMsgs(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.PAYLOAD_OUT_OF_ORDER_MSGS, TawonComponents.TAWON)
            .section("payload")
            .help("Out-of-order payload messages")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.PAYLOAD_OUT_OF_ORDER_MSGS.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addPayloadMsgs(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.PAYLOAD_MSGS, TawonComponents.TAWON)
            .section("payload")
            .help("Payload messages processed")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.PAYLOAD_MSGS.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addPayloadTidsWatched(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.PAYLOAD_TIDS_WATCHED, TawonComponents.TAWON)
            .section("payload")
            .help("Process Thread IDs watched by payload")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.PAYLOAD_TIDS_WATCHED.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addResetconnMsgsLost(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.RESETCONN_MSGS_LOST, TawonComponents.TAWON)
            .section("resetconn")
            .help("Payload messages lost on the perf event ring buffer")
            .description("Messages of resetconn lost on the ring buffer of perf events.")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.RESETCONN_MSGS_LOST.shape(),
                    true))
            .addNotes(
                Note.of("The help text speaks of payload messages, as that of payload_msgs_lost does; the metric counts those of resetconn."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addResetconnMsgs(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.RESETCONN_MSGS, TawonComponents.TAWON)
            .section("resetconn")
            .help("resetconn messages processed")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.RESETCONN_MSGS.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addResetconnProcessesWatched(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.RESETCONN_PROCESSES_WATCHED, TawonComponents.TAWON)
            .section("resetconn")
            .help("Processes captured by resetconn")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.RESETCONN_PROCESSES_WATCHED.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addResetconnTidsWatched(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.RESETCONN_TIDS_WATCHED, TawonComponents.TAWON)
            .section("resetconn")
            .help("Process Thread IDs watched by resetconn")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.RESETCONN_TIDS_WATCHED.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addExecMsgsLost(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.EXEC_MSGS_LOST, TawonComponents.TAWON)
            .section("exec")
            .help("Exec messages lost on the perf event ring buffer")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.EXEC_MSGS_LOST.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addExecProcEndBeforeStart(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.EXEC_PROC_END_BEFORE_START, TawonComponents.TAWON)
            .section("exec")
            .help("Process ended messages received before the process started message")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.EXEC_PROC_END_BEFORE_START.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addExecMsgs(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.EXEC_MSGS, TawonComponents.TAWON)
            .section("exec")
            .help("Exec messages processed")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.EXEC_MSGS.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addTlsplaintextMsgsLost(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.TLSPLAINTEXT_MSGS_LOST, TawonComponents.TAWON)
            .section("tlsplaintext")
            .help("tlsplaintext messages lost on the perf event ring buffer")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.TLSPLAINTEXT_MSGS_LOST.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addTlsplaintextOutOfOrderMsgs(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.TLSPLAINTEXT_OUT_OF_ORDER_MSGS, TawonComponents.TAWON)
            .section("tlsplaintext")
            .help("Out-of-order tlsplaintext messages")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.TLSPLAINTEXT_OUT_OF_ORDER_MSGS.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addTlsplaintextMsgs(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.TLSPLAINTEXT_MSGS, TawonComponents.TAWON)
            .section("tlsplaintext")
            .help("tlsplaintext messages processed")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.TLSPLAINTEXT_MSGS.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addTlsplaintextProcessesWatched(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.TLSPLAINTEXT_PROCESSES_WATCHED, TawonComponents.TAWON)
            .section("tlsplaintext")
            .help("Processes captured by tlsplaintext")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.TLSPLAINTEXT_PROCESSES_WATCHED.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addTlsplaintextTidsWatched(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.TLSPLAINTEXT_TIDS_WATCHED, TawonComponents.TAWON)
            .section("tlsplaintext")
            .help("Process Thread IDs watched by tlsplaintext")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.TLSPLAINTEXT_TIDS_WATCHED.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addFlowsTaskTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.FLOWS_TASK_TOTAL, TawonComponents.TAWON)
            .section("flow")
            .help("Flows captured")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.FLOWS_TASK_TOTAL.shape(),
                    true))
            .addNotes(
                Note.of("The values of status are not documented."),
                Note.of("The other metrics of flows begin with flow, in the singular."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addFlowMsgs(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.FLOW_MSGS, TawonComponents.TAWON)
            .section("flow")
            .help("Flow messages processed")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.FLOW_MSGS.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addFlowMsgsLost(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.FLOW_MSGS_LOST, TawonComponents.TAWON)
            .section("flow")
            .help("Flow messages lost on the perf event ring buffer")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.FLOW_MSGS_LOST.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addFlowOutOfOrderMsgs(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.FLOW_OUT_OF_ORDER_MSGS, TawonComponents.TAWON)
            .section("flow")
            .help("Out-of-order flow messages")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.FLOW_OUT_OF_ORDER_MSGS.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addFlowMissingEnded(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.FLOW_MISSING_ENDED, TawonComponents.TAWON)
            .section("flow")
            .help("Flows missing an ending time")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.FLOW_MISSING_ENDED.shape(),
                    true))
            .addNotes(
                Note.of("Counts flows, though the name may be read as a time."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addFlowMissingStarted(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.FLOW_MISSING_STARTED, TawonComponents.TAWON)
            .section("flow")
            .help("Flows missing starting time")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.FLOW_MISSING_STARTED.shape(),
                    true))
            .addNotes(
                Note.of("Counts flows, though the name may be read as a time."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addFlowExtraEnded(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.FLOW_EXTRA_ENDED, TawonComponents.TAWON)
            .section("flow")
            .help("Flows with a spurious ending time")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.FLOW_EXTRA_ENDED.shape(),
                    true))
            .addNotes(
                Note.of("Counts flows, though the name may be read as a time."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addFlowMissingTid(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.FLOW_MISSING_TID, TawonComponents.TAWON)
            .section("flow")
            .help("Flows missing a thread ID")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.FLOW_MISSING_TID.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addFlowMissingSocket(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.FLOW_MISSING_SOCKET, TawonComponents.TAWON)
            .section("flow")
            .help("Flows with missing socket info")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.FLOW_MISSING_SOCKET.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addFlowFlowsTracked(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.FLOW_FLOWS_TRACKED, TawonComponents.TAWON)
            .section("flow")
            .help("Flows tracked")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.FLOW_FLOWS_TRACKED.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addFlowThreadsTracked(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.FLOW_THREADS_TRACKED, TawonComponents.TAWON)
            .section("flow")
            .help("Threads with flows tracked")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.FLOW_THREADS_TRACKED.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addTlsheadersParseTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.TLSHEADERS_PARSE_TOTAL, TawonComponents.TAWON)
            .section("tlsheaders")
            .help("tlsheaders payload parsings attempted")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.TLSHEADERS_PARSE_TOTAL.shape(),
                    true))
            .addNotes(
                Note.of("The values of status are not documented."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addPfcpParseTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.PFCP_PARSE_TOTAL, TawonComponents.TAWON)
            .section("pfcp")
            .help("PFCP payload parsings attempted")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.PFCP_PARSE_TOTAL.shape(),
                    true))
            .addNotes(
                Note.of("The values of status are not documented."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addEcpriParseTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.ECPRI_PARSE_TOTAL, TawonComponents.TAWON)
            .section("ecpri")
            .help("ECPRI payload parsings attempted")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.ECPRI_PARSE_TOTAL.shape(),
                    true))
            .addNotes(
                Note.of("The values of status are not documented."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addBpfProbesAttached(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.BPF_PROBES_ATTACHED, TawonComponents.TAWON)
            .section("bpf")
            .help("BPF probes attached")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.BPF_PROBES_ATTACHED.shape(),
                    true))
            .addNotes(
                Note.of("The values of module and program are not documented."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addBpfProbesAttachFailure(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.BPF_PROBES_ATTACH_FAILURE, TawonComponents.TAWON)
            .section("bpf")
            .help("BPF probes attachement failures")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.BPF_PROBES_ATTACH_FAILURE.shape(),
                    true))
            .addNotes(
                Note.of("The help text has attachement for attachment."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addBpfProbesDetachFailure(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.BPF_PROBES_DETACH_FAILURE, TawonComponents.TAWON)
            .section("bpf")
            .help("BPF probes detachement failures")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.BPF_PROBES_DETACH_FAILURE.shape(),
                    true))
            .addNotes(
                Note.of("The help text has detachement for detachment."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addBpfCpuUsageHistogram(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.BPF_CPU_USAGE_HISTOGRAM, TawonComponents.TAWON)
            .section("bpf")
            .help("Percentage of cpu usage for bpf programs")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.BPF_CPU_USAGE_HISTOGRAM.shape(),
                    true))
            .appearance(Appearance.WHEN_ENABLED)
            .requires("sysctl -w kernel.bpf_stats_enabled=1")
            .addNotes(
                Note.of("The document gives no buckets."),
                Note.of("Whether the share is between 0 and 1 or 0 and 100, and of one core or of all, is not documented."),
                Note.of("The kind is part of the name: the series end in _histogram_bucket, _histogram_sum and _histogram_count. bpf_cpu_usage is another metric."),
                Note.of("On distributions other than RHEL the kernel must be 5.1 or newer; of RHEL the document says nothing."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addBpfCpuUsage(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.BPF_CPU_USAGE, TawonComponents.TAWON)
            .section("bpf")
            .help("Current percentage of cpu usage for bpf programs")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.BPF_CPU_USAGE.shape(),
                    true))
            .appearance(Appearance.WHEN_ENABLED)
            .requires("sysctl -w kernel.bpf_stats_enabled=1")
            .addNotes(
                Note.of("Whether the share is between 0 and 1 or 0 and 100, and of one core or of all, is not documented."),
                Note.of("bpf_cpu_usage_histogram is another metric, not a series of this one."),
                Note.of("On distributions other than RHEL the kernel must be 5.1 or newer; of RHEL the document says nothing."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addBpfRunCounter(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.BPF_RUN_COUNTER, TawonComponents.TAWON)
            .section("bpf")
            .help("Execution counter for bpf programs")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.BPF_RUN_COUNTER.shape(),
                    true))
            .appearance(Appearance.WHEN_ENABLED)
            .requires("sysctl -w kernel.bpf_stats_enabled=1")
            .addNotes(
                Note.of("On distributions other than RHEL the kernel must be 5.1 or newer; of RHEL the document says nothing."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2Chunks(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.H2_CHUNKS, TawonComponents.TAWON)
            .section("h2")
            .help("H2 chunks processed")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.H2_CHUNKS.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2ChunkSize(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.H2_CHUNK_SIZE, TawonComponents.TAWON)
            .section("h2")
            .help("Size of incoming chunks in bytes. Buckets: 10, 50, 100, 250, 750, 1500")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.H2_CHUNK_SIZE.shape(),
                    true))
            .addNotes(
                Note.of("The buckets are given in the help text."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2ChunksMissingFlowid(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.H2_CHUNKS_MISSING_FLOWID, TawonComponents.TAWON)
            .section("h2")
            .help("H2 chunks that are missing a flow ID")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.H2_CHUNKS_MISSING_FLOWID.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2OutOfOrder(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.H2_OUT_OF_ORDER, TawonComponents.TAWON)
            .section("h2")
            .help("Out-of-order chunks detected")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.H2_OUT_OF_ORDER.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2InvalidFrameType(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.H2_INVALID_FRAME_TYPE, TawonComponents.TAWON)
            .section("h2")
            .help("Invalid frame type")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.H2_INVALID_FRAME_TYPE.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2InvalidEmptyDataFrame(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.H2_INVALID_EMPTY_DATA_FRAME, TawonComponents.TAWON)
            .section("h2")
            .help("Invalid empty data frame, missing end stream flag")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.H2_INVALID_EMPTY_DATA_FRAME.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2InvalidEmptyPayload(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.H2_INVALID_EMPTY_PAYLOAD, TawonComponents.TAWON)
            .section("h2")
            .help("Invalid empty payload frame")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.H2_INVALID_EMPTY_PAYLOAD.shape(),
                    true))
            .addNotes(
                Note.of("type is presumably the type of the HTTP/2 frame; its values are not documented."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2PayloadOverflowBuffer(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.H2_PAYLOAD_OVERFLOW_BUFFER, TawonComponents.TAWON)
            .section("h2")
            .help("Frame payload is larger than the input buffer - could be invalid frame")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.H2_PAYLOAD_OVERFLOW_BUFFER.shape(),
                    true))
            .addNotes(
                Note.of("h2_chunk_buffer_overflow has the words the other way round."),
                Note.of("type is presumably the type of the HTTP/2 frame; its values are not documented."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2ChunkBufferOverflow(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.H2_CHUNK_BUFFER_OVERFLOW, TawonComponents.TAWON)
            .section("h2")
            .help("Accumulated chunks are larger than the input buffer - could be invalid frame")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.H2_CHUNK_BUFFER_OVERFLOW.shape(),
                    true))
            .addNotes(
                Note.of("h2_payload_overflow_buffer has the words the other way round."),
                Note.of("type is presumably the type of the HTTP/2 frame; its values are not documented."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2InvalidFrameFlags(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.H2_INVALID_FRAME_FLAGS, TawonComponents.TAWON)
            .section("h2")
            .help("Flags on frame are invalid for its type")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.H2_INVALID_FRAME_FLAGS.shape(),
                    true))
            .addNotes(
                Note.of("type is presumably the type of the HTTP/2 frame; its values are not documented."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2IncomingFrames(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.H2_INCOMING_FRAMES, TawonComponents.TAWON)
            .section("h2")
            .help("Assembled frames coming into the system")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.H2_INCOMING_FRAMES.shape(),
                    true))
            .addNotes(
                Note.of("dismissed looks like true or false; its values are not documented."),
                Note.of("type is presumably the type of the HTTP/2 frame; its values are not documented."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2ZeroStreamFrames(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.H2_ZERO_STREAM_FRAMES, TawonComponents.TAWON)
            .section("h2")
            .help("Unexpected stream 0 frame")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.H2_ZERO_STREAM_FRAMES.shape(),
                    true))
            .addNotes(
                Note.of("type is presumably the type of the HTTP/2 frame; its values are not documented."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2ServerStreamFrames(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.H2_SERVER_STREAM_FRAMES, TawonComponents.TAWON)
            .section("h2")
            .help("Server initiated stream frame")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.H2_SERVER_STREAM_FRAMES.shape(),
                    true))
            .addNotes(
                Note.of("type is presumably the type of the HTTP/2 frame; its values are not documented."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2FailedDirDetections(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.H2_FAILED_DIR_DETECTIONS, TawonComponents.TAWON)
            .section("h2")
            .help("Failed to detect flow direction within buffer allocation")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.H2_FAILED_DIR_DETECTIONS.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2Connections(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.H2_CONNECTIONS, TawonComponents.TAWON)
            .section("h2")
            .help("Bi-rectional connections detected")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.H2_CONNECTIONS.shape(),
                    true))
            .addNotes(
                Note.of("A counter, though the name reads like a number of open connections."),
                Note.of("The help text has Bi-rectional for bi-directional."),
                Note.of("The values of direction are not documented."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2ConnDirBuffer(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.H2_CONN_DIR_BUFFER, TawonComponents.TAWON)
            .section("h2")
            .help("Size of buffer on connection before directions detected. Buckets: 1, 5, 10, 50, 250, 500")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.H2_CONN_DIR_BUFFER.shape(),
                    true))
            .addNotes(
                Note.of("The buckets are given in the help text."),
                Note.of("Whether the size is in bytes or in chunks is not documented."),
                Note.of("The values of direction are not documented."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2InvalidGoAwayFrames(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.H2_INVALID_GO_AWAY_FRAMES, TawonComponents.TAWON)
            .section("h2")
            .help("Invalid GO_AWAY frames - too short")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.H2_INVALID_GO_AWAY_FRAMES.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2InvalidRstStreamFrames(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.H2_INVALID_RST_STREAM_FRAMES, TawonComponents.TAWON)
            .section("h2")
            .help("Invalid RST_STREAM frames - too short")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.H2_INVALID_RST_STREAM_FRAMES.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2HeaderDecoderResets(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.H2_HEADER_DECODER_RESETS, TawonComponents.TAWON)
            .section("h2")
            .help("Times header decoders were reset")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.H2_HEADER_DECODER_RESETS.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2ExpiredStreams(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.H2_EXPIRED_STREAMS, TawonComponents.TAWON)
            .section("h2")
            .help("Partial streams that have expired")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.H2_EXPIRED_STREAMS.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2TerminatedStreams(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.H2_TERMINATED_STREAMS, TawonComponents.TAWON)
            .section("h2")
            .help("Partial streams that were terminated")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.H2_TERMINATED_STREAMS.shape(),
                    true))
            .addNotes(
                Note.of("The values of reason are not documented."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2MissingHeaders(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.H2_MISSING_HEADERS, TawonComponents.TAWON)
            .section("h2")
            .help("Header or partial header could not be parsed")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.H2_MISSING_HEADERS.shape(),
                    true))
            .addNotes(
                Note.of("The values of direction and reason are not documented."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2EmptyHeaders(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.H2_EMPTY_HEADERS, TawonComponents.TAWON)
            .section("h2")
            .help("Header is empty")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.H2_EMPTY_HEADERS.shape(),
                    true))
            .addNotes(
                Note.of("The values of direction are not documented."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2WrongPseudoHeaders(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.H2_WRONG_PSEUDO_HEADERS, TawonComponents.TAWON)
            .section("h2")
            .help("At least 1 wrong pseudo header for direction detected")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.H2_WRONG_PSEUDO_HEADERS.shape(),
                    true))
            .addNotes(
                Note.of("The values of direction are not documented."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2MultiPseudoHeaders(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.H2_MULTI_PSEUDO_HEADERS, TawonComponents.TAWON)
            .section("h2")
            .help("More than 1 of the same pseudo header detected")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.H2_MULTI_PSEUDO_HEADERS.shape(),
                    true))
            .addNotes(
                Note.of("The values of direction are not documented."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2DuplicateComponent(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.H2_DUPLICATE_COMPONENT, TawonComponents.TAWON)
            .section("h2")
            .help("Duplicate component (request or response header or body) detected")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.H2_DUPLICATE_COMPONENT.shape(),
                    true))
            .addNotes(
                Note.of("component says whether it is the header or the body of a request or a response; how that is spelt is not documented."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2RoundTripsEmitted(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.H2_ROUND_TRIPS_EMITTED, TawonComponents.TAWON)
            .section("h2")
            .help("Number of full or partial round trips emitted")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.H2_ROUND_TRIPS_EMITTED.shape(),
                    true))
            .addNotes(
                Note.of("partial looks like true or false; the values of partial and reason are not documented."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2ContentTypeParseFailure(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.H2_CONTENT_TYPE_PARSE_FAILURE, TawonComponents.TAWON)
            .section("h2")
            .help("Http content-type parse failure")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.H2_CONTENT_TYPE_PARSE_FAILURE.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2MultipartFailure(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.H2_MULTIPART_FAILURE, TawonComponents.TAWON)
            .section("h2")
            .help("Failed to parse multipart body")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.H2_MULTIPART_FAILURE.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2MultipartBodies(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.H2_MULTIPART_BODIES, TawonComponents.TAWON)
            .section("h2")
            .help("Number of bodies detected as multipart")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.H2_MULTIPART_BODIES.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2ContentTypes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.H2_CONTENT_TYPES, TawonComponents.TAWON)
            .section("h2")
            .help("Http content-types - including multiparts")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.H2_CONTENT_TYPES.shape(),
                    true))
            .addNotes(
                Note.of("type is the content type here, not the type of a frame, and has no bounds."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2FramerFlows(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.H2_FRAMER_FLOWS, TawonComponents.TAWON)
            .section("h2")
            .help("Flows tracked by framer")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.H2_FRAMER_FLOWS.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2FlowerFlows(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.H2_FLOWER_FLOWS, TawonComponents.TAWON)
            .section("h2")
            .help("Flows tracked by flower")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.H2_FLOWER_FLOWS.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addH2Streams(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(Tawon.H2_STREAMS, TawonComponents.TAWON)
            .section("h2")
            .help("Streams tracked")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    Tawon.H2_STREAMS.shape(),
                    true))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  static void addTo(MetricCatalog.Builder catalog) {
    addDirectivesRanTotal(catalog);
    addDirectiveDurationSeconds(catalog);
    addTasksRanTotal(catalog);
    addTaskDurationSeconds(catalog);
    addPayloadTaskTotal(catalog);
    addPayloadProcessesWatched(catalog);
    addPayloadMsgsLost(catalog);
    addPayloadOutOfOrderMsgs(catalog);
    addPayloadMsgs(catalog);
    addPayloadTidsWatched(catalog);
    addResetconnMsgsLost(catalog);
    addResetconnMsgs(catalog);
    addResetconnProcessesWatched(catalog);
    addResetconnTidsWatched(catalog);
    addExecMsgsLost(catalog);
    addExecProcEndBeforeStart(catalog);
    addExecMsgs(catalog);
    addTlsplaintextMsgsLost(catalog);
    addTlsplaintextOutOfOrderMsgs(catalog);
    addTlsplaintextMsgs(catalog);
    addTlsplaintextProcessesWatched(catalog);
    addTlsplaintextTidsWatched(catalog);
    addFlowsTaskTotal(catalog);
    addFlowMsgs(catalog);
    addFlowMsgsLost(catalog);
    addFlowOutOfOrderMsgs(catalog);
    addFlowMissingEnded(catalog);
    addFlowMissingStarted(catalog);
    addFlowExtraEnded(catalog);
    addFlowMissingTid(catalog);
    addFlowMissingSocket(catalog);
    addFlowFlowsTracked(catalog);
    addFlowThreadsTracked(catalog);
    addTlsheadersParseTotal(catalog);
    addPfcpParseTotal(catalog);
    addEcpriParseTotal(catalog);
    addBpfProbesAttached(catalog);
    addBpfProbesAttachFailure(catalog);
    addBpfProbesDetachFailure(catalog);
    addBpfCpuUsageHistogram(catalog);
    addBpfCpuUsage(catalog);
    addBpfRunCounter(catalog);
    addH2Chunks(catalog);
    addH2ChunkSize(catalog);
    addH2ChunksMissingFlowid(catalog);
    addH2OutOfOrder(catalog);
    addH2InvalidFrameType(catalog);
    addH2InvalidEmptyDataFrame(catalog);
    addH2InvalidEmptyPayload(catalog);
    addH2PayloadOverflowBuffer(catalog);
    addH2ChunkBufferOverflow(catalog);
    addH2InvalidFrameFlags(catalog);
    addH2IncomingFrames(catalog);
    addH2ZeroStreamFrames(catalog);
    addH2ServerStreamFrames(catalog);
    addH2FailedDirDetections(catalog);
    addH2Connections(catalog);
    addH2ConnDirBuffer(catalog);
    addH2InvalidGoAwayFrames(catalog);
    addH2InvalidRstStreamFrames(catalog);
    addH2HeaderDecoderResets(catalog);
    addH2ExpiredStreams(catalog);
    addH2TerminatedStreams(catalog);
    addH2MissingHeaders(catalog);
    addH2EmptyHeaders(catalog);
    addH2WrongPseudoHeaders(catalog);
    addH2MultiPseudoHeaders(catalog);
    addH2DuplicateComponent(catalog);
    addH2RoundTripsEmitted(catalog);
    addH2ContentTypeParseFailure(catalog);
    addH2MultipartFailure(catalog);
    addH2MultipartBodies(catalog);
    addH2ContentTypes(catalog);
    addH2FramerFlows(catalog);
    addH2FlowerFlows(catalog);
    addH2Streams(catalog);
  }
}
