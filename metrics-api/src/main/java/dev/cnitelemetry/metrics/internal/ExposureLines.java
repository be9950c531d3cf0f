package dev.cnitelemetry.metrics.internal;

import dev.cnitelemetry.metrics.Appearance;
import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricShape;
import dev.cnitelemetry.metrics.Note;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.ReleaseRange;
import dev.cnitelemetry.metrics.ReleaseStretch;
import dev.cnitelemetry.metrics.Stability;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * The lines of one metric, a block a group of components. A block begins as the one before it
 * ended; the first line of a list replaces the whole list.
 */
final class ExposureLines {

  /** What a stretch says, the newest shape's where it says nothing. */
  private static final class StretchLines {
    final String since;
    final String until;
    final Map<String, String> said = new LinkedHashMap<>();
    final Map<String, List<String>> absent = new LinkedHashMap<>();

    StretchLines(String since, String until) {
      this.since = since;
      this.until = until;
    }
  }

  private final MetricDefinition definition;
  private final Map<String, Label> labels;

  private List<Component> by = List.of();
  private final Map<String, String> said = new LinkedHashMap<>();
  private List<StretchLines> history = new ArrayList<>();
  private List<String> spellings = new ArrayList<>();
  private List<Note> notes = new ArrayList<>();
  private List<String> sources = new ArrayList<>();
  private boolean fresh;
  private boolean freshNotes;
  private boolean freshSources;

  ExposureLines(MetricDefinition definition, Map<String, Label> labels) {
    this.definition = definition;
    this.labels = labels;
  }

  void begin(List<Component> components) {
    by = components;
    fresh = true;
    freshNotes = true;
    freshSources = true;
  }

  void line(String word, String value) {
    switch (word) {
      case "stretch" -> {
        if (fresh) {
          history = new ArrayList<>();
          fresh = false;
        }
        int blank = value.indexOf("..");
        history.add(new StretchLines(value.substring(0, blank), value.substring(blank + 2)));
      }
      case "kind", "labels", "buckets", "quantiles", "stability", "unexposed" -> said(word, value);
      case "absent" -> {
        int equals = value.indexOf('=');
        history
            .get(history.size() - 1)
            .absent
            .put(
                value.substring(0, equals),
                List.copyOf(ExposureTable.split(value.substring(equals + 1), '|')));
      }
      case "stretch-wire" -> said("wire", value);
      case "spelling" -> spellings.add(value);
      case "note" -> note(value);
      case "source" -> {
        if (freshSources) {
          sources = new ArrayList<>();
          freshSources = false;
        }
        sources.add(value);
      }
      case "no" -> {
        if (value.equals("note")) {
          notes = new ArrayList<>();
          freshNotes = false;
        } else if (value.equals("spelling")) {
          spellings = new ArrayList<>();
        } else {
          said.remove(value);
        }
      }
      default -> said.put(word, value);
    }
  }

  private void said(String word, String value) {
    history.get(history.size() - 1).said.put(word, value);
  }

  private void note(String value) {
    if (freshNotes) {
      notes = new ArrayList<>();
      freshNotes = false;
    }
    List<String> parts = ExposureTable.split(value, '\t');
    notes.add(parts.size() == 1 ? Note.of(value) : Note.documented(parts.get(1), parts.get(0)));
  }

  void finish(List<Exposure> exposures) {
    for (Component component : by) {
      exposures.add(exposure(component));
    }
  }

  private Exposure exposure(Component component) {
    Exposure.Builder exposure =
        Exposure.builder(definition, component)
            .section(said.getOrDefault("section", ""))
            .documented(said.containsKey("documented"))
            .monotonic(said.containsKey("monotonic"))
            .addDocumentedSpellings(spellings.toArray(String[]::new))
            .addNotes(notes.toArray(Note[]::new))
            .addSources(sources.toArray(String[]::new));
    String help = said.get("help");
    if (help != null) {
      exposure.help(help);
    }
    String description = said.get("description");
    if (description != null) {
      exposure.description(description);
    }
    String appearance = said.get("appearance");
    if (appearance != null) {
      exposure.appearance(Appearance.valueOf(appearance));
    }
    String requires = said.get("requires");
    if (requires != null) {
      exposure.requires(requires);
    }
    String toolchain = said.get("toolchain");
    if (toolchain != null) {
      exposure.toolchain(toolchain);
    }
    String renamedTo = said.get("renamed-to");
    if (renamedTo != null) {
      exposure.renamedTo(renamedTo);
    }
    String renamedFrom = said.get("renamed-from");
    if (renamedFrom != null) {
      exposure.renamedFrom(renamedFrom);
    }
    for (StretchLines stretch : history) {
      exposure.addHistory(stretch(component.product().name(), stretch));
    }
    return exposure.build();
  }

  private ReleaseStretch stretch(String product, StretchLines lines) {
    String wire = lines.said.getOrDefault("wire", said.get("wire"));
    return new ReleaseStretch(
        range(product, lines.since, lines.until),
        shape(lines),
        !lines.said.containsKey("unexposed"),
        Optional.ofNullable(wire));
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
  private MetricShape shape(StretchLines lines) {
    MetricShape newest = definition.shape();
    Map<String, String> differing = lines.said;
    if (lines.absent.isEmpty()
        && !differing.containsKey("kind")
        && !differing.containsKey("labels")
        && !differing.containsKey("buckets")
        && !differing.containsKey("quantiles")
        && !differing.containsKey("stability")) {
      return newest;
    }
    String kindText = differing.get("kind");
    MetricKind kind = kindText == null ? newest.kind() : MetricKind.valueOf(kindText);
    boolean sameKind = kind == newest.kind();
    MetricShape.Builder shape = MetricShape.builder(kind).addAllLabels(labels(differing, newest));
    shape.buckets(
        numbers(differing.get("buckets"), sameKind ? newest.buckets() : DecimalLiterals.unknown()));
    shape.quantiles(
        numbers(
            differing.get("quantiles"), sameKind ? newest.quantiles() : DecimalLiterals.unknown()));
    String stability = differing.get("stability");
    if (stability == null) {
      newest.stability().ifPresent(shape::stability);
    } else if (!stability.isEmpty()) {
      shape.stability(Stability.valueOf(stability));
    }
    lines.absent.forEach(shape::putAbsentValues);
    return shape.build();
  }

  private List<Label> labels(Map<String, String> differing, MetricShape newest) {
    String names = differing.get("labels");
    if (names == null) {
      return newest.labels();
    }
    List<Label> found = new ArrayList<>();
    for (String name : names.isEmpty() ? List.<String>of() : ExposureTable.words(names)) {
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
    if (said.equals("unknown")) {
      return DecimalLiterals.unknown();
    }
    return said.isEmpty()
        ? DecimalLiterals.of()
        : DecimalLiterals.of(ExposureTable.words(said).toArray(String[]::new));
  }
}
