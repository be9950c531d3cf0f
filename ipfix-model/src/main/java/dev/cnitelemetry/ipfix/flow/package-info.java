// SPDX-License-Identifier: Apache-2.0
/**
 * Flow records of Antrea: typed views, copies that stay, and their JSON form.
 *
 * <p>A {@link dev.cnitelemetry.ipfix.flow.FlowRecordView} sits on an {@link
 * dev.cnitelemetry.ipfix.wire.IpfixReader} and names what a record tells: who spoke with whom, how
 * much, under which policy. It serves the records of every release of Antrea, of Flow Exporters and
 * Flow Aggregators alike; what a release does not send, or marks as not known, is empty.
 *
 * <pre>{@code
 * FlowRecordView flow = new FlowRecordView(reader);
 * FlowRecordJson json = FlowRecordJson.in(ZoneOffset.UTC);
 * StringBuilder lines = new StringBuilder();
 * for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
 *   if (event == IpfixEvent.RECORD) {
 *     json.write(flow, lines);
 *   }
 * }
 * }</pre>
 *
 * <p>Costs: an accessor of a view allocates what it returns and nothing else; a copy is a map of
 * some forty entries. Records of Antrea v0.9 and v0.10, which carry another enterprise number, need
 * a registry with {@link dev.cnitelemetry.ipfix.ElementRegistry.Builder#acceptEarlyAntreaNumbers}.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.ipfix.flow;

import javax.annotation.ParametersAreNonnullByDefault;
