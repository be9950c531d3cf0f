/**
 * Correlation and aggregation of Antrea's flow records.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.ipfix.aggregate;

import javax.annotation.ParametersAreNonnullByDefault;
