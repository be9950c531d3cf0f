package dev.cnitelemetry.text.check;

/** Which series a page had so far, by hash, and on which lines: twenty-four bytes a series. */
final class SeenSeries {

  private long[] hashes = new long[1 << 8];
  private int[] lines = new int[1 << 8];
  private int count;

  /** Adds a series; gives the line where it was before, or 0 for a new one. */
  int add(long hash, int line) {
    int mask = hashes.length - 1;
    int slot = (int) hash & mask;
    while (lines[slot] != 0) {
      if (hashes[slot] == hash) {
        return lines[slot];
      }
      slot = (slot + 1) & mask;
    }
    hashes[slot] = hash;
    lines[slot] = line;
    if (++count > hashes.length / 2) {
      grow();
    }
    return 0;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldLines = lines;
    hashes = new long[2 * oldHashes.length];
    lines = new int[2 * oldLines.length];
    int mask = hashes.length - 1;
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldLines[i] != 0) {
        int slot = (int) oldHashes[i] & mask;
        while (lines[slot] != 0) {
          slot = (slot + 1) & mask;
        }
        hashes[slot] = oldHashes[i];
        lines[slot] = oldLines[i];
      }
    }
  }
}
