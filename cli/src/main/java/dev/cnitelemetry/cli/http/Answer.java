package dev.cnitelemetry.cli.http;

import java.util.List;
import java.util.Optional;

/**
 * A page that a server answered with.
 *
 * @param url where it was asked for, as it may be printed
 * @param redirects where the request was sent on to, in order; the last one answered
 * @param contentType what the server says of the page; empty if nothing
 * @param body the page, decompressed
 * @param remarks what is odd about the answer, in sentences
 */
public record Answer(
    String url,
    List<String> redirects,
    Optional<String> contentType,
    byte[] body,
    List<String> remarks) {

  /** How reports call the page: its URL, and where the request was sent on to. */
  public String name() {
    return name(url, redirects);
  }

  static String name(String url, List<String> redirects) {
    return redirects.isEmpty()
        ? url
        : url + " (sent on to " + String.join(", then to ", redirects) + ")";
  }
}
