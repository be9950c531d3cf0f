// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.tawon;

import dev.cnitelemetry.metrics.Appearance;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Note;
import dev.cnitelemetry.metrics.ReleaseStretch;

/**
 * Tawon, BPF programs: which component shows what since when.
 */
final class TawonBpfExposures {
  private TawonBpfExposures() {
  }

  private static void addBpfProbesAttached(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonBpf.PROBES_ATTACHED, TawonComponents.TAWON)
            .section("bpf")
            .help("BPF probes attached")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonBpf.PROBES_ATTACHED.shape(),
                    true))
            .addNotes(
                Note.of("The values of module and program are not documented."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addBpfProbesAttachFailure(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonBpf.PROBES_ATTACH_FAILURE, TawonComponents.TAWON)
            .section("bpf")
            .help("BPF probes attachement failures")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonBpf.PROBES_ATTACH_FAILURE.shape(),
                    true))
            .addNotes(
                Note.of("The help text has attachement for attachment."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addBpfProbesDetachFailure(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonBpf.PROBES_DETACH_FAILURE, TawonComponents.TAWON)
            .section("bpf")
            .help("BPF probes detachement failures")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonBpf.PROBES_DETACH_FAILURE.shape(),
                    true))
            .addNotes(
                Note.of("The help text has detachement for detachment."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  private static void addBpfCpuUsageHistogram(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(TawonBpf.CPU_USAGE_HISTOGRAM, TawonComponents.TAWON)
            .section("bpf")
            .help("Percentage of cpu usage for bpf programs")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonBpf.CPU_USAGE_HISTOGRAM.shape(),
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
        Exposure.builder(TawonBpf.CPU_USAGE, TawonComponents.TAWON)
            .section("bpf")
            .help("Current percentage of cpu usage for bpf programs")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonBpf.CPU_USAGE.shape(),
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
        Exposure.builder(TawonBpf.RUN_COUNTER, TawonComponents.TAWON)
            .section("bpf")
            .help("Execution counter for bpf programs")
            .addHistory(
                new ReleaseStretch(
                    TawonReleases.ALL,
                    TawonBpf.RUN_COUNTER.shape(),
                    true))
            .appearance(Appearance.WHEN_ENABLED)
            .requires("sysctl -w kernel.bpf_stats_enabled=1")
            .addNotes(
                Note.of("On distributions other than RHEL the kernel must be 5.1 or newer; of RHEL the document says nothing."),
                Note.of("A counter, though its name lacks the _total that OpenMetrics wants."))
            .addSources(
                "Tawon Prometheus Metrics (Tawon documentation)")
            .build());
  }

  static void addTo(MetricCatalog.Builder catalog) {
    addBpfProbesAttached(catalog);
    addBpfProbesAttachFailure(catalog);
    addBpfProbesDetachFailure(catalog);
    addBpfCpuUsageHistogram(catalog);
    addBpfCpuUsage(catalog);
    addBpfRunCounter(catalog);
  }
}
