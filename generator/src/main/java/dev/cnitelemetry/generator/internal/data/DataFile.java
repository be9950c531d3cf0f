// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.data;

import dev.cnitelemetry.metrics.Appearance;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.Stability;
import dev.cnitelemetry.metrics.Unit;
import java.util.List;
import java.util.Optional;

/** What a data file says, word for word: nothing is resolved or inherited yet. */
public record DataFile(
    Location location,
    String className,
    List<String> prefixes,
    String title,
    String description,
    List<ComponentEntry> components,
    Optional<List<ExposedBy>> exposedBy,
    List<LabelEntry> labels,
    List<MetricEntry> metrics,
    List<ExposureEntry> exposures) {

  public record ComponentEntry(
      Location location,
      String name,
      String constant,
      String title,
      String description,
      Optional<String> product,
      Optional<String> scheme,
      Optional<Integer> port,
      Optional<String> path,
      Optional<String> metricsSwitch,
      boolean enabledByDefault,
      Optional<String> namespace,
      Optional<String> container) {}

  /**
   * A component that exposes something, perhaps in some releases only, perhaps known from other
   * sources than those of the rest.
   */
  public record ExposedBy(
      Location location,
      String component,
      Optional<String> since,
      Optional<String> until,
      Optional<Boolean> documented,
      List<String> sources) {}

  public enum LabelForm {
    TEXT,
    KNOWN,
    CLOSED
  }

  public record LabelEntry(
      Location location,
      String constant,
      String name,
      LabelForm form,
      Optional<String> enumName,
      String description,
      List<ValueEntry> values) {}

  public record ValueEntry(Location location, String constant, String text, String description) {}

  public record MetricEntry(
      Location location,
      String name,
      Optional<String> constant,
      MetricKind kind,
      Optional<String> help,
      Unit unit,
      Optional<Stability> stability,
      List<String> labels,
      Optional<List<String>> buckets,
      Optional<List<String>> quantiles,
      Optional<MetricKind> semanticKind,
      Optional<String> renamedTo,
      Optional<String> renamedFrom,
      Facts facts) {}

  public record ExposureEntry(Location location, String of, Optional<String> help, Facts facts) {}

  /** What may be said of a metric as well as of an exposure of a shared one. */
  public record Facts(
      Optional<String> description,
      Optional<String> wireHelp,
      Optional<String> section,
      Optional<String> toolchain,
      Optional<Boolean> documented,
      Optional<Boolean> exposed,
      Optional<Appearance> appearance,
      Optional<String> requires,
      Optional<Boolean> monotonic,
      List<MetricKind> otherKinds,
      List<StretchEntry> history,
      List<String> spellings,
      List<NoteEntry> notes,
      List<String> sources,
      Optional<List<ExposedBy>> exposedBy) {}

  public record StretchEntry(
      Location location,
      Optional<String> since,
      Optional<String> until,
      Optional<MetricKind> kind,
      Optional<List<String>> labels,
      Optional<Literals> buckets,
      Optional<Literals> quantiles,
      Optional<Optional<Stability>> stability,
      List<AbsentValues> absentValues,
      Optional<String> wireHelp,
      Optional<Boolean> exposed) {}

  /** Values that a label does not have in a stretch. */
  public record AbsentValues(Location location, String label, List<String> values) {}

  /** Numbers, or the word that says that nobody knows them. */
  public record Literals(Optional<List<String>> numbers) {}

  /**
   * What one should know, in English.
   *
   * @param location where it is
   * @param text the note
   * @param language the language of the document that it is translated from
   */
  public record NoteEntry(Location location, String text, Optional<String> language) {}
}
