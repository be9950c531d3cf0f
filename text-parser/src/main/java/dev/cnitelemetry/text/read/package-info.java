// SPDX-License-Identifier: Apache-2.0
/**
 * Reading what metrics endpoints serve.
 *
 * <p>{@link dev.cnitelemetry.text.read.ExpositionReader} is a cursor. It is built for one {@link
 * dev.cnitelemetry.text.TextFormat}, takes an array, a buffer, a stream or a channel by {@code
 * reset}, and says line by line what it met as an {@link dev.cnitelemetry.text.read.Event}. What
 * its accessors return are views, mostly {@link dev.cnitelemetry.text.ByteSlice}s, valid until it
 * goes on. A reader belongs to one thread and lives as long as that: once its buffers have grown to
 * what the inputs need, it allocates nothing.
 *
 * <pre>{@code
 * ExpositionReader reader =
 *     ExpositionReader.builder(TextFormat.PROMETHEUS_0_0_4).catalog(AntreaCatalog.get()).build();
 * reader.reset(body, 0, body.length);
 * double errors = 0;
 * for (Event event = reader.next(); event != Event.END; event = reader.next()) {
 *   if (event == Event.SAMPLE && reader.definition() == AntreaAgent.OVS_FLOW_OPS_ERROR_COUNT) {
 *     errors += reader.value();
 *   }
 * }
 * }</pre>
 *
 * <p>Bytes that the format does not allow make an {@link
 * dev.cnitelemetry.text.ExpositionFormatException} with a {@link
 * dev.cnitelemetry.text.FormatError}, line, column and byte; {@link
 * dev.cnitelemetry.text.read.MalformedLine#REPORT} makes events of them instead, so that a linter
 * can list all. No bytes cause anything else, and {@link dev.cnitelemetry.text.ReadLimits} bound
 * the memory they can ask for.
 *
 * <p>OpenMetrics has rules that span lines. They are checked only where {@code validate(true)} asks
 * for it, since programs in wide use break them.
 *
 * <p>{@link dev.cnitelemetry.text.read.ScrapeSession} reads the same target again and again, and
 * looks only at what changed.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.text.read;

import javax.annotation.ParametersAreNonnullByDefault;
