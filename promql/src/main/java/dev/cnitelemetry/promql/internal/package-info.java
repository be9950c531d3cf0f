/** How {@link dev.cnitelemetry.promql.PromqlParser} works; nobody else's business. */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.promql.internal;

import javax.annotation.ParametersAreNonnullByDefault;
