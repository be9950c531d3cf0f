// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.scrape;

import java.util.Arrays;

/**
 * What samples of one name have in common: their family, their label names as written, and whether
 * they have a timestamp. Samples refer to it, so that a name costs nothing a sample.
 */
final class Shape {

  final int number;
  final int family;
  final String name;
  final String[] labels;
  final boolean timestamped;
  private final int[] hashes;

  /** Of its name and those of its labels, as {@link Texts} hashes. */
  final int nameHash;

  final int[] labelHashes;

  Shape(int number, int family, String name, String[] labels, boolean timestamped) {
    this.number = number;
    this.family = family;
    this.name = name;
    this.labels = labels;
    this.timestamped = timestamped;
    this.hashes = new int[labels.length];
    Arrays.setAll(hashes, i -> labels[i].hashCode());
    this.nameHash = Texts.hash(name);
    this.labelHashes = new int[labels.length];
    Arrays.setAll(labelHashes, i -> Texts.hash(labels[i]));
  }

  boolean isWrittenAs(Shape other) {
    return name.equals(other.name) && Arrays.equals(labels, other.labels);
  }

  /** The position of a label; -1 if there is none of that name. */
  int indexOf(String label) {
    int hash = label.hashCode();
    for (int i = 0; i < hashes.length; i++) {
      if (hashes[i] == hash && labels[i].equals(label)) {
        return i;
      }
    }
    return -1;
  }
}
