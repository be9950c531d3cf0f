// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.dashboards;

import static dev.cnitelemetry.presets.dashboards.Question.*;
import static dev.cnitelemetry.promql.build.Promql.*;

import dev.cnitelemetry.catalog.common.GoRuntime;
import dev.cnitelemetry.catalog.common.ProcessMetrics;
import dev.cnitelemetry.catalog.common.PromHttp;
import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.dashboards.Row;

/** The process and Go's runtime, the same for every component written in Go. */
final class GoRuntimeDashboard {

  static final String UID = "go-runtime";

  private GoRuntimeDashboard() {}

  static Preset preset() {
    Dashboard dashboard =
        Frame.restarts(
                Frame.dashboard(
                    UID,
                    "Go runtime and process",
                    "shared",
                    Shared.CATALOG,
                    gauge(GoRuntime.GOROUTINES)))
            .description("Processor time, memory, files and garbage of any component.")
            .row(first())
            .row(process())
            .row(memory())
            .row(memoryInside())
            .row(garbage())
            .build();
    return Preset.shared(UID, dashboard);
  }

  private static Row first() {
    return Row.of(
        "Is it healthy, is it keeping up, what changed?",
        Frame.down("targets"),
        Frame.restarted(),
        stat("Processor time", "In cores. At the Pod's limit" + " everything is slow.")
            .ask(max(rate(of(ProcessMetrics.CPU_SECONDS_TOTAL), RATE_INTERVAL)), "busiest")
            .size(4, 4)
            .panel(),
        stat("Largest memory", "At the Pod's limit it is killed.")
            .agreed("largest", ProcessMetrics.RESIDENT_MEMORY_BYTES)
            .size(4, 4)
            .panel(),
        share("Open files", "At 1 it cannot open a" + " connection.")
            .ask(max(of(ProcessMetrics.OPEN_FDS).dividedBy(of(ProcessMetrics.MAX_FDS))), "fullest")
            .panel(),
        stat("Youngest process", "Short after a quiet week: what happened?")
            .ask(min(time().minus(of(ProcessMetrics.START_TIME_SECONDS))), "youngest")
            .size(4, 4)
            .panel());
  }

  private static Row process() {
    return Row.of(
        "Process",
        lines("How much processor time?", "In cores.")
            .perSecond(ProcessMetrics.CPU_SECONDS_TOTAL)
            .panel(),
        lines("How much memory?", "Resident. Ever growing over days: a leak.")
            .level(ProcessMetrics.RESIDENT_MEMORY_BYTES)
            .panel(),
        lines("How many files and connections?", "Ever growing: they are not closed.")
            .level(ProcessMetrics.OPEN_FDS)
            .panel(),
        lines("How much is sent and received?", "By the whole network namespace of the process.")
            .perSecond("received", ProcessMetrics.NETWORK_RECEIVE_BYTES_TOTAL)
            .perSecond("sent", ProcessMetrics.NETWORK_TRANSMIT_BYTES_TOTAL)
            .panel(),
        lines("How long does each run?", "A saw's teeth: it restarts again and again.")
            .ago("", ProcessMetrics.START_TIME_SECONDS)
            .panel(),
        lines("How do scrapes end?", "By code, and how many are served at once.")
            .perSecond(PromHttp.METRIC_HANDLER_REQUESTS_TOTAL)
            .panel(),
        lines("How many scrapes are served at once?", "More than one: a server asks too often.")
            .level(PromHttp.METRIC_HANDLER_REQUESTS_IN_FLIGHT)
            .panel(),
        lines("Which limits does the process have?", "Files. Memory is what the Pod may take.")
            .level("files", ProcessMetrics.MAX_FDS)
            .panel());
  }

  private static Row memory() {
    return Row.of(
        "Memory and goroutines",
        lines("How many goroutines?", "Ever growing: something waits for ever.")
            .level(GoRuntime.GOROUTINES)
            .panel(),
        lines("How many threads?", "Grow with calls that block.").level(GoRuntime.THREADS).panel(),
        lines("How large is the heap?", "In use, and where garbage is collected next.")
            .level("in use", GoRuntime.MEMSTATS_HEAP_INUSE_BYTES)
            .level("next collection", GoRuntime.MEMSTATS_NEXT_GC_BYTES)
            .panel(),
        lines("How much is allocated?", "Bytes a second: what keeps the collector busy.")
            .perSecond(GoRuntime.MEMSTATS_ALLOC_BYTES_TOTAL)
            .panel(),
        lines("How many objects?", "On the heap.").level(GoRuntime.MEMSTATS_HEAP_OBJECTS).panel(),
        lines("How many objects are made and freed?", "A second; lookups are of old runtimes.")
            .perSecond("made", GoRuntime.MEMSTATS_MALLOCS_TOTAL)
            .perSecond("freed", GoRuntime.MEMSTATS_FREES_TOTAL)
            .perSecond("looked up", GoRuntime.MEMSTATS_LOOKUPS_TOTAL)
            .panel());
  }

