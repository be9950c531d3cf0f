package dev.cnitelemetry.text.internal.line;

import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.internal.bytes.ByteKeys;
import java.util.Arrays;
import javax.annotation.Nullable;

/**
 * The families of an input: those that metadata announce, and with the validator all.
 *
 * <p>A sample belongs to the family of its exact name; else, where its name ends in a suffix that
 * the kind of the family owns, to the family of the name before that.
 */
public final class Families {
  public static final int NONE = -1;

  private static final byte UNDEFINED = -1;
  private static final int ROW = SampleSuffix.KNOWN_NUMBERS;

  private final MetricCatalog catalog;
  private final boolean totals;
  private final int greatestNumber;
  private final ByteKeys names = new ByteKeys();
  private final EarlierMetadata earlier = new EarlierMetadata();
  private byte[] kinds = new byte[32];
  private MetricDefinition[] definitions = new MetricDefinition[32];

  /** What the catalogue has for a family's samples, a row of {@link SampleSuffix} numbers each. */
  private MetricDefinition[] sampleDefinitions = new MetricDefinition[32 * ROW];

  /** Which of these were looked up, a bit each. */
  private short[] lookedUp = new short[32];

  /** The kind that a family had when its definition was looked up, or UNDEFINED. */
  private byte[] definedAs = new byte[32];

  /**
   * The suffixes that names of families ever ended in, a bit each: such a family's sample looks
   * like another's.
   */
  private int suffixesOfNames;

  public Families(MetricCatalog catalog, Dialect dialect, int greatestNumber) {
    this.catalog = catalog;
    totals = dialect.hasTotals();
    this.greatestNumber = greatestNumber;
  }

  public void clear() {
    names.clear();
  }

  /** How many there are, which is the number of the next one. */
  int size() {
    return names.size();
  }

  /**
   * How they were announced in the input before, by the number they had, and have if they come
   * again.
   */
  EarlierMetadata earlier() {
    return earlier;
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

  private boolean isLikely(ByteSlice name) {
    return likelyLength() > 0
        && names.equals(names.size(), name.array(), name.offset(), name.length());
  }

  /** Adds the family that follows if all goes on as in the input before. */
  int addLikely() {
    int family = names.addLikely();
    kinds[family] = (byte) KindWords.UNTYPED;
    return family;
  }

  public int find(ByteSlice name) {
    return names.find(name.array(), name.offset(), name.length());
  }

  /** The family of a name, which is added if it is new; NONE if there are too many. */
  public int add(ByteSlice name) {
    if (isLikely(name)) {
      return addLikely();
    }
    int known = find(name);
    if (known != NONE || names.size() == greatestNumber) {
      return known;
    }
    int family = names.add(name.array(), name.offset(), name.length());
    if (family == kinds.length) {
      kinds = Arrays.copyOf(kinds, 2 * family);
      definitions = Arrays.copyOf(definitions, 2 * family);
      sampleDefinitions = Arrays.copyOf(sampleDefinitions, 2 * family * ROW);
      lookedUp = Arrays.copyOf(lookedUp, 2 * family);
      definedAs = Arrays.copyOf(definedAs, 2 * family);
    }
    if (family != NONE) {
      kinds[family] = (byte) KindWords.UNTYPED;
      definedAs[family] = UNDEFINED;
      earlier.forget(family);
      lookedUp[family] = 0;
      int stem = SampleSuffix.stemLength(name);
      suffixesOfNames |= 1 << SampleSuffix.of(name, stem).number;
    }
    return family;
  }

  public void setKind(int family, int kind) {
    kinds[family] = (byte) kind;
  }

  public MetricKind kind(int family) {
    return family == NONE ? MetricKind.UNTYPED : KindWords.kind(kinds[family]);
  }

  /** Shows a family's name. */
  public ByteSlice name(int family, ByteSlice slice) {
    return slice.wrap(names.arena(), names.start(family), names.length(family));
  }

  /**
   * The same as {@link #ofSample} for a name that begins with a family's, without a search where
   * that is enough.
   */
  public int ofSample(ByteSlice name, int family) {
    if (family == NONE) {
      return ofSample(name);
    }
    SampleSuffix suffix = SampleSuffix.of(name, names.length(family));
    return suffix != SampleSuffix.OTHER && (suffixesOfNames & 1 << suffix.number) == 0
        ? suffix.isOwnedBy(kind(family)) ? family : NONE
        : ofSample(name);
  }

  /** The family that a sample belongs to, or NONE where no line announced it. */
  public int ofSample(ByteSlice name) {
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

  /** Whether the catalogue has a family as it was announced. */
  public boolean isDefined(int family) {
    return family != NONE && definition(family) != null;
  }

  /** What the catalogue has for a family as it was announced. */
  @Nullable
  public MetricDefinition definition(int family) {
    if (definedAs[family] != kinds[family]) {
      define(family);
    }
    return definitions[family];
  }

  private void define(int family) {
    byte[] arena = names.arena();
    int start = names.start(family);
    int length = names.length(family);
    definitions[family] = catalog.lookupFamily(arena, start, length, kind(family), totals);
    definedAs[family] = kinds[family];
  }

  /** What the catalogue has for samples of a name that begins with a family's, or that is it. */
  @Nullable
  public MetricDefinition definitionOfSample(ByteSlice name, int family) {
    SampleSuffix suffix =
        family == NONE ? SampleSuffix.OTHER : SampleSuffix.of(name, names.length(family));
    if (suffix == SampleSuffix.OTHER) {
      return definitionOfSample(name);
    }
    int place = family * ROW + suffix.number;
    int bit = 1 << suffix.number;
    if ((lookedUp[family] & bit) == 0) {
      lookedUp[family] |= (short) bit;
      sampleDefinitions[place] = definitionOfSample(name);
    }
    return sampleDefinitions[place];
  }

  /** What the catalogue has for samples of a name. */
  @Nullable
  public MetricDefinition definitionOfSample(ByteSlice name) {
    return catalog.lookup(name.array(), name.offset(), name.length());
  }
}
