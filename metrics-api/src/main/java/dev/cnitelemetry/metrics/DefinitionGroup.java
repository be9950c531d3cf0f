// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * Definitions that are made together, when a catalogue that names them is first asked for one of
 * them: in generated catalogues, the constants of one class.
 *
 * <p>Loading a class of constants is what costs at start, and a program that reads the pages of one
 * component needs one or two of them. Two catalogues that name a metric of the same group mean the
 * same definition, so that {@link MetricCatalog#union} need not make it to see that.
 *
 * <p>Equality is identity. Thread-safe. Implemented by generated catalogues.
 *
 * <pre>{@code
 * DefinitionGroup group =
 *     new DefinitionGroup() {
 *       @Override
 *       protected MetricDefinition[] definitions() {
 *         return new MetricDefinition[] {AntreaAgent.OVS_FLOW_OPS_COUNT};
 *       }
 *     };
 * MetricCatalog.builder("one")
 *     .add("antrea_agent_ovs_flow_ops_count", group, MetricKind.COUNTER)
 *     .build();
 * }</pre>
 */
public abstract class DefinitionGroup {

  /** Threads that race here make equal ones. */
  @Nullable private volatile Map<String, MetricDefinition> byName;

  private final String library;

  /** A group of metrics that belong to the components that show them. */
  protected DefinitionGroup() {
    this("");
  }

  /**
   * A group of metrics that come with a library, whichever program links it.
   *
   * @param library what to call the library, for example {@code Go runtime}; empty for none
   */
  protected DefinitionGroup(String library) {
    this.library = Objects.requireNonNull(library, "library");
  }

  final Optional<String> library() {
    return library.isEmpty() ? Optional.empty() : Optional.of(library);
  }

  /**
   * Makes the definitions, or names the constants that they are. May be called more than once, by
   * any thread.
   *
   * @return the same definitions at each call, in any order
   */
  protected abstract MetricDefinition[] definitions();

  final MetricDefinition definition(String name, MetricKind kind) {
    MetricDefinition definition = byName().get(name);
    if (definition == null || definition.kind() != kind) {
      throw new IllegalStateException(
          "a catalogue names " + kind + " " + name + ", but its group has " + definition);
    }
    return definition;
  }

  private Map<String, MetricDefinition> byName() {
    Map<String, MetricDefinition> made = byName;
    if (made == null) {
      made = new HashMap<>();
      for (MetricDefinition definition : definitions()) {
        made.put(definition.name(), definition);
      }
      byName = made;
    }
    return made;
  }
}
