import static dev.cnitelemetry.promql.build.Promql.*;

import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.dashboards.DashboardPrinter;
import dev.cnitelemetry.dashboards.Panel;
import dev.cnitelemetry.dashboards.Row;
import dev.cnitelemetry.dashboards.Variable;
import dev.cnitelemetry.dashboards.grafana.ClassicGrafanaPrinter;
import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.Unit;
import dev.cnitelemetry.presets.dashboards.PresetDashboards;
import dev.cnitelemetry.promql.build.CounterSelector;
import dev.cnitelemetry.promql.build.GaugeVector;

/** A dashboard of one's own, and one of Felix. */
public final class GatewayDashboard {
  private GatewayDashboard() {}

  public static void main(String[] args) {
    CounterSelector errors =
        counter(CounterDefinition.of("gateway_errors_total", "Requests that failed.", Unit.NONE))
            .where(JOB.matches("$job"));
    GaugeVector lastHour = sum(by(INSTANCE), increase(errors, hours(1)));

    Dashboard mine =
        Dashboard.builder("gateways", "Gateways")
            .variable(Variable.labelValues("job", "Job", errors, JOB))
            .row(
                Row.of(
                    "Is it healthy?",
                    Panel.stat("How many failed in the last hour?", sum(lastHour)).build(),
                    Panel.timeSeries("How many failed in the last hour, by instance?", lastHour).build(),
                    Panel.timeSeries("How many fail?", rate(errors, RATE_INTERVAL)).build()))
            .build();
    DashboardPrinter grafana = new ClassicGrafanaPrinter();
    System.out.print(grafana.print(mine));

    Dashboard felix = PresetDashboards.find("felix").orElseThrow().newest();
    Release release = Release.of("calico", "v3.29.0");
    System.out.print(grafana.print(felix.at(PresetDashboards.catalog().at(release))));
  }
}
