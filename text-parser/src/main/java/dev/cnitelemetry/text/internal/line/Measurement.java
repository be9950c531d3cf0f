// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.line;

import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.internal.number.DecimalText;

/** The value and the timestamp of a sample or exemplar, with the texts they were read from. */
public final class Measurement {
  private static final byte[] NO_LINE = {};
  private static final byte[] ZERO = {'0'};

  private final ByteSlice valueText = new ByteSlice();
  private final ByteSlice timestampText = new ByteSlice();
  private final DecimalText seconds = new DecimalText();
  private byte[] line = NO_LINE;
  private int valueStart;
  private int valueEnd;
  private double value;
  private int timestampStart;
  private int timestampEnd;
  private boolean timestamped;
  private boolean inSeconds;
  private boolean takenApart;
  private long millis;

  void setValue(byte[] newLine, int start, int end, double number) {
    if (line != newLine) {
      line = newLine;
    }
    valueStart = start;
    valueEnd = end;
    value = number;
    timestamped = false;
  }

  /** Adds a timestamp to the value that was set. */
  void setMillis(int start, int end, long number) {
    timestampStart = start;
    timestampEnd = end;
    millis = number;
    timestamped = true;
    inSeconds = false;
  }

  /** Adds a timestamp to the value that was set. */
  void setSeconds(int start, int end) {
    timestampStart = start;
    timestampEnd = end;
    timestamped = true;
    inSeconds = true;
    takenApart = false;
  }

  /** Where in the line the value starts. */
  public int valueStart() {
    return valueStart;
  }

  public double value() {
    return value;
  }

  public ByteSlice valueText() {
    return valueText.wrap(line, valueStart, valueEnd - valueStart);
  }

  public boolean hasTimestamp() {
    return timestamped;
  }

  public ByteSlice timestampText() {
    timestamped();
    return timestampText.wrap(line, timestampStart, timestampEnd - timestampStart);
  }

  public long timestampMillis() {
    return timestamped().inSeconds ? seconds().scaled(3) : millis;
  }

  public long timestampSeconds() {
    return timestamped().inSeconds ? seconds().floorSeconds() : Math.floorDiv(millis, 1000L);
  }

  public int timestampNanos() {
    return timestamped().inSeconds ? seconds().nanos() : Math.floorMod(millis, 1000) * 1_000_000;
  }

  private Measurement timestamped() {
    if (!timestamped) {
      throw new IllegalStateException("there is no timestamp: ask hasTimestamp() first");
    }
    return this;
  }

  /** The timestamp of a dialect that counts in seconds. */
  public DecimalText seconds() {
    if (!takenApart) {
      seconds.set(line, timestampStart, timestampEnd);
      takenApart = true;
    }
    return seconds;
  }

  /** Lets go of the array of an input that is over. */
  void release() {
    line = NO_LINE;
    valueText.clear();
    timestampText.clear();
    seconds.set(ZERO, 0, 1);
  }
}
