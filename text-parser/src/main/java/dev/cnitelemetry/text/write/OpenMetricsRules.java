// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.internal.bytes.ByteKeys;
import dev.cnitelemetry.text.internal.bytes.TextBuffer;
import dev.cnitelemetry.text.internal.line.SampleSuffix;
import dev.cnitelemetry.text.internal.rules.SpecialLabel;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.annotation.Nullable;

/**
 * What OpenMetrics 1.0 demands beyond single lines: families in one piece with their metadata
 * first, names that do not clash, metrics in one piece, timestamps that do not go back.
 *
 * <p>Every method that refuses does so before anything changes.
 */
final class OpenMetricsRules {

  static final int HELP = 1;
  static final int TYPE = 2;
  static final int UNIT = 4;

  /** Names on the wire that no later family may have or extend to. */
  private final ByteKeys taken = new ByteKeys();

  private final TextBuffer candidate = new TextBuffer(128);

  // The family.
  private boolean familyOpen;
  private final TextBuffer rawName = new TextBuffer(128);
  private final TextBuffer wireName = new TextBuffer(128);
  private boolean quoted;
  private MetricKind kind = MetricKind.UNTYPED;
  private int metadata;
  private boolean sampled;

  // The sample's name that was asked for last, in the family as it is, and the answer.
  @Nullable private EncodedName lastName;
  @Nullable private SampleSuffix lastSuffix;

  private final MetricRules metric = new MetricRules();

  /** Whose numbers of keys these are: an object of its own, which holds nothing else in memory. */
  final Object owner = new Object();

  void reset() {
    taken.clear();
    closeFamily();
    familyOpen = false;
  }

  // ---- Families

  /**
   * Opens a family or goes on with the open one.
   *
   * @param lines which of HELP, TYPE and UNIT are to be written
   * @param newKind the kind, where TYPE is among them
   * @param unit the unit, where UNIT is among them
   */
  void metadata(
      int lines, EncodedName name, @Nullable MetricKind newKind, @Nullable ByteSlice unit) {
    byte[] raw = name.raw;
    byte[] wire = name.text;
    boolean continued =
        familyOpen && Arrays.equals(wireName.bytes, 0, wireName.size, wire, 0, wire.length);
    if (continued) {
      if (sampled) {
        throw new IllegalStateException(
            "OpenMetrics: metadata of " + shownFamily() + " must come before its samples");
      }
      if ((metadata & lines) != 0) {
        throw new IllegalStateException(
            "OpenMetrics: " + shownFamily() + " has had its " + nameOf(metadata & lines) + " line");
      }
    } else {
      requireComplete();
      requireFree(wire, 0, wire.length);
    }
    MetricKind kindNow = newKind != null ? newKind : continued ? kind : MetricKind.UNTYPED;
    if (newKind != null) {
      for (SampleSuffix possible : SampleSuffix.ownedBy(newKind)) {
        candidate.size = 0;
        candidate.append(wire);
        candidate.append(possible.bytes());
        requireFree(candidate.bytes, 0, candidate.size);
      }
    }
    if (unit != null) {
      requireUnit(raw, unit);
    }
    boolean hasUnit = unit != null ? !unit.isEmpty() : continued && (metadata & UNIT) != 0;
    if (hasUnit && (kindNow == MetricKind.INFO || kindNow == MetricKind.STATE_SET)) {
      throw Refusal.of(kindNow.openMetricsText() + " families have no unit");
    }

    lastName = null;
    if (!continued) {
      open(name);
    }
    if (newKind != null) {
      kind = newKind;
      metric.start(kind);
      for (SampleSuffix possible : SampleSuffix.ownedBy(newKind)) {
        candidate.size = 0;
        candidate.append(wire);
        candidate.append(possible.bytes());
        taken.add(candidate.bytes, 0, candidate.size);
      }
    }
    metadata |= hasUnit ? lines : lines & ~UNIT;
  }

  private static void requireUnit(byte[] raw, ByteSlice unit) {
    for (int i = 0; i < unit.length(); i++) {
      byte b = unit.byteAt(i);
      int folded = b | 0x20;
      if (!((folded >= 'a' && folded <= 'z') || (b >= '0' && b <= '9') || b == '_' || b == ':')) {
        throw Refusal.of("a unit consists of letters, digits, _ and :");
      }
    }
    int start = raw.length - unit.length();
    if (!unit.isEmpty() && (start < 1 || raw[start - 1] != '_' || !endsWith(raw, unit))) {
      throw Refusal.of(
          "the family of unit "
              + unit
              + " must end in _"
              + unit
              + ", but is called "
              + new String(raw, UTF_8));
    }
  }

