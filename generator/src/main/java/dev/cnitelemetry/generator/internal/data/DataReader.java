// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.data;

import dev.cnitelemetry.generator.internal.data.CatalogFile.ProductEntry;
import dev.cnitelemetry.generator.internal.data.CatalogFile.SectionEntry;
import dev.cnitelemetry.generator.internal.data.CatalogFile.TrainEntry;
import dev.cnitelemetry.generator.internal.data.DataFile.AbsentValues;
import dev.cnitelemetry.generator.internal.data.DataFile.ComponentEntry;
import dev.cnitelemetry.generator.internal.data.DataFile.ExposedBy;
import dev.cnitelemetry.generator.internal.data.DataFile.ExposureEntry;
import dev.cnitelemetry.generator.internal.data.DataFile.Facts;
import dev.cnitelemetry.generator.internal.data.DataFile.LabelEntry;
import dev.cnitelemetry.generator.internal.data.DataFile.LabelForm;
import dev.cnitelemetry.generator.internal.data.DataFile.Literals;
import dev.cnitelemetry.generator.internal.data.DataFile.MetricEntry;
import dev.cnitelemetry.generator.internal.data.DataFile.NoteEntry;
import dev.cnitelemetry.generator.internal.data.DataFile.StretchEntry;
import dev.cnitelemetry.generator.internal.data.DataFile.ValueEntry;
import dev.cnitelemetry.metrics.Appearance;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.Stability;
import dev.cnitelemetry.metrics.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Turns YAML into entries. Every key that a data file may have is asked for here. */
final class DataReader {

  private static final Map<String, MetricKind> KINDS =
      DataMap.vocabulary(
          Stream.of(MetricKind.values())
              .filter(kind -> kind.prometheusText().isPresent())
              .toArray(MetricKind[]::new),
          kind -> kind.prometheusText().orElseThrow());
  private static final Map<String, Unit> UNITS = DataMap.vocabulary(Unit.values(), Unit::text);
  private static final Map<String, Appearance> APPEARANCES =
      DataMap.vocabulary(Appearance.values(), Appearance::text);
  private static final Map<String, Stability> STABILITIES =
      DataMap.vocabulary(Stability.values(), Stability::name);
  private static final Map<String, LabelForm> FORMS =
      DataMap.vocabulary(LabelForm.values(), form -> form.name().toLowerCase(Locale.ROOT));
  private static final Map<String, Boolean> FLAGS = Map.of("true", true, "false", false);

  private DataReader() {}

  static CatalogFile catalogFile(String file, String yaml) {
    DataMap map = DataMap.parse(file, yaml);
    CatalogFile catalog =
        new CatalogFile(
            map.location(),
            map.text("name"),
            map.text("package"),
            map.text("classes"),
            map.text("title"),
            map.text("description"),
            map.maps("products").stream().map(DataReader::product).toList(),
            map.maps("sections").stream().map(DataReader::section).toList(),
            map.texts("files"));
    map.finish();
    return catalog;
  }

  static ProductEntry product(DataMap map) {
    ProductEntry product =
        new ProductEntry(
            map.location(),
            identifier(map, "constant"),
            map.text("name"),
            map.text("title"),
            map.optionalText("since"),
            map.optionalText("until"),
            map.maps("trains").stream().map(DataReader::train).toList());
    map.finish();
    if (product.since().isPresent() != product.until().isPresent()) {
      throw map.location().error("a product has both since and until, or neither");
    }
    if (product.since().isEmpty() && !product.trains().isEmpty()) {
      throw map.location("trains").error("a product without releases has no trains");
    }
    return product;
  }

  private static TrainEntry train(DataMap map) {
    TrainEntry train = new TrainEntry(map.location(), map.text("since"), map.text("until"));
    map.finish();
    return train;
  }

  static SectionEntry section(DataMap map) {
    SectionEntry section =
        new SectionEntry(
            map.location(), map.text("name"), map.text("title"), map.optionalText("description"));
    map.finish();
    return section;
  }

  static DataFile dataFile(String file, String yaml) {
    return dataFile(DataMap.parse(file, yaml));
  }

  /** A document, whose keys are all asked for when this returns. */
  static DataFile dataFile(DataMap map) {
    DataFile data =
        new DataFile(
            map.location(),
            identifier(map, "class"),
            map.textOrTexts("prefix"),
            map.text("title"),
            map.text("description"),
            map.maps("components").stream().map(DataReader::component).toList(),
            exposedBy(map),
            map.maps("labels").stream().map(DataReader::label).toList(),
            map.maps("metrics").stream().map(DataReader::metric).toList(),
            map.maps("exposures").stream().map(DataReader::exposure).toList());
    map.finish();
    return data;
  }

  private static ComponentEntry component(DataMap map) {
    Optional<Integer> port;
    try {
      port = map.optionalText("port").map(Integer::valueOf);
    } catch (NumberFormatException e) {
      throw map.location("port").error("port is a number from 1 to 65535");
    }
    ComponentEntry component =
        new ComponentEntry(
            map.location(),
            map.text("name"),
            identifier(map, "constant"),
            map.text("title"),
            map.text("description"),
            map.optionalText("product"),
            map.optionalText("scheme"),
            port,
            map.optionalText("path"),
            map.optionalText("switch"),
            map.flag("enabledByDefault", true),
            map.optionalText("namespace"),
            map.optionalText("container"));
    map.finish();
    return component;
  }

  private static Optional<List<ExposedBy>> exposedBy(DataMap map) {
    List<ExposedBy> entries =
        map.mapsOrTexts("exposedBy", "component").stream().map(DataReader::exposedByEntry).toList();
    return map.has("exposedBy") ? Optional.of(entries) : Optional.empty();
  }

