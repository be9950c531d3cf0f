// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.dashboards;

import static dev.cnitelemetry.presets.dashboards.Question.*;
import static dev.cnitelemetry.promql.build.Promql.*;

import dev.cnitelemetry.catalog.tawon.TawonBpf;
import dev.cnitelemetry.catalog.tawon.TawonCatalog;
import dev.cnitelemetry.catalog.tawon.TawonComponents;
import dev.cnitelemetry.catalog.tawon.TawonDirectives;
import dev.cnitelemetry.catalog.tawon.TawonEcpri;
import dev.cnitelemetry.catalog.tawon.TawonExec;
import dev.cnitelemetry.catalog.tawon.TawonFlow;
import dev.cnitelemetry.catalog.tawon.TawonLabels;
import dev.cnitelemetry.catalog.tawon.TawonPayload;
import dev.cnitelemetry.catalog.tawon.TawonPfcp;
import dev.cnitelemetry.catalog.tawon.TawonResetConnection;
import dev.cnitelemetry.catalog.tawon.TawonTlsHeaders;
import dev.cnitelemetry.catalog.tawon.TawonTlsPlaintext;
import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.dashboards.Row;
import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.promql.build.GaugeVector;
import java.util.List;
import java.util.Objects;

/** Tawon: directives, probes in the kernel, and what their tasks read. */
final class TawonDashboard {

  static final String UID = "tawon";

  private static final List<CounterDefinition> LOST =
      List.of(
          TawonFlow.MSGS_LOST,
          TawonPayload.MSGS_LOST,
          TawonExec.MSGS_LOST,
          TawonTlsPlaintext.MSGS_LOST,
          TawonResetConnection.MSGS_LOST);

  private TawonDashboard() {}

  static Preset preset() {
    Dashboard dashboard =
        Frame.dashboard(
                UID,
                "Tawon",
                "tawon",
                TawonCatalog.get(),
                gauge(TawonBpf.PROBES_ATTACHED),
                gauge(TawonFlow.FLOWS_TRACKED))
            .description("Directives, probes in the kernel, and what their tasks read.")
            .row(first())
            .row(directives())
            .row(probes())
            .row(messages())
            .row(flows())
            .row(payload())
            .row(TawonHttp2Rows.connections())
            .row(TawonHttp2Rows.invalid())
            .row(parsers())
            .build();
    return Shared.preset(UID, List.of(TawonComponents.TAWON), dashboard, List::of);
  }

  /** All tasks' lost messages; a task that does not run has none. */
  static GaugeVector lost() {
    GaugeVector all = null;
    for (CounterDefinition counter : LOST) {
      GaugeVector one = sum(increase(of(counter), hours(1))).or(vector(number(0)));
      all = all == null ? one : all.plus(one);
    }
    return Objects.requireNonNull(all);
  }

  private static Row first() {
    return Row.of(
        "Is it healthy, is it keeping up, what changed?",
        Frame.down("agents"),
        stat(
                "Messages lost, last hour",
                "All tasks together: the kernel wrote faster than Tawon read. Narrow the"
                    + " directive's filter, or give it more processor time.")
            .ask(lost(), "lost")
            .whole()
            .redAbove(1)
            .size(5, 4)
            .panel(),
        stat(
                "Probes failed, last hour",
                "What they would see is missing. A kernel without the function, or a library"
                    + " without the symbol: the agent's log names it.")
            .ask(sum(increase(of(TawonBpf.PROBES_ATTACH_FAILURE), hours(1))), "failed")
            .whole()
            .redAbove(1)
            .none("none ever")
            .size(5, 4)
            .panel(),
        stat(
                "Directives, last hour",
                "By how they ended. Failing ones: `kubectl describe` of the directive.")
            .ask(
                sum(
                    by(TawonLabels.STATUS),
                    increase(of(TawonDirectives.DIRECTIVES_RAN_TOTAL), hours(1))),
                "{{status}}")
            .whole()
            .size(5, 4)
            .panel(),
        stat("Flows tracked", "All nodes together. Memory follows these.")
            .total("flows", TawonFlow.FLOWS_TRACKED)
            .size(5, 4)
            .panel());
  }

  private static Row directives() {
    return Row.of(
        "Directives and tasks",
        lines("How do directives end, in the last hour?", "By directive and status.")
            .lastHour(TawonDirectives.DIRECTIVES_RAN_TOTAL)
            .panel(),
        lines("How do tasks end, in the last hour?", "By task, status and directive.")
            .lastHour(TawonDirectives.TASKS_RAN_TOTAL)
            .panel(),
        lines(
                "How long do directives take?",
                "The middle and the slowest hundredth; the mean of"
                    + " all that ended where there are no quantiles.")
            .mean("", TawonDirectives.DIRECTIVE_DURATION_SECONDS)
            .panel(),
        lines("How long do tasks take?", "The mean of those that ended.")
            .mean("", TawonDirectives.TASK_DURATION_SECONDS)
            .panel());
  }

