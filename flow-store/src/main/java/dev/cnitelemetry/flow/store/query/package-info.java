/** Columns, schemas and the questions of the flow dashboards, as text: no engine is needed. */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.flow.store.query;

import javax.annotation.ParametersAreNonnullByDefault;
