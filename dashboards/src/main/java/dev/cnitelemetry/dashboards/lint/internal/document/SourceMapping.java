package dev.cnitelemetry.dashboards.lint.internal.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

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

  private final List<Entry> entries = new ArrayList<>(4);

  /** Whether it is between braces. */
  private final boolean isFlow;

  SourceMapping(SourceText source, int start, boolean isFlow) {
    super(source, start);
    this.isFlow = isFlow;
  }

  void add(Entry entry) {
    entries.add(entry);
  }

  @Override
  public List<Entry> entries() {
    return Collections.unmodifiableList(entries);
  }

  @Override
  public Optional<SourceNode> child(String key) {
    for (int i = entries.size() - 1; i >= 0; i--) {
      Entry entry = entries.get(i);
      if (entry.key.equals(key)) {
        return Optional.of(entry.value);
      }
    }
    return Optional.empty();
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
    if (entries.isEmpty()) {
      boolean isJson = isFlow && text.charAt(start()) == '{';
      int at = isJson ? start() + 1 : start();
      return new TextEdit(at, at, quoted(key) + ": " + number);
    }
    int first = entries.get(0).keyStart;
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
