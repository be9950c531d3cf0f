// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.annotation.Nullable;

/** One element of an Accept header, or a Content-Type: RFC 9110, sections 8.3.1 and 12.5.1. */
final class MediaRange {
  private final String type;
  private final Map<String, String> parameters;
  private final double weight;

  private MediaRange(String type, Map<String, String> parameters, double weight) {
    this.type = type;
    this.parameters = parameters;
    this.weight = weight;
  }

  /** Type and subtype, lower case, either of which may be {@code *}. */
  String type() {
    return type;
  }

  /** A parameter's value without quotes, or null where the range has none of that name. */
  @Nullable
  String parameter(String name) {
    return parameters.get(name);
  }

  /** The value of {@code q=}, 0 to 1; 1 where there is none. */
  double weight() {
    return weight;
  }

  boolean covers(String mediaType) {
    return type.equals("*/*")
        || type.equals(mediaType)
        || (type.endsWith("/*") && mediaType.startsWith(type.substring(0, type.length() - 1)));
  }

  /** The ranges of a header's value in their order; those that are not well formed are left out. */
  static List<MediaRange> parse(String header) {
    List<MediaRange> ranges = new ArrayList<>();
    for (String element : split(header, ',')) {
      MediaRange range = parseOne(element);
      if (range != null) {
        ranges.add(range);
      }
    }
    return ranges;
  }

  @Nullable
  private static MediaRange parseOne(String element) {
    List<String> parts = split(element, ';');
    String type = parts.get(0).strip().toLowerCase(Locale.ROOT);
    if (type.indexOf('/') < 1 || type.endsWith("/")) {
      return null;
    }
    Map<String, String> parameters = new HashMap<>();
    for (String part : parts.subList(1, parts.size())) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        String name = part.substring(0, equals).strip().toLowerCase(Locale.ROOT);
        parameters.putIfAbsent(name, unquote(part.substring(equals + 1).strip()));
      }
    }
    String q = parameters.get("q");
    if (q == null) {
      return new MediaRange(type, parameters, 1);
    }
    return q.matches("0(\\.\\d{0,3})?|1(\\.0{0,3})?")
        ? new MediaRange(type, parameters, Double.parseDouble(q))
        : null;
  }

  /** Splits at a separator that is outside quotes. */
  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '\\' && quoted) {
        i++;
      } else if (c == separator && !quoted) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }

  private static String unquote(String value) {
    return value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")
        ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1")
        : value;
  }
}
