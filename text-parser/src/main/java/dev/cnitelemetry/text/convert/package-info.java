// SPDX-License-Identifier: Apache-2.0
/**
 * From one format to another: {@link dev.cnitelemetry.text.convert.ExpositionCopy} copies from a
 * reader to a writer of any format, and counts what that has no place for; {@link
 * dev.cnitelemetry.text.convert.OpenMetricsConversion} makes OpenMetrics of any page, and lists
 * what became otherwise.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.text.convert;

import javax.annotation.ParametersAreNonnullByDefault;
