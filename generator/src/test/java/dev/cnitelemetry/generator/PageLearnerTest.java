// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.Unit;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Severity;
import dev.cnitelemetry.testsupport.TestData;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.check.ScrapeLinter;
import dev.cnitelemetry.text.scrape.Scrape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is learnt of a page is a data file by which the page is in order. */
class PageLearnerTest {

  private static final String SHOP =
      """
      # HELP shop_orders_total Orders.
      # TYPE shop_orders_total counter
      shop_orders_total{till="1",paid="cash"} 3
      shop_orders_total{till="2",paid="card"} 4
      # HELP shop_wait_seconds [ALPHA] Time in the "queue".
      # TYPE shop_wait_seconds histogram
      shop_wait_seconds_bucket{le="0.1"} 1
      shop_wait_seconds_bucket{le="1"} 2
      shop_wait_seconds_bucket{le="+Inf"} 2
      shop_wait_seconds_sum 0.5
      shop_wait_seconds_count 2
      # TYPE go_goroutines gauge
      go_goroutines 7
      """;

  private static Scrape prometheus(String page) {
    return Scrape.parse(page.getBytes(StandardCharsets.UTF_8), TextFormat.PROMETHEUS_0_0_4);
  }

  private static PageLearner learner() {
    return new PageLearner("shop", MetricCatalog.empty());
  }

  private static MetricDefinition metric(String dataFile, String name) {
    return MetricDataFile.parse("shop.yaml", dataFile).catalog().find(name).orElseThrow();
  }

  @Test
  void learnsWhatAPageShows() {
    PageLearner learner = learner().add("shop.prom", prometheus(SHOP));
    String file = learner.dataFile();

    MetricDefinition orders = metric(file, "shop_orders_total");
    assertEquals(MetricKind.COUNTER, orders.kind());
    assertEquals("Orders.", orders.help());
    assertEquals(List.of(), orders.label("till").orElseThrow().values());
    Label paid = orders.label("paid").orElseThrow();
    assertEquals(List.of("card", "cash"), paid.values());
    assertTrue(paid.isOpen());
    MetricDefinition wait = metric(file, "shop_wait_seconds");
    assertEquals("Time in the \"queue\".", wait.help());
    assertEquals(Unit.SECONDS, wait.unit());
    assertEquals(DecimalLiterals.of("0.1", "1"), ((HistogramDefinition) wait).buckets());
    assertEquals("ALPHA", wait.stability().orElseThrow().name());
    assertTrue(file.contains("- {of: GoRuntime.GOROUTINES}"), file);
    assertEquals(List.of(), learner.conflicts());
    assertEquals(List.of(), learner.remarks());
  }

  @Test
  void pagesAreJoined() {
    PageLearner learner =
        learner()
            .closed("paid")
            .add("a.prom", prometheus("# TYPE orders gauge\norders{paid=\"cash\"} 1\n"))
            .add("b.prom", prometheus("# TYPE orders gauge\norders{paid=\"card\"} 1\n"));

    Label paid = metric(learner.dataFile(), "orders").label("paid").orElseThrow();

    assertEquals(List.of("card", "cash"), paid.values());
    assertFalse(paid.isOpen());
    assertEquals(List.of(), learner.conflicts());
  }

  @Test
  void whatPagesSayDifferentlyIsTold() {
    PageLearner learner =
        learner()
            .add("a.prom", prometheus("# HELP x One.\n# TYPE x counter\nx{a=\"1\"} 1\n"))
            .add("b.prom", prometheus("# HELP x Two.\n# TYPE x gauge\nx{b=\"1\"} 1\n"));

    assertEquals(
        List.of(
            "x is a counter on a.prom and a gauge on b.prom; kept is counter",
            "x has another help text on b.prom than on a.prom; kept is that of a.prom",
            "x has the label a, b on some pages and not on others: a.prom, b.prom"),
        learner.conflicts());
    MetricDefinition x = metric(learner.dataFile(), "x");
    assertEquals(MetricKind.COUNTER, x.kind());
    assertEquals(2, x.labels().size());
    assertTrue(learner.dataFile().contains("On the pages it is a counter on a.prom"));
  }

