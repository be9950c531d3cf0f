// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store;

import java.time.Instant;

/**
 * How far an Observation Domain of an exporter was received.
 *
 * <pre>{@code
 * store.received().exporters().forEach(position -> System.out.println(position.exporter()));
 * }</pre>
 *
 * @param exporter who sends: address and port, such as {@code 10.0.0.1:40000}
 * @param observationDomainId the Observation Domain, 0 to 4294967295
 * @param nextSequenceNumber the sequence number at which the next message begins if nothing is
 *     missing, 0 to 4294967295
 * @param inclusive whether the sender counts the records of a message in its own number
 * @param optionsCounted whether the sender counts Options Data Records
 * @param exportTime when the last message left the exporter
 */
public record ExporterPosition(
    String exporter,
    long observationDomainId,
    long nextSequenceNumber,
    boolean inclusive,
    boolean optionsCounted,
    Instant exportTime) {}
