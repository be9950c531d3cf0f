// SPDX-License-Identifier: Apache-2.0
/**
 * Ready-made alert rules: those of the Calico exporter document as it has them and as they should
 * be, and a starter set for every component.
 *
 * <p>{@link dev.cnitelemetry.presets.rules.PresetRules} has them by name, each with the tests that
 * {@code promtool test rules} runs. Everything is immutable and safe for use by any number of
 * threads. Parameters are never null unless marked.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.presets.rules;

import javax.annotation.ParametersAreNonnullByDefault;