  @Test
  void aPageWithoutTypeContradictsNobody() {
    PageLearner learner =
        learner()
            .add("a.prom", prometheus("x 1\n"))
            .add("b.prom", prometheus("# TYPE x gauge\nx 1\n"));

    assertEquals(MetricKind.GAUGE, metric(learner.dataFile(), "x").kind());
    assertEquals(List.of(), learner.conflicts());
  }

  @Test
  void bucketsThatDifferAreNotInvented() {
    PageLearner learner =
        learner()
            .add(
                "a.prom",
                prometheus(
                    """
                    # TYPE x histogram
                    x_bucket{a="1",le="1"} 1
                    x_bucket{a="1",le="+Inf"} 1
                    x_bucket{a="2",le="2"} 1
                    x_bucket{a="2",le="+Inf"} 1
                    """));

    assertEquals(
        List.of("x has series of different buckets on a.prom; left out"), learner.conflicts());
    assertFalse(((HistogramDefinition) metric(learner.dataFile(), "x")).buckets().isKnown());
  }

  @Test
  void seriesOfDifferentLabelsAreAllRight() {
    String page =
        """
        # TYPE x gauge
        x{a="1"} 1
        x{a="1",b="1"} 1
        # TYPE go_goroutines gauge
        go_goroutines{job="a"} 1
        """;
    PageLearner learner = learner().add("a.prom", prometheus(page));
    MetricCatalog catalog = MetricDataFile.parse("shop.yaml", learner.dataFile()).catalog();

    assertEquals(List.of(), learner.conflicts());
    assertEquals(List.of(), findings(catalog, page));
    assertEquals(
        List.of("x lacks the label a"), findings(catalog, "# TYPE x gauge\nx{b=\"1\"} 1\n"));
  }

  private static List<String> findings(MetricCatalog catalog, String page) {
    return ScrapeLinter.against(catalog)
        .strictLabels(true)
        .build()
        .lint(page.getBytes(StandardCharsets.UTF_8), TextFormat.PROMETHEUS_0_0_4)
        .findings()
        .stream()
        .map(Finding::message)
        .toList();
  }

  @Tag("long")
  @Test
  void openMetricsHasItsOwnNamesAndKinds() {
    String page =
        """
        # TYPE orders_bytes counter
        # UNIT orders_bytes bytes
        orders_bytes_total 1
        # TYPE build info
        build_info{version="1"} 1
        # TYPE state stateset
        state{state="a"} 1
        # TYPE sizes gaugehistogram
        sizes_bucket{le="+Inf"} 1
        sizes_gcount 1
        sizes_gsum 1
        # EOF
        """;
    PageLearner learner =
        learner()
            .add(
                "a.om",
                Scrape.parse(page.getBytes(StandardCharsets.UTF_8), TextFormat.OPENMETRICS_1_0));

    String file = learner.dataFile();
    assertEquals(MetricKind.COUNTER, metric(file, "orders_bytes_total").kind());
    assertEquals(MetricKind.GAUGE, metric(file, "build_info").kind());
    assertEquals(MetricKind.GAUGE, metric(file, "state").kind());
    assertEquals(
        List.of("sizes is a gauge histogram, which no data file has: left out"), learner.remarks());
  }

  @Test
  void whatIsInAnotherCatalogueIsLeftOut() {
    MetricCatalog known =
        MetricDataFile.parse("shop.yaml", learner().add("a", prometheus(SHOP)).dataFile())
            .catalog();
    PageLearner learner =
        new PageLearner("more", known).add("a", prometheus(SHOP + "# TYPE news gauge\nnews 1\n"));

    assertEquals(
        List.of("2 metrics are in shop and left out: shop_orders_total, shop_wait_seconds"),
        learner.remarks());
    MetricCatalog own = MetricDataFile.parse("more.yaml", learner.dataFile()).catalog(known);
    assertEquals(4, MetricCatalog.union(known, own).definitions().size());
  }

