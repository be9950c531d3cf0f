// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is the same catalogue at run time as compiled. */
class MetricDataFileTest {

  private static final String SHOP =
      """
      class: Shop
      prefix: shop_
      title: Our "shop" <of> {things}
      description: "The metrics of our shop: `orders`, */ and \\\\u0041."
      products:
        - {constant: SHOP_PRODUCT, name: shop, title: Shop, since: v1.0.0, until: v2.0.0}
      components:
        - {name: shop, constant: SHOP, title: Shop, description: "The shop.", port: 8080}
      labels:
        - {constant: TILL, name: till, form: text, description: Which till.}
        - constant: PAID
          name: paid
          form: closed
          enum: Paid
          description: How it was paid.
          values:
            - {constant: CASH, text: cash, description: Coins.}
            - {constant: EMPTY, text: "", description: Not at all.}
        - constant: CODE
          name: code
          form: known
          enum: Code
          description: The answer.
          values: [{constant: OK, text: "200", description: Fine.}]
      metrics:
        - name: shop_orders_total
          kind: counter
          help: "Orders \\"taken\\" at C:\\\\tills\\nfor good."
          labels: [TILL, PAID]
          history: [{since: v1.0.0, until: v1.5.0, labels: [TILL]}, {since: v1.6.0}]
        - name: shop_wait_seconds
          kind: histogram
          help: ""
          description: Time in the queue.
          unit: seconds
          stability: ALPHA
          buckets: ["0.1", "1"]
          labels: [CODE]
          history: [{since: v1.0.0}]
        - {name: shop_size, kind: summary, help: Sizes., quantiles: ["0.5"], history: [{since: v1.1.0}]}
        - {name: shop_open, kind: gauge, help: Is it?, history: [{since: v1.0.0}]}
        - {name: shop_odd, kind: untyped, semanticKind: counter, help: Odd., history: [{since: v1.0.0}]}
      exposures:
        - {of: GoRuntime.GOROUTINES, history: [{since: v1.0.0}]}
      """;

  private static List<String> facts(MetricCatalog catalog) {
    List<String> facts = new ArrayList<>();
    for (MetricDefinition definition : catalog.definitions()) {
      facts.add(
          definition.name()
              + " "
              + definition.kind()
              + " "
              + definition.help()
              + " "
              + definition.unit()
              + " "
              + definition.stability());
      for (Exposure exposure : catalog.exposures(definition)) {
        facts.add(exposure.component() + " " + exposure.section() + " " + exposure.help());
        exposure
            .history()
            .forEach(
                stretch ->
                    facts.add(
                        stretch.releases()
                            + " "
                            + stretch.shape().kind()
                            + labels(stretch.shape().labels())
                            + stretch.shape().buckets()
                            + stretch.shape().quantiles()));
      }
    }
    return facts;
  }

  private static List<String> labels(List<Label> labels) {
    return labels.stream()
        .map(label -> label.name() + label.values() + (label.isOpen() ? "*" : ""))
        .toList();
  }

  @Test
  void isTheSameAtRunTimeAsCompiled(@TempDir Path directory) throws IOException {
    MetricDataFile file = MetricDataFile.parse("shop.yaml", SHOP);

    MetricCatalog compiled = CompiledSources.catalog(file, "com.example", directory);

    assertEquals(facts(compiled), facts(file.catalog()));
    assertEquals(6, compiled.definitions().size());
    assertTrue(file.sources("com.example").containsKey(Path.of("com/example/Shop.java")));
  }

  @Test
  void hasReleasesAndValues() {
    MetricCatalog catalog = MetricDataFile.parse("shop.yaml", SHOP).catalog();

    MetricDefinition orders = catalog.find("shop_orders_total").orElseThrow();
    assertFalse(orders.label("paid").orElseThrow().accepts("card"));
    assertEquals(
        List.of("till"),
        catalog.at(Release.of("shop", "v1.2.0")).shape(orders).orElseThrow().labels().stream()
            .map(Label::name)
            .toList());
    assertFalse(
        catalog.at(Release.of("shop", "v1.0.0")).contains(catalog.find("shop_size").orElseThrow()));
  }

  @Test
  void everyonesMetricIsTheConstantOfTheCatalogueBesideIt() {
    MetricDefinition goroutines = GaugeDefinition.of("go_goroutines", "Goroutines.", Unit.NONE);
    MetricCatalog other = MetricCatalog.builder("other").add(goroutines).build();
    MetricDataFile file = MetricDataFile.parse("shop.yaml", SHOP);

    MetricCatalog both = MetricCatalog.union(other, file.catalog(other));

    assertEquals(6, both.definitions().size());
    assertEquals(goroutines, both.find("go_goroutines").orElseThrow());
  }

