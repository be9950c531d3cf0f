// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.scrape;

import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import javax.annotation.Nullable;

/** What a page says of a family while it is read, and which of its samples are the family's. */
final class FamilyRecord {

  final int number;
  final String name;
  final int line;

  @Nullable MetricDefinition definition;
  @Nullable MetricKind announced;
  @Nullable String help;
  @Nullable String unit;

  /** First sample and number of samples of each stretch of the page. */
  private final Ints runs = new Ints();

  FamilyRecord(int number, String name, int line) {
    this.number = number;
    this.name = name;
    this.line = line;
  }

  boolean hasSamples() {
    return runs.size() > 0;
  }

  void addSample(int sample) {
    int last = runs.size() - 2;
    if (last >= 0 && runs.get(last) + runs.get(last + 1) == sample) {
      runs.set(last + 1, runs.get(last + 1) + 1);
    } else {
      runs.add(sample);
      runs.add(1);
    }
  }

  int[] runs() {
    return runs.toArray();
  }
}
