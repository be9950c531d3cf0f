package dev.cnitelemetry.text.write;

import dev.cnitelemetry.text.internal.bytes.TextBuffer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import javax.annotation.Nullable;

/** Passes whole lines of a buffer on to a stream or channel, if there is one. */
final class OutputDrain {
  /** Large enough that a system call is rare, small enough to stay in the processor's cache. */
  private static final int THRESHOLD = 1 << 15;

  private final TextBuffer buffer;
  @Nullable private OutputStream stream;
  @Nullable private WritableByteChannel channel;
  private ByteBuffer view = ByteBuffer.allocate(0);
  private int threshold = Integer.MAX_VALUE;

  OutputDrain(TextBuffer buffer) {
    this.buffer = buffer;
  }

  void set(@Nullable OutputStream newStream, @Nullable WritableByteChannel newChannel) {
    stream = newStream;
    channel = newChannel;
    threshold = newStream == null && newChannel == null ? Integer.MAX_VALUE : THRESHOLD;
  }

  void afterLine() {
    if (buffer.size >= threshold) {
      pass();
    }
  }

  void finish() {
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
    int size = buffer.size;
    buffer.size = 0;
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
