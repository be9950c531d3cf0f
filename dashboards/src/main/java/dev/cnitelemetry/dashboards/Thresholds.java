// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards;

import java.util.ArrayList;
import java.util.List;

/**
 * From which values on a panel has which colour. Immutable.
 *
 * <p>A threshold belongs where a document or a source gives the number, and nowhere else.
 *
 * <pre>{@code
 * Thresholds connections = Thresholds.above(0.75, Color.YELLOW).andAbove(0.9, Color.RED);
 * }</pre>
 *
 * @param base the colour below all steps
 * @param steps the steps, by rising value
 */
public record Thresholds(Color base, List<Step> steps) {

  /** One colour for everything. */
  public static final Thresholds NONE = new Thresholds(Color.BLUE, List.of());

  /**
   * One step.
   *
   * @param from the least value of the colour
   * @param color the colour
   */
  public record Step(double from, Color color) {}

  /**
   * Checks the order.
   *
   * @param base the colour below all steps
   * @param steps the steps, by rising value
   * @throws IllegalArgumentException if the values do not rise
   */
  public Thresholds {
    steps = List.copyOf(steps);
    for (int i = 0; i < steps.size(); i++) {
      double from = steps.get(i).from();
      if (!Double.isFinite(from) || (i > 0 && !(from > steps.get(i - 1).from()))) {
        throw new IllegalArgumentException("thresholds have to rise: " + steps);
      }
    }
  }

  /**
   * Green, and another colour from a value on.
   *
   * @param from the least value of the colour
   * @param color the colour
   * @return the thresholds
   */
  public static Thresholds above(double from, Color color) {
    return new Thresholds(Color.GREEN, List.of(new Step(from, color)));
  }

  /**
   * A colour, and green from a value on.
   *
   * @param from the least value that is as it should be
   * @param color the colour below
   * @return the thresholds
   */
  public static Thresholds below(double from, Color color) {
    return new Thresholds(color, List.of(new Step(from, Color.GREEN)));
  }

  /**
   * One colour for everything.
   *
   * @param color the colour
   * @return thresholds without a step
   */
  public static Thresholds always(Color color) {
    return new Thresholds(color, List.of());
  }

  /**
   * These and one step more.
   *
   * @param from the least value of the colour; above those before
   * @param color the colour
   * @return the thresholds
   * @throws IllegalArgumentException if the value is not above those before
   */
  public Thresholds andAbove(double from, Color color) {
    List<Step> all = new ArrayList<>(steps);
    all.add(new Step(from, color));
    return new Thresholds(base, all);
  }
}