  private static Row probes() {
    return Row.of(
        "Probes",
        lines(
                "Which probes are attached?",
                "By module and program. One that is missing on one" + " node alone: its kernel.")
            .level(TawonBpf.PROBES_ATTACHED)
            .panel(),
        lines("Which probes failed in the last hour?", "Attaching and detaching.")
            .lastHour("attach", TawonBpf.PROBES_ATTACH_FAILURE)
            .lastHour("detach", TawonBpf.PROBES_DETACH_FAILURE)
            .panel(),
        lines(
                "How much processor time do programs take?",
                "In percent. A probe on a hot function" + " slows what it watches.")
            .level(TawonBpf.CPU_USAGE)
            .panel(),
        lines("How often do programs run?", "By module and program.")
            .perSecond(TawonBpf.RUN_COUNTER)
            .panel(),
        heat(
            "How is processor time spread?",
            "In percent, over programs.",
            TawonBpf.CPU_USAGE_HISTOGRAM));
  }

  private static Row messages() {
    return Row.of(
        "Messages from the kernel",
        lines(
                "How many messages were lost in the last hour, by task?",
                "The task whose buffer is too small.")
            .lastHour("flow", TawonFlow.MSGS_LOST)
            .lastHour("payload", TawonPayload.MSGS_LOST)
            .lastHour("exec", TawonExec.MSGS_LOST)
            .lastHour("TLS", TawonTlsPlaintext.MSGS_LOST)
            .lastHour("resets", TawonResetConnection.MSGS_LOST)
            .panel(),
        lines("How many messages come?", "By task.")
            .perSecond("flow", TawonFlow.MSGS)
            .perSecond("payload", TawonPayload.MSGS)
            .perSecond("exec", TawonExec.MSGS)
            .perSecond("TLS", TawonTlsPlaintext.MSGS)
            .perSecond("resets", TawonResetConnection.MSGS)
            .panel(),
        lines(
                "How many come out of order, in the last hour?",
                "Processors deliver each for" + " themselves; few are usual.")
            .lastHour("flow", TawonFlow.OUT_OF_ORDER_MSGS)
            .lastHour("payload", TawonPayload.OUT_OF_ORDER_MSGS)
            .lastHour("TLS", TawonTlsPlaintext.OUT_OF_ORDER_MSGS)
            .panel(),
        lines(
                "How many processes ended before they started, in the last hour?",
                "Messages of the start were lost.")
            .lastHour(TawonExec.PROC_END_BEFORE_START)
            .panel());
  }

  private static Row flows() {
    return Row.of(
        "Flows",
        lines("How many flows are captured?", "By status.").perSecond(TawonFlow.TASK_TOTAL).panel(),
        lines("How much is tracked?", "Flows, and threads that have them.")
            .level("flows", TawonFlow.FLOWS_TRACKED)
            .level("threads", TawonFlow.THREADS_TRACKED)
            .panel(),
        lines("What did flows lack in the last hour?", "Records without it are incomplete.")
            .lastHour("end", TawonFlow.MISSING_ENDED)
            .lastHour("start", TawonFlow.MISSING_STARTED)
            .lastHour("thread", TawonFlow.MISSING_TID)
            .lastHour("socket", TawonFlow.MISSING_SOCKET)
            .lastHour("one end too many", TawonFlow.EXTRA_ENDED)
            .wide()
            .panel());
  }

  private static Row payload() {
    return Row.of(
            "Payload, plain text of TLS, resets",
            lines("How much payload is captured?", "By status.")
                .perSecond(TawonPayload.TASK_TOTAL)
                .panel(),
            lines("Which processes are watched?", "By task.")
                .level("payload", TawonPayload.PROCESSES_WATCHED)
                .level("TLS", TawonTlsPlaintext.PROCESSES_WATCHED)
                .level("resets", TawonResetConnection.PROCESSES_WATCHED)
                .panel(),
            lines("How many threads are watched?", "By task.")
                .level("payload", TawonPayload.TIDS_WATCHED)
                .level("TLS", TawonTlsPlaintext.TIDS_WATCHED)
                .level("resets", TawonResetConnection.TIDS_WATCHED)
                .wide()
                .panel())
        .collapsed();
  }

  private static Row parsers() {
    return Row.of(
            "Other protocols",
            lines("How many messages of eCPRI are parsed?", "By status.")
                .perSecond(TawonEcpri.PARSE_TOTAL)
                .third()
                .panel(),
            lines("How many messages of PFCP are parsed?", "By status.")
                .perSecond(TawonPfcp.PARSE_TOTAL)
                .third()
                .panel(),
            lines("How many headers of TLS are parsed?", "By status.")
                .perSecond(TawonTlsHeaders.PARSE_TOTAL)
                .third()
                .panel())
        .collapsed();
  }
}
