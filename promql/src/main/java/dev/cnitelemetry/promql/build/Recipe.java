// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.build;

/**
 * How an expression is made of metrics. It is followed anew where metrics look otherwise than at
 * the newest release, so that everything is checked again.
 */
@FunctionalInterface
interface Recipe {

  /**
   * The expression over metrics as they are somewhere.
   *
   * @throws IllegalArgumentException if it cannot be made of them
   */
  Term over(Shapes shapes);
}
