// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.internal.line.LabelTokens;
import dev.cnitelemetry.text.internal.line.Measurement;

/**
 * An exemplar of the current sample: a measurement with labels of its own, such as a trace's id.
 *
 * <p>A view that the reader owns; it is valid until the reader's next {@code next()} or {@code
 * reset}. Not thread-safe. Nothing allocates. Source: OpenMetrics 1.0.0, section "Exemplars".
 *
 * <pre>{@code
 * if (reader.exemplarCount() > 0) {
 *   Exemplar exemplar = reader.exemplar(0);
 *   System.out.println(exemplar.labelName(0) + "=" + exemplar.labelValue(0));
 * }
 * }</pre>
 */
public final class Exemplar {
  private final LabelTokens labels;
  private final Measurement measurement;

  Exemplar(LabelTokens labels, Measurement measurement) {
    this.labels = labels;
    this.measurement = measurement;
  }

  /**
   * How many labels it has.
   *
   * @return 0 or more
   */
  public int labelCount() {
    return labels.count();
  }

  /**
   * A label's name, without quotes and escapes.
   *
   * @param index 0 for the first label as written
   * @return a view that the reader owns
   * @throws IndexOutOfBoundsException if there is no such label
   */
  public ByteSlice labelName(int index) {
    return labels.name(index);
  }

  /**
   * A label's value, without quotes and escapes.
   *
   * @param index 0 for the first label as written
   * @return a view that the reader owns
   * @throws IndexOutOfBoundsException if there is no such label
   */
  public ByteSlice labelValue(int index) {
    return labels.value(index);
  }

  /**
   * Whether a label's name is written in quotes.
   *
   * @param index 0 for the first label as written
   * @return true for a quoted name
   * @throws IndexOutOfBoundsException if there is no such label
   */
  public boolean isLabelNameQuoted(int index) {
    return labels.isNameQuoted(index);
  }

  /**
   * The value.
   *
   * @return the double nearest to what is written
   */
  public double value() {
    return measurement.value();
  }

  /**
   * The value as it is written.
   *
   * @return a view that the reader owns
   */
  public ByteSlice valueText() {
    return measurement.valueText();
  }

  /**
   * Whether it has a timestamp.
   *
   * @return true if it has
   */
  public boolean hasTimestamp() {
    return measurement.hasTimestamp();
  }

  /**
   * The timestamp in milliseconds since 1970.
   *
   * @return cut towards zero, held at the ends of long
   * @throws IllegalStateException if it has none; ask {@link #hasTimestamp()} first
   */
  public long timestampMillis() {
    return measurement.timestampMillis();
  }

  /**
   * The whole seconds of the timestamp since 1970, as {@link java.time.Instant} counts them.
   *
   * @return rounded down, held at the ends of long
   * @throws IllegalStateException if it has none; ask {@link #hasTimestamp()} first
   */
  public long timestampSeconds() {
    return measurement.timestampSeconds();
  }

  /**
   * The nanoseconds to add to {@link #timestampSeconds()}.
   *
   * @return 0 to 999,999,999; digits beyond the ninth are cut
   * @throws IllegalStateException if it has none; ask {@link #hasTimestamp()} first
   */
  public int timestampNanos() {
    return measurement.timestampNanos();
  }

  /**
   * The timestamp as it is written.
   *
   * @return a view that the reader owns
   * @throws IllegalStateException if it has none; ask {@link #hasTimestamp()} first
   */
  public ByteSlice timestampText() {
    return measurement.timestampText();
  }
}
