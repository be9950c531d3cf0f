package dev.cnitelemetry.text;

/** The value and the timestamp of a sample or exemplar, with the texts they were read from. */
final class Measurement {
  private final ByteSlice valueText = new ByteSlice();
  private final ByteSlice timestampText = new ByteSlice();
  private final DecimalText seconds = new DecimalText();
  private double value;
  private boolean timestamped;
  private boolean inSeconds;
  private boolean takenApart;
  private long millis;

  void setValue(byte[] line, int start, int end, double number) {
    valueText.set(line, start, end - start);
    value = number;
    timestamped = false;
  }

  void setMillis(byte[] line, int start, int end, long number) {
    timestampText.set(line, start, end - start);
    millis = number;
    timestamped = true;
    inSeconds = false;
  }

  void setSeconds(byte[] line, int start, int end) {
    timestampText.set(line, start, end - start);
    timestamped = true;
    inSeconds = true;
    takenApart = false;
  }

  double value() {
    return value;
  }

  ByteSlice valueText() {
    return valueText;
  }

  boolean hasTimestamp() {
    return timestamped;
  }

  ByteSlice timestampText() {
    return timestamped().timestampText;
  }

  long timestampMillis() {
    return timestamped().inSeconds ? seconds().scaled(3) : millis;
  }

  long timestampSeconds() {
    return timestamped().inSeconds ? seconds().floorSeconds() : Math.floorDiv(millis, 1000L);
  }

  int timestampNanos() {
    return timestamped().inSeconds ? seconds().nanos() : Math.floorMod(millis, 1000) * 1_000_000;
  }

  private Measurement timestamped() {
    if (!timestamped) {
      throw new IllegalStateException("there is no timestamp: ask hasTimestamp() first");
    }
    return this;
  }

  /** The timestamp of a dialect that counts in seconds. */
  DecimalText seconds() {
    if (!takenApart) {
      int start = timestampText.offset();
      seconds.set(timestampText.array(), start, start + timestampText.length());
      takenApart = true;
    }
    return seconds;
  }

  /** Lets go of the array of an input that is over. */
  void release() {
    valueText.clear();
    timestampText.clear();
    seconds.set(new byte[] {'0'}, 0, 1);
  }
}
