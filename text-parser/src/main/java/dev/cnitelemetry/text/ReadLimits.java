// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text;

/**
 * How much a reader takes before it says that an input is too much for it.
 *
 * <p>The formats set no limits, so these are ours: they bound the memory a reader keeps, whatever
 * bytes come. Each has an error code of its own. Immutable, safe to share.
 *
 * <pre>{@code
 * ReadLimits limits = ReadLimits.builder().lineBytes(1 << 20).families(5_000).build();
 * }</pre>
 */
public final class ReadLimits {
  private static final ReadLimits DEFAULTS = builder().build();

  private final int lineBytes;
  private final int labelsPerSample;
  private final int labelValueBytes;
  private final int families;
  private final int seriesPerFamily;

  private ReadLimits(Builder builder) {
    lineBytes = builder.lineBytes;
    labelsPerSample = builder.labelsPerSample;
    labelValueBytes = builder.labelValueBytes == 0 ? builder.lineBytes : builder.labelValueBytes;
    families = builder.families;
    seriesPerFamily = builder.seriesPerFamily;
  }

  /**
   * The limits a reader has unless told otherwise: lines of 16 MiB, 10,000 labels a sample, label
   * values as long as a line, 100,000 families, and 1,000,000 series a family.
   *
   * @return never null
   */
  public static ReadLimits defaults() {
    return DEFAULTS;
  }

  /**
   * Starts from the defaults.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The longest line, without its line feed; a reader of a stream keeps a buffer of up to twice
   * this. Beyond it: {@link FormatError#LINE_TOO_LONG}.
   *
   * @return bytes, at least 1
   */
  public int lineBytes() {
    return lineBytes;
  }

  /**
   * The most labels of one sample, or of one exemplar. Beyond it: {@link
   * FormatError#TOO_MANY_LABELS}.
   *
   * @return at least 1
   */
  public int labelsPerSample() {
    return labelsPerSample;
  }

  /**
   * The longest label value, as it is written. Beyond it: {@link FormatError#LABEL_VALUE_TOO_LONG}.
   *
   * @return bytes, at least 1
   */
  public int labelValueBytes() {
    return labelValueBytes;
  }

  /**
   * The most metric families of an input: those with metadata, and with the validator all. Beyond
   * it: {@link FormatError#TOO_MANY_FAMILIES}.
   *
   * @return at least 1
   */
  public int families() {
    return families;
  }

  /**
   * The most series of a family that the validator keeps apart; without it nothing is kept. Beyond
   * it: {@link FormatError#TOO_MANY_SERIES}.
   *
   * @return at least 1
   */
  public int seriesPerFamily() {
    return seriesPerFamily;
  }

  /** Collects limits. Not thread-safe. */
  public static final class Builder {
    /** Room for the buffer to be twice as long, within what an array can be. */
    private static final int GREATEST_LINE = 1 << 29;

    private int lineBytes = 16 << 20;
    private int labelsPerSample = 10_000;
    private int labelValueBytes;
    private int families = 100_000;
    private int seriesPerFamily = 1_000_000;

    private Builder() {}

    /**
     * Sets the longest line.
     *
     * @param bytes from 1 to 2^29, without the line feed
     * @return this
     * @throws IllegalArgumentException if it is outside that range
     */
    public Builder lineBytes(int bytes) {
      if (bytes > GREATEST_LINE) {
        throw new IllegalArgumentException("lineBytes must be at most 2^29: " + bytes);
      }
      lineBytes = positive("lineBytes", bytes);
      return this;
    }

    /**
     * Sets the most labels of one sample.
     *
     * @param labels 1 or more
     * @return this
     * @throws IllegalArgumentException if it is less than 1
     */
    public Builder labelsPerSample(int labels) {
      labelsPerSample = positive("labelsPerSample", labels);
      return this;
    }

    /**
     * Sets the longest label value. Unless set, it is as long as a line.
     *
     * @param bytes 1 or more
     * @return this
     * @throws IllegalArgumentException if it is less than 1
     */
    public Builder labelValueBytes(int bytes) {
      labelValueBytes = positive("labelValueBytes", bytes);
      return this;
    }

    /**
     * Sets the most metric families.
     *
     * @param number 1 or more
     * @return this
     * @throws IllegalArgumentException if it is less than 1
     */
    public Builder families(int number) {
      families = positive("families", number);
      return this;
    }

    /**
     * Sets the most series of a family.
     *
     * @param number 1 or more
     * @return this
     * @throws IllegalArgumentException if it is less than 1
     */
    public Builder seriesPerFamily(int number) {
      seriesPerFamily = positive("seriesPerFamily", number);
      return this;
    }

    /**
     * Makes the limits.
     *
     * @return never null
     */
    public ReadLimits build() {
      return new ReadLimits(this);
    }

    private static int positive(String name, int value) {
      if (value < 1) {
        throw new IllegalArgumentException(name + " must be at least 1: " + value);
      }
      return value;
    }
  }
}
