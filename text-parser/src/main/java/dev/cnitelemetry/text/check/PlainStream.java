// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import java.io.IOException;
import java.io.InputStream;

/** A page without its first bytes and without the carriage returns at the ends of its lines. */
final class PlainStream extends InputStream {

  private final InputStream in;
  private final boolean dropsReturns;
  private final byte[] block = new byte[1 << 16];
  private int at;
  private int end;

  /**
   * A stream that reads another one and closes it.
   *
   * @param skipped how many bytes to leave out at the beginning
   * @param dropsReturns whether carriage returns before a line feed or the end are left out
   */
  PlainStream(InputStream in, int skipped, boolean dropsReturns) throws IOException {
    this.in = in;
    this.dropsReturns = dropsReturns;
    in.skipNBytes(skipped);
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = 0;
    while (count < length && (at < end || fill())) {
      byte next = block[at++];
      if (next != '\r' || !dropsReturns || ((at < end || fill()) && block[at] != '\n')) {
        into[offset + count++] = next;
      }
    }
    return count == 0 && length > 0 ? -1 : count;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(block));
    return end > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
