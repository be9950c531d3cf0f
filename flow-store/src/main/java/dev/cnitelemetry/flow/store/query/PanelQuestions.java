// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.query;

import dev.cnitelemetry.flow.store.query.PanelQuestion.Having;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.annotation.Nullable;

/**
 * What the 37 panels ask. Source: antrea-io/antrea v1.7.0, build/yamls/flow-visibility, dashboards.
 */
final class PanelQuestions {

  private static final int ROWS = 10_000;
  private static final int LIMIT = 50;
  private static final long INTRA_NODE = 1;
  private static final long INTER_NODE = 2;
  private static final long TO_EXTERNAL = 3;
  private static final String RATE = "rate";

  private final List<PanelQuestion> all = new ArrayList<>();

  private PanelQuestions() {}

  static List<PanelQuestion> all() {
    PanelQuestions questions = new PanelQuestions();
    questions.flowRecords();
    questions.networkPolicy();
    questions.nodeToNode();
    questions.podToExternal();
    questions.podToPod();
    questions.podToService();
    return List.copyOf(questions.all);
  }

  /** A panel of which nothing is said yet but what most have in common. */
  private static final class Draft {
    final FlowDashboard dashboard;
    final @Nullable FlowView view;
    FlowColumn moment = FlowColumn.FLOW_END_SECONDS;
    boolean isAverage;
    String valueName = RATE;
    boolean hasAddress;
    Set<FlowEnd> policies = EnumSet.noneOf(FlowEnd.class);
    List<FlowCondition> conditions = List.of();
    boolean excludesSource = true;
    boolean excludesDestination = true;
    Having having = Having.ALL;
    boolean isByInterval = true;

    Draft(FlowDashboard dashboard, @Nullable FlowView view) {
      this.dashboard = dashboard;
      this.view = view;
    }

    Draft where(FlowCondition... conditions) {
      this.conditions = List.of(conditions);
      return this;
    }

    Draft bySourceAlone() {
      excludesDestination = false;
      return this;
    }

    Draft by(FlowEnd... policies) {
      this.policies.addAll(List.of(policies));
      return this;
    }

    Draft shown(Having which) {
      having = which;
      return this;
    }

    Draft average() {
      isAverage = true;
      return this;
    }

    Draft at(FlowColumn moment) {
      this.moment = moment;
      return this;
    }

    Draft called(String valueName) {
      this.valueName = valueName;
      return this;
    }

    Draft withAddress() {
      hasAddress = true;
      return this;
    }

    Draft byMoment() {
      isByInterval = false;
      return this;
    }

    PanelQuestion panel(
        String name,
        String title,
        FlowQueryKind kind,
        FlowUnit unit,
        @Nullable FlowColumn value,
        int limit,
        FlowEnd... ends) {
      return new PanelQuestion(
          dashboard,
          dashboard.dashboardName() + "-" + name,
          title,
          kind,
          unit,
          view,
          moment,
          value,
          isAverage,
          valueName,
          List.of(ends),
          hasAddress,
          Set.copyOf(policies),
          conditions,
          excludesSource,
          excludesDestination,
          having,
          isByInterval && kind == FlowQueryKind.SERIES,
          limit);
    }
  }

  private void sankey(String name, String title, FlowColumn value, Draft draft, FlowEnd... ends) {
    all.add(
        draft
            .called("bytes")
            .panel(name, title, FlowQueryKind.SANKEY, FlowUnit.BYTES, value, LIMIT, ends));
  }

  private void pie(String name, String title, Draft draft, FlowEnd end) {
    all.add(
        draft
            .called("bytes")
            .panel(
                name,
                title,
                FlowQueryKind.PIE,
                FlowUnit.BYTES,
                FlowColumn.OCTET_DELTA_COUNT,
                0,
                end));
  }

  private void series(String name, String title, FlowColumn value, Draft draft, FlowEnd... ends) {
    series(name, title, FlowUnit.BITS_PER_SECOND, value, draft, ends);
  }

  private void series(
      String name, String title, FlowUnit unit, FlowColumn value, Draft draft, FlowEnd... ends) {
    all.add(draft.panel(name, title, FlowQueryKind.SERIES, unit, value, LIMIT, ends));
  }

  private void flowRecords() {
    all.add(
        records()
            .called("count")
            .panel("count", "Flow Records Count", FlowQueryKind.STAT, FlowUnit.COUNT, null, 0));
    all.add(
        records()
            .called("count")
            .byMoment()
            .panel(
                "count-over-time",
                "Flow Records Count",
                FlowQueryKind.SERIES,
                FlowUnit.COUNT,
                null,
                0));
    all.add(
        records()
            .panel("table", "Flow Records Table", FlowQueryKind.TABLE, FlowUnit.COUNT, null, ROWS));
  }

