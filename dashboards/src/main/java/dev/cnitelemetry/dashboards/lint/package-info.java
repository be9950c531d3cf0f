// SPDX-License-Identifier: Apache-2.0
/**
 * Reads dashboards and rules that others wrote and says what is wrong with them.
 *
 * <p>{@link dev.cnitelemetry.dashboards.lint.DashboardLinter} holds every query against a catalogue
 * of metrics, and against releases if asked: which panel is empty today, and which will be after
 * the next upgrade. What is certain it can mend in the text itself.
 *
 * <p>Everything public is immutable and safe for use by any number of threads. Parameters are never
 * null unless marked.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.dashboards.lint;

import javax.annotation.ParametersAreNonnullByDefault;
