// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.scrape.config;

import dev.cnitelemetry.metrics.Release;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one place where keys, defaults, ranges and releases are: antrea-configuration.tsv. */
final class ConfigurationTable {

  static final String NAME = "antrea-configuration.tsv";

  private static final Map<ConfigurationFile, List<ConfigurationKey>> KEYS = read();

  private ConfigurationTable() {}

  static List<ConfigurationKey> keys(ConfigurationFile file) {
    return KEYS.getOrDefault(file, List.of());
  }

  private record Row(ValueKind kind, ConfigurationKey.Stretch stretch) {}

  private static Map<ConfigurationFile, List<ConfigurationKey>> read() {
    Map<ConfigurationFile, Map<String, List<Row>>> rows = new EnumMap<>(ConfigurationFile.class);
    try (InputStream stream = ConfigurationTable.class.getResourceAsStream(NAME)) {
      if (stream == null) {
        throw new IllegalStateException("the jar has no " + NAME);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      reader
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("file\t"))
          .forEach(line -> add(line.split("\t", -1), rows));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<ConfigurationFile, List<ConfigurationKey>> keys = new EnumMap<>(ConfigurationFile.class);
    rows.forEach(
        (file, paths) -> {
          List<ConfigurationKey> list = new ArrayList<>();
          paths.forEach(
              (path, history) ->
                  list.add(
                      new ConfigurationKey(
                          file,
                          path,
                          history.get(0).kind,
                          history.stream().map(Row::stretch).toList())));
          keys.put(file, List.copyOf(list));
        });
    return keys;
  }

  private static void add(String[] cells, Map<ConfigurationFile, Map<String, List<Row>>> rows) {
    for (ConfigurationFile file : ConfigurationFile.values()) {
      if (file.table().equals(cells[0])) {
        ConfigurationKey.Stretch stretch =
            new ConfigurationKey.Stretch(
                Release.of("antrea", cells[3]),
                Optional.of(cells[4])
                    .filter(each -> !each.isEmpty())
                    .map(each -> Release.of("antrea", each)),
                cells[5],
                cells[6]);
        rows.computeIfAbsent(file, key -> new LinkedHashMap<>())
            .computeIfAbsent(cells[1], key -> new ArrayList<>())
            .add(new Row(ValueKind.of(cells[2]), stretch));
        return;
      }
    }
    throw new IllegalStateException(NAME + " has file " + cells[0]);
  }
}