  @Test
  void theLeastFile(@TempDir Path directory) throws IOException {
    MetricDataFile file =
        MetricDataFile.parse(
            "least.yaml",
            """
            class: TinyShop
            title: Shop
            description: Ours.
            metrics:
              - {name: orders, kind: gauge, help: Orders.}
            """);

    assertEquals(
        List.of("tiny-shop"), file.catalog().components().stream().map(Object::toString).toList());
    assertEquals(facts(file.catalog()), facts(CompiledSources.catalog(file, "shop", directory)));
    assertEquals("least.yaml (1 metrics)", file.toString());
  }

  @Tag("long")
  @Test
  void documentsAreClasses(@TempDir Path directory) throws IOException {
    MetricDataFile file =
        MetricDataFile.parse(
            "two.yaml",
            """
            class: Shop
            title: Shop
            description: Ours.
            metrics:
              - {name: orders, kind: gauge, help: Orders.}
            ---
            class: ShopTills
            title: Tills
            description: Of ours.
            metrics:
              - {name: tills, kind: gauge, help: Tills.}
            """);

    MetricCatalog catalog = CompiledSources.catalog(file, "shop", directory);

    assertEquals(2, catalog.definitions(catalog.components().get(0)).size());
    assertEquals(facts(file.catalog()), facts(catalog));
  }

  @Tag("long")
  @Test
  void anyNumberOfConstantsIsOneClass(@TempDir Path directory) throws IOException {
    StringBuilder yaml =
        new StringBuilder("class: Shop\ntitle: Shop\ndescription: Ours.\nmetrics:\n");
    for (int i = 0; i < 450; i++) {
      yaml.append("  - {name: shelf_%d, kind: gauge, help: Stock.}\n".formatted(i));
    }
    MetricDataFile file = MetricDataFile.parse("shop.yaml", yaml.toString());

    MetricCatalog catalog = CompiledSources.catalog(file, "shop", directory);

    assertEquals(450, catalog.definitions().size());
    assertEquals("shelf_449", catalog.find("shelf_449").orElseThrow().name());
    assertEquals(facts(file.catalog()), facts(catalog));
    String shop = file.sources("shop").get(Path.of("shop/Shop.java"));
    assertTrue(
        shop.contains("public final class Shop implements ShopPart1, ShopPart2, ShopPart3"), shop);
    String use =
        "package user; class User { Object first = shop.Shop.SHELF_0, last = shop.Shop.SHELF_449; }";
    Path user = Files.writeString(directory.resolve("User.java"), use);
    assertEquals(
        0,
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-cp",
                directory.resolve("classes")
                    + System.getProperty("path.separator")
                    + System.getProperty("java.class.path"),
                "-d",
                directory.toString(),
                user.toString()));
  }

  @Test
  void whatIsWrongHasItsLine() {
    assertEquals(
        "shop.yaml:27:5: no label ShopLabels.TIL",
        assertThrows(
                DataFileException.class,
                () ->
                    MetricDataFile.parse(
                        "shop.yaml", SHOP.replace("labels: [TILL, PAID]", "labels: [TIL]")))
            .getMessage()
            .replaceFirst(":\\d+:", ":27:"));
    assertThrows(DataFileException.class, () -> MetricDataFile.parse("a.yaml", ""));
    assertThrows(DataFileException.class, () -> MetricDataFile.parse("a.yaml", "- 1"));
    assertEquals(
        "a.yaml:2:3: not YAML: the character U+0000 may not be here",
        assertThrows(DataFileException.class, () -> MetricDataFile.parse("a.yaml", "a:\n [\u0000"))
            .getMessage());
    assertEquals(
        "shop.yaml:1:1: class is a name of Java's, not my-shop",
        assertThrows(
                DataFileException.class,
                () ->
                    MetricDataFile.parse(
                        "shop.yaml", SHOP.replace("class: Shop", "class: my-shop")))
            .getMessage());
    MetricDataFile file = MetricDataFile.parse("shop.yaml", SHOP);
    assertThrows(IllegalArgumentException.class, () -> file.sources("com..example"));
    assertThrows(IllegalArgumentException.class, () -> file.sources("../etc"));
  }
}
