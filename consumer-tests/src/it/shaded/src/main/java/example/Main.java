package example;

import dev.cnitelemetry.metrics.MetricCatalog;

/** Asks for all catalogues, in a jar that has them all or that lost some. */
public final class Main {
  private Main() {}

  /**
   * Asks.
   *
   * @param args what is to be found: {@code whole} or {@code lost}
   */
  public static void main(String[] args) {
    String found;
    try {
      MetricCatalog installed = MetricCatalog.installed();
      boolean all =
          installed.find("antrea_agent_ovs_flow_count").isPresent()
              && installed.find("felix_ipset_errors").isPresent()
              && installed.find("bpf_probes_attached").isPresent();
      found = all ? "whole" : "some, in silence";
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
      found = e.getMessage().contains("ServicesResourceTransformer") ? "lost" : "another error";
    }
    if (!found.equals(args[0])) {
      throw new AssertionError(found + ", not " + args[0]);
    }
  }
}
