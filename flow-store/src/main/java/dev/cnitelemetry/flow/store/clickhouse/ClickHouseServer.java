// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.clickhouse;

import dev.cnitelemetry.flow.store.FlowAnswer;
import dev.cnitelemetry.flow.store.FlowStoreException;
import dev.cnitelemetry.flow.store.FlowStoreException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import javax.annotation.Nullable;

/**
 * A ClickHouse server by its HTTP interface.
 *
 * <p>User and password go in a header to the address that was given and to no other: no redirection
 * is followed.
 */
final class ClickHouseServer {
  private static final int ISO_TIMES_SINCE = 21;
  private static final int TTL_SINCE = 20;
  private static final int OK = 200;
  private static final int MOST_OCTETS_OF_ERROR = 1 << 14;
  private static final String EXCEPTION = "X-ClickHouse-Exception-Code";

  /** How zones begin that a server makes up, such as Fixed/UTC+05:30:00. */
  private static final String FIXED = "Fixed/";

  private final URI address;
  private final String database;
  private final String authorization;
  private final Duration patience;
  private final HttpClient client;
  private @Nullable String version;
  private ZoneId zone = ZoneOffset.UTC;

  /** Whether it is told to change nothing. */
  private boolean isAsked;

  /** Whether the user may read alone, and change no setting either. */
  private boolean isOfReader;

  ClickHouseServer(
      URI address, String database, String user, @Nullable String password, Duration patience) {
    this.address = address;
    this.database = database;
    this.patience = patience;
    byte[] both =
        (user + ":" + (password == null ? "" : password)).getBytes(StandardCharsets.UTF_8);
    authorization = "Basic " + Base64.getEncoder().encodeToString(both);
    client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(patience)
            .build();
  }

  /** Asks for release and time zone, which says as well whether it answers and knows the user. */
  void greet() {
    try (FlowAnswer answer = query("SELECT version() AS version, timezone() AS zone")) {
      if (!answer.next() || answer.columns().size() != 2) {
        throw ClickHouseErrors.error(
            Reason.FAILED, toString(), "it does not answer as ClickHouse does");
      }
      version = String.valueOf(answer.value(0));
      zone = zone(String.valueOf(answer.value(1)));
    }
  }

  /** The same, of a server that is told to change nothing. */
  void greetToAsk() {
    isAsked = true;
    try {
      greet();
    } catch (FlowStoreException e) {
      if (!String.valueOf(e.getMessage()).endsWith(ClickHouseErrors.IS_READ_ONLY)) {
        throw e;
      }
      isOfReader = true;
      greet();
    }
  }

  private String settings() {
    if (isOfReader) {
      return "";
    }
    return (isAsked ? "&readonly=2" : "")
        + (major() >= ISO_TIMES_SINCE ? "&date_time_output_format=iso" : "");
  }

  private ZoneId zone(String name) {
    try {
      return ZoneId.of(name.startsWith(FIXED) ? name.substring(FIXED.length()) : name);
    } catch (DateTimeException e) {
      throw new FlowStoreException(
          Reason.FAILED, this + ": its time zone is not known here: " + name, e);
    }
  }

  boolean isGreeted() {
    return version != null;
  }

  boolean dropsRowsByAge() {
    return major() >= TTL_SINCE;
  }

  private int major() {
    String known = version;
    return known != null && known.matches("\\d{1,9}\\..*")
        ? Integer.parseInt(known.substring(0, known.indexOf('.')))
        : 0;
  }

  void execute(String sql) {
    query(sql).close();
  }

  FlowAnswer query(String sql) {
    HttpRequest request =
        request(
                "",
                "&wait_end_of_query=1&default_format=TabSeparatedWithNamesAndTypes" + settings())
            .POST(BodyPublishers.ofString(sql))
            .timeout(patience)
            .build();
    try {
      HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
      InputStream body = new PatientInputStream(response.body(), patience);
      if (!isWell(response)) {
        try (body) {
          throw ClickHouseErrors.of(
              toString(),
              response.statusCode(),
              new String(body.readNBytes(MOST_OCTETS_OF_ERROR), StandardCharsets.UTF_8));
        }
      }
      return ClickHouseAnswer.of(unzipped(body, response), zone, this);
    } catch (IOException e) {
      throw failure(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ClickHouseErrors.error(
          Reason.UNAVAILABLE, toString(), "interrupted while it was asked");
    }
  }

  /** Whether it did what it was asked to: an error may come after it has begun to answer. */
  private static boolean isWell(HttpResponse<?> response) {
    return response.statusCode() == OK && response.headers().firstValue(EXCEPTION).isEmpty();
  }

  /** The octets as they were before a proxy compressed them, which nobody asks for. */
  private static InputStream unzipped(InputStream body, HttpResponse<?> response)
      throws IOException {
    if (!response.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
      return body;
    }
    try {
      return new GZIPInputStream(body);
    } catch (IOException e) {
      body.close();
      throw e;
    }
  }

  /** Inserts rows; what it ends with is what went wrong, or null. */
  CompletableFuture<FlowStoreException> insert(String sql, byte[] rows, boolean zipped) {
    HttpRequest.Builder request =
        request(sql, "").POST(BodyPublishers.ofByteArray(rows)).timeout(patience);
    if (zipped) {
      request.header("Content-Encoding", "gzip");
    }
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(request.build(), about -> new FirstOctets(MOST_OCTETS_OF_ERROR));
    // The request's own time ends when the answer begins.
    CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS)
        .execute(() -> answer.cancel(true));
    return answer.handle(
        (response, thrown) -> {
          if (thrown != null) {
            Throwable cause = thrown instanceof CompletionException ? thrown.getCause() : thrown;
            return failure(cause == null ? thrown : cause);
          }
          return isWell(response)
              ? null
              : ClickHouseErrors.of(toString(), response.statusCode(), response.body());
        });
  }

  private HttpRequest.Builder request(String query, String settings) {
    String path =
        address.getPath() == null || address.getPath().isEmpty() ? "/" : address.getPath();
    return HttpRequest.newBuilder(
            address.resolve(
                path
                    + "?database="
                    + encoded(database)
                    + (query.isEmpty() ? "" : "&query=" + encoded(query))
                    + settings))
        .header("Authorization", authorization);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  FlowStoreException failure(Throwable thrown) {
    String words;
    if (thrown instanceof HttpTimeoutException || thrown instanceof CancellationException) {
      words = "it does not answer within " + patience.toSeconds() + " s";
    } else if (thrown instanceof ConnectException) {
      words = "nobody answers there";
    } else {
      String said = thrown.getMessage();
      words = "the connection ended" + (said == null ? "" : ": " + said);
    }
    return ClickHouseErrors.error(Reason.UNAVAILABLE, toString(), words);
  }

  /** Where it is, without user and password. */
  @Override
  public String toString() {
    return "ClickHouse on " + address.getHost() + ":" + address.getPort() + "/" + database;
  }
}
