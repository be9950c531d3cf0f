// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.line;

import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.text.ByteSlice;
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
  private final KnownFamilies known = new KnownFamilies();

  /** Which of those known a family is, by its number. */
  private int[] ids = new int[32];

  private int size;
  private byte[] kinds = new byte[32];

  /** What the catalogue has for each known family, whatever the input. */
  private MetricDefinition[] definitions = new MetricDefinition[32];

  /** The same for their samples, a row of {@link SampleSuffix} numbers each. */
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

  /** Begins with another input. */
  public void clear() {
    size = 0;
    known.begin();
  }

  /** The families of all inputs. */
  KnownFamilies known() {
    return known;
  }

  /** The family of a name that was announced, or NONE. */
  public int find(ByteSlice name) {
    return find(name.array(), name.offset(), name.length());
  }

  private int find(byte[] bytes, int offset, int length) {
    int id = known.find(bytes, offset, length);
    return id >= 0 && known.isThere(id) ? known.number(id) : NONE;
  }

  /** The family of a name, which is added if it is new; NONE if there are too many. */
  public int add(ByteSlice name) {
    byte[] bytes = name.array();
    int offset = name.offset();
    int length = name.length();
    int likely = known.likely();
    if (likely >= 0 && known.isNamed(likely, bytes, offset, length)) {
      return add(likely);
    }
    int id = known.find(bytes, offset, length);
    if (id < 0) {
      id = size == greatestNumber ? NONE : addSought(name);
    }
    return id < 0 ? NONE : add(id);
  }

  /** The number of a known family, which is added if this input has not announced it. */
  int add(int id) {
    if (known.isThere(id)) {
      return known.number(id);
    }
    if (size == greatestNumber) {
      return NONE;
    }
    int family = size++;
    if (family == ids.length) {
      reserve(family);
    }
    ids[family] = id;
    kinds[family] = (byte) KindWords.UNTYPED;
    known.announce(id, family);
    return family;
  }

  private void reserve(int family) {
    ids = Arrays.copyOf(ids, 2 * family);
    kinds = Arrays.copyOf(kinds, 2 * family);
  }

  private int addSought(ByteSlice name) {
    int id = known.addSought(name.array(), name.offset(), name.length());
    if (id == definedAs.length) {
      definitions = Arrays.copyOf(definitions, 2 * id);
      sampleDefinitions = Arrays.copyOf(sampleDefinitions, 2 * id * ROW);
      lookedUp = Arrays.copyOf(lookedUp, 2 * id);
      definedAs = Arrays.copyOf(definedAs, 2 * id);
    }
    if (id >= 0) {
      definedAs[id] = UNDEFINED;
      lookedUp[id] = 0;
      int stem = SampleSuffix.stemLength(name);
      suffixesOfNames |= 1 << SampleSuffix.of(name, stem).number;
    }
    return id;
  }

  public void setKind(int family, int kind) {
    kinds[family] = (byte) kind;
  }

  public MetricKind kind(int family) {
    return family == NONE ? MetricKind.UNTYPED : KindWords.kind(kinds[family]);
  }

  /** Shows a family's name. */
  public ByteSlice name(int family, ByteSlice slice) {
    int id = ids[family];
    return slice.wrap(known.arena(), known.nameStart(id), known.nameLength(id));
  }

  /**
   * The same as {@link #ofSample} for a name that begins with a family's, without a search where
   * that is enough.
   */
  public int ofSample(ByteSlice name, int family) {
    if (family == NONE) {
      return ofSample(name);
    }
    SampleSuffix suffix = SampleSuffix.of(name, known.nameLength(ids[family]));
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
    int family = find(name.array(), name.offset(), stem);
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
    int id = ids[family];
    if (definedAs[id] != kinds[family]) {
      definitions[id] =
          catalog.lookupFamily(
              known.arena(), known.nameStart(id), known.nameLength(id), kind(family), totals);
      definedAs[id] = kinds[family];
    }
    return definitions[id];
  }

  /** What the catalogue has for samples of a name that begins with a family's, or that is it. */
  @Nullable
  public MetricDefinition definitionOfSample(ByteSlice name, int family) {
    SampleSuffix suffix =
        family == NONE ? SampleSuffix.OTHER : SampleSuffix.of(name, known.nameLength(ids[family]));
    if (suffix == SampleSuffix.OTHER) {
      return definitionOfSample(name);
    }
    int id = ids[family];
    int place = id * ROW + suffix.number;
    int bit = 1 << suffix.number;
    if ((lookedUp[id] & bit) == 0) {
      lookedUp[id] |= (short) bit;
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
