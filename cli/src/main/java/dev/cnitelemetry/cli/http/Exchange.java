// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.http;

import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.text.TextFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.Socket;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpMessage;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.TruncatedChunkException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.protocol.HttpCoreContext;

/** One page being fetched: a request, and as many again as the server redirects. */
final class Exchange {

  private static final int MOST_REDIRECTS = 10;
  private static final int MOST_HEADERS = 1000;
  private static final int LONGEST_HEADER = 1 << 16;
  private static final int LONGEST_REFUSAL = 1 << 16;
  private static final int EXCERPT = 200;
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private final Url asked;
  private final Credentials credentials;
  private final boolean insecure;
  private final Optional<Path> authorities;
  private final int maxSeconds;
  private final long maxBytes;

  private final List<String> redirects = new ArrayList<>();
  private final List<Finding> remarks = new ArrayList<>();
  private Optional<String> contentType = Optional.empty();
  private byte[] body = new byte[0];
  private volatile String name;
  @Nullable private volatile Socket current;
  private volatile boolean abandoned;

  Exchange(
      Url asked,
      Credentials credentials,
      boolean insecure,
      Optional<Path> authorities,
      int maxSeconds,
      long maxBytes) {
    this.asked = asked;
    this.credentials = credentials;
    this.insecure = insecure;
    this.authorities = authorities;
    this.maxSeconds = maxSeconds;
    this.maxBytes = maxBytes;
    this.name = asked.shown();
  }

  /** How messages call the page so far. */
  String name() {
    return name;
  }

  /** Ends the exchange from another thread: whoever reads from the socket is told. */
  void abandon() {
    abandoned = true;
    Socket socket = current;
    if (socket != null) {
      try {
        socket.close();
      } catch (IOException e) {
        // It is closed as far as anyone can tell.
      }
    }
  }

  Answer run() {
    Url url = asked;
    while (true) {
      Optional<Url> next = request(url);
      if (next.isEmpty()) {
        return new Answer(
            asked.shown(), List.copyOf(redirects), contentType, body, List.copyOf(remarks));
      }
      if (redirects.size() == MOST_REDIRECTS) {
        throw new FetchException(name + ": sent on more than " + MOST_REDIRECTS + " times");
      }
      url = next.get();
      redirects.add(url.shown());
      name = Answer.name(asked.shown(), redirects);
    }
  }

  private boolean isTrusted(Url url) {
    return url.origin().equals(asked.origin());
  }

  /** Sends one request; the URL to go on with if the server redirects. */
  private Optional<Url> request(Url url) {
    Optional<ClientKey> key = isTrusted(url) ? credentials.clientKey() : Optional.empty();
    TlsClient tls = url.origin().isSecure() ? new TlsClient(insecure, authorities, key) : null;
    try (Socket plain = connect(url.origin());
        DefaultBHttpClientConnection connection =
            new DefaultBHttpClientConnection(
                Http1Config.custom()
                    .setMaxLineLength(LONGEST_HEADER)
                    .setMaxHeaderCount(MOST_HEADERS)
                    .build())) {
      current = plain;
      if (abandoned) {
        throw new FetchException(name + ": given up");
      }
      if (tls == null) {
        connection.bind(plain);
      } else {
        SSLSocket secure = tls.connect(plain, url.origin());
        connection.bind(secure, plain);
      }
      ClassicHttpResponse response =
          new HttpRequestExecutor().execute(message(url), connection, HttpCoreContext.create());
      Header location = response.getFirstHeader("Location");
      if (REDIRECTS.contains(response.getCode()) && location != null) {
        return Optional.of(url.resolve(location.getValue()));
      }
      if (response.getCode() != 200) {
        throw new FetchException(name + ": " + refusal(url, response));
      }
      contentType =
          Optional.ofNullable(response.getFirstHeader("Content-Type")).map(Header::getValue);
      body = decoded(response, received(response, maxBytes));
      return Optional.empty();
    } catch (SSLException e) {
      throw new FetchException(
          name + ": TLS: " + (tls == null ? e.getMessage() : tls.explained(e, url.origin())), e);
    } catch (HttpException | IOException e) {
      boolean brokenOff = tls != null && e instanceof SocketException && key.isEmpty();
      throw new FetchException(
          name
              + ": "
              + (brokenOff && !(e instanceof ConnectException)
                  ? "TLS: the server breaks off after the handshake; it may want a client"
                      + " certificate: --cert and --key"
                  : explained(e)),
          e);
    }
  }