  private static Row memoryInside() {
    return Row.of(
            "Where memory is",
            lines("How much does the heap hold?", "Used, idle, given back, from the system.")
                .level("allocated", GoRuntime.MEMSTATS_HEAP_ALLOC_BYTES)
                .level("idle", GoRuntime.MEMSTATS_HEAP_IDLE_BYTES)
                .level("given back", GoRuntime.MEMSTATS_HEAP_RELEASED_BYTES)
                .level(
                    "given back, named as a counter", GoRuntime.MEMSTATS_HEAP_RELEASED_BYTES_TOTAL)
                .level("of the system", GoRuntime.MEMSTATS_HEAP_SYS_BYTES)
                .tall()
                .panel(),
            lines("How much is from the system?", "All of it, and what is allocated.")
                .level("of the system", GoRuntime.MEMSTATS_SYS_BYTES)
                .level("allocated", GoRuntime.MEMSTATS_ALLOC_BYTES)
                .level("virtual", ProcessMetrics.VIRTUAL_MEMORY_BYTES)
                .tall()
                .panel(),
            lines("How large are stacks?", "In use, and from the system.")
                .level("in use", GoRuntime.MEMSTATS_STACK_INUSE_BYTES)
                .level("of the system", GoRuntime.MEMSTATS_STACK_SYS_BYTES)
                .panel(),
            lines("How much does the runtime take for itself?", "By part.")
                .level("spans", GoRuntime.MEMSTATS_MSPAN_INUSE_BYTES)
                .level("spans, of the system", GoRuntime.MEMSTATS_MSPAN_SYS_BYTES)
                .level("caches", GoRuntime.MEMSTATS_MCACHE_INUSE_BYTES)
                .level("caches, of the system", GoRuntime.MEMSTATS_MCACHE_SYS_BYTES)
                .level("profiles", GoRuntime.MEMSTATS_BUCK_HASH_SYS_BYTES)
                .level("garbage collection", GoRuntime.MEMSTATS_GC_SYS_BYTES)
                .level("other", GoRuntime.MEMSTATS_OTHER_SYS_BYTES)
                .panel())
        .collapsed();
  }

  private static Row garbage() {
    return Row.of(
            "Garbage collection",
            lines("How long are the pauses?", "The shortest, the middle, the longest.")
                .ask(
                    max(
                        by(INSTANCE, QUANTILE),
                        of(GoRuntime.GC_DURATION_SECONDS).where(QUANTILE.oneOf("0", "0.5", "1"))),
                    "{{instance}} {{quantile}}")
                .panel(),
            lines("Which share of processor time does it take?", "Since the process started.")
                .level(GoRuntime.MEMSTATS_GC_CPU_FRACTION)
                .panel(),
            lines(
                    "How long ago was the last collection?",
                    "Above two minutes: never, it is" + " forced then.")
                .ago("", GoRuntime.MEMSTATS_LAST_GC_TIME_SECONDS)
                .panel(),
            lines("How is the runtime set?", "Processors, and growth of the heap in percent.")
                .level("processors", GoRuntime.SCHED_GOMAXPROCS_THREADS)
                .panel(),
            lines("How far may the heap grow before a collection?", "GOGC, in percent.")
                .level(GoRuntime.GC_GOGC_PERCENT)
                .third()
                .panel(),
            lines("Which limit does memory have?", "GOMEMLIMIT; without one a very large number.")
                .level("runtime", GoRuntime.GC_GOMEMLIMIT_BYTES)
                .level("process", ProcessMetrics.VIRTUAL_MEMORY_MAX_BYTES)
                .third()
                .panel(),
            table("Which version of Go?", "By instance.").level("", GoRuntime.INFO).third().panel())
        .collapsed();
  }
}
