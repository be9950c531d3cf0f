// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import javax.net.ServerSocketFactory;

/** Answers each request octet by octet as a test says, on the loopback, then closes. */
final class RawServer implements Closeable {

  /** What a server was sent: the lines of the request's head. */
  record Request(List<String> lines) {
    String path() {
      return lines.get(0).split(" ", -1)[1];
    }

    /** The value of a header, or empty text. */
    String header(String name) {
      String start = name.toLowerCase(Locale.ROOT) + ":";
      return lines.stream()
          .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
          .map(line -> line.substring(start.length()).strip())
          .findFirst()
          .orElse("");
    }
  }

  private static final int TLS_HANDSHAKE = 0x16;

  private final ServerSocket socket;
  private final Function<Request, byte[]> answers;
  private final List<Request> requests = new CopyOnWriteArrayList<>();

  private RawServer(ServerSocket socket, Function<Request, byte[]> answers) {
    this.socket = socket;
    this.answers = answers;
    Thread thread = new Thread(this::serve, "raw-server");
    thread.setDaemon(true);
    thread.start();
  }

  static RawServer of(Function<Request, byte[]> answers) {
    return of(ServerSocketFactory.getDefault(), answers);
  }

  static RawServer of(ServerSocketFactory factory, Function<Request, byte[]> answers) {
    try {
      return new RawServer(
          factory.createServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1})),
          answers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Answers every request with these characters, each an octet. */
  static RawServer always(String answer) {
    return of(request -> octets(answer));
  }

  static byte[] octets(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** An answer with a length. */
  static byte[] answer(String headers, byte[] body) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    answer.writeBytes(
        octets("HTTP/1.1 200 OK\r\n" + headers + "Content-Length: " + body.length + "\r\n\r\n"));
    answer.writeBytes(body);
    return answer.toByteArray();
  }

  /** A page as most servers send it. */
  static byte[] page(String body) {
    return answer(
        "Content-Type: text/plain; version=0.0.4\r\n", body.getBytes(StandardCharsets.UTF_8));
  }

  int port() {
    return socket.getLocalPort();
  }

  String url(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  List<Request> requests() {
    return requests;
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        Thread thread = new Thread(() -> handle(connection), "raw-answer");
        thread.setDaemon(true);
        thread.start();
      } catch (IOException e) {
        return;
      }
    }
  }

  private void handle(Socket connection) {
    try (connection;
        OutputStream out = connection.getOutputStream()) {
      Request request = read(connection.getInputStream());
      requests.add(request);
      out.write(answers.apply(request));
      out.flush();
    } catch (IOException e) {
      // The client went away, or never wanted TLS: its own test says what it makes of that.
    }
  }

  private static Request read(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
      int octet = in.read();
      if (octet < 0) {
        throw new IOException("no whole request");
      }
      if (octet == TLS_HANDSHAKE && head.size() == 0) {
        return new Request(List.of("TLS / handshake"));
      }
      head.write(octet);
    }
    return new Request(head.toString(StandardCharsets.ISO_8859_1).lines().toList());
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
