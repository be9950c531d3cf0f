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
import java.time.Duration;
import java.time.ZoneId;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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

  private final URI address;
  private final String database;
  private final String authorization;
  private final Duration patience;
  private final HttpClient client;
  private @Nullable String version;
  private ZoneId zone = ZoneId.of("UTC");

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
      if (answer.next()) {
        version = String.valueOf(answer.value(0));
        zone = ZoneId.of(String.valueOf(answer.value(1)));
      }
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
    int end = known == null ? -1 : known.indexOf('.');
    return known == null || end < 1 ? 0 : Integer.parseInt(known.substring(0, end));
  }

  void execute(String sql) {
    query(sql).close();
  }

  FlowAnswer query(String sql) {
    String settings = "&wait_end_of_query=1&default_format=TabSeparatedWithNamesAndTypes";
    if (major() >= ISO_TIMES_SINCE) {
      settings += "&date_time_output_format=iso";
    }
    HttpRequest request =
        request("", settings).POST(BodyPublishers.ofString(sql)).timeout(patience).build();
    try {
      HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
      if (response.statusCode() != 200) {
        try (InputStream body = response.body()) {
          throw ClickHouseErrors.of(
              toString(),
              response.statusCode(),
              new String(body.readNBytes(1 << 14), StandardCharsets.UTF_8));
        }
      }
      return ClickHouseAnswer.of(response.body(), zone, this);
    } catch (IOException e) {
      throw failure(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ClickHouseErrors.error(
          Reason.UNAVAILABLE, toString(), "interrupted while it was asked");
    }
  }

  /** Inserts rows; what it ends with is what went wrong, or null. */
  CompletableFuture<FlowStoreException> insert(String sql, byte[] rows, boolean zipped) {
    HttpRequest.Builder request =
        request(sql, "").POST(BodyPublishers.ofByteArray(rows)).timeout(patience);
    if (zipped) {
      request.header("Content-Encoding", "gzip");
    }
    return client
        .sendAsync(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8))
        .handle(
            (response, thrown) -> {
              if (thrown != null) {
                Throwable cause =
                    thrown instanceof CompletionException ? thrown.getCause() : thrown;
                return failure(cause == null ? thrown : cause);
              }
              return response.statusCode() == 200
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
    String words =
        thrown instanceof HttpTimeoutException
            ? "it does not answer within " + patience.toSeconds() + " s"
            : thrown instanceof ConnectException
                ? "nobody answers there"
                : "the connection ended: " + thrown.getMessage();
    return ClickHouseErrors.error(Reason.UNAVAILABLE, toString(), words);
  }

  /** Where it is, without user and password. */
  @Override
  public String toString() {
    return "ClickHouse on " + address.getHost() + ":" + address.getPort() + "/" + database;
  }
}
