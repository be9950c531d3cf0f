// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How every command ends when what it prints does not arrive, or when it has a defect. */
class ExitStatusTest {

  /** A message with a template and one record of it. */
  private static final byte[] IPFIX =
      HexFormat.of()
          .parseHex(
              "000a002c65000000000000000000000100020010010000020008000400010004"
                  + "0100000c0a0000010000002a");

  @TempDir private Path folder;
  private String page = "";
  private String messages = "";

  @BeforeEach
  void write() throws IOException {
    page = Files.writeString(folder.resolve("a.prom"), "a 1\nb 2\n").toString();
    Files.writeString(folder.resolve("bad.prom"), "a 1\na{ 1\n");
    messages = Files.write(folder.resolve("a.ipfix"), IPFIX).toString();
    Files.writeString(folder.resolve("expressions"), "up\nrate(\n");
    Files.writeString(folder.resolve("dashboard.json"), "{\"title\":\"a\",\"panels\":[{}]}");
    Files.writeString(folder.resolve("questions"), "{\"id\":1,\"expr\":\"up\"}\n");
    Files.writeString(
        folder.resolve("lines"), "{\"exportTime\":1,\"fields\":{\"sourcePodName\":\"a\"}}\n");
    Files.writeString(folder.resolve("index"), "a.prom\tprom\tone\n");
  }

  /** Every command in every form that prints something; PAGE and the like are files of the test. */
  static Stream<String> commands() {
    return Stream.of(
        "--help",
        "--version",
        "help check",
        "check PAGE",
        "check PAGE --format json",
        "check PAGE --format junit",
        "check PAGE --format sarif",
        "check PAGE --format github",
        "check PAGE PAGE",
        "diff PAGE PAGE",
        "diff PAGE PAGE --format json",
        "merge PAGE",
        "merge PAGE --format openmetrics",
        "check PAGE --output json",
        "dump PAGE",
        "dump PAGE --format prometheus",
        "dump PAGE --format openmetrics",
        "dump --cases INDEX",
        "catalog antrea-agent",
        "catalog antrea-agent --format jsonl",
        "catalog antrea-agent --format markdown",
        "catalog diff antrea v1.11.4 v1.12.0",
        "catalog compare PAGE --release antrea=v1.6.1",
        "catalog learn PAGE",
        "ipfix decode MESSAGES",
        "ipfix decode MESSAGES --format json",
        "ipfix decode MESSAGES --format table",
        "ipfix decode MESSAGES --top 1 --by octetDeltaCount",
        "ipfix decode MESSAGES --format none --stats",
        "ipfix check MESSAGES",
        "ipfix check MESSAGES --format json",
        "ipfix check MESSAGES --format junit",
        "ipfix check MESSAGES --format sarif",
        "check BAD --summary",
        "check BAD --summary --format json",
        "ipfix templates MESSAGES",
        "ipfix templates MESSAGES --format jsonl",
        "ipfix elements",
        "ipfix elements --format jsonl",
        "ipfix elements --format markdown",
        "ipfix encode LINES",
        "ipfix encode LINES --strict",
        "ipfix encode LINES --shape exporter --release v1.7.0",
        "flows simulate --seconds 10",
        "flows collect MESSAGES",
        "flows collect MESSAGES --aggregate v2.7.0 --log-format csv",
        "flows query",
        "flows query --format jsonl",
        "flows schema clickhouse",
        "flows schema duckdb --release v1.7.0",
        "lint DASHBOARD",
        "lint DASHBOARD --format json",
        "lint DASHBOARD --format junit",
        "lint DASHBOARD --format sarif",
        "lint DASHBOARD --format github",
        "lint --fix=show DASHBOARD",
        "promql check EXPRESSIONS",
        "promql check EXPRESSIONS --format json",
        "promql check EXPRESSIONS --format junit",
        "promql check EXPRESSIONS --format sarif",
        "promql check EXPRESSIONS --format github",
        "rules",
        "rules calico-felix",
        "rules bird --format json",
        "rules bird --format prometheusrule",
        "rules bird --format test",
        "scrape-config",
        "scrape-config calico-node",
        "scrape-config calico-node --format json",
        "scrape-config calico-node --format jobs",
        "scrape-config calico-node --format scrapeconfig",
        "resources",
        "resources antrea",
        "resources antrea --format json",
        "dashboard",
        "dashboard work-queues",
        "dashboard work-queues --format grafana-v2",
        "dashboard work-queues --format perses",
        "simulate typha",
        "simulate typha --history 2m",
        "promql format up",
        "promql parse QUESTIONS");
  }

