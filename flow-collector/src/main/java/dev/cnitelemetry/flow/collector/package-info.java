// SPDX-License-Identifier: Apache-2.0
/**
 * A collector of flows: receives IPFIX over UDP and TCP from thousands of exporters.
 *
 * <p>One thread receives, with a selector over all sockets; another one decodes and calls the
 * {@link dev.cnitelemetry.flow.collector.FlowHandler}. Between them is a queue bounded by its
 * octets: when a handler is slower than the network, datagrams are dropped and counted, and
 * connections wait. What the system drops before the collector sees it is counted apart, where the
 * system tells.
 *
 * <pre>{@code
 * FlowCollector collector =
 *     FlowCollector.builder()
 *         .udp(new InetSocketAddress("127.0.0.1", 4739))
 *         .handler((event, exporter, reader) -> System.out.println(exporter + " " + event))
 *         .build()
 *         .start();
 * }</pre>
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.flow.collector;

import javax.annotation.ParametersAreNonnullByDefault;
