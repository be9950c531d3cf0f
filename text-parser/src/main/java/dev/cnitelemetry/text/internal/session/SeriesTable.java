// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.session;

import dev.cnitelemetry.text.internal.bytes.Eight;
import dev.cnitelemetry.text.internal.line.Measurement;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The series of a session by their numbers: texts, values, and what the last body did to them.
 *
 * <p>A text that is several times in a body is a series each time: from the second on, its key has
 * a line feed and a number after the text.
 */
public final class SeriesTable {
  /** In place of a timestamp. */
  public static final long NO_TIMESTAMP = Long.MIN_VALUE;

  /** So many numbers after the one met last are tried before a text is looked for. */
  private static final int NEAR = 3;

  private static final byte[] VALUE = {' ', '1'};
  private static final long[] NOTHING = {};
  private static final int[] NONE = {};

  private SeriesTexts texts = new SeriesTexts();

  /** The hash of the text that was looked for last. */
  private int soughtHash;

  private double[] values = new double[64];

  /** Empty until a sample has a timestamp. */
  private long[] timestamps = NOTHING;

  /**
   * Which are those of the body before, until the end of a body; read faster than a set of bits.
   */
  private boolean[] present = new boolean[64];

  private final BitSet changed = new BitSet();
  private final BitSet came = new BitSet();
  private final BitSet went = new BitSet();

  /**
   * A number that none has, which is among those that went while a body is compared, or -1: a set
   * whose greatest number is taken out looks for the next one all the way down.
   */
  private int guard = -1;

  /** Those met in a body that is read from its beginning. */
  private final BitSet met = new BitSet();

  /** The number after the one met last. */
  private int next;

  /** How often the text of a series was met again in that body; empty until one is. */
  private int[] again = NONE;

  private byte[] line = new byte[256];

  public int count() {
    return texts.size();
  }

  public boolean isPresent(int number) {
    return present[number];
  }

  public double value(int number) {
    return values[number];
  }

  public long timestamp(int number) {
    return number < timestamps.length ? timestamps[number] : NO_TIMESTAMP;
  }

  boolean hasTimestamps() {
    return timestamps.length > 0;
  }

  /** How long a series is up to its value. */
  int textLength(int number) {
    return texts.textLength(number);
  }

  public BitSet changed() {
    return changed;
  }

  public BitSet added() {
    return came;
  }

  public BitSet removed() {
    return went;
  }

  public void begin() {
    changed.clear();
    came.clear();
    went.clear();
    guard = -1;
  }

  /** Starts over with a body of which a part was compared; what changed so far stays noted. */
  public void beginAgain() {
    came.clear();
    went.clear();
    guard = -1;
    met.clear();
    next = 0;
    Arrays.fill(again, 0);
  }

  public void end() {
    if (guard >= 0) {
      went.clear(guard);
      guard = -1;
    }
    setPresent(came, true);
    setPresent(went, false);
  }

  /** By runs: what comes and goes together has numbers that follow each other. */
  private void setPresent(BitSet numbers, boolean there) {
    int from = numbers.nextSetBit(0);
    while (from >= 0) {
      int to = numbers.nextClearBit(from);
      Arrays.fill(present, from, to, there);
      from = numbers.nextSetBit(to);
    }
  }

  /** The number of a text that has been met so often before in a body, or -1. */
  int find(byte[] bytes, int start, int length, int occurrence) {
    if (occurrence == 0) {
      return find(texts.hash(bytes, start, length), bytes, start, length);
    }
    int keyLength = key(bytes, start, length, occurrence);
    return find(texts.hash(line, 0, keyLength), line, 0, keyLength);
  }

  /** The number of a text that has not been met in a body, or -1. */
  int find(int hash, byte[] bytes, int start, int length) {
    soughtHash = hash;
    return texts.find(hash, bytes, start, length);
  }

  /** Forgets the line that was read for its hash. */
  void forgetLine() {
    texts.forgetLine();
  }

  /** Reads a line for its hash, see {@link TextHash#read}. */
  int readLine(byte[] bytes, int start, int same) {
    return texts.readLine(bytes, start, same);
  }

