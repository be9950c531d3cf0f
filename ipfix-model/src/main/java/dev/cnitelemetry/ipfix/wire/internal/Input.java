// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import javax.annotation.Nullable;

/**
 * Where the octets come from: a borrowed array, a stream or channel through one buffer, or pieces
 * handed in one after the other.
 */
public final class Input {
  private static final int BUFFER = 1 << 17;

  /** Grows with what comes: there may be thousands of sessions, most of which send little. */
  private static final int FIRST_PIECE = 1 << 10;

  private byte[] octets = {};
  private int at;
  private int limit;

  /** Input offset of the first octet of the array. */
  private long base;

  private byte[] own = {};
  private @Nullable InputStream stream;
  private @Nullable ReadableByteChannel channel;
  private @Nullable ByteBuffer view;
  private boolean open;
  private boolean abandoned;

  public void borrow(byte[] array, int offset, int length) {
    clear();
    octets = array;
    at = offset;
    limit = offset + length;
    base = -offset;
  }

  public void read(InputStream from) {
    pieces(BUFFER);
    open = false;
    stream = from;
  }

  public void read(ReadableByteChannel from) {
    pieces(BUFFER);
    open = false;
    channel = from;
    view = ByteBuffer.wrap(own);
  }

  public void pieces() {
    pieces(FIRST_PIECE);
  }

  private void pieces(int least) {
    clear();
    if (own.length < least) {
      own = new byte[least];
    }
    octets = own;
    open = true;
  }

  private void clear() {
    stream = null;
    channel = null;
    view = null;
    open = false;
    abandoned = false;
    at = 0;
    limit = 0;
    base = 0;
  }

  /** The array in which the octets at hand lie. */
  public byte[] octets() {
    return octets;
  }

  /** Where they begin in the array. */
  public int at() {
    return at;
  }

  /** Input offset of the first octet of the array. */
  public long base() {
    return base;
  }

  /** Leaves octets, which stay in the array until more are asked for. */
  public void skip(int count) {
    at += count;
  }

  /** Whether more pieces may come. */
  public boolean open() {
    return open;
  }

  public void close() {
    open = false;
  }

  /** Gives up what is left and what may come. */
  public void abandon() {
    at = limit;
    stream = null;
    channel = null;
    abandoned = open;
  }

  public boolean isAbandoned() {
    return abandoned;
  }

  public int available() {
    return limit - at;
  }

  public void append(byte[] array, int offset, int length) {
    makeRoom(length);
    if (abandoned) {
      return;
    }
    System.arraycopy(array, offset, own, limit, length);
    limit += length;
  }

  public void append(ByteBuffer piece) {
    int length = piece.remaining();
    makeRoom(length);
    if (abandoned) {
      piece.position(piece.limit());
      return;
    }
    piece.get(own, limit, length);
    limit += length;
  }

  private void makeRoom(int length) {
    if (!open) {
      throw new IllegalStateException("pieces are appended after reset(session) alone");
    }
    if (own.length - limit >= length) {
      return;
    }
    compact();
    if (own.length - limit < length) {
      byte[] wider =
          new byte[Math.max(Math.addExact(limit, length), Math.min(2 * own.length, BUFFER))];
      System.arraycopy(own, 0, wider, 0, limit);
      own = wider;
      octets = wider;
    }
  }

  private void compact() {
    System.arraycopy(own, at, own, 0, limit - at);
    base += at;
    limit -= at;
    at = 0;
  }

  /**
   * Sees to it that so many octets are at hand, at most 65535; false when the input ends before.
   */
  public boolean ensure(int count) {
    while (limit - at < count) {
      if (stream == null && channel == null) {
        return false;
      }
      if (own.length - at < count) {
        compact();
      }
      if (!fill()) {
        return false;
      }
    }
    return true;
  }

  private boolean fill() {
    try {
      int read;
      if (stream != null) {
        read = stream.read(own, limit, own.length - limit);
      } else if (channel != null && view != null) {
        view.limit(own.length).position(limit);
        read = channel.read(view);
      } else {
        return false;
      }
      if (read <= 0) {
        return false;
      }
      limit += read;
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
