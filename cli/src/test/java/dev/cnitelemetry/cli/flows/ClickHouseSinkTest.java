// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.flow.store.query.FlowColumn;
import dev.cnitelemetry.flow.store.query.FlowEngine;
import dev.cnitelemetry.flow.store.query.FlowsTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a configuration file says of a server, as it arrives there. */
class ClickHouseSinkTest {
  private static final String RELEASE = "v2.7.0";
  private static final int GZIP = 0x1F8B;

  @TempDir private Path folder;
  private HttpServer server;

  /** What the server says to who wants to know or to keep how far was received; empty if well. */
  private volatile String progress = "";

  private final List<Insert> inserts = new CopyOnWriteArrayList<>();

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Insert(String query, String encoding, byte[] body) {
    private boolean isZipped() {
      return body.length > 2 && (((body[0] & 0xFF) << 8) | (body[1] & 0xFF)) == GZIP;
    }

    private byte[] rows() throws IOException {
      return isZipped() ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes() : body;
    }
  }

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String query = String.valueOf(exchange.getRequestURI().getQuery()).replace('+', ' ');
    byte[] body = exchange.getRequestBody().readAllBytes();
    String answer = "";
    if (query.contains("INSERT INTO flows ")) {
      inserts.add(
          new Insert(
              query,
              String.valueOf(exchange.getRequestHeaders().getFirst("Content-Encoding")),
              body));
    } else {
      String sql = new String(body, StandardCharsets.UTF_8);
      if (sql.contains("version()")) {
        answer = "version\tzone\nString\tString\n26.9.2.1\tUTC\n";
      } else if (sql.contains("system.columns")) {
        StringBuilder columns = new StringBuilder("name\ttype\nString\tString\n");
        for (FlowColumn column : FlowsTable.of(RELEASE).columns()) {
          columns.append(column).append('\t');
          columns.append(column.type().nameIn(FlowEngine.CLICKHOUSE)).append('\n');
        }
        answer = columns.toString();
      }
    }
    boolean isRefused =
        !progress.isEmpty() && new String(body, StandardCharsets.UTF_8).contains("flow_exporters");
    byte[] octets = (isRefused ? progress : answer).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(isRefused ? 500 : 200, octets.length == 0 ? -1 : octets.length);
    exchange.getResponseBody().write(octets);
    exchange.close();
  }

  private String run(int status, String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(new ByteArrayOutputStream(), err);
    assertEquals(
        status, console.execute(FlowsCommand.commandLine(console), arguments), err::toString);
    return err.toString(StandardCharsets.UTF_8);
  }

  private String configured(int status, String url, String more) throws IOException {
    Path messages = folder.resolve("messages");
    if (!Files.exists(messages)) {
      run(
          0,
          "simulate",
          "--release",
          RELEASE,
          "--seconds",
          "20",
          "--seed",
          "7",
          "-o",
          "" + messages);
    }
    Path file =
        Files.writeString(
            folder.resolve("flow-aggregator.conf"),
            "clickHouse:\n  enable: true\n  databaseURL: '" + url + "'\n" + more);
    return run(status, "collect", "" + messages, "--config", "" + file, "--aggregate", RELEASE);
  }

  private String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Test
  void insertsAreCompressedAsTheKeySays() throws IOException {
    Map<String, byte[]> rows = new HashMap<>();
    for (String compress : List.of("", "  compress: true\n", "  compress: false\n")) {
      inserts.clear();
      configured(0, url(), compress);
      assertEquals(1, inserts.size());
      Insert insert = inserts.get(0);
      boolean zipped = !compress.contains("false");
      assertEquals(zipped ? "gzip" : "null", insert.encoding, compress);
      assertEquals(zipped, insert.isZipped(), compress);
      rows.put(compress, insert.rows());
      assertTrue(insert.rows().length > 1000, compress);
    }
    List<Integer> lengths = new ArrayList<>();
    rows.values().forEach(each -> lengths.add(each.length));
    assertEquals(1, lengths.stream().distinct().count(), lengths::toString);
  }

  @Test
  void theDatabaseIsTheOneThatIsNamed() throws IOException {
    for (String name : List.of("default", "tenant-1", "a b", "ä", "100%", "a?b#c&d=e")) {
      inserts.clear();
      configured(0, url() + "/", "  database: '" + name + "'\n");
      assertTrue(
          inserts.get(0).query.startsWith("database=" + name + "&query=INSERT"),
          inserts.get(0).query);
    }
  }

  /** A user who may insert alone, or a server that is short of memory just then. */
  @Test
  void aCollectorStartsThoughItIsNotKnownWhatIsMissing() {
    for (String said :
        List.of(
            "Code: 497. DB::Exception: flows: Not enough privileges",
            "Code: 60. DB::Exception: Table default.flow_exporters does not exist")) {
      progress = said;
      String store = "clickhouse+" + url();
      String err = run(0, "collect", "--udp", "127.0.0.1:0", "--max-time", "1", "--store", store);
      assertEquals(said.contains("497"), err.contains("not known what is missing"), err);
    }
  }

  /** A URL may have a password in it, which is repeated nowhere. */
  @Test
  void aUrlThatIsNotFollowedIsNotRepeated() throws IOException {
    for (String url :
        List.of(
            "tcp://flows:sesame@127.0.0.1:9000",
            "sesame",
            "http://flows:sesame@127.0.0.1:8123",
            "http://127.0.0.1:8123?password=sesame",
            "http://127.0.0.1:8123/sesame/x")) {
      String said = configured(2, url, "");
      assertTrue(said.contains("clickHouse."), said);
      assertFalse(said.contains("sesame") && url.contains("://"), said);
    }
  }
}
