// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint.internal.read;

import dev.cnitelemetry.dashboards.lint.internal.document.SourceScalar;
import java.util.Optional;

/** Ways to things in words. */
final class DocumentPaths {

  private DocumentPaths() {}

  static String panel(String title, Optional<SourceScalar> number) {
    String id =
        number.filter(each -> each.number().isPresent()).map(SourceScalar::value).orElse("");
    if (title.isBlank()) {
      return id.isEmpty() ? "a panel without title" : "panel " + id;
    }
    return "panel '" + title.strip() + "'" + (id.isEmpty() ? "" : " (" + id + ")");
  }

  /** A query by its name, or by the letter that Grafana gives it. */
  static String query(String panel, String name, int number) {
    String letter = number < 26 ? Character.toString('A' + number) : Integer.toString(number + 1);
    return panel + ", query " + (name.isEmpty() ? letter : name);
  }

  static String join(String outer, String inner) {
    return outer.isEmpty() ? inner : inner.isEmpty() ? outer : outer + ", " + inner;
  }
}
