// SPDX-License-Identifier: Apache-2.0
/**
 * A store of flow records: what every engine does.
 *
 * <p>{@link dev.cnitelemetry.flow.store.FlowStore} takes records as rows of the table {@code flows}
 * and answers questions in SQL; {@link dev.cnitelemetry.flow.store.ReceivedProgress} says after a
 * restart what is missing. The engines are in the packages below, the questions in {@code query}.
 *
 * <pre>{@code
 * try (FlowStore store = DuckDbStore.inMemory().open()) {
 *   store.append(flow);
 *   store.commit();
 * }
 * }</pre>
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.flow.store;

import javax.annotation.ParametersAreNonnullByDefault;
