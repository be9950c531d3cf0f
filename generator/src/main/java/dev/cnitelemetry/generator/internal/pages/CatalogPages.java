// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.pages;

import dev.cnitelemetry.generator.internal.data.CatalogFile.ProductEntry;
import dev.cnitelemetry.generator.internal.data.Module;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The reference pages of all catalogues. */
public final class CatalogPages {

  private CatalogPages() {}

  /** File name to content. */
  public static Map<String, String> of(List<Module> modules) {
    Map<String, String> pages = new TreeMap<>();
    pages.put(EntryPage.NAME, EntryPage.of(modules));
    pages.put(NamesPage.NAME, NamesPage.of(modules));
    for (Module module : modules) {
      for (Module.Component component : module.components()) {
        pages.put(Markdown.page(component), ComponentPage.of(module, component));
      }
      for (ProductEntry product : module.catalog().products()) {
        if (product.since().isPresent()) {
          pages.put(ChangesPage.name(product), ChangesPage.of(module, product));
        }
      }
    }
    return pages;
  }
}
