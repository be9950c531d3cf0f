package dev.cnitelemetry.promql.internal;

/** There is no way on: what is wrong is among the {@link Errors}. Costs no stack trace. */
final class Stop extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Nothing that follows can be read. */
  static final Stop FOR_GOOD = new Stop();

  /** What follows a closing bracket can. */
  static final Stop HERE = new Stop();

  private Stop() {
    super(null, null, false, false);
  }
}
