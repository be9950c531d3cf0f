// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards;

import java.util.List;

/**
 * Panels under a common title. Immutable.
 *
 * <pre>{@code
 * Row row = Row.of("Pods", Panel.stat("Pods", gauge(AntreaAgent.LOCAL_POD_COUNT)).build());
 * }</pre>
 *
 * @param title the title
 * @param isCollapsed whether its panels are hidden until somebody asks for them
 * @param panels the panels, in the order of reading
 */
public record Row(String title, boolean isCollapsed, List<Panel> panels) {

  /**
   * Checks the title.
   *
   * @param title the title
   * @param isCollapsed whether its panels are hidden until somebody asks for them
   * @param panels the panels, in the order of reading
   * @throws IllegalArgumentException if the title is empty
   */
  public Row {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a row has no title");
    }
    panels = List.copyOf(panels);
  }

  /**
   * An open row.
   *
   * @param title the title
   * @param panels the panels, in the order of reading
   * @return the row
   */
  public static Row of(String title, Panel... panels) {
    return new Row(title, false, List.of(panels));
  }

  /**
   * The number by which renderers know it, made from its title.
   *
   * @return a positive number, below 2<sup>30</sup>, that no panel of the dashboard has
   */
  public int id() {
    return Panel.id(key());
  }

  String key() {
    return "row " + title;
  }

  /**
   * The same row, hidden until somebody asks for it.
   *
   * @return the row
   */
  public Row collapsed() {
    return new Row(title, true, panels);
  }
}
