// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What servers in the field answer with, octet by octet, and what is made of it. */
class HttpAnswersTest {

  private static final String PAGE =
      """
      # HELP felix_active_local_endpoints Number.
      # TYPE felix_active_local_endpoints gauge
      felix_active_local_endpoints 4
      """;
  private static final String TEXT = "Content-Type: text/plain; version=0.0.4\r\n";

  @TempDir private Path directory;

  @Test
  void nothingIsSentThatAServerMayTakeForAnUpgrade() throws IOException {
    try (RawServer server =
        RawServer.of(
            request ->
                request.header("Upgrade").isEmpty() && request.header("HTTP2-Settings").isEmpty()
                    ? RawServer.page(PAGE)
                    : RawServer.octets(
                        "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\nInvalid Upgrade"))) {
      CommandRun run = CommandRun.of("check", server.url("/metrics"));
      assertEquals(0, run.status(), run.err());
      assertEquals("gzip", server.requests().get(0).header("Accept-Encoding"));
      assertEquals("30", server.requests().get(0).header("X-Prometheus-Scrape-Timeout-Seconds"));
    }
  }

  @Test
  void chunksGoBeforeALengthBesideThem() throws IOException {
    String chunked =
        "HTTP/1.1 200 OK\r\n"
            + TEXT
            + "Content-Length: 7\r\nTransfer-Encoding: chunked\r\n\r\n"
            + Integer.toHexString(PAGE.length())
            + "\r\n"
            + PAGE
            + "\r\n0\r\n\r\n";
    try (RawServer server = RawServer.always(chunked)) {
      CommandRun run = CommandRun.of("check", server.url("/"));
      assertEquals(0, run.status(), run.err() + run.out());
    }
  }

  @Test
  void anAnswerBeforeTheAnswerAndOneWithoutLengthAreRead() throws IOException {
    try (RawServer server =
        RawServer.always(
            "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.0 200 OK\r\n"
                + TEXT
                + "\r\n"
                + PAGE)) {
      CommandRun run = CommandRun.of("check", server.url("/metrics"));
      assertEquals(0, run.status(), run.err());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Content-Length: 617, after 117 of 617 bytes",
    "Transfer-Encoding: chunked, after 117 bytes"
  })
  void anAnswerThatIsCutOffIsRefused(String header, String said) throws IOException {
    String body = header.startsWith("T") ? "75\r\n" + PAGE + "\r\n" : PAGE;
    try (RawServer server =
        RawServer.always("HTTP/1.1 200 OK\r\n" + TEXT + header + "\r\n\r\n" + body)) {
      CommandRun run = CommandRun.of("check", server.url("/metrics"));
      assertEquals(2, run.status(), run.out());
      assertTrue(run.err().contains("the answer ended " + said), run.err());
    }
  }

  @Test
  void gzipThatIsNotWholeIsRefused() throws IOException {
    byte[] packed = gzip(PAGE);
    byte[] cut = Arrays.copyOf(packed, packed.length - 12);
    byte[] damaged = packed.clone();
    damaged[packed.length - 6] ^= 1;
    byte[] followed = Arrays.copyOf(packed, packed.length + 20);
    for (byte[] body : List.of(cut, damaged, followed, RawServer.octets(PAGE), new byte[0])) {
      try (RawServer server =
          RawServer.of(request -> RawServer.answer(TEXT + "Content-Encoding: gzip\r\n", body))) {
        CommandRun run = CommandRun.of("check", server.url("/metrics"));
        assertEquals(2, run.status(), run.out());
        assertTrue(run.err().contains("Content-Encoding is gzip, but "), run.err());
      }
    }
    // Whole for gzip, but shorter than the server said.
    String answer =
        "HTTP/1.1 200 OK\r\n"
            + TEXT
            + "Content-Encoding: gzip\r\nContent-Length: "
            + (packed.length + 40)
            + "\r\n\r\n"
            + new String(packed, StandardCharsets.ISO_8859_1);
    try (RawServer server = RawServer.always(answer)) {
      CommandRun run = CommandRun.of("check", server.url("/metrics"));
      assertEquals(2, run.status(), run.out());
      assertTrue(run.err().contains("of " + (packed.length + 40) + " bytes"), run.err());
    }
  }

