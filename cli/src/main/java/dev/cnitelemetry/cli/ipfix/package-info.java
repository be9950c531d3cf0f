// SPDX-License-Identifier: Apache-2.0
/**
 * {@code ipfix decode}, {@code ipfix listen} and {@code ipfix elements}: IPFIX from files, captures
 * and the network, in words.
 *
 * <p>A capture is read packet by packet: Ethernet with VLAN tags, Linux cooked, loopback or raw IP;
 * IPv4 and IPv6; UDP datagrams, and TCP streams put together again. What cannot be read is said on
 * standard error, never passed over in silence: fragments, packets cut short, segments that are
 * missing. All memory is bounded.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.cli.ipfix;

import javax.annotation.ParametersAreNonnullByDefault;
