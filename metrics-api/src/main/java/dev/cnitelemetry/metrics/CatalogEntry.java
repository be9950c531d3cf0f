// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/** A metric of a catalogue, made or to be made: its name and the kinds it had at any release. */
final class CatalogEntry {

  final String name;

  /** The newest kind first. */
  private final MetricKind[] kinds;

  @Nullable private final DefinitionGroup group;

  /** Threads that race here find the same one, and final fields make it safe to see. */
  @Nullable private MetricDefinition definition;

  CatalogEntry(MetricDefinition definition) {
    this(definition.name(), null, definition, definition.kind());
  }

  CatalogEntry(String name, DefinitionGroup group, MetricKind kind) {
    this(name, group, null, kind);
  }

  private CatalogEntry(
      String name,
      @Nullable DefinitionGroup group,
      @Nullable MetricDefinition definition,
      MetricKind... kinds) {
    this.name = name;
    this.group = group;
    this.definition = definition;
    this.kinds = kinds;
  }

  /** The newest kind. */
  MetricKind kind() {
    return kinds[0];
  }

  MetricKind[] kinds() {
    return kinds;
  }

  /** The same metric, of which a kind of an older release is known besides. */
  CatalogEntry with(MetricKind earlier) {
    for (MetricKind kind : kinds) {
      if (kind == earlier) {
        return this;
      }
    }
    MetricKind[] more = Arrays.copyOf(kinds, kinds.length + 1);
    more[kinds.length] = earlier;
    return new CatalogEntry(name, group, definition, more);
  }

  /** The library that the metric comes with, if it is none of a component's own. */
  Optional<String> library() {
    return group == null ? Optional.empty() : group.library();
  }

  MetricDefinition definition() {
    MetricDefinition made = definition;
    if (made == null) {
      made = Objects.requireNonNull(group).definition(name, kind());
      definition = made;
    }
    return made;
  }

  /** Makes definitions only where nothing else tells that both of one name mean the same. */
  void requireSame(CatalogEntry other, String owner, String otherOwner) {
    boolean sameGroup = group != null && group == other.group;
    if (!sameGroup && !definition().equals(other.definition())) {
      throw new IllegalArgumentException(
          "metric "
              + name
              + " is defined twice: as "
              + definition()
              + " by catalogue "
              + owner
              + " and as "
              + other.definition()
              + " by catalogue "
              + otherOwner);
    }
  }
}
