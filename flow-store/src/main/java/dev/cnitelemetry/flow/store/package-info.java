/** A store of flow records: what every engine does. */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.flow.store;

import javax.annotation.ParametersAreNonnullByDefault;
