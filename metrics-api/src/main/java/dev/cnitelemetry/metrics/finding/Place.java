// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.finding;

import java.util.Objects;

/**
 * Where a fault is: a file, a line and column, a path within what has no lines, or as much of these
 * as is known. Immutable.
 *
 * <pre>{@code
 * Place line = Place.at(12, 1); // 12:1
 * Place named = line.inFile("agent.prom"); // agent.prom:12:1
 * Place panel = Place.of("panel 'Flows', query A").inFile("antrea.json");
 * System.out.println(panel); // antrea.json: panel 'Flows', query A
 * }</pre>
 *
 * @param file the file, URL or other source; empty where it is not known or goes without saying
 * @param line the line, from 1; 0 for what concerns no line
 * @param column the column, from 1, in Unicode code points; 0 where it is not known
 * @param path the way to it in words, for what has no lines; empty where there is none
 */
public record Place(String file, long line, long column, String path) {

  /** What concerns the whole of what was looked at. */
  public static final Place WHOLE = new Place("", 0, 0, "");

  /**
   * A place.
   *
   * @param file the file; may be empty
   * @param line the line, from 1, or 0
   * @param column the column, from 1, or 0
   * @param path the way to it in words; may be empty; control characters are escaped
   * @throws IllegalArgumentException if a number is negative, or a column has no line
   */
  public Place {
    Objects.requireNonNull(file, "file");
    path = Printable.of(path);
    if (line < 0 || column < 0 || (line == 0 && column > 0)) {
      throw new IllegalArgumentException("no such place: line " + line + ", column " + column);
    }
  }

  /**
   * A line and column.
   *
   * @param line the line, from 1; 0 for what concerns no line
   * @param column the column, from 1, in code points; 0 where it is not known
   * @return the place
   * @throws IllegalArgumentException if a number is negative, or a column has no line
   */
  public static Place at(long line, long column) {
    return line == 0 && column == 0 ? WHOLE : new Place("", line, column, "");
  }

  /**
   * A place in something without lines.
   *
   * @param path the way to it, for example {@code panel 'Flows', query A}
   * @return the place
   */
  public static Place of(String path) {
    return new Place("", 0, 0, path);
  }

  /**
   * This place in a file.
   *
   * @param name the file, URL or other source
   * @return the place with that file
   */
  public Place inFile(String name) {
    return new Place(name, line, column, path);
  }

  /**
   * This place, narrowed by words.
   *
   * @param words the way to it
   * @return the place with that path
   */
  public Place withPath(String words) {
    return new Place(file, line, column, words);
  }

  /**
   * The place in one line.
   *
   * @return for example {@code agent.prom:12:1}, or {@code antrea.json: panel 'Flows'}; empty for
   *     {@link #WHOLE}
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(Printable.of(file));
    if (line > 0) {
      text.append(text.isEmpty() ? "" : ":").append(line);
      if (column > 0) {
        text.append(':').append(column);
      }
    }
    if (!path.isEmpty()) {
      text.append(text.isEmpty() ? "" : ": ").append(path);
    }
    return text.toString();
  }
}
