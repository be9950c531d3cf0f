// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import java.util.Locale;
import java.util.Set;

/**
 * Which names are written in PromQL as they are, and how the others are quoted.
 *
 * <p>Source: Prometheus documentation, "Data model" and "UTF-8 in Prometheus".
 *
 * <pre>{@code
 * boolean plain = PromqlNames.isMetricName("k8s.pod.cpu"); // false
 * String quoted = PromqlNames.quoted("k8s.pod.cpu"); // with quotes around it
 * }</pre>
 */
public final class PromqlNames {

  /** Words that begin no selector. */
  private static final Set<String> RESERVED =
      Set.of("bool", "on", "ignoring", "group_left", "group_right", "atan2", "inf", "nan");

  private PromqlNames() {}

  /**
   * Whether a label may be written without quotes.
   *
   * @param name a label's name
   * @return true for letters, digits and underscores that begin with no digit
   */
  public static boolean isLabelName(String name) {
    return isName(name, false);
  }

  /**
   * Whether a metric may be written before the braces of a selector.
   *
   * @param name a metric's name
   * @return true for letters, digits, underscores and colons that begin with no digit and are no
   *     word of the language that begins no selector, such as {@code bool}
   */
  public static boolean isMetricName(String name) {
    return isLegacyMetricName(name) && !RESERVED.contains(name.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether servers before 3.0 hold metrics of that name.
   *
   * @param name a metric's name
   * @return true for letters, digits, underscores and colons that begin with no digit
   */
  public static boolean isLegacyMetricName(String name) {
    return isName(name, true);
  }

  private static boolean isName(String name, boolean colons) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean fits =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || c == '_'
              || (c == ':' && colons)
              || (c >= '0' && c <= '9' && i > 0);
      if (!fits) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  /**
   * A text in double quotes.
   *
   * @param text any text
   * @return the text with backslashes, quotes and line breaks escaped
   */
  public static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
