// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.generator.internal.data.OneFile;
import dev.cnitelemetry.generator.internal.extract.ExtractedMetric.ExtractedLabel;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.Stability;
import dev.cnitelemetry.metrics.Unit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DataFileUpdateTest {

  private static final String FILE =
      """
      # Written by hand: ä 😀
      class: Shop
      prefix: shop_
      title: Shop
      description: The metrics of our shop.
      labels:
        - {constant: TILL, name: till, form: text, description: Which till.}
      metrics:
        # The most important one.
        - name: shop_orders_total
          kind: gauge # wrong
          help: "Orders taken."
          labels: [TILL]
          notes:
            - Ours.
          sources:
            - example.com/shop@v1.0.0:metrics.go
            - example.com/shop@v0.1.0:shop.go

        - {name: shop_open, kind: gauge, help: Whether it is open.}

      # The end.
      """;

  private static ExtractedMetric metric(
      String name, MetricKind kind, String help, String... labels) {
    return new ExtractedMetric(
        name,
        kind,
        Optional.of(help),
        Unit.NONE,
        Optional.empty(),
        List.of(labels).stream().map(each -> new ExtractedLabel(each, List.of())).toList(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  private static DataFileUpdate.Result update(String yaml, ExtractedMetric... metrics) {
    Extraction found = new Extraction(List.of("x"), List.of(metrics), List.of(), List.of());
    DataFileUpdate.Result result =
        DataFileUpdate.of(
            "shop.yaml", yaml, OneFile.read("shop.yaml", yaml, ""), List.of(), found, true);
    OneFile.read("shop.yaml", result.text(), "");
    DataFileUpdate.Result again =
        DataFileUpdate.of(
            "shop.yaml",
            result.text(),
            OneFile.read("shop.yaml", result.text(), ""),
            List.of(),
            found,
            false);
    assertEquals(List.of(), again.changes(), "a second time");
    assertEquals(result.text(), again.text());
    return result;
  }

  @Test
  void whatIsTheSameIsLeftAlone() {
    DataFileUpdate.Result result =
        update(FILE, metric("shop_open", MetricKind.GAUGE, "Whether it is open."));
    assertEquals(FILE, result.text());
    assertEquals(List.of("shop_orders_total: not found, and left as it is"), result.changes());
  }

  @Test
  void whatDiffersIsWrittenAndNothingElse() {
    ExtractedMetric orders =
        metric("shop_orders_total", MetricKind.COUNTER, "Orders.", "till", "kind")
            .withSources(List.of("example.com/shop@v2.0.0:metrics.go"));
    ExtractedMetric open =
        new ExtractedMetric(
            "shop_open",
            MetricKind.GAUGE,
            Optional.of("Whether it is open."),
            Unit.NONE,
            Optional.of(Stability.BETA),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());
    DataFileUpdate.Result result =
        update(FILE, orders, open, metric("shop_stock", MetricKind.GAUGE, "Stock.", "shelf"));
    assertEquals(
        """
        # Written by hand: ä 😀
        class: Shop
        prefix: shop_
        title: Shop
        description: The metrics of our shop.
        labels:
          - {constant: TILL, name: till, form: text, description: Which till.}
          - {constant: KIND, name: kind, form: text, description: Found in the sources.}
          - {constant: SHELF, name: shelf, form: text, description: Found in the sources.}
        metrics:
          # The most important one.
          - name: shop_orders_total
            kind: counter # wrong
            wireHelp: "Orders."
            help: "Orders taken."
            labels: [TILL, KIND]
            notes:
              - Ours.
            sources:
              - "example.com/shop@v2.0.0:metrics.go"
              - "example.com/shop@v0.1.0:shop.go"

          - {name: shop_open, kind: gauge, stability: BETA, help: Whether it is open.}
          - name: shop_stock
            kind: gauge
            help: "Stock."
            labels: [SHELF]

        # The end.
        """,
        result.text());
    assertEquals(
        List.of(
            "shop_orders_total: kind counter, was gauge",
            "shop_orders_total: labels [TILL, KIND], was [till]",
            "shop_orders_total: wireHelp \"Orders.\", was \"Orders taken.\"",
            "shop_orders_total: sources - \"example.com/shop@v2.0.0:metrics.go\" - \"example.com/shop@v0.1.0:shop.go\", was"
                + " [\"example.com/shop@v1.0.0:metrics.go\", \"example.com/shop@v0.1.0:shop.go\"]",
            "shop_open: stability BETA, was none",
            "shop_stock: new"),
        result.changes());
  }

  @Test
  void aFileWithoutMetricsOrLabelsGetsThem() {
    String bare = "class: Shop\ntitle: Shop\ndescription: Our shop.\n";
    DataFileUpdate.Result result =
        update(bare, metric("shop_stock", MetricKind.GAUGE, "Stock.", "shelf"));
    assertEquals(List.of("shop_stock: new"), result.changes());
  }
}
