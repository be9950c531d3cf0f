// SPDX-License-Identifier: Apache-2.0
/**
 * Correlation and aggregation of flow records, as Antrea's Flow Aggregator does it and with its
 * defects mended.
 *
 * <p>Each Node reports the connections of its Pods every few seconds; a connection between two
 * Nodes is reported by both, each of which knows one end. A {@link
 * dev.cnitelemetry.ipfix.aggregate.FlowAggregator} puts the two together, adds up what comes in and
 * exports every flow once a minute while it lasts. By which rules, {@link
 * dev.cnitelemetry.ipfix.aggregate.Semantics} say: those of a release, exactly, or mended ones.
 *
 * <pre>{@code
 * FlowAggregator aggregator = FlowAggregator.builder().semantics(Semantics.mended()).build();
 * FlowRecordView flow = new FlowRecordView(reader);
 * long now = System.currentTimeMillis();
 * for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
 *   if (event == IpfixEvent.RECORD) {
 *     aggregator.add(flow, now);
 *   }
 * }
 * aggregator.expire(now, aggregated -> System.out.println(aggregated));
 * }</pre>
 *
 * <p>Costs: 500 to 600 octets a flow, its texts shared between flows; nothing is allocated for
 * records of known flows, for exports, or for new flows whose texts are known.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.ipfix.aggregate;

import javax.annotation.ParametersAreNonnullByDefault;
