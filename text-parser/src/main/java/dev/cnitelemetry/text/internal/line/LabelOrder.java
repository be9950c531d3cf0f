// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.line;

/**
 * Labels in the order of their names, which also shows names that are there twice.
 *
 * <p>A few are compared pairwise or sorted by insertion; many are merged, by bytes and not by
 * hashes, so that no choice of names takes more than n log n comparisons.
 */
public final class LabelOrder {
  private static final int FEW = 12;

  private int[] order = new int[2 * FEW];
  private int[] spare = new int[2 * FEW];

  /** The later one of two labels with equal names, or -1. */
  int firstDuplicate(LabelTokens labels) {
    int count = labels.count();
    if (count > FEW) {
      return duplicateAmongMany(labels);
    }
    for (int i = 1; i < count; i++) {
      for (int j = 0; j < i; j++) {
        if (labels.namesEqual(i, j)) {
          return i;
        }
      }
    }
    return -1;
  }

  private int duplicateAmongMany(LabelTokens labels) {
    int[] sorted = sort(labels);
    int first = -1;
    for (int i = 1; i < labels.count(); i++) {
      if (labels.namesEqual(sorted[i - 1], sorted[i])) {
        int later = Math.max(sorted[i - 1], sorted[i]);
        first = first < 0 ? later : Math.min(first, later);
      }
    }
    return first;
  }

  /** Indices of the labels by name; valid until the next call. */
  public int[] sort(LabelTokens labels) {
    int count = labels.count();
    if (count > order.length) {
      order = new int[Math.max(count, 2 * order.length)];
      spare = new int[order.length];
    }
    for (int i = 0; i < count; i++) {
      order[i] = i;
    }
    for (int start = 0; start < count; start += FEW) {
      insert(labels, start, Math.min(count, start + FEW));
    }
    for (int width = FEW; width < count; width *= 2) {
      for (int start = 0; start < count; start += 2 * width) {
        merge(labels, start, Math.min(count, start + width), Math.min(count, start + 2 * width));
      }
      int[] merged = spare;
      spare = order;
      order = merged;
    }
    return order;
  }

  private void insert(LabelTokens labels, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      int label = order[i];
      int at = i;
      for (; at > start && labels.compareNames(order[at - 1], label) > 0; at--) {
        order[at] = order[at - 1];
      }
      order[at] = label;
    }
  }

  private void merge(LabelTokens labels, int start, int middle, int end) {
    int left = start;
    int right = middle;
    for (int at = start; at < end; at++) {
      boolean takeLeft =
          right == end || (left < middle && labels.compareNames(order[left], order[right]) <= 0);
      spare[at] = takeLeft ? order[left++] : order[right++];
    }
  }
}
