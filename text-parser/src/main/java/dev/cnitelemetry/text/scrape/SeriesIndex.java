package dev.cnitelemetry.text.scrape;

import dev.cnitelemetry.metrics.LabelMatcher;
import java.util.List;

/**
 * Samples by name and labels, whatever the order of the labels. Labels without text do not count.
 *
 * <p>Rows are sorted into buckets by hash, which takes the same time whatever the hashes are: a page
 * made to collide makes its own lookups slow and nothing else. An entry is a row and, in the bits
 * that rows leave free, part of the hash.
 */
final class SeriesIndex {

  static final int NONE = -1;

  private static final long NAME = 0x9E3779B97F4A7C15L;
  private static final long VALUE = 0xC2B2AE3D27D4EB4FL;
  private static final long LAST = 0xD6E8FEB86659FD93L;

  private final SampleTable samples;
  private final int[] bucketEnds;
  private final int[] entries;
  private final int rowMask;

  SeriesIndex(SampleTable samples) {
    this.samples = samples;
    int count = samples.starts.length;
    int rowBits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, samples.rows.length));
    rowMask = (int) ((1L << rowBits) - 1);
    bucketEnds = new int[count / 2 + 1];
    entries = new int[count];
    fill();
  }

  private void fill() {
    long[] hashes = new long[entries.length];
    for (int sample = 0; sample < hashes.length; sample++) {
      hashes[sample] = hash(samples.row(sample));
      bucketEnds[bucket(hashes[sample])]++;
    }
    int end = 0;
    for (int bucket = 0; bucket < bucketEnds.length; bucket++) {
      end += bucketEnds[bucket];
      bucketEnds[bucket] = end;
    }
    // From behind, so that within a bucket rows stand in the order of the page and each bucket's
    // end comes down to its start, which is the end of the bucket before.
    for (int sample = hashes.length - 1; sample >= 0; sample--) {
      long hash = hashes[sample];
      entries[--bucketEnds[bucket(hash)]] = samples.row(sample) | ((int) hash & ~rowMask);
    }
    System.arraycopy(bucketEnds, 1, bucketEnds, 0, bucketEnds.length - 1);
    bucketEnds[bucketEnds.length - 1] = entries.length;
  }

  private long hash(int row) {
    Shape shape = samples.shape(row);
    long sum = name(shape.name.hashCode());
    for (int i = 0; i < shape.labels.length; i++) {
      int value = samples.label(row, i);
      if (value != Texts.EMPTY) {
        sum += label(shape.labels[i].hashCode(), samples.texts.hash(value));
      }
    }
    return mixed(sum);
  }

  private static long name(int hash) {
    return hash * NAME;
  }

  private static long label(int name, int value) {
    long mixed = (name * NAME + value) * VALUE;
    return mixed ^ (mixed >>> 32);
  }

  private static long mixed(long sum) {
    long mixed = (sum ^ (sum >>> 32)) * LAST;
    return mixed ^ (mixed >>> 29);
  }

  private int bucket(long hash) {
    return (int) (((hash >>> 32) * bucketEnds.length) >>> 32);
  }

  /**
   * The last sample of the page with exactly this name and these labels.
   *
   * @param matchers conditions of equality alone
   * @return its row, or {@link #NONE}
   */
  int find(String name, List<LabelMatcher> matchers) {
    long sum = name(name.hashCode());
    int labels = 0;
    for (int i = 0; i < matchers.size(); i++) {
      LabelMatcher matcher = matchers.get(i);
      if (!matcher.value().isEmpty()) {
        sum += label(matcher.label().name().hashCode(), matcher.value().hashCode());
        labels++;
      }
    }
    long hash = mixed(sum);
    int bucket = bucket(hash);
    int tag = (int) hash & ~rowMask;
    int first = bucket == 0 ? 0 : bucketEnds[bucket - 1];
    for (int i = bucketEnds[bucket] - 1; i >= first; i--) {
      int entry = entries[i];
      if ((entry & ~rowMask) == tag && isExactly(entry & rowMask, name, matchers, labels)) {
        return entry & rowMask;
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
