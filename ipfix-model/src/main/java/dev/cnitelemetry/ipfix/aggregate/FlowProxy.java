// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import dev.cnitelemetry.ipfix.AddressElement;
import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.DateTimeElement;
import dev.cnitelemetry.ipfix.FlowType;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.Ipv4AddressElement;
import dev.cnitelemetry.ipfix.OctetArrayElement;
import dev.cnitelemetry.ipfix.StringElement;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.ipfix.flow.FlowRecordBuilder;
import dev.cnitelemetry.ipfix.internal.BinaryAddress;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.Nullable;

/**
 * The Flow Aggregator in mode {@code Proxy}, Antrea v2.3 and later: each record goes on by itself,
 * with who sent it, which way it goes and what the Node did not know.
 *
 * <p>{@code flowDirection} is 1 (egress) for an inter-Node record that names the source Pod alone
 * and for one to outside the cluster with a source Pod; 0 (ingress) for an inter-Node record that
 * names the destination Pod alone and for one from outside with a destination Pod; else 255. Names
 * of Pods are looked up for inter-Node records, labels for all. Nothing is kept between records:
 * may be shared between threads if its directory may.
 *
 * <p>Source: antrea-io/antrea v2.3.2 and v2.7.0, pkg/flowaggregator.
 *
 * <pre>{@code
 * FlowProxy proxy = FlowAggregator.builder().semantics(Semantics.antrea("v2.7.0")).newProxy();
 * FlowRecord proxied = proxy.apply(flow, "192.0.2.7");
 * }</pre>
 */
public final class FlowProxy {
  private static final int INGRESS = 0;
  private static final int EGRESS = 1;
  private static final int UNDETERMINED = 255;
  private static final UUID NO_UUID = new UUID(0, 0);

  private final FlowSettings settings;
  private final @Nullable PodDirectory directory;
  private final boolean uuids;

  FlowProxy(FlowSettings settings) {
    if (!settings.semantics().hasProxyMode()) {
      throw new IllegalArgumentException(
          settings.semantics() + " has no mode Proxy: v2.3.0 and later have");
    }
    this.settings = settings;
    directory = settings.directory();
    uuids = settings.uuids() && settings.semantics().correlatesUuids();
  }

  /**
   * The record as it goes on, with the elements of the release's proxied records.
   *
   * @param flow the record of a Node
   * @param exporterAddress the address it came from, in text
   * @return a new immutable record; its export time is that of the one that came
   * @throws IllegalArgumentException if the record does not have both addresses, of one family, and
   *     flowStartSeconds; or if the exporter's address is none
   */
  public FlowRecord apply(FlowRecord flow, String exporterAddress) {
    boolean ipv4 = flow.has(IanaElements.SOURCE_IPV4_ADDRESS);
    boolean ipv6 = flow.has(IanaElements.SOURCE_IPV6_ADDRESS);
    if (ipv4 == ipv6
        || flow.has(IanaElements.DESTINATION_IPV4_ADDRESS) != ipv4
        || flow.has(IanaElements.DESTINATION_IPV6_ADDRESS) != ipv6) {
      throw new IllegalArgumentException(
          "a record to be proxied has a source and a destination address of one family");
    }
    if (!flow.has(IanaElements.FLOW_START_SECONDS)) {
      throw new IllegalArgumentException("a record to be proxied has flowStartSeconds");
    }
    String exporter = BinaryAddress.canonical(exporterAddress);
    FlowRecordBuilder proxied =
        FlowRecord.builder()
            .exportTime(flow.exportTime())
            .observationDomainId(flow.observationDomainId());
    AggregatedElements.ofProxy(settings.semantics(), uuids, ipv4)
        .forEach(element -> take(flow, element, proxied));
    proxied.set(IanaElements.FLOW_DIRECTION, direction(flow));
    proxied.set(IanaElements.ORIGINAL_OBSERVATION_DOMAIN_ID, flow.observationDomainId());
    boolean fromIpv4 = exporter.indexOf(':') < 0;
    proxied.set(IanaElements.ORIGINAL_EXPORTER_IPV4_ADDRESS, fromIpv4 ? exporter : "0.0.0.0");
    proxied.set(IanaElements.ORIGINAL_EXPORTER_IPV6_ADDRESS, fromIpv4 ? "::" : exporter);
    proxied.set(AntreaElements.CLUSTER_ID, settings.clusterId());
    complete(flow, proxied);
    return proxied.build();
  }

