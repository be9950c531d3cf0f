// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector.export;

import dev.cnitelemetry.flow.collector.tls.HandshakeFault;
import dev.cnitelemetry.flow.collector.tls.TlsContext;
import java.io.IOException;
import java.io.OutputStream;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.PortUnreachableException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeUnit;
import javax.annotation.Nullable;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;

/** A way to a collector that is open. */
interface Link extends AutoCloseable {
  int CONNECT_MILLISECONDS = 10_000;

  /** So long the other side is waited for at the end. */
  int END_MILLISECONDS = 2000;

  /** Sends a message. */
  void send(byte[] octets, int offset, int length) throws IOException;

  /** Finds out whether the other side is still there, as far as it can. */
  void check() throws IOException;

  /** Messages of which is known that nobody took them, though nothing failed. */
  default long refused() {
    return 0;
  }

  /** Says that nothing more is sent, and waits a while until the other side has seen that. */
  default void end() {}

  /** Lets it go; what was not delivered yet may be lost. */
  @Override
  void close();

  /** Datagrams. */
  final class Datagrams implements Link {
    private final DatagramSocket socket;
    private final DatagramPacket nothing = new DatagramPacket(new byte[1], 1);
    private long refused;

    Datagrams(String host, int port) throws IOException {
      socket = new DatagramSocket();
      try {
        socket.connect(new InetSocketAddress(address(host), port));
      } catch (IOException e) {
        socket.close();
        throw e;
      }
    }

    @Override
    public void send(byte[] octets, int offset, int length) throws IOException {
      try {
        socket.send(new DatagramPacket(octets, offset, length));
      } catch (PortUnreachableException e) {
        refused++; // the datagram before; this one may arrive
        socket.send(new DatagramPacket(octets, offset, length));
      }
    }

    @Override
    public void check() throws IOException {
      try {
        socket.setSoTimeout(1);
        socket.receive(nothing);
      } catch (SocketTimeoutException e) {
        return;
      } catch (PortUnreachableException e) {
        refused++;
      }
    }

    @Override
    public long refused() {
      return refused;
    }

    @Override
    public void close() {
      socket.close();
    }
  }

  /** A connection, with TLS or in the plain. */
  final class Stream implements Link {
    private final Socket socket;
    private final OutputStream out;

    Stream(String host, int port, @Nullable TlsContext tls) throws IOException {
      Socket plain = new Socket();
      try {
        plain.connect(new InetSocketAddress(address(host), port), CONNECT_MILLISECONDS);
        plain.setTcpNoDelay(true);
        plain.setSoTimeout(CONNECT_MILLISECONDS);
        socket = tls == null ? plain : secure(plain, tls, host, port);
        out = socket.getOutputStream();
      } catch (IOException e) {
        plain.close();
        throw e;
      }
    }

    private static Socket secure(Socket plain, TlsContext tls, String host, int port)
        throws IOException {
      SSLSocket secure = tls.client(plain, host, port);
      try {
        secure.startHandshake();
      } catch (SSLException e) {
        throw new IOException("TLS: " + HandshakeFault.words(e, false), e);
      }
      return secure;
    }

    @Override
    public void send(byte[] octets, int offset, int length) throws IOException {
      try {
        out.write(octets, offset, length);
      } catch (SSLException e) {
        throw new IOException("TLS: " + HandshakeFault.words(e, false), e);
      }
    }

    /** A collector sends nothing: what comes is the end, or an alert that refuses. */
    @Override
    public void check() throws IOException {
      try {
        socket.setSoTimeout(1);
        if (socket.getInputStream().read() < 0) {
          throw new IOException("the collector closed the connection");
        }
      } catch (SocketTimeoutException e) {
        return;
      } catch (SSLException e) {
        throw new IOException("TLS: " + HandshakeFault.words(e, false), e);
      }
    }

    /**
     * Reads until the collector has seen the end. Where anything is left unread, as the tickets are
     * that TLS 1.3 sends after the handshake, the system resets a connection that is closed, and
     * what it had not yet delivered is lost.
     */
    @Override
    public void end() {
      long begin = System.nanoTime();
      try {
        socket.shutdownOutput();
        long left = END_MILLISECONDS;
        while (left > 0) {
          socket.setSoTimeout((int) left);
          if (socket.getInputStream().read() < 0) {
            break;
          }
          left = END_MILLISECONDS - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        }
      } catch (IOException e) {
        // It does not end in time, or it is gone.
      }
    }

    @Override
    public void close() {
      try {
        socket.close();
      } catch (IOException e) {
        // It is gone either way.
      }
    }
  }

  private static InetAddress address(String host) throws IOException {
    try {
      return InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw new IOException("no such host", e);
    }
  }
}
