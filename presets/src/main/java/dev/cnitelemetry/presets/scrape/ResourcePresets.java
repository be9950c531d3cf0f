// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.scrape;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ready-made resources by name.
 *
 * <pre>{@code
 * String manifest =
 *     ResourcePresets.find("antrea")
 *         .orElseThrow()
 *         .yaml(SetUpOptions.builder().build(), Optional.empty());
 * }</pre>
 */
public final class ResourcePresets {

  private static final List<ResourcePreset> ALL =
      Stream.of(
              PrometheusServer.presets(),
              GrafanaServer.presets(),
              OperatorMonitors.presets(),
              BirdExporters.presets(),
              InstallerValues.presets(),
              AntreaConfigMaps.presets(),
              FlowCollectorResources.presets(),
              FlowVisibility.presets())
          .flatMap(List::stream)
          .toList();

  private ResourcePresets() {}

  /**
   * All of them.
   *
   * @return the presets in the order in which they are listed
   */
  public static List<ResourcePreset> all() {
    return ALL;
  }

  /**
   * Those of a name.
   *
   * @param name for example {@code tawon}
   * @return empty if there are none
   */
  public static Optional<ResourcePreset> find(String name) {
    return ALL.stream().filter(each -> each.name().equals(name)).findFirst();
  }
}
