package dev.cnitelemetry.text.scrape;

import javax.annotation.Nullable;

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

  Shape(int number, int family, String name, String[] labels, boolean timestamped) {
    this.number = number;
    this.family = family;
    this.name = name;
    this.labels = labels;
    this.timestamped = timestamped;
  }

  /** The position of a label; -1 if there is none of that name. */
  int indexOf(@Nullable String label) {
    for (int i = 0; i < labels.length; i++) {
      if (labels[i].equals(label)) {
        return i;
      }
    }
    return -1;
  }
}
