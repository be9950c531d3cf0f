// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.data;

import dev.cnitelemetry.generator.internal.data.CatalogFile.ProductEntry;
import dev.cnitelemetry.generator.internal.data.CatalogFile.SectionEntry;
import dev.cnitelemetry.generator.internal.data.DataFile.ComponentEntry;
import dev.cnitelemetry.generator.internal.data.DataFile.ExposedBy;
import dev.cnitelemetry.generator.internal.data.DataFile.ExposureEntry;
import dev.cnitelemetry.generator.internal.data.DataFile.LabelEntry;
import dev.cnitelemetry.generator.internal.data.DataFile.MetricEntry;
import dev.cnitelemetry.generator.internal.data.DataFile.ValueEntry;
import dev.cnitelemetry.generator.internal.data.Module.Component;
import dev.cnitelemetry.generator.internal.data.Module.Exposed;
import dev.cnitelemetry.generator.internal.data.Module.Group;
import dev.cnitelemetry.generator.internal.data.Module.Label;
import dev.cnitelemetry.generator.internal.data.Module.Metric;
import dev.cnitelemetry.generator.internal.data.Module.Shape;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Resolves what data files refer to. Modules are given in an order in which each refers only to
 * itself and to earlier ones.
 */
final class Linker {

  private final List<Module> modules = new ArrayList<>();
  private final Map<String, Component> components = new HashMap<>();
  private final Map<String, Label> labels = new HashMap<>();
  private final Map<String, Metric> metrics = new HashMap<>();
  private final Map<String, Location> metricNames = new HashMap<>();

  List<Module> modules() {
    return List.copyOf(modules);
  }

  void add(Path directory, CatalogFile catalog, List<DataFile> files) {
    requireUniqueClasses(files);
    List<Component> ownComponents = new ArrayList<>();
    List<Label> ownLabels = new ArrayList<>();
    for (DataFile file : files) {
      file.components().forEach(entry -> ownComponents.add(component(catalog, entry)));
      ownLabels.addAll(labels(catalog, file, files));
    }
    List<Group> groups = new ArrayList<>();
    for (DataFile file : files) {
      List<Metric> ownMetrics = metrics(catalog, file);
      groups.add(new Group(file, ownMetrics, exposed(catalog, file, ownMetrics)));
    }
    Module module = new Module(directory, catalog, ownComponents, ownLabels, groups);
    requireMutualRenames(module);
    requireOneExposureEach(module);
    modules.add(module);
  }

  private static void requireUniqueClasses(List<DataFile> files) {
    Set<String> names = new HashSet<>();
    for (DataFile file : files) {
      if (!names.add(file.className())) {
        throw file.location().error("class " + file.className() + " is made by two files");
      }
    }
  }

  private Component component(CatalogFile catalog, ComponentEntry entry) {
    String name = entry.product().orElse(entry.name());
    ProductEntry product =
        catalog.products().stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow(() -> entry.location().error("no product " + name + " in catalog.yaml"));
    for (ProductEntry other : catalog.products()) {
      if (other.constant().equals(entry.constant())) {
        throw entry
            .location()
            .error("constant " + entry.constant() + " is that of a product in catalog.yaml");
      }
    }
    Component component = new Component(catalog, entry, product);
    if (components.put(entry.name(), component) != null) {
      throw entry.location().error("component " + entry.name() + " is defined twice");
    }
    return component;
  }

  private List<Label> labels(CatalogFile catalog, DataFile file, List<DataFile> files) {
    List<Label> own = new ArrayList<>();
    for (LabelEntry entry : file.labels()) {
      Label label = new Label(catalog, entry, values(entry, files));
      String reference = catalog.classes() + "Labels." + entry.constant();
      if (labels.put(reference, label) != null) {
        throw entry.location().error("label constant " + reference + " is defined twice");
      }
      own.add(label);
    }
    return own;
  }

  private static List<ValueEntry> values(LabelEntry entry, List<DataFile> files) {
    if (entry.enumName().isEmpty()) {
      return List.of();
    }
    List<LabelEntry> definitions =
        files.stream()
            .flatMap(file -> file.labels().stream())
            .filter(each -> each.enumName().equals(entry.enumName()) && !each.values().isEmpty())
            .toList();
    if (definitions.isEmpty()) {
      throw entry.location().error("enum " + entry.enumName().get() + " has no values");
    }
    if (definitions.size() > 1 && !entry.values().isEmpty()) {
      throw entry
          .location()
          .error(
              "enum "
                  + entry.enumName().get()
                  + " has its values at "
                  + definitions.get(0).location()
                  + " and "
                  + definitions.get(1).location());
    }
    return definitions.get(0).values();
  }

