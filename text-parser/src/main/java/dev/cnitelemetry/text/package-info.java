/** Placeholder page. */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.text;

import javax.annotation.ParametersAreNonnullByDefault;
