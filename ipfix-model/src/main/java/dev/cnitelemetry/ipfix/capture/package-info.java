// SPDX-License-Identifier: Apache-2.0
/**
 * IPFIX in capture files: pcap and pcapng, packet by packet.
 *
 * <p>Understood are Ethernet with VLAN tags, Linux cooked, loopback and raw IP; IPv4 and IPv6;
 * tunnels (VXLAN, Geneve, GRE, ERSPAN, MPLS, PPPoE, IP in IP) up to eight deep, others said; UDP
 * datagrams, and TCP streams put together again from segments in any order. What cannot be read is
 * counted and said, never passed over in silence: fragments, packets cut short, segments that are
 * missing. All memory is bounded. Nothing here opens a socket.
 *
 * <pre>{@code
 * IpfixCapture capture = new IpfixCapture(CollectingProcess.builder().build(), Set.of());
 * capture.read(new FileInputStream("flows.pcap"));
 * capture.remarks().forEach(System.err::println);
 * }</pre>
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.ipfix.capture;

import javax.annotation.ParametersAreNonnullByDefault;
