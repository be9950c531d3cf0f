// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.pages;

import dev.cnitelemetry.generator.internal.data.CatalogFile.ProductEntry;
import dev.cnitelemetry.generator.internal.data.Module;
import dev.cnitelemetry.generator.internal.data.Module.Exposed;
import dev.cnitelemetry.generator.internal.data.Module.Stretch;
import dev.cnitelemetry.generator.internal.data.ReleaseText;
import dev.cnitelemetry.metrics.Release;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What came, changed and went with the releases of a product. */
final class ChangesPage {

  private enum What {
    NEW("New"),
    BACK("Back again"),
    CHANGED("Changed"),
    LAST("For the last time");

    private final String heading;

    What(String heading) {
      this.heading = heading;
    }
  }

  private final Map<Release, Map<What, Map<String, Set<String>>>> changes =
      new TreeMap<>(Comparator.reverseOrder());

  private ChangesPage() {}

  static String name(ProductEntry product) {
    return "changes-" + product.name() + ".md";
  }

  static String of(Module module, ProductEntry product) {
    ChangesPage page = new ChangesPage();
    module.exposed().stream()
        .filter(exposed -> exposed.component().product().equals(product))
        .forEach(page::add);
    return page.write(product);
  }

  private void add(Exposed exposed) {
    List<Stretch> shown =
        ReleaseText.ofOneShape(exposed.history()).stream().filter(Stretch::exposed).toList();
    for (int i = 0; i < shown.size(); i++) {
      Stretch stretch = shown.get(i);
      Stretch previous = i == 0 ? null : shown.get(i - 1);
      boolean back = previous != null && previous.shape().equals(stretch.shape());
      String change =
          previous == null || back ? "" : ShapeHistory.change(previous.shape(), stretch.shape());
      What what = previous == null ? What.NEW : back ? What.BACK : What.CHANGED;
      stretch.releases().since().ifPresent(since -> add(since, what, exposed, change));
      boolean goes = i + 1 == shown.size() || shown.get(i + 1).shape().equals(stretch.shape());
      if (goes) {
        stretch.releases().until().ifPresent(until -> add(until, What.LAST, exposed, ""));
      }
    }
  }

  private void add(Release release, What what, Exposed exposed, String change) {
    changes
        .computeIfAbsent(release, key -> new LinkedHashMap<>())
        .computeIfAbsent(what, key -> new TreeMap<>())
        .computeIfAbsent(exposed.metric().name() + "\n" + change, key -> new TreeSet<>())
        .add(
            "["
                + exposed.component().entry().title()
                + "]("
                + Markdown.link(exposed.component(), exposed.metric().name())
                + ")");
  }

  private String write(ProductEntry product) {
    StringBuilder page = new StringBuilder("# Changes by release: ");
    page.append(product.title())
        .append("\n\n[All components](README.md) · [All names](names.md)\n");
    page.append(
        "\nNewest first. Metrics of the Go and Kubernetes libraries count from the release whose"
            + " documentation or sources first have them.\n");
    changes.forEach(
        (release, byWhat) -> {
          page.append("\n## ").append(release.version()).append("\n");
          for (What what : What.values()) {
            Map<String, Set<String>> metrics = byWhat.get(what);
            if (metrics != null) {
              page.append("\n").append(what.heading).append(":\n\n");
              metrics.forEach((metric, components) -> page.append(line(metric, components)));
            }
          }
        });
    return page.toString();
  }

  private static String line(String metricAndChange, Set<String> components) {
    int end = metricAndChange.indexOf('\n');
    String change = metricAndChange.substring(end + 1);
    return "- `"
        + metricAndChange.substring(0, end)
        + "`"
        + (change.isEmpty() ? "" : ": " + change)
        + " ("
        + components.stream().collect(Collectors.joining(", "))
        + ")\n";
  }
}
