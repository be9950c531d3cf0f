// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.grafana;

import dev.cnitelemetry.dashboards.Panel;
import java.util.ArrayList;
import java.util.List;

/** Where panels are: from left to right, and in the next line where one does not fit. */
final class GrafanaGrid {

  static final int COLUMNS = 24;

  /** A panel and its place. */
  record Place(Panel panel, int x, int y) {}

  private final List<Place> places = new ArrayList<>();
  private int end;

  GrafanaGrid(List<Panel> panels, int top) {
    int x = 0;
    int y = top;
    int lineHeight = 0;
    for (Panel panel : panels) {
      if (x + panel.width() > COLUMNS) {
        x = 0;
        y += lineHeight;
        lineHeight = 0;
      }
      places.add(new Place(panel, x, y));
      x += panel.width();
      lineHeight = Math.max(lineHeight, panel.height());
    }
    end = y + lineHeight;
  }

  List<Place> places() {
    return places;
  }

  /** The first line below. */
  int end() {
    return end;
  }
}
