// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.writer;

import dev.cnitelemetry.benchmarks.writer.SwitchFamilies.Family;
import dev.cnitelemetry.benchmarks.writer.SwitchFamilies.Series;
import java.util.ArrayList;
import java.util.List;

/** In what a page differs from the page before it. */
public enum SeriesChange {
  /** The same each time. */
  NONE,
  /** One near the top is another one each time. */
  ONE_INSERTED,
  /** One near the top is left out, another one each time. */
  ONE_REMOVED,
  /** Ten here and there are others each time. */
  TEN_INSERTED,
  /** The same series, and a tenth of the values are others each time. */
  TENTH_OF_VALUES,
  /** The same series, and all values are others each time. */
  ALL_VALUES;

  /** Longer than what was there before is remembered of any page. */
  private static final int PAGES = 16;

  private static final int FAMILIES_APART = 6;

  /** Whether all pages have the same series. */
  boolean keepsSeries() {
    return this == NONE || this == TENTH_OF_VALUES || this == ALL_VALUES;
  }

  /** Pages that are written in turn. */
  List<List<Family>> pages(List<Family> families) {
    List<List<Family>> pages = new ArrayList<>();
    List<Family> before = families;
    for (int page = 0; page < PAGES; page++) {
      List<Family> changed = new ArrayList<>(families);
      switch (this) {
        case NONE -> {}
        case ONE_INSERTED -> insert(changed, 0, 2, page);
        case ONE_REMOVED -> changed.set(0, with(families.get(0), page, 1, List.of()));
        case TEN_INSERTED -> {
          for (int at = 0; at < families.size(); at += FAMILIES_APART) {
            insert(changed, at, (at + page) % PAGES, page);
          }
        }
        case TENTH_OF_VALUES -> changed = grown(before, page, 10);
        case ALL_VALUES -> changed = grown(before, page, 1);
      }
      before = changed;
      pages.add(changed);
    }
    return pages;
  }

  /** The same series, of which one of so many has another value. */
  private static List<Family> grown(List<Family> families, int page, int each) {
    List<Family> grown = new ArrayList<>();
    int at = page;
    for (Family family : families) {
      List<Series> series = new ArrayList<>();
      for (Series of : family.series()) {
        double value = at++ % each == 0 ? of.value() * 1.001 + 1 : of.value();
        double counted = family.counter() ? Math.floor(value) : value;
        series.add(new Series(of.table(), of.operation(), counted));
      }
      grown.add(new Family(family.name(), family.counter(), family.help(), series));
    }
    return grown;
  }

  private static void insert(List<Family> families, int family, int at, int page) {
    Series added = new Series("NodePortMark" + page, "add", page);
    families.set(family, with(families.get(family), at, 0, List.of(added)));
  }

  private static Family with(Family family, int at, int removed, List<Series> added) {
    List<Series> series = new ArrayList<>(family.series().subList(0, at));
    series.addAll(added);
    series.addAll(family.series().subList(at + removed, family.series().size()));
    return new Family(family.name(), family.counter(), family.help(), series);
  }
}
