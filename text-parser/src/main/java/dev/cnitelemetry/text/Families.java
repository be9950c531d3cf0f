package dev.cnitelemetry.text;

import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import java.util.Arrays;
import javax.annotation.Nullable;

/**
 * The families of an input: those that metadata announce, and with the validator all.
 *
 * <p>A sample belongs to the family of its exact name; else, where its name ends in a suffix that
 * the kind of the family owns, to the family of the name before that.
 */
final class Families {
  static final int NONE = -1;

  private final MetricCatalog catalog;
  private final boolean openMetrics;
  private final int greatestNumber;
  private final ByteKeys names = new ByteKeys();
  private byte[] kinds = new byte[32];
  private MetricDefinition[] definitions = new MetricDefinition[32];

  /** The kind that a family had when its definition was looked up, or null. */
  private MetricKind[] definedAs = new MetricKind[32];

  /** The family that was added or asked for last, or NONE. */
  private int last = NONE;

  Families(MetricCatalog catalog, boolean openMetrics, int greatestNumber) {
    this.catalog = catalog;
    this.openMetrics = openMetrics;
    this.greatestNumber = greatestNumber;
  }

  void clear() {
    names.clear();
    last = NONE;
  }

  /** The array that {@link #likelyStart} is a position of. */
  byte[] arena() {
    return names.arena();
  }

  /** Where the name stands that follows if all goes on as in the input before. */
  int likelyStart() {
    return names.likelyStart();
  }

  /** Its length, 0 for no idea. */
  int likelyLength() {
    return names.likelyLength();
  }

  /** Adds the family that follows if all goes on as in the input before. */
  int addLikely() {
    last = names.addLikely();
    kinds[last] = (byte) KindWords.UNTYPED;
    return last;
  }

  /** The family that was added or asked for last, or NONE. */
  int last() {
    return last;
  }

  int size() {
    return names.size();
  }

  int find(ByteSlice name) {
    return names.find(name.array(), name.offset(), name.length());
  }

  /** The family of a name, which is added if it is new; NONE if there are too many. */
  int add(ByteSlice name) {
    last = find(name);
    if (last != NONE || names.size() == greatestNumber) {
      return last;
    }
    int family = names.add(name.array(), name.offset(), name.length());
    if (family == kinds.length) {
      kinds = Arrays.copyOf(kinds, 2 * family);
      definitions = Arrays.copyOf(definitions, 2 * family);
      definedAs = Arrays.copyOf(definedAs, 2 * family);
    }
    if (family != NONE) {
      kinds[family] = (byte) KindWords.UNTYPED;
      definedAs[family] = null;
      last = family;
    }
    return family;
  }

  void setKind(int family, int kind) {
    kinds[family] = (byte) kind;
  }

  MetricKind kind(int family) {
    return family == NONE ? MetricKind.UNTYPED : KindWords.kind(kinds[family]);
  }

  /** Shows a family's name. */
  ByteSlice name(int family, ByteSlice slice) {
    return slice.set(names.arena(), names.start(family), names.length(family));
  }

  /** The family that a sample belongs to, or NONE where no line announced it. */
  int ofSample(ByteSlice name) {
    int exact = find(name);
    if (exact != NONE) {
      return exact;
    }
    int stem = SampleSuffix.stemLength(name);
    if (stem <= 0) {
      return NONE;
    }
    int family = names.find(name.array(), name.offset(), stem);
    return family != NONE && SampleSuffix.of(name, stem).isOwnedBy(KindWords.kind(kinds[family]))
        ? family
        : NONE;
  }

  /** What the catalogue has for a family as it was announced. */
  @Nullable
  MetricDefinition definition(int family) {
    MetricKind kind = KindWords.kind(kinds[family]);
    if (definedAs[family] != kind) {
      definitions[family] =
          catalog.lookupFamily(
              names.arena(), names.start(family), names.length(family), kind, openMetrics);
      definedAs[family] = kind;
    }
    return definitions[family];
  }

  /** What the catalogue has for a sample of a family, or of none that was announced. */
  @Nullable
  MetricDefinition definition(int family, ByteSlice name) {
    MetricDefinition announced = family == NONE ? null : definition(family);
    return announced != null
        ? announced
        : catalog.lookup(name.array(), name.offset(), name.length());
  }
}
