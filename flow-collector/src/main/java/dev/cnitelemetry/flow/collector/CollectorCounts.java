// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector;

/**
 * What a collector received and what it lost, since it started. Immutable.
 *
 * @param datagrams datagrams received
 * @param datagramsDropped datagrams received and dropped, because the handler was too slow
 * @param datagramsDroppedBySystem datagrams the system dropped before the collector saw them, -1
 *     where it does not tell
 * @param connections connections accepted
 * @param connectionsOpen connections open now
 * @param connectionsIdle connections closed at the idle limit
 * @param connectionsForRoom connections closed because there were as many as may be
 * @param connectionsMalformed connections closed because what came was not IPFIX
 * @param handshakesRefused connections whose TLS handshake failed
 * @param octetsUndecoded octets that came over connections and were not decoded any more when the
 *     collector was closed: the handler was too slow
 */
public record CollectorCounts(
    long datagrams,
    long datagramsDropped,
    long datagramsDroppedBySystem,
    long connections,
    long connectionsOpen,
    long connectionsIdle,
    long connectionsForRoom,
    long connectionsMalformed,
    long handshakesRefused,
    long octetsUndecoded) {}
