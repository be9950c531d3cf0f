// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.Nullable;

/**
 * The rows of a table: with tabs if its first row has one, with commas and quotation marks (RFC
 * 4180) else. Empty rows, and rows of the first kind that begin with {@code #}, are left out.
 */
final class TableRows {
  private final String text;
  private int at;
  private int line;
  private int nextLine = 1;
  private boolean open;
  private @Nullable Boolean tabs;

  TableRows(String text) {
    this.text = text;
  }

  /** The line at which the row begins. */
  int line() {
    return line;
  }

  /** Whether the text ends within quotation marks. */
  boolean isOpen() {
    return open;
  }

  /** The cells of the next row, or null after the last one. */
  @Nullable
  List<String> next() {
    while (at < text.length()) {
      line = nextLine;
      int end = endOfLine(at);
      String whole = text.substring(at, end);
      if (whole.isBlank() || whole.startsWith("#")) {
        at = end + 1;
        nextLine++;
        continue;
      }
      if (tabs == null) {
        tabs = whole.indexOf('\t') >= 0;
      }
      return tabs ? tabs(whole, end) : commas();
    }
    return null;
  }

  private int endOfLine(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private List<String> tabs(String whole, int end) {
    at = end + 1;
    nextLine++;
    return List.of(whole.split("\t", -1));
  }

  private List<String> commas() {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    open = false;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      nextLine += c == '\n' ? 1 : 0;
      if (c == '"' && open && at + 1 < text.length() && text.charAt(at + 1) == '"') {
        cell.append(c);
        at++;
      } else if (c == '"') {
        open = !open;
      } else if (open || (c != ',' && c != '\n' && c != '\r')) {
        cell.append(c);
      } else if (c == ',') {
        cells.add(cell.toString());
        cell.setLength(0);
      } else if (c == '\n') {
        at++;
        break;
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