  /** What the record has, or what stands for nothing. */
  private static void take(FlowRecord flow, InformationElement element, FlowRecordBuilder proxied) {
    if (element instanceof IntegerElement number) {
      proxied.set(number, flow.number(number).orElse(0));
    } else if (element instanceof StringElement text) {
      proxied.set(text, flow.text(text).orElse(""));
    } else if (element instanceof DateTimeElement time) {
      proxied.set(time, flow.time(time).orElse(Instant.EPOCH));
    } else if (element instanceof AddressElement address) {
      String none = address instanceof Ipv4AddressElement ? "0.0.0.0" : "::";
      proxied.set(address, flow.address(address).orElse(none));
    } else if (element instanceof OctetArrayElement uuid) {
      proxied.set(uuid, flow.uuid(uuid).orElse(NO_UUID));
    }
  }

  private static int direction(FlowRecord flow) {
    boolean source = flow.sourcePodName().isPresent();
    boolean destination = flow.destinationPodName().isPresent();
    return switch (flow.flowType().orElse(FlowType.UNDETERMINED)) {
      case INTER_NODE -> source == destination ? UNDETERMINED : source ? EGRESS : INGRESS;
      case TO_EXTERNAL -> source ? EGRESS : UNDETERMINED;
      case FROM_EXTERNAL -> destination ? INGRESS : UNDETERMINED;
      default -> UNDETERMINED;
    };
  }

  private void complete(FlowRecord flow, FlowRecordBuilder proxied) {
    boolean interNode = flow.flowType().equals(Optional.of(FlowType.INTER_NODE));
    complete(
        flow,
        proxied,
        interNode,
        flow.sourceAddress(),
        AntreaElements.SOURCE_POD_NAME,
        AntreaElements.SOURCE_POD_NAMESPACE,
        AntreaElements.SOURCE_NODE_NAME,
        AntreaElements.SOURCE_POD_LABELS,
        AntreaElements.SOURCE_POD_UUID,
        AntreaElements.SOURCE_NODE_UUID);
    complete(
        flow,
        proxied,
        interNode,
        flow.destinationAddress(),
        AntreaElements.DESTINATION_POD_NAME,
        AntreaElements.DESTINATION_POD_NAMESPACE,
        AntreaElements.DESTINATION_NODE_NAME,
        AntreaElements.DESTINATION_POD_LABELS,
        AntreaElements.DESTINATION_POD_UUID,
        AntreaElements.DESTINATION_NODE_UUID);
  }

  private void complete(
      FlowRecord flow,
      FlowRecordBuilder proxied,
      boolean interNode,
      Optional<String> address,
      StringElement name,
      StringElement namespace,
      StringElement node,
      StringElement labels,
      OctetArrayElement podUuid,
      OctetArrayElement nodeUuid) {
    proxied.set(labels, "");
    Optional<Pod> pod = pod(flow, address);
    boolean unknown = flow.text(name).isEmpty();
    if (pod.isPresent() && unknown && interNode) {
      proxied.set(name, pod.get().name());
      proxied.set(namespace, pod.get().namespace());
      proxied.set(node, pod.get().nodeName());
      if (uuids) {
        proxied.set(podUuid, pod.get().uid().orElse(NO_UUID));
        proxied.set(nodeUuid, pod.get().nodeUid().orElse(NO_UUID));
      }
    }
    boolean named = unknown ? interNode && pod.isPresent() : flow.text(namespace).isPresent();
    if (settings.podLabels() && named && pod.isPresent()) {
      proxied.set(labels, pod.get().labelsJson(settings.semantics().noLabels()));
    }
  }

  private Optional<Pod> pod(FlowRecord flow, Optional<String> address) {
    PodDirectory pods = directory;
    if (pods == null || address.isEmpty()) {
      return Optional.empty();
    }
    long start = flow.time(IanaElements.FLOW_START_SECONDS).map(Instant::getEpochSecond).orElse(0L);
    return pods.podAt(BinaryAddress.canonical(address.get()), start);
  }
}
