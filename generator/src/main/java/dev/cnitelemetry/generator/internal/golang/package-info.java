// SPDX-License-Identifier: Apache-2.0
/**
 * What Go sources register as metrics, read without a Go compiler: {@link
 * dev.cnitelemetry.generator.internal.golang.GoRegistrations}.
 *
 * <p>Tokens ({@code GoLexer}) become expressions ({@code GoParser}) where a constructor of a metric
 * is called; what they name is looked up over the files of the package and the packages at hand
 * ({@code GoPackage}, {@code GoSources}) and computed ({@code GoEvaluator}). What cannot be
 * computed is told with its place.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.generator.internal.golang;

import javax.annotation.ParametersAreNonnullByDefault;
