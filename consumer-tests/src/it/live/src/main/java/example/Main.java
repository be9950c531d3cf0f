package example;

import dev.cnitelemetry.catalog.antrea.AntreaAgent;
import dev.cnitelemetry.catalog.antrea.AntreaLabels;
import dev.cnitelemetry.catalog.antrea.Operation;
import dev.cnitelemetry.metrics.client.LiveCounter;
import dev.cnitelemetry.metrics.client.LiveMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;

/** Registers a definition and counts. */
public final class Main {
  private Main() {}

  /**
   * Registers a definition and counts.
   *
   * @param args unused
   */
  public static void main(String[] args) {
    PrometheusRegistry registry = new PrometheusRegistry();
    LiveCounter operations =
        LiveMetrics.in(registry).register(AntreaAgent.OVS_FLOW_OPS_COUNT);
    operations.with(AntreaLabels.OPERATION.eq(Operation.ADD)).inc();

    // The client's counters end in _total: told, not hidden.
    System.out.println(operations.exposedName() + " " + operations.isRenamed());
    if (!operations.isRenamed()) {
      throw new AssertionError("the client's rule has changed: " + operations.exposedName());
    }
    for (MetricSnapshot snapshot : registry.scrape()) {
      System.out.println(snapshot.getMetadata().getName());
    }
  }
}
