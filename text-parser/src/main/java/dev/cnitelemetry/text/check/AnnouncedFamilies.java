// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.read.ExpositionReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.Nullable;

/**
 * The families of one page while it is read: which one a name stands for at this point of it, and
 * which are beside a malformed line.
 */
final class AnnouncedFamilies {

  /** So many families that no catalogue has are looked at and listed. */
  static final int MOST = 10_000;

  private final ExpositionReader reader;
  private final Function<MetricDefinition, Map<String, Set<String>>> valuesWithReleases;
  private final List<AnnouncedFamily> announced = new ArrayList<>();

  /** The family that a name stands for at this point of the page. */
  private final Map<String, AnnouncedFamily> open = new HashMap<>();

  private final List<ObservedFamily> observed = new ArrayList<>();

  /** Those of a catalogue, by the name of the metric. */
  private final Map<String, ObservedFamily> known = new HashMap<>();

  @Nullable private AnnouncedFamily last;

  /** The family that was asked for last; null where its name may stand for another one now. */
  @Nullable private AnnouncedFamily lastAsked;

  private boolean damageBefore;

  AnnouncedFamilies(
      ExpositionReader reader,
      Function<MetricDefinition, Map<String, Set<String>>> valuesWithReleases) {
    this.reader = reader;
    this.valuesWithReleases = valuesWithReleases;
  }

  /** Where the reader is. */
  Place place() {
    return Place.at(reader.line(), reader.column());
  }

  /** The family of the reader's line. */
  AnnouncedFamily current() {
    ByteSlice text = reader.family();
    AnnouncedFamily family = lastAsked;
    if (family == null || !text.contentEquals(family.encodedName)) {
      String name = text.toString();
      family = open.get(name);
      if (family == null) {
        family = new AnnouncedFamily(name, place());
        announced.add(family);
        open.put(name, family);
      }
      lastAsked = family;
    }
    return family;
  }

  /** Whether the family of the reader's line would be one too many. */
  boolean isOneTooMany() {
    return announced.size() >= MOST
        && reader.definition() == null
        && !open.containsKey(reader.family().toString());
  }

  /** A new family of the reader's line, of the same name as one that is over. */
  AnnouncedFamily another(AnnouncedFamily over) {
    open.remove(over.name);
    lastAsked = null;
    return current();
  }

  /** What a name stands for. */
  @Nullable
  AnnouncedFamily named(String name) {
    return open.get(name);
  }

  /** What the page shows of the metric of the reader's line. */
  ObservedFamily observed(AnnouncedFamily family) {
    MetricDefinition definition = reader.definition();
    ObservedFamily shown = definition == null ? family.unknown : known.get(definition.name());
    if (shown == null) {
      String name = definition == null ? family.name : definition.name();
      shown = new ObservedFamily(name, Optional.ofNullable(definition), place());
      observed.add(shown);
      if (definition == null) {
        family.unknown = shown;
      } else {
        known.put(name, shown);
        shown.valuesWithReleases = valuesWithReleases.apply(definition);
      }
    }
    return shown;
  }

  /** Goes on to a line of a family. */
  void touch(AnnouncedFamily family) {
    if (damageBefore) {
      family.damaged = true;
      damageBefore = false;
    }
    last = family;
  }

  /** Whether the line before was of the same family. */
  @SuppressWarnings("ReferenceEquality") // one object a family
  boolean isLast(AnnouncedFamily family) {
    return family == last;
  }

  /** Goes on to a malformed line, which may be of the family before it or of the one after. */
  void damage() {
    if (last != null) {
      last.damaged = true;
    }
    damageBefore = true;
  }

  /** Ends the page, some of whose families had a HELP line that might have been another's. */
  void finish(Set<String> withHelp) {
    withHelp.forEach(name -> Objects.requireNonNull(open.get(name)).hasHelp = true);
    for (AnnouncedFamily family : announced) {
      if (family.histogram != null) {
        family.histogram.finish();
      }
    }
    observed.removeIf(family -> family.samples == 0 && family.definition.isEmpty());
  }

  /** The families as the page announces them, those without samples left out. */
  Collection<AnnouncedFamily> announced() {
    return announced.stream().filter(family -> family.samples > 0).toList();
  }

  /** What the page shows, in its order. */
  List<ObservedFamily> observed() {
    return observed;
  }
}
