// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.cli.http.Answer;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Report;
import dev.cnitelemetry.text.ExpositionFormatException;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.check.StoredPage;
import dev.cnitelemetry.text.scrape.Scrape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A page of metrics as it came. */
final class Page {

  private final String name;
  private final PageContent content;
  private final boolean served;
  private final Optional<String> contentType;
  private final List<Finding> remarks;

  /** A page of a file, of which nothing else is known. */
  Page(String name, PageContent content) {
    this(name, content, false, Optional.empty(), List.of());
  }

  /** A page that a server answered with. */
  Page(Answer answer) {
    this(
        answer.name(), PageContent.of(answer.body()), true, answer.contentType(), answer.remarks());
  }

  private Page(
      String name,
      PageContent content,
      boolean served,
      Optional<String> contentType,
      List<Finding> remarks) {
    this.served = served;
    this.name = name;
    this.content = content;
    this.contentType = contentType;
    this.remarks = remarks;
  }

  String name() {
    return name;
  }

  /** The page, to be read from where it is. */
  StoredPage stored() {
    return content;
  }

  /**
   * The page in memory.
   *
   * @throws InputException if it cannot be read
   */
  byte[] body() {
    try {
      return content.bytes();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private InputException unreadable(IOException e) {
    return new InputException("cannot read " + name + ": " + e.getMessage(), e);
  }

  /** What a server said of the page: empty text where it said nothing, nothing for files. */
  Optional<String> contentType() {
    return served ? Optional.of(contentType.orElse("")) : Optional.empty();
  }

  /** How a user names a format on the command line. */
  enum Format {
    PROMETHEUS(TextFormat.PROMETHEUS_0_0_4),
    OPENMETRICS(TextFormat.OPENMETRICS_1_0);

    final TextFormat textFormat;

    Format(TextFormat textFormat) {
      this.textFormat = textFormat;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The format asked for, else the server's word, else what the last line tells. Only here is a
   * format taken from the text; where the text speaks against it, that is said.
   */
  TextFormat format(Optional<Format> asked, Console console) {
    remarks.forEach(remark -> console.note(name + ": " + remark.message()));
    if (asked.isPresent()) {
      return asked.get().textFormat;
    }
    Optional<TextFormat> announced = contentType.flatMap(TextFormat::fromContentType);
    if (announced.isPresent()) {
      return announced.get();
    }
    try {
      return told(console);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private TextFormat told(Console console) throws IOException {
    if (endsWithEof()) {
      FormatTraces.ofPrometheus(content)
          .ifPresent(
              trace ->
                  console.note(
                      name
                          + " is read as OpenMetrics: its last line is \"# EOF\". But "
                          + trace
                          + " (--input-format decides)"));
      return TextFormat.OPENMETRICS_1_0;
    }
    FormatTraces.ofOpenMetrics(content)
        .ifPresent(
            trace ->
                console.note(
                    name
                        + " is read as Prometheus text: its last line is not \"# EOF\". But "
                        + trace
                        + " (--input-format decides)"));
    return TextFormat.PROMETHEUS_0_0_4;
  }

  /** Whether the page is a file's, and not a server's answer or standard input. */
  boolean isFile() {
    return !served && !name.equals("standard input");
  }

  /** What the way the page came has of faults. */
  Report findings() {
    return new Report(remarks);
  }

  /** The page as a value, if no line is malformed. */
  Optional<Scrape> quietScrape(TextFormat format) {
    try {
      return Optional.of(Scrape.parse(body(), format));
    } catch (ExpositionFormatException e) {
      return Optional.empty();
    }
  }

  /** The page as a value; where a line is malformed that is said, and there is none. */
  Optional<Scrape> scrape(TextFormat format, Console console) {
    try {
      return Optional.of(Scrape.parse(body(), format));
    } catch (ExpositionFormatException e) {
      console.error(name + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  private boolean endsWithEof() throws IOException {
    byte[] body = content.last(8);
    byte[] eof = "# EOF".getBytes(StandardCharsets.US_ASCII);
    int end = body.length > 0 && body[body.length - 1] == '\n' ? body.length - 1 : body.length;
    int start = end - eof.length;
    return start >= 0
        && Arrays.equals(body, start, end, eof, 0, eof.length)
        && (start == 0 || body[start - 1] == '\n');
  }
}
