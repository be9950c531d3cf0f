package example;

import dev.cnitelemetry.catalog.antrea.AntreaAgent;
import dev.cnitelemetry.catalog.antrea.AntreaCatalog;
import dev.cnitelemetry.catalog.calico.CalicoCatalog;
import dev.cnitelemetry.catalog.calico.Felix;
import dev.cnitelemetry.catalog.tawon.TawonCatalog;
import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.Release;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Prints a definition, and uses what a user would. */
public final class Main {
  private Main() {}

  /**
   * Prints definitions.
   *
   * @param args unused
   */
  public static void main(String[] args) {
    CounterDefinition operations = AntreaAgent.OVS_FLOW_OPS_COUNT;
    System.out.println(operations + ": " + operations.help());
    require(operations.name().equals("antrea_agent_ovs_flow_ops_count"));

    MetricCatalog installed = MetricCatalog.installed();
    System.out.println(installed.definitions().size() + " metrics");
    Set<String> names = new HashSet<>();
    installed.definitions().forEach(definition -> names.add(definition.name()));
    Set<String> shipped = new HashSet<>();
    for (MetricCatalog one : List.of(AntreaCatalog.get(), CalicoCatalog.get(), TawonCatalog.get())) {
      one.definitions().forEach(definition -> shipped.add(definition.name()));
    }
    require(shipped.size() > 1000 && names.containsAll(shipped));
    require(names.contains("jvm_info"));
    MetricDefinition found = installed.find("felix_ipset_errors").orElseThrow();
    require(found == Felix.IPSET_ERRORS);
    for (Component component : installed.components()) {
      System.out.println(component.title() + " " + component.port());
    }
    require(
        AntreaCatalog.get()
                .at(Release.of("antrea", "v1.6.1"))
                .shape(AntreaAgent.OVS_FLOW_COUNT)
                .orElseThrow()
                .labels()
                .size()
            == 1);
  }

  private static void require(boolean condition) {
    if (!condition) {
      throw new AssertionError("not as a user would expect");
    }
  }
}
