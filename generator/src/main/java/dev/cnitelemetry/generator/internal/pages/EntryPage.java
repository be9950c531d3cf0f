// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.pages;

import dev.cnitelemetry.generator.internal.data.CatalogFile.ProductEntry;
import dev.cnitelemetry.generator.internal.data.Module;
import dev.cnitelemetry.generator.internal.data.Module.Component;
import java.util.List;

/** The page that the reference begins with. */
final class EntryPage {

  static final String NAME = "README.md";

  private EntryPage() {}

  static String of(List<Module> modules) {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # Metrics reference

        Every metric that the catalogues know, a page a component: kind, labels and their values,
        buckets, unit, stability, releases, how to turn it on, and what one should know. The pages are
        made from the data files that the Java constants are made from.

        How to read an entry: the line below a name has kind, unit where there is one, stability level,
        releases, and the Java constant. Indented is the help text as the component's document has it;
        everything else is ours. *Documented*, *on the page* and the releases are three facts, kept apart.

        - [All names](names.md)
        """);
    for (Module module : modules) {
      for (ProductEntry product : module.catalog().products()) {
        if (product.since().isPresent()) {
          page.append("- [Changes by release: ").append(product.title()).append("](");
          page.append(ChangesPage.name(product)).append(")\n");
        }
      }
    }
    for (Module module : modules) {
      if (!module.components().isEmpty()) {
        page.append("\n## ").append(module.catalog().title()).append("\n\n");
        page.append(Markdown.prose(module.catalog().description())).append("\n\n");
        page.append("| Component | Endpoint | Metrics |\n|---|---|---|\n");
        for (Component component : module.components()) {
          long metrics =
              module.exposed().stream()
                  .filter(exposed -> exposed.component().equals(component))
                  .count();
          page.append("| [").append(Markdown.cell(component.entry().title())).append("](");
          page.append(Markdown.page(component)).append(") | `");
          page.append(component.endpoint()).append("` | ");
          page.append(metrics).append(" |\n");
        }
      }
    }
    return page.toString();
  }
}
