// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint.internal.read;

import dev.cnitelemetry.dashboards.lint.internal.document.SourceNode;
import dev.cnitelemetry.dashboards.lint.internal.document.SourceScalar;
import java.util.Optional;

/**
 * What a panel of Grafana asks, in whatever language.
 *
 * @param datasource where it goes: its own data source, or its panel's
 * @param plugin the type of the data source; empty where it is not said
 * @param expression the expression
 */
public record TargetContent(
    Optional<SourceNode> datasource, String plugin, Optional<SourceScalar> expression) {

  /**
   * Whether it goes to Loki.
   *
   * @return true if type or name say so
   */
  public boolean isLoki() {
    return plugin.equals("loki")
        || datasource
            .flatMap(Datasources::name)
            .filter(name -> name.value().contains("loki"))
            .isPresent();
  }
}