  private static boolean endsWith(byte[] raw, ByteSlice end) {
    return Arrays.equals(
        raw,
        raw.length - end.length(),
        raw.length,
        end.array(),
        end.offset(),
        end.offset() + end.length());
  }

  private void open(EncodedName name) {
    closeFamily();
    familyOpen = true;
    set(rawName, name.raw, 0, name.raw.length);
    set(wireName, name.text, 0, name.text.length);
    quoted = name.quoted;
    taken.add(name.text, 0, name.text.length);
  }

  private void closeFamily() {
    kind = MetricKind.UNTYPED;
    metadata = 0;
    sampled = false;
    lastName = null;
    metric.start(kind);
  }

  /** Refuses to leave the open family while its last histogram lacks samples. */
  void requireComplete() {
    metric.requireComplete();
  }

  private void requireFree(byte[] wire, int from, int to) {
    if (taken.find(wire, from, to - from) >= 0) {
      throw new IllegalStateException(
          "OpenMetrics: the name "
              + new String(wire, from, to - from, UTF_8)
              + " belongs to an earlier family; a family's lines must be together and names must"
              + " not clash");
    }
  }

  // ---- Samples

  /**
   * What a sample of this name is in the open family, or null if it would be a family of its own.
   */
  @Nullable
  SampleSuffix suffixOf(EncodedName name) {
    if (name != lastName) {
      lastSuffix = suffixOf(name.raw);
      lastName = name;
    }
    return lastSuffix;
  }

  @Nullable
  private SampleSuffix suffixOf(byte[] raw) {
    int split = rawName.size;
    int to = raw.length;
    if (!familyOpen
        || split > to
        || !Arrays.equals(raw, 0, split, rawName.bytes, 0, rawName.size)) {
      return null;
    }
    SampleSuffix suffix = SampleSuffix.of(raw, split, to);
    if (suffix.isOf(kind)) {
      return suffix;
    }
    if (split == to) {
      String names =
          kind.suffixes().stream().map(shownFamily()::concat).collect(Collectors.joining(", "));
      throw Refusal.of("the samples of " + kind.phrase() + " are called " + names);
    }
    return null;
  }

  /** The label that a sample of the open family needs. */
  SpecialLabel specialLabel(@Nullable SampleSuffix suffix) {
    return suffix == null ? SpecialLabel.NONE : SpecialLabel.of(kind, suffix);
  }

  /** The open family's name without quotes, as it is on the wire. */
  TextBuffer wireName() {
    return wireName;
  }

  boolean isQuoted() {
    return quoted;
  }

  /** Refuses an exemplar on a sample that must not have one. */
  void requireExemplarAllowed(@Nullable SampleSuffix suffix) {
    if (suffix != SampleSuffix.TOTAL && suffix != SampleSuffix.BUCKET) {
      throw Refusal.of(
          "only the _total of a counter and the _bucket of a histogram have exemplars");
    }
  }

  /**
   * Takes a sample in, or refuses it.
   *
   * @param suffix what its name has after that of the open family; null makes a new family of an
   *     unknown kind
   * @param name the sample's name, for a new family
   * @param number what {@link #number} said of the key before, if it did
   */
  void sample(
      @Nullable SampleSuffix suffix,
      EncodedName name,
      MetricKey key,
      int number,
      double value,
      byte[] text,
      int timeStart,
      int timeEnd) {
    if (suffix == null) {
      requireComplete();
      requireFree(name.text, 0, name.text.length);
      open(name);
      metric.sample(SampleSuffix.NONE, key, number, value, text, timeStart, timeEnd);
    } else {
      metric.sample(suffix, key, number, value, text, timeStart, timeEnd);
    }
    sampled = true;
  }

  /** The number of the key of the sample that was taken last; negative if it has none. */
  int number() {
    return metric.number();
  }

  private String shownFamily() {
    return new String(wireName.bytes, 0, wireName.size, UTF_8);
  }

  private static String nameOf(int line) {
    return (line & HELP) != 0 ? "HELP" : (line & TYPE) != 0 ? "TYPE" : "UNIT";
  }

  private static void set(TextBuffer buffer, byte[] bytes, int from, int to) {
    buffer.size = 0;
    buffer.append(bytes, from, to);
  }
}
