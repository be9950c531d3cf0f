// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.catalog.common.GoRuntime;
import dev.cnitelemetry.catalog.common.ProcessMetrics;
import dev.cnitelemetry.catalog.common.PromHttp;
import dev.cnitelemetry.metrics.Appearance;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricShape;
import dev.cnitelemetry.metrics.Note;
import dev.cnitelemetry.metrics.ReleaseStretch;

/**
 * Go runtime and process of Felix and Typha: which component shows what since when.
 */
final class FelixAndTyphaRuntimeExposures {
  private FelixAndTyphaRuntimeExposures() {
  }

  private static void addGoGcDurationSeconds(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.GC_DURATION_SECONDS, CalicoComponents.FELIX)
            .section("go")
            .help("A summary of the GC invocation durations.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_0_0,
                    GoRuntime.GC_DURATION_SECONDS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("The quantiles are the least, the quartiles and the greatest of the recent pauses."),
                Note.of("client_golang reworded the help text in 1.0 and again in 1.20; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/felix@2.6.6:felix.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.GC_DURATION_SECONDS, CalicoComponents.TYPHA)
            .section("go")
            .help("A summary of the GC invocation durations.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    GoRuntime.GC_DURATION_SECONDS.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_3_0,
                    GoRuntime.GC_DURATION_SECONDS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("The quantiles are the least, the quartiles and the greatest of the recent pauses."),
                Note.of("client_golang reworded the help text in 1.0 and again in 1.20; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/typha@v0.7.4:pkg/daemon/daemon.go")
            .build());
  }

  private static void addGoGoroutines(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.GOROUTINES, CalicoComponents.FELIX)
            .section("go")
            .help("Number of goroutines that currently exist.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_0_0,
                    GoRuntime.GOROUTINES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/felix@2.6.6:felix.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.GOROUTINES, CalicoComponents.TYPHA)
            .section("go")
            .help("Number of goroutines that currently exist.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    GoRuntime.GOROUTINES.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_3_0,
                    GoRuntime.GOROUTINES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/typha@v0.7.4:pkg/daemon/daemon.go")
            .build());
  }

  private static void addGoInfo(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.INFO, CalicoComponents.FELIX)
            .section("go")
            .help("Information about the Go environment.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V2_6_6,
                    MetricShape.builder(MetricKind.GAUGE)
                        .addLabels(CalicoLabels.CALICO_GO_VERSION)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_0_0,
                    MetricShape.builder(MetricKind.GAUGE)
                        .addLabels(CalicoLabels.CALICO_GO_VERSION)
                        .build(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("Always 1; the Go version is in the label. A plain gauge, not an info family of OpenMetrics."),
                Note.of("Felix 2.6.7 and 2.6.8 went back to client_golang 0.8, which lacks it."),
                Note.of("Not on the reference page of Calico 3.32."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Calico Exporter (document of 2018-08-22)",
                "projectcalico/felix@2.6.6:felix.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.INFO, CalicoComponents.TYPHA)
            .section("go")
            .help("Information about the Go environment.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_5_6_TO_TYPHA_V0_7_4,
                    GoRuntime.INFO.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_6_7,
                    GoRuntime.INFO.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("Always 1; the Go version is in the label. A plain gauge, not an info family of OpenMetrics."),
                Note.of("Not on the reference page of Calico 3.32."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "projectcalico/typha@v0.7.4:pkg/daemon/daemon.go")
            .build());
  }

  private static void addGoMemstatsAllocBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_ALLOC_BYTES, CalicoComponents.FELIX)
            .section("go")
            .help("Number of bytes allocated and still in use.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_0_0,
                    GoRuntime.MEMSTATS_ALLOC_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("On an OpenMetrics page the counter go_memstats_alloc_bytes_total is announced under this very name, so two families share it: go by the names of the samples."),
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/felix@2.6.6:felix.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_ALLOC_BYTES, CalicoComponents.TYPHA)
            .section("go")
            .help("Number of bytes allocated and still in use.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    GoRuntime.MEMSTATS_ALLOC_BYTES.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_3_0,
                    GoRuntime.MEMSTATS_ALLOC_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("On an OpenMetrics page the counter go_memstats_alloc_bytes_total is announced under this very name, so two families share it: go by the names of the samples."),
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/typha@v0.7.4:pkg/daemon/daemon.go")
            .build());
  }

  private static void addGoMemstatsAllocBytesTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_ALLOC_BYTES_TOTAL, CalicoComponents.FELIX)
            .section("go")
            .help("Total number of bytes allocated, even if freed.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_0_0,
                    GoRuntime.MEMSTATS_ALLOC_BYTES_TOTAL.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("On an OpenMetrics page the family is announced as go_memstats_alloc_bytes, the name of a gauge: go by the names of the samples."),
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/felix@2.6.6:felix.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_ALLOC_BYTES_TOTAL, CalicoComponents.TYPHA)
            .section("go")
            .help("Total number of bytes allocated, even if freed.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    GoRuntime.MEMSTATS_ALLOC_BYTES_TOTAL.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_3_0,
                    GoRuntime.MEMSTATS_ALLOC_BYTES_TOTAL.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("On an OpenMetrics page the family is announced as go_memstats_alloc_bytes, the name of a gauge: go by the names of the samples."),
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/typha@v0.7.4:pkg/daemon/daemon.go")
            .build());
  }

  private static void addGoMemstatsBuckHashSysBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_BUCK_HASH_SYS_BYTES, CalicoComponents.FELIX)
            .section("go")
            .help("Number of bytes used by the profiling bucket hash table.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_0_0,
                    GoRuntime.MEMSTATS_BUCK_HASH_SYS_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/felix@2.6.6:felix.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_BUCK_HASH_SYS_BYTES, CalicoComponents.TYPHA)
            .section("go")
            .help("Number of bytes used by the profiling bucket hash table.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    GoRuntime.MEMSTATS_BUCK_HASH_SYS_BYTES.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_3_0,
                    GoRuntime.MEMSTATS_BUCK_HASH_SYS_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/typha@v0.7.4:pkg/daemon/daemon.go")
            .build());
  }

  private static void addGoMemstatsFreesTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_FREES_TOTAL, CalicoComponents.FELIX)
            .section("go")
            .help("Total number of frees.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_0_0,
                    GoRuntime.MEMSTATS_FREES_TOTAL.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/felix@2.6.6:felix.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_FREES_TOTAL, CalicoComponents.TYPHA)
            .section("go")
            .help("Total number of frees.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    GoRuntime.MEMSTATS_FREES_TOTAL.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_3_0,
                    GoRuntime.MEMSTATS_FREES_TOTAL.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/typha@v0.7.4:pkg/daemon/daemon.go")
            .build());
  }

  private static void addGoMemstatsGcCpuFraction(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_GC_CPU_FRACTION, CalicoComponents.FELIX)
            .section("go")
            .help("The fraction of this program's available CPU time used by the GC since the program started.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V2_6_6,
                    GoRuntime.MEMSTATS_GC_CPU_FRACTION.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V3_0_0_TO_V3_23,
                    GoRuntime.MEMSTATS_GC_CPU_FRACTION.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("Gone where a component is built with Go 1.17 and client_golang 1.12.2 or newer."),
                Note.of("Gone from v3.24; in v3.23.2 to v3.23.5 it always reads 0."))
            .addSources(
                "prometheus/client_golang@v1.12.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Calico Exporter (document of 2018-08-22)",
                "projectcalico/felix@2.6.6:felix.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_GC_CPU_FRACTION, CalicoComponents.TYPHA)
            .section("go")
            .help("The fraction of this program's available CPU time used by the GC since the program started.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_5_6_TO_TYPHA_V0_7_4,
                    GoRuntime.MEMSTATS_GC_CPU_FRACTION.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V2_6_7_TO_V3_23,
                    GoRuntime.MEMSTATS_GC_CPU_FRACTION.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("Gone where a component is built with Go 1.17 and client_golang 1.12.2 or newer."),
                Note.of("Gone from v3.24; in v3.23.2 to v3.23.5 it always reads 0."))
            .addSources(
                "prometheus/client_golang@v1.12.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "projectcalico/typha@v0.7.4:pkg/daemon/daemon.go")
            .build());
  }

  private static void addGoMemstatsGcSysBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_GC_SYS_BYTES, CalicoComponents.FELIX)
            .section("go")
            .help("Number of bytes used for garbage collection system metadata.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_0_0,
                    GoRuntime.MEMSTATS_GC_SYS_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/felix@2.6.6:felix.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_GC_SYS_BYTES, CalicoComponents.TYPHA)
            .section("go")
            .help("Number of bytes used for garbage collection system metadata.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    GoRuntime.MEMSTATS_GC_SYS_BYTES.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_3_0,
                    GoRuntime.MEMSTATS_GC_SYS_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/typha@v0.7.4:pkg/daemon/daemon.go")
            .build());
  }

  private static void addGoMemstatsHeapAllocBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_HEAP_ALLOC_BYTES, CalicoComponents.FELIX)
            .section("go")
            .help("Number of heap bytes allocated and still in use.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_0_0,
                    GoRuntime.MEMSTATS_HEAP_ALLOC_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/felix@2.6.6:felix.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_HEAP_ALLOC_BYTES, CalicoComponents.TYPHA)
            .section("go")
            .help("Number of heap bytes allocated and still in use.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    GoRuntime.MEMSTATS_HEAP_ALLOC_BYTES.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_3_0,
                    GoRuntime.MEMSTATS_HEAP_ALLOC_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/typha@v0.7.4:pkg/daemon/daemon.go")
            .build());
  }

  private static void addGoMemstatsHeapIdleBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_HEAP_IDLE_BYTES, CalicoComponents.FELIX)
            .section("go")
            .help("Number of heap bytes waiting to be used.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_0_0,
                    GoRuntime.MEMSTATS_HEAP_IDLE_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/felix@2.6.6:felix.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_HEAP_IDLE_BYTES, CalicoComponents.TYPHA)
            .section("go")
            .help("Number of heap bytes waiting to be used.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    GoRuntime.MEMSTATS_HEAP_IDLE_BYTES.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_3_0,
                    GoRuntime.MEMSTATS_HEAP_IDLE_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/typha@v0.7.4:pkg/daemon/daemon.go")
            .build());
  }

  private static void addGoMemstatsHeapInuseBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_HEAP_INUSE_BYTES, CalicoComponents.FELIX)
            .section("go")
            .help("Number of heap bytes that are in use.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_0_0,
                    GoRuntime.MEMSTATS_HEAP_INUSE_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/felix@2.6.6:felix.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_HEAP_INUSE_BYTES, CalicoComponents.TYPHA)
            .section("go")
            .help("Number of heap bytes that are in use.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    GoRuntime.MEMSTATS_HEAP_INUSE_BYTES.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_3_0,
                    GoRuntime.MEMSTATS_HEAP_INUSE_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/typha@v0.7.4:pkg/daemon/daemon.go")
            .build());
  }

  private static void addGoMemstatsHeapObjects(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_HEAP_OBJECTS, CalicoComponents.FELIX)
            .section("go")
            .help("Number of allocated objects.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_0_0,
                    GoRuntime.MEMSTATS_HEAP_OBJECTS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/felix@2.6.6:felix.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_HEAP_OBJECTS, CalicoComponents.TYPHA)
            .section("go")
            .help("Number of allocated objects.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    GoRuntime.MEMSTATS_HEAP_OBJECTS.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_3_0,
                    GoRuntime.MEMSTATS_HEAP_OBJECTS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/typha@v0.7.4:pkg/daemon/daemon.go")
            .build());
  }

  private static void addGoMemstatsHeapReleasedBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_HEAP_RELEASED_BYTES, CalicoComponents.FELIX)
            .section("go")
            .help("Number of heap bytes released to OS.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V2_6_6,
                    GoRuntime.MEMSTATS_HEAP_RELEASED_BYTES.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_0_0,
                    GoRuntime.MEMSTATS_HEAP_RELEASED_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("client_golang 0.8 called it go_memstats_heap_released_bytes_total."),
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."),
                Note.of("Felix 2.6.7 and 2.6.8 went back to client_golang 0.8, which has it by its old name."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Calico Exporter (document of 2018-08-22)",
                "projectcalico/felix@2.6.6:felix.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_HEAP_RELEASED_BYTES, CalicoComponents.TYPHA)
            .section("go")
            .help("Number of heap bytes released to OS.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_5_6_TO_TYPHA_V0_7_4,
                    GoRuntime.MEMSTATS_HEAP_RELEASED_BYTES.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_6_7,
                    GoRuntime.MEMSTATS_HEAP_RELEASED_BYTES.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("client_golang 0.8 called it go_memstats_heap_released_bytes_total."),
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "projectcalico/typha@v0.7.4:pkg/daemon/daemon.go")
            .build());
  }

  private static void addGoMemstatsHeapSysBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_HEAP_SYS_BYTES, CalicoComponents.FELIX)
            .section("go")
            .help("Number of heap bytes obtained from system.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_0_0,
                    GoRuntime.MEMSTATS_HEAP_SYS_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/felix@2.6.6:felix.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_HEAP_SYS_BYTES, CalicoComponents.TYPHA)
            .section("go")
            .help("Number of heap bytes obtained from system.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    GoRuntime.MEMSTATS_HEAP_SYS_BYTES.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_3_0,
                    GoRuntime.MEMSTATS_HEAP_SYS_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/typha@v0.7.4:pkg/daemon/daemon.go")
            .build());
  }

  private static void addGoMemstatsLastGcTimeSeconds(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_LAST_GC_TIME_SECONDS, CalicoComponents.FELIX)
            .section("go")
            .help("Number of seconds since 1970 of last garbage collection.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_0_0,
                    GoRuntime.MEMSTATS_LAST_GC_TIME_SECONDS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("A point in time, not a duration."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/felix@2.6.6:felix.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_LAST_GC_TIME_SECONDS, CalicoComponents.TYPHA)
            .section("go")
            .help("Number of seconds since 1970 of last garbage collection.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    GoRuntime.MEMSTATS_LAST_GC_TIME_SECONDS.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_3_0,
                    GoRuntime.MEMSTATS_LAST_GC_TIME_SECONDS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("A point in time, not a duration."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/typha@v0.7.4:pkg/daemon/daemon.go")
            .build());
  }

  private static void addGoMemstatsLookupsTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_LOOKUPS_TOTAL, CalicoComponents.FELIX)
            .section("go")
            .help("Total number of pointer lookups.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V2_0_0_TO_V3_29,
                    GoRuntime.MEMSTATS_LOOKUPS_TOTAL.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("Gone with client_golang 1.20; it was always 0 before."),
                Note.of("The reference page of 3.32 still names it."))
            .addSources(
                "prometheus/client_golang@v1.18.0:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/felix@2.6.6:felix.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_LOOKUPS_TOTAL, CalicoComponents.TYPHA)
            .section("go")
            .help("Total number of pointer lookups.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    GoRuntime.MEMSTATS_LOOKUPS_TOTAL.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V2_3_0_TO_V3_29,
                    GoRuntime.MEMSTATS_LOOKUPS_TOTAL.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("Gone with client_golang 1.20; it was always 0 before."),
                Note.of("The reference page of 3.32 still names it."))
            .addSources(
                "prometheus/client_golang@v1.18.0:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/typha@v0.7.4:pkg/daemon/daemon.go")
            .build());
  }

  private static void addGoMemstatsMallocsTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_MALLOCS_TOTAL, CalicoComponents.FELIX)
            .section("go")
            .help("Total number of mallocs.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_0_0,
                    GoRuntime.MEMSTATS_MALLOCS_TOTAL.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/felix@2.6.6:felix.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_MALLOCS_TOTAL, CalicoComponents.TYPHA)
            .section("go")
            .help("Total number of mallocs.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    GoRuntime.MEMSTATS_MALLOCS_TOTAL.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_3_0,
                    GoRuntime.MEMSTATS_MALLOCS_TOTAL.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/typha@v0.7.4:pkg/daemon/daemon.go")
            .build());
  }

  private static void addGoMemstatsMcacheInuseBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_MCACHE_INUSE_BYTES, CalicoComponents.FELIX)
            .section("go")
            .help("Number of bytes in use by mcache structures.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_0_0,
                    GoRuntime.MEMSTATS_MCACHE_INUSE_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/felix@2.6.6:felix.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_MCACHE_INUSE_BYTES, CalicoComponents.TYPHA)
            .section("go")
            .help("Number of bytes in use by mcache structures.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    GoRuntime.MEMSTATS_MCACHE_INUSE_BYTES.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_3_0,
                    GoRuntime.MEMSTATS_MCACHE_INUSE_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/typha@v0.7.4:pkg/daemon/daemon.go")
            .build());
  }

  private static void addGoMemstatsMcacheSysBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_MCACHE_SYS_BYTES, CalicoComponents.FELIX)
            .section("go")
            .help("Number of bytes used for mcache structures obtained from system.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_0_0,
                    GoRuntime.MEMSTATS_MCACHE_SYS_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/felix@2.6.6:felix.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_MCACHE_SYS_BYTES, CalicoComponents.TYPHA)
            .section("go")
            .help("Number of bytes used for mcache structures obtained from system.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    GoRuntime.MEMSTATS_MCACHE_SYS_BYTES.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_3_0,
                    GoRuntime.MEMSTATS_MCACHE_SYS_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/typha@v0.7.4:pkg/daemon/daemon.go")
            .build());
  }

  private static void addGoMemstatsMspanInuseBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_MSPAN_INUSE_BYTES, CalicoComponents.FELIX)
            .section("go")
            .help("Number of bytes in use by mspan structures.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_0_0,
                    GoRuntime.MEMSTATS_MSPAN_INUSE_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/felix@2.6.6:felix.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_MSPAN_INUSE_BYTES, CalicoComponents.TYPHA)
            .section("go")
            .help("Number of bytes in use by mspan structures.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    GoRuntime.MEMSTATS_MSPAN_INUSE_BYTES.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_3_0,
                    GoRuntime.MEMSTATS_MSPAN_INUSE_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/typha@v0.7.4:pkg/daemon/daemon.go")
            .build());
  }

  private static void addGoMemstatsMspanSysBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_MSPAN_SYS_BYTES, CalicoComponents.FELIX)
            .section("go")
            .help("Number of bytes used for mspan structures obtained from system.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_0_0,
                    GoRuntime.MEMSTATS_MSPAN_SYS_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/felix@2.6.6:felix.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_MSPAN_SYS_BYTES, CalicoComponents.TYPHA)
            .section("go")
            .help("Number of bytes used for mspan structures obtained from system.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    GoRuntime.MEMSTATS_MSPAN_SYS_BYTES.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_3_0,
                    GoRuntime.MEMSTATS_MSPAN_SYS_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/typha@v0.7.4:pkg/daemon/daemon.go")
            .build());
  }

  private static void addGoMemstatsNextGcBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_NEXT_GC_BYTES, CalicoComponents.FELIX)
            .section("go")
            .help("Number of heap bytes when next garbage collection will take place.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_0_0,
                    GoRuntime.MEMSTATS_NEXT_GC_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/felix@2.6.6:felix.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_NEXT_GC_BYTES, CalicoComponents.TYPHA)
            .section("go")
            .help("Number of heap bytes when next garbage collection will take place.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    GoRuntime.MEMSTATS_NEXT_GC_BYTES.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_3_0,
                    GoRuntime.MEMSTATS_NEXT_GC_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/typha@v0.7.4:pkg/daemon/daemon.go")
            .build());
  }

  private static void addGoMemstatsOtherSysBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_OTHER_SYS_BYTES, CalicoComponents.FELIX)
            .section("go")
            .help("Number of bytes used for other system allocations.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_0_0,
                    GoRuntime.MEMSTATS_OTHER_SYS_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/felix@2.6.6:felix.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_OTHER_SYS_BYTES, CalicoComponents.TYPHA)
            .section("go")
            .help("Number of bytes used for other system allocations.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    GoRuntime.MEMSTATS_OTHER_SYS_BYTES.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_3_0,
                    GoRuntime.MEMSTATS_OTHER_SYS_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/typha@v0.7.4:pkg/daemon/daemon.go")
            .build());
  }

  private static void addGoMemstatsStackInuseBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_STACK_INUSE_BYTES, CalicoComponents.FELIX)
            .section("go")
            .help("Number of bytes in use by the stack allocator.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_0_0,
                    GoRuntime.MEMSTATS_STACK_INUSE_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/felix@2.6.6:felix.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_STACK_INUSE_BYTES, CalicoComponents.TYPHA)
            .section("go")
            .help("Number of bytes in use by the stack allocator.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    GoRuntime.MEMSTATS_STACK_INUSE_BYTES.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_3_0,
                    GoRuntime.MEMSTATS_STACK_INUSE_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/typha@v0.7.4:pkg/daemon/daemon.go")
            .build());
  }

  private static void addGoMemstatsStackSysBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_STACK_SYS_BYTES, CalicoComponents.FELIX)
            .section("go")
            .help("Number of bytes obtained from system for stack allocator.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_0_0,
                    GoRuntime.MEMSTATS_STACK_SYS_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/felix@2.6.6:felix.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_STACK_SYS_BYTES, CalicoComponents.TYPHA)
            .section("go")
            .help("Number of bytes obtained from system for stack allocator.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    GoRuntime.MEMSTATS_STACK_SYS_BYTES.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_3_0,
                    GoRuntime.MEMSTATS_STACK_SYS_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/typha@v0.7.4:pkg/daemon/daemon.go")
            .build());
  }

  private static void addGoMemstatsSysBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_SYS_BYTES, CalicoComponents.FELIX)
            .section("go")
            .help("Number of bytes obtained from system.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_0_0,
                    GoRuntime.MEMSTATS_SYS_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/felix@2.6.6:felix.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_SYS_BYTES, CalicoComponents.TYPHA)
            .section("go")
            .help("Number of bytes obtained from system.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    GoRuntime.MEMSTATS_SYS_BYTES.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_3_0,
                    GoRuntime.MEMSTATS_SYS_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("client_golang 1.20 reworded the help text; it is the same metric."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/typha@v0.7.4:pkg/daemon/daemon.go")
            .build());
  }

  private static void addGoThreads(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.THREADS, CalicoComponents.FELIX)
            .section("go")
            .help("Number of OS threads created.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V2_6_6,
                    MetricShape.builder(MetricKind.GAUGE)
                        .addLabels(CalicoLabels.CALICO_GO_VERSION)
                        .build(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_0_0,
                    MetricShape.builder(MetricKind.GAUGE)
                        .addLabels(CalicoLabels.CALICO_GO_VERSION)
                        .build(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("Felix 2.6.7 and 2.6.8 went back to client_golang 0.8, which lacks it."),
                Note.of("Not on the reference page of Calico 3.32."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "Calico Exporter (document of 2018-08-22)",
                "projectcalico/felix@2.6.6:felix.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.THREADS, CalicoComponents.TYPHA)
            .section("go")
            .help("Number of OS threads created.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_5_6_TO_TYPHA_V0_7_4,
                    GoRuntime.THREADS.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_6_7,
                    GoRuntime.THREADS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("Not on the reference page of Calico 3.32."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/go_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/go_collector.go",
                "projectcalico/typha@v0.7.4:pkg/daemon/daemon.go")
            .build());
  }

  private static void addProcessCpuSecondsTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(ProcessMetrics.CPU_SECONDS_TOTAL, CalicoComponents.FELIX)
            .section("process")
            .help("Total user and system CPU time spent in seconds.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_0_0,
                    ProcessMetrics.CPU_SECONDS_TOTAL.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusProcessMetricsEnabled (on by default)")
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/process_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/process_collector.go",
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/felix@2.6.6:felix.go")
            .build());
    catalog.add(
        Exposure.builder(ProcessMetrics.CPU_SECONDS_TOTAL, CalicoComponents.TYPHA)
            .section("process")
            .help("Total user and system CPU time spent in seconds.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    ProcessMetrics.CPU_SECONDS_TOTAL.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_3_0,
                    ProcessMetrics.CPU_SECONDS_TOTAL.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusProcessMetricsEnabled (on by default)")
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/process_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/process_collector.go",
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/typha@v0.7.4:pkg/daemon/daemon.go")
            .build());
  }

  private static void addProcessMaxFds(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(ProcessMetrics.MAX_FDS, CalicoComponents.FELIX)
            .section("process")
            .help("Maximum number of open file descriptors.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_0_0,
                    ProcessMetrics.MAX_FDS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusProcessMetricsEnabled (on by default)")
            .addNotes(
                Note.of("On Windows always 16777216, printed as 1.6777216e+07."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/process_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/process_collector.go",
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/felix@2.6.6:felix.go")
            .build());
    catalog.add(
        Exposure.builder(ProcessMetrics.MAX_FDS, CalicoComponents.TYPHA)
            .section("process")
            .help("Maximum number of open file descriptors.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    ProcessMetrics.MAX_FDS.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_3_0,
                    ProcessMetrics.MAX_FDS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusProcessMetricsEnabled (on by default)")
            .addNotes(
                Note.of("On Windows always 16777216, printed as 1.6777216e+07."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/process_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/process_collector.go",
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/typha@v0.7.4:pkg/daemon/daemon.go")
            .build());
  }

  private static void addProcessOpenFds(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(ProcessMetrics.OPEN_FDS, CalicoComponents.FELIX)
            .section("process")
            .help("Number of open file descriptors.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_0_0,
                    ProcessMetrics.OPEN_FDS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusProcessMetricsEnabled (on by default)")
            .addNotes(
                Note.of("On Windows the number of open handles."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/process_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/process_collector.go",
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/felix@2.6.6:felix.go")
            .build());
    catalog.add(
        Exposure.builder(ProcessMetrics.OPEN_FDS, CalicoComponents.TYPHA)
            .section("process")
            .help("Number of open file descriptors.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    ProcessMetrics.OPEN_FDS.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_3_0,
                    ProcessMetrics.OPEN_FDS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusProcessMetricsEnabled (on by default)")
            .addNotes(
                Note.of("On Windows the number of open handles."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/process_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/process_collector.go",
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/typha@v0.7.4:pkg/daemon/daemon.go")
            .build());
  }

  private static void addProcessResidentMemoryBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(ProcessMetrics.RESIDENT_MEMORY_BYTES, CalicoComponents.FELIX)
            .section("process")
            .help("Resident memory size in bytes.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_0_0,
                    ProcessMetrics.RESIDENT_MEMORY_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusProcessMetricsEnabled (on by default)")
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/process_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/process_collector.go",
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/felix@2.6.6:felix.go")
            .build());
    catalog.add(
        Exposure.builder(ProcessMetrics.RESIDENT_MEMORY_BYTES, CalicoComponents.TYPHA)
            .section("process")
            .help("Resident memory size in bytes.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    ProcessMetrics.RESIDENT_MEMORY_BYTES.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_3_0,
                    ProcessMetrics.RESIDENT_MEMORY_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusProcessMetricsEnabled (on by default)")
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/process_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/process_collector.go",
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/typha@v0.7.4:pkg/daemon/daemon.go")
            .build());
  }

  private static void addProcessStartTimeSeconds(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(ProcessMetrics.START_TIME_SECONDS, CalicoComponents.FELIX)
            .section("process")
            .help("Start time of the process since unix epoch in seconds.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_0_0,
                    ProcessMetrics.START_TIME_SECONDS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusProcessMetricsEnabled (on by default)")
            .addNotes(
                Note.of("A point in time, not a duration."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/process_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/process_collector.go",
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/felix@2.6.6:felix.go")
            .build());
    catalog.add(
        Exposure.builder(ProcessMetrics.START_TIME_SECONDS, CalicoComponents.TYPHA)
            .section("process")
            .help("Start time of the process since unix epoch in seconds.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    ProcessMetrics.START_TIME_SECONDS.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_3_0,
                    ProcessMetrics.START_TIME_SECONDS.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusProcessMetricsEnabled (on by default)")
            .addNotes(
                Note.of("A point in time, not a duration."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/process_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/process_collector.go",
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/typha@v0.7.4:pkg/daemon/daemon.go")
            .build());
  }

  private static void addProcessVirtualMemoryBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(ProcessMetrics.VIRTUAL_MEMORY_BYTES, CalicoComponents.FELIX)
            .section("process")
            .help("Virtual memory size in bytes.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_0_0,
                    ProcessMetrics.VIRTUAL_MEMORY_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusProcessMetricsEnabled (on by default)")
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/process_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/process_collector.go",
                "Calico Exporter (document of 2018-08-22)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/felix@2.6.6:felix.go")
            .build());
    catalog.add(
        Exposure.builder(ProcessMetrics.VIRTUAL_MEMORY_BYTES, CalicoComponents.TYPHA)
            .section("process")
            .help("Virtual memory size in bytes.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_7_4,
                    ProcessMetrics.VIRTUAL_MEMORY_BYTES.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V2_3_0,
                    ProcessMetrics.VIRTUAL_MEMORY_BYTES.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusProcessMetricsEnabled (on by default)")
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/process_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/process_collector.go",
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/typha@v0.7.4:pkg/daemon/daemon.go")
            .build());
  }

  private static void addGoGcGogcPercent(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.GC_GOGC_PERCENT, CalicoComponents.FELIX)
            .section("go")
            .help("Heap size target percentage configured by the user, otherwise 100. This value is set by the GOGC environment variable, and the runtime/debug.SetGCPercent function. Sourced from /gc/gogc:percent.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    GoRuntime.GC_GOGC_PERCENT.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("100 unless GOGC is set. From client_golang 1.20 on."),
                Note.of("The help text comes from the Go runtime and may change with its version."))
            .addSources(
                "runtime/metrics (Go standard library documentation)",
                "projectcalico/calico@v3.30.0:felix/daemon/daemon.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.GC_GOGC_PERCENT, CalicoComponents.TYPHA)
            .section("go")
            .help("Heap size target percentage configured by the user, otherwise 100. This value is set by the GOGC environment variable, and the runtime/debug.SetGCPercent function. Sourced from /gc/gogc:percent.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    GoRuntime.GC_GOGC_PERCENT.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("100 unless GOGC is set. From client_golang 1.20 on."),
                Note.of("The help text comes from the Go runtime and may change with its version."))
            .addSources(
                "runtime/metrics (Go standard library documentation)",
                "projectcalico/calico@v3.30.0:felix/daemon/daemon.go")
            .build());
  }

  private static void addGoGcGomemlimitBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.GC_GOMEMLIMIT_BYTES, CalicoComponents.FELIX)
            .section("go")
            .help("Go runtime memory limit configured by the user, otherwise math.MaxInt64. This value is set by the GOMEMLIMIT environment variable, and the runtime/debug.SetMemoryLimit function. Sourced from /gc/gomemlimit:bytes.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    GoRuntime.GC_GOMEMLIMIT_BYTES.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("Without a limit the largest 64-bit integer, printed as 9.223372036854776e+18. From client_golang 1.20 on."),
                Note.of("The help text comes from the Go runtime and may change with its version."))
            .addSources(
                "runtime/metrics (Go standard library documentation)",
                "projectcalico/calico@v3.30.0:felix/daemon/daemon.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.GC_GOMEMLIMIT_BYTES, CalicoComponents.TYPHA)
            .section("go")
            .help("Go runtime memory limit configured by the user, otherwise math.MaxInt64. This value is set by the GOMEMLIMIT environment variable, and the runtime/debug.SetMemoryLimit function. Sourced from /gc/gomemlimit:bytes.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    GoRuntime.GC_GOMEMLIMIT_BYTES.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("Without a limit the largest 64-bit integer, printed as 9.223372036854776e+18. From client_golang 1.20 on."),
                Note.of("The help text comes from the Go runtime and may change with its version."))
            .addSources(
                "runtime/metrics (Go standard library documentation)",
                "projectcalico/calico@v3.30.0:felix/daemon/daemon.go")
            .build());
  }

  private static void addGoSchedGomaxprocsThreads(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.SCHED_GOMAXPROCS_THREADS, CalicoComponents.FELIX)
            .section("go")
            .help("The current runtime.GOMAXPROCS setting, or the number of operating system threads that can execute user-level Go code simultaneously. Sourced from /sched/gomaxprocs:threads.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    GoRuntime.SCHED_GOMAXPROCS_THREADS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("From client_golang 1.20 on."),
                Note.of("The help text comes from the Go runtime and may change with its version."))
            .addSources(
                "runtime/metrics (Go standard library documentation)",
                "projectcalico/calico@v3.30.0:felix/daemon/daemon.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.SCHED_GOMAXPROCS_THREADS, CalicoComponents.TYPHA)
            .section("go")
            .help("The current runtime.GOMAXPROCS setting, or the number of operating system threads that can execute user-level Go code simultaneously. Sourced from /sched/gomaxprocs:threads.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    GoRuntime.SCHED_GOMAXPROCS_THREADS.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("From client_golang 1.20 on."),
                Note.of("The help text comes from the Go runtime and may change with its version."))
            .addSources(
                "runtime/metrics (Go standard library documentation)",
                "projectcalico/calico@v3.30.0:felix/daemon/daemon.go")
            .build());
  }

  private static void addGoMemstatsHeapReleasedBytesTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_HEAP_RELEASED_BYTES_TOTAL, CalicoComponents.FELIX)
            .section("go")
            .help("Number of heap bytes released to OS.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V2_0_0_TO_V2_6_5,
                    GoRuntime.MEMSTATS_HEAP_RELEASED_BYTES_TOTAL.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V2_6_7_TO_V2_6,
                    GoRuntime.MEMSTATS_HEAP_RELEASED_BYTES_TOTAL.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("A gauge although the name ends in _total."),
                Note.of("What client_golang 0.8 called go_memstats_heap_released_bytes."),
                Note.of("The reference pages of 3.32 still have this name and not the new one."))
            .addSources(
                "Configuring Felix to expose Prometheus metrics (Calico documentation 3.32)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Felix)",
                "projectcalico/felix@2.6.6:felix.go")
            .build());
    catalog.add(
        Exposure.builder(GoRuntime.MEMSTATS_HEAP_RELEASED_BYTES_TOTAL, CalicoComponents.TYPHA)
            .section("go")
            .help("Number of heap bytes released to OS.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_TYPHA_V0_1_0_TO_TYPHA_V0_5_5,
                    GoRuntime.MEMSTATS_HEAP_RELEASED_BYTES_TOTAL.shape(),
                    true))
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V2_3_0_TO_V2_6_6,
                    GoRuntime.MEMSTATS_HEAP_RELEASED_BYTES_TOTAL.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .requires("prometheusGoMetricsEnabled (on by default)")
            .addNotes(
                Note.of("A gauge although the name ends in _total."),
                Note.of("What client_golang 0.8 called go_memstats_heap_released_bytes."),
                Note.of("The reference pages of 3.32 still have this name and not the new one."))
            .addSources(
                "Configuring Felix to expose Prometheus metrics (Calico documentation 3.32)",
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/typha@v0.7.4:pkg/daemon/daemon.go")
            .build());
  }

  private static void addProcessVirtualMemoryMaxBytes(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(ProcessMetrics.VIRTUAL_MEMORY_MAX_BYTES, CalicoComponents.FELIX)
            .section("process")
            .help("Maximum amount of virtual memory available in bytes.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_2_0,
                    ProcessMetrics.VIRTUAL_MEMORY_MAX_BYTES.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.WHEN_ENABLED)
            .requires("prometheusProcessMetricsEnabled (on by default)")
            .addNotes(
                Note.of("Not on Windows."),
                Note.of("Without a limit 1.8446744073709552e+19, with old versions of the client -1."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/process_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/process_collector.go",
                "projectcalico/felix@v3.2.0:daemon/daemon.go")
            .build());
    catalog.add(
        Exposure.builder(ProcessMetrics.VIRTUAL_MEMORY_MAX_BYTES, CalicoComponents.TYPHA)
            .section("process")
            .help("Maximum amount of virtual memory available in bytes.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_2_0,
                    ProcessMetrics.VIRTUAL_MEMORY_MAX_BYTES.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.WHEN_ENABLED)
            .requires("prometheusProcessMetricsEnabled (on by default)")
            .addNotes(
                Note.of("Not on Windows."),
                Note.of("Without a limit 1.8446744073709552e+19, with old versions of the client -1."))
            .addSources(
                "prometheus/client_golang@v1.24.1:prometheus/process_collector.go",
                "prometheus/client_golang@v1.11.0:prometheus/process_collector.go",
                "projectcalico/felix@v3.2.0:daemon/daemon.go")
            .build());
  }

  private static void addProcessNetworkReceiveBytesTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(ProcessMetrics.NETWORK_RECEIVE_BYTES_TOTAL, CalicoComponents.FELIX)
            .section("process")
            .help("Number of bytes received by the process over the network.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    ProcessMetrics.NETWORK_RECEIVE_BYTES_TOTAL.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .requires("prometheusProcessMetricsEnabled (on by default)")
            .addNotes(
                Note.of("Counts the whole network namespace of the process; with host networking that is the whole node."),
                Note.of("From client_golang 1.20 on."))
            .addSources(
                "projectcalico/calico@v3.30.0:felix/daemon/daemon.go")
            .build());
    catalog.add(
        Exposure.builder(ProcessMetrics.NETWORK_RECEIVE_BYTES_TOTAL, CalicoComponents.TYPHA)
            .section("process")
            .help("Number of bytes received by the process over the network.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    ProcessMetrics.NETWORK_RECEIVE_BYTES_TOTAL.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .requires("prometheusProcessMetricsEnabled (on by default)")
            .addNotes(
                Note.of("Counts the whole network namespace of the process; with host networking that is the whole node."),
                Note.of("From client_golang 1.20 on."))
            .addSources(
                "projectcalico/calico@v3.30.0:felix/daemon/daemon.go")
            .build());
  }

  private static void addProcessNetworkTransmitBytesTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(ProcessMetrics.NETWORK_TRANSMIT_BYTES_TOTAL, CalicoComponents.FELIX)
            .section("process")
            .help("Number of bytes sent by the process over the network.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    ProcessMetrics.NETWORK_TRANSMIT_BYTES_TOTAL.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .requires("prometheusProcessMetricsEnabled (on by default)")
            .addNotes(
                Note.of("Counts the whole network namespace of the process; with host networking that is the whole node."),
                Note.of("From client_golang 1.20 on."))
            .addSources(
                "projectcalico/calico@v3.30.0:felix/daemon/daemon.go")
            .build());
    catalog.add(
        Exposure.builder(ProcessMetrics.NETWORK_TRANSMIT_BYTES_TOTAL, CalicoComponents.TYPHA)
            .section("process")
            .help("Number of bytes sent by the process over the network.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_SINCE_V3_30_0,
                    ProcessMetrics.NETWORK_TRANSMIT_BYTES_TOTAL.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .requires("prometheusProcessMetricsEnabled (on by default)")
            .addNotes(
                Note.of("Counts the whole network namespace of the process; with host networking that is the whole node."),
                Note.of("From client_golang 1.20 on."))
            .addSources(
                "projectcalico/calico@v3.30.0:felix/daemon/daemon.go")
            .build());
  }

  private static void addPromhttpMetricHandlerRequestsTotal(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(PromHttp.METRIC_HANDLER_REQUESTS_TOTAL, CalicoComponents.FELIX)
            .section("promhttp")
            .help("Total number of scrapes by HTTP status code.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V3_2_0_TO_V3_31,
                    PromHttp.METRIC_HANDLER_REQUESTS_TOTAL.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("The series of all three codes are there from the start."))
            .addSources(
                "projectcalico/felix@v3.2.0:daemon/daemon.go")
            .build());
    catalog.add(
        Exposure.builder(PromHttp.METRIC_HANDLER_REQUESTS_TOTAL, CalicoComponents.TYPHA)
            .section("promhttp")
            .help("Total number of scrapes by HTTP status code.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V3_2_0_TO_V3_31,
                    PromHttp.METRIC_HANDLER_REQUESTS_TOTAL.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("The series of all three codes are there from the start."))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/typha@v3.2.0:pkg/daemon/daemon.go")
            .build());
  }

  private static void addPromhttpMetricHandlerRequestsInFlight(MetricCatalog.Builder catalog) {
    catalog.add(
        Exposure.builder(PromHttp.METRIC_HANDLER_REQUESTS_IN_FLIGHT, CalicoComponents.FELIX)
            .section("promhttp")
            .help("Current number of scrapes being served.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V3_2_0_TO_V3_31,
                    PromHttp.METRIC_HANDLER_REQUESTS_IN_FLIGHT.shape(),
                    true))
            .documented(false)
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("At least 1 on every page, for the scrape that reads it."))
            .addSources(
                "projectcalico/felix@v3.2.0:daemon/daemon.go")
            .build());
    catalog.add(
        Exposure.builder(PromHttp.METRIC_HANDLER_REQUESTS_IN_FLIGHT, CalicoComponents.TYPHA)
            .section("promhttp")
            .help("Current number of scrapes being served.")
            .addHistory(
                new ReleaseStretch(
                    CalicoReleases.CALICO_V3_2_0_TO_V3_31,
                    PromHttp.METRIC_HANDLER_REQUESTS_IN_FLIGHT.shape(),
                    true))
            .appearance(Appearance.AT_START)
            .addNotes(
                Note.of("At least 1 on every page, for the scrape that reads it."))
            .addSources(
                "Prometheus metrics (Calico Open Source 3.32 reference, Typha)",
                "projectcalico/typha@v3.2.0:pkg/daemon/daemon.go")
            .build());
  }

  static void addTo(MetricCatalog.Builder catalog) {
    addGoGcDurationSeconds(catalog);
    addGoGoroutines(catalog);
    addGoInfo(catalog);
    addGoMemstatsAllocBytes(catalog);
    addGoMemstatsAllocBytesTotal(catalog);
    addGoMemstatsBuckHashSysBytes(catalog);
    addGoMemstatsFreesTotal(catalog);
    addGoMemstatsGcCpuFraction(catalog);
    addGoMemstatsGcSysBytes(catalog);
    addGoMemstatsHeapAllocBytes(catalog);
    addGoMemstatsHeapIdleBytes(catalog);
    addGoMemstatsHeapInuseBytes(catalog);
    addGoMemstatsHeapObjects(catalog);
    addGoMemstatsHeapReleasedBytes(catalog);
    addGoMemstatsHeapSysBytes(catalog);
    addGoMemstatsLastGcTimeSeconds(catalog);
    addGoMemstatsLookupsTotal(catalog);
    addGoMemstatsMallocsTotal(catalog);
    addGoMemstatsMcacheInuseBytes(catalog);
    addGoMemstatsMcacheSysBytes(catalog);
    addGoMemstatsMspanInuseBytes(catalog);
    addGoMemstatsMspanSysBytes(catalog);
    addGoMemstatsNextGcBytes(catalog);
    addGoMemstatsOtherSysBytes(catalog);
    addGoMemstatsStackInuseBytes(catalog);
    addGoMemstatsStackSysBytes(catalog);
    addGoMemstatsSysBytes(catalog);
    addGoThreads(catalog);
    addProcessCpuSecondsTotal(catalog);
    addProcessMaxFds(catalog);
    addProcessOpenFds(catalog);
    addProcessResidentMemoryBytes(catalog);
    addProcessStartTimeSeconds(catalog);
    addProcessVirtualMemoryBytes(catalog);
    addGoGcGogcPercent(catalog);
    addGoGcGomemlimitBytes(catalog);
    addGoSchedGomaxprocsThreads(catalog);
    addGoMemstatsHeapReleasedBytesTotal(catalog);
    addProcessVirtualMemoryMaxBytes(catalog);
    addProcessNetworkReceiveBytesTotal(catalog);
    addProcessNetworkTransmitBytesTotal(catalog);
    addPromhttpMetricHandlerRequestsTotal(catalog);
    addPromhttpMetricHandlerRequestsInFlight(catalog);
  }
}
