// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.scrape;

import dev.cnitelemetry.metrics.ClosedLabel;
import dev.cnitelemetry.metrics.KnownLabel;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.LabelValue;
import dev.cnitelemetry.metrics.TextLabel;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The labels of a sample or a series, in the order of the page.
 *
 * <p>A label with an empty value is as good as none, as in Prometheus: {@link #size} and the order
 * show it, {@link #get} and {@link #equals} do not tell it from an absent one. Immutable and
 * thread-safe; every call that gives a text allocates it.
 *
 * <pre>{@code
 * LabelSet labels = scrape.series(AntreaAgent.OVS_FLOW_OPS_COUNT.where()).get(0).labels();
 * Optional<Operation> operation = labels.get(AntreaLabels.OPERATION);
 * Optional<String> bridge = labels.get("bridge");
 * }</pre>
 */
public final class LabelSet {

  private final SampleTable samples;
  private final int row;
  private final Shape shape;

  /** The position of a label that is left out; -1 for none. */
  private final int omitted;

  LabelSet(SampleTable samples, int row, int omitted) {
    this.samples = samples;
    this.row = row;
    this.shape = samples.shape(row);
    this.omitted = omitted;
  }

  /**
   * How many labels there are, those with an empty value included.
   *
   * @return 0 or more
   */
  public int size() {
    return shape.labels.length - (omitted < 0 ? 0 : 1);
  }

  /**
   * Whether there are none.
   *
   * @return true if {@link #size} is 0
   */
  public boolean isEmpty() {
    return size() == 0;
  }

  /**
   * The value of a label by its name.
   *
   * @param name a label's name
   * @return the value, unescaped; empty where there is no such label or its value is empty
   */
  public Optional<String> get(String name) {
    int position = shape.indexOf(name);
    if (position < 0 || position == omitted || samples.label(row, position) == Texts.EMPTY) {
      return Optional.empty();
    }
    return Optional.of(samples.texts.string(samples.label(row, position)));
  }

  /**
   * The value of a label that takes any text.
   *
   * @param label a label
   * @return the value, unescaped; empty where there is no such label
   */
  public Optional<String> get(TextLabel label) {
    return get(label.name());
  }

  /**
   * The value of a label with a closed set of values.
   *
   * @param <E> the enum of its values
   * @param label a label
   * @return the constant; empty where there is no such label or a value that is none of them, which
   *     {@link #text} tells apart
   */
  public <E extends Enum<E> & LabelValue> Optional<E> get(ClosedLabel<E> label) {
    int value = reference(label);
    Texts texts = samples.texts;
    return Optional.ofNullable(label.value(texts.bytes(), texts.start(value), texts.length(value)));
  }

  /**
   * The value of a label with known values.
   *
   * @param <E> the enum of its known values
   * @param label a label
   * @return the constant; empty where there is no such label or a value that is none of them, which
   *     {@link #text} tells apart
   */
  public <E extends Enum<E> & LabelValue> Optional<E> get(KnownLabel<E> label) {
    int value = reference(label);
    Texts texts = samples.texts;
    return Optional.ofNullable(label.value(texts.bytes(), texts.start(value), texts.length(value)));
  }

  private int reference(Label label) {
    int position = shape.indexOf(label.name());
    return position < 0 || position == omitted ? Texts.EMPTY : samples.label(row, position);
  }

  /**
   * The value of any label as it is on the page.
   *
   * @param label a label
   * @return the value, unescaped; the empty text where there is no such label
   */
  public String text(Label label) {
    return get(label.name()).orElse("");
  }

  /**
   * All labels.
   *
   * @return values by name, in the order of the page, those with an empty value included;
   *     unmodifiable
   */
  public Map<String, String> toMap() {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < shape.labels.length; i++) {
      if (i != omitted) {
        map.put(shape.labels[i], samples.texts.string(samples.label(row, i)));
      }
    }
    return Collections.unmodifiableMap(map);
  }

  /**
   * Whether names and values are the same, in whatever order.
   *
   * @param other anything
   * @return true for a label set, of this or another scrape, with the same labels; labels with an
   *     empty value do not count
   */
  @Override
  public boolean equals(Object other) {
    if (!(other instanceof LabelSet that)) {
      return false;
    }
    int present = 0;
    for (int i = 0; i < shape.labels.length; i++) {
      if (counts(i)) {
        present++;
        if (!that.has(shape.labels[i], this, i)) {
          return false;
        }
      }
    }
    return present == that.present();
  }

  private boolean counts(int position) {
    return position != omitted && samples.label(row, position) != Texts.EMPTY;
  }

  private int present() {
    int present = 0;
    for (int i = 0; i < shape.labels.length; i++) {
      present += counts(i) ? 1 : 0;
    }
    return present;
  }

  /** Whether a label has the same value here as at a position of another set. */
  private boolean has(String name, LabelSet other, int otherPosition) {
    int position = shape.indexOf(name);
    if (position < 0 || position == omitted) {
      return false;
    }
    int value = samples.label(row, position);
    int otherValue = other.samples.label(other.row, otherPosition);
    return samples == other.samples
        ? value == otherValue
        : samples.texts.hash(value) == other.samples.texts.hash(otherValue)
            && samples.texts.contentEquals(value, other.samples.texts.string(otherValue));
  }

  @Override
  public int hashCode() {
    int sum = 0;
    for (int i = 0; i < shape.labels.length; i++) {
      if (counts(i)) {
        sum += shape.labelHashes[i] ^ (31 * samples.texts.hash(samples.label(row, i)));
      }
    }
    return sum;
  }

  /**
   * The labels as a page shows them.
   *
   * @return for example <code>{operation="add"}</code>; the empty text where there are none
   */
  @Override
  public String toString() {
    return isEmpty()
        ? ""
        : toMap().entrySet().stream()
            .map(entry -> entry.getKey() + "=\"" + escaped(entry.getValue()) + '"')
            .collect(Collectors.joining(",", "{", "}"));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }
}
