// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector.sink;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.ReverseElements;
import dev.cnitelemetry.ipfix.StringElement;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.ipfix.flow.Reporter;
import dev.cnitelemetry.ipfix.print.PrintBuffer;
import dev.cnitelemetry.ipfix.print.TextForm;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** Source: RFC 4180; the columns are those of Antrea's table of flows, and what came later. */
final class CsvFormat implements LogFormat {

  private interface Value {
    void write(FlowRecord flow, PrintBuffer out);
  }

  private record Column(String name, Value value) {}

  private static final List<Column> COLUMNS = columns();

  private static List<Column> columns() {
    List<Column> all = new ArrayList<>();
    time(all, "timeExported", flow -> Optional.of(flow.exportTime()));
    time(all, "flowStart", FlowRecord::start);
    time(all, "flowEnd", FlowRecord::end);
    time(all, "flowEndFromSourceNode", flow -> flow.end(Reporter.SOURCE_NODE));
    time(all, "flowEndFromDestinationNode", flow -> flow.end(Reporter.DESTINATION_NODE));
    numbers(all, IanaElements.FLOW_END_REASON);
    text(all, "sourceIP", FlowRecord::sourceAddress);
    text(all, "destinationIP", FlowRecord::destinationAddress);
    numbers(
        all,
        IanaElements.SOURCE_TRANSPORT_PORT,
        IanaElements.DESTINATION_TRANSPORT_PORT,
        IanaElements.PROTOCOL_IDENTIFIER,
        IanaElements.PACKET_TOTAL_COUNT,
        IanaElements.OCTET_TOTAL_COUNT,
        IanaElements.PACKET_DELTA_COUNT,
        IanaElements.OCTET_DELTA_COUNT,
        ReverseElements.REVERSE_PACKET_TOTAL_COUNT,
        ReverseElements.REVERSE_OCTET_TOTAL_COUNT,
        ReverseElements.REVERSE_PACKET_DELTA_COUNT,
        ReverseElements.REVERSE_OCTET_DELTA_COUNT);
    texts(
        all,
        AntreaElements.SOURCE_POD_NAME,
        AntreaElements.SOURCE_POD_NAMESPACE,
        AntreaElements.SOURCE_NODE_NAME,
        AntreaElements.DESTINATION_POD_NAME,
        AntreaElements.DESTINATION_POD_NAMESPACE,
        AntreaElements.DESTINATION_NODE_NAME);
    text(all, "destinationClusterIP", FlowRecord::destinationClusterAddress);
    text(all, "destinationServiceIP", FlowRecord::destinationServiceAddress);
    numbers(all, AntreaElements.DESTINATION_SERVICE_PORT);
    texts(
        all,
        AntreaElements.DESTINATION_SERVICE_PORT_NAME,
        AntreaElements.INGRESS_NETWORK_POLICY_NAME,
        AntreaElements.INGRESS_NETWORK_POLICY_NAMESPACE,
        AntreaElements.INGRESS_NETWORK_POLICY_RULE_NAME);
    numbers(
        all,
        AntreaElements.INGRESS_NETWORK_POLICY_RULE_ACTION,
        AntreaElements.INGRESS_NETWORK_POLICY_TYPE);
    texts(
        all,
        AntreaElements.EGRESS_NETWORK_POLICY_NAME,
        AntreaElements.EGRESS_NETWORK_POLICY_NAMESPACE,
        AntreaElements.EGRESS_NETWORK_POLICY_RULE_NAME);
    numbers(
        all,
        AntreaElements.EGRESS_NETWORK_POLICY_RULE_ACTION,
        AntreaElements.EGRESS_NETWORK_POLICY_TYPE);
    texts(all, AntreaElements.TCP_STATE);
    numbers(all, AntreaElements.FLOW_TYPE);
    texts(all, AntreaElements.SOURCE_POD_LABELS, AntreaElements.DESTINATION_POD_LABELS);
    numbers(
        all,
        AntreaElements.THROUGHPUT,
        AntreaElements.REVERSE_THROUGHPUT,
        AntreaElements.THROUGHPUT_FROM_SOURCE_NODE,
        AntreaElements.THROUGHPUT_FROM_DESTINATION_NODE,
        AntreaElements.REVERSE_THROUGHPUT_FROM_SOURCE_NODE,
        AntreaElements.REVERSE_THROUGHPUT_FROM_DESTINATION_NODE);
    texts(all, AntreaElements.CLUSTER_ID, AntreaElements.EGRESS_NAME, AntreaElements.EGRESS_IP);
    texts(all, AntreaElements.EGRESS_NODE_NAME);
    texts(all, AntreaElements.APP_PROTOCOL_NAME, AntreaElements.HTTP_VALS);
    return List.copyOf(all);
  }

  private static void time(
      List<Column> all, String name, Function<FlowRecord, Optional<Instant>> time) {
    all.add(
        new Column(
            name, (flow, out) -> out.ascii(time.apply(flow).map(Instant::toString).orElse(""))));
  }

  private static void text(
      List<Column> all, String name, Function<FlowRecord, Optional<String>> text) {
    all.add(new Column(name, (flow, out) -> quoted(text.apply(flow).orElse(""), out)));
  }

  private static void texts(List<Column> all, StringElement... elements) {
    for (StringElement element : elements) {
      text(all, name(element), flow -> flow.text(element));
    }
  }

  private static void numbers(List<Column> all, IntegerElement... elements) {
    for (IntegerElement element : elements) {
      all.add(
          new Column(
              name(element),
              (flow, out) -> {
                OptionalLong number = flow.number(element);
                if (number.isPresent()) {
                  out.unsigned(number.getAsLong());
                }
              }));
    }
  }

  private static String name(InformationElement element) {
    return element.name();
  }

  private static void quoted(String text, PrintBuffer out) {
    boolean plain = true;
    for (int i = 0; i < text.length() && plain; i++) {
      char c = text.charAt(i);
      plain = c != ',' && c != '"' && c != '\n' && c != '\r';
    }
    if (plain) {
      out.text(text, TextForm.VERBATIM);
    } else {
      out.octet('"').text(text.replace("\"", "\"\""), TextForm.VERBATIM).octet('"');
    }
  }

  @Override
  public void writeHeader(PrintBuffer out) {
    for (int i = 0; i < COLUMNS.size(); i++) {
      out.ascii(i == 0 ? "" : ",").ascii(COLUMNS.get(i).name);
    }
    out.octet('\n');
  }

  @Override
  public void write(FlowRecord flow, PrintBuffer out) {
    for (int i = 0; i < COLUMNS.size(); i++) {
      out.ascii(i == 0 ? "" : ",");
      COLUMNS.get(i).value.write(flow, out);
    }
    out.octet('\n');
  }
}
