package dev.cnitelemetry.text.internal.line;

import dev.cnitelemetry.text.internal.bytes.ByteKeys;
import java.util.Arrays;

/**
 * The families of all inputs that a reader met: their names, how they were announced, and which one
 * followed which. Inputs of several programs share it, so that a reader that goes from one to the
 * other finds what it knows of each.
 *
 * <p>Bounded: an input that begins when more is kept than {@link #GREATEST} begins anew.
 */
final class KnownFamilies {
  static final int NONE = -1;

  /** Bytes of names and announcements that are kept from one input for the next. */
  static final int GREATEST = EarlierMetadata.GREATEST;

  private final ByteKeys names = new ByteKeys();
  private final EarlierMetadata announcements = new EarlierMetadata();

  /** The input that a family came with first, the one it was in last, and its number there. */
  private int[] since = new int[32];

  private int[] seen = new int[32];
  private int[] numbers = new int[32];

  /** The family that followed last time. */
  private int[] next = new int[32];

  private int input = 1;
  private int first = NONE;
  private int last = NONE;
  private int likely = NONE;

  /** Begins with another input. */
  void begin() {
    input++;
    last = NONE;
    if (names.bytes() + announcements.bytes() > GREATEST) {
      names.clear();
      announcements.clear();
      first = NONE;
    }
    likely = first;
  }

  EarlierMetadata announcements() {
    return announcements;
  }

  /** The family that follows if all goes on as before, which this input does not have, or NONE. */
  int likely() {
    return likely;
  }

  /** The family of a name, in whatever input, or NONE. */
  int find(byte[] bytes, int offset, int length) {
    return names.find(bytes, offset, length);
  }

  /** Adds the family of the name that was looked for last; NONE where there is no room. */
  int addSought(byte[] bytes, int offset, int length) {
    int id = names.addSought(bytes, offset, length);
    if (id == since.length) {
      since = Arrays.copyOf(since, 2 * id);
      seen = Arrays.copyOf(seen, 2 * id);
      numbers = Arrays.copyOf(numbers, 2 * id);
      next = Arrays.copyOf(next, 2 * id);
    }
    if (id >= 0) {
      since[id] = input;
      seen[id] = 0;
      next[id] = NONE;
      announcements.forget(id);
    }
    return id;
  }

  /** Whether this input has announced a family. */
  boolean isThere(int id) {
    return seen[id] == input;
  }

  /** Whether a family was in an input before this one. */
  boolean isOlder(int id) {
    return since[id] != input;
  }

  /** The number of a family in this input. */
  int number(int id) {
    return numbers[id];
  }

  /** Says that this input announces a family, which gets a number. */
  void announce(int id, int number) {
    seen[id] = input;
    numbers[id] = number;
    if (last == NONE) {
      first = id;
    } else {
      next[last] = id;
    }
    last = id;
    int follower = next[id];
    likely = follower == NONE || isThere(follower) ? NONE : follower;
  }

  byte[] arena() {
    return names.arena();
  }

  int nameStart(int id) {
    return names.start(id);
  }

  int nameLength(int id) {
    return names.length(id);
  }

  boolean isNamed(int id, byte[] bytes, int offset, int length) {
    return names.equals(id, bytes, offset, length);
  }
}
