package dev.cnitelemetry.cli;

import dev.cnitelemetry.text.TextFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/** Reads one page over HTTP, bounded in time and size, with errors in plain words. */
final class HttpPage {

  private static final int EXCERPT = 200;

  private final Optional<String> bearerToken;
  private final boolean insecure;
  private final int maxSeconds;
  private final long maxBytes;

  HttpPage(Optional<String> bearerToken, boolean insecure, int maxSeconds, long maxBytes) {
    this.bearerToken = bearerToken;
    this.insecure = insecure;
    this.maxSeconds = maxSeconds;
    this.maxBytes = maxBytes;
  }

  Page get(String url) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(parse(url))
            .timeout(Duration.ofSeconds(maxSeconds))
            .header("Accept", TextFormat.acceptHeader())
            .header("Accept-Encoding", "gzip")
            .header("User-Agent", "cni-telemetry");
    bearerToken.ifPresent(token -> request.header("Authorization", "Bearer " + token));
    // The request's own timeout ends with the headers; a body may trickle for ever.
    CompletableFuture<Page> page = new CompletableFuture<>();
    Thread worker =
        new Thread(
            () -> {
              try {
                page.complete(fetch(url, request.build()));
              } catch (IOException | InterruptedException | RuntimeException e) {
                page.completeExceptionally(e);
              }
            },
            "cni-telemetry-http");
    worker.setDaemon(true);
    worker.start();
    try {
      return page.get(maxSeconds, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      worker.interrupt();
      throw new InputException(
          url + ": no whole answer within " + maxSeconds + " s (--max-time)", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InputException(url + ": interrupted", e);
    } catch (ExecutionException e) {
      throw explained(url, Objects.requireNonNullElse(e.getCause(), e));
    }
  }

  private static URI parse(String url) {
    try {
      URI uri = new URI(url);
      if (uri.getHost() == null) {
        throw new InputException("not a URL with a host: " + url);
      }
      return uri;
    } catch (URISyntaxException e) {
      throw new InputException("not a URL: " + e.getMessage(), e);
    }
  }

  private Page fetch(String url, HttpRequest request) throws IOException, InterruptedException {
    HttpClient.Builder client =
        HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(maxSeconds))
            .followRedirects(HttpClient.Redirect.NORMAL);
    if (insecure) {
      client.sslContext(trustingContext());
    }
    HttpResponse<InputStream> response =
        client.build().send(request, HttpResponse.BodyHandlers.ofInputStream());
    try (InputStream raw = response.body()) {
      boolean gzip =
          response.headers().firstValue("Content-Encoding").orElse("").equalsIgnoreCase("gzip");
      byte[] body = readBounded(url, gzip ? new GZIPInputStream(raw) : raw);
      if (response.statusCode() != 200) {
        throw new InputException(refusal(url, response.statusCode(), body));
      }
      return new Page(url, body, response.headers().firstValue("Content-Type"));
    }
  }

  private byte[] readBounded(String url, InputStream in) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] chunk = new byte[1 << 16];
    for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
      if (body.size() + n > maxBytes) {
        throw new InputException(
            url + ": the page is larger than " + (maxBytes >> 20) + " MiB (--max-size)");
      }
      body.write(chunk, 0, n);
    }
    return body.toByteArray();
  }

  private String refusal(String url, int status, byte[] body) {
    String hint =
        switch (status) {
          case 401 ->
              bearerToken.isPresent()
                  ? " (the token is not accepted)"
                  : " (it wants a token: --bearer-token-file)";
          case 403 -> " (the token's owner may not get /metrics)";
          case 404 -> " (is the path right, and are metrics switched on?)";
          default -> "";
        };
    String text =
        new String(body, 0, Math.min(body.length, EXCERPT), StandardCharsets.UTF_8)
            .replaceAll("\\p{Cntrl}+", " ")
            .strip();
    return url + ": HTTP status " + status + hint + (text.isEmpty() ? "" : ": " + text);
  }

  private static InputException explained(String url, Throwable cause) {
    if (cause instanceof InputException known) {
      return known;
    }
    for (Throwable t = cause; t != null; t = t.getCause()) {
      if (t instanceof UnknownHostException || t instanceof UnresolvedAddressException) {
        return new InputException(url + ": no such host", cause);
      }
      if (t instanceof java.net.http.HttpTimeoutException) {
        return new InputException(url + ": no answer in time (--max-time)", cause);
      }
      if (t instanceof ConnectException) {
        return new InputException(url + ": nobody listens there (connection refused)", cause);
      }
      if (t instanceof SSLException) {
        return new InputException(
            url + ": TLS: " + t.getMessage() + " (--insecure accepts any certificate)", cause);
      }
    }
    return new InputException(url + ": " + cause.getMessage(), cause);
  }

  private static SSLContext trustingContext() {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {new TrustAnything()}, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new InputException("this Java has no TLS: " + e.getMessage(), e);
    }
  }

  /** Extended, so that host names are not compared either: what --insecure means with curl. */
  private static final class TrustAnything extends X509ExtendedTrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
