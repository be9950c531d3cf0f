// SPDX-License-Identifier: Apache-2.0
/**
 * What a collector tells over HTTP: its own metrics, and the flows it holds, as Antrea's Flow
 * Aggregator answers {@code antctl}.
 *
 * <pre>{@code
 * CollectorEndpoint endpoint =
 *     CollectorEndpoint.start(new InetSocketAddress("127.0.0.1", 9091), pipeline, collector);
 * endpoint.close();
 * }</pre>
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.flow.collector.http;

import javax.annotation.ParametersAreNonnullByDefault;