  @Test
  void severalGzipMembersAreOnePage() throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(gzip(PAGE));
    both.writeBytes(gzip("felix_int_dataplane_failures 1\n"));
    try (RawServer server =
        RawServer.of(
            request -> RawServer.answer(TEXT + "Content-Encoding: gzip\r\n", both.toByteArray()))) {
      CommandRun run = CommandRun.of("check", server.url("/metrics"));
      assertEquals(0, run.status(), run.err());
      assertTrue(run.out().contains("2 samples"), run.out());
    }
  }

  @Test
  void anOldNameOfGzipIsReadWithAWarning() throws IOException {
    try (RawServer server =
        RawServer.of(
            request -> RawServer.answer(TEXT + "Content-Encoding: x-gzip\r\n", gzip(PAGE)))) {
      CommandRun run = CommandRun.of("check", server.url("/metrics"));
      assertTrue((run.err() + run.out()).contains("Content-Encoding is x-gzip"), run.err());
      assertTrue(run.out().contains("felix_active_local_endpoints"), run.out());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"deflate", "zstd", "br", "gzip, gzip"})
  void anyOtherCompressionIsNamed(String coding) throws IOException {
    try (RawServer server =
        RawServer.of(
            request ->
                RawServer.answer(
                    TEXT + "Content-Encoding: " + coding + "\r\n", new byte[] {1, 2, 3}))) {
      CommandRun run = CommandRun.of("check", server.url("/metrics"));
      assertEquals(2, run.status());
      assertTrue(run.err().contains("compressed with " + coding), run.err());
    }
  }

  @Test
  void aRedirectIsFollowedAndNamed() throws IOException {
    try (RawServer server =
        RawServer.of(
            request ->
                switch (request.path()) {
                  case "/a/b?x=1" -> redirect("../c");
                  case "/c" -> redirect("?y");
                  case "/c?y" -> RawServer.page(PAGE);
                  default -> RawServer.octets("HTTP/1.1 404 Not Found\r\n\r\n");
                })) {
      CommandRun run = CommandRun.of("check", server.url("/a/b?x=1"));
      assertEquals(0, run.status(), run.err());
      assertTrue(
          run.out()
              .contains(
                  "(sent on to " + server.url("/c") + ", then to " + server.url("/c?y") + ")"),
          run.out());
    }
    try (RawServer server = RawServer.of(request -> redirect(request.path() + "x"))) {
      CommandRun run = CommandRun.of("check", server.url("/"));
      assertEquals(2, run.status());
      assertTrue(run.err().contains("more than 10 times"), run.err());
    }
    try (RawServer server = RawServer.of(request -> redirect("file:///etc/passwd"))) {
      CommandRun run = CommandRun.of("check", server.url("/"));
      assertEquals(2, run.status());
      assertTrue(run.err().contains("which is no HTTP"), run.err());
    }
  }

  @Test
  void credentialsGoToTheOriginTheyAreForAlone() throws IOException {
    Path token = Files.writeString(directory.resolve("token"), "s3cret\n");
    Path user = Files.writeString(directory.resolve("user"), "ada:l0velace\r\n");
    for (List<String> options :
        List.of(
            List.of("--bearer-token-file", token.toString()),
            List.of("--user", "ada:l0velace"),
            List.of("--user-file", user.toString()),
            List.of("--header", "Authorization: s3cret"),
            List.of("--header", "X-Scope-OrgID: s3cret", "-H", "Cookie: s3cret"),
            List.<String>of())) {
      boolean inUrl = options.isEmpty();
      try (RawServer other = RawServer.of(request -> RawServer.page(PAGE));
          RawServer server =
              RawServer.of(
                  request ->
                      request.path().equals("/metrics")
                          ? redirect("/here")
                          : redirect(other.url("/metrics")))) {
        String url = server.url("/metrics");
        List<String> line = new java.util.ArrayList<>(List.of("check"));
        line.addAll(options);
        line.add(inUrl ? url.replace("//", "//ada:l0velace@") : url);
        CommandRun run = CommandRun.of(line.toArray(String[]::new));

        assertEquals(0, run.status(), run.err());
        assertTrue(run.err().contains("were not sent on to " + other.url("")), run.err());
        assertTrue(run.out().contains("[credentials-withheld]"), run.out());
        assertFalse((run.out() + run.err()).contains("l0velace"), run.err());
        assertTrue(sent(server.requests().get(0)), options + " is sent to the first");
        assertTrue(sent(server.requests().get(1)), options + " is sent to its origin again");
        assertFalse(sent(other.requests().get(0)), options + " is sent to nobody else");
      }
    }
  }

  private static boolean sent(RawServer.Request request) {
    String all = String.join("\n", request.lines());
    return all.contains("s3cret")
        || all.contains(
            Base64.getEncoder().encodeToString("ada:l0velace".getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void anotherPortIsAnotherOriginAndTheSameHostInOtherLettersIsNot() throws IOException {
    try (RawServer server =
        RawServer.of(
            request ->
                request.path().equals("/")
                    ? redirect("HTTP://LOCALHOST:" + portOf(request) + "/here")
                    : RawServer.page(PAGE))) {
      CommandRun run =
          CommandRun.of("check", "--user", "a:b", "http://localhost:" + server.port() + "/");
      assertEquals(0, run.status(), run.err());
      assertFalse(server.requests().get(1).header("Authorization").isEmpty());
    }
  }

  private static String portOf(RawServer.Request request) {
    return request.header("Host").replaceFirst(".*:", "");
  }

  @Test
  void aRefusalSaysWhichSchemeTheServerWants() throws IOException {
    try (RawServer server =
        RawServer.of(
            request -> {
              String wanted = request.path().substring(1).replace("%20", " ").replace('_', '"');
              return request.header("Authorization").equals("Basic dXNlcjpzM2NyZXQ=")
                  ? RawServer.page(PAGE)
                  : RawServer.octets(
                      "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: "
                          + wanted
                          + "\r\nContent-Length: 13\r\n\r\nUnauthorized\n");
            })) {
      String basic = server.url("/Basic realm=_x_");
      CommandRun without = CommandRun.of("check", basic);
      assertEquals(2, without.status());
      assertTrue(without.err().contains("wants Basic: --user NAME:PASSWORD"), without.err());
      CommandRun wrong = CommandRun.of("check", basic.replace("//", "//user:wr0ng@"));
      assertTrue(wrong.err().contains("not accepted; the server wants Basic"), wrong.err());
      assertFalse(wrong.err().contains("wr0ng"), wrong.err());
      CommandRun with = CommandRun.of("check", basic.replace("//", "//user:s3cret@"));
      assertEquals(0, with.status(), with.err());
      assertFalse(with.out().contains("s3cret"), with.out());
      assertTrue(
          CommandRun.of("check", server.url("/Bearer realm=_a, b_, error=_c_, Basic realm=_d_"))
              .err()
              .contains("wants Bearer or Basic: --user NAME:PASSWORD or --bearer-token-file"));
      assertTrue(
          CommandRun.of("check", server.url("/Negotiate"))
              .err()
              .contains("wants Negotiate, which"));
    }
  }

  @Test
  void aUrlIsUnderstoodAsPeopleTypeIt() throws IOException {
    try (RawServer server = RawServer.of(request -> RawServer.page(PAGE))) {
      String query = "/federate?match[]={__name__=~\"felix.*|a b\"}#top";
      CommandRun run = CommandRun.of("check", server.url(query));
      assertEquals(0, run.status(), run.err());
      assertEquals(
          "/federate?match%5B%5D=%7B__name__=~%22felix.*%7Ca%20b%22%7D",
          server.requests().get(0).path());
      CommandRun bare = CommandRun.of("check", server.url("").replace("http://", ""));
      assertEquals(2, bare.status());
      assertTrue(bare.err().contains("did you mean " + server.url("") + "?"), bare.err());
      CommandRun named =
          CommandRun.of("check", server.url("/no-type").replace("http://", "ada:l0ve@"));
      assertTrue(named.err().contains("did you mean " + server.url("/no-type") + "?"), named.err());
      assertFalse(named.err().contains("l0ve"), named.err());
      assertEquals(
          0,
          CommandRun.of("check", server.url("").replace("127.0.0.1", "localhost")).status(),
          "a port without a path");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://",
        "http:///metrics",
        "http:metrics",
        "http://host:port/",
        "http://host:0/",
        "http://host:99999/",
        "http://ho st/",
        "http://[::1/",
        "https://user:l0ve/lace@host/",
        "ftp://user:l0ve@host/metrics",
        "htp://host/metrics",
        "metrics\u0000"
      })
  void aUrlThatIsNoneIsToldWithoutItsPassword(String url) {
    CommandRun run = CommandRun.of("check", url);
    assertEquals(2, run.status(), run.out());
    assertFalse(run.err().contains("l0ve"), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
  }

  @Test
  void aHostThatDoesNotExistIsSaidToBeNone() {
    CommandRun run = CommandRun.of("check", "http://no-such-host.invalid:9100/metrics");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("no such host"), run.err());
  }

  @Test
  void whatIsNoHttpIsSaidToBeNone() throws IOException {
    for (String greeting :
        List.of("SSH-2.0-OpenSSH_9.2\r\n", "\0\0\6\4\0\0\0\0\0", "HTTP/2 200\r\n\r\n", "")) {
      try (RawServer server = RawServer.always(greeting)) {
        CommandRun run = CommandRun.of("check", server.url("/metrics"));
        assertEquals(2, run.status());
        assertTrue(
            run.err().contains("HTTP/1") || run.err().contains("without an answer"), run.err());
      }
    }
  }

  @Test
  void headersWithoutEndAreGivenUp() throws IOException {
    String many = "HTTP/1.1 200 OK\r\n" + "X-A: b\r\n".repeat(100_000) + "\r\n";
    String wide = "HTTP/1.1 200 OK\r\nX-A: " + "b".repeat(5_000_000) + "\r\n\r\n";
    for (String answer : List.of(many, wide)) {
      try (RawServer server = RawServer.always(answer)) {
        CommandRun run = CommandRun.of("check", server.url("/metrics"));
        assertEquals(2, run.status());
        assertTrue(run.err().contains("headers"), run.err());
      }
    }
  }

  @Test
  void whatUnpacksToMoreThanIsAllowedIsGivenUp() throws IOException {
    byte[] bomb = gzip("a 1\n".repeat(1 << 20));
    try (RawServer server =
        RawServer.of(request -> RawServer.answer(TEXT + "Content-Encoding: gzip\r\n", bomb))) {
      CommandRun run = CommandRun.of("check", "--max-size", "1", server.url("/metrics"));
      assertEquals(2, run.status());
      assertTrue(run.err().contains("--max-size"), run.err());
    }
    Path file = Files.write(directory.resolve("bomb.gz"), bomb);
    CommandRun run = CommandRun.of("check", "--max-size", "1", file.toString());
    assertEquals(2, run.status());
    assertTrue(run.err().contains("--max-size"), run.err());
  }

  @Test
  void filesWithoutEndAreGivenUp() {
    Path zeros = Path.of("/dev/zero");
    if (Files.exists(zeros)) {
      CommandRun page = CommandRun.of("check", "--max-size", "1", zeros.toString());
      assertEquals(2, page.status());
      assertTrue(page.err().contains("--max-size"), page.err());
      CommandRun token =
          CommandRun.of("check", "--bearer-token-file", zeros.toString(), "http://127.0.0.1:1/");
      assertEquals(2, token.status());
      assertTrue(token.err().contains("larger than 1 MiB"), token.err());
    }
  }

  @Test
  void aPackedFileIsRead() throws IOException {
    Path file = Files.write(directory.resolve("page.prom"), gzip(PAGE));
    CommandRun run = CommandRun.of("check", file.toString());
    assertEquals(0, run.status(), run.err() + run.out());
  }

  @Test
  void aTokenThatNoHeaderCanHaveIsToldInOneSentence() throws IOException {
    for (String text :
        List.of(
            "s3cret\ns3cret\n",
            "s3c\rret",
            "s3crét",
            "s3cret\u0000",
            "",
            "s3 cret",
            "\uFEFFs3cret")) {
      Path file = Files.writeString(directory.resolve("token"), text);
      CommandRun run =
          CommandRun.of("check", "--bearer-token-file", file.toString(), "http://127.0.0.1:1/");
      assertEquals(2, run.status());
      assertEquals(1, run.err().lines().count(), run.err());
      assertFalse(run.err().contains("s3c"), run.err());
    }
    Path latin = Files.write(directory.resolve("latin"), new byte[] {'s', '3', 'c', (byte) 0xE9});
    CommandRun run =
        CommandRun.of("check", "--bearer-token-file", latin.toString(), "http://127.0.0.1:1/");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("not UTF-8"), run.err());
  }

  @Test
  void headersAreThoseOfCurl() throws IOException {
    Path file = Files.writeString(directory.resolve("headers"), "X-From-File: yes\nX-Too: b\n");
    try (RawServer server = RawServer.of(request -> RawServer.page(PAGE))) {
      CommandRun run =
          CommandRun.of(
              "check",
              "-H",
              "X-A: b: c",
              "-H",
              "X-Empty;",
              "-H",
              "Accept:",
              "-H",
              "User-Agent: mine",
              "-H",
              "@" + file,
              server.url("/metrics"));
      assertEquals(0, run.status(), run.err());
      RawServer.Request request = server.requests().get(0);
      assertEquals("b: c", request.header("X-A"));
      assertTrue(request.lines().contains("X-Empty: "), request.toString());
      assertEquals("", request.header("Accept"));
      assertEquals("mine", request.header("User-Agent"));
      assertEquals("yes", request.header("X-From-File"));
    }
    for (String bad : List.of("no colon", ": b", "X-A: s3cret\r\nX-B: c", "X A: b")) {
      CommandRun run = CommandRun.of("check", "-H", bad, "http://127.0.0.1:1/");
      assertEquals(2, run.status());
      assertFalse(run.err().contains("s3cret"), run.err());
    }
  }

  private static byte[] redirect(String location) {
    return RawServer.octets(
        "HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n");
  }

  private static byte[] gzip(String text) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