  /** The hash of a text that the line begins with. */
  int hashOfLine(byte[] bytes, int start, int length) {
    return texts.hashOfLine(bytes, start, length);
  }

  /** Whether it is worth while to {@link #load}. */
  boolean isLarge() {
    return texts.isLarge();
  }

  /**
   * Loads what will be asked of several series.
   *
   * @param numbers where the number of each goes that has the hash of its text, or 0
   * @return what is to be kept
   */
  int load(int[] hashes, int[] numbers, int count) {
    if (count() == 0) {
      return 0;
    }
    int loaded = texts.load(hashes, numbers, count);
    for (int each = 0; each < count; each++) {
      int number = numbers[each];
      loaded += (int) Double.doubleToRawLongBits(values[number]) + (present[number] ? 1 : 0);
    }
    return loaded;
  }

  private int key(byte[] bytes, int start, int length, int occurrence) {
    int keyLength = length + 1 + Integer.BYTES;
    if (keyLength > line.length - Long.BYTES) {
      line = new byte[2 * keyLength + Long.BYTES];
    }
    System.arraycopy(bytes, start, line, 0, length);
    line[length] = '\n';
    for (int at = length + 1, rest = occurrence; at < keyLength; at++, rest >>>= Byte.SIZE) {
      line[at] = (byte) rest;
    }
    return keyLength;
  }

  /** Whether a series was passed over in the body, and not met since. */
  boolean hasGone(int number) {
    return went.get(number);
  }

  /** Notes that a series is not there any more. */
  void leave(int number) {
    went.set(number);
  }

  /** Notes that series are not there any more. */
  void leave(int from, int to) {
    went.set(from, to);
  }

  /** Notes that a series that was passed over is there. */
  void stay(int number) {
    went.clear(number);
  }

  boolean hasCome(int number) {
    return came.get(number);
  }

  /** Notes that a series is there that was not. */
  void come(int number) {
    came.set(number);
  }

  void comeNot(int number) {
    came.clear(number);
  }

  /**
   * Whether a line begins with a series' text, and a blank at its end. Most other texts differ at
   * their ends, which are compared first.
   */
  boolean isAt(int number, byte[] bytes, int at, int end) {
    int length = texts.textLength(number);
    if (length > end - at || bytes[at + length - 1] != ' ') {
      return false;
    }
    byte[] arena = texts.arena();
    int start = texts.start(number);
    int tail = Math.min(length, Long.BYTES);
    int head = length - tail;
    return Eight.areSame(arena, start + head, bytes, at + head, tail)
        && Arrays.equals(arena, start, start + head, bytes, at, at + head);
  }

  /**
   * The same of a series that is probably there, after others that were: from the beginning on, so
   * that what comes next in memory is loaded ahead.
   */
  boolean isNextAt(int number, byte[] bytes, int at, int end) {
    int length = texts.textLength(number);
    if (length > end - at) {
      return false;
    }
    byte[] arena = texts.arena();
    int start = texts.start(number);
    return Arrays.equals(arena, start, start + length, bytes, at, at + length)
        && bytes[at + length - 1] == ' ';
  }

  /** How often the text of a series was met again in this body, at least. */
  int occurrences(int number) {
    return number < again.length ? again[number] : 0;
  }

  void setOccurrences(int number, int occurrences) {
    if (number >= again.length) {
      again = Arrays.copyOf(again, values.length);
    }
    again[number] = occurrences;
  }

  /** Begins with a body of which a part was compared. */
  void beginMerge() {
    Arrays.fill(again, 0);
    guard = values.length;
    went.set(guard);
  }

  /** Notes a series that was there or not. */
  public int meet(byte[] bytes, int start, int length) {
    int number = nextOf(bytes, start, length);
    if (number < 0) {
      number = addUnlessKnown(bytes, start, length, 0);
    }
    next = number + 1;
    if (met.get(number)) {
      int occurrence = occurrences(number) + 1;
      setOccurrences(number, occurrence);
      number = addUnlessKnown(bytes, start, length, occurrence);
    }
    met.set(number);
    if (!present[number]) {
      came.set(number);
    }
    return number;
  }

