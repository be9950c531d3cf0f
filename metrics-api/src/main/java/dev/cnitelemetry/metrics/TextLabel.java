package dev.cnitelemetry.metrics;

import java.util.List;

/** A label that takes any string. Made by {@link Label#text} and {@link Label#target}. */
public final class TextLabel extends Label {

  private final boolean target;

  TextLabel(String name, boolean target) {
    super(name);
    this.target = target;
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
   * Always true.
   *
   * @return true
   */
  @Override
  public boolean isOpen() {
    return true;
  }

  /**
   * Always empty.
   *
   * @return an empty list
   */
  @Override
  public List<String> values() {
    return List.of();
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
