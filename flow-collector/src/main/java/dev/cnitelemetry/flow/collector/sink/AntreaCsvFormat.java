// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector.sink;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.StringElement;
import dev.cnitelemetry.ipfix.flow.AntreaVersion;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.ipfix.print.PrintBuffer;
import dev.cnitelemetry.ipfix.print.TextForm;
import java.time.Instant;
import java.util.Optional;

/** Source: antrea-io/antrea v1.12.0 to v2.7.0, pkg/flowaggregator/exporter/log.go. */
final class AntreaCsvFormat implements LogFormat {
  private static final AntreaVersion FIRST = AntreaVersion.of("v1.12.0");

  private final boolean pretty;
  private final boolean zeroAddresses;
  private final boolean serviceAddress;
  private final boolean egress;
  private final boolean application;
  private final boolean egressNode;

  AntreaCsvFormat(String release, boolean pretty) {
    AntreaVersion version = AntreaVersion.of(release);
    if (!version.isWithin(FIRST, AntreaVersion.NEWEST)) {
      throw new IllegalArgumentException(
          "antrea "
              + version
              + " has no flowLogger that is known; known are those of "
              + FIRST
              + " to "
              + AntreaVersion.NEWEST);
    }
    this.pretty = pretty;
    zeroAddresses = !since(version, "v2.4.0");
    serviceAddress = since(version, "v2.7.0");
    egress = since(version, "v1.13.0");
    application = since(version, "v1.15.0") && !since(version, "v2.6.0");
    egressNode = since(version, "v2.0.0");
  }

  private static boolean since(AntreaVersion version, String first) {
    return version.compareTo(AntreaVersion.of(first)) >= 0;
  }

  @Override
  public void write(FlowRecord flow, PrintBuffer out) {
    seconds(flow.start(), out);
    seconds(flow.end(), out);
    address(flow, flow.sourceAddress(), out);
    address(flow, flow.destinationAddress(), out);
    number(flow, IanaElements.SOURCE_TRANSPORT_PORT, out);
    number(flow, IanaElements.DESTINATION_TRANSPORT_PORT, out);
    code(flow, IanaElements.PROTOCOL_IDENTIFIER, Code.PROTOCOL, out);
    text(flow, AntreaElements.SOURCE_POD_NAME, out);
    text(flow, AntreaElements.SOURCE_POD_NAMESPACE, out);
    text(flow, AntreaElements.SOURCE_NODE_NAME, out);
    text(flow, AntreaElements.DESTINATION_POD_NAME, out);
    text(flow, AntreaElements.DESTINATION_POD_NAMESPACE, out);
    text(flow, AntreaElements.DESTINATION_NODE_NAME, out);
    address(flow, flow.destinationClusterAddress(), out);
    if (serviceAddress) {
      address(flow, flow.destinationServiceAddress(), out);
    }
    number(flow, AntreaElements.DESTINATION_SERVICE_PORT, out);
    text(flow, AntreaElements.DESTINATION_SERVICE_PORT_NAME, out);
    text(flow, AntreaElements.INGRESS_NETWORK_POLICY_NAME, out);
    text(flow, AntreaElements.INGRESS_NETWORK_POLICY_NAMESPACE, out);
    text(flow, AntreaElements.INGRESS_NETWORK_POLICY_RULE_NAME, out);
    code(flow, AntreaElements.INGRESS_NETWORK_POLICY_RULE_ACTION, Code.ACTION, out);
    code(flow, AntreaElements.INGRESS_NETWORK_POLICY_TYPE, Code.POLICY, out);
    text(flow, AntreaElements.EGRESS_NETWORK_POLICY_NAME, out);
    text(flow, AntreaElements.EGRESS_NETWORK_POLICY_NAMESPACE, out);
    text(flow, AntreaElements.EGRESS_NETWORK_POLICY_RULE_NAME, out);
    code(flow, AntreaElements.EGRESS_NETWORK_POLICY_RULE_ACTION, Code.ACTION, out);
    code(flow, AntreaElements.EGRESS_NETWORK_POLICY_TYPE, Code.POLICY, out);
    if (egress) {
      text(flow, AntreaElements.EGRESS_NAME, out);
      text(flow, AntreaElements.EGRESS_IP, out);
    }
    if (application) {
      text(flow, AntreaElements.APP_PROTOCOL_NAME, out);
      text(flow, AntreaElements.HTTP_VALS, out);
    }
    if (egressNode) {
      text(flow, AntreaElements.EGRESS_NODE_NAME, out);
    }
    out.truncate(out.length() - 1).octet('\n');
  }

  /** What numbers mean, in the words of Antrea's log. */
  private enum Code {
    PROTOCOL {
      @Override
      String word(long number) {
        return switch ((int) number) {
          case 1 -> "ICMP";
          case 2 -> "IGMP";
          case 6 -> "TCP";
          case 17 -> "UDP";
          case 58 -> "IPv6-ICMP";
          case 132 -> "SCTP";
          default -> "Unknown Protocol";
        };
      }
    },
    ACTION {
      @Override
      String word(long number) {
        return switch ((int) number) {
          case 0 -> "";
          case 1 -> "Allow";
          case 2 -> "Drop";
          case 3 -> "Reject";
          default -> "Invalid";
        };
      }
    },
    POLICY {
      @Override
      String word(long number) {
        return switch ((int) number) {
          case 0 -> "";
          case 1 -> "K8sNetworkPolicy";
          case 2 -> "AntreaNetworkPolicy";
          case 3 -> "AntreaClusterNetworkPolicy";
          default -> "Invalid";
        };
      }
    };

    abstract String word(long number);
  }

  private void code(FlowRecord flow, IntegerElement element, Code code, PrintBuffer out) {
    long number = flow.number(element).orElse(0);
    if (pretty) {
      out.ascii(code.word(number)).octet(',');
    } else {
      out.unsigned(number).octet(',');
    }
  }

  private static void number(FlowRecord flow, IntegerElement element, PrintBuffer out) {
    out.unsigned(flow.number(element).orElse(0)).octet(',');
  }

  private static void text(FlowRecord flow, StringElement element, PrintBuffer out) {
    out.text(flow.text(element).orElse(""), TextForm.VERBATIM).octet(',');
  }

  private static void seconds(Optional<Instant> time, PrintBuffer out) {
    out.signed(time.map(Instant::getEpochSecond).orElse(0L)).octet(',');
  }

  private void address(FlowRecord flow, Optional<String> address, PrintBuffer out) {
    boolean ipv6 = flow.has(IanaElements.SOURCE_IPV6_ADDRESS);
    out.ascii(address.orElse(zeroAddresses ? ipv6 ? "::" : "0.0.0.0" : "")).octet(',');
  }
}
