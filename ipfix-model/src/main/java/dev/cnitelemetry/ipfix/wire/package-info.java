// SPDX-License-Identifier: Apache-2.0
/**
 * Reads and writes IPFIX on the wire: messages, Templates, Data Records, lists, RFC 7011 and its
 * kin.
 *
 * <p>To read, three things work together:
 *
 * <ul>
 *   <li>a {@link dev.cnitelemetry.ipfix.wire.TemplateCache} keeps what lasts: one {@link
 *       dev.cnitelemetry.ipfix.wire.TransportSession} for each sender, in it the {@link
 *       dev.cnitelemetry.ipfix.wire.ObservationDomain}s with their {@link
 *       dev.cnitelemetry.ipfix.wire.Template}s;
 *   <li>an {@link dev.cnitelemetry.ipfix.wire.IpfixReader} steps through messages of a session;
 *   <li>its {@link dev.cnitelemetry.ipfix.wire.DataRecord} reads fields where they lie.
 * </ul>
 *
 * <pre>{@code
 * TemplateCache cache = TemplateCache.builder().maximumParkedOctets(1 << 20).build();
 * IpfixReader reader = IpfixReader.builder().templates(cache).reportErrors(true).build();
 * // for each datagram
 * TransportSession session = cache.session(packet.getSocketAddress(), Transport.UDP);
 * reader.reset(session, packet.getData(), 0, packet.getLength());
 * for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
 *   switch (event) {
 *     case RECORD -> System.out.println(reader.record());
 *     case MALFORMED -> System.err.println(reader.error().getMessage());
 *     default -> {}
 *   }
 * }
 * }</pre>
 *
 * <p>To write, a {@link dev.cnitelemetry.ipfix.wire.TemplateDefinition} says which fields a record
 * has, an {@link dev.cnitelemetry.ipfix.wire.IpfixWriter} puts records into messages, and its
 * {@link dev.cnitelemetry.ipfix.wire.RecordWriter} sets their fields; messages go to a {@link
 * dev.cnitelemetry.ipfix.wire.MessageSink}.
 *
 * <pre>{@code
 * TemplateDefinition counts = TemplateDefinition.builder(256)
 *     .field(IanaElements.SOURCE_TRANSPORT_PORT)
 *     .field(IanaElements.OCTET_DELTA_COUNT)
 *     .build();
 * IpfixWriter writer = IpfixWriter.builder(MessageSink.to(out)).build();
 * writer.define(counts);
 * writer.begin(counts)
 *     .set(IanaElements.SOURCE_TRANSPORT_PORT, 443)
 *     .set(IanaElements.OCTET_DELTA_COUNT, 600_000)
 *     .end();
 * writer.flush();
 * }</pre>
 *
 * <p>What is accepted: several sets a message, several records a set, padding, Options Templates,
 * withdrawals in wire order (not over UDP), both forms of variable length, whole numbers in any 1
 * to 8 octets (RFC 7011, section 6.2 allows fewer than the type's; Antrea v0.9 sends seconds in
 * eight), lists of RFC 6313, type records of RFC 5610. What is not known is not an error: an
 * element is an {@link dev.cnitelemetry.ipfix.UnknownElement}, a set is passed over and says so.
 *
 * <p>Costs: after the first message of a Template, reading and writing allocate nothing; a record
 * costs one pass over its variable-length fields, a field one multiplication and one comparison to
 * find. Memory is bounded by the limits of the cache, time by the length of the input.
 *
 * <p>Nothing here is for use by several threads at once, but for {@link
 * dev.cnitelemetry.ipfix.wire.Template} and {@link dev.cnitelemetry.ipfix.wire.TemplateField},
 * which are immutable.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.ipfix.wire;

import javax.annotation.ParametersAreNonnullByDefault;
