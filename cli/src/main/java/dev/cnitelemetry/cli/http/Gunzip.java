// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Decompresses gzip (RFC 1952) strictly: all members, to the last byte. {@link
 * java.util.zip.GZIPInputStream} takes a broken second member for the end, which Prometheus does
 * not.
 */
public final class Gunzip {

  private static final int HEADER = 10;
  private static final int TRAILER = 8;
  private static final int CHECKSUM_FLAG = 2;
  private static final int EXTRA_FLAG = 4;
  private static final int NAME_FLAG = 8;
  private static final int COMMENT_FLAG = 16;

  private final byte[] packed;
  private final long maxBytes;
  private final OutputStream body;
  private long size;
  private int at;

  private Gunzip(byte[] packed, long maxBytes, OutputStream body) {
    this.packed = packed;
    this.maxBytes = maxBytes;
    this.body = body;
  }

  /** Whether bytes begin as gzip does. */
  public static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && (bytes[0] & 0xFF) == 0x1f && (bytes[1] & 0xFF) == 0x8b;
  }

  /**
   * What is packed in an array.
   *
   * @param packed one or more members, whole
   * @param maxBytes how much to unpack at most
   * @throws TooLargeException if more is packed
   * @throws IOException if it is no gzip, broken or cut off; the message says which
   */
  public static byte[] unpack(byte[] packed, long maxBytes) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    unpack(packed, maxBytes, body);
    return body.toByteArray();
  }

  /**
   * Writes what is packed in an array.
   *
   * @param packed one or more members, whole
   * @param maxBytes how much to unpack at most
   * @param into takes the bytes; it has those before a fault, too
   * @throws TooLargeException if more is packed
   * @throws IOException if it is no gzip, broken or cut off; the message says which
   */
  public static void unpack(byte[] packed, long maxBytes, OutputStream into) throws IOException {
    Gunzip gunzip = new Gunzip(packed, maxBytes, into);
    do {
      gunzip.member();
    } while (gunzip.at < packed.length);
  }

  /** More than was allowed. */
  public static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException(long maxBytes) {
      super("larger than " + maxBytes + " bytes");
    }
  }

  private void member() throws IOException {
    int start = at;
    require(HEADER);
    if ((packed[at] & 0xFF) != 0x1f || (packed[at + 1] & 0xFF) != 0x8b || packed[at + 2] != 8) {
      throw new IOException(
          start == 0
              ? "the data are no gzip"
              : "other data follow the gzip data after " + start + " bytes");
    }
    int flags = packed[at + 3];
    at += HEADER;
    if ((flags & EXTRA_FLAG) != 0) {
      require(2);
      int length = (packed[at] & 0xFF) | (packed[at + 1] & 0xFF) << 8;
      at += 2;
      require(length);
      at += length;
    }
    skipText((flags & NAME_FLAG) != 0);
    skipText((flags & COMMENT_FLAG) != 0);
    if ((flags & CHECKSUM_FLAG) != 0) {
      require(2);
      at += 2;
    }
    inflate();
  }

  private void inflate() throws IOException {
    Inflater inflater = new Inflater(true);
    CRC32 checksum = new CRC32();
    try {
      inflater.setInput(packed, at, packed.length - at);
      byte[] piece = new byte[1 << 16];
      while (!inflater.finished()) {
        int length = inflater.inflate(piece);
        if (length == 0 && !inflater.finished()) {
          throw cutOff();
        }
        size += length;
        if (size > maxBytes) {
          throw new TooLargeException(maxBytes);
        }
        checksum.update(piece, 0, length);
        body.write(piece, 0, length);
      }
      at = packed.length - inflater.getRemaining();
      require(TRAILER);
      ByteBuffer trailer = ByteBuffer.wrap(packed, at, TRAILER).order(ByteOrder.LITTLE_ENDIAN);
      if (trailer.getInt() != (int) checksum.getValue()
          || trailer.getInt() != (int) inflater.getBytesWritten()) {
        throw new IOException("the gzip data are damaged: the checksum is wrong");
      }
      at += TRAILER;
    } catch (DataFormatException e) {
      throw new IOException("the gzip data are damaged: " + e.getMessage(), e);
    } finally {
      inflater.end();
    }
  }

  private void skipText(boolean present) throws IOException {
    if (present) {
      while (at < packed.length && packed[at] != 0) {
        at++;
      }
      require(1);
      at++;
    }
  }

  private void require(int bytes) throws IOException {
    if (packed.length - at < bytes) {
      throw cutOff();
    }
  }

  private IOException cutOff() {
    return new IOException("the gzip data are cut off after " + packed.length + " bytes");
  }
}
