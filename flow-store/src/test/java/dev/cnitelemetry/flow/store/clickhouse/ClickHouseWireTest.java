// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.clickhouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.cnitelemetry.flow.store.FlowAnswer;
import dev.cnitelemetry.flow.store.FlowStoreException;
import dev.cnitelemetry.flow.store.query.FlowColumn;
import dev.cnitelemetry.flow.store.query.FlowEngine;
import dev.cnitelemetry.flow.store.query.FlowsTable;
import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.testsupport.HeldPort;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes over the wire to a server that does not do as one would wish. */
class ClickHouseWireTest {
  private final AtomicLong now = new AtomicLong(1_000_000);
  private final List<Integer> stored = new CopyOnWriteArrayList<>();
  private final List<String> encodings = new CopyOnWriteArrayList<>();
  private final List<String> authorizations = new CopyOnWriteArrayList<>();
  private final Queue<Integer> statuses = new ConcurrentLinkedQueue<>();
  private final List<String> remarks = new ArrayList<>();

  /** Released at the end: what is not to come until then. */
  private final CountDownLatch over = new CountDownLatch(1);

  private HttpServer server;

  /** Until this is released no insert is answered. */
  private volatile CountDownLatch answering = new CountDownLatch(0);

  @BeforeEach
  void listen() throws IOException {
    server = listening(this::answer);
  }

