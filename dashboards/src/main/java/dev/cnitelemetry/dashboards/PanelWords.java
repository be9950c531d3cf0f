// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards;

import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What metrics say of themselves, for the description of a panel that shows them. */
final class PanelWords {

  private PanelWords() {}

  /** Where nothing was written: the help texts, each once; the title where there are none. */
  static String helps(List<MetricDefinition> definitions, String title) {
    Set<String> helps = new LinkedHashSet<>();
    definitions.forEach(definition -> helps.add(definition.help().strip()));
    helps.remove("");
    return helps.isEmpty() ? title : String.join(" ", helps);
  }

  /** A paragraph for each metric that a catalogue knows: since when, and its help text. */
  static String paragraphs(List<MetricDefinition> definitions, MetricCatalog catalog) {
    StringBuilder text = new StringBuilder();
    for (MetricDefinition definition : definitions) {
      List<Exposure> exposures = catalog.exposures(definition.origin());
      if (exposures.isEmpty()) {
        continue;
      }
      Exposure exposure = exposures.get(0);
      String help =
          definition.help().isEmpty() ? exposure.description().orElse("") : definition.help();
      text.append("\n\n`").append(definition.name()).append('`');
      exposure
          .releases()
          .since()
          .ifPresent(since -> text.append(" (since ").append(since.version()).append(')'));
      if (!help.isEmpty()) {
        text.append(": ").append(help.strip().replace('\n', ' '));
      }
    }
    return text.toString();
  }
}
