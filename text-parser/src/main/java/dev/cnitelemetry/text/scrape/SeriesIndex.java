// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.scrape;

import dev.cnitelemetry.metrics.LabelMatcher;
import java.util.Arrays;
import java.util.List;

/**
 * Samples by name and labels, whatever the order of the labels. Labels without text do not count.
 *
 * <p>Open addressing by a keyed hash, which nobody can make collide, and with a bound: what finds
 * no free slot within some steps of its own goes into a list, which is empty but by bad luck. A
 * slot holds a row and, in the bits that rows leave free, part of the hash, so that other rows are
 * hardly ever looked at.
 */
final class SeriesIndex {

  static final int NONE = -1;

  private static final long NAME = 0x9E3779B97F4A7C15L;
  private static final long VALUE = 0xC2B2AE3D27D4EB4FL;
  private static final long LAST = 0xD6E8FEB86659FD93L;

  private static final int STEPS = 64;
  private static final int FREE = -1;

  private final SampleTable samples;
  private final int[] slots;
  private final int[] crowded;
  private final int rowMask;

  /**
   * Sorts samples.
   *
   * @param sums for each sample, {@link #name} of its name and {@link #label} of each label that
   *     has a text, added up
   */
  SeriesIndex(SampleTable samples, long[] sums) {
    this.samples = samples;
    int rowBits = Integer.SIZE - Integer.numberOfLeadingZeros(samples.rows.length);
    // One bit more, so that no entry looks like a free slot.
    rowMask = (int) ((1L << (rowBits + 1)) - 1);
    slots = new int[(int) Math.min(Integer.MAX_VALUE - 8, samples.starts.length * 3L / 2 + 1)];
    Arrays.fill(slots, FREE);
    Ints others = new Ints();
    for (int sample = 0; sample < samples.starts.length; sample++) {
      int row = samples.row(sample);
      if (!place(row, mixed(sums[sample]))) {
        others.add(row);
      }
    }
    crowded = others.toArray();
  }

  /** A row that is written as an earlier one takes its place. */
  private boolean place(int row, long hash) {
    int tag = (int) hash & ~rowMask;
    int slot = slot(hash);
    for (int step = 0; step < STEPS; step++) {
      int entry = slots[slot];
      if (entry == FREE || ((entry & ~rowMask) == tag && isSame(entry & rowMask, row))) {
        slots[slot] = row | tag;
        return true;
      }
      slot = next(slot);
    }
    return false;
  }

  private boolean isSame(int earlier, int later) {
    Shape shape = samples.shape(later);
    Shape earlierShape = samples.shape(earlier);
    return (shape == earlierShape || shape.isWrittenAs(earlierShape))
        && Arrays.equals(
            samples.rows,
            earlier + SampleTable.LABELS,
            earlier + SampleTable.LABELS + shape.labels.length,
            samples.rows,
            later + SampleTable.LABELS,
            later + SampleTable.LABELS + shape.labels.length);
  }

  static long name(int hash) {
    return hash * NAME;
  }

  static long label(int name, int value) {
    long mixed = (name * NAME + value) * VALUE;
    return mixed ^ (mixed >>> 32);
  }

  private static long mixed(long sum) {
    long mixed = (sum ^ (sum >>> 32)) * LAST;
    return mixed ^ (mixed >>> 29);
  }

  private int slot(long hash) {
    return (int) (((hash >>> 32) * slots.length) >>> 32);
  }

  private int next(int slot) {
    return slot + 1 == slots.length ? 0 : slot + 1;
  }

  /**
   * A sample with exactly this name and these labels; the last of those that are written alike.
   *
   * @param matchers conditions of equality alone
   * @return its row, or {@link #NONE}
   */
  int find(String name, List<LabelMatcher> matchers) {
    long sum = name(Texts.hash(name));
    int labels = 0;
    for (int i = 0; i < matchers.size(); i++) {
      LabelMatcher matcher = matchers.get(i);
      if (!matcher.value().isEmpty()) {
        sum += label(Texts.hash(matcher.label().name()), Texts.hash(matcher.value()));
        labels++;
      }
    }
    long hash = mixed(sum);
    int tag = (int) hash & ~rowMask;
    int slot = slot(hash);
    for (int step = 0; step < STEPS; step++) {
      int entry = slots[slot];
      if (entry == FREE) {
        return NONE;
      }
      if ((entry & ~rowMask) == tag && isExactly(entry & rowMask, name, matchers, labels)) {
        return entry & rowMask;
      }
      slot = next(slot);
    }
    for (int i = crowded.length - 1; i >= 0; i--) {
      if (isExactly(crowded[i], name, matchers, labels)) {
        return crowded[i];
      }
    }
    return NONE;
  }

  private boolean isExactly(int row, String name, List<LabelMatcher> matchers, int labels) {
    Shape shape = samples.shape(row);
    if (!shape.name.equals(name)) {
      return false;
    }
    int present = 0;
    for (int i = 0; i < shape.labels.length; i++) {
      present += samples.label(row, i) == Texts.EMPTY ? 0 : 1;
    }
    if (present != labels) {
      return false;
    }
    for (int i = 0; i < matchers.size(); i++) {
      LabelMatcher matcher = matchers.get(i);
      int position = shape.indexOf(matcher.label().name());
      int value = position < 0 ? Texts.EMPTY : samples.label(row, position);
      if (!samples.texts.contentEquals(value, matcher.value())) {
        return false;
      }
    }
    return true;
  }
}
