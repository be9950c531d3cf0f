// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint;

import dev.cnitelemetry.metrics.finding.Printable;
import java.util.ArrayList;
import java.util.List;

/**
 * Two texts of which one was made of the other by few changes, as a unified diff. Source: the
 * manual of GNU diffutils, "Detailed Description of Unified Format".
 */
final class UnifiedDiff {

  private static final int CONTEXT = 3;

  /** So many lines are looked ahead for where the texts are the same again. */
  private static final int FURTHEST = 200;

  private record Change(int oldStart, int oldEnd, int newStart, int newEnd) {}

  private UnifiedDiff() {}

  static String of(String name, String before, String after) {
    List<String> old = lines(before);
    List<String> now = lines(after);
    List<Change> changes = changes(old, now);
    if (changes.isEmpty()) {
      return "";
    }
    StringBuilder diff = new StringBuilder();
    String printable = Printable.of(name);
    diff.append("--- ").append(printable).append("\n+++ ").append(printable).append('\n');
    int i = 0;
    while (i < changes.size()) {
      int last = i;
      while (last + 1 < changes.size()
          && changes.get(last + 1).oldStart - changes.get(last).oldEnd <= 2 * CONTEXT) {
        last++;
      }
      hunk(old, now, changes.subList(i, last + 1), diff);
      i = last + 1;
    }
    return diff.toString();
  }

  /** Lines with their line feeds. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int feed = text.indexOf('\n', at);
      int end = feed < 0 ? text.length() : feed + 1;
      lines.add(text.substring(at, end));
      at = end;
    }
    return lines;
  }

  private static List<Change> changes(List<String> old, List<String> now) {
    List<Change> changes = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
        i++;
        j++;
        continue;
      }
      int[] next = meeting(old, now, i, j);
      changes.add(new Change(i, next[0], j, next[1]));
      i = next[0];
      j = next[1];
    }
    return changes;
  }

  /** Where the texts are the same again: the nearest place, counted in lines of both. */
  private static int[] meeting(List<String> old, List<String> now, int i, int j) {
    for (int distance = 1; distance <= 2 * FURTHEST; distance++) {
      for (int a = 0; a <= distance; a++) {
        int x = i + a;
        int y = j + distance - a;
        boolean isEnd = x == old.size() && y == now.size();
        boolean isSame = x < old.size() && y < now.size() && old.get(x).equals(now.get(y));
        if (isEnd || isSame) {
          return new int[] {x, y};
        }
      }
    }
    return new int[] {old.size(), now.size()};
  }

  private static void hunk(
      List<String> old, List<String> now, List<Change> changes, StringBuilder diff) {
    Change first = changes.get(0);
    Change last = changes.get(changes.size() - 1);
    int before = Math.min(CONTEXT, first.oldStart);
    int after = Math.min(CONTEXT, old.size() - last.oldEnd);
    diff.append("@@ -")
        .append(range(first.oldStart - before, last.oldEnd + after))
        .append(" +")
        .append(range(first.newStart - before, last.newEnd + after))
        .append(" @@\n");
    int at = first.oldStart - before;
    for (Change change : changes) {
      print(' ', old, at, change.oldStart, diff);
      print('-', old, change.oldStart, change.oldEnd, diff);
      print('+', now, change.newStart, change.newEnd, diff);
      at = change.oldEnd;
    }
    print(' ', old, at, last.oldEnd + after, diff);
  }

  private static String range(int from, int to) {
    int count = to - from;
    int start = count == 0 ? from : from + 1;
    return count == 1 ? Integer.toString(start) : start + "," + count;
  }

  private static void print(char sign, List<String> lines, int from, int to, StringBuilder diff) {
    for (String line : lines.subList(from, to)) {
      diff.append(sign).append(line);
      if (!line.endsWith("\n")) {
        diff.append("\n\\ No newline at end of file\n");
      }
    }
  }
}
