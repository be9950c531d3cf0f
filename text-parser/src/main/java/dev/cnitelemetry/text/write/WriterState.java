// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

/**
 * Where a writer stands, and which calls may come next.
 *
 * <p>Numbers rather than objects: the state changes with every call, and storing a reference costs
 * the collector's barrier each time.
 */
final class WriterState {
  static final int BETWEEN_LINES = 0;
  static final int LABELS = 1;
  static final int HISTOGRAM_LABELS = 2;
  static final int PREPARED = 3;
  static final int VALUE = 4;
  static final int TIMESTAMP = 5;
  static final int EXEMPLAR_LABELS = 6;
  static final int EXEMPLAR_VALUE = 7;
  static final int EXEMPLAR_TIMESTAMP = 8;
  static final int FINISHED = 9;

  private WriterState() {}

  static IllegalStateException refusal(int state, String call) {
    return new IllegalStateException(
        call + " is not possible " + place(state) + "; possible calls: " + next(state));
  }

  private static String place(int state) {
    return switch (state) {
      case BETWEEN_LINES -> "between two lines";
      case LABELS -> "before the sample's value";
      case HISTOGRAM_LABELS -> "among the labels of a histogram";
      case PREPARED -> "between a prepared series and its value";
      case VALUE -> "after the sample's value";
      case TIMESTAMP -> "after the sample's timestamp";
      case EXEMPLAR_LABELS -> "before the exemplar's value";
      case EXEMPLAR_VALUE -> "after the exemplar's value";
      case EXEMPLAR_TIMESTAMP -> "after the exemplar's timestamp";
      default -> "after the end of the exposition";
    };
  }

  private static String next(int state) {
    return switch (state) {
      case BETWEEN_LINES ->
          "family, help, type, unit, comment, sample, write, prepare, finish, reset";
      case LABELS -> "label, created, value, summary";
      case HISTOGRAM_LABELS -> "label, created, histogram";
      case PREPARED -> "value";
      case VALUE -> "timestamp, exemplar, end";
      case TIMESTAMP -> "exemplar, end";
      case EXEMPLAR_LABELS -> "label, value";
      case EXEMPLAR_VALUE -> "timestamp, end";
      case EXEMPLAR_TIMESTAMP -> "end";
      default -> "content, reset";
    };
  }
}
