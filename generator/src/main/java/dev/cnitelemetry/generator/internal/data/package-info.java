// SPDX-License-Identifier: Apache-2.0
/**
 * Data files, read strictly: an unknown key, a name that is there twice, a reference to nothing is
 * an error with file, line and column. {@link dev.cnitelemetry.generator.internal.data.Module} is a
 * catalogue with all references resolved, {@link
 * dev.cnitelemetry.generator.internal.data.ElementTables} the tables of Information Elements.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.generator.internal.data;

import javax.annotation.ParametersAreNonnullByDefault;
