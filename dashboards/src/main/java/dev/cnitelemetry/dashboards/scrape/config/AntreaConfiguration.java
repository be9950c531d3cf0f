// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.scrape.config;

import dev.cnitelemetry.dashboards.internal.YamlTree;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.finding.NearestNames;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a configuration file of Antrea says at a release: the values that are given, and the
 * defaults of the others.
 *
 * <pre>{@code
 * AntreaConfiguration configuration =
 *     AntreaConfiguration.read(
 *         ConfigurationFile.FLOW_AGGREGATOR,
 *         Release.of("antrea", "v1.7.0"),
 *         "activeFlowRecordTimeout: 30s\nflowCollector:\n  enable: true\n  address: '[::1]:4739:udp'\n");
 * Duration active = configuration.duration("activeFlowRecordTimeout").orElseThrow();
 * TransportAddress collector = configuration.address("flowCollector.address").orElseThrow();
 * }</pre>
 */
public final class AntreaConfiguration {

  private final ConfigurationFile file;
  private final Release release;
  private final Map<String, Object> values;

  private AntreaConfiguration(ConfigurationFile file, Release release, Map<String, Object> values) {
    this.file = file;
    this.release = release;
    this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * Reads a file.
   *
   * @param file which one
   * @param release the release of antrea that reads it
   * @param yaml its text, of at most a million characters
   * @return what it says
   * @throws ConfigurationFormatException if it has mistakes: all of them are told
   * @throws IllegalArgumentException if the release is not of antrea
   */
  public static AntreaConfiguration read(ConfigurationFile file, Release release, String yaml) {
    ConfigurationReader reader = reader(file, release, yaml);
    if (!reader.errors().isEmpty()) {
      throw new ConfigurationFormatException(reader.errors());
    }
    return new AntreaConfiguration(file, release, reader.values());
  }

  /**
   * The mistakes in a file.
   *
   * @param file which one
   * @param release the release of antrea that reads it
   * @param yaml its text
   * @return the mistakes in the order of the file; empty where there are none
   * @throws IllegalArgumentException if the release is not of antrea
   */
  public static List<ConfigurationError> check(
      ConfigurationFile file, Release release, String yaml) {
    return List.copyOf(reader(file, release, yaml).errors());
  }

  private static ConfigurationReader reader(ConfigurationFile file, Release release, String yaml) {
    if (!release.product().equals("antrea")) {
      throw new IllegalArgumentException(
          file.fileName() + " is of antrea, not of " + release.product());
    }
    ConfigurationReader reader = new ConfigurationReader(file, release);
    reader.read(yaml);
    if (reader.errors().isEmpty()
        && Boolean.TRUE.equals(reader.values().get("flowCollector.enable"))
        && !reader.values().containsKey("flowCollector.address")) {
      reader
          .errors()
          .add(
              new ConfigurationError(
                  file,
                  0,
                  0,
                  "flowCollector.address",
                  "flowCollector.enable is true and flowCollector.address is missing: expected"
                      + " HOST:PORT[:PROTOCOL]"));
    }
    return reader;
  }

  /**
   * A configuration with nothing but defaults, to be added to.
   *
   * @param file which file
   * @param release the release of antrea that will read it
   * @return the configuration
   * @throws IllegalArgumentException if the release is not of antrea
   */
  public static AntreaConfiguration of(ConfigurationFile file, Release release) {
    return read(file, release, "");
  }

  /**
   * The configuration with one more value, checked as if it were read.
   *
   * @param key the key, with a dot between the parts; {@code featureGates.FlowExporter} for a
   *     switch
   * @param value the value as the file spells it
   * @return another configuration
   * @throws ConfigurationFormatException if the release does not have the key, or the value cannot
   *     be
   */
  public AntreaConfiguration with(String key, String value) {
    Map<String, Object> changed = new LinkedHashMap<>(tree());
    change(changed, List.of(key.split("\\.", -1)), value);
    return read(file, release, YamlTree.of(changed));
  }

  @SuppressWarnings("unchecked") // made by tree() alone
  private static void change(Map<String, Object> tree, List<String> path, String value) {
    if (path.size() == 1) {
      tree.put(path.get(0), value);
    } else {
      Map<String, Object> section =
          tree.get(path.get(0)) instanceof Map<?, ?> there
              ? new LinkedHashMap<>((Map<String, Object>) there)
              : new LinkedHashMap<>();
      change(section, path.subList(1, path.size()), value);
      tree.put(path.get(0), section);
    }
  }

  /**
   * Which file it is.
   *
   * @return the file
   */
  public ConfigurationFile file() {
    return file;
  }

  /**
   * The release that reads it.
   *
   * @return a release of antrea
   */
  public Release release() {
    return release;
  }

  /**
   * The keys that are given.
   *
   * @return their names, in the order of the file
   */
  public List<String> given() {
    return List.copyOf(values.keySet());
  }

  private Optional<Object> value(String path, ValueKind... kinds) {
    ConfigurationKey key =
        file.key(path)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        file.fileName()
                            + " has no key "
                            + path
                            + NearestNames.of(
                                    path, file.keys().stream().map(ConfigurationKey::path).toList())
                                .map(each -> "; did you mean " + each + "?")
                                .orElse("")));
    if (!List.of(kinds).contains(key.kind())) {
      throw new IllegalArgumentException(
          key.path() + " is " + key.kind().description() + ", not " + kinds[0].description());
    }
    Object given = values.get(path);
    return given != null
        ? Optional.of(given)
        : key.at(release)
            .filter(stretch -> !stretch.defaultValue().isEmpty())
            .flatMap(stretch -> ValueReader.read(key, stretch, stretch.defaultValue()).value());
  }

  /**
   * A text, a protocol or the address of a database.
   *
   * @param key the key
   * @return what is given, or the default; empty where there is neither
   * @throws IllegalArgumentException if there is no such key, or its value is of another kind
   */
  public Optional<String> text(String key) {
    return value(key, ValueKind.TEXT, ValueKind.PROTOCOL, ValueKind.DATABASE_URL)
        .map(String.class::cast);
  }

  /**
   * A truth.
   *
   * @param key the key
   * @return what is given, or the default; false where there is neither
   * @throws IllegalArgumentException if there is no such key, or its value is of another kind
   */
  public boolean isTrue(String key) {
    return value(key, ValueKind.BOOLEAN).map(Boolean.class::cast).orElse(false);
  }

  /**
   * A whole number.
   *
   * @param key the key
   * @return what is given, or the default; empty where there is neither
   * @throws IllegalArgumentException if there is no such key, or its value is of another kind
   */
  public Optional<Long> integer(String key) {
    return value(key, ValueKind.INTEGER).map(Long.class::cast);
  }

  /**
   * A duration.
   *
   * @param key the key
   * @return what is given, or the default; empty where there is neither
   * @throws IllegalArgumentException if there is no such key, or its value is of another kind
   */
  public Optional<Duration> duration(String key) {
    return value(key, ValueKind.DURATION).map(Duration.class::cast);
  }

  /**
   * An address.
   *
   * @param key the key
   * @return what is given, or the default; empty where there is neither
   * @throws IllegalArgumentException if there is no such key, or its value is of another kind
   */
  public Optional<TransportAddress> address(String key) {
    return value(key, ValueKind.EXPORTER_ADDRESS, ValueKind.COLLECTOR_ADDRESS)
        .map(TransportAddress.class::cast);
  }

  /**
   * Texts.
   *
   * @param key the key
   * @return what is given; empty where nothing is
   * @throws IllegalArgumentException if there is no such key, or its value is of another kind
   */
  public List<String> list(String key) {
    value(key, ValueKind.LIST);
    List<String> texts = new ArrayList<>();
    if (values.get(key) instanceof List<?> list) {
      list.forEach(each -> texts.add(String.valueOf(each)));
    }
    return Collections.unmodifiableList(texts);
  }

  /**
   * A switch of {@code featureGates}.
   *
   * @param feature its name
   * @return empty where it is not given
   */
  public Optional<Boolean> feature(String feature) {
    return values.get("featureGates") instanceof Map<?, ?> switches
        ? Optional.ofNullable((Boolean) switches.get(feature))
        : Optional.empty();
  }

  private Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    values.forEach(
        (key, value) -> {
          if (isSwitches(key) && value instanceof Map<?, ?> switches) {
            Map<String, Object> sorted = new TreeMap<>();
            switches.forEach((name, truth) -> sorted.put(String.valueOf(name), truth));
            tree.put(key, sorted);
          } else {
            put(tree, List.of(key.split("\\.", -1)), value);
          }
        });
    return tree;
  }

  private boolean isSwitches(String key) {
    return file.key(key).filter(each -> each.kind() == ValueKind.SWITCHES).isPresent();
  }

  private static void put(Map<String, Object> tree, List<String> path, Object value) {
    Map<String, Object> section = tree;
    for (String part : path.subList(0, path.size() - 1)) {
      section = child(section, part);
    }
    section.put(path.get(path.size() - 1), printed(value));
  }

  @SuppressWarnings("unchecked") // made here alone
  private static Map<String, Object> child(Map<String, Object> tree, String part) {
    return (Map<String, Object>)
        tree.computeIfAbsent(part, name -> new LinkedHashMap<String, Object>());
  }

  private static Object printed(Object value) {
    if (value instanceof Duration duration) {
      return goDuration(duration);
    }
    return value instanceof Boolean
            || value instanceof Long
            || value instanceof List<?>
            || value instanceof Map<?, ?>
        ? value
        : value.toString();
  }

  private static String goDuration(Duration duration) {
    if (duration.isZero()) {
      return "0s";
    }
    StringBuilder text = new StringBuilder();
    if (duration.toHours() > 0) {
      text.append(duration.toHours()).append('h');
    }
    if (duration.toMinutesPart() > 0) {
      text.append(duration.toMinutesPart()).append('m');
    }
    if (duration.toSecondsPart() > 0) {
      text.append(duration.toSecondsPart()).append('s');
    }
    if (duration.toNanosPart() > 0) {
      text.append(duration.toNanosPart()).append("ns");
    }
    return text.toString();
  }

  /**
   * The file with what is given, and nothing else.
   *
   * @return YAML that ends with a line break; {@link #read} gives the same configuration
   */
  public String yaml() {
    return values.isEmpty() ? "" : YamlTree.of(tree());
  }

  /**
   * The whole file: what is given, and the release's other keys with their defaults as comments.
   *
   * @return YAML that ends with a line break; {@link #read} gives the same configuration
   */
  public String template() {
    StringBuilder text = new StringBuilder(yaml());
    for (ConfigurationKey key : file.keys(release)) {
      if (!values.containsKey(key.path())) {
        ConfigurationKey.Stretch stretch = key.at(release).orElseThrow();
        text.append("# ")
            .append(key.path())
            .append(": ")
            .append(stretch.defaultValue().isEmpty() ? "(none)" : stretch.defaultValue())
            .append("; ")
            .append(key.expected(stretch))
            .append('\n');
      }
    }
    return text.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AntreaConfiguration that
        && file == that.file
        && release.equals(that.release)
        && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return file.fileName() + " of " + release + " with " + values.keySet();
  }
}
