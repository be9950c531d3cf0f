// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractionGeneratorTest {

  @TempDir private Path project;

  @Test
  void aCatalogueIsBroughtUpToDate() throws Exception {
    Path data = project.resolve("catalog-common/src/main/catalog");
    Files.createDirectories(data);
    Files.writeString(
        data.resolve("catalog.yaml"),
        """
        name: common
        package: example
        classes: Common
        title: Common
        description: Everyone's.
        products: []
        sections: [{name: main, title: Main}]
        files: [shop.yaml, other.yaml]
        """);
    Files.writeString(
        data.resolve("shop.yaml"),
        """
        class: Shop
        prefix: shop_
        title: Shop
        description: A shop.
        exposedBy: []
        metrics:
          - name: shop_orders_total
            kind: counter
            help: "Orders."
            section: main
            sources: ["example.com/shop@v1.0.0:metrics.go"]
        """);
    Files.writeString(
        data.resolve("other.yaml"),
        """
        class: Other
        title: Other
        description: Others.
        exposedBy: []
        metrics:
          - {name: shop_open, kind: gauge, help: Open., section: main}
        """);
    Path module = project.resolve("cache/shop@v1.1.0");
    Files.createDirectories(module);
    Files.writeString(module.resolve("go.mod"), "module example.com/shop\n");
    Files.writeString(
        module.resolve("metrics.go"),
        """
        package shop
        import "github.com/prometheus/client_golang/prometheus"
        var a = prometheus.NewCounterVec(prometheus.CounterOpts{Name: "shop_orders_total", Help: "Orders."}, []string{"till"})
        var b = prometheus.NewGauge(prometheus.GaugeOpts{Name: "shop_open", Help: "Open."})
        var c = prometheus.NewGauge(prometheus.GaugeOpts{Name: name()})
        """);
    List<String> lines =
        ExtractionGenerator.extract(project, List.of(module), data.resolve("shop.yaml"), "");
    assertEquals(
        List.of(
            "shop_orders_total: labels [TILL], was []",
            "shop_orders_total: sources [\"example.com/shop@v1.1.0:metrics.go\"], was"
                + " [\"example.com/shop@v1.0.0:metrics.go\"]",
            "example.com/shop@v1.1.0:metrics.go:5: unread: NewGauge: name of example.com/shop"
                + " computes it"),
        lines);
    assertTrue(Files.readString(data.resolve("shop.yaml")).contains("labels: [TILL]"));
    assertEquals(
        "new.yaml: new, 0 metrics",
        ExtractionGenerator.extract(project, List.of(module), project.resolve("new.yaml"), "shop")
            .get(0));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            ExtractionGenerator.extract(project, List.of(module), project.resolve("new.yaml"), ""));
  }
}
