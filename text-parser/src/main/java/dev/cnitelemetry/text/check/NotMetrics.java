// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises what is served or saved in place of a page of metrics, by how it begins. */
final class NotMetrics {

  private static final Pattern MARKUP =
      Pattern.compile("<(!doctype html|html|head|body|title|script)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern TITLE =
      Pattern.compile("<title[^>]*>\\s*([^<]{1,80})", Pattern.CASE_INSENSITIVE);
  private static final Pattern SIGN_IN =
      Pattern.compile(
          "type\\s*=\\s*[\"']?password|(?:log|sign)[ -]?(?:in|on)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern JSON_OBJECT =
      Pattern.compile("\\{\\s*(?:}\\s*|\"(?:[^\"\\\\]|\\\\.)*\"\\s*:.*)", Pattern.DOTALL);
  private static final Pattern JSON_ARRAY =
      Pattern.compile("\\[\\s*(?:[]\\[{\"\\d-]|true|false|null).*", Pattern.DOTALL);

  private static final Pattern HTTP_ANSWER = Pattern.compile("HTTP/[0-9.]+ [0-9]{3}\\b");

  private NotMetrics() {}

  /**
   * What a body is, if it is something else than text of metrics.
   *
   * @param body how it begins, {@link PageScan#HEAD} bytes
   * @return words such as "an HTML page", or empty
   */
  static Optional<String> of(byte[] body) {
    return binary(body).or(() -> text(body));
  }

  private static Optional<String> binary(byte[] body) {
    if (begins(body, 0x1f, 0x8b)) {
      return Optional.of("gzip data, which no Content-Encoding announces");
    }
    if (begins(body, 0x28, 0xb5, 0x2f, 0xfd)) {
      return Optional.of("zstd data, which no Content-Encoding announces");
    }
    if (begins(body, 0x78, 0x9c) || begins(body, 0x78, 0x01) || begins(body, 0x78, 0xda)) {
      return Optional.of("deflate data, which no Content-Encoding announces");
    }
    if (begins(body, 0xfd, '7', 'z', 'X', 'Z') || begins(body, 'P', 'K', 3, 4)) {
      return Optional.of("compressed data");
    }
    if (begins(body, 0xff, 0xfe) || begins(body, 0xfe, 0xff) || isUtf16(body)) {
      return Optional.of("UTF-16 text; metrics are UTF-8");
    }
    if (isProtobuf(body)) {
      return Optional.of("protobuf; text is asked for with the Accept header");
    }
    return Optional.empty();
  }

  private static Optional<String> text(byte[] body) {
    String start = new String(body, StandardCharsets.UTF_8).replaceFirst("^\\uFEFF?\\s*", "");
    if (start.startsWith("<")) {
      return Optional.of(MARKUP.matcher(start).find() ? html(start) : "an XML document");
    }
    if (start.startsWith("\"")) {
      return Optional.of(
          start.contains("# HELP ") || start.contains("# TYPE ")
              ? "a JSON string that contains a page: the endpoint puts its answer in quotes"
              : "a JSON string");
    }
    if (HTTP_ANSWER.matcher(start).lookingAt()) {
      return Optional.of("an HTTP answer with its header; the page is what follows the empty line");
    }
    if (JSON_OBJECT.matcher(start).matches() || JSON_ARRAY.matcher(start).matches()) {
      return Optional.of("JSON");
    }
    return Optional.empty();
  }

  private static String html(String start) {
    Matcher title = TITLE.matcher(start);
    return "an HTML page"
        + (title.find() ? ", titled \"" + title.group(1).strip() + "\"" : "")
        + (SIGN_IN.matcher(start).find()
            ? ", where one signs in: the endpoint wants credentials"
            : "");
  }

  private static boolean begins(byte[] body, int... bytes) {
    if (body.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((body[i] & 0xff) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** ASCII of two bytes a character: a zero at every other byte of the first line. */
  private static boolean isUtf16(byte[] body) {
    int pairs = Math.min(body.length, 32) / 2;
    int[] zeros = new int[2];
    for (int i = 0; i < 2 * pairs; i++) {
      zeros[i % 2] += body[i] == 0 ? 1 : 0;
    }
    return pairs >= 2
        && ((zeros[0] == pairs && zeros[1] == 0) || (zeros[1] == pairs && zeros[0] == 0));
  }

  /** A length, then a MetricFamily whose first field is its name. */
  private static boolean isProtobuf(byte[] body) {
    int at = 0;
    while (at < body.length && at < 5 && body[at] < 0) {
      at++;
    }
    int name = at + 3;
    if (name >= body.length || body[at + 1] != 0x0a) {
      return false;
    }
    int length = body[at + 2];
    if (length <= 0 || name + length >= body.length) {
      return false;
    }
    String text = new String(body, name, length, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    byte next = body[name + length];
    return text.matches("[a-z_:][a-z0-9_:.-]*") && (next == 0x12 || next == 0x18 || next == 0x22);
  }
}
