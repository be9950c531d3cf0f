package dev.cnitelemetry.text.internal.line;

import dev.cnitelemetry.text.ReadLimits;
import dev.cnitelemetry.text.internal.bytes.Eight;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Reads {@code # HELP} and {@code # TYPE} lines in the form that programs write them in: bare
 * names, one blank between words, no escapes. All others it leaves to {@link LineParser}.
 */
public final class PlainMetadata {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long BLANKS = 0x2020202020202020L;
  private static final long SEVEN_BYTES = 0x00ffffffffffffffL;
  private static final long HELP = word("# HELP ");
  private static final long TYPE = word("# TYPE ");

  private static final int REFUSED = -1;
  private static final int NOWHERE = -1;

  /** In place of a family's number: the one that followed in the input before. */
  private static final int LIKELY = -2;

  private final MetadataTokens metadata;
  private final Families families;
  private final EarlierMetadata earlier;
  private final int lineBytes;
  private final boolean strict;
  private final TypeWords types;

  /** The keyword of the line before, or 0 if that is not there. */
  private long before;

  private boolean again;
  private int family;

  /** Whether the line before was compared together with the one that comes now. */
  private boolean halfKnown;

  /** The family of the line before if its lines are to be learnt, else NONE. */
  private int repeated = Families.NONE;

  private int lineStart;
  private int lineEnd;
  private int sampleStart = NOWHERE;

  public PlainMetadata(
      MetadataTokens metadata, Families families, ReadLimits limits, Dialect dialect) {
    this.metadata = metadata;
    this.families = families;
    earlier = families.earlier();
    strict = dialect.isStrict();
    lineBytes = limits.lineBytes();
    types = new TypeWords(dialect);
  }

  /** The first eight bytes of an ASCII text as they are read from an array. */
  static long word(String text) {
    long word = 0;
    for (int i = Math.min(8, text.length()) - 1; i >= 0; i--) {
      word = word << 8 | text.charAt(i);
    }
    return word;
  }

  /** Whether the line read last is HELP; else it is TYPE. */
  public boolean isHelp() {
    return before == HELP;
  }

  /** Whether the line read last names the same family as the metadata line before it. */
  public boolean isAgain() {
    return again;
  }

  /** Forgets the line before, which is no longer there. */
  public void forget() {
    before = 0;
    halfKnown = false;
    repeated = Families.NONE;
    sampleStart = NOWHERE;
  }

  /** Where a sample begins that has the family's name, if that is known; else -1. */
  public int sampleStart() {
    return sampleStart;
  }

  /** The number of the family, or NONE where it has to be looked for. */
  public int family() {
    return family;
  }

  /**
   * Reads a line that begins with {@code #}.
   *
   * <p>This method is too big to be inlined, by intent: see docs/how-the-reader-works.md.
   *
   * @return the position of its line feed, or -1 where it is left to the parser
   */
  public int read(byte[] bytes, int start, int safe) {
    if (halfKnown) {
      return readSecondKnown(bytes, start);
    }
    int number = families.size();
    int length = earlier.length(number);
    if (length > 0 && start + length <= safe && earlier.isAt(number, length, bytes, start)) {
      return readFirstKnown(bytes, start, length);
    }
    sampleStart = NOWHERE;
    if (start + Long.BYTES > safe) {
      return REFUSED;
    }
    long keyword = (long) LONG.get(bytes, start) & SEVEN_BYTES;
    if (keyword != HELP && keyword != TYPE) {
      return REFUSED;
    }
    int name = start + 7;
    int blank = name + metadata.family.length();
    again =
        keyword != before
            && before != 0
            && blank <= safe
            && bytes[blank] == ' '
            && Eight.areSame(bytes, metadata.family.offset(), name, blank - name);
    if (!again) {
      blank = skipName(bytes, name, safe);
    }
    if (blank >= safe || blank == name || bytes[blank] != ' ') {
      return REFUSED;
    }
    int text = blank + 1;
    int end = keyword == HELP ? readHelp(bytes, text, safe) : readType(bytes, text, safe);
    if (end < 0 || end - start > lineBytes) {
      return REFUSED;
    }
    before = keyword;
    metadata.familyPosition = name;
    if (again) {
      learn(bytes, start, end, safe);
    } else {
      setFamily(bytes, name, blank);
    }
    lineStart = start;
    lineEnd = end;
    return end;
  }

  /** Reads the first of two lines that came in the input before. */
  private int readFirstKnown(byte[] bytes, int start, int length) {
    metadata.family.wrap(bytes, start + 7, families.likelyLength());
    metadata.familyQuoted = false;
    family = families.addLikely();
    repeated = Families.NONE;
    again = false;
    halfKnown = true;
    lineStart = start;
    int sample = earlier.sample(family);
    sampleStart = length > sample ? start + sample : NOWHERE;
    return setKnown(bytes, start, start + earlier.second(family) - 1);
  }

  private int readSecondKnown(byte[] bytes, int start) {
    again = true;
    halfKnown = false;
    return setKnown(bytes, start, lineStart + earlier.sample(family) - 1);
  }

  private int setKnown(byte[] bytes, int start, int end) {
    int name = start + 7;
    before = (long) LONG.get(bytes, start) & SEVEN_BYTES;
    metadata.familyPosition = name;
    if (before == HELP) {
      metadata.setHelp(bytes, name + metadata.family.length() + 1, end);
    } else {
      metadata.kind = earlier.kind(family);
    }
    return end;
  }

  /** Keeps two lines of one family for the next input, if the first was none that is kept. */
  private void learn(byte[] bytes, int start, int end, int safe) {
    if (repeated == Families.NONE || start != lineEnd + 1) {
      return;
    }
    int sample = end + 1;
    int known = sample;
    int nameEnd = sample + metadata.family.length();
    if (nameEnd < safe
        && (bytes[nameEnd] == ' ' || bytes[nameEnd] == '{')
        && Eight.areSame(bytes, metadata.family.offset(), sample, nameEnd - sample)) {
      known = nameEnd + 1;
    }
    earlier.learn(repeated, metadata.kind, bytes, lineStart, start, sample, known);
    repeated = Families.NONE;
  }

  /** The position after a name, which is likely to be what followed in the input before. */
  private int skipName(byte[] bytes, int start, int safe) {
    int length = families.likelyLength();
    int behind = start + length;
    boolean likely =
        length > 0
            && behind <= safe
            && bytes[behind] == ' '
            && Eight.areSame(families.arena(), families.likelyStart(), bytes, start, length);
    family = likely ? LIKELY : Families.NONE;
    return likely ? behind : TemplateParser.skipName(bytes, start, 0, safe);
  }

  private void setFamily(byte[] bytes, int start, int end) {
    metadata.family.wrap(bytes, start, end - start);
    metadata.familyQuoted = false;
    repeated = Families.NONE;
    if (family == LIKELY) {
      family = families.addLikely();
      repeated = family;
    }
  }

  private int readHelp(byte[] bytes, int text, int safe) {
    if (bytes[text] <= ' ') {
      return REFUSED;
    }
    int at = text;
    while (at + Long.BYTES <= safe) {
      long one = special((long) LONG.get(bytes, at));
      long other = special((long) LONG.get(bytes, at + Long.BYTES));
      if ((one | other) != 0) {
        int found = at + firstByte(one);
        if (one == 0) {
          found += firstByte(other);
        }
        byte b = bytes[found];
        if (b == '\n') {
          return setHelp(bytes, text, found);
        }
        if (b < 0) {
          return REFUSED;
        }
        at = found + 1;
      } else {
        at += 2 * Long.BYTES;
      }
    }
    return REFUSED;
  }

  /** The high bit of the first byte that is a control character or more than ASCII. */
  private static long special(long eight) {
    return ((eight - BLANKS) | eight) & HIGH_BITS;
  }

  private static int firstByte(long special) {
    return Long.numberOfTrailingZeros(special) >>> 3;
  }

  private int setHelp(byte[] bytes, int text, int end) {
    if (strict && bytes[end - 1] == '\r') {
      return REFUSED;
    }
    metadata.setHelp(bytes, text, end);
    return end;
  }

  private int readType(byte[] bytes, int word, int safe) {
    if (word + TypeWords.LONGEST > safe) {
      return REFUSED;
    }
    int kind = types.find(bytes, word);
    if (kind < 0) {
      return REFUSED;
    }
    metadata.kind = kind;
    return word + types.length(kind);
  }
}