  /**
   * The number of a text that is that of the series after the one met last, as it mostly is, or of
   * one of those after it, where some have gone; else -1.
   */
  private int nextOf(byte[] bytes, int start, int length) {
    int last = Math.min(count(), next + NEAR);
    for (int number = next; number < last; number++) {
      if (texts.equals(number, bytes, start, length)) {
        return number;
      }
    }
    return -1;
  }

  /** Notes that what was not met has gone. */
  public void leaveOthers() {
    for (int number = 0; number < count(); number++) {
      if (present[number] && !met.get(number)) {
        went.set(number);
      }
    }
  }

  private int addUnlessKnown(byte[] bytes, int start, int length, int occurrence) {
    int known = find(bytes, start, length, occurrence);
    return known >= 0 ? known : add(bytes, start, length, occurrence);
  }

  /** Adds the series that was looked for last and not found; its number. */
  int add(byte[] bytes, int start, int length, int occurrence) {
    int number =
        occurrence == 0
            ? texts.add(soughtHash, bytes, start, length, length)
            : texts.add(soughtHash, line, 0, key(bytes, start, length, occurrence), length);
    if (number < 0) {
      throw new IllegalStateException("the texts of all series exceed 1 GiB: call compact()");
    }
    if (number >= values.length) {
      values = Arrays.copyOf(values, 2 * values.length);
      present = Arrays.copyOf(present, values.length);
    }
    return number;
  }

  public void set(int number, Measurement measurement) {
    long timestamp = measurement.hasTimestamp() ? measurement.timestampMillis() : NO_TIMESTAMP;
    set(number, measurement.value(), timestamp);
  }

  void set(int number, double value, long timestamp) {
    boolean same = Double.doubleToRawLongBits(value) == Double.doubleToRawLongBits(values[number]);
    values[number] = value;
    if (timestamp != NO_TIMESTAMP || timestamps.length > 0) {
      same &= timestamp(number) == timestamp;
      setTimestamp(number, timestamp);
    }
    if (!same && !came.get(number)) {
      changed.set(number);
    }
  }

  private void setTimestamp(int number, long timestamp) {
    int length = timestamps.length;
    if (number >= length) {
      timestamps = Arrays.copyOf(timestamps, values.length);
      Arrays.fill(timestamps, length, timestamps.length, NO_TIMESTAMP);
    }
    timestamps[number] = timestamp;
  }

  /** Makes a line of a series' text and some value; its length. */
  public int lineOf(int number) {
    int length = texts.textLength(number);
    if (length + VALUE.length > line.length) {
      line = new byte[2 * length + VALUE.length];
    }
    System.arraycopy(texts.arena(), texts.start(number), line, 0, length);
    // Some texts have no blank at their end, and two are not allowed everywhere.
    int end = line[length - 1] == ' ' ? length - 1 : length;
    System.arraycopy(VALUE, 0, line, end, VALUE.length);
    return end + VALUE.length;
  }

  /** What {@link #lineOf} has made. */
  public byte[] lineBytes() {
    return line;
  }

  /** Keeps only what is present; the new numbers by the old ones, -1 for none. */
  public int[] compact() {
    int[] numbers = new int[texts.size()];
    Arrays.fill(numbers, -1);
    SeriesTexts kept = new SeriesTexts();
    double[] keptValues = new double[values.length];
    long[] keptTimestamps = new long[timestamps.length];
    BitSet keptChanged = new BitSet();
    BitSet keptCame = new BitSet();
    for (int old = 0; old < numbers.length; old++) {
      if (!present[old]) {
        continue;
      }
      int start = texts.start(old);
      int length = texts.length(old);
      int hash = kept.hash(texts.arena(), start, length);
      int number = kept.add(hash, texts.arena(), start, length, texts.textLength(old));
      numbers[old] = number;
      keptValues[number] = values[old];
      if (keptTimestamps.length > 0) {
        keptTimestamps[number] = timestamps[old];
      }
      keptChanged.set(number, changed.get(old));
      keptCame.set(number, came.get(old));
    }
    texts = kept;
    values = keptValues;
    timestamps = keptTimestamps;
    begin();
    changed.or(keptChanged);
    came.or(keptCame);
    Arrays.fill(present, 0, kept.size(), true);
    Arrays.fill(present, kept.size(), present.length, false);
    return numbers;
  }
}
