// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.scrape;

import java.util.Map;
import java.util.OptionalLong;

/**
 * An exemplar as it was on the page: a measurement with labels of its own, such as a trace's id.
 *
 * @param labels values by name, in the order of the page
 * @param value the value
 * @param timestampMillis milliseconds since 1970, cut towards zero; empty where there is none
 */
public record RecordedExemplar(
    Map<String, String> labels, double value, OptionalLong timestampMillis) {}