  /** Tries each address of a name, as curl and Go do: localhost often has two. */
  private Socket connect(Url.Origin origin) throws IOException {
    IOException first = null;
    for (InetAddress address : InetAddress.getAllByName(origin.host())) {
      Socket socket = new Socket();
      try {
        current = socket;
        socket.connect(new InetSocketAddress(address, origin.port()), maxSeconds * 1000);
        return socket;
      } catch (IOException e) {
        socket.close();
        first = first == null ? e : first;
      }
    }
    throw first == null ? new UnknownHostException(origin.host()) : first;
  }

  private BasicClassicHttpRequest message(Url url) {
    BasicClassicHttpRequest request = new BasicClassicHttpRequest("GET", url.target());
    request.setHeader("Host", url.origin().authority());
    request.setHeader("User-Agent", "cni-telemetry");
    request.setHeader("Accept", TextFormat.acceptHeader());
    request.setHeader("Accept-Encoding", "gzip");
    request.setHeader("X-Prometheus-Scrape-Timeout-Seconds", maxSeconds);
    request.setHeader("Connection", "close");
    if (isTrusted(url)) {
      credentials
          .authorization(asked)
          .ifPresent(value -> request.setHeader("Authorization", value));
      addHeaders(request);
    } else if (hasCredentials()) {
      remark(AnswerCode.CREDENTIALS_WITHHELD, withheld(url));
    }
    return request;
  }

  private boolean hasCredentials() {
    return !credentials.areNone() || asked.userInfo().isPresent();
  }

  private void remark(AnswerCode code, String message) {
    remarks.add(Finding.of(code, Place.WHOLE, message));
  }

  private String withheld(Url url) {
    return "the credentials for " + asked.origin() + " were not sent on to " + url.origin();
  }

  private void addHeaders(HttpMessage request) {
    credentials.headers().forEach(header -> request.removeHeaders(header.name()));
    for (Credentials.Header header : credentials.headers()) {
      header.value().ifPresent(value -> request.addHeader(header.name(), value));
    }
  }

