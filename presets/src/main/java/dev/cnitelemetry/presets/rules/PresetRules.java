// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.rules;

import java.util.List;
import java.util.Optional;

/**
 * The ready-made rules by name.
 *
 * <p>Alerts of {@code calico-felix-documented} and {@code bird-documented} are what the Calico
 * exporter document prints, as valid PromQL; {@code calico-felix} and {@code bird} are the same
 * alerts made to do what the document says of them. The others are a starter set: each alert has a
 * {@code reason} that says where its threshold comes from, and a {@code runbook} that says what to
 * do.
 *
 * <pre>{@code
 * RulePreset felix = PresetRules.find("calico-felix").orElseThrow();
 * System.out.println(felix.file().yaml());
 * System.out.println(felix.test("calico-felix.rules.yml").yaml());
 * }</pre>
 */
public final class PresetRules {

  private static final List<RulePreset> ALL =
      List.of(
          FelixAlerts.documented(),
          FelixAlerts.hardened(),
          BirdAlerts.documented(),
          BirdAlerts.hardened(),
          BirdAlerts.czerwonk(),
          TyphaAlerts.preset(),
          AntreaAgentAlerts.preset(),
          AntreaControllerAlerts.preset(),
          AntreaProxyAlerts.preset(),
          TawonAlerts.preset(),
          FlowCollectorAlerts.preset());

  private PresetRules() {}

  /**
   * All of them.
   *
   * @return the presets in the order in which they are listed
   */
  public static List<RulePreset> all() {
    return ALL;
  }

  /**
   * Those of a name.
   *
   * @param name for example {@code antrea-agent}
   * @return empty if there are none
   */
  public static Optional<RulePreset> find(String name) {
    return ALL.stream().filter(each -> each.name().equals(name)).findFirst();
  }
}
