package dev.cnitelemetry.promql.tree;

import java.util.Locale;
import java.util.Set;

/** Which names stand for themselves and which need quotes. */
final class Names {

  /** Words that begin no selector. */
  private static final Set<String> RESERVED =
      Set.of("bool", "on", "ignoring", "group_left", "group_right", "atan2", "inf", "nan");

  private Names() {}

  static boolean isLabelName(String name) {
    return isName(name, false);
  }

  /** A name that may be written before the braces of a selector. */
  static boolean isMetricName(String name) {
    return isName(name, true) && !RESERVED.contains(name.toLowerCase(Locale.ROOT));
  }

  /** A name as all servers know it, quoted or not. */
  static boolean isOldMetricName(String name) {
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
}
