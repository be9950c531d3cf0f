package dev.cnitelemetry.text;

/** Where a writer stands, and which calls may come next. */
enum WriterState {
  BETWEEN_LINES("family, help, type, unit, comment, sample, write, prepare, finish, reset"),
  LABELS("label, created, value, summary"),
  HISTOGRAM_LABELS("label, created, histogram"),
  PREPARED("value"),
  VALUE("timestamp, exemplar, end"),
  TIMESTAMP("exemplar, end"),
  EXEMPLAR_LABELS("label, value"),
  EXEMPLAR_VALUE("timestamp, end"),
  EXEMPLAR_TIMESTAMP("end"),
  FINISHED("content, reset");

  private final String next;

  WriterState(String next) {
    this.next = next;
  }

  boolean isWithinLine() {
    return this != BETWEEN_LINES && this != FINISHED;
  }

  IllegalStateException refusal(String call) {
    return new IllegalStateException(
        call + " is not possible " + place() + "; possible calls: " + next);
  }

  private String place() {
    switch (this) {
      case BETWEEN_LINES -> {
        return "between two lines";
      }
      case LABELS -> {
        return "before the sample's value";
      }
      case HISTOGRAM_LABELS -> {
        return "among the labels of a histogram";
      }
      case PREPARED -> {
        return "between a prepared series and its value";
      }
      case VALUE -> {
        return "after the sample's value";
      }
      case TIMESTAMP -> {
        return "after the sample's timestamp";
      }
      case EXEMPLAR_LABELS -> {
        return "before the exemplar's value";
      }
      case EXEMPLAR_VALUE -> {
        return "after the exemplar's value";
      }
      case EXEMPLAR_TIMESTAMP -> {
        return "after the exemplar's timestamp";
      }
      default -> {
        return "after the end of the exposition";
      }
    }
  }
}