  private static ExposedBy exposedByEntry(DataMap map) {
    ExposedBy entry =
        new ExposedBy(
            map.location(),
            map.text("component"),
            map.optionalText("since"),
            map.optionalText("until"),
            map.word("documented", FLAGS),
            map.texts("sources"));
    map.finish();
    return entry;
  }

  private static LabelEntry label(DataMap map) {
    LabelEntry label =
        new LabelEntry(
            map.location(),
            identifier(map, "constant"),
            map.text("name"),
            map.word("form", FORMS).orElseThrow(() -> map.location().error("key form is missing")),
            optionalIdentifier(map, "enum"),
            map.text("description"),
            map.maps("values").stream().map(DataReader::value).toList());
    map.finish();
    boolean open = label.form() == LabelForm.TEXT;
    if (open && (label.enumName().isPresent() || !label.values().isEmpty())) {
      throw map.location().error("a label of form text has neither enum nor values");
    }
    if (!open && label.enumName().isEmpty()) {
      throw map.location().error("a label of form known or closed has an enum");
    }
    return label;
  }

  private static ValueEntry value(DataMap map) {
    ValueEntry value =
        new ValueEntry(
            map.location(), identifier(map, "constant"), map.text("text"), map.text("description"));
    map.finish();
    return value;
  }

  private static MetricEntry metric(DataMap map) {
    MetricEntry metric =
        new MetricEntry(
            map.location(),
            map.text("name"),
            optionalIdentifier(map, "constant"),
            map.word("kind", KINDS).orElseThrow(() -> map.location().error("key kind is missing")),
            map.optionalText("help"),
            map.word("unit", UNITS).orElse(Unit.NONE),
            map.word("stability", STABILITIES),
            map.texts("labels"),
            map.optionalTexts("buckets"),
            map.optionalTexts("quantiles"),
            map.word("semanticKind", KINDS),
            map.optionalText("renamedTo"),
            map.optionalText("renamedFrom"),
            facts(map));
    map.finish();
    requireFitting(map, metric);
    return metric;
  }

  private static void requireFitting(DataMap map, MetricEntry metric) {
    if (metric.buckets().isPresent() && metric.kind() != MetricKind.HISTOGRAM) {
      throw map.location("buckets").error("only a histogram has buckets");
    }
    if (metric.quantiles().isPresent() && metric.kind() != MetricKind.SUMMARY) {
      throw map.location("quantiles").error("only a summary has quantiles");
    }
    if (metric.semanticKind().isPresent() && metric.kind() != MetricKind.UNTYPED) {
      throw map.location("semanticKind").error("only an untyped metric has a semantic kind");
    }
    if (metric.help().orElse("").isEmpty() && metric.facts().description().isEmpty()) {
      throw map.location().error("without help text a description is needed");
    }
  }

  private static ExposureEntry exposure(DataMap map) {
    ExposureEntry exposure =
        new ExposureEntry(map.location(), map.text("of"), map.optionalText("help"), facts(map));
    map.finish();
    return exposure;
  }

  private static Facts facts(DataMap map) {
    return new Facts(
        map.optionalText("description"),
        map.optionalText("wireHelp"),
        map.optionalText("section"),
        map.optionalText("toolchain"),
        map.word("documented", FLAGS),
        map.word("exposed", FLAGS),
        map.word("appearance", APPEARANCES),
        map.optionalText("requires"),
        map.word("monotonic", FLAGS),
        map.words("otherKinds", KINDS),
        map.maps("history").stream().map(DataReader::stretch).toList(),
        map.texts("spellings"),
        map.mapsOrTexts("notes", "text").stream().map(DataReader::note).toList(),
        map.texts("sources"),
        exposedBy(map));
  }

  private static StretchEntry stretch(DataMap map) {
    Map<String, Optional<Stability>> stabilities = new HashMap<>();
    STABILITIES.forEach((word, stability) -> stabilities.put(word, Optional.of(stability)));
    stabilities.put("none", Optional.empty());
    StretchEntry stretch =
        new StretchEntry(
            map.location(),
            map.optionalText("since"),
            map.optionalText("until"),
            map.word("kind", KINDS),
            map.optionalTexts("labels"),
            literals(map, "buckets"),
            literals(map, "quantiles"),
            map.word("stability", stabilities),
            map.maps("absentValues").stream().map(DataReader::absentValues).toList(),
            map.optionalText("wireHelp"),
            map.word("exposed", FLAGS));
    map.finish();
    return stretch;
  }

  private static AbsentValues absentValues(DataMap map) {
    AbsentValues absent = new AbsentValues(map.location(), map.text("label"), map.texts("values"));
    map.finish();
    return absent;
  }

  private static Optional<Literals> literals(DataMap map, String key) {
    if (map.isText(key)) {
      map.word(key, Map.of("unknown", true));
      return Optional.of(new Literals(Optional.empty()));
    }
    return map.optionalTexts(key).map(numbers -> new Literals(Optional.of(numbers)));
  }

  private static String identifier(DataMap map, String key) {
    return optionalIdentifier(map, key).orElseGet(() -> map.text(key));
  }

  private static Optional<String> optionalIdentifier(DataMap map, String key) {
    Optional<String> name = map.optionalText(key);
    if (name.isPresent() && !(name.get().matches("\\w+") && SourceVersion.isName(name.get()))) {
      throw map.location(key).error(key + " is a name of Java's, not " + name.get());
    }
    return name;
  }

  private static NoteEntry note(DataMap map) {
    NoteEntry note = new NoteEntry(map.location(), map.text("text"), map.optionalText("language"));
    map.finish();
    return note;
  }
}
