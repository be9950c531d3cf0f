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

  /** Whether the text is the holder's value, char by char. */
  private final boolean isValue;

  @Nullable private int[] lineStarts;

  /** Where two chars are one character. */
  @Nullable private int[] pairs;

  private SourceText(String text, @Nullable SourceScalar holder, boolean isValue) {
    this.text = text;
    this.holder = holder;
    this.isValue = isValue;
  }

  /**
   * The text of a file.
   *
   * @param text the text, a byte order mark included
   * @return the source
   */
  public static SourceText ofFile(String text) {
    return new SourceText(text, null, false);
  }

  /**
   * A document that is the value of a scalar.
   *
   * @param holder the scalar
   * @return the source
   */
  public static SourceText within(SourceScalar holder) {
    return new SourceText(holder.value(), holder, true);
  }

  /**
   * A document that was made of a scalar: unpacked. All of it is where the scalar is.
   *
   * @param holder the scalar
   * @param text the document
   * @return the source
   */
  public static SourceText madeOf(SourceScalar holder, String text) {
    return new SourceText(text, holder, false);
  }

  /**
   * The text.
   *
   * @return the text
   */
  public String text() {
    return text;
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
    return Place.at(line + 1L, at - first - pairsBefore(at) + pairsBefore(first) + 1L);
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
    boolean hasReturns = text.indexOf('\r') >= 0;
    int end = nextLine(0, hasReturns);
    while (end >= 0) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
      }
      starts[count++] = end;
      end = nextLine(end, hasReturns);
    }
    return Arrays.copyOf(starts, count);
  }

  /** The index after the next line break; -1 if there is none. */
  private int nextLine(int from, boolean hasReturns) {
    int feed = text.indexOf('\n', from);
    int carriage = hasReturns ? text.indexOf('\r', from) : -1;
    boolean isAlone = carriage >= 0 && carriage != feed - 1 && (feed < 0 || carriage < feed);
    return isAlone ? carriage + 1 : feed < 0 ? -1 : feed + 1;
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
