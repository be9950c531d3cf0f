// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.simulation.metrics;

/**
 * A course of values that looks alive and is a function of time alone: a daily wave and three
 * shorter ones, whose phases a seed decides. Its mean is 1, it stays above 0.2, and what it adds up
 * to between two moments is known exactly.
 */
final class Wave {

  private static final double[] PERIODS = {86_400, 7_200, 1_290, 310};
  private static final double[] AMPLITUDES = {0.35, 0.2, 0.15, 0.1};
  private static final double MOST = 0.8;

  private final double[] phases = new double[PERIODS.length];

  Wave(long seed) {
    for (int i = 0; i < phases.length; i++) {
      // The day's wave is nearly the same for all: people work at the same time.
      double part = fraction(mix(seed + i + 1));
      phases[i] = 2 * Math.PI * (i == 0 ? 0.6 + 0.1 * part : part);
    }
  }

  /** The value at a moment, in seconds since 1970. */
  double at(double time) {
    double value = 1;
    for (int i = 0; i < phases.length; i++) {
      value += AMPLITUDES[i] * Math.sin(angle(i, time));
    }
    return value;
  }

  /** The value between 0 and 1. */
  double share(double time) {
    return (at(time) - 1 + MOST) / (2 * MOST);
  }

  /** What the value adds up to from one moment to another. */
  double integral(double from, double to) {
    if (to <= from) {
      return 0;
    }
    double sum = to - from;
    for (int i = 0; i < phases.length; i++) {
      double scale = AMPLITUDES[i] * PERIODS[i] / (2 * Math.PI);
      sum += scale * (Math.cos(angle(i, from)) - Math.cos(angle(i, to)));
    }
    return sum;
  }

  private double angle(int i, double time) {
    return 2 * Math.PI * (time % PERIODS[i]) / PERIODS[i] + phases[i];
  }

  /** Bits that depend on all bits of a number. */
  static long mix(long number) {
    long mixed = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }

  static long mix(long seed, String text) {
    long mixed = mix(seed + 0x9e3779b97f4a7c15L);
    for (int i = 0; i < text.length(); i++) {
      mixed = mix(mixed * 31 + text.charAt(i) + 1);
    }
    return mixed;
  }

  /** A number from 0 to below 1. */
  static double fraction(long bits) {
    return (bits >>> 11) * 0x1p-53;
  }
}
