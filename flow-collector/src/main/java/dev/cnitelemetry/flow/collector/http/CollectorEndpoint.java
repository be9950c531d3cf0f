// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.cnitelemetry.flow.collector.CollectorCounts;
import dev.cnitelemetry.flow.collector.FlowCollector;
import dev.cnitelemetry.flow.collector.FlowPipeline;
import dev.cnitelemetry.flow.collector.PipelineCounts;
import dev.cnitelemetry.ipfix.aggregate.FlowKeyFilter;
import dev.cnitelemetry.ipfix.aggregate.FlowStatistics;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.ipfix.flow.FlowRecordJson;
import dev.cnitelemetry.ipfix.print.PrintBuffer;
import dev.cnitelemetry.text.NegotiatedFormat;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.write.ExpositionWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.annotation.Nullable;

/**
 * Answers over HTTP:
 *
 * <ul>
 *   <li>{@code GET /metrics}: the collector's own metrics, in the text format or as OpenMetrics,
 *       whichever is asked for; {@link
 *       dev.cnitelemetry.flow.collector.metrics.FlowCollectorMetrics} lists them;
 *   <li>{@code GET /flowrecords?srcip=&dstip=&proto=&srcport=&dstport=}: the flows that the
 *       aggregation holds now, a JSON array of objects keyed by element names; each key may be left
 *       out;
 *   <li>{@code GET /recordmetrics}: {@code numRecordsExported}, {@code numRecordsReceived}, {@code
 *       numFlows}, {@code numConnToCollector}.
 * </ul>
 *
 * <p>The last two are as the Flow Aggregator's API has them, but without authentication: listen on
 * the loopback. Source: "Network Flow Visibility in Antrea", v1.7; antrea-io/antrea v1.7.0,
 * pkg/flowaggregator/apiserver.
 *
 * <pre>{@code
 * CollectorEndpoint endpoint =
 *     CollectorEndpoint.start(new InetSocketAddress("127.0.0.1", 0), pipeline, collector);
 * System.out.println("metrics on port " + endpoint.address().getPort());
 * endpoint.close();
 * }</pre>
 */
public final class CollectorEndpoint implements AutoCloseable {
  private static final int THREADS = 8;
  private static final int AT_ONCE = 500;
  private static final String JSON = "application/json";
  private static final String TEXT = "text/plain; charset=utf-8";

  private final HttpServer server;
  private final ExecutorService executor;
  private final FlowPipeline pipeline;
  private final FlowCollector collector;
  private final FlowRecordJson json = FlowRecordJson.in(ZoneOffset.UTC);

  private CollectorEndpoint(HttpServer server, FlowPipeline pipeline, FlowCollector collector) {
    this.server = server;
    this.pipeline = pipeline;
    this.collector = collector;
    executor =
        Executors.newFixedThreadPool(
            THREADS,
            work -> {
              Thread thread = new Thread(work, "flow-collector-http");
              thread.setDaemon(true);
              return thread;
            });
  }

