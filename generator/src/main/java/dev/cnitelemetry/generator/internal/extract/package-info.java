// SPDX-License-Identifier: Apache-2.0
/**
 * What is found elsewhere, as entries of data files: on pages of metrics. {@link
 * dev.cnitelemetry.generator.internal.extract.DataFileText} writes them down.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.generator.internal.extract;

import javax.annotation.ParametersAreNonnullByDefault;