  private List<Metric> metrics(CatalogFile catalog, DataFile file) {
    List<Metric> own = new ArrayList<>();
    for (MetricEntry entry : file.metrics()) {
      Location earlier = metricNames.put(entry.name(), entry.location());
      if (earlier != null) {
        throw entry.location().error("metric " + entry.name() + " is at " + earlier + " too");
      }
      Shape shape = new ShapeReader(catalog, labels).shape(entry);
      String constant = entry.constant().orElseGet(() -> constant(file, entry));
      Metric metric = new Metric(catalog, file.className(), constant, entry, shape);
      if (metrics.put(metric.reference(), metric) != null) {
        throw entry.location().error("constant " + metric.reference() + " is made twice");
      }
      own.add(metric);
    }
    return own;
  }

  private static String constant(DataFile file, MetricEntry entry) {
    return ConstantNames.of(file.prefixes(), entry.name())
        .orElseThrow(
            () ->
                entry
                    .location()
                    .error("no constant can be made of " + entry.name() + ": give one"));
  }

  private List<Exposed> exposed(CatalogFile catalog, DataFile file, List<Metric> own) {
    List<ExposedBy> usual =
        file.exposedBy()
            .orElseGet(
                () ->
                    file.components().stream()
                        .map(
                            component ->
                                new ExposedBy(
                                    component.location(),
                                    component.name(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    List.of()))
                        .toList());
    boolean definesOnly =
        catalog.products().isEmpty() || (file.exposedBy().isPresent() && usual.isEmpty());
    if (definesOnly) {
      requireNoExposures(file, own);
      return List.of();
    }
    ExposureReader reader = new ExposureReader(catalog, labels, components, usual);
    List<Exposed> all = new ArrayList<>();
    for (Metric metric : own) {
      all.addAll(reader.exposed(metric));
    }
    for (ExposureEntry entry : file.exposures()) {
      Metric metric = metrics.get(entry.of());
      if (metric == null) {
        throw entry.location().error("no metric constant " + entry.of() + " in catalog-common");
      }
      all.addAll(reader.exposed(metric, entry));
    }
    all.forEach(each -> requireSection(catalog, file, each));
    return all;
  }

  private static void requireNoExposures(DataFile file, List<Metric> own) {
    if (!file.exposures().isEmpty()) {
      throw file.exposures().get(0).location().error("this module has no component to expose it");
    }
    for (Metric metric : own) {
      if (!metric.entry().facts().history().isEmpty()) {
        throw metric
            .entry()
            .location()
            .error("a history belongs to the component that exposes the metric");
      }
    }
  }

  private static void requireSection(CatalogFile catalog, DataFile file, Exposed exposed) {
    boolean known =
        catalog.sections().stream().map(SectionEntry::name).anyMatch(exposed.section()::equals);
    if (!known) {
      throw file.location()
          .error(
              "metric "
                  + exposed.metric().name()
                  + " is in section \""
                  + exposed.section()
                  + "\", which catalog.yaml does not have");
    }
  }

  private static void requireMutualRenames(Module module) {
    Map<String, MetricEntry> entries = new HashMap<>();
    module
        .groups()
        .forEach(group -> group.metrics().forEach(each -> entries.put(each.name(), each.entry())));
    for (MetricEntry entry : entries.values()) {
      entry.renamedTo().ifPresent(name -> requireBackLink(entry, name, entries, true));
      entry.renamedFrom().ifPresent(name -> requireBackLink(entry, name, entries, false));
    }
  }

  private static void requireBackLink(
      MetricEntry entry, String other, Map<String, MetricEntry> entries, boolean forward) {
    MetricEntry target = entries.get(other);
    Optional<String> back =
        target == null ? Optional.empty() : forward ? target.renamedFrom() : target.renamedTo();
    if (!back.equals(Optional.of(entry.name()))) {
      throw entry
          .location()
          .error(
              (forward ? "renamedTo " : "renamedFrom ")
                  + other
                  + ", but that metric does not say "
                  + (forward ? "renamedFrom " : "renamedTo ")
                  + entry.name());
    }
  }

  private static void requireOneExposureEach(Module module) {
    Set<String> seen = new HashSet<>();
    for (Exposed exposed : module.exposed()) {
      if (!seen.add(exposed.metric().name() + " by " + exposed.component().name())) {
        throw exposed
            .component()
            .entry()
            .location()
            .error(exposed.metric().name() + " has two exposures by " + exposed.component().name());
      }
    }
  }
}
