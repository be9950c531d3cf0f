// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.golang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.generator.internal.extract.ExtractedMetric;
import dev.cnitelemetry.generator.internal.extract.ExtractedMetric.ExtractedLabel;
import dev.cnitelemetry.generator.internal.extract.Extraction;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.Stability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoRegistrationsTest {

  private static final String CLIENT =
      """
      package shop

      import (
      	"fmt"
      	"github.com/prometheus/client_golang/prometheus"
      	"github.com/prometheus/client_golang/prometheus/promauto"
      	"example.com/shop/names"
      )
      """;

  @TempDir private Path directory;

  private Extraction read(String... files) throws IOException {
    Path module = directory.resolve("shop@v1.2.0");
    Files.createDirectories(module.resolve("names"));
    Files.writeString(module.resolve("go.mod"), "module example.com/shop\n\ngo 1.26\n");
    for (int i = 0; i < files.length; i++) {
      Files.writeString(module.resolve("file" + i + ".go"), files[i]);
    }
    return GoRegistrations.read(List.of(module));
  }

  private static ExtractedMetric only(Extraction found) {
    assertEquals(List.of(), found.unread());
    assertEquals(1, found.metrics().size(), found.toString());
    return found.metrics().get(0);
  }

  private static List<String> labels(ExtractedMetric metric) {
    return metric.labels().stream().map(ExtractedLabel::name).toList();
  }

  private static String why(Extraction found) {
    assertEquals(List.of(), found.metrics());
    assertEquals(1, found.unread().size(), found.toString());
    return found.unread().get(0).line() + ": " + found.unread().get(0).reason();
  }

  @Test
  void aMetricIsReadWithAllItSays() throws IOException {
    ExtractedMetric orders =
        only(
            read(
                CLIENT
                    + """
                    const space = "shop" // a comment
                    var orders = prometheus.NewCounterVec(prometheus.CounterOpts{
                    	Namespace: space, Subsystem: "web", Name: "orders_total",
                    	Help: "Orders \\"taken\\"" +
                    		` so far.`,
                    	ConstLabels: prometheus.Labels{"region": "eu"},
                    }, []string{"kind", "till"})
                    """));
    assertEquals("shop_web_orders_total", orders.name());
    assertEquals(MetricKind.COUNTER, orders.kind());
    assertEquals(Optional.of("Orders \"taken\" so far."), orders.help());
    assertEquals(List.of("kind", "till", "region"), labels(orders));
    assertEquals(List.of("eu"), orders.labels().get(2).values());
    assertEquals(Optional.empty(), orders.stability());
    assertEquals(List.of("example.com/shop@v1.2.0:file0.go"), orders.sources());
  }

  @Test
  void bucketsAreComputedAsGoComputesThem() throws IOException {
    Extraction found =
        read(
            CLIENT
                + """
                func init() {
                	a := prometheus.NewHistogram(prometheus.HistogramOpts{Name: "a", Buckets: prometheus.ExponentialBuckets(10e-9, 10, 10)})
                	b := prometheus.NewHistogram(prometheus.HistogramOpts{Name: "b", Buckets: append([]float64{.5}, prometheus.LinearBuckets(1, 0.1, 3)...)})
                	c := promauto.NewHistogram(prometheus.HistogramOpts{Name: "c"})
                	d := promauto.With(nil).NewSummary(prometheus.SummaryOpts{Name: "d", Objectives: map[float64]float64{0.99: 0.001, 0.5: 0.05}})
                	factory := promauto.With(prometheus.NewRegistry())
                	e := factory.NewHistogram(prometheus.HistogramOpts{Name: "e", Buckets: []float64{1, 1_000_000, 2 * 1e9}})
                }
                """);
    assertEquals(List.of(), found.unread());
    assertEquals(
        List.of(
            "1e-08",
            "1e-07",
            "1e-06",
            "9.999999999999999e-06",
            "9.999999999999999e-05",
            "0.001",
            "0.01",
            "0.1",
            "1",
            "10"),
        found.metrics().get(0).buckets().orElseThrow());
    assertEquals(
        List.of("0.5", "1", "1.1", "1.2000000000000002"),
        found.metrics().get(1).buckets().orElseThrow());
    assertEquals(11, found.metrics().get(2).buckets().orElseThrow().size());
    assertEquals(List.of("0.5", "0.99"), found.metrics().get(3).quantiles().orElseThrow());
    assertEquals(List.of("1", "1e+06", "2e+09"), found.metrics().get(4).buckets().orElseThrow());
  }

  @Test
  void constantsAreFollowedOverFilesAndPackages() throws IOException {
    Path names = directory.resolve("shop@v1.2.0/names");
    Files.createDirectories(names);
    Files.writeString(
        names.resolve("names.go"),
        """
        package names

        const (
        	Prefix, Rest = "shop", "open"
        )

        func With(name string) string { return Prefix + "_" + name }
        """);
    ExtractedMetric open =
        only(
            read(
                CLIENT
                    + """
                    var open = prometheus.NewGaugeVec(opts, append(common, "door"))
                    var queue = fmt.Sprintf("%s", names.Prefix)
                    """,
                """
                package shop

                import prom "github.com/prometheus/client_golang/prometheus"
                import "example.com/shop/names"

                var common = []string{"till"}
                var opts = prom.GaugeOpts{Name: names.With(names.Rest), Help: help}
                const help = "Whether it is open."
                """));
    assertEquals("shop_open", open.name());
    assertEquals(List.of("till", "door"), labels(open));
    assertEquals(Optional.of("Whether it is open."), open.help());
  }

  @Test
  void aFunctionThatMakesMetricsIsReadOnceForEachCall() throws IOException {
    Extraction found =
        read(
            CLIENT
                + """
                func gauge(name, help string, labels ...string) *prometheus.GaugeVec {
                	return prometheus.NewGaugeVec(prometheus.GaugeOpts{Namespace: "shop", Name: name, Help: help}, labels)
                }
                func both(name string) { gauge(name, "Both.") }
                var one = gauge("one", "One.", "a", "b")
                func init() { both("two") }
                """);
    assertEquals(List.of(), found.unread());
    assertEquals("shop_one", found.metrics().get(0).name());
    assertEquals(List.of("a", "b"), labels(found.metrics().get(0)));
    assertEquals("shop_two", found.metrics().get(1).name());
    assertEquals(List.of(), labels(found.metrics().get(1)));
  }

  @Test
  void aDescriptionHasTheKindOfItsValues() throws IOException {
    Extraction found =
        read(
            CLIENT
                + """
                type collector struct { stock *prometheus.Desc }
                func newCollector() *collector {
                	return &collector{
                		stock: prometheus.NewDesc(prometheus.BuildFQName("shop", "", "stock"), "Stock.", []string{"shelf"}, nil),
                	}
                }
                func (c *collector) Collect(ch chan<- prometheus.Metric) {
                	ch <- prometheus.MustNewConstMetric(c.stock, prometheus.GaugeValue, 1, "a")
                }
                var lost = prometheus.NewDesc("shop_lost", "Lost.", nil, nil)
                """);
    assertEquals(1, found.metrics().size());
    assertEquals("shop_stock", found.metrics().get(0).name());
    assertEquals(MetricKind.GAUGE, found.metrics().get(0).kind());
    assertEquals(
        "NewDesc: which kind its values are is not to be found", found.unread().get(0).reason());
    assertEquals(18, found.unread().get(0).line());
  }

  @Test
  void componentBaseHasLevelsAndDeprecations() throws IOException {
    Extraction found =
        read(
            """
            package shop

            import k8s "k8s.io/component-base/metrics"

            var a = k8s.NewCounter(&k8s.CounterOpts{Name: "a", Help: "A.", StabilityLevel: k8s.STABLE, DeprecatedVersion: "1.27.0"})
            var b = k8s.NewSummary(&k8s.SummaryOpts{Name: "b", Help: "B."})
            var c = k8s.NewTimingHistogramVec(&k8s.TimingHistogramOpts{Name: "c", Help: "C.", Buckets: k8s.DefBuckets}, []string{"x"})
            """);
    assertEquals(List.of(), found.unread());
    assertEquals(Optional.of(Stability.STABLE), found.metrics().get(0).stability());
    assertEquals(List.of("Deprecated since version 1.27.0."), found.metrics().get(0).notes());
    assertEquals(Optional.of(Stability.ALPHA), found.metrics().get(1).stability());
    assertEquals(List.of("0.5", "0.9", "0.99"), found.metrics().get(1).quantiles().orElseThrow());
    assertEquals(Optional.of("EXPERIMENTAL: [ALPHA] C."), found.metrics().get(2).help());
  }

  @Test
  void whatCannotBeComputedIsToldWithItsPlaceAndNotGuessed() throws IOException {
    assertEquals(
        "10: NewGauge: hostname is declared nowhere here",
        why(
            read(
                CLIENT + "\nvar a = prometheus.NewGauge(prometheus.GaugeOpts{Name: hostname})\n")));
    assertEquals(
        "9: NewGauge: name is assigned several times",
        why(
            read(
                CLIENT
                    + "func f() { name := \"a\"; if x { name = \"b\" };"
                    + " prometheus.NewGauge(prometheus.GaugeOpts{Name: name}) }\n")));
    assertEquals(
        "9: NewGauge: o is a value whose fields are set",
        why(
            read(
                CLIENT
                    + "func f() { o := prometheus.GaugeOpts{Name: \"a\"}; o.Name = other();"
                    + " prometheus.NewGauge(o) }\n")));
    assertEquals(
        "9: NewGauge: name is a parameter of f, which nobody calls here",
        why(
            read(
                CLIENT
                    + "func f(name string) {"
                    + " prometheus.NewGauge(prometheus.GaugeOpts{Name: name}) }\n")));
    assertEquals(
        "9: NewGauge: Name is of example.com/shop/names, which is not among the sources",
        why(
            read(
                CLIENT + "var a = prometheus.NewGauge(prometheus.GaugeOpts{Name: names.Name})\n")));
    assertEquals(
        "9: NewGauge: it names itself",
        why(
            read(
                CLIENT
                    + "var a = prometheus.NewGauge(prometheus.GaugeOpts{Name: b}); var b = b\n")));
  }

  @Test
  void othersOfTheNameAreNotMeant() throws IOException {
    Extraction found =
        read(
            """
            package shop

            import "example.com/other/prometheus"

            var a = prometheus.NewGauge(prometheus.GaugeOpts{Name: "a"})
            func NewGauge(name string) {}
            func (s *shop) NewCounter(name string) {}
            var b = NewGauge("b")
            """,
            "//go:build ignore\n\n"
                + CLIENT
                + "var a = prometheus.NewGauge(prometheus.GaugeOpts{Name: \"a\"})\n");
    assertEquals(List.of(), found.metrics());
    assertEquals(List.of(), found.unread());
  }

  @Test
  void oneNameOfTwoShapesIsAConflict() throws IOException {
    Extraction found =
        read(
            CLIENT
                + """
                var a = prometheus.NewGauge(prometheus.GaugeOpts{Name: "a", Help: "A."})
                var b = prometheus.NewCounter(prometheus.CounterOpts{Name: "a", Help: "A."})
                """);
    assertEquals(MetricKind.GAUGE, found.metrics().get(0).kind());
    assertEquals(1, found.conflicts().size());
  }

  @Test
  void oneNameWithSeveralConstantLabelsIsOneMetric() throws IOException {
    ExtractedMetric total =
        only(
            read(
                CLIENT
                    + """
                    var v4 = prometheus.NewGauge(prometheus.GaugeOpts{Name: "total", ConstLabels: map[string]string{"family": "v4"}})
                    var v6 = prometheus.NewGauge(prometheus.GaugeOpts{Name: "total", ConstLabels: map[string]string{"family": "v6"}})
                    """));
    assertEquals(List.of("v4", "v6"), total.labels().get(0).values());
  }

  @Tag("long")
  @Test
  void anyTextIsRead() throws IOException {
    String whole =
        CLIENT
            + "var a = prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: \"a\" + `b`, Buckets:"
            + " []float64{1, 0x10, 1e3}}, []string{\"x\"})\n/* ü */ func f(a, b int) { a := 'x' }\n";
    for (int i = 0; i < whole.length(); i++) {
      assertTrue(read(whole.substring(0, i)).conflicts().isEmpty());
      assertTrue(read(whole.substring(0, i) + ")" + whole.substring(i)).conflicts().isEmpty());
    }
    read(CLIENT + "var a = " + "(".repeat(100_000));
    read(CLIENT + "var a = " + "[]".repeat(100_000) + "{");
    read(CLIENT + "var a = prometheus.NewGauge(" + "-".repeat(100_000) + "1)");
  }

  @Test
  void aDirectoryThatIsNoneIsRefused() {
    assertThrows(
        IOException.class, () -> GoRegistrations.read(List.of(directory.resolve("nowhere"))));
  }
}
