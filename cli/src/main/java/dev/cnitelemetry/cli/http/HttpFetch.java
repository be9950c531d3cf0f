// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.http;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Fetches pages, each within a time and a size. */
public final class HttpFetch {

  private final Credentials credentials;
  private final Optional<Path> authorities;
  private final boolean insecure;
  private final int maxSeconds;
  private final long maxBytes;

  /**
   * A way to fetch pages.
   *
   * @param credentials what is sent to the origins of the URLs asked for
   * @param authorities a file of certificates to trust instead of Java's own
   * @param insecure whether any certificate is taken
   * @param maxSeconds when the whole page must be there
   * @param maxBytes how large it may be, packed and unpacked
   */
  public HttpFetch(
      Credentials credentials,
      Optional<Path> authorities,
      boolean insecure,
      int maxSeconds,
      long maxBytes) {
    this.credentials = credentials;
    this.authorities = authorities;
    this.insecure = insecure;
    this.maxSeconds = maxSeconds;
    this.maxBytes = maxBytes;
  }

  /** Whether a source is meant as a URL: it begins with a scheme that is fetched. */
  public static boolean isUrl(String source) {
    return source.regionMatches(true, 0, "http:", 0, 5)
        || source.regionMatches(true, 0, "https:", 0, 6);
  }

  /** The URL that was probably meant by a source that is no file; without a password. */
  public static Optional<String> meant(String source) {
    return Url.meant(source);
  }

  /** A source as it may be printed: without user and password. */
  public static String redacted(String source) {
    return Url.redacted(source);
  }

  /**
   * Gets a page.
   *
   * @param url http or https
   * @return the page of a server that answered with status 200
   * @throws FetchException if there is none
   */
  public Answer get(String url) {
    Url parsed = Url.parse(url);
    Exchange exchange =
        new Exchange(parsed, credentials, insecure, authorities, maxSeconds, maxBytes);
    // Names are looked up without a time limit, and a body may trickle for ever.
    CompletableFuture<Answer> answer = new CompletableFuture<>();
    Thread worker =
        new Thread(
            () -> {
              try {
                answer.complete(exchange.run());
              } catch (RuntimeException | Error e) {
                answer.completeExceptionally(e);
              }
            },
            "cni-telemetry-http");
    worker.setDaemon(true);
    worker.start();
    try {
      return answer.get(maxSeconds, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      exchange.abandon();
      throw new FetchException(
          exchange.name() + ": no whole answer within " + maxSeconds + " s (--max-time)", e);
    } catch (InterruptedException e) {
      exchange.abandon();
      Thread.currentThread().interrupt();
      throw new FetchException(exchange.name() + ": interrupted", e);
    } catch (ExecutionException e) {
      Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
      if (cause instanceof FetchException known) {
        throw known;
      }
      throw new IllegalStateException(cause);
    }
  }
}
