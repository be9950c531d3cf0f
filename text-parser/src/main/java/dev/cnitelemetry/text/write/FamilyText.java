// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.metrics.SummaryDefinition;
import dev.cnitelemetry.metrics.Unit;
import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.internal.bytes.TextBuffer;
import dev.cnitelemetry.text.internal.line.Dialect;
import dev.cnitelemetry.text.internal.line.SampleSuffix;
import java.util.Arrays;
import java.util.Objects;
import javax.annotation.Nullable;

/**
 * A family as one writer writes it: its names on the wire and its metadata lines, rendered once.
 */
final class FamilyText {
  final String name;
  final MetricKind givenKind;
  final String help;
  final String unit;

  /** The family's kind on the wire. */
  final MetricKind kind;

  /** The name of the metadata lines, without the suffix that OpenMetrics puts on samples. */
  final EncodedName family;

  /** What its samples are that {@code sample()} starts. */
  final SampleSuffix mainSuffix;

  /** How such a sample starts: its name, in quotes within the braces where it needs them. */
  final PaddedText sampleStart;

  /** Whether those have a suffix on the wire. */
  final boolean suffixed;

  /** The HELP, TYPE and UNIT lines. */
  final byte[] metadata;

  /** Which lines these are, as {@link OpenMetricsRules} counts them. */
  final int lines;

  @Nullable final ByteSlice unitText;

  /** Bounds or quantiles of the definition, null where it knows none. */
  @Nullable final double[] points;

  private FamilyText(
      String name,
      MetricKind givenKind,
      String help,
      String unit,
      @Nullable double[] points,
      MetricKind kind,
      EncodedName family,
      String suffix,
      byte[] metadata,
      int lines,
      @Nullable ByteSlice unitText) {
    this.name = name;
    this.givenKind = givenKind;
    this.help = help;
    this.unit = unit;
    this.points = points;
    this.kind = kind;
    this.family = family;
    this.mainSuffix = SampleSuffix.main(kind);
    this.suffixed = !suffix.isEmpty();
    this.sampleStart = family.sampleStart(suffix);
    this.metadata = metadata;
    this.lines = lines;
    this.unitText = unitText;
  }

  boolean isOf(MetricKind otherKind, String otherHelp, String otherUnit) {
    return givenKind == otherKind
        && points == null
        && help.equals(otherHelp)
        && unit.equals(otherUnit);
  }

  /** Renders a family of a definition with the help of one component. */
  static FamilyText of(
      MetricDefinition definition,
      String help,
      Dialect dialect,
      CounterNaming counters,
      NameEncoder names) {
    Unit unit = definition.unit();
    boolean named =
        unit != Unit.NONE
            && unit != Unit.UNSPECIFIED
            && stem(definition.name(), definition.kind()).endsWith("_" + unit.text());
    double[] points = null;
    if (definition instanceof HistogramDefinition histogram && histogram.buckets().isKnown()) {
      points = histogram.buckets().toArray();
    } else if (definition instanceof SummaryDefinition summary && summary.quantiles().isKnown()) {
      points = summary.quantiles().toArray();
    }
    return of(
        definition.name(),
        definition.kind(),
        help,
        named ? unit.text() : "",
        points,
        dialect,
        counters,
        names);
  }

  static FamilyText of(
      String name,
      MetricKind kind,
      String help,
      String unit,
      @Nullable double[] points,
      Dialect dialect,
      CounterNaming counters,
      NameEncoder names) {
    MetricKind wireKind = kind;
    String family = name;
    String suffix = "";
    if (dialect.hasTotals()) {
      String stem = stem(name, kind);
      if (stem.length() < name.length()) {
        family = stem;
        suffix = name.substring(stem.length());
      } else if (kind == MetricKind.COUNTER) {
        wireKind = counters == CounterNaming.AS_UNKNOWN ? MetricKind.UNTYPED : kind;
        suffix = counters == CounterNaming.ADD_TOTAL ? SampleNames.TOTAL : "";
        if (counters == CounterNaming.REFUSE) {
          throw Refusal.of(
              "the counter "
                  + name
                  + " must end in _total; counters(CounterNaming) chooses whether to write it as"
                  + " unknown or to append the suffix");
        }
      } else if (kind == MetricKind.INFO) {
        throw Refusal.of("the info " + name + " must end in _info");
      }
    }
    EncodedName encoded = names.encode(family);
    TextBuffer text = new TextBuffer(128);
    int lines = OpenMetricsRules.TYPE;
    if (!help.isEmpty()) {
      lines |= OpenMetricsRules.HELP;
      MetadataText.help(text, encoded, help, dialect);
    }
    MetadataText.type(text, encoded, wireKind, dialect);
    ByteSlice unitText = null;
    if (dialect.hasUnits() && !unit.isEmpty()) {
      lines |= OpenMetricsRules.UNIT;
      unitText = ByteSlice.of(unit);
      MetadataText.unit(text, encoded, unitText);
    }
    return new FamilyText(
        name,
        kind,
        Objects.requireNonNull(help, "help"),
        unit,
        points,
        wireKind,
        encoded,
        suffix,
        Arrays.copyOf(text.bytes, text.size),
        lines,
        unitText);
  }

  private static String stem(String name, MetricKind kind) {
    String suffix =
        kind == MetricKind.COUNTER
            ? SampleNames.TOTAL
            : kind == MetricKind.INFO ? SampleNames.INFO : "";
    return name.length() > suffix.length() && name.endsWith(suffix)
        ? name.substring(0, name.length() - suffix.length())
        : name;
  }
}
