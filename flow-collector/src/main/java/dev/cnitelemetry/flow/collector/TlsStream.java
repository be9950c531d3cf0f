// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLException;

/**
 * TLS over a channel that does not block. Between two calls it keeps no buffer but what is left of
 * a record that is not whole, and what the channel did not take yet.
 */
final class TlsStream {
  private static final int LARGEST_RECORD = 1 << 15;
  private static final byte[] NOTHING = {};

  /** What all streams of a thread work in. */
  static final class Scratch {
    final ByteBuffer received = ByteBuffer.allocate(2 * LARGEST_RECORD);
    final ByteBuffer sent = ByteBuffer.allocate(2 * LARGEST_RECORD);
    final ByteBuffer nothing = ByteBuffer.allocate(0);
  }

  private final SSLEngine engine;
  private final Scratch scratch;
  private byte[] unread = NOTHING;
  private byte[] unsent = NOTHING;
  private boolean handshaken;

  TlsStream(SSLEngine engine, Scratch scratch) {
    this.engine = engine;
    this.scratch = scratch;
  }

  /** Whether the handshake is over, and went well. */
  boolean isHandshaken() {
    return handshaken;
  }

  /** Whether the channel has to take more before anything goes on. */
  boolean isSending() {
    return unsent.length > 0;
  }

  /**
   * Reads what there is.
   *
   * @param into has room for what one reading brings: 48 KiB
   * @return 0, or -1 at the end; what came is in the buffer either way
   * @throws SSLException if the handshake fails, or what came is no TLS; what came before that is
   *     in the buffer
   */
  int read(SocketChannel channel, ByteBuffer into) throws IOException {
    ByteBuffer received = scratch.received;
    received.clear().limit(LARGEST_RECORD);
    received.put(unread);
    unread = NOTHING;
    boolean ended = channel.read(received) < 0;
    received.flip();
    try {
      boolean closed = unwrap(channel, received, into);
      if (closed || ended) {
        return -1;
      }
      if (received.hasRemaining()) {
        unread = new byte[received.remaining()];
        received.get(unread);
      } else {
        unread = NOTHING;
      }
      return 0;
    } catch (SSLException e) {
      sayWhy(channel);
      throw e;
    }
  }

  /** Whether the other side closed. */
  private boolean unwrap(SocketChannel channel, ByteBuffer received, ByteBuffer into)
      throws IOException {
    while (true) {
      HandshakeStatus status = engine.getHandshakeStatus();
      if (status == HandshakeStatus.NEED_TASK) {
        for (Runnable task = engine.getDelegatedTask();
            task != null;
            task = engine.getDelegatedTask()) {
          task.run();
        }
        continue;
      }
      if (status == HandshakeStatus.NEED_WRAP) {
        wrap(channel);
        continue;
      }
      SSLEngineResult result = engine.unwrap(received, into);
      note(result);
      switch (result.getStatus()) {
        case CLOSED -> {
          return true;
        }
        case BUFFER_UNDERFLOW -> {
          return false;
        }
        case BUFFER_OVERFLOW -> throw new SSLException("a record is larger than TLS has them");
        case OK -> {}
      }
    }
  }

  private void note(SSLEngineResult result) {
    if (result.getHandshakeStatus() == HandshakeStatus.FINISHED) {
      handshaken = true;
    }
  }

  private void wrap(SocketChannel channel) throws IOException {
    ByteBuffer sent = scratch.sent;
    sent.clear();
    SSLEngineResult result = engine.wrap(scratch.nothing, sent);
    note(result);
    sent.flip();
    if (unsent.length == 0) {
      channel.write(sent);
    }
    keep(sent);
  }

  private void keep(ByteBuffer sent) {
    if (sent.hasRemaining()) {
      int length = unsent.length;
      unsent = Arrays.copyOf(unsent, length + sent.remaining());
      sent.get(unsent, length, sent.remaining());
    }
  }

  /** Sends what the channel did not take before. */
  void send(SocketChannel channel) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(unsent);
    channel.write(rest);
    unsent = Arrays.copyOfRange(unsent, rest.position(), unsent.length);
  }

  /** Ends the stream, and says so to the other side as far as the channel takes it. */
  void close(SocketChannel channel) {
    engine.closeOutbound();
    sayWhy(channel);
  }

  private void sayWhy(SocketChannel channel) {
    try {
      for (int i = 0; i < 3 && engine.getHandshakeStatus() == HandshakeStatus.NEED_WRAP; i++) {
        wrap(channel);
      }
    } catch (IOException e) {
      // Nobody listens any more.
    }
  }
}
