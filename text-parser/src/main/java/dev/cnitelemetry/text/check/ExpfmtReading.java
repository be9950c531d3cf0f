// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.check.ExpfmtFamilies.Family;
import dev.cnitelemetry.text.check.ExpfmtFamilies.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.annotation.Nullable;

/**
 * Reads a page as Prometheus' Go package expfmt does, which refuses a whole page for what the
 * server lets pass. Pushgateway, textfile collectors, Telegraf, Metricbeat, KEDA and promtool read
 * with it.
 *
 * <p>It is read on after a fault, at the next line, so that each is told. Only faults of lines that
 * the server takes are looked for: others have findings of their own. Source:
 * prometheus/common@v0.74.0:expfmt/text_parse.go. {@code \"} in HELP is refused by earlier releases
 * alone, which many programs still have.
 */
final class ExpfmtReading {

  private static final int PLACES = 5;

  private final long unterminatedLine;
  private final LintFindings findings;
  private final ExpfmtFamilies families = new ExpfmtFamilies();

  private final List<Place> indented = new ArrayList<>();
  private long indentedLines;

  private final ExpfmtLine line = new ExpfmtLine();
  private long number;
  private boolean faulty;

  private Family current = new Family("");
  private boolean isCount;

  /** Some number where a bucket is being read; not a number where none is. */
  private double bucket = Double.NaN;

  /** Where the token ends that was read last, or -1 after a fault. */
  private int next;

  /** The bytes of the sample name before, with which most lines go on. */
  private byte[] lastName = {};

  @Nullable private Family lastFamily;
  private boolean lastIsCount;

  /**
   * A reading of one page.
   *
   * @param unterminatedLine the number of the line that no line feed ends; 0 where there is none
   */
  ExpfmtReading(long unterminatedLine, LintFindings findings) {
    this.unterminatedLine = unterminatedLine;
    this.findings = findings;
  }

  /** Reads a line that the format has; its bytes are not kept. */
  void read(long lineNumber, ByteSlice text) {
    number = lineNumber;
    line.wrap(text);
    faulty = false;
    int first = line.skipBlanks(line.start());
    if (first == line.end()) {
      return;
    }
    if (first > line.start() && line.byteAt(first) != '#') {
      indented();
    }
    read(first);
    if (number == unterminatedLine && !faulty) {
      fault(
          LintRule.REFUSED_BY_EXPFMT_LINE_FEED,
          line.end(),
          "",
          "the last line does not end with a line feed");
    }
  }

  /** Reports what the whole page has to tell. */
  void finish() {
    if (indentedLines > 0) {
      findings.accept(
          new Finding(
              LintRule.REFUSED_BY_PROMETHEUS,
              LintRule.REFUSED_BY_PROMETHEUS.severity(),
              indented,
              indentedLines,
              "",
              "blanks before a metric name; Prometheus 2 takes them for part of it and refuses the"
                  + " page"));
    }
  }

  private void indented() {
    indentedLines++;
    if (indented.size() < PLACES) {
      indented.add(Place.at(number, 1));
    }
  }

  private void read(int first) {
    switch (line.byteAt(first)) {
      case '#' -> comment(first + 1);
      case '{' -> labels(first, true);
      default -> sample(first);
    }
  }

  private void comment(int from) {
    int word = line.skipBlanks(from);
    int wordEnd = line.skipToken(word);
    if (wordEnd == line.end()) {
      return;
    }
    boolean help = line.is(word, wordEnd, "HELP");
    if (!help && !line.is(word, wordEnd, "TYPE")) {
      return;
    }
    int nameStart = line.skipBlanks(wordEnd);
    String name = name(nameStart, true);
    if (next < 0 || next == line.end()) {
      return;
    }
    if (!line.isBlank(next) || name.isEmpty()) {
      fault(
          LintRule.REFUSED_BY_EXPFMT_HELP_NAME,
          next,
          name,
          "no blank after the metric name in a " + (help ? "HELP" : "TYPE") + " line");
      return;
    }
    choose(name);
    lastFamily = null;
    int text = line.skipBlanks(next);
    if (text < line.end()) {
      if (help) {
        help(nameStart, text);
      } else {
        type(nameStart, text);
      }
    }
  }

