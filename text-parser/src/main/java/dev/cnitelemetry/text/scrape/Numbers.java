package dev.cnitelemetry.text.scrape;

/** Numbers as messages show them. */
final class Numbers {

  private static final double EXACT = 1L << 53;

  private Numbers() {}

  static String text(double value) {
    if (value == Math.rint(value) && Math.abs(value) < EXACT) {
      return Long.toString((long) value);
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "+Inf" : "-Inf";
    }
    return Double.toString(value);
  }
}
