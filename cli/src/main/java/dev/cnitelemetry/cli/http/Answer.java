// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.http;

import dev.cnitelemetry.metrics.finding.Finding;
import java.util.List;
import java.util.Optional;

/** A page that a server answered with. */
public final class Answer {
  private final String url;
  private final List<String> redirects;
  private final Optional<String> contentType;
  private final byte[] body;
  private final List<Finding> remarks;

  Answer(
      String url,
      List<String> redirects,
      Optional<String> contentType,
      byte[] body,
      List<Finding> remarks) {
    this.url = url;
    this.redirects = redirects;
    this.contentType = contentType;
    this.body = body;
    this.remarks = remarks;
  }

  /** Where it was asked for, as it may be printed. */
  public String url() {
    return url;
  }

  /** Where the request was sent on to, in order; the last one answered. */
  public List<String> redirects() {
    return redirects;
  }

  /** What the server says of the page; empty if nothing. */
  public Optional<String> contentType() {
    return contentType;
  }

  /** The page, decompressed; not a copy. */
  public byte[] body() {
    return body;
  }

  /** What is odd about the answer; of codes of {@link AnswerCode}. */
  public List<Finding> remarks() {
    return remarks;
  }

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
