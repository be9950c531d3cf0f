// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.read;

/** What a pass over an input found, by which passes are held against each other. */
public final class Tally {
  private long samples;
  private double sum;

  /** Counts a sample; values that are not finite are left out of the sum. */
  public void add(double value) {
    samples++;
    if (value - value == 0) {
      sum += value;
    }
  }

  /** Counts what is no sample. */
  public void count(long number) {
    samples += number;
  }

  /** How many samples there were. */
  public long samples() {
    return samples;
  }

  /** The sum of their finite values. */
  public double sum() {
    return sum;
  }
}