  @SuppressWarnings("ArrayRecordComponent") // written once
  private record Answer(int status, String contentType, byte[] body) {
    static Answer of(int status, String words) {
      return new Answer(status, TEXT, (words + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * Begins to answer.
   *
   * @param address where to listen; port 0 lets the system choose
   * @param pipeline whose flows and counts to tell
   * @param collector whose counts to tell
   * @return a new endpoint
   * @throws IOException if the address cannot be bound; the message says which and why
   */
  public static CollectorEndpoint start(
      InetSocketAddress address, FlowPipeline pipeline, FlowCollector collector)
      throws IOException {
    HttpServer server;
    try {
      server = HttpServer.create(address, 0);
    } catch (BindException e) {
      throw new BindException(address + ": " + e.getMessage());
    }
    CollectorEndpoint endpoint = new CollectorEndpoint(server, pipeline, collector);
    server.setExecutor(endpoint.executor);
    server.createContext("/", endpoint::handle);
    server.start();
    return endpoint;
  }

  /**
   * Where it listens.
   *
   * @return the address, with the port that the system chose for 0
   */
  public InetSocketAddress address() {
    return server.getAddress();
  }

  private void handle(HttpExchange exchange) throws IOException {
    Answer answer;
    try {
      boolean reading =
          exchange.getRequestMethod().equals("GET") || exchange.getRequestMethod().equals("HEAD");
      if (exchange.getRequestURI().getPath().equals("/flowrecords") && reading) {
        flows(exchange, query(exchange.getRequestURI().getRawQuery()));
        return;
      }
      answer = reading ? answer(exchange) : Answer.of(405, "GET is what is answered here");
    } catch (IllegalArgumentException e) {
      answer = Answer.of(400, String.valueOf(e.getMessage()));
    } catch (IllegalStateException e) {
      answer = Answer.of(503, String.valueOf(e.getMessage()));
    }
    exchange.getResponseHeaders().set("Content-Type", answer.contentType);
    send(exchange, answer.status, answer.body);
  }

  private Answer answer(HttpExchange exchange) {
    String path = exchange.getRequestURI().getPath();
    return switch (path) {
      case "/metrics" -> metrics(exchange.getRequestHeaders().getFirst("Accept"));
      case "/recordmetrics" -> recordMetrics();
      default -> Answer.of(404, "there are /metrics, /flowrecords and /recordmetrics");
    };
  }

  private Answer metrics(@Nullable String accept) {
    NegotiatedFormat asked = TextFormat.negotiate(accept);
    ExpositionWriter page = ExpositionWriter.builder(asked.format()).build();
    MetricsPage.write(pipeline.counts(), collector.counts(), page.reset());
    byte[] body = page.content().toString().getBytes(StandardCharsets.UTF_8);
    return new Answer(200, asked.format().contentType(), body);
  }

  /** Some flows at a time, so that an answer needs no memory for all of them. */
  private void flows(HttpExchange exchange, FlowKeyFilter query) throws IOException {
    PrintBuffer body = new PrintBuffer().octet('[');
    int next = some(query, 0, body); // before the status is sent: it may fail
    exchange.getResponseHeaders().set("Content-Type", JSON);
    if (next < 0) {
      send(exchange, 200, body.octet(']').octet('\n').toByteArray());
      return;
    }
    exchange.sendResponseHeaders(200, isHead(exchange) ? -1 : 0);
    if (!isHead(exchange)) {
      OutputStream out = exchange.getResponseBody();
      try {
        for (; next >= 0; next = some(query, next, body)) {
          body.writeTo(out);
          body.clear();
        }
      } catch (IllegalStateException e) {
        throw new IOException("broken off: " + e.getMessage(), e); // as the client sees, too
      }
      body.octet(']').octet('\n').writeTo(out);
      out.close();
    }
    exchange.close();
  }

  private static boolean isHead(HttpExchange exchange) {
    return exchange.getRequestMethod().equals("HEAD");
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, isHead(exchange) ? -1 : body.length);
    if (!isHead(exchange)) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(body);
      }
    }
    exchange.close();
  }

  private int some(FlowKeyFilter query, int from, PrintBuffer body) {
    List<FlowRecord> found = new ArrayList<>();
    int next = pipeline.find(query, from, AT_ONCE, found::add);
    for (int i = 0; i < found.size(); i++) {
      body.ascii(from == 0 && i == 0 ? "" : ",");
      json.writeFields(found.get(i), body);
    }
    return next;
  }

  private static FlowKeyFilter query(@Nullable String text) {
    FlowKeyFilter query = FlowKeyFilter.all();
    if (text == null || text.isEmpty()) {
      return query;
    }
    for (String part : text.split("&", -1)) {
      int equals = part.indexOf('=');
      String key = equals < 0 ? part : part.substring(0, equals);
      String value =
          URLDecoder.decode(equals < 0 ? "" : part.substring(equals + 1), StandardCharsets.UTF_8);
      if (value.isEmpty()) {
        continue;
      }
      query =
          switch (key) {
            case "srcip" -> query.sourceAddress(value);
            case "dstip" -> query.destinationAddress(value);
            case "proto" -> query.protocol(number(key, value));
            case "srcport" -> query.sourcePort(number(key, value));
            case "dstport" -> query.destinationPort(number(key, value));
            default ->
                throw new IllegalArgumentException(
                    "the keys are srcip, dstip, proto, srcport and dstport, not " + key);
          };
    }
    return query;
  }

  private static int number(String key, String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(key + " is a number, not " + value, e);
    }
  }

  private Answer recordMetrics() {
    PipelineCounts counts = pipeline.counts();
    CollectorCounts received = collector.counts();
    FlowStatistics flows = counts.aggregation();
    PrintBuffer body = new PrintBuffer();
    body.ascii("{\"numRecordsExported\":").unsigned(counts.exported());
    body.ascii(",\"numRecordsReceived\":").unsigned(counts.records());
    body.ascii(",\"numFlows\":").unsigned(flows == null ? 0 : flows.live());
    body.ascii(",\"numConnToCollector\":").unsigned(received.connectionsOpen());
    return new Answer(200, JSON, body.ascii("}\n").toByteArray());
  }

  /** Ends it; answers that are under way are broken off. Idempotent. */
  @Override
  public void close() {
    server.stop(0);
    executor.shutdownNow();
  }
}
