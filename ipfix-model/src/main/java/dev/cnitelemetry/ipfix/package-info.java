/** Placeholder page. */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.ipfix;

import javax.annotation.ParametersAreNonnullByDefault;
