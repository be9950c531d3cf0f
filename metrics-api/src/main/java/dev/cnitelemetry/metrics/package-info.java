/** Placeholder page. */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.metrics;

import javax.annotation.ParametersAreNonnullByDefault;
