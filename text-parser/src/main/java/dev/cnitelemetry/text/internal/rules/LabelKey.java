// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.rules;

import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.internal.line.LabelOrder;
import dev.cnitelemetry.text.internal.line.LabelTokens;
import java.util.Arrays;

/** The labels that were read, in the order of their names, as bytes that tell metrics apart. */
public final class LabelKey {
  private final LabelOrder order = new LabelOrder();
  private byte[] bytes = new byte[256];
  private int length;

  public byte[] bytes() {
    return bytes;
  }

  public int length() {
    return length;
  }

  /**
   * Takes labels.
   *
   * @param except the index of the label that does not count, or -1
   */
  public void set(LabelTokens labels, int except) {
    length = 0;
    int[] sorted = order.sort(labels);
    for (int i = 0; i < labels.count(); i++) {
      if (sorted[i] != except) {
        append(labels.name(sorted[i]));
        append(labels.value(sorted[i]));
      }
    }
  }

  /** Length first, so that no two sets of labels have one key. */
  private void append(ByteSlice text) {
    int needed = length + 4 + text.length();
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(needed, 2 * bytes.length));
    }
    for (int shift = 24; shift >= 0; shift -= 8) {
      bytes[length++] = (byte) (text.length() >>> shift);
    }
    length = text.copyTo(bytes, length);
  }
}
