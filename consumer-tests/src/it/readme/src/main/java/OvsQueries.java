import static dev.cnitelemetry.promql.build.Promql.*;

import dev.cnitelemetry.catalog.antrea.AntreaAgent;
import dev.cnitelemetry.catalog.antrea.AntreaCatalog;
import dev.cnitelemetry.catalog.antrea.AntreaLabels;
import dev.cnitelemetry.catalog.antrea.Operation;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.promql.PromqlParser;
import dev.cnitelemetry.promql.build.CounterSelector;
import dev.cnitelemetry.promql.build.GaugeVector;
import dev.cnitelemetry.promql.tree.Expression;

/** Which share of an agent's OVS flow operations adds flows? */
public final class OvsQueries {
  private OvsQueries() {}

  public static void main(String[] args) {
    CounterSelector operations = counter(AntreaAgent.OVS_FLOW_OPS_COUNT);
    GaugeVector adds =
        sum(by(NODE), rate(operations.where(AntreaLabels.OPERATION.eq(Operation.ADD)).range(RATE_INTERVAL)));
    GaugeVector share = adds.dividedBy(sum(by(NODE), rate(operations.range(RATE_INTERVAL))));

    System.out.println(adds.text());
    // sum by (node) (rate(antrea_agent_ovs_flow_ops_count{operation="add"}[$__rate_interval]))
    System.out.println(adds.unit() + ", " + share.unit()); // operations a second, ratio
    System.out.println(share.legend()); // {{node}}
    share.at(AntreaCatalog.get().at(Release.of("antrea", "v1.6.1"))); // throws if v1.6.1 lacks anything

    // deriv(operations.range(…)) does not compile; sum(by(AntreaLabels.OPERATION), adds) is refused,
    // since sum by (node) has dropped the label.
    Expression anybodys = PromqlParser.standard().parse("sum by(node)(rate(up{job='a'}[300s]))");
    System.out.println(anybodys.pretty()); // sum by (node) (rate(up{job="a"}[5m]))
  }
}
