// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.simulation.metrics;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/**
 * Serves the pages of a simulated component on the loopback address, for tests of what scrapes. The
 * simulation's time starts with the endpoint and passes as it does here; while the simulated
 * process is down the answer is 503.
 *
 * <p>Safe for any number of threads; one thread of the JDK's HTTP server answers.
 *
 * <pre>{@code
 * try (SimulatedEndpoint endpoint = SimulatedEndpoint.start(felix, 0)) {
 *   System.out.println(endpoint.address()); // http://127.0.0.1:41235/metrics
 * }
 * }</pre>
 */
public final class SimulatedEndpoint implements AutoCloseable {

  private static final int OK = 200;
  private static final int DOWN = 503;
  private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private final SimulatedComponent component;
  private final HttpServer server;
  private final Instant started = Instant.now();

  private SimulatedEndpoint(SimulatedComponent component, HttpServer server) {
    this.component = component;
    this.server = server;
  }

  /**
   * Starts to serve.
   *
   * @param component what is served: its first instance
   * @param port the port; 0 takes any that is free
   * @return the endpoint
   * @throws IOException if the port is taken
   */
  public static SimulatedEndpoint start(SimulatedComponent component, int port) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    SimulatedEndpoint endpoint = new SimulatedEndpoint(component, server);
    server.createContext(component.component().path(), endpoint::answer);
    server.start();
    return endpoint;
  }

  /**
   * Where the page is.
   *
   * @return an address with the component's own path
   */
  public URI address() {
    return URI.create(
        "http://127.0.0.1:" + server.getAddress().getPort() + component.component().path());
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] page =
          component.page(component.start().plus(Duration.between(started, Instant.now())));
      exchange.getResponseHeaders().set("Content-Type", TYPE);
      if (page.length == 0) {
        exchange.sendResponseHeaders(DOWN, -1);
      } else {
        exchange.sendResponseHeaders(OK, page.length);
        try (OutputStream body = exchange.getResponseBody()) {
          body.write(page);
        }
      }
    }
  }

  /** Stops to serve; requests under way are cut off. */
  @Override
  public void close() {
    server.stop(0);
  }
}
