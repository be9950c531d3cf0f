// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.cnitelemetry.testsupport.HeldPort;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import javax.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages over HTTP, served on the loopback by the test itself. */
class PagesOverHttpTest {

  private static final byte[] PAGE =
      "antrea_agent_local_pod_count 3\n".getBytes(StandardCharsets.UTF_8);
  private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";

  @TempDir private Path directory;
  @Nullable private HttpServer server;

  @AfterEach
  void stop() {
    if (server != null) {
      server.stop(0);
    }
  }

  @Test
  void aPageIsReadByItsContentType() throws IOException {
    AtomicReference<String> accept = new AtomicReference<>("");
    String url =
        serve(
            exchange -> {
              accept.set(exchange.getRequestHeaders().getFirst("Accept"));
              answer(exchange, 200, TEXT, PAGE);
            });

    CommandRun run = CommandRun.of("check", "--output", "json", url);

    assertEquals(0, run.status(), run.err());
    assertEquals(1, run.json().get("families").size());
    assertEquals("", run.err(), "the server told the format, so nothing is guessed");
    assertTrue(String.valueOf(accept.get()).contains("application/openmetrics-text"));
  }

  @Test
  void openMetricsAndCompressionAreUnderstood() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write("antrea_agent_local_pod_count 3\n# EOF\n".getBytes(StandardCharsets.UTF_8));
    }
    String url =
        serve(
            exchange -> {
              exchange.getResponseHeaders().add("Content-Encoding", "gzip");
              answer(
                  exchange,
                  200,
                  "application/openmetrics-text; version=1.0.0; charset=utf-8",
                  packed.toByteArray());
            });

    CommandRun run = CommandRun.of("check", url);

    assertEquals(0, run.status(), run.err() + run.out());
  }

  @Test
  void aTokenIsSent() throws IOException {
    String url =
        serve(
            exchange -> {
              boolean known =
                  "Bearer s3cret".equals(exchange.getRequestHeaders().getFirst("Authorization"));
              answer(exchange, known ? 200 : 401, TEXT, known ? PAGE : utf8("Unauthorized"));
            });
    Path token = Files.writeString(directory.resolve("token"), "s3cret\n");

    CommandRun without = CommandRun.of("check", url);
    assertEquals(2, without.status());
    assertTrue(without.err().contains("HTTP status 401"), without.err());
    assertTrue(without.err().contains("--bearer-token-file"), without.err());

    CommandRun with = CommandRun.of("check", "--bearer-token-file", token.toString(), url);
    assertEquals(0, with.status(), with.err());
  }

  @Test
  void aFailureIsToldWithTheServersOwnWords() throws IOException {
    String url = serve(exchange -> answer(exchange, 500, "text/plain", utf8("Traceback: no bird")));

    CommandRun run = CommandRun.of("check", url);

    assertEquals(2, run.status());
    assertTrue(run.err().contains("HTTP status 500: Traceback: no bird"), run.err());
  }

  @Test
  void sizeAndTimeAreBounded() throws IOException {
    byte[] large = new byte[3 << 20];
    String url = serve(exchange -> answer(exchange, 200, TEXT, large));
    CommandRun size = CommandRun.of("check", "--max-size", "1", url);
    assertEquals(2, size.status());
    assertTrue(size.err().contains("--max-size"), size.err());
    stop();

    // The first byte comes at once, the rest never: the exchange stays open until the server stops.
    String slow =
        serve(
            exchange -> {
              exchange.getResponseHeaders().add("Content-Type", TEXT);
              exchange.sendResponseHeaders(200, 0);
              OutputStream body = exchange.getResponseBody();
              body.write('a');
              body.flush();
            });
    long start = System.nanoTime();
    CommandRun time = CommandRun.of("check", "--max-time", "1", slow);
    assertEquals(2, time.status());
    assertTrue(time.err().contains("--max-time"), time.err());
    assertTrue(System.nanoTime() - start < 20_000_000_000L);
  }

  @Test
  void whereNobodyListensItSaysSo() throws IOException {
    try (HeldPort port = HeldPort.tcp()) {
      CommandRun run = CommandRun.of("check", "http://127.0.0.1:" + port.number() + "/metrics");
      assertEquals(2, run.status());
      assertTrue(run.err().contains("connection refused"), run.err());
    }
    assertTrue(CommandRun.of("check", "http://").err().contains("URL"));
  }

  private interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  private String serve(Answer answer) throws IOException {
    HttpServer http =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server = http;
    http.createContext("/metrics", answer::to);
    http.setExecutor(Executors.newSingleThreadExecutor(PagesOverHttpTest::daemon));
    http.start();
    return "http://127.0.0.1:" + http.getAddress().getPort() + "/metrics";
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "test-server");
    thread.setDaemon(true);
    return thread;
  }

  private static void answer(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }
}
