// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.rules;

import java.util.Map;
import java.util.regex.Pattern;

/** What names and texts of rules have to be, as Prometheus checks them when it loads a file. */
final class RuleNames {

  private static final Pattern LABEL = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");
  private static final Pattern METRIC = Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]*");

  private RuleNames() {}

  static String text(String what, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(what + " is empty");
    }
    return text;
  }

  static String metric(String name) {
    if (!METRIC.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "no name of a metric: \"" + name + "\"; it has letters, digits, _ and :");
    }
    return name;
  }

  static void label(Map<String, String> labels, String name, String value) {
    if (!LABEL.matcher(name).matches() || name.equals("__name__") || name.equals("alertname")) {
      throw new IllegalArgumentException(
          "a rule cannot set label \""
              + name
              + "\": it has letters, digits and _, and is neither"
              + " __name__ nor alertname");
    }
    if (labels.put(name, value) != null) {
      throw new IllegalArgumentException("label " + name + " is set twice");
    }
  }

  /** The actions of a template are closed. Whether they can be run, the server says. */
  static String template(String what, String template) {
    int at = 0;
    while (true) {
      int open = template.indexOf("{{", at);
      int close = template.indexOf("}}", open < 0 ? at : open);
      if (open < 0) {
        return template;
      }
      int again = template.indexOf("{{", open + 2);
      if (close < 0 || (again >= 0 && again < close)) {
        throw new IllegalArgumentException(what + " has {{ without }}: \"" + template + "\"");
      }
      at = close + 2;
    }
  }
}
