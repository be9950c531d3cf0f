// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.scrape.config;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Scalars of configuration files, as Go reads them. */
final class ValueReader {

  /** A value, or why it is none. */
  record Reading(Optional<Object> value, String reason) {}

  private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]{1,18}");
  private static final Pattern DURATION_PART =
      Pattern.compile("([0-9]{1,18}(?:\\.[0-9]{0,18})?|\\.[0-9]{1,18})(ns|us|µs|μs|ms|s|m|h)");
  private static final Map<String, BigDecimal> UNITS =
      Map.of(
          "ns", BigDecimal.ONE,
          "us", new BigDecimal(1_000),
          "µs", new BigDecimal(1_000),
          "μs", new BigDecimal(1_000),
          "ms", new BigDecimal(1_000_000),
          "s", new BigDecimal(1_000_000_000L),
          "m", new BigDecimal(60_000_000_000L),
          "h", new BigDecimal(3_600_000_000_000L));
  private static final List<String> TRUE = List.of("true", "y", "yes", "on");
  private static final List<String> FALSE = List.of("false", "n", "no", "off");
  private static final Pattern DATABASE =
      Pattern.compile("([a-z]+)://(\\[[0-9A-Fa-f:.]+]|[^\\s:/\\[\\]]+):([0-9]{1,5})(/\\S*)?");

  private ValueReader() {}

  static Reading read(ConfigurationKey key, ConfigurationKey.Stretch stretch, String text) {
    String range = stretch.range();
    List<String> words = List.of(range.split("\\|", -1));
    return switch (key.kind()) {
      case BOOLEAN -> truth(text);
      case INTEGER -> integer(text, range);
      case DURATION -> duration(text, range);
      case EXPORTER_ADDRESS, COLLECTOR_ADDRESS -> {
        TransportAddress.Reading address = TransportAddress.read(text, key.kind(), words);
        yield address.address().isPresent()
            ? found(address.address().get())
            : wrong(address.reason());
      }
      case PROTOCOL ->
          words.contains(text.toLowerCase(Locale.ROOT))
              ? found(text.toLowerCase(Locale.ROOT))
              : wrong("");
      case DATABASE_URL -> {
        Matcher url = DATABASE.matcher(text);
        yield url.matches() && words.contains(url.group(1)) && isPort(url.group(3))
            ? found(text)
            : wrong("");
      }
      default -> range.isEmpty() || words.contains(text) ? found(text) : wrong("");
    };
  }

  private static boolean isPort(String digits) {
    int port = Integer.parseInt(digits);
    return port >= 1 && port <= 65535;
  }

  private static Reading found(Object value) {
    return new Reading(Optional.of(value), "");
  }

  private static Reading wrong(String reason) {
    return new Reading(Optional.empty(), reason);
  }

  static Reading truth(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    return TRUE.contains(small) ? found(true) : FALSE.contains(small) ? found(false) : wrong("");
  }

  private static Reading integer(String text, String range) {
    if (!INTEGER.matcher(text).matches()) {
      return wrong("");
    }
    long number = Long.parseLong(text);
    if (range.isEmpty()) {
      return number >= Integer.MIN_VALUE && number <= Integer.MAX_VALUE
          ? found(number)
          : wrong("it needs more than 32 bits");
    }
    for (String each : range.split("\\|", -1)) {
      int dots = each.indexOf("..");
      long least = Long.parseLong(dots < 0 ? each : each.substring(0, dots));
      long greatest =
          dots < 0
              ? least
              : each.endsWith("..") ? Integer.MAX_VALUE : Long.parseLong(each.substring(dots + 2));
      if (number >= least && number <= greatest) {
        return found(number);
      }
    }
    return wrong("");
  }

  private static Reading duration(String text, String range) {
    Optional<Duration> duration = duration(text);
    if (duration.isEmpty()) {
      return wrong(text.matches("[0-9.]+") ? "the unit is missing" : "");
    }
    if (!range.isEmpty()) {
      Duration least = duration(range.substring(0, range.indexOf(".."))).orElseThrow();
      if (duration.get().compareTo(least) < 0) {
        return wrong("");
      }
    }
    return found(duration.get());
  }

  /** A duration as Go reads it, not negative; empty if it is none. */
  static Optional<Duration> duration(String text) {
    if (text.equals("0")) {
      return Optional.of(Duration.ZERO);
    }
    if (text.length() > 200) {
      return Optional.empty();
    }
    BigDecimal nanoseconds = BigDecimal.ZERO;
    Matcher part = DURATION_PART.matcher(text);
    int at = 0;
    while (at < text.length()) {
      part.region(at, text.length());
      if (!part.lookingAt()) {
        return Optional.empty();
      }
      nanoseconds =
          nanoseconds.add(new BigDecimal(part.group(1)).multiply(UNITS.get(part.group(2))));
      at = part.end();
    }
    if (text.isEmpty() || nanoseconds.compareTo(new BigDecimal(Long.MAX_VALUE)) > 0) {
      return Optional.empty();
    }
    return Optional.of(Duration.ofNanos(nanoseconds.longValue()));
  }
}
