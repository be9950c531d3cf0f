package dev.cnitelemetry.cli;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lines that only one of two formats has: why a format that was guessed may be the wrong one. */
final class FormatTraces {

  private static final Pattern OPEN_METRICS =
      Pattern.compile("# EOF\\s*|# UNIT .*|# TYPE \\S+ (unknown|info|stateset|gaugehistogram)");
  private static final Pattern PROMETHEUS = Pattern.compile("# TYPE \\S+ untyped");

  /** Nobody writes longer metadata of these sorts. */
  private static final int LONGEST = 1000;

  private FormatTraces() {}

  /**
   * The first line that has no meaning in the Prometheus format, or is malformed there.
   *
   * @return where and what it is, for people
   */
  static Optional<String> ofOpenMetrics(byte[] body) {
    return first(body, OPEN_METRICS, true);
  }

  /**
   * The first line that is malformed in OpenMetrics and usual in the Prometheus format.
   *
   * @return where and what it is, for people
   */
  static Optional<String> ofPrometheus(byte[] body) {
    return first(body, PROMETHEUS, false);
  }

  private static Optional<String> first(byte[] body, Pattern comment, boolean exemplars) {
    long number = 1;
    int start = 0;
    for (int end = 0; end <= body.length; end++) {
      if (end == body.length || body[end] == '\n') {
        int first = firstMark(body, start, end);
        boolean isComment = first < end && body[first] == '#';
        if (isComment && end - start <= LONGEST) {
          String line = new String(body, first, end - first, StandardCharsets.UTF_8);
          if (comment.matcher(line).matches()) {
            return Optional.of("line " + number + " is " + line.strip());
          }
        } else if (exemplars && !isComment && hasExemplar(body, first, end)) {
          return Optional.of("line " + number + " has an exemplar");
        }
        number++;
        start = end + 1;
      }
    }
    return Optional.empty();
  }

  /** Where a line begins, a byte order mark and blanks left aside. */
  private static int firstMark(byte[] body, int start, int end) {
    int at = start == 0 && end >= 3 && body[0] == (byte) 0xef && body[1] == (byte) 0xbb ? 3 : start;
    while (at < end && (body[at] == ' ' || body[at] == '\t')) {
      at++;
    }
    return at;
  }

  /** Behind the sample, not in a quoted name or value. */
  private static boolean hasExemplar(byte[] body, int start, int end) {
    boolean quoted = false;
    for (int i = start; i < end; i++) {
      if (quoted && body[i] == '\\') {
        i++;
      } else if (body[i] == '"') {
        quoted = !quoted;
      } else if (!quoted && body[i] == '#') {
        return i + 2 < end && body[i + 1] == ' ' && body[i + 2] == '{';
      }
    }
    return false;
  }
}
