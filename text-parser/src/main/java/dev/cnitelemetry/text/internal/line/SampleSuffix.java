// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.line;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.text.ByteSlice;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a sample's name has after its family's. */
@SuppressWarnings("ImmutableEnumChecker") // bytes and owners are written once, never handed out
public enum SampleSuffix {
  NONE("", 0),
  TOTAL(SampleNames.TOTAL, 1),
  CREATED(SampleNames.CREATED, 2),
  BUCKET(SampleNames.BUCKET, 3),
  COUNT(SampleNames.COUNT, 4),
  SUM(SampleNames.SUM, 5),
  GCOUNT(SampleNames.GCOUNT, 6),
  GSUM(SampleNames.GSUM, 7),
  INFO(SampleNames.INFO, 8),
  /** Any other ending. */
  OTHER("", 9);

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** How many there are that a kind may own, the empty one included. */
  static final int KNOWN_NUMBERS = 9;

  private static final int SHORTEST = 4;
  private static final int LONGEST = Long.BYTES;

  private static final SampleSuffix[] KNOWN = {
    TOTAL, CREATED, BUCKET, COUNT, SUM, GCOUNT, GSUM, INFO
  };

  private static final Map<MetricKind, SampleSuffix[]> OWNED = owned();

  /** From 0 on, of no other suffix. */
  final int number;

  private final String text;
  private final byte[] bytes;

  /** The bytes as they are read from an array at once, after zeros. */
  private final long word;

  private final EnumSet<MetricKind> owners = EnumSet.noneOf(MetricKind.class);

  SampleSuffix(String text, int number) {
    this.number = number;
    this.text = text;
    bytes = text.getBytes(US_ASCII);
    word = PlainMetadata.word(text);
    for (MetricKind kind : MetricKind.values()) {
      if (kind.suffixes().contains(text)) {
        owners.add(kind);
      }
    }
  }

  private static Map<MetricKind, SampleSuffix[]> owned() {
    Map<MetricKind, SampleSuffix[]> owned = new EnumMap<>(MetricKind.class);
    for (MetricKind kind : MetricKind.values()) {
      owned.put(
          kind,
          kind.suffixes().stream()
              .map(text -> Arrays.stream(KNOWN).filter(each -> each.text.equals(text)).findFirst())
              .flatMap(Optional::stream)
              .toArray(SampleSuffix[]::new));
    }
    return owned;
  }

  /**
   * The suffixes that a kind owns, the most important first. The array is shared: do not write to
   * it.
   */
  public static SampleSuffix[] ownedBy(MetricKind kind) {
    return Objects.requireNonNull(OWNED.get(kind));
  }

  /** Whether a kind has samples that are called as their family, where counters have totals. */
  public static boolean hasPlainSamples(MetricKind kind) {
    return kind.suffixes().isEmpty() || kind == MetricKind.SUMMARY;
  }

  public boolean isOwnedBy(MetricKind kind) {
    return owners.contains(kind);
  }

  /** Whether families of a kind have samples that are called so, where counters have totals. */
  public boolean isOf(MetricKind kind) {
    return this == NONE ? hasPlainSamples(kind) : isOwnedBy(kind);
  }

  /** What samples of a kind are called that need nothing more, or the first of those. */
  public static SampleSuffix main(MetricKind kind) {
    return hasPlainSamples(kind) ? NONE : ownedBy(kind)[0];
  }

  /** The suffix, with its underscore. */
  public String text() {
    return text;
  }

  /** The suffix, not to be written to. */
  public byte[] bytes() {
    return bytes;
  }

  public int length() {
    return bytes.length;
  }

  public void copyTo(byte[] target, int at) {
    System.arraycopy(bytes, 0, target, at, bytes.length);
  }

  /** The length of a name up to its last underscore, where a suffix would begin; 0 for none. */
  static int stemLength(ByteSlice name) {
    for (int i = name.length() - 1; i > 0; i--) {
      if (name.byteAt(i) == '_') {
        return i;
      }
    }
    return 0;
  }

  /** What a name has from a position on. */
  public static SampleSuffix of(ByteSlice name, int stem) {
    return of(name.array(), name.offset() + stem, name.offset() + name.length());
  }

  /** What is in a range of bytes. */
  public static SampleSuffix of(byte[] name, int from, int to) {
    int length = to - from;
    if (length == 0) {
      return NONE;
    }
    if (length < SHORTEST || length > LONGEST) {
      return OTHER;
    }
    long word = lastBytes(name, to, length);
    for (SampleSuffix suffix : KNOWN) {
      if (suffix.word == word && suffix.bytes.length == length) {
        return suffix;
      }
    }
    return OTHER;
  }

  /** The last bytes of a name, as many as a long has at most. */
  private static long lastBytes(byte[] name, int end, int length) {
    int start = end - Long.BYTES;
    if (start >= 0) {
      return (long) LONG.get(name, start) >>> (Long.SIZE - Byte.SIZE * length);
    }
    long word = 0;
    for (int i = end - 1; i >= end - length; i--) {
      word = word << Byte.SIZE | (name[i] & 0xff);
    }
    return word;
  }
}
