// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.scrape.config;

import dev.cnitelemetry.metrics.Release;
import java.util.List;
import java.util.Optional;

/**
 * A configuration file of Antrea.
 *
 * <pre>{@code
 * ConfigurationKey timeout =
 *     ConfigurationFile.FLOW_AGGREGATOR.key("activeFlowRecordTimeout").orElseThrow();
 * System.out.println(timeout.at(Release.of("antrea", "v1.7.0")).orElseThrow().defaultValue());
 * }</pre>
 */
public enum ConfigurationFile {
  /** The agent's, in ConfigMap {@code antrea-config}. */
  AGENT("agent", "antrea-agent.conf"),
  /** The controller's, in ConfigMap {@code antrea-config}. */
  CONTROLLER("controller", "antrea-controller.conf"),
  /** The Flow Aggregator's, in ConfigMap {@code flow-aggregator-configmap}. */
  FLOW_AGGREGATOR("flow-aggregator", "flow-aggregator.conf");

  private final String table;
  private final String fileName;

  ConfigurationFile(String table, String fileName) {
    this.table = table;
    this.fileName = fileName;
  }

  /**
   * The name of the file.
   *
   * @return for example {@code antrea-agent.conf}
   */
  public String fileName() {
    return fileName;
  }

  /** How the table of keys calls it. */
  String table() {
    return table;
  }

  /**
   * The keys of all releases.
   *
   * @return the keys in the order in which upstream got them
   */
  public List<ConfigurationKey> keys() {
    return ConfigurationTable.keys(this);
  }

  /**
   * The keys of a release.
   *
   * @param release a release of antrea
   * @return the keys that it has
   */
  public List<ConfigurationKey> keys(Release release) {
    return keys().stream().filter(key -> key.at(release).isPresent()).toList();
  }

  /**
   * A key.
   *
   * @param path its name, with a dot between the parts: {@code flowCollector.address}
   * @return empty if no release has it
   */
  public Optional<ConfigurationKey> key(String path) {
    return keys().stream().filter(key -> key.path().equals(path)).findFirst();
  }
}
