// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import java.util.List;

/**
 * A label whose values are texts and no constants: any string as a rule. Made by {@link
 * Label#text(String)}, {@link Label#text(String, List)}, {@link Label#closedText} and {@link
 * Label#target}.
 *
 * <pre>{@code
 * TextLabel mode = Label.text("mode", List.of("idle", "user"));
 * LabelMatcher idle = mode.eq("idle");
 * }</pre>
 */
public final class TextLabel extends Label {

  private final boolean target;
  private final boolean open;
  private final List<String> values;

  TextLabel(String name, boolean target, boolean open, List<String> values) {
    super(name);
    this.target = target;
    this.open = open;
    this.values = List.copyOf(values);
  }

  /**
   * Whether this label comes from a scraper's configuration and not from the metric.
   *
   * @return true for labels made by {@link Label#target}
   */
  public boolean isTarget() {
    return target;
  }

  /**
   * Whether any string may be a value.
   *
   * @return true unless made by {@link Label#closedText}
   */
  @Override
  public boolean isOpen() {
    return open;
  }

  /**
   * The values that are known, without constants for them.
   *
   * @return the values; empty where nothing is known of them
   */
  @Override
  public List<String> values() {
    return values;
  }

  /**
   * Matches series whose label has this value.
   *
   * @param value the value; the empty string matches a series without the label
   * @return a matcher with {@code =}
   */
  public LabelMatcher eq(String value) {
    return eqText(value);
  }

  /**
   * Matches series whose label has any other value.
   *
   * @param value the value
   * @return a matcher with {@code !=}
   */
  public LabelMatcher notEq(String value) {
    return notEqText(value);
  }

  /**
   * Matches series whose label has one of these values.
   *
   * @param values the values, at least one
   * @return a matcher with {@code =~} over the values, quoted
   * @throws IllegalArgumentException if no value is given
   */
  public LabelMatcher oneOf(String... values) {
    return LabelMatcher.oneOf(this, List.of(values));
  }

  /**
   * Matches series whose label has none of these values, those without the label among them.
   *
   * @param values the values, at least one
   * @return a matcher with {@code !~} over the values, quoted
   * @throws IllegalArgumentException if no value is given
   */
  public LabelMatcher noneOf(String... values) {
    return LabelMatcher.noneOf(this, List.of(values));
  }
}