  private static Draft records() {
    Draft draft = new Draft(FlowDashboard.FLOW_RECORDS, null).bySourceAlone();
    draft.excludesSource = false;
    return draft;
  }

  private static Draft policies(FlowEnd... which) {
    Draft draft = new Draft(FlowDashboard.NETWORK_POLICY, FlowView.POLICY);
    return draft.bySourceAlone().by(which).shown(Having.NOT_ZERO);
  }

  private void networkPolicy() {
    FlowEnd egress = FlowEnd.EGRESS_POLICY;
    FlowEnd ingress = FlowEnd.INGRESS_POLICY;
    sankey(
        "bytes",
        "Cumulative Bytes of Network Policy",
        FlowColumn.OCTET_DELTA_COUNT,
        policies(egress, ingress).withAddress(),
        egress,
        ingress);
    sankey(
        "reverse-bytes",
        "Cumulative Reverse Bytes of Network Policy",
        FlowColumn.REVERSE_OCTET_DELTA_COUNT,
        policies(egress, ingress).withAddress(),
        egress,
        ingress);
    series(
        "throughput",
        "Throughput of Network Policy",
        FlowColumn.THROUGHPUT,
        policies(egress, ingress).byMoment(),
        egress,
        ingress);
    series(
        "reverse-throughput",
        "Reverse Throughput of Network Policy",
        FlowColumn.REVERSE_THROUGHPUT,
        policies(egress, ingress),
        egress,
        ingress);
    series(
        "egress-throughput",
        "Throughput of Egress Network Policy",
        FlowColumn.THROUGHPUT,
        policies(egress).where(FlowCondition.notEmpty(egress.column())),
        egress);
    pie(
        "egress-bytes",
        "Cumulative Bytes of Egress Network Policy",
        policies(egress).where(FlowCondition.notEmpty(egress.column())),
        egress);
    series(
        "ingress-throughput",
        "Throughput of Ingress Network Policy",
        FlowColumn.THROUGHPUT,
        policies(ingress).where(FlowCondition.notEmpty(ingress.column())),
        ingress);
    pie(
        "ingress-bytes",
        "Cumulative Bytes of Ingress Network Policy",
        policies(ingress).where(FlowCondition.notEmpty(ingress.column())),
        ingress);
  }

  private static Draft nodes() {
    return new Draft(FlowDashboard.NODE_TO_NODE, FlowView.NODE)
        .where(
            FlowCondition.notEmpty(FlowColumn.SOURCE_NODE_NAME),
            FlowCondition.notEmpty(FlowColumn.DESTINATION_NODE_NAME));
  }

  private void nodeToNode() {
    FlowEnd source = FlowEnd.SOURCE_NODE;
    FlowEnd destination = FlowEnd.DESTINATION_NODE;
    sankey(
        "bytes",
        "Cumulative Bytes of Node-to-Node",
        FlowColumn.OCTET_DELTA_COUNT,
        nodes(),
        source,
        destination);
    sankey(
        "reverse-bytes",
        "Cumulative Reverse Bytes of Node-to-Node",
        FlowColumn.REVERSE_OCTET_DELTA_COUNT,
        nodes().bySourceAlone(),
        source,
        destination);
    series(
        "throughput",
        "Throughput of Node-to-Node",
        FlowColumn.THROUGHPUT,
        nodes().called("Node"),
        source,
        destination);
    series(
        "reverse-throughput",
        "Reverse Throughput of Node-to-Node",
        FlowColumn.REVERSE_THROUGHPUT,
        nodes().called("Node"),
        source,
        destination);
    series(
        "source-throughput",
        "Throughput of Node as Source",
        FlowColumn.THROUGHPUT_FROM_SOURCE_NODE,
        nodes().at(FlowColumn.FLOW_END_SECONDS_FROM_SOURCE_NODE),
        source);
    pie("source-bytes", "Cumulative Bytes of Node as Source", nodes(), source);
    series(
        "destination-throughput",
        "Throughput of Node as Destination",
        FlowColumn.THROUGHPUT_FROM_DESTINATION_NODE,
        nodes().at(FlowColumn.FLOW_END_SECONDS_FROM_DESTINATION_NODE),
        destination);
    pie("destination-bytes", "Cumulative Bytes of Node as Destination", nodes(), destination);
  }

  private static Draft external() {
    return new Draft(FlowDashboard.POD_TO_EXTERNAL, FlowView.POD)
        .bySourceAlone()
        .where(FlowCondition.oneOf(FlowColumn.FLOW_TYPE, TO_EXTERNAL))
        .shown(Having.NOT_ZERO);
  }

