// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.text.ByteSlice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
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

  private static final int MOST_FAMILIES = 100_000;
  private static final int PLACES = 5;
  private static final Pattern FLOAT =
      Pattern.compile(
          "[-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?|[-+]?inf(?:inity)?|nan",
          Pattern.CASE_INSENSITIVE);

  private enum Kind {
    OTHER,
    SUMMARY,
    HISTOGRAM
  }

  private static final class Family {
    final String name;
    @Nullable Kind kind;
    long helpLine;
    long typeLine;

    Family(String name) {
      this.name = name;
    }
  }

  private final long unterminatedLine;
  private final LintFindings findings;
  private final Map<String, Family> families = new HashMap<>();

  private final List<Place> indented = new ArrayList<>();
  private long indentedLines;

  private long line;
  private byte[] body = {};
  private int start;
  private int end;
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
  void read(long number, ByteSlice text) {
    line = number;
    body = text.array();
    start = text.offset();
    end = start + text.length();
    faulty = false;
    int first = skipBlanks(start);
    if (first == end) {
      return;
    }
    if (first > start && body[first] != '#') {
      indented();
    }
    line(first);
    if (line == unterminatedLine && !faulty) {
      fault(
          LintRule.REFUSED_BY_EXPFMT_LINE_FEED,
          end,
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
      indented.add(Place.at(line, 1));
    }
  }

  private void line(int first) {
    switch (body[first]) {
      case '#' -> comment(first + 1);
      case '{' -> labels(first, true);
      default -> sample(first);
    }
  }

  private void comment(int from) {
    int word = skipBlanks(from);
    int wordEnd = skipToken(word);
    if (wordEnd == end) {
      return;
    }
    boolean help = is(word, wordEnd, "HELP");
    if (!help && !is(word, wordEnd, "TYPE")) {
      return;
    }
    int nameStart = skipBlanks(wordEnd);
    String name = name(nameStart, true);
    if (next < 0 || next == end) {
      return;
    }
    if (!isBlank(next) || name.isEmpty()) {
      fault(
          LintRule.REFUSED_BY_EXPFMT_HELP_NAME,
          next,
          name,
          "no blank after the metric name in a " + (help ? "HELP" : "TYPE") + " line");
      return;
    }
    choose(name);
    lastFamily = null;
    int text = skipBlanks(next);
    if (text < end) {
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
    current.helpLine = line;
    for (int at = text; at < end; at++) {
      if (body[at] == '\\') {
        int escaped = at + 1 < end ? body[at + 1] : '\n';
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
    current.typeLine = line;
    current.kind =
        is(word, end, "summary")
            ? Kind.SUMMARY
            : is(word, end, "histogram") ? Kind.HISTOGRAM : Kind.OTHER;
  }

  private void sample(int first) {
    int length = lastName.length;
    if (lastFamily != null
        && first + length < end
        && Arrays.equals(body, first, first + length, lastName, 0, length)
        && (isBlank(first + length) || body[first + length] == '{')) {
      current = lastFamily;
      isCount = lastIsCount;
      next = first + length;
    } else {
      String name = name(first, true);
      if (next < 0 || name.isEmpty()) {
        return;
      }
      announce(name);
      lastName = Arrays.copyOfRange(body, first, next);
      lastFamily = current;
      lastIsCount = isCount;
    }
    int at = skipBlanks(next);
    if (at < end && body[at] == '{') {
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
    int at = skipBlanks(brace + 1);
    while (at < end && body[at] != '}') {
      int labelStart = at;
      int equals = plainNameEnd(at);
      String name;
      if (equals > at && byteAt(equals) == '=') {
        // Names are compared with two words alone, so that most need not be made.
        name =
            is(at, equals, SampleNames.LE)
                ? SampleNames.LE
                : is(at, equals, SampleNames.QUANTILE) ? SampleNames.QUANTILE : "";
        at = equals;
      } else {
        name = name(at, false);
        if (next < 0 || name.isEmpty()) {
          return;
        }
        at = skipBlanks(next);
        if (at == end) {
          return;
        }
        if (body[at] != '=') {
          announce(name);
          lastFamily = null;
          named = true;
          at = body[at] == ',' ? skipBlanks(at + 1) : at;
          continue;
        }
      }
      int open = skipBlanks(at + 1);
      int close = closing(open);
      if (close < 0 || !checkNumber(name, open, close)) {
        return;
      }
      at = skipBlanks(close + 1);
      if (at < end && body[at] == ',') {
        at = skipBlanks(at + 1);
      } else if (at < end && body[at] != '}') {
        fault(
            LintRule.REFUSED_BY_EXPFMT_SAMPLE,
            at,
            current.name,
            "no comma between two labels, before the one at column " + column(labelStart));
        return;
      }
    }
    if (named && at < end) {
      value(skipBlanks(at + 1));
    }
  }

  /** The position of the quotes that close a value, or -1 after a fault. */
  private int closing(int open) {
    int at = open + 1;
    while (at < end && body[at] != '"') {
      if (body[at] == '\\') {
        int escaped = at + 1 < end ? body[at + 1] : '\n';
        if (escaped != '\\' && escaped != 'n' && escaped != '"') {
          escape(at, "label values know \\\\, \\\" and \\n alone");
          return -1;
        }
        at++;
      }
      at++;
    }
    return at < end ? at : -1;
  }

  private boolean checkNumber(String label, int open, int close) {
    boolean bound = current.kind == Kind.HISTOGRAM && label.equals(SampleNames.LE);
    if (!bound && !(current.kind == Kind.SUMMARY && label.equals(SampleNames.QUANTILE))) {
      return true;
    }
    if (isPlainNumber(open + 1, close) || is(open + 1, close, "+Inf")) {
      bucket = bound ? 0 : bucket;
      return true;
    }
    String text = text(open + 1, close).replace("\\\\", "\\");
    double number = FLOAT.matcher(text).matches() ? parse(text) : Double.NaN;
    boolean infinite = Double.isInfinite(number) && !text.toLowerCase(Locale.ROOT).contains("inf");
    if ((Double.isNaN(number) && !text.equalsIgnoreCase("nan")) || infinite) {
      fault(
          LintRule.REFUSED_BY_EXPFMT_NUMBER,
          open + 1,
          current.name,
          "the label " + label + " is no number: \"" + text + "\"");
      return false;
    }
    bucket = bound ? number : bucket;
    return true;
  }

  /** Digits with a point at most, which most bounds are. */
  private boolean isPlainNumber(int from, int to) {
    int digits = 0;
    for (int at = from; at < to; at++) {
      if (body[at] >= '0' && body[at] <= '9') {
        digits++;
      } else if (body[at] != '.') {
        return false;
      }
    }
    return digits > 0 && digits < 300 && to - from <= digits + 1;
  }

  private static double parse(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.contains("inf")) {
      return lower.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    return lower.equals("nan") ? Double.NaN : Double.parseDouble(lower);
  }

  private void value(int from) {
    int valueEnd = skipToken(from);
    if (current.kind == Kind.HISTOGRAM
        && (isCount || !Double.isNaN(bucket))
        && byteAt(from) == '-'
        && FLOAT.matcher(text(from, valueEnd)).matches()
        && parse(text(from, valueEnd)) < 0) {
      fault(
          LintRule.REFUSED_BY_EXPFMT_NUMBER,
          from,
          current.name,
          "a count of the histogram " + current.name + " is negative");
      return;
    }
    int timestampEnd = skipToken(skipBlanks(valueEnd));
    if (valueEnd < end && (timestampEnd < end || skipBlanks(valueEnd) == end)) {
      fault(
          LintRule.REFUSED_BY_EXPFMT_SAMPLE,
          end - 1,
          current.name,
          "blanks after the sample, at the end of the line");
    }
  }

  /** The family of a name; suffixes are those of a family announced before. */
  private void choose(String name) {
    isCount = false;
    Family family = families.get(name);
    if (family == null) {
      family = withSuffix(name, SampleNames.COUNT, Kind.SUMMARY);
      family = family == null ? withSuffix(name, SampleNames.SUM, Kind.SUMMARY) : family;
      if (family == null) {
        family = withSuffix(name, SampleNames.COUNT, Kind.HISTOGRAM);
        isCount = family != null;
      }
      family = family == null ? withSuffix(name, SampleNames.SUM, Kind.HISTOGRAM) : family;
      family = family == null ? withSuffix(name, SampleNames.BUCKET, Kind.HISTOGRAM) : family;
    }
    if (family == null) {
      family = new Family(name);
      if (families.size() < MOST_FAMILIES) {
        families.put(name, family);
      }
    }
    current = family;
  }

  @Nullable
  private Family withSuffix(String name, String suffix, Kind kind) {
    if (name.length() <= suffix.length() || !name.endsWith(suffix)) {
      return null;
    }
    Family family = families.get(name.substring(0, name.length() - suffix.length()));
    return family != null && family.kind == kind ? family : null;
  }

  /** Reads a name as expfmt does, which lets quotes begin anywhere; {@link #next} is after it. */
  private String name(int from, boolean metric) {
    StringBuilder name = null;
    int at = from;
    boolean quoted = false;
    if (!isNameByte(byteAt(at), metric, true)) {
      next = at;
      return "";
    }
    while (true) {
      int b = byteAt(at);
      if (b == '"') {
        name = name == null ? new StringBuilder(text(from, at)) : name;
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
        int escaped = byteAt(at + 1);
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
      if (!quoted && !isNameByte(byteAt(at), metric, false)) {
        next = at;
        return name == null ? text(from, at) : decoded(name);
      }
    }
  }

  /** Where a name without quotes ends. */
  private int plainNameEnd(int from) {
    int at = from;
    while (isNameByte(byteAt(at), false, at == from) && body[at] != '"') {
      at++;
    }
    return at;
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

  private static boolean isNameByte(int b, boolean metric, boolean first) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || b == '_'
        || b == '"'
        || (b == ':' && metric)
        || (b >= '0' && b <= '9' && !first);
  }

  private int byteAt(int at) {
    return at < end ? body[at] : '\n';
  }

  private boolean isBlank(int at) {
    return body[at] == ' ' || body[at] == '\t';
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at < end && isBlank(at)) {
      at++;
    }
    return at;
  }

  private int skipToken(int from) {
    int at = from;
    while (at < end && !isBlank(at)) {
      at++;
    }
    return at;
  }

  private boolean is(int from, int to, String word) {
    if (to - from != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (body[from + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private String text(int from, int to) {
    return new String(body, from, Math.max(0, to - from), StandardCharsets.UTF_8);
  }

  private long column(int position) {
    return 1L + text(start, position).codePointCount(0, text(start, position).length());
  }

  private void escape(int at, String known) {
    String sequence = text(at, Math.min(at + 2, end));
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
              Place.at(line, column(position)),
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