  private static HttpServer listening(com.sun.net.httpserver.HttpHandler handler)
      throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", handler);
    server.setExecutor(
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work);
              thread.setDaemon(true);
              return thread;
            }));
    server.start();
    return server;
  }

  @AfterEach
  void stop() {
    over.countDown();
    server.stop(0);
  }

  /** As a server of release 26 with a table of one column that is looked at. */
  private void answer(HttpExchange exchange) throws IOException {
    String query = String.valueOf(exchange.getRequestURI().getQuery()).replace('+', ' ');
    byte[] body = exchange.getRequestBody().readAllBytes();
    authorizations.add(exchange.getRequestHeaders().getFirst("Authorization"));
    String answer = "";
    int status = 200;
    if (query.contains("INSERT INTO flows ")) {
      waitFor(answering);
      Integer next = statuses.poll();
      status = next == null ? 200 : next;
      if (status == 200) {
        String encoding = exchange.getRequestHeaders().getFirst("Content-Encoding");
        encodings.add(String.valueOf(encoding));
        byte[] rows =
            encoding == null
                ? body
                : new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
        ByteBuffer buffer = ByteBuffer.wrap(rows).order(ByteOrder.LITTLE_ENDIAN);
        int size = rowOctets();
        for (int at = 0; at < rows.length; at += size) {
          stored.add((int) buffer.getLong(at + octetTotalCountAt()));
        }
      } else {
        answer = "Code: 241. DB::Exception: Memory limit exceeded";
      }
    } else {
      String sql = new String(body, StandardCharsets.UTF_8);
      answer =
          sql.contains("version()")
              ? "version\tzone\nString\tString\n26.9.2.1\tUTC\n"
              : sql.contains("system.columns") ? columns() : "";
    }
    byte[] octets = answer.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Location", "http://127.0.0.1:1/elsewhere");
    exchange.sendResponseHeaders(status, octets.length == 0 ? -1 : octets.length);
    exchange.getResponseBody().write(octets);
    exchange.close();
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String columns() {
    StringBuilder text = new StringBuilder("name\ttype\nString\tString\n");
    for (FlowColumn column : FlowsTable.newest().columns()) {
      text.append(column).append('\t').append(column.type().nameIn(FlowEngine.CLICKHOUSE));
      text.append('\n');
    }
    return text.toString();
  }

  private static int octets(FlowColumn column) {
    return switch (column.type()) {
      case DATE_TIME -> 4;
      case UINT8, STRING -> 1; // empty texts
      case UINT16 -> 2;
      case UINT64 -> 8;
    };
  }

  private static int rowOctets() {
    return FlowsTable.newest().insertedColumns().stream()
        .mapToInt(ClickHouseWireTest::octets)
        .sum();
  }

  private static int octetTotalCountAt() {
    List<FlowColumn> columns = FlowsTable.newest().insertedColumns();
    return columns.subList(0, columns.indexOf(FlowColumn.OCTET_TOTAL_COUNT)).stream()
        .mapToInt(ClickHouseWireTest::octets)
        .sum();
  }

  private URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private ClickHouseStore.Builder builder() {
    return builder(address().toString());
  }

  private ClickHouseStore.Builder builder(String address) {
    return ClickHouseStore.builder(URI.create(address))
        .user("flows")
        .password("open-sesame")
        .clock(now::get)
        .commit(2, Duration.ofSeconds(8))
        .remarks(remarks::add);
  }

  private void append(ClickHouseStore store, int number) {
    store.append(FlowRecord.builder().set(IanaElements.OCTET_TOTAL_COUNT, number).build());
    if (store.isCommitDue()) {
      store.commit();
    }
  }

  /** Lets time pass until nothing waits; waits for answers, which come by another thread. */
  private void settle(ClickHouseStore store) throws InterruptedException {
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (store.waiting() > 0 && System.nanoTime() < deadline) {
      now.addAndGet(1000);
      store.poll();
      Thread.sleep(5);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void insertsAreCompressedIfTheyAreTo(boolean compress) throws InterruptedException {
    try (ClickHouseStore store = builder().compress(compress).open()) {
      for (int number = 0; number < 4; number++) {
        append(store, number);
      }
      settle(store);
    }
    assertEquals(List.of(0, 1, 2, 3), stored);
    assertEquals(Set.of(compress ? "gzip" : "null"), Set.copyOf(encodings));
  }

  @Test
  void whatIsNotTakenIsTriedAgainInItsOrder() throws InterruptedException {
    statuses.addAll(List.of(500, 500, 200, 503, 200));
    try (ClickHouseStore store = builder().open()) {
      for (int number = 0; number < 10; number++) {
        append(store, number);
      }
      settle(store);
      assertEquals(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), stored);
      assertEquals(10, store.counts().committed());
      assertEquals(3, store.counts().failures());
      assertEquals(4, remarks.size(), "once it is down, once it is back, twice");
      assertTrue(remarks.get(0).contains("Memory limit exceeded"), remarks::toString);
    }
  }

  @Test
  void waitsGrowBetweenAttempts() throws InterruptedException {
    for (int i = 0; i < 100; i++) {
      statuses.add(500);
    }
    try (ClickHouseStore store = builder().open()) {
      append(store, 0);
      append(store, 1);
      for (int second = 0; second < 120; second++) {
        for (int i = 0; i < 4; i++) {
          store.poll();
          Thread.sleep(1);
        }
        now.addAndGet(1000);
      }
      assertTrue(store.counts().failures() <= 8, () -> "" + store.counts());
      statuses.clear();
    }
    assertEquals(List.of(0, 1), stored, "the end tries once more");
  }

  @Test
  void theOldestGoBeyondTheCapacityAndAreCounted() throws InterruptedException {
    for (int i = 0; i < 4; i++) {
      statuses.add(500);
    }
    try (ClickHouseStore store = builder().capacity(6).open()) {
      for (int number = 0; number < 20; number++) {
        append(store, number);
      }
      settle(store);
      assertEquals(20, store.counts().committed() + store.counts().dropped());
      assertEquals(stored.size(), store.counts().committed());
      assertTrue(stored.containsAll(List.of(16, 17, 18, 19)), stored::toString);
      assertEquals(stored.stream().sorted().toList(), stored);
      assertTrue(store.counts().dropped() >= 12, () -> "" + store.counts());
    }
  }

  @Test
  void aServerThatDoesNotAnswerYetIsWaitedFor() throws Exception {
    server.stop(0);
    try (HeldPort port = HeldPort.tcp();
        ClickHouseStore store = builder("http://127.0.0.1:" + port.number()).open()) {
      append(store, 0);
      append(store, 1);
      assertEquals(2, store.waiting());
      server =
          HttpServer.create(
              new InetSocketAddress(InetAddress.getLoopbackAddress(), port.number()), 0);
      server.createContext("/", this::answer);
      server.start();
      settle(store);
      assertEquals(List.of(0, 1), stored);
    }
    assertTrue(remarks.get(0).contains("nobody answers there; rows wait"), remarks::toString);
  }

  @Test
  void aSlowServerDoesNotHoldUpWhoAppends() throws InterruptedException {
    answering = over;
    try (ClickHouseStore store = builder().open()) {
      for (int number = 0; number < 10; number++) {
        append(store, number);
      }
      assertEquals(0, store.counts().failures(), "it does not wait for an answer");
      over.countDown();
      settle(store);
      assertEquals(10, stored.size());
    }
  }

  @Test
  void whatASlowServerMakesGoIsSaid() throws InterruptedException {
    answering = over;
    try (ClickHouseStore store = builder().capacity(6).open()) {
      for (int number = 0; number < 20; number++) {
        append(store, number);
      }
      assertTrue(store.counts().dropped() > 0);
      assertTrue(
          remarks.get(remarks.size() - 1).contains(store.counts().dropped() + " rows were dropped"),
          remarks::toString);
      over.countDown();
      settle(store);
      assertEquals(20, store.counts().committed() + store.counts().dropped());
      assertEquals(List.of(0, 1), stored.subList(0, 2), "what is under way stays");
    }
  }

  @Tag("long")
  @Test
  void rowsOfLongLabelsAreCommittedEarlier() {
    try (ClickHouseStore store = builder().commit(50_000, Duration.ofHours(1)).open()) {
      FlowRecord flow =
          FlowRecord.builder().set(AntreaElements.SOURCE_POD_LABELS, "x".repeat(60_000)).build();
      int rows = 0;
      while (!store.isCommitDue()) {
        store.append(flow);
        rows++;
      }
      assertTrue(rows > 500 && rows < 600, rows + " rows");
      server.stop(0); // rows of this length are none that the answer above can read
      assertThrows(FlowStoreException.class, store::close);
    }
  }

  @Test
  void rowsThatAreGivenUpAtTheEndAreSaid() {
    answering = over;
    ClickHouseStore store = builder().patience(Duration.ofSeconds(1)).open();
    append(store, 0);
    append(store, 1);
    server.stop(0);
    FlowStoreException error = assertThrows(FlowStoreException.class, store::close);
    assertTrue(error.getMessage().contains("2 rows are given up"), error.getMessage());
    assertEquals(2, store.counts().dropped());
  }

  @Test
  void credentialsGoToTheAddressThatWasGivenAlone() throws IOException {
    List<String> elsewhere = new CopyOnWriteArrayList<>();
    HttpServer other =
        listening(
            exchange -> {
              elsewhere.add(exchange.getRequestHeaders().entrySet().toString());
              exchange.sendResponseHeaders(200, -1);
              exchange.close();
            });
    HttpServer redirecting =
        listening(
            exchange -> {
              exchange
                  .getResponseHeaders()
                  .add("Location", "http://127.0.0.1:" + other.getAddress().getPort() + "/");
              exchange.sendResponseHeaders(307, -1);
              exchange.close();
            });
    try {
      FlowStoreException error =
          assertThrows(
              FlowStoreException.class,
              () ->
                  ClickHouseStore.builder(
                          URI.create("http://127.0.0.1:" + redirecting.getAddress().getPort()))
                      .password("open-sesame")
                      .openToAsk());
      assertTrue(error.getMessage().contains("points to another address"), error.getMessage());
      assertEquals(List.of(), elsewhere);
    } finally {
      other.stop(0);
      redirecting.stop(0);
    }
  }

  @Test
  void nothingThatIsSaidHasThePassword() throws InterruptedException {
    statuses.addAll(List.of(500, 401, 404));
    ClickHouseStore store = builder().patience(Duration.ofSeconds(1)).open();
    append(store, 0);
    append(store, 1);
    settle(store);
    server.stop(0);
    append(store, 2);
    append(store, 3);
    FlowStoreException error = assertThrows(FlowStoreException.class, store::close);
    StringBuilder all = new StringBuilder(store + " " + remarks + store.counts());
    for (Throwable each = error; each != null; each = each.getCause()) {
      all.append(each);
    }
    assertTrue(authorizations.stream().allMatch("Basic Zmxvd3M6b3Blbi1zZXNhbWU="::equals));
    assertFalse(all.toString().contains("open-sesame"), all::toString);
    assertFalse(all.toString().contains("Zmxvd3M6b3Blbi1zZXNhbWU"), all::toString);
    assertThrows(
        IllegalArgumentException.class,
        () -> ClickHouseStore.builder(URI.create("http://flows:open-sesame@127.0.0.1:1/")));
  }

  private static URI address(HttpServer server) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** What is no answer of ClickHouse, whoever gives it: an error of ours, and soon. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Ok.\n",
        "<html>\n<body>\n</html>\n",
        "version\tzone\n",
        "version\tzone\nString\tString\n",
        "version\tzone\nString\n26.9\tUTC\n",
        "version\tzone\nString\tString\n26.9\n",
        "version\nString\n26.9\n",
        "version\tzone\nString\tString\n26.9\tNowhere/Land\n",
        "version\tzone\nString\tString\nnew\tUTC\n",
        "version\tzone\nString\tString\n99999999999.1\tUTC\n",
        "version\tzone\nUInt8\tString\nx\tUTC\n",
        "\t\n\t\n\t\n",
        "\0\n\0\n\0\n"
      })
  void whatDoesNotAnswerAsClickHouseDoesIsSaid(String body) throws IOException {
    HttpServer strange =
        listening(
            exchange -> {
              exchange.getRequestBody().readAllBytes();
              byte[] octets = body.getBytes(StandardCharsets.UTF_8);
              exchange.sendResponseHeaders(200, octets.length == 0 ? -1 : octets.length);
              exchange.getResponseBody().write(octets);
              exchange.close();
            });
    try {
      FlowStoreException error =
          assertThrows(
              FlowStoreException.class,
              () ->
                  ClickHouseStore.builder(address(strange))
                      .patience(Duration.ofSeconds(5))
                      .open()
                      .close());
      assertTrue(error.getMessage().startsWith("ClickHouse on 127.0.0.1:"), error.getMessage());
    } finally {
      strange.stop(0);
    }
  }

  private enum Trick {
    /** 200, then an error: what had begun cannot be taken back. */
    EXCEPTION_IN_BODY,
    /** The answer begins and never ends. */
    HANGING_BODY,
    /** It never ends, and is never silent. */
    ENDLESS_BODY,
    /** The connection ends amid the answer. */
    CUT_BODY
  }

  /** An insert is stored when its answer says so to the end. */
  @Tag("long")
  @ParameterizedTest
  @EnumSource(Trick.class)
  void anInsertIsStoredWhenItsAnswerIsWell(Trick trick) throws Exception {
    AtomicBoolean once = new AtomicBoolean(true);
    HttpServer tricky =
        listening(
            exchange -> {
              String query = String.valueOf(exchange.getRequestURI().getQuery());
              if (!query.contains("INSERT") || !once.getAndSet(false)) {
                answer(exchange);
                return;
              }
              exchange.getRequestBody().readAllBytes();
              play(trick, exchange);
            });
    try (ClickHouseStore store =
        ClickHouseStore.builder(address(tricky))
            .patience(Duration.ofSeconds(3))
            .clock(now::get)
            .remarks(remarks::add)
            .open()) {
      append(store, 7);
      store.commit();
      long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
      while (remarks.isEmpty() && System.nanoTime() < deadline) {
        store.poll();
        Thread.sleep(10);
      }
      assertEquals(1, remarks.size(), remarks::toString);
      assertEquals(0, store.counts().committed());
      now.addAndGet(60_000);
      settle(store);
      assertEquals(List.of(7), stored);
    } finally {
      tricky.stop(0);
    }
  }

  private void play(Trick trick, HttpExchange exchange) throws IOException {
    byte[] begin = "Code: 241. DB::Exception: Memory".getBytes(StandardCharsets.UTF_8);
    if (trick == Trick.EXCEPTION_IN_BODY) {
      exchange.getResponseHeaders().add("X-ClickHouse-Exception-Code", "241");
    }
    exchange.sendResponseHeaders(200, trick == Trick.CUT_BODY ? 1000 : 0);
    exchange.getResponseBody().write(begin);
    exchange.getResponseBody().flush();
    try {
      switch (trick) {
        case EXCEPTION_IN_BODY, CUT_BODY -> {}
        case HANGING_BODY -> over.await();
        case ENDLESS_BODY -> {
          while (true) {
            exchange.getResponseBody().write(new byte[8192]);
            Thread.sleep(1);
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      exchange.close();
    }
  }

  @Tag("long")
  @Test
  void anAnswerThatStopsComingEndsWhenPatienceDoes() throws Exception {
    byte[] greeting = "version\tzone\nString\tString\n26.9\tUTC\n".getBytes(StandardCharsets.UTF_8);
    HttpServer hanging =
        listening(
            exchange -> {
              byte[] asked = exchange.getRequestBody().readAllBytes();
              boolean isGreeting = new String(asked, StandardCharsets.UTF_8).contains("version()");
              exchange.sendResponseHeaders(200, isGreeting ? greeting.length : 0);
              exchange
                  .getResponseBody()
                  .write(isGreeting ? greeting : "a\nUInt8\n1\n".getBytes(StandardCharsets.UTF_8));
              exchange.getResponseBody().flush();
              if (!isGreeting) {
                waitFor(over);
              }
              exchange.close();
            });
    try (ClickHouseStore store =
        ClickHouseStore.builder(address(hanging)).patience(Duration.ofSeconds(3)).openToAsk()) {
      FlowStoreException error =
          assertThrows(
              FlowStoreException.class,
              () -> {
                try (FlowAnswer answer = store.query("SELECT a")) {
                  assertTrue(answer.next());
                  assertEquals(1L, answer.value(0));
                  answer.next();
                }
              });
      assertTrue(error.getMessage().endsWith("does not answer within 3 s"), error.getMessage());
    } finally {
      hanging.stop(0);
    }
  }

  @Test
  void anAnswerThatSomebodyCompressedIsRead() throws IOException {
    HttpServer compressing =
        listening(
            exchange -> {
              exchange.getRequestBody().readAllBytes();
              exchange.getResponseHeaders().add("Content-Encoding", "gzip");
              exchange.sendResponseHeaders(200, 0);
              try (GZIPOutputStream zip = new GZIPOutputStream(exchange.getResponseBody())) {
                zip.write(
                    "version\tzone\nString\tString\n26.9\tUTC\n".getBytes(StandardCharsets.UTF_8));
              }
              exchange.close();
            });
    try (ClickHouseStore store = ClickHouseStore.builder(address(compressing)).openToAsk();
        FlowAnswer answer = store.query("SELECT version(), timezone()")) {
      assertTrue(answer.next());
      assertEquals("26.9", answer.value(0));
    } finally {
      compressing.stop(0);
    }
  }

  /** Whoever sends it is not left with a connection from which nobody reads. */
  @Test
  void anAnswerThatIsNotCompressedAsItSaysIsLetGo() throws Exception {
    CountDownLatch letGo = new CountDownLatch(1);
    HttpServer lying =
        listening(
            exchange -> {
              exchange.getRequestBody().readAllBytes();
              exchange.getResponseHeaders().add("Content-Encoding", "gzip");
              exchange.sendResponseHeaders(200, 0);
              try {
                while (true) {
                  exchange.getResponseBody().write(new byte[8192]);
                }
              } catch (IOException e) {
                letGo.countDown();
              } finally {
                exchange.close();
              }
            });
    try {
      FlowStoreException error =
          assertThrows(
              FlowStoreException.class,
              () -> ClickHouseStore.builder(address(lying)).openToAsk().close());
      assertTrue(error.getMessage().startsWith("ClickHouse on 127.0.0.1:"), error.getMessage());
      assertTrue(letGo.await(60, TimeUnit.SECONDS));
    } finally {
      lying.stop(0);
    }
  }

  @Test
  void questionsSayThatNothingIsToBeChanged() throws IOException {
    List<String> queries = new CopyOnWriteArrayList<>();
    HttpServer noting =
        listening(
            exchange -> {
              queries.add(exchange.getRequestURI().getQuery());
              answer(exchange);
            });
    try (ClickHouseStore store = ClickHouseStore.builder(address(noting)).openToAsk()) {
      store.query("SELECT 1").close();
    } finally {
      noting.stop(0);
    }
    assertEquals(2, queries.size());
    assertTrue(queries.stream().allMatch(each -> each.contains("readonly=2")), queries::toString);
  }
}