  private String[] arguments(String command) {
    return Stream.of(command.split(" ", -1))
        .map(
            each ->
                switch (each) {
                  case "PAGE" -> page;
                  case "BAD" -> folder.resolve("bad.prom").toString();
                  case "INDEX" -> folder.resolve("index").toString();
                  case "MESSAGES" -> messages;
                  case "LINES" -> folder.resolve("lines").toString();
                  case "DASHBOARD" -> folder.resolve("dashboard.json").toString();
                  case "EXPRESSIONS" -> folder.resolve("expressions").toString();
                  case "QUESTIONS" -> folder.resolve("questions").toString();
                  default -> each;
                })
        .toArray(String[]::new);
  }

  private record Run(int status, String err) {
    static Run of(OutputStream out, String... arguments) {
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      int status = CniTelemetry.run(out, err, arguments);
      return new Run(status, err.toString(StandardCharsets.UTF_8));
    }

    List<String> complaints() {
      return err.lines().filter(line -> !line.contains(": note: ")).toList();
    }
  }

  /** Fails as the test wants it to. */
  private abstract static class Broken extends OutputStream {
    int writes;

    abstract void fail() throws IOException;

    @Override
    public void write(int octet) throws IOException {
      writes++;
      fail();
    }

    @Override
    public void write(byte[] octets, int from, int length) throws IOException {
      write(0);
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void whereTheDiskIsFullItSaysSoOnce(String command) throws IOException {
    try (OutputStream full = new FileOutputStream("/dev/full")) {
      Run run = Run.of(full, arguments(command));
      assertEquals(74, run.status, run.err);
      List<String> complaints = run.complaints();
      if (command.startsWith("ipfix decode") || command.startsWith("ipfix templates")) {
        complaints =
            complaints.stream()
                .filter(
                    line -> !line.contains(" lost by sequence") && !line.contains(" Templates, "))
                .toList();
      }
      assertEquals(
          List.of("cni-telemetry: cannot write standard output: No space left on device"),
          complaints);
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void whereTheReaderHasGoneItEndsQuietly(String command) {
    Broken pipe =
        new Broken() {
          @Override
          void fail() throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    Run run = Run.of(pipe, arguments(command));
    assertEquals(74, run.status, run.err);
    assertEquals(
        List.of(),
        run.complaints().stream()
            .filter(line -> !line.contains(" lost by sequence") && !line.contains(" Templates, "))
            .toList());
    assertEquals(1, pipe.writes, "nothing is written after that");
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("commands")
  void aDefectIsNeverTakenForFindings(String command) {
    for (Throwable defect :
        List.of(
            new IllegalStateException("a test's own"),
            new StackOverflowError(),
            new OutOfMemoryError("a test's own"))) {
      Run run =
          Run.of(
              new Broken() {
                @Override
                void fail() {
                  if (defect instanceof Error error) {
                    throw error;
                  }
                  throw (RuntimeException) defect;
                }
              },
              arguments(command));
      assertEquals(70, run.status, run.err);
      assertTrue(
          run.err.contains(
              defect instanceof OutOfMemoryError ? "out of memory" : "please report it"),
          run.err);
    }
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("commands")
  void outputGoesToAFile(String command) throws IOException {
    if (command.startsWith("-")
        || command.startsWith("help")
        || command.endsWith("--output json")) {
      return;
    }
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    Run without = Run.of(plain, arguments(command));
    Path file = folder.resolve("out");

    ByteArrayOutputStream nothing = new ByteArrayOutputStream();
    Run with = Run.of(nothing, arguments(command + " --output " + file));

    assertEquals(without.status, with.status, with.err);
    assertEquals(0, nothing.size());
    assertArrayEquals(plain.toByteArray(), Files.readAllBytes(file));

    Run nowhere = Run.of(nothing, arguments(command + " --output " + folder.resolve("no/file")));
    assertEquals(74, nowhere.status);
    assertTrue(nowhere.err.contains("no such directory"), nowhere.err);
    Run directory = Run.of(nothing, arguments(command + " --output " + folder));
    assertEquals(74, directory.status);
    assertTrue(directory.err.contains("it is a directory"), directory.err);
    Run full = Run.of(nothing, arguments(command + " --output /dev/full"));
    assertEquals(74, full.status);
    assertTrue(full.err.contains("cannot write /dev/full: No space left"), full.err);
  }

  @Test
  void aFileIsLeftAloneWhereThereIsNothingToPrint() throws IOException {
    Path file = Files.writeString(folder.resolve("kept"), "kept");
    Run run = Run.of(OutputStream.nullOutputStream(), "check", "absent", "-o", file.toString());
    assertEquals(2, run.status);
    assertEquals("kept", Files.readString(file));

    Path empty = folder.resolve("empty.prom");
    Files.writeString(empty, "");
    assertEquals(
        0,
        Run.of(OutputStream.nullOutputStream(), "dump", empty.toString(), "-o", file.toString())
            .status);
    assertEquals("", Files.readString(file), "a page without samples gives an empty file");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void theTableOfStatusesIsInEveryHelp(String command) {
    if (command.startsWith("-") || command.startsWith("help")) {
      return;
    }
    String words =
        command.startsWith("catalog diff")
            ? "catalog diff"
            : command.matches("(ipfix|promql|flows) .*")
                ? command.split(" ", -1)[0] + " " + command.split(" ", -1)[1]
                : command.split(" ", -1)[0];
    ByteArrayOutputStream help = new ByteArrayOutputStream();
    assertEquals(0, Run.of(help, (words + " --help").split(" ", -1)).status);
    String text = help.toString(StandardCharsets.UTF_8);
    for (String status : List.of("0 ", "1 ", "2 ", "70 ", "74 ")) {
      assertTrue(Pattern.compile("(?m)^ *" + status).matcher(text).find(), status + text);
    }
    assertTrue(text.contains("--output=FILE"), text);
  }

  @Test
  void whereADefectIsIsSaidOnRequest() {
    Broken broken =
        new Broken() {
          @Override
          void fail() {
            throw new IllegalStateException("a test's own");
          }
        };
    Run run = Run.of(broken, "catalog", "felix");
    assertEquals(1, run.err.lines().count(), run.err);
    assertTrue(run.err.contains("(--stacktrace says where)"), run.err);

    Run traced = Run.of(broken, "catalog", "felix", "--stacktrace");
    assertEquals(70, traced.status);
    assertFalse(traced.err.contains("--stacktrace"), traced.err);
    assertTrue(traced.err.contains("\tat " + getClass().getName()), traced.err);
  }

  @Test
  void wrongUsageIsStatusTwo() {
    for (String command :
        List.of("", "nonsense", "explain", "check a --format nonsense", "ipfix", "ipfix listen")) {
      Run run = Run.of(OutputStream.nullOutputStream(), command.split(" ", -1));
      assertEquals(2, run.status, command);
      assertFalse(run.err.isEmpty());
    }
  }

  @Test
  void listeningEndsTooWhenItsOutputDoesNotArrive() throws Exception {
    for (String protocol : List.of("udp", "tcp")) {
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      CompletableFuture<Integer> status =
          CompletableFuture.supplyAsync(
              () -> {
                try (OutputStream full = new FileOutputStream("/dev/full")) {
                  return CniTelemetry.run(
                      full, err, "ipfix", "listen", "--" + protocol, "127.0.0.1:0");
                } catch (IOException e) {
                  throw new IllegalStateException(e);
                }
              });
      send(protocol, port(err));
      assertEquals(74, status.get(60, TimeUnit.SECONDS), err::toString);
      assertTrue(err.toString(StandardCharsets.UTF_8).contains("No space left"), err::toString);
    }
  }

  @Test
  void listeningEndsQuietlyWhenItsReaderLeaves() throws Exception {
    for (String protocol : List.of("udp", "tcp")) {
      Broken pipe =
          new Broken() {
            @Override
            void fail() throws IOException {
              throw new IOException("Broken pipe");
            }
          };
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      CompletableFuture<Integer> status =
          CompletableFuture.supplyAsync(
              () -> CniTelemetry.run(pipe, err, "ipfix", "listen", "--" + protocol, "127.0.0.1:0"));
      send(protocol, port(err));
      assertEquals(74, status.get(60, TimeUnit.SECONDS), err::toString);
      assertFalse(err.toString(StandardCharsets.UTF_8).contains("Broken pipe"), err::toString);
    }
  }

  private static void send(String protocol, int port) throws IOException {
    if (protocol.equals("udp")) {
      try (DatagramSocket socket = new DatagramSocket()) {
        socket.send(
            new DatagramPacket(IPFIX, IPFIX.length, InetAddress.getLoopbackAddress(), port));
      }
    } else {
      try (var socket = new java.net.Socket(InetAddress.getLoopbackAddress(), port)) {
        socket.getOutputStream().write(IPFIX);
      }
    }
  }

  private static int port(ByteArrayOutputStream err) throws InterruptedException {
    Pattern port = Pattern.compile(" port (\\d+)");
    while (true) {
      Matcher said = port.matcher(err.toString(StandardCharsets.UTF_8));
      if (said.find()) {
        return Integer.parseInt(said.group(1));
      }
      Thread.sleep(10);
    }
  }
}
