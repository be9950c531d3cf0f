// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.cnitelemetry.text.NegotiatedFormat;
import dev.cnitelemetry.text.TextFormat;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Serves a registry in whatever format the scraper asks for. */
final class MetricsServer implements AutoCloseable {

  /** What a scraper asked for and what it was answered. */
  record Answer(String accept, String contentType) {}

  private final PrometheusRegistry registry;
  private final Map<TextFormat, SnapshotTextWriter> writers = new EnumMap<>(TextFormat.class);
  private final HttpServer server;
  final Queue<Answer> answers = new ConcurrentLinkedQueue<>();

  MetricsServer(PrometheusRegistry registry) throws IOException {
    this.registry = registry;
    for (TextFormat format : TextFormat.values()) {
      writers.put(format, Snapshots.formatWriter(format).build());
    }
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/metrics", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String accept = exchange.getRequestHeaders().getFirst("Accept");
    NegotiatedFormat agreed = TextFormat.negotiate(accept);
    answers.add(new Answer(String.valueOf(accept), agreed.contentType()));
    exchange.getResponseHeaders().set("Content-Type", agreed.contentType());
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream body = exchange.getResponseBody()) {
      Objects.requireNonNull(writers.get(agreed.format()))
          .write(body, registry.scrape(), agreed.escaping());
    }
  }

  int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
