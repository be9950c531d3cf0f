// SPDX-License-Identifier: Apache-2.0
/**
 * A goal for Maven that makes typed constants of a data file: {@code
 * cni-telemetry-maven-plugin:generate}.
 *
 * <p>What a data file is, and how one comes from a page of metrics, docs/your-own-metrics.md says.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.maven;

import javax.annotation.ParametersAreNonnullByDefault;
