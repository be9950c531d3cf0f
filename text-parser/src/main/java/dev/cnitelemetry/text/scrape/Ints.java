// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.scrape;

import java.util.Arrays;

/** A list of ints that grows. */
final class Ints {

  private int[] array = new int[16];
  private int size;

  int size() {
    return size;
  }

  int get(int index) {
    return array[index];
  }

  void set(int index, int value) {
    array[index] = value;
  }

  void add(int value) {
    int index = room(1);
    array[index] = value;
  }

  /** Makes room for some more ints and gives the index of the first; {@link #array} is theirs. */
  int room(int more) {
    int first = size;
    size = Math.addExact(size, more);
    if (size > array.length) {
      int doubled =
          array.length <= Integer.MAX_VALUE / 2 ? 2 * array.length : Integer.MAX_VALUE - 8;
      array = Arrays.copyOf(array, Math.max(size, doubled));
    }
    return first;
  }

  /** The ints themselves, until the next call that adds some. */
  int[] array() {
    return array;
  }

  int[] toArray() {
    return Arrays.copyOf(array, size);
  }
}
