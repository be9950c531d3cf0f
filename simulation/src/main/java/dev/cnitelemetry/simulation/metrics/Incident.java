// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.simulation.metrics;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Something that goes wrong for a while. Immutable.
 *
 * <pre>{@code
 * Incident errors = Incident.parse("ipset-errors@10m..15m");
 * }</pre>
 *
 * @param kind what goes wrong
 * @param from since when, after the start of the simulation
 * @param to until when; after {@code from}
 * @param instance where; everywhere without it
 */
public record Incident(Kind kind, Duration from, Duration to, Optional<String> instance) {

  private static final Pattern TEXT =
      Pattern.compile(
          "([a-z-]+)@([0-9]{1,6})([smhd])\\.\\.([0-9]{1,6})([smhd])(?:#(.+))?", Pattern.DOTALL);

  /** What goes wrong. */
  public enum Kind {
    /** The process is down, and counts from zero when it comes back. */
    RESTART,
    /** Felix cannot write IP sets. */
    IPSET_ERRORS,
    /** A client of Typha falls behind. */
    CLIENT_BEHIND,
    /** A BGP session goes down and up again. */
    BGP_FLAPPING,
    /** The connection table fills up. */
    CONNTRACK_FULL,
    /** Open vSwitch refuses flows. */
    OVS_ERRORS,
    /** A queue grows, and what is in it takes longer. */
    QUEUE_GROWING,
    /** The flow exporter loses its collector again and again. */
    COLLECTOR_LOST,
    /** Messages of the kernel are lost. */
    MESSAGES_LOST,
    /** Addresses run out. */
    ADDRESSES_USED_UP;

    /**
     * The name in {@link Incident#parse}.
     *
     * @return lower-case words with hyphens between
     */
    public String text() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Checks the times.
   *
   * @param kind what goes wrong
   * @param from since when, after the start of the simulation
   * @param to until when
   * @param instance where
   * @throws IllegalArgumentException if it ends before it begins
   */
  public Incident {
    if (from.isNegative() || to.compareTo(from) <= 0) {
      throw new IllegalArgumentException(
          "incident " + kind.text() + " has to end after it begins: " + from + ".." + to);
    }
  }

  /**
   * Reads an incident.
   *
   * @param text kind, begin and end after the start, and perhaps the instance: {@code
   *     ipset-errors@10m..15m#10.0.0.2:9091}; times in s, m, h or d
   * @return the incident
   * @throws IllegalArgumentException if the text is none
   */
  public static Incident parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "\""
              + text
              + "\" is no incident: expected KIND@FROM..TO[#INSTANCE], as in"
              + " ipset-errors@10m..15m");
    }
    String name = matcher.group(1);
    Kind kind =
        Arrays.stream(Kind.values())
            .filter(each -> each.text().equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "no incident "
                            + name
                            + "; there are "
                            + Arrays.stream(Kind.values())
                                .map(Kind::text)
                                .collect(Collectors.joining(", "))));
    return new Incident(
        kind,
        duration(matcher.group(2), matcher.group(3)),
        duration(matcher.group(4), matcher.group(5)),
        Optional.ofNullable(matcher.group(6)));
  }

  private static Duration duration(String number, String unit) {
    long value = Long.parseLong(number);
    return switch (unit) {
      case "s" -> Duration.ofSeconds(value);
      case "m" -> Duration.ofMinutes(value);
      case "h" -> Duration.ofHours(value);
      default -> Duration.ofDays(value);
    };
  }

  boolean isAt(String where) {
    return instance.isEmpty() || instance.get().equals(where);
  }

  /** The text that {@link #parse} reads. */
  @Override
  public String toString() {
    return kind.text()
        + "@"
        + from.toSeconds()
        + "s.."
        + to.toSeconds()
        + "s"
        + instance.map(each -> "#" + each).orElse("");
  }
}