  private void help(int nameStart, int text) {
    if (current.helpLine > 0) {
      fault(
          LintRule.REFUSED_BY_EXPFMT_SECOND_HELP,
          nameStart,
          current.name,
          "a second HELP line of "
              + current.name
              + ", after line "
              + current.helpLine
              + (Character.isUpperCase(current.name.charAt(0)) && current.name.indexOf('_') < 0
                  ? " (the first word after HELP is taken for a metric name)"
                  : ""));
      return;
    }
    current.helpLine = number;
    for (int at = text; at < line.end(); at++) {
      if (line.byteAt(at) == '\\') {
        int escaped = at + 1 < line.end() ? line.byteAt(at + 1) : '\n';
        if (escaped != '\\' && escaped != 'n') {
          escape(at, "HELP texts know \\\\ and \\n alone");
          return;
        }
        at++;
      }
    }
  }

  private void type(int nameStart, int word) {
    if (current.kind != null) {
      fault(
          LintRule.REFUSED_BY_EXPFMT_SECOND_TYPE,
          nameStart,
          current.name,
          current.typeLine > 0
              ? "a second TYPE line of " + current.name + ", after line " + current.typeLine
              : "the TYPE line of " + current.name + " comes after its samples");
      return;
    }
    current.typeLine = number;
    current.kind =
        line.is(word, line.end(), "summary")
            ? Kind.SUMMARY
            : line.is(word, line.end(), "histogram") ? Kind.HISTOGRAM : Kind.OTHER;
  }

  private void sample(int first) {
    int length = lastName.length;
    if (lastFamily != null
        && line.has(lastName, first)
        && (line.isBlank(first + length) || line.byteAt(first + length) == '{')) {
      current = lastFamily;
      isCount = lastIsCount;
      next = first + length;
    } else {
      String name = name(first, true);
      if (next < 0 || name.isEmpty()) {
        return;
      }
      announce(name);
      lastName = line.bytes(first, next);
      lastFamily = current;
      lastIsCount = isCount;
    }
    int at = line.skipBlanks(next);
    if (at < line.end() && line.byteAt(at) == '{') {
      labels(at, false);
    } else {
      resetBucket();
      value(at);
    }
  }

  private void announce(String name) {
    choose(name);
    if (current.kind == null) {
      current.kind = Kind.OTHER;
    }
  }

  private void resetBucket() {
    if (current.kind == Kind.SUMMARY || current.kind == Kind.HISTOGRAM) {
      bucket = Double.NaN;
    }
  }

  private void labels(int brace, boolean nameInBraces) {
    resetBucket();
    boolean named = !nameInBraces;
    int at = line.skipBlanks(brace + 1);
    while (at < line.end() && line.byteAt(at) != '}') {
      int labelStart = at;
      int equals = line.plainNameEnd(at);
      String name;
      if (equals > at && line.byteAt(equals) == '=') {
        // Names are compared with two words alone, so that most need not be made.
        name =
            line.is(at, equals, SampleNames.LE)
                ? SampleNames.LE
                : line.is(at, equals, SampleNames.QUANTILE) ? SampleNames.QUANTILE : "";
        at = equals;
      } else {
        name = name(at, false);
        if (next < 0 || name.isEmpty()) {
          return;
        }
        at = line.skipBlanks(next);
        if (at == line.end()) {
          return;
        }
        if (line.byteAt(at) != '=') {
          announce(name);
          lastFamily = null;
          named = true;
          at = line.byteAt(at) == ',' ? line.skipBlanks(at + 1) : at;
          continue;
        }
      }
      int open = line.skipBlanks(at + 1);
      int close = closing(open);
      if (close < 0 || !checkNumber(name, open, close)) {
        return;
      }
      at = line.skipBlanks(close + 1);
      if (at < line.end() && line.byteAt(at) == ',') {
        at = line.skipBlanks(at + 1);
      } else if (at < line.end() && line.byteAt(at) != '}') {
        fault(
            LintRule.REFUSED_BY_EXPFMT_SAMPLE,
            at,
            current.name,
            "no comma between two labels, before the one at column " + line.column(labelStart));
        return;
      }
    }
    if (named && at < line.end()) {
      value(line.skipBlanks(at + 1));
    }
  }

  /** The position of the quotes that close a value, or -1 after a fault. */
  private int closing(int open) {
    int at = open + 1;
    while (at < line.end() && line.byteAt(at) != '"') {
      if (line.byteAt(at) == '\\') {
        int escaped = at + 1 < line.end() ? line.byteAt(at + 1) : '\n';
        if (escaped != '\\' && escaped != 'n' && escaped != '"') {
          escape(at, "label values know \\\\, \\\" and \\n alone");
          return -1;
        }
        at++;
      }
      at++;
    }
    return at < line.end() ? at : -1;
  }

