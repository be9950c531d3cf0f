package dev.cnitelemetry.generator.internal.data;

import java.util.LinkedHashMap;
import java.util.Map;

/** Everyone's metrics: those of catalog-common, which any data file may refer to. */
public final class CommonMetrics {

  private CommonMetrics() {}

  /** Name on the wire to the constant, such as {@code GoRuntime.GOROUTINES}. */
  public static Map<String, String> constants() {
    Linker linker = new Linker();
    CatalogModules.addCommon(linker);
    Map<String, String> constants = new LinkedHashMap<>();
    for (Module.Group group : linker.modules().get(0).groups()) {
      group.metrics().forEach(metric -> constants.put(metric.name(), metric.reference()));
    }
    return constants;
  }
}