  private void podToExternal() {
    FlowEnd source = FlowEnd.SOURCE_POD;
    FlowEnd destination = FlowEnd.DESTINATION_ADDRESS;
    sankey(
        "bytes",
        "Cumulative Bytes of Pod-to-External",
        FlowColumn.OCTET_DELTA_COUNT,
        external(),
        source,
        destination);
    sankey(
        "reverse-bytes",
        "Cumulative Reverse Bytes of Pod-to-External",
        FlowColumn.REVERSE_OCTET_DELTA_COUNT,
        external(),
        source,
        destination);
    series(
        "throughput",
        "Throughput of Pod-to-External",
        FlowColumn.THROUGHPUT,
        external().average(),
        source,
        destination);
    series(
        "reverse-throughput",
        "Reverse Throughput of Pod-to-External",
        FlowUnit.BYTES,
        FlowColumn.REVERSE_THROUGHPUT,
        external().average(),
        source,
        destination);
  }

  private static Draft pods() {
    return new Draft(FlowDashboard.POD_TO_POD, FlowView.POD)
        .where(FlowCondition.oneOf(FlowColumn.FLOW_TYPE, INTRA_NODE, INTER_NODE));
  }

  private void podToPod() {
    FlowEnd source = FlowEnd.SOURCE_POD;
    FlowEnd destination = FlowEnd.DESTINATION_POD;
    sankey(
        "bytes",
        "Cumulative Bytes of Pod-to-Pod",
        FlowColumn.OCTET_DELTA_COUNT,
        pods().withAddress(),
        source,
        destination);
    sankey(
        "reverse-bytes",
        "Cumulative Reverse Bytes of Pod-to-Pod",
        FlowColumn.REVERSE_OCTET_DELTA_COUNT,
        pods().withAddress(),
        source,
        destination);
    series(
        "throughput",
        "Throughput of Pod-to-Pod",
        FlowColumn.THROUGHPUT,
        pods().average().shown(Having.POSITIVE),
        source,
        destination);
    series(
        "reverse-throughput",
        "Reverse Throughput of Pod-to-Pod",
        FlowColumn.REVERSE_THROUGHPUT,
        pods().average().shown(Having.POSITIVE),
        source,
        destination);
    series(
        "source-throughput",
        "Throughput of Pod as Source",
        FlowColumn.THROUGHPUT_FROM_SOURCE_NODE,
        pods().at(FlowColumn.FLOW_END_SECONDS_FROM_SOURCE_NODE).shown(Having.POSITIVE),
        source);
    pie(
        "source-namespace-bytes",
        "Cumulative Bytes of Source Pod Namespace",
        pods().shown(Having.POSITIVE),
        FlowEnd.SOURCE_NAMESPACE);
    series(
        "destination-throughput",
        "Throughput of Pod as Destination",
        FlowColumn.THROUGHPUT_FROM_DESTINATION_NODE,
        pods().at(FlowColumn.FLOW_END_SECONDS_FROM_DESTINATION_NODE).shown(Having.POSITIVE),
        destination);
    pie(
        "destination-namespace-bytes",
        "Cumulative Bytes of Destination Pod Namespace",
        pods(),
        FlowEnd.DESTINATION_NAMESPACE);
  }

  private static Draft services() {
    return new Draft(FlowDashboard.POD_TO_SERVICE, FlowView.POD)
        .where(
            FlowCondition.oneOf(FlowColumn.FLOW_TYPE, INTRA_NODE, INTER_NODE),
            FlowCondition.notEmpty(FlowColumn.DESTINATION_SERVICE_PORT_NAME));
  }

  private void podToService() {
    FlowEnd source = FlowEnd.SOURCE_POD;
    FlowEnd service = FlowEnd.SERVICE;
    sankey(
        "bytes",
        "Cumulative Bytes Pod-to-Service",
        FlowColumn.OCTET_DELTA_COUNT,
        services(),
        source,
        service);
    sankey(
        "reverse-bytes",
        "Cumulative Reverse Bytes Pod-to-Service",
        FlowColumn.REVERSE_OCTET_DELTA_COUNT,
        services(),
        source,
        service);
    series(
        "throughput",
        "Throughput of Pod-to-Service",
        FlowColumn.THROUGHPUT,
        services().average().byMoment(),
        source,
        service);
    series(
        "reverse-throughput",
        "Reverse Throughput of Pod-to-Service",
        FlowColumn.REVERSE_THROUGHPUT,
        services().average(),
        source,
        service);
    series(
        "source-throughput",
        "Throughput of Pod as Source",
        FlowColumn.THROUGHPUT_FROM_SOURCE_NODE,
        services().at(FlowColumn.FLOW_END_SECONDS_FROM_SOURCE_NODE).called("Pod"),
        source);
    series(
        "service-throughput",
        "Throughput of Service as Destination",
        FlowColumn.THROUGHPUT_FROM_DESTINATION_NODE,
        services().at(FlowColumn.FLOW_END_SECONDS_FROM_DESTINATION_NODE).called("Service"),
        service);
  }
}