  private boolean checkNumber(String label, int open, int close) {
    boolean bound = current.kind == Kind.HISTOGRAM && label.equals(SampleNames.LE);
    if (!bound && !(current.kind == Kind.SUMMARY && label.equals(SampleNames.QUANTILE))) {
      return true;
    }
    if (line.isPlainNumber(open + 1, close) || line.is(open + 1, close, "+Inf")) {
      bucket = bound ? 0 : bucket;
      return true;
    }
    String text = line.text(open + 1, close).replace("\\\\", "\\");
    double value = ExpfmtLine.number(text);
    boolean infinite = Double.isInfinite(value) && !text.toLowerCase(Locale.ROOT).contains("inf");
    if ((Double.isNaN(value) && !text.equalsIgnoreCase("nan")) || infinite) {
      fault(
          LintRule.REFUSED_BY_EXPFMT_NUMBER,
          open + 1,
          current.name,
          "the label " + label + " is no number: \"" + text + "\"");
      return false;
    }
    bucket = bound ? value : bucket;
    return true;
  }

  private void value(int from) {
    int valueEnd = line.skipToken(from);
    if (current.kind == Kind.HISTOGRAM
        && (isCount || !Double.isNaN(bucket))
        && line.byteAt(from) == '-'
        && ExpfmtLine.number(line.text(from, valueEnd)) < 0) {
      fault(
          LintRule.REFUSED_BY_EXPFMT_NUMBER,
          from,
          current.name,
          "a count of the histogram " + current.name + " is negative");
      return;
    }
    int timestampEnd = line.skipToken(line.skipBlanks(valueEnd));
    if (valueEnd < line.end()
        && (timestampEnd < line.end() || line.skipBlanks(valueEnd) == line.end())) {
      fault(
          LintRule.REFUSED_BY_EXPFMT_SAMPLE,
          line.end() - 1,
          current.name,
          "blanks after the sample, at the end of the line");
    }
  }

  private void choose(String name) {
    current = families.of(name);
    isCount = ExpfmtFamilies.isCount(name, current);
  }

  /** Reads a name as expfmt does, which lets quotes begin anywhere; {@link #next} is after it. */
  private String name(int from, boolean metric) {
    StringBuilder name = null;
    int at = from;
    boolean quoted = false;
    if (!ExpfmtLine.isNameByte(line.byteAt(at), metric, true)) {
      next = at;
      return "";
    }
    while (true) {
      int b = line.byteAt(at);
      if (b == '"') {
        name = name == null ? new StringBuilder(line.text(from, at)) : name;
        quoted = !quoted;
        if (!quoted) {
          next = at + 1;
          return decoded(name);
        }
      } else if (b == '\n') {
        fault(
            LintRule.REFUSED_BY_EXPFMT_HELP_NAME,
            from,
            "",
            "quotes in a name that are not closed on the line");
        next = -1;
        return "";
      } else if (b == '\\') {
        int escaped = line.byteAt(at + 1);
        if (escaped != '\\' && escaped != 'n' && escaped != '"') {
          escape(at, "names know \\\\, \\\" and \\n alone");
          next = -1;
          return "";
        }
        append(name, escaped == 'n' ? '\n' : escaped);
        at++;
      } else {
        append(name, b);
      }
      at++;
      if (!quoted && !ExpfmtLine.isNameByte(line.byteAt(at), metric, false)) {
        next = at;
        return name == null ? line.text(from, at) : decoded(name);
      }
    }
  }

  /** Bytes are gathered as characters, since names are mostly ASCII and hardly ever quoted. */
  private static void append(@Nullable StringBuilder name, int b) {
    if (name != null) {
      name.append((char) (b & 0xff));
    }
  }

  private static String decoded(StringBuilder name) {
    return new String(
        name.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private void escape(int at, String known) {
    String sequence = line.text(at, Math.min(at + 2, line.end()));
    fault(
        LintRule.REFUSED_BY_EXPFMT_ESCAPE,
        at,
        "",
        "the escape sequence " + sequence + ": " + known + "; a backslash itself is written \\\\");
  }

  private void fault(LintRule rule, int position, String family, String what) {
    faulty = true;
    if (findings.isTold(rule)) {
      findings.accept(
          Finding.of(
              rule,
              Place.at(number, line.column(position)),
              family,
              what
                  + "; Prometheus reads it, but Pushgateway, textfile collectors, Telegraf and all"
                  + " that read with expfmt refuse the page"),
          "");
    } else {
      findings.count(rule);
    }
  }
}
