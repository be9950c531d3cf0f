// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.scrape.config;

import dev.cnitelemetry.metrics.Release;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A key of a configuration file, with its history.
 *
 * @param file the file
 * @param path its name, with a dot between the parts
 * @param kind what its value is
 * @param history what it was at which releases, oldest first
 */
public record ConfigurationKey(
    ConfigurationFile file, String path, ValueKind kind, List<Stretch> history) {

  /**
   * Copies the list.
   *
   * @param file the file
   * @param path its name, with a dot between the parts
   * @param kind what its value is
   * @param history what it was at which releases, oldest first
   */
  public ConfigurationKey {
    history = List.copyOf(history);
  }

  /**
   * Releases between which default and range are the same.
   *
   * @param since the first
   * @param until the last; empty where the newest is one of them
   * @param defaultValue what holds where the key is not given; empty where nothing does
   * @param range values with {@code |} between them, {@code least..greatest}; empty where any will
   *     do
   */
  public record Stretch(Release since, Optional<Release> until, String defaultValue, String range) {

    boolean contains(Release release) {
      return since.compareTo(release) <= 0
          && until.filter(last -> last.compareTo(release) < 0).isEmpty();
    }
  }

  /**
   * What it is at a release.
   *
   * @param release a release of antrea; of those after the newest known, that one's
   * @return empty if the release does not have the key
   */
  public Optional<Stretch> at(Release release) {
    return history.stream().filter(stretch -> stretch.contains(release)).findFirst();
  }

  /**
   * Which releases have it.
   *
   * @return for messages: {@code v1.6.0 to v2.7.0}, {@code since v1.13.0}
   */
  public String releases() {
    String first = history.get(0).since.version();
    Optional<Release> last = history.get(history.size() - 1).until;
    return last.map(release -> "from " + first + " to " + release.version())
        .orElse("since " + first);
  }

  /**
   * What may be its value at a release, in words.
   *
   * @param stretch the release's
   * @return for messages
   */
  String expected(Stretch stretch) {
    String range = stretch.range();
    return switch (kind) {
      case EXPORTER_ADDRESS, COLLECTOR_ADDRESS, PROTOCOL, DATABASE_URL ->
          kind.description() + ", PROTOCOL one of " + words(range);
      case DURATION -> kind.description() + (range.isEmpty() ? "" : ", at least " + least(range));
      default ->
          range.isEmpty()
              ? kind.description()
              : kind == ValueKind.INTEGER
                  ? kind.description() + ", " + numbers(range)
                  : "one of " + words(range);
    };
  }

  private static String words(String range) {
    return range.replace("|", ", ");
  }

  private static String least(String range) {
    return range.substring(0, range.indexOf(".."));
  }

  private static String numbers(String range) {
    return List.of(range.split("\\|", -1)).stream()
        .map(each -> each.endsWith("..") ? least(each) + " or more" : each.replace("..", " to "))
        .collect(Collectors.joining(" or "));
  }
}
