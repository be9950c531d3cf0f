// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.dashboards;

import static dev.cnitelemetry.presets.dashboards.Question.*;
import static dev.cnitelemetry.promql.build.Promql.*;

import dev.cnitelemetry.catalog.common.CommonLabels;
import dev.cnitelemetry.catalog.common.Workqueue;
import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.dashboards.Row;

/** Work queues, the same for every controller of Kubernetes' libraries. */
final class WorkqueueDashboard {

  static final String UID = "work-queues";

  private WorkqueueDashboard() {}

  static Preset preset() {
    Dashboard dashboard =
        Frame.restarts(
                Frame.dashboard(
                    UID, "Work queues", "shared", Shared.CATALOG, gauge(Workqueue.DEPTH)))
            .description("What waits for a controller, for how long, and how often it fails.")
            .row(
                Row.of(
                    "Is it healthy, is it keeping up, what changed?",
                    Frame.down("targets"),
                    Frame.restarted(),
                    stat(
                            "Longest queue",
                            "One that does not empty: its worker" + " is slow or stuck.")
                        .agreed("longest", Workqueue.DEPTH)
                        .size(4, 4)
                        .panel(),
                    stat(
                            "Longest item",
                            "The one that takes longest. Minutes" + " mean that a worker is stuck.")
                        .agreed("longest", Workqueue.LONGEST_RUNNING_PROCESSOR_SECONDS)
                        .size(4, 4)
                        .panel(),
                    stat(
                            "How long items wait",
                            "The slowest hundredth, of the job where items wait longest.")
                        // By job: buckets of several components end at different bounds.
                        .ask(
                            max(
                                histogramQuantile(
                                    0.99,
                                    sum(
                                        by(LE, JOB),
                                        rate(
                                            of(Workqueue.QUEUE_DURATION_SECONDS), RATE_INTERVAL)))),
                            "slowest hundredth")
                        .size(4, 4)
                        .panel(),
                    stat("Tried again, last hour", "What fails is tried again, ever more slowly.")
                        .ask(sum(increase(of(Workqueue.RETRIES_TOTAL), hours(1))), "tried again")
                        .whole()
                        .size(4, 4)
                        .panel()))
            .row(
                Row.of(
                    "Queues",
                    lines("How long are queues?", "By queue.").level(Workqueue.DEPTH).panel(),
                    lines("How much is added?", "By queue.")
                        .perSecond(Workqueue.ADDS_TOTAL)
                        .panel(),
                    lines("How long do items wait, by queue?", "The slowest hundredth.")
                        .slowestBy(
                            Workqueue.QUEUE_DURATION_SECONDS, INSTANCE, CommonLabels.QUEUE_NAME)
                        .panel(),
                    lines("How long does the work take, by queue?", "The slowest hundredth.")
                        .slowestBy(
                            Workqueue.WORK_DURATION_SECONDS, INSTANCE, CommonLabels.QUEUE_NAME)
                        .panel(),
                    lines("How many were tried again in the last hour, by queue?", "What fails.")
                        .lastHour(Workqueue.RETRIES_TOTAL)
                        .panel(),
                    lines("How long is unfinished work in progress?", "All of it, and the longest.")
                        .level("all", Workqueue.UNFINISHED_WORK_SECONDS)
                        .level("longest", Workqueue.LONGEST_RUNNING_PROCESSOR_SECONDS)
                        .panel()))
            .build();
    return Preset.shared(UID, dashboard);
  }
}
