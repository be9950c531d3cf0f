// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.rules;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.internal.bytes.ByteKeys;
import dev.cnitelemetry.text.internal.line.Families;
import dev.cnitelemetry.text.internal.line.SampleSuffix;
import java.util.Arrays;

/**
 * Names that families claim: their own, which the table of families has, and by the suffixes of
 * their kind those of samples, which are here.
 */
public final class ClaimedNames {
  private final Families families;
  private final ByteKeys names = new ByteKeys();
  private int[] owners = new int[64];
  private byte[] suffixed = new byte[128];
  private final ByteSlice asked = new ByteSlice();

  public ClaimedNames(Families families) {
    this.families = families;
  }

  public void clear() {
    names.clear();
  }

  /** The family that claims a name, or {@link Families#NONE}. */
  public int owner(ByteSlice name) {
    int owner = ownerOfSample(name);
    return owner != Families.NONE ? owner : families.find(name);
  }

  /** The family that claims a name for a sample, or {@link Families#NONE}. */
  public int ownerOfSample(ByteSlice name) {
    // Pages of gauges claim no such names.
    if (names.size() == 0) {
      return Families.NONE;
    }
    int key = names.find(name.array(), name.offset(), name.length());
    return key < 0 ? Families.NONE : owners[key];
  }

  private boolean claim(byte[] bytes, int length, int family) {
    int known = names.find(bytes, 0, length);
    if (known >= 0) {
      return owners[known] == family;
    }
    if (families.find(asked.wrap(bytes, 0, length)) != Families.NONE) {
      return false;
    }
    int key = names.addSought(bytes, 0, length);
    if (key < 0) {
      return true;
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
      free &= claim(suffixed, length, family);
    }
    return free;
  }
}
