package dev.cnitelemetry.text;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.cnitelemetry.metrics.MetricKind;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import javax.annotation.Nullable;

/**
 * Reads {@code # HELP} and {@code # TYPE} lines in the form that programs write them in: bare
 * names, one blank between words, no escapes. All others it leaves to {@link LineParser}.
 */
final class PlainMetadata {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long SEVEN_BYTES = 0x00ffffffffffffffL;
  private static final long HELP = word("# HELP ");
  private static final long TYPE = word("# TYPE ");

  private static final int REFUSED = -1;

  private final MetadataTokens metadata;
  private final Families families;
  private final int lineBytes;
  private final boolean openMetrics;
  private final MetricKind[] kinds = MetricKind.values();
  private final byte[][] kindTexts;
  private final long[] kindWords = new long[kinds.length];

  /** Words of at most seven letters with the line feed behind them; 1 where there is none. */
  private final long[] shortLines = new long[kinds.length];

  private final long[] shortMasks = new long[kinds.length];
  private boolean help;
  private int family;
  private boolean isLikely;

  PlainMetadata(
      MetadataTokens metadata, Families families, ReadLimits limits, boolean openMetrics) {
    this.metadata = metadata;
    this.families = families;
    this.openMetrics = openMetrics;
    lineBytes = limits.lineBytes();
    kindTexts = KindWords.all(openMetrics);
    for (int i = 0; i < kinds.length; i++) {
      String text = new String(kindTexts[i], US_ASCII);
      kindWords[i] = word(text);
      boolean isShort = !text.isEmpty() && text.length() < Long.BYTES;
      shortLines[i] = isShort ? word(text + "\n") : 1;
      shortMasks[i] = isShort ? -1L >>> (8 * (Long.BYTES - 1 - text.length())) : 0;
    }
  }

  /** The first eight bytes of an ASCII text as they are read from an array. */
  private static long word(String text) {
    long word = 0;
    for (int i = Math.min(8, text.length()) - 1; i >= 0; i--) {
      word = word << 8 | text.charAt(i);
    }
    return word;
  }

  /** Whether the line read last is HELP; else it is TYPE. */
  boolean isHelp() {
    return help;
  }

  /** Forgets the line before, which is no longer there. */
  void forget() {
    help = false;
  }

  /** The number of the family, or NONE where it has to be looked for. */
  int family() {
    return family;
  }

  /**
   * Reads a line that begins with {@code #}.
   *
   * @return the position of its line feed, or -1 where it is left to the parser
   */
  int read(byte[] bytes, int start, int limit) {
    int safe = limit - Long.BYTES;
    if (start + Long.BYTES > safe) {
      return REFUSED;
    }
    long keyword = (long) LONG.get(bytes, start) & SEVEN_BYTES;
    if (keyword != HELP && keyword != TYPE) {
      return REFUSED;
    }
    boolean behindHelp = help;
    help = keyword == HELP;
    int name = start + 7;
    int behind = behindHelp ? skipSameName(bytes, name, safe) : skipLikelyName(bytes, name, safe);
    if (behind >= safe || behind == name || bytes[behind] != ' ') {
      isLikely = false;
      return REFUSED;
    }
    int end = help ? readHelp(bytes, behind + 1, safe) : readType(bytes, behind + 1, safe);
    if (end < 0 || end - start > lineBytes) {
      isLikely = false;
      return REFUSED;
    }
    if (isLikely) {
      family = families.addLikely();
      isLikely = false;
    }
    metadata.family.set(bytes, name, behind - name);
    metadata.familyQuoted = false;
    metadata.familyPosition = name;
    return end;
  }

  /** The position behind a name that is likely to be that of the line before. */
  private int skipSameName(byte[] bytes, int start, int safe) {
    ByteSlice before = metadata.family;
    int length = before.length();
    boolean same = start + length <= safe && Eight.areSame(bytes, before.offset(), start, length);
    int behind = TemplateParser.skipName(bytes, start, same ? length : 0, safe);
    family = same && behind - start == length ? families.last() : Families.NONE;
    return behind;
  }

  /** The position behind a name that is likely to be what followed in the input before. */
  private int skipLikelyName(byte[] bytes, int start, int safe) {
    int length = families.likelyLength();
    boolean likely =
        length > 0
            && start + length <= safe
            && Eight.areSame(families.arena(), families.likelyStart(), bytes, start, length);
    int behind = TemplateParser.skipName(bytes, start, likely ? length : 0, safe);
    isLikely = likely && behind - start == length;
    family = Families.NONE;
    return behind;
  }

  private int readHelp(byte[] bytes, int text, int safe) {
    if (bytes[text] <= ' ') {
      return REFUSED;
    }
    long seen = 0;
    int at = text;
    for (; at <= safe; at += Long.BYTES) {
      long eight = (long) LONG.get(bytes, at);
      long feed = eight ^ 0x0a0a0a0a0a0a0a0aL;
      long feeds = (feed - ONES) & ~feed & HIGH_BITS;
      long backslash = eight ^ 0x5c5c5c5c5c5c5c5cL;
      long odd = (((backslash - ONES) & ~backslash) | eight) & HIGH_BITS;
      if (feeds != 0) {
        int before = Long.numberOfTrailingZeros(feeds) & ~7;
        seen |= odd & ((1L << before) - 1);
        return seen == 0 ? setHelp(bytes, text, at + (before >>> 3)) : REFUSED;
      }
      seen |= odd;
    }
    return REFUSED;
  }

  private int setHelp(byte[] bytes, int text, int end) {
    if (openMetrics && bytes[end - 1] == '\r') {
      return REFUSED;
    }
    metadata.text.set(bytes, text, end - text);
    return end;
  }

  private int readType(byte[] bytes, int word, int safe) {
    if (word <= safe) {
      long eight = (long) LONG.get(bytes, word);
      for (int i = 0; i < shortLines.length; i++) {
        if ((eight & shortMasks[i]) == shortLines[i]) {
          metadata.kind = kinds[i];
          return word + kindTexts[i].length;
        }
      }
    }
    int end = word;
    while (end < safe && bytes[end] >= 'a') {
      end++;
    }
    if (end >= safe || end == word || bytes[end] != '\n') {
      return REFUSED;
    }
    MetricKind kind = kind(bytes, word, end);
    if (kind == null) {
      return REFUSED;
    }
    metadata.kind = kind;
    return end;
  }

  @Nullable
  private MetricKind kind(byte[] bytes, int start, int end) {
    int length = end - start;
    long word = (long) LONG.get(bytes, start);
    if (length < Long.BYTES) {
      word &= (1L << (8 * length)) - 1;
    }
    for (int i = 0; i < kindWords.length; i++) {
      if (kindWords[i] == word && kindTexts[i].length == length) {
        return length <= Long.BYTES || TemplateParser.areEqual(bytes, start, kindTexts[i])
            ? kinds[i]
            : null;
      }
    }
    return null;
  }
}
