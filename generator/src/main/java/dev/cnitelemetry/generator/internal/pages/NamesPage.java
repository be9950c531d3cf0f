// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.pages;

import dev.cnitelemetry.generator.internal.data.Module;
import dev.cnitelemetry.generator.internal.data.Module.Exposed;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All metrics of all catalogues by name. */
final class NamesPage {

  static final String NAME = "names.md";

  private NamesPage() {}

  static String of(List<Module> modules) {
    Map<String, List<Exposed>> byName =
        modules.stream()
            .flatMap(module -> module.exposed().stream())
            .collect(
                Collectors.groupingBy(
                    exposed -> exposed.metric().name(), TreeMap::new, Collectors.toList()));
    Map<String, List<String>> families =
        byName.keySet().stream()
            .collect(
                Collectors.groupingBy(
                    name -> name.substring(0, name.indexOf('_')),
                    TreeMap::new,
                    Collectors.toList()));
    StringBuilder page = new StringBuilder("# All names\n\n[All components](README.md)\n\n");
    page.append(Markdown.count(byName.size(), "metric")).append(": ");
    page.append(
        families.entrySet().stream()
            .map(
                family ->
                    "["
                        + family.getKey()
                        + "_*](#"
                        + family.getKey()
                        + "_) "
                        + family.getValue().size())
            .collect(Collectors.joining(" · ")));
    page.append("\n");
    families.forEach(
        (family, names) -> {
          page.append("\n## `").append(family).append("_`\n\n");
          page.append("| Metric | Kind | Shown by |\n|---|---|---|\n");
          names.forEach(name -> page.append(row(name, byName.getOrDefault(name, List.of()))));
        });
    return page.toString();
  }

  private static String row(String name, List<Exposed> exposed) {
    return "| `"
        + name
        + "` | "
        + exposed.get(0).metric().shape().kindText()
        + " | "
        + exposed.stream()
            .map(
                each ->
                    "["
                        + Markdown.cell(each.component().entry().title())
                        + "]("
                        + Markdown.link(each.component(), name)
                        + ")"
                        + (each.everExposed() ? "" : " (never)"))
            .collect(Collectors.joining(", "))
        + " |\n";
  }
}
