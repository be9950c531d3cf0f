// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint.internal.document;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javax.annotation.Nullable;

/** Keys and values in the order of the text. */
public final class SourceMapping extends SourceNode {

  /**
   * A key and its value.
   *
   * @param key the key
   * @param keyStart where the key begins, its quote included
   * @param value the value
   */
  public record Entry(String key, int keyStart, SourceNode value) {}

  private Entry[] entries = new Entry[8];
  private int count;

  /** Whether it is between braces. */
  private final boolean isFlow;

  SourceMapping(SourceText source, int start, boolean isFlow) {
    super(source, start);
    this.isFlow = isFlow;
  }

  void add(Entry entry) {
    if (count == entries.length) {
      entries = Arrays.copyOf(entries, 2 * count);
    }
    entries[count++] = entry;
  }

  @Override
  public List<Entry> entries() {
    return Collections.unmodifiableList(Arrays.asList(entries).subList(0, count));
  }

  @Override
  @Nullable
  SourceNode find(String key) {
    int hash = key.hashCode();
    for (int i = count - 1; i >= 0; i--) {
      Entry entry = entries[i];
      if (entry.key.hashCode() == hash && entry.key.equals(key)) {
        return entry.value;
      }
    }
    return null;
  }

  /**
   * The change that puts an entry with a number before all others.
   *
   * @param key the key, of letters
   * @param number the value
   * @return the change of this text
   */
  public TextEdit insertion(String key, long number) {
    String text = source().text();
    if (count == 0) {
      boolean isJson = isFlow && text.charAt(start()) == '{';
      int at = isJson ? start() + 1 : start();
      return new TextEdit(at, at, quoted(key) + ": " + number);
    }
    int first = entries[0].keyStart;
    if (!isFlow) {
      int lineStart =
          Math.max(text.lastIndexOf('\n', first - 1), text.lastIndexOf('\r', first - 1)) + 1;
      String indentation = " ".repeat(text.codePointCount(lineStart, first));
      if (lineStart == 0) {
        indentation = " ".repeat(first - source().start());
      }
      return new TextEdit(first, first, key + ": " + number + source().lineBreak() + indentation);
    }
    boolean isQuoted = text.charAt(first) == '"';
    String blank = text.substring(start() + 1, first);
    String colon = text.startsWith(" ", text.indexOf(':', first) + 1) ? ": " : ":";
    String gap = !blank.isBlank() || (blank.isEmpty() && colon.equals(": ")) ? " " : blank;
    return new TextEdit(first, first, (isQuoted ? quoted(key) : key) + colon + number + "," + gap);
  }

  private static String quoted(String key) {
    return '"' + key + '"';
  }
}
