// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.line;

import dev.cnitelemetry.text.ReadLimits;
import dev.cnitelemetry.text.internal.bytes.Eight;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Reads lines that begin with {@code #} in the form that programs write them in: bare names, one
 * blank between words; and comments. All others it leaves to {@link LineParser}.
 */
public final class PlainMetadata {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long BLANKS = 0x2020202020202020L;
  private static final long SEVEN_BYTES = 0x00ffffffffffffffL;
  private static final long HELP = word("# HELP ");
  private static final long TYPE = word("# TYPE ");

  private static final long UNIT = word("# UNIT ");
  private static final int HELP_WORD = (int) word("HELP");
  private static final int TYPE_WORD = (int) word("TYPE");

  private static final int REFUSED = -1;
  private static final int NOWHERE = -1;
  private static final int NONE = KnownFamilies.NONE;

  private final MetadataTokens metadata;
  private final Families families;
  private final KnownFamilies known;
  private final EarlierMetadata earlier;
  private final int lineBytes;
  private final boolean strict;
  private final TypeWords types;

  /** The keyword of the metadata line before, or 0 if that is not there. */
  private long before;

  private boolean comment;
  private boolean again;
  private int family;

  /** How many lines come that were compared together with the one before, and whose they are. */
  private int linesToCome;

  private int knownId = NONE;

  /** Which of the known families the last line announced first, to be learnt, or NONE. */
  private int learnt = NONE;

  /** Where the lines of that family begin, and where each ends, as long as they follow. */
  private int firstStart;

  private final int[] lineEnds = new int[EarlierMetadata.LINES];
  private int lineCount;

  /** Which keywords these lines have, a bit each: of two of a kind one would be forgotten. */
  private int keywords;

  private int sampleStart = NOWHERE;

  public PlainMetadata(
      MetadataTokens metadata, Families families, ReadLimits limits, Dialect dialect) {
    this.metadata = metadata;
    this.families = families;
    known = families.known();
    earlier = known.announcements();
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

  /** Whether the line read last is a comment. */
  public boolean isComment() {
    return comment;
  }

  /** Whether it is HELP, unless it is a comment. */
  public boolean isHelp() {
    return before == HELP;
  }

  /** Whether it is TYPE, unless it is a comment. */
  public boolean isType() {
    return before == TYPE;
  }

  /** Whether the line read last names the same family as the metadata line before it. */
  public boolean isAgain() {
    return again;
  }

  /** Forgets the line before, which is no longer there. */
  public void forget() {
    before = 0;
    linesToCome = 0;
    learnt = NONE;
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
    if (linesToCome > 0) {
      return readNextKnown(bytes, start);
    }
    comment = false;
    int id = known.likely();
    if (id >= 0 && isKnownAt(id, bytes, start, safe)) {
      return readFirstKnown(id, bytes, start);
    }
    sampleStart = NOWHERE;
    if (start + Long.BYTES > safe) {
      return REFUSED;
    }
    long keyword = (long) LONG.get(bytes, start) & SEVEN_BYTES;
    if (keyword != HELP && keyword != TYPE && (keyword != UNIT || !strict)) {
      return strict ? REFUSED : readComment(bytes, start, safe);
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
      blank = TemplateParser.skipName(bytes, name, 0, safe);
    }
    if (blank >= safe || blank == name || bytes[blank] != ' ') {
      return REFUSED;
    }
    if (!again && (id < 0 || !known.isNamed(id, bytes, name, blank - name))) {
      id = known.find(bytes, name, blank - name);
      if (id >= 0 && !known.isThere(id) && isKnownAt(id, bytes, start, safe)) {
        return readFirstKnown(id, bytes, start);
      }
    }
    int end = readText(keyword, bytes, name, blank, safe);
    if (end < 0 || end - start > lineBytes) {
      return REFUSED;
    }
    before = keyword;
    metadata.familyPosition = name;
    if (!again) {
      setFamily(id, bytes, name, blank);
    }
    learn(bytes, start, end, safe);
    return end;
  }

  private int readText(long keyword, byte[] bytes, int name, int blank, int safe) {
    if (keyword == HELP) {
      return readHelp(bytes, blank + 1, safe);
    }
    return keyword == TYPE ? readType(bytes, blank + 1, safe) : readUnit(bytes, name, blank, safe);
  }

  /** Whether a known family is at a position as it was announced before. */
  private boolean isKnownAt(int id, byte[] bytes, int start, int safe) {
    int length = earlier.length(id);
    return length > 0 && start + length <= safe && earlier.isAt(id, length, bytes, start);
  }

  /** Reads the first of the lines that came in an input before. */
  private int readFirstKnown(int id, byte[] bytes, int start) {
    family = families.add(id);
    if (family < 0) {
      return REFUSED;
    }
    earlier.met(id);
    metadata.family.wrap(bytes, start + 7, known.nameLength(id));
    metadata.familyQuoted = false;
    learnt = NONE;
    again = false;
    knownId = id;
    firstStart = start;
    int lines = earlier.lines(id);
    linesToCome = lines;
    int sample = earlier.end(id, lines - 1) + 1;
    sampleStart = earlier.length(id) > sample ? start + sample : NOWHERE;
    return setKnown(lines, bytes, start);
  }

  private int readNextKnown(byte[] bytes, int start) {
    again = true;
    return setKnown(earlier.lines(knownId), bytes, start);
  }

  private int setKnown(int lines, byte[] bytes, int start) {
    int end = firstStart + earlier.end(knownId, lines - linesToCome);
    linesToCome--;
    int name = start + 7;
    before = (long) LONG.get(bytes, start) & SEVEN_BYTES;
    metadata.familyPosition = name;
    if (before == TYPE) {
      metadata.kind = earlier.kind(knownId);
      return end;
    }
    int text = name + metadata.family.length() + 1;
    if (before == HELP) {
      metadata.setHelp(bytes, text, end);
    } else {
      metadata.text.wrap(bytes, text, end - text);
    }
    return end;
  }

  private void setFamily(int id, byte[] bytes, int start, int end) {
    metadata.family.wrap(bytes, start, end - start);
    metadata.familyQuoted = false;
    learnt = NONE;
    lineCount = 0;
    family = NONE;
    if (id >= 0) {
      boolean there = known.isThere(id);
      family = families.add(id);
      if (!there && known.isOlder(id) && earlier.missed(id)) {
        learnt = id;
      }
    }
  }

  /** Keeps the lines of a family for the next input, if they follow one another. */
  private void learn(byte[] bytes, int start, int end, int safe) {
    if (learnt == NONE) {
      return;
    }
    int keyword = before == TYPE ? 1 : before == HELP ? 2 : 4;
    if (lineCount == 0) {
      firstStart = start;
      keywords = 0;
    } else if (start != lineEnds[lineCount - 1] + 1 || (keywords & keyword) != 0) {
      learnt = NONE;
      return;
    }
    keywords |= keyword;
    lineEnds[lineCount++] = end;
    int next = end + 1;
    if (lineCount == 1 && next <= safe && bytes[next] == '#') {
      return;
    }
    int nameEnd = next + metadata.family.length();
    boolean named =
        nameEnd < safe
            && (bytes[nameEnd] == ' ' || bytes[nameEnd] == '{')
            && Eight.areSame(bytes, metadata.family.offset(), next, nameEnd - next);
    int knownEnd = named ? nameEnd + 1 : next;
    earlier.learn(learnt, metadata.kind, bytes, firstStart, lineEnds, lineCount, knownEnd);
  }

  private int readComment(byte[] bytes, int start, int safe) {
    int text = start + 1;
    byte first = bytes[text];
    if (first == ' ') {
      text++;
      first = bytes[text];
      int word = (int) (long) LONG.get(bytes, text);
      if (first == ' ' || word == HELP_WORD || word == TYPE_WORD) {
        return REFUSED;
      }
    }
    if (first == '\t') {
      return REFUSED;
    }
    int end = PlainText.feed(bytes, text, safe);
    if (end > safe || end - start > lineBytes) {
      return REFUSED;
    }
    comment = true;
    metadata.text.wrap(bytes, text, end - text);
    return end;
  }

  private int readHelp(byte[] bytes, int text, int safe) {
    if (bytes[text] >= 0 && bytes[text] <= ' ') {
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
        at = found + 1;
        if (b < 0) {
          at = found > safe ? REFUSED : PlainText.skipBeyondAscii(bytes, found, safe);
          if (at < 0) {
            return REFUSED;
          }
        }
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

  /** A unit has to be what the family's name ends with after an underscore, or nothing. */
  private int readUnit(byte[] bytes, int name, int blank, int safe) {
    int text = blank + 1;
    int end = PlainText.feed(bytes, text, safe);
    int length = end - text;
    if (end > safe) {
      return REFUSED;
    }
    int suffix = blank - length;
    if (length > 0
        && (suffix <= name
            || bytes[suffix - 1] != '_'
            || !Eight.areSame(bytes, suffix, text, length))) {
      return REFUSED;
    }
    metadata.text.wrap(bytes, text, length);
    return end;
  }
}
