// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

/**
 * Which series a page had so far, by hash, and on which lines: sixteen to twenty-four bytes a
 * series. They are in parts that grow one after the other, so that growing needs little room.
 */
final class SeenSeries {

  private static final int PARTS = 64;

  private final Part[] parts = new Part[PARTS];

  /** Adds a series; gives the line where it was before, or 0 for a new one. */
  int add(long hash, int line) {
    int number = (int) hash & (PARTS - 1);
    Part part = parts[number];
    if (part == null) {
      part = new Part();
      parts[number] = part;
    }
    return part.add(hash, line);
  }

  private static final class Part {

    private long[] hashes = new long[8];
    private int[] lines = new int[8];
    private int count;

    int add(long hash, int line) {
      int slot = slot(hash);
      if (lines[slot] != 0) {
        return lines[slot];
      }
      if (4 * ++count > 3 * lines.length) {
        grow();
        slot = slot(hash);
      }
      hashes[slot] = hash;
      lines[slot] = line;
      return 0;
    }

    /** Where a series is, or the free slot where it belongs. */
    private int slot(long hash) {
      int slot = (int) (((hash >>> Integer.SIZE) * lines.length) >>> Integer.SIZE);
      while (lines[slot] != 0 && hashes[slot] != hash) {
        slot = slot + 1 == lines.length ? 0 : slot + 1;
      }
      return slot;
    }

    private void grow() {
      long[] oldHashes = hashes;
      int[] oldLines = lines;
      int length = Math.max(16, oldLines.length + oldLines.length / 2);
      hashes = new long[length];
      lines = new int[length];
      for (int i = 0; i < oldLines.length; i++) {
        if (oldLines[i] != 0) {
          int slot = slot(oldHashes[i]);
          hashes[slot] = oldHashes[i];
          lines[slot] = oldLines[i];
        }
      }
    }
  }
}
