// SPDX-License-Identifier: Apache-2.0
/**
 * A page of metrics in the hand: read once, immutable, asked by definition.
 *
 * <p>{@link dev.cnitelemetry.text.scrape.Scrape#parse Scrape.parse} reads a page to its end and
 * keeps what it says. From then on it is asked by the constants of a catalogue:
 *
 * <pre>{@code
 * Scrape scrape = Scrape.parse(body, TextFormat.PROMETHEUS_0_0_4, AntreaCatalog.get());
 * LabelMatcher adding = AntreaLabels.OPERATION.eq(Operation.ADD);
 *
 * scrape.value(AntreaAgent.OVS_FLOW_OPS_COUNT.where(adding)); // one series
 * scrape.series(AntreaAgent.OVS_FLOW_COUNT.where()); // all series of a metric
 * scrape.histogram(AntreaAgent.OVS_FLOW_OPS_LATENCY_MILLISECONDS.where(adding)) // as a whole
 *     .map(latency -> latency.quantile(0.99));
 * later.since(scrape).increase(AntreaAgent.OVS_FLOW_OPS_COUNT.where()); // between two scrapes
 * }</pre>
 *
 * <p>or walked in the order of the page: {@linkplain dev.cnitelemetry.text.scrape.Scrape#families
 * families}, their {@linkplain dev.cnitelemetry.text.scrape.Series series} and {@linkplain
 * dev.cnitelemetry.text.scrape.Sample samples}.
 *
 * <p>What it costs. A scrape keeps each distinct text once and each sample as a row of four bytes a
 * label and thirty more. Families, series, samples and label sets are views that are made on
 * demand; they keep the scrape alive. Reading takes a small multiple of what {@link
 * dev.cnitelemetry.text.read.ExpositionReader} takes. Who needs no page in the hand uses that
 * reader and allocates nothing.
 *
 * <p>A page with a line that its format does not allow is rejected with {@link
 * dev.cnitelemetry.text.ExpositionFormatException}; to list what is wrong with it there is the
 * linter of {@link dev.cnitelemetry.text.check}. Everything here is immutable and safe for use by
 * any number of threads.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.text.scrape;

import javax.annotation.ParametersAreNonnullByDefault;
