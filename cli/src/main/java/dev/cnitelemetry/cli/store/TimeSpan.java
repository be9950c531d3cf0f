// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.store;

import dev.cnitelemetry.cli.console.InputException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long something lasts, as options say it: a number and a unit. */
final class TimeSpan {
  private static final Pattern TEXT = Pattern.compile("([1-9][0-9]{0,5})([smhd])");

  private TimeSpan() {}

  static Duration of(String option, String text) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      throw new InputException(option + " is a time such as 30m, 12h or 7d, not " + text);
    }
    long number = Long.parseLong(parts.group(1));
    return switch (parts.group(2)) {
      case "s" -> Duration.ofSeconds(number);
      case "m" -> Duration.ofMinutes(number);
      case "h" -> Duration.ofHours(number);
      default -> Duration.ofDays(number);
    };
  }
}