  private byte[] received(ClassicHttpResponse response, long most)
      throws HttpException, IOException {
    HttpEntity entity = response.getEntity();
    if (entity == null) {
      return new byte[0];
    }
    ByteArrayOutputStream received = new ByteArrayOutputStream();
    byte[] piece = new byte[1 << 16];
    try (InputStream in = entity.getContent()) {
      for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
        if (received.size() + (long) n > most) {
          throw tooLarge();
        }
        received.write(piece, 0, n);
      }
    } catch (TruncatedChunkException | ConnectionClosedException | SocketException e) {
      if (abandoned) {
        throw e;
      }
      throw new FetchException(
          name
              + ": the answer ended after "
              + received.size()
              + (entity.getContentLength() < 0
                  ? " bytes, before its last chunk"
                  : " of " + entity.getContentLength() + " bytes")
              + "; Prometheus refuses it, too",
          e);
    }
    return received.toByteArray();
  }

  private FetchException tooLarge() {
    return new FetchException(
        name + ": the page is larger than " + (maxBytes >> 20) + " MiB (--max-size)");
  }

  private byte[] decoded(ClassicHttpResponse response, byte[] received) {
    List<String> codings =
        Stream.of(response.getHeaders("Content-Encoding"))
            .flatMap(header -> Stream.of(header.getValue().split(",", -1)))
            .map(String::strip)
            .filter(coding -> !coding.isEmpty() && !coding.equalsIgnoreCase("identity"))
            .toList();
    if (codings.isEmpty()) {
      return received;
    }
    String coding = String.join(", ", codings);
    String known = coding.toLowerCase(Locale.ROOT);
    if (!known.equals("gzip") && !known.equals("x-gzip")) {
      throw new FetchException(
          name
              + ": the answer is compressed with "
              + coding
              + " (Content-Encoding); it was asked for gzip, and Prometheus reads no other");
    }
    if (!coding.equals("gzip")) {
      remark(
          AnswerCode.CONTENT_ENCODING,
          "Content-Encoding is "
              + coding
              + ": Prometheus knows gzip alone, so spelled, and reads no metrics here");
    }
    try {
      return Gunzip.unpack(received, maxBytes);
    } catch (Gunzip.TooLargeException e) {
      throw tooLarge();
    } catch (IOException e) {
      throw new FetchException(
          name
              + ": Content-Encoding is "
              + coding
              + ", but "
              + e.getMessage()
              + "; Prometheus refuses it, too",
          e);
    }
  }

  private String refusal(Url url, ClassicHttpResponse response) throws HttpException, IOException {
    byte[] text;
    try {
      text = received(response, LONGEST_REFUSAL);
    } catch (FetchException e) {
      // Status and hint are what matters; what cannot be read of the rest is left out.
      text = new byte[0];
    }
    String excerpt =
        new String(text, 0, Math.min(text.length, EXCERPT), StandardCharsets.UTF_8)
            .replaceAll("\\s+", " ")
            .strip();
    return "HTTP status "
        + response.getCode()
        + hint(url, response, excerpt)
        + (excerpt.isEmpty() ? "" : ": " + excerpt);
  }

  private String hint(Url url, ClassicHttpResponse response, String excerpt) {
    return switch (response.getCode()) {
      case 401 ->
          " ("
              + unauthorized(url, response)
              + (!isTrusted(url) && hasCredentials() ? "; " + withheld(url) : "")
              + ")";
      case 403 ->
          !isTrusted(url) && hasCredentials()
              ? " (" + withheld(url) + ")"
              : " (whoever asks may not get it)";
      case 404 -> " (is the path right, and are metrics switched on?)";
      case 400 ->
          !url.origin().isSecure() && excerpt.matches("(?i).*HTTPS.*|.*SSL.*|.*TLS.*")
              ? " (did you mean https://" + url.origin().authority() + "?)"
              : "";
      default -> "";
    };
  }

  private String unauthorized(Url url, ClassicHttpResponse response) {
    if (isTrusted(url) && credentials.authorization(asked).isPresent()) {
      return "the credentials are not accepted" + wanted(response);
    }
    String schemes = schemes(response);
    String lower = schemes.toLowerCase(Locale.ROOT);
    String remedy =
        Stream.of(
                lower.contains("basic") ? "--user NAME:PASSWORD" : "",
                lower.contains("bearer") ? "--bearer-token-file FILE" : "")
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(" or "));
    if (schemes.isEmpty()) {
      return "the server wants credentials: --bearer-token-file, --user, or --cert and --key";
    }
    return "the server wants "
        + schemes
        + (remedy.isEmpty() ? ", which Prometheus does not have either" : ": " + remedy);
  }

  private static String wanted(ClassicHttpResponse response) {
    String schemes = schemes(response);
    return schemes.isEmpty() ? "" : "; the server wants " + schemes;
  }

  /** The first word of each challenge; the words after commas are parameters unless alone. */
  private static String schemes(ClassicHttpResponse response) {
    return Stream.of(response.getHeaders("WWW-Authenticate"))
        .flatMap(header -> Stream.of(header.getValue().split(",(?=\\s*[A-Za-z-]+(?:\\s|,|$))", -1)))
        .map(challenge -> challenge.strip().split("[\\s,]", 2)[0])
        .filter(scheme -> !scheme.isEmpty())
        .distinct()
        .collect(Collectors.joining(" or "));
  }

  private static String explained(Exception failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnknownHostException) {
        return "no such host";
      }
      if (cause instanceof NoRouteToHostException) {
        return "no route to that host";
      }
      if (cause instanceof ConnectException) {
        return String.valueOf(cause.getMessage()).contains("refused")
            ? "nobody listens there (connection refused)"
            : "no connection: " + cause.getMessage();
      }
      if (cause instanceof NoHttpResponseException || cause instanceof ConnectionClosedException) {
        return "the server closed the connection without an answer";
      }
      if (cause instanceof MessageConstraintException) {
        return "the answer's headers are larger than any Prometheus takes";
      }
      if (cause instanceof HttpException) {
        return "no HTTP/1.1 is spoken there: " + cause.getMessage();
      }
    }
    return String.valueOf(failure.getMessage());
  }
}
