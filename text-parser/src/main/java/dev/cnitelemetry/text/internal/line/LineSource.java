// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.line;

import dev.cnitelemetry.text.internal.bytes.Eight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;
import javax.annotation.Nullable;

/**
 * The lines of an input, whatever it comes from: an array where it is, anything else through one
 * buffer that grows to the longest line and is kept.
 */
public final class LineSource {
  private static final byte[] NOTHING = {};
  private static final int FIRST_BUFFER = 1 << 16;

  private final int greatestLine;

  private byte[] owned = NOTHING;
  private ByteBuffer ownedView = ByteBuffer.wrap(NOTHING);

  @Nullable private InputStream stream;
  @Nullable private ReadableByteChannel channel;
  @Nullable private ByteBuffer memory;
  private int memoryPosition;
  private int memoryLimit;

  private byte[] buffer = NOTHING;

  /** Where in the input the buffer's index 0 is. */
  private long base;

  private int position;
  private int limit;
  private int start;
  private int end;
  private boolean terminated;
  private boolean tooLong;
  private boolean moved;
  private long number;

  public LineSource(int greatestLine) {
    this.greatestLine = greatestLine;
  }

  public void reset(byte[] array, int offset, int length) {
    release();
    buffer = array;
    base = -(long) offset;
    position = offset;
    limit = offset + length;
  }

  public void reset(ByteBuffer source) {
    if (source.hasArray()) {
      reset(source.array(), source.arrayOffset() + source.position(), source.remaining());
      return;
    }
    resetToOwned();
    memory = source;
    memoryPosition = source.position();
    memoryLimit = source.limit();
  }

  public void reset(InputStream source) {
    resetToOwned();
    stream = source;
  }

  public void reset(ReadableByteChannel source) {
    resetToOwned();
    channel = source;
  }

  private void resetToOwned() {
    release();
    if (owned.length == 0) {
      own(new byte[FIRST_BUFFER]);
    }
    buffer = owned;
  }

  private void own(byte[] array) {
    owned = array;
    ownedView = ByteBuffer.wrap(array);
  }

  /** Lets go of what was borrowed. */
  public void release() {
    stream = null;
    channel = null;
    memory = null;
    buffer = NOTHING;
    base = 0;
    position = 0;
    limit = 0;
    start = 0;
    end = 0;
    number = 0;
    tooLong = false;
    terminated = false;
  }

  public byte[] buffer() {
    return buffer;
  }

  /** Where the line begins in the buffer. */
  public int start() {
    return start;
  }

  /** Where it ends, its line feed not included. */
  public int end() {
    return end;
  }

  /** Whether a line feed ends it. */
  public boolean isTerminated() {
    return terminated;
  }

  /** Whether it is longer than allowed; then only its beginning is there. */
  public boolean isTooLong() {
    return tooLong;
  }

  /** 1 for the first line, 0 before it. */
  public long number() {
    return number;
  }

  /** The distance of a position of the buffer from the input's beginning. */
  public long offsetOf(int at) {
    return base + at;
  }

  /** Where the next line begins. */
  public int position() {
    return position;
  }

  /** Where the bytes end that are there. */
  public int limit() {
    return limit;
  }

  /** Goes to the next line, which is known to end at a line feed. */
  public void advanceTo(int feed) {
    start = position;
    end = feed;
    position = feed + 1;
    terminated = true;
    number++;
  }

  /**
   * Goes past empty lines, which begin at the position.
   *
   * @param safe the last position where a line feed is looked for
   * @return where the next line begins
   */
  public int skipEmptyLines(int safe) {
    int at = position;
    while (at <= safe && buffer[at] == '\n') {
      at++;
    }
    number += at - position;
    position = at;
    return at;
  }

  /** Whether bytes were moved since this was asked last. */
  public boolean hasMoved() {
    boolean since = moved;
    moved = false;
    return since;
  }

  /** Goes to the next line; false where there is none, and the line is the empty end then. */
  public boolean advance() {
    if (tooLong) {
      skipRest();
    }
    start = position;
    int scanned = position;
    while (true) {
      int stop = (int) Math.min(limit, start + greatestLine + 1L);
      int feed = Eight.feed(buffer, scanned, stop);
      if (feed < stop) {
        return found(feed, feed + 1, true, false);
      }
      if (stop - start > greatestLine) {
        return found(start + greatestLine, start + greatestLine, false, true);
      }
      scanned = stop - start;
      if (!fill()) {
        end = limit;
        return limit > start && found(limit, limit, false, false);
      }
      scanned += start;
    }
  }

  private boolean found(int lineEnd, int next, boolean hasFeed, boolean isLong) {
    end = lineEnd;
    position = next;
    terminated = hasFeed;
    tooLong = isLong;
    number++;
    return true;
  }

  private void skipRest() {
    tooLong = false;
    while (true) {
      while (position < limit) {
        if (buffer[position++] == '\n') {
          return;
        }
      }
      start = position;
      if (!fill()) {
        return;
      }
    }
  }

  /** Leaves the rest of the input unread. */
  public void skipAll() {
    stream = null;
    channel = null;
    memory = null;
    position = limit;
    tooLong = false;
  }

  /** Makes the current line come again at the next {@link #advance()}. */
  public void stepBack() {
    position = start;
    number--;
  }

  /** Reads more after what begins at {@code start}, which may move; false at the end. */
  private boolean fill() {
    if (buffer != owned) {
      return false;
    }
    int kept = limit - start;
    if (kept == owned.length) {
      int length = (int) Math.min(2L * kept, Math.max(kept + 1L, greatestLine + 2L));
      own(Arrays.copyOf(owned, length));
      moved = true;
      buffer = owned;
    }
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, kept);
      moved = true;
      base += start;
      start = 0;
      position = 0;
      limit = kept;
    }
    int count = read();
    limit += Math.max(count, 0);
    return count > 0;
  }

  private int read() {
    int room = owned.length - limit;
    try {
      if (stream != null) {
        int count = stream.read(owned, limit, room);
        if (count != 0) {
          return count;
        }
        int single = stream.read();
        if (single >= 0) {
          owned[limit] = (byte) single;
        }
        return single < 0 ? -1 : 1;
      }
      if (channel != null) {
        int count = channel.read(ownedView.limit(owned.length).position(limit));
        if (count == 0) {
          throw new IllegalStateException(
              "the channel gave no byte: configure it blocking before it is read");
        }
        return count;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (memory == null) {
      return -1;
    }
    int count = Math.min(room, memoryLimit - memoryPosition);
    memory.get(memoryPosition, owned, limit, count);
    memoryPosition += count;
    return count == 0 ? -1 : count;
  }
}
