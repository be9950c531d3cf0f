// SPDX-License-Identifier: Apache-2.0
/**
 * What any number of exporters send, read and counted by exporter.
 *
 * <p>A {@link dev.cnitelemetry.ipfix.collect.CollectingProcess} is handed datagrams, pieces of
 * streams, and files. It reads each in its own Transport Session, tells a {@link
 * dev.cnitelemetry.ipfix.collect.RecordHandler} what came and from which {@link
 * dev.cnitelemetry.ipfix.collect.Exporter}, names what is not IPFIX, and counts. It has no thread,
 * no socket and no clock but the one it is given: {@code flow-collector} feeds it from the network,
 * {@link dev.cnitelemetry.ipfix.capture.IpfixCapture} from captures.
 *
 * <pre>{@code
 * CollectingProcess process =
 *     CollectingProcess.builder()
 *         .handler((event, exporter, from) -> System.out.println(exporter + " " + event))
 *         .build();
 * Exporter exporter = process.exporter(Transport.UDP, new byte[] {10, 0, 0, 1}, 40_000);
 * process.datagram(exporter, message, 0, message.length);
 * }</pre>
 *
 * <p>Not for use by several threads at once. All memory is bounded.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.ipfix.collect;

import javax.annotation.ParametersAreNonnullByDefault;
