// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.rules;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.internal.bytes.ByteKeys;
import dev.cnitelemetry.text.internal.line.Families;
import dev.cnitelemetry.text.internal.line.SampleSuffix;
import java.util.Arrays;

/** Names that families claim for themselves and, by the suffixes of their kind, for samples. */
public final class ClaimedNames {
  private final ByteKeys names = new ByteKeys();
  private int[] owners = new int[64];
  private byte[] suffixed = new byte[128];

  public void clear() {
    names.clear();
  }

  /** The family that claims a name, or {@link Families#NONE}. */
  public int owner(ByteSlice name) {
    int key = names.find(name.array(), name.offset(), name.length());
    return key < 0 ? Families.NONE : owners[key];
  }

  /** Claims a name unless another family has it; then false. */
  public boolean claim(ByteSlice name, int family) {
    return claim(name.array(), name.offset(), name.length(), family);
  }

  private boolean claim(byte[] bytes, int offset, int length, int family) {
    int known = names.size();
    int key = names.add(bytes, offset, length);
    if (key < 0) {
      return true;
    }
    if (key < known) {
      return owners[key] == family;
    }
    if (key == owners.length) {
      owners = Arrays.copyOf(owners, 2 * key);
    }
    owners[key] = family;
    return true;
  }

  /** Claims a family's name with each suffix of its kind; false where one is another family's. */
  public boolean claimSuffixes(ByteSlice name, MetricKind kind, int family) {
    boolean free = true;
    for (SampleSuffix suffix : SampleSuffix.ownedBy(kind)) {
      int length = name.length() + suffix.length();
      if (length > suffixed.length) {
        suffixed = new byte[2 * length];
      }
      suffix.copyTo(suffixed, name.copyTo(suffixed, 0));
      free &= claim(suffixed, 0, length, family);
    }
    return free;
  }
}
