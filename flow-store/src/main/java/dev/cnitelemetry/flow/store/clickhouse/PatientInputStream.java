// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.clickhouse;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** An answer of which nothing may come for so long and no longer: it is closed then. */
final class PatientInputStream extends FilterInputStream {
  private final long patience;

  /** Since when somebody waits for octets; 0 where nobody does. */
  private volatile long since;

  private volatile boolean tooLate;
  private volatile boolean closed;

  PatientInputStream(InputStream in, Duration patience) {
    super(in);
    this.patience = patience.toNanos();
    watch();
  }

  private void watch() {
    CompletableFuture.delayedExecutor(patience / 4, TimeUnit.NANOSECONDS).execute(this::look);
  }

  private void look() {
    if (closed) {
      return;
    }
    long begun = since;
    if (begun == 0 || System.nanoTime() - begun < patience) {
      watch();
      return;
    }
    tooLate = true;
    try {
      in.close();
    } catch (IOException e) {
      // Whoever waits is told that it is too late.
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] octets, int offset, int length) throws IOException {
    since = System.nanoTime() | 1;
    try {
      int count = in.read(octets, offset, length);
      if (count < 0 && tooLate) {
        throw new HttpTimeoutException("nothing came");
      }
      return count;
    } catch (IOException e) {
      if (tooLate) {
        throw new HttpTimeoutException("nothing came");
      }
      throw e;
    } finally {
      since = 0;
    }
  }

  @Override
  public void close() throws IOException {
    closed = true;
    in.close();
  }
}
