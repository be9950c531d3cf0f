// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import dev.cnitelemetry.text.internal.bytes.TextBuffer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import javax.annotation.Nullable;

/**
 * Keeps what of a buffer is whole lines, and passes those on to a stream or channel, if there is
 * one.
 *
 * <p>What comes after them in the buffer is a draft: a line that is being written, or was refused
 * half-way. {@link #begin} starts a new one in its place, {@link #commit} makes whole lines of it.
 */
final class OutputDrain {
  /** Large enough that a system call is rare, small enough to stay in the processor's cache. */
  private static final int THRESHOLD = 1 << 15;

  private final TextBuffer buffer;
  private final PreparedLines earlier;
  @Nullable private OutputStream stream;
  @Nullable private WritableByteChannel channel;
  private ByteBuffer view = ByteBuffer.allocate(0);
  private int threshold = Integer.MAX_VALUE;
  private int committed;

  OutputDrain(TextBuffer buffer, PreparedLines earlier) {
    this.buffer = buffer;
    this.earlier = earlier;
  }

  void set(@Nullable OutputStream newStream, @Nullable WritableByteChannel newChannel) {
    earlier.restart();
    buffer.size = 0;
    committed = 0;
    stream = newStream;
    channel = newChannel;
    threshold = newStream == null && newChannel == null ? Integer.MAX_VALUE : THRESHOLD;
  }

  /** Starts a draft; one that was not committed is gone. */
  void begin() {
    copyEarlier();
    buffer.size = committed;
  }

  /** Makes whole lines of those that were taken and are not in the buffer. */
  private void copyEarlier() {
    if (earlier.isPending()) {
      int start = earlier.start();
      int end = earlier.end();
      earlier.clearPending();
      while (start < end) {
        int most = threshold == Integer.MAX_VALUE ? end - start : THRESHOLD - committed;
        int to = Math.min(end, start + most);
        buffer.size = committed;
        buffer.append(earlier.text(), start, to);
        start = to;
        commit();
      }
    }
  }

  /** Where the draft starts in the buffer. */
  int start() {
    return committed;
  }

  /** Makes whole lines of the draft. */
  void commit() {
    committed = buffer.size;
    if (committed >= threshold) {
      pass();
    }
  }

  /** How much of the buffer is whole lines. */
  int committed() {
    copyEarlier();
    return committed;
  }

  void finish() {
    copyEarlier();
    if (threshold == Integer.MAX_VALUE) {
      return;
    }
    pass();
    if (stream != null) {
      try {
        stream.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void pass() {
    int size = committed;
    buffer.size = 0;
    committed = 0;
    try {
      if (stream != null) {
        stream.write(buffer.bytes, 0, size);
      } else if (channel != null) {
        if (view.array() != buffer.bytes) {
          view = ByteBuffer.wrap(buffer.bytes);
        }
        view.limit(size).position(0);
        while (view.hasRemaining()) {
          channel.write(view);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
