// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint.internal.read;

import dev.cnitelemetry.dashboards.lint.internal.document.SourceNode;
import dev.cnitelemetry.dashboards.lint.internal.document.SourceScalar;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which data sources of a dashboard read PromQL, and which of them are variables. */
public final class Datasources {

  /** What a data source reads. */
  enum Language {
    PROMQL,
    OTHER,
    UNKNOWN
  }

  private static final Pattern VARIABLE =
      Pattern.compile(
          "\\$([A-Za-z_]\\w*)|\\$\\{([A-Za-z_]\\w*)[^}]*}|\\[\\[([A-Za-z_]\\w*)[^]]*]]");

  /** Parts of the names of what reads something else. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "loki|tempo|jaeger|zipkin|elastic|opensearch|influx|graphite|cloudwatch|stackdriver"
              + "|azure|mysql|postgres|mssql|clickhouse|testdata|infinity|splunk|datadog|pyroscope"
              + "|parca|alertmanager|__expr__|csv|json|github|athena|timestream|snowflake|bigquery"
              + "|zabbix|druid|sql");

  private final Map<String, String> types = new LinkedHashMap<>();

  /** What was told of names: a dashboard has few data sources and many targets. */
  private final Map<String, Language> told = new HashMap<>();

  Datasources() {}

  /** A variable, or an input of an export, and the plugin it is of. */
  void add(String variable, String plugin) {
    types.put(variable, plugin);
  }

  /** What is asked with a data source of a target, or of its panel. */
  Language language(Optional<SourceNode> datasource) {
    if (datasource.isEmpty()) {
      return Language.UNKNOWN;
    }
    SourceNode node = datasource.get();
    String type = node.value("type");
    if (!type.isEmpty() && variable(type).isEmpty() && !type.equals("datasource")) {
      return told.computeIfAbsent(type, each -> ofName(each, Language.OTHER));
    }
    String name = name(node).map(SourceScalar::value).orElse("");
    Optional<String> variable = variable(name);
    if (variable.isPresent()) {
      String plugin = types.getOrDefault(variable.get(), "");
      return plugin.isEmpty()
          ? ofName(variable.get(), Language.UNKNOWN)
          : ofName(plugin, Language.OTHER);
    }
    return ofName(name, Language.UNKNOWN);
  }

  private static Language ofName(String name, Language otherwise) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.contains("prometheus")
        || lower.contains("mimir")
        || lower.contains("thanos")
        || lower.contains("victoriametrics")) {
      return Language.PROMQL;
    }
    return OTHERS.matcher(lower).find() ? Language.OTHER : otherwise;
  }

  /**
   * The name or uid by which a data source is chosen.
   *
   * @param node a data source as a target or a panel has it
   * @return its name; empty if it has none
   */
  public static Optional<SourceScalar> name(SourceNode node) {
    if (node instanceof SourceScalar scalar) {
      return scalar.isText() ? Optional.of(scalar) : Optional.empty();
    }
    return node.text("uid").or(() -> node.text("name"));
  }

  /** The name of a data source that is no variable and not one that Grafana makes. */
  static Optional<SourceScalar> fixedName(Optional<SourceNode> datasource) {
    return datasource
        .flatMap(Datasources::name)
        .filter(
            name ->
                !name.value().isBlank()
                    && variable(name.value()).isEmpty()
                    && !name.value().startsWith("--")
                    && !name.value().equals("grafana")
                    && !name.value().equals("__expr__")
                    && !name.value().equals("default"));
  }

  /**
   * The first variable of a text.
   *
   * @param text any text
   * @return its name; empty if there is none
   */
  public static Optional<String> variable(String text) {
    if (text.indexOf('$') < 0 && !text.contains("[[")) {
      return Optional.empty();
    }
    Matcher matcher = VARIABLE.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    for (int group = 1; group <= 3; group++) {
      if (matcher.group(group) != null) {
        return Optional.of(matcher.group(group));
      }
    }
    return Optional.empty();
  }
}
