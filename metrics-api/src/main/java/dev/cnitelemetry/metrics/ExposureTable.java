// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import dev.cnitelemetry.metrics.internal.ExposureBlock;
import dev.cnitelemetry.metrics.internal.ExposureText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.Nullable;

/**
 * The exposures of a generated catalogue, made of its text when a metric's are asked for. Immutable
 * and thread-safe; what {@link #of} makes is not kept here.
 */
final class ExposureTable {

  private final ExposureText text;
  private final Map<String, Component> components = new HashMap<>();
  private final Map<String, Label> labels = new HashMap<>();

  ExposureTable(ExposureText text, Collection<Component> known, Label... labelsOfText) {
    this.text = text;
    for (Component component : known) {
      components.put(component.name(), component);
    }
    for (String name : text.components()) {
      if (!components.containsKey(name)) {
        throw new IllegalArgumentException(
            "the table names a component that is not known: " + name);
      }
    }
    List<String> names = text.labels();
    if (names.size() != labelsOfText.length) {
      throw new IllegalArgumentException(
          "the table names " + names.size() + " labels, but " + labelsOfText.length + " are given");
    }
    for (int i = 0; i < labelsOfText.length; i++) {
      labels.put(names.get(i), labelsOfText[i]);
    }
  }

  Set<String> metrics() {
    return text.metrics();
  }

  Map<String, String> spellings() {
    return text.spellings();
  }

  /** The ends of all stretches of a product's exposures, in any order. */
  Set<String> versions(Product product) {
    Set<String> versions = new HashSet<>();
    for (Component component : components.values()) {
      if (component.product().equals(product)) {
        versions.addAll(text.versions(component.name()));
      }
    }
    return versions;
  }

  boolean shows(Component component, String metric) {
    return component.equals(components.get(component.name()))
        && text.componentsOf(metric).contains(component.name());
  }

  /** One exposure a component, made by this call; none of a metric of another table. */
  List<Exposure> of(MetricDefinition definition) {
    List<Exposure> exposures = new ArrayList<>(3);
    text.blocks(
        definition.name(),
        block -> {
          for (String name : block.components()) {
            Component component = components.get(name);
            if (component != null) {
              exposures.add(exposure(definition, component, block));
            }
          }
        });
    return exposures;
  }

  private Exposure exposure(MetricDefinition definition, Component component, ExposureBlock block) {
    Exposure.Builder exposure =
        Exposure.builder(definition, component)
            .documented(block.said("documented") != null)
            .monotonic(block.said("monotonic") != null)
            .addDocumentedSpellings(block.spellings().toArray(String[]::new))
            .addSources(block.sources().toArray(String[]::new));
    String section = block.said("section");
    if (section != null) {
      exposure.section(section);
    }
    String help = block.said("help");
    if (help != null) {
      exposure.help(help);
    }
    String description = block.said("description");
    if (description != null) {
      exposure.description(description);
    }
    String appearance = block.said("appearance");
    if (appearance != null) {
      exposure.appearance(Appearance.valueOf(appearance));
    }
    String requires = block.said("requires");
    if (requires != null) {
      exposure.requires(requires);
    }
    String toolchain = block.said("toolchain");
    if (toolchain != null) {
      exposure.toolchain(toolchain);
    }
    String otherKinds = block.said("other-kinds");
    if (otherKinds != null) {
      for (String kind : ExposureText.words(otherKinds)) {
        exposure.addOtherKinds(MetricKind.valueOf(kind));
      }
    }
    String renamedTo = block.said("renamed-to");
    if (renamedTo != null) {
      exposure.renamedTo(renamedTo);
    }
    String renamedFrom = block.said("renamed-from");
    if (renamedFrom != null) {
      exposure.renamedFrom(renamedFrom);
    }
    for (List<String> note : block.notes()) {
      exposure.addNotes(
          note.size() == 1 ? Note.of(note.get(0)) : Note.documented(note.get(1), note.get(0)));
    }
    for (ExposureBlock.Stretch stretch : block.history()) {
      String wire = stretch.said("wire");
      exposure.addHistory(
          new ReleaseStretch(
              range(component.product().name(), stretch.since(), stretch.until()),
              shape(definition.shape(), stretch),
              stretch.said("unexposed") == null,
              Optional.ofNullable(wire == null ? block.said("wire") : wire)));
    }
    return exposure.build();
  }

  private static ReleaseRange range(String product, String since, String until) {
    if (since.isEmpty()) {
      return until.isEmpty() ? ReleaseRange.all() : ReleaseRange.until(Release.of(product, until));
    }
    Release first = Release.of(product, since);
    return until.isEmpty()
        ? ReleaseRange.since(first)
        : ReleaseRange.between(first, Release.of(product, until));
  }

  /** The newest shape is shared, so that shapes compare quickly. */
  private MetricShape shape(MetricShape newest, ExposureBlock.Stretch stretch) {
    if (stretch.isOfNewestShape()) {
      return newest;
    }
    String kindText = stretch.said("kind");
    MetricKind kind = kindText == null ? newest.kind() : MetricKind.valueOf(kindText);
    boolean sameKind = kind == newest.kind();
    MetricShape.Builder shape =
        MetricShape.builder(kind).addAllLabels(labels(stretch.said("labels"), newest));
    shape.buckets(
        numbers(stretch.said("buckets"), sameKind ? newest.buckets() : DecimalLiterals.unknown()));
    shape.quantiles(
        numbers(
            stretch.said("quantiles"), sameKind ? newest.quantiles() : DecimalLiterals.unknown()));
    String stability = stretch.said("stability");
    if (stability == null) {
      newest.stability().ifPresent(shape::stability);
    } else if (!stability.isEmpty()) {
      shape.stability(Stability.valueOf(stability));
    }
    stretch.absent().forEach(shape::putAbsentValues);
    return shape.build();
  }

  private List<Label> labels(@Nullable String names, MetricShape newest) {
    if (names == null) {
      return newest.labels();
    }
    List<Label> found = new ArrayList<>();
    for (String name : ExposureText.words(names)) {
      Label label = labels.get(name);
      if (label == null) {
        throw new IllegalArgumentException("the table names a label that is not known: " + name);
      }
      found.add(label);
    }
    return found;
  }

  private static DecimalLiterals numbers(@Nullable String said, DecimalLiterals otherwise) {
    if (said == null) {
      return otherwise;
    }
    return said.equals("unknown")
        ? DecimalLiterals.unknown()
        : DecimalLiterals.of(ExposureText.words(said).toArray(String[]::new));
  }
}
