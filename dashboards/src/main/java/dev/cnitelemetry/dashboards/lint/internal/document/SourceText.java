// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint.internal.document;

import dev.cnitelemetry.metrics.finding.Place;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.annotation.Nullable;

/** A text with a document in it: a file's, or one that is a value within another document. */
public final class SourceText {

  private final String text;
  @Nullable private final SourceScalar holder;

  /** The text's bytes where each is a char. */
  @Nullable private final byte[] ascii;

  /** Whether the text is the holder's value, char by char. */
  private final boolean isValue;

  @Nullable private int[] lineStarts;

  /** Where two chars are one character. */
  @Nullable private int[] pairs;

  private SourceText(
      String text, @Nullable byte[] ascii, @Nullable SourceScalar holder, boolean isValue) {
    this.text = text;
    this.ascii = ascii;
    this.holder = holder;
    this.isValue = isValue;
  }

  /**
   * The text of a file.
   *
   * @param text the text, a byte order mark included
   * @param bytes the same text in UTF-8
   * @return the source
   */
  public static SourceText ofFile(String text, byte[] bytes) {
    return new SourceText(text, bytes.length == text.length() ? bytes : null, null, false);
  }

  /**
   * A document that is the value of a scalar.
   *
   * @param holder the scalar
   * @return the source
   */
  public static SourceText within(SourceScalar holder) {
    return new SourceText(holder.value(), null, holder, true);
  }

  /**
   * A document that was made of a scalar: unpacked. All of it is where the scalar is.
   *
   * @param holder the scalar
   * @param text the document
   * @return the source
   */
  public static SourceText madeOf(SourceScalar holder, String text) {
    return new SourceText(text, null, holder, false);
  }

  /**
   * The text.
   *
   * @return the text
   */
  public String text() {
    return text;
  }

  /** The bytes of the text, if each of its chars is one. */
  Optional<byte[]> ascii() {
    return Optional.ofNullable(ascii);
  }

  /** Where the document begins: after a byte order mark. */
  int start() {
    return !text.isEmpty() && text.charAt(0) == '\uFEFF' ? 1 : 0;
  }

  /**
   * What ends the lines.
   *
   * @return the first line break of the text
   */
  public String lineBreak() {
    int feed = text.indexOf('\n');
    return feed > 0 && text.charAt(feed - 1) == '\r' ? "\r\n" : "\n";
  }

  /**
   * Where in the file a char is.
   *
   * @param offset the char's index in this text
   * @return line and column
   */
  public Place place(int offset) {
    if (holder == null) {
      return filePlace(offset);
    }
    return isValue ? holder.place(offset) : holder.source().place(holder.start());
  }

  private Place filePlace(int offset) {
    int[] starts = lineStarts;
    if (starts == null) {
      starts = lineStarts();
      lineStarts = starts;
    }
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    int first = line == 0 ? start() : starts[line];
    int at = Math.max(first, Math.min(offset, text.length()));
    int inPairs = ascii != null ? 0 : pairsBefore(at) - pairsBefore(first);
    return Place.at(line + 1L, at - first - inPairs + 1L);
  }

  private int pairsBefore(int offset) {
    int[] known = pairs;
    if (known == null) {
      known =
          IntStream.range(0, text.length() - 1)
              .filter(i -> Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1)))
              .toArray();
      pairs = known;
    }
    int found = Arrays.binarySearch(known, offset);
    return found >= 0 ? found : -found - 1;
  }

  private int[] lineStarts() {
    int[] starts = new int[64];
    int count = 1;
    int length = text.length();
    byte[] bytes = ascii;
    for (int i = 0; i < length; i++) {
      int c = bytes == null ? text.charAt(i) : bytes[i];
      boolean isBreak = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
      if (isBreak) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /**
   * The change of the file that makes a change of this text.
   *
   * @param edit a change of this text
   * @return the change of the file; empty where it cannot be written there
   */
  public Optional<TextEdit> inFile(TextEdit edit) {
    if (holder == null) {
      return Optional.of(edit);
    }
    return isValue ? holder.edit(edit) : Optional.empty();
  }
}
