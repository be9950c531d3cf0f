package dev.cnitelemetry.dashboards.lint.internal.read;

import dev.cnitelemetry.dashboards.lint.internal.document.SourceScalar;
import java.util.Optional;

/** Ways to things in words. */
final class DocumentPaths {

  private DocumentPaths() {}

  static String panel(String title, Optional<SourceScalar> number) {
    String id = number.filter(each -> each.number().isPresent()).map(SourceScalar::value).orElse("");
    if (title.isBlank()) {
      return id.isEmpty() ? "a panel without title" : "panel " + id;
    }
    return "panel '" + title.strip() + "'" + (id.isEmpty() ? "" : " (" + id + ")");
  }

  static String query(String panel, String name) {
    return panel + (name.isEmpty() ? ", a query" : ", query " + name);
  }

  static String join(String outer, String inner) {
    return outer.isEmpty() ? inner : inner.isEmpty() ? outer : outer + ", " + inner;
  }
}
