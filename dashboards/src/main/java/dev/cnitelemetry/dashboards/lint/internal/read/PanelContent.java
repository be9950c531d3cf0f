// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint.internal.read;

import dev.cnitelemetry.dashboards.lint.internal.document.SourceMapping;
import dev.cnitelemetry.dashboards.lint.internal.document.SourceNode;
import dev.cnitelemetry.dashboards.lint.internal.document.SourceScalar;
import java.util.List;
import java.util.Optional;

/**
 * A panel.
 *
 * @param path the way to it in words
 * @param title its title; empty if it has none
 * @param description its description; empty if it has none
 * @param type what draws it, for example {@code timeseries}
 * @param node the panel itself
 * @param identity how it is told from other panels
 * @param unit the unit of its values; empty where it has none, or more than one
 * @param datasources where it asks: its own data source, or in the second version those of its
 *     queries; empty where one is not said
 * @param targets what it asks, in whatever language
 * @param hasUnit whether it says how values are to be written
 * @param isOfLibrary whether its model is in Grafana's library
 * @param queries its queries
 * @param hasAlert whether an alert of the panel's own watches its queries
 * @param isReduced whether what is drawn is computed of the series' values
 */
public record PanelContent(
    String path,
    String title,
    String description,
    String type,
    SourceNode node,
    Identity identity,
    Optional<SourceScalar> unit,
    List<Optional<SourceNode>> datasources,
    List<TargetContent> targets,
    boolean hasUnit,
    boolean isOfLibrary,
    List<QueryContent> queries,
    boolean hasAlert,
    boolean isReduced) {

  /**
   * How a panel is told from others.
   *
   * @param isByNumber whether by a number of its own
   * @param holder what has the number
   * @param number the number, or what is in its place
   */
  public record Identity(
      boolean isByNumber, Optional<SourceMapping> holder, Optional<SourceScalar> number) {

    static final Identity NONE = new Identity(false, Optional.empty(), Optional.empty());

    static Identity of(SourceNode holder) {
      return new Identity(
          true,
          holder instanceof SourceMapping mapping ? Optional.of(mapping) : Optional.empty(),
          holder
              .child("id")
              .flatMap(
                  id ->
                      id instanceof SourceScalar scalar ? Optional.of(scalar) : Optional.empty()));
    }
  }

  /**
   * Copies the lists.
   *
   * @param path the way to it in words
   * @param title its title
   * @param description its description
   * @param type what draws it
   * @param node the panel itself
   * @param identity how it is told from other panels
   * @param unit the unit of its values
   * @param datasources where it asks
   * @param targets what it asks, in whatever language
   * @param hasUnit whether it says how values are to be written
   * @param isOfLibrary whether its model is in Grafana's library
   * @param queries its queries
   * @param hasAlert whether an alert watches its queries
   * @param isReduced whether what is drawn is computed of the series' values
   */
  public PanelContent {
    datasources = List.copyOf(datasources);
    targets = List.copyOf(targets);
    queries = List.copyOf(queries);
  }
}
