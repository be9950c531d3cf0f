// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql;

/** There is no way on: what is wrong is among the {@link Errors}. Costs no stack trace. */
final class Stop extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean isForGood;

  private Stop(boolean isForGood) {
    super(null, null, false, false);
    this.isForGood = isForGood;
  }

  /** Nothing that follows can be read. */
  static Stop forGood() {
    return new Stop(true);
  }

  /** What follows a closing bracket can. */
  static Stop here() {
    return new Stop(false);
  }

  /** Whether nothing that follows can be read. */
  boolean isForGood() {
    return isForGood;
  }
}
