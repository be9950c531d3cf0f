// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal;

import dev.cnitelemetry.generator.internal.data.DataFile.ComponentEntry;
import dev.cnitelemetry.generator.internal.data.DataFile.LabelForm;
import dev.cnitelemetry.generator.internal.data.DataFile.NoteEntry;
import dev.cnitelemetry.generator.internal.data.DataFile.ValueEntry;
import dev.cnitelemetry.generator.internal.data.Module;
import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricShape;
import dev.cnitelemetry.metrics.Note;
import dev.cnitelemetry.metrics.ReleaseStretch;
import dev.cnitelemetry.metrics.Stability;
import dev.cnitelemetry.metrics.SummaryDefinition;
import dev.cnitelemetry.metrics.UntypedDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A catalogue made at run time: what the generated one would say, with labels without enums. */
public final class RuntimeCatalog {

  private final Module module;
  private final MetricCatalog known;
  private final Map<Module.Label, Label> labels = new HashMap<>();
  private final Map<String, MetricDefinition> definitions = new HashMap<>();
  private final Map<String, Component> components = new HashMap<>();

  private RuntimeCatalog(Module module, MetricCatalog known) {
    this.module = module;
    this.known = known;
  }

  /** The catalogue of a module; metrics of other modules are those of the known catalogue. */
  public static MetricCatalog of(Module module, MetricCatalog known) {
    return new RuntimeCatalog(module, known).build();
  }

  private MetricCatalog build() {
    MetricCatalog.Builder catalog = MetricCatalog.builder(module.catalog().name());
    for (Module.Component component : module.components()) {
      Component made = component(component);
      components.put(component.name(), made);
      catalog.add(made);
    }
    for (Module.Group group : module.groups()) {
      group.metrics().forEach(metric -> definitions.put(metric.name(), definition(metric)));
    }
    for (Module.Exposed exposed : module.exposed()) {
      catalog.add(exposure(exposed));
    }
    return catalog.build();
  }

  private static Component component(Module.Component component) {
    ComponentEntry entry = component.entry();
    Component.Builder made =
        Component.builder().name(entry.name()).title(entry.title()).product(component.covered());
    entry.scheme().ifPresent(made::scheme);
    entry.port().ifPresent(made::port);
    entry.path().ifPresent(made::path);
    entry.metricsSwitch().ifPresent(made::metricsSwitch);
    made.enabledByDefault(entry.enabledByDefault());
    entry.namespace().ifPresent(made::namespace);
    entry.container().ifPresent(made::container);
    return made.build();
  }

  private MetricDefinition definition(Module.Metric metric) {
    Label[] ofMetric = metric.shape().labels().stream().map(this::label).toArray(Label[]::new);
    String name = metric.name();
    String help = metric.help();
    Module.Shape shape = metric.shape();
    Optional<Stability> stability = shape.stability();
    return switch (metric.kind()) {
      case COUNTER ->
          stability
              .map(level -> CounterDefinition.of(name, help, metric.unit(), level, ofMetric))
              .orElseGet(() -> CounterDefinition.of(name, help, metric.unit(), ofMetric));
      case GAUGE ->
          stability
              .map(level -> GaugeDefinition.of(name, help, metric.unit(), level, ofMetric))
              .orElseGet(() -> GaugeDefinition.of(name, help, metric.unit(), ofMetric));
      case HISTOGRAM ->
          stability
              .map(
                  level ->
                      HistogramDefinition.of(
                          name, help, metric.unit(), level, shape.buckets(), ofMetric))
              .orElseGet(
                  () ->
                      HistogramDefinition.of(name, help, metric.unit(), shape.buckets(), ofMetric));
      case SUMMARY ->
          stability
              .map(
                  level ->
                      SummaryDefinition.of(
                          name, help, metric.unit(), level, shape.quantiles(), ofMetric))
              .orElseGet(
                  () ->
                      SummaryDefinition.of(name, help, metric.unit(), shape.quantiles(), ofMetric));
      case UNTYPED ->
          UntypedDefinition.of(
              name,
              help,
              metric.unit(),
              metric.entry().semanticKind().orElse(MetricKind.UNTYPED),
              ofMetric);
      case GAUGE_HISTOGRAM, INFO, STATE_SET ->
          throw new IllegalStateException("no data file has the kind " + metric.kind());
    };
  }

  private Label label(Module.Label label) {
    return labels.computeIfAbsent(label, RuntimeCatalog::make);
  }

  private static Label make(Module.Label label) {
    List<String> values = label.values().stream().map(ValueEntry::text).toList();
    return label.entry().form() == LabelForm.CLOSED
        ? Label.closedText(label.name(), values)
        : Label.text(label.name(), values);
  }

  private Exposure exposure(Module.Exposed exposed) {
    MetricDefinition definition =
        definitions.computeIfAbsent(
            exposed.metric().name(),
            name -> known.find(name).orElseGet(() -> definition(exposed.metric())));
    Exposure.Builder exposure =
        Exposure.builder(
                definition, Objects.requireNonNull(components.get(exposed.component().name())))
            .section(exposed.section())
            .documented(exposed.documented())
            .appearance(exposed.appearance())
            .monotonic(exposed.monotonic())
            .addOtherKinds(exposed.otherKinds().toArray(MetricKind[]::new))
            .addDocumentedSpellings(exposed.spellings().toArray(String[]::new))
            .addNotes(exposed.notes().stream().map(RuntimeCatalog::note).toArray(Note[]::new))
            .addSources(exposed.sources().toArray(String[]::new));
    exposed.help().ifPresent(exposure::help);
    exposed.description().ifPresent(exposure::description);
    exposed.requires().ifPresent(exposure::requires);
    exposed.toolchain().ifPresent(exposure::toolchain);
    exposed.metric().entry().renamedTo().ifPresent(exposure::renamedTo);
    exposed.metric().entry().renamedFrom().ifPresent(exposure::renamedFrom);
    for (Module.Stretch stretch : exposed.history()) {
      exposure.addHistory(
          new ReleaseStretch(
              stretch.releases(),
              stretch.shape().equals(exposed.metric().shape())
                  ? definition.shape()
                  : shape(stretch.shape()),
              stretch.exposed(),
              stretch.wireHelp()));
    }
    return exposure.build();
  }

  private MetricShape shape(Module.Shape shape) {
    List<Label> ofShape = new ArrayList<>();
    shape.labels().forEach(label -> ofShape.add(label(label)));
    MetricShape.Builder made =
        MetricShape.builder(shape.kind())
            .addAllLabels(ofShape)
            .buckets(shape.buckets())
            .quantiles(shape.quantiles());
    shape.stability().ifPresent(made::stability);
    shape.absentValues().forEach(made::putAbsentValues);
    return made.build();
  }

  private static Note note(NoteEntry note) {
    return note.language()
        .map(language -> Note.documented(note.text(), language))
        .orElseGet(() -> Note.of(note.text()));
  }
}