  /** Names that Java, YAML or our own classes could trip over. */
  @Tag("long")
  @Test
  void anyNameMakesAFile(@TempDir Path directory) throws IOException {
    String page =
        """
        # TYPE "my.metric" gauge
        {"my.metric","a label"="\\u00e9"} 1
        # TYPE my_metric gauge
        my_metric{object="x",string="y"} 1
        my_metric{object="z",string="w"} 1
        # HELP my:metric $L {@code} */ \\\\n `tick` <b> & \\n 'x' # y: - z SEPARATOR BELL.
        # TYPE my:metric gauge
        my:metric{_="on",label="on",unit="a"} 1
        my:metric{_="off",label="off",unit="b"} 1
        # TYPE _ gauge
        _{yes="",enum="-",code="200"} 1
        _{yes="no",enum="+",code="404"} 1
        # TYPE yes gauge
        yes{yes="true",Yes="a",YES="c"} 1
        yes{yes="false",Yes="b",YES="d"} 1
        # TYPE \"1\" gauge
        {"1"} 1
        # EOF
        """
            .replace("SEPARATOR", "\u2028")
            .replace("BELL", "\u0007");
    Scrape scrape =
        Scrape.parse(page.getBytes(StandardCharsets.UTF_8), TextFormat.PROMETHEUS_1_0_0);
    for (String component : List.of("9 my.shop/é", "Label")) {
      MetricDataFile file =
          MetricDataFile.parse(
              "odd.yaml",
              new PageLearner(component, MetricCatalog.empty()).add("odd", scrape).dataFile());

      MetricCatalog compiled =
          CompiledSources.catalog(file, "com.example", directory.resolve(file.className()));

      assertEquals(
          file.catalog().definitions().stream().map(MetricDefinition::name).toList(),
          compiled.definitions().stream().map(MetricDefinition::name).toList());
      assertEquals(6, compiled.definitions().size());
      assertEquals(
          file.catalog().find("my:metric").orElseThrow().help(),
          compiled.find("my:metric").orElseThrow().help());
    }
    assertThrows(IllegalArgumentException.class, () -> new PageLearner(" ", MetricCatalog.empty()));
  }

  @Tag("long")
  @Test
  void manyMetricsAreManyClasses(@TempDir Path directory) throws IOException {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < 450; i++) {
      page.append("# TYPE shop_%d_seconds histogram\n".formatted(i));
      for (int bound = 1; bound <= 30; bound++) {
        page.append("shop_%d_seconds_bucket{le=\"%d\"} 0\n".formatted(i, bound));
      }
      page.append("shop_%d_seconds_bucket{le=\"+Inf\"} 0\n".formatted(i));
    }
    MetricDataFile file =
        MetricDataFile.parse(
            "many.yaml", learner().add("many", prometheus(page.toString())).dataFile());

    MetricCatalog compiled = CompiledSources.catalog(file, "com.example", directory);

    assertEquals(450, compiled.definitions().size());
    assertEquals(450, compiled.definitions(compiled.components().get(0)).size());
  }

  /** Real pages, those of the project and others where they are. */
  static Stream<Path> pages() throws IOException {
    Path root = Path.of(System.getProperty("project.root"));
    return Stream.of(
            Optional.of(root.resolve("samples")), TestData.find("scrapes"), TestData.find("pages"))
        .flatMap(Optional::stream)
        .flatMap(
            folder -> {
              try (Stream<Path> files = Files.list(folder)) {
                return files
                    .filter(file -> file.toString().matches(".*\\.(prom|om)"))
                    .toList()
                    .stream();
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            })
        .sorted();
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("pages")
  void aPageIsInOrderByWhatWasLearntOfIt(Path page) throws IOException {
    byte[] body = Files.readAllBytes(page);
    TextFormat format =
        page.toString().endsWith(".om") ? TextFormat.OPENMETRICS_1_0 : TextFormat.PROMETHEUS_1_0_0;
    Scrape scrape = Scrape.parse(body, format);
    MetricCatalog learnt =
        MetricDataFile.parse(
                "learnt.yaml",
                new PageLearner("page", MetricCatalog.empty()).add("page", scrape).dataFile())
            .catalog();

    assertEquals(
        List.of(),
        ScrapeLinter.against(learnt)
            .strictLabels(true)
            .build()
            .lint(body, format)
            .findings()
            .stream()
            .filter(finding -> finding.severity() != Severity.STYLE)
            .filter(
                finding ->
                    finding.message().contains("catalogue") || finding.message().contains("label"))
            .map(Finding::message)
            .toList());
  }
}
