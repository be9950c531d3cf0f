// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards;

/**
 * A colour that means something. Renderers choose the shade, so that it is legible on a light and
 * on a dark ground.
 *
 * <pre>{@code
 * Thresholds full = Thresholds.above(0.9, Color.RED);
 * }</pre>
 */
public enum Color {
  /** As it should be. */
  GREEN("green", "#73bf69"),
  /** Worth a look. */
  YELLOW("yellow", "#fade2a"),
  /** Soon a fault. */
  ORANGE("orange", "#ff9830"),
  /** A fault. */
  RED("red", "#f2495c"),
  /** No judgement. */
  BLUE("blue", "#5794f2"),
  /** No judgement either, told apart from blue. */
  PURPLE("purple", "#b877d9"),
  /** Nothing to see. */
  GRAY("text", "#8e8e8e");

  private final String grafanaName;
  private final String code;

  Color(String grafanaName, String code) {
    this.grafanaName = grafanaName;
    this.code = code;
  }

  /**
   * What Grafana calls it.
   *
   * @return a name of Grafana's palette
   */
  public String grafanaName() {
    return grafanaName;
  }

  /**
   * Red, green and blue, for renderers without a palette.
   *
   * @return a number sign and six hexadecimal digits
   */
  public String code() {
    return code;
  }
}
