// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix.encode;

import dev.cnitelemetry.ipfix.ElementRegistry;
import dev.cnitelemetry.ipfix.flow.AntreaShape;
import dev.cnitelemetry.ipfix.flow.AntreaWriter;
import dev.cnitelemetry.ipfix.wire.MessageSink;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.LongFunction;

/** Lines of JSON on their way to messages. */
public final class LineEncoding {
  private final RecordEncoder encoder;
  private long records;

  /** Hears of lines that are left out. */
  @FunctionalInterface
  public interface Problems {
    /**
     * A line is wrong.
     *
     * @param line its number, from 1 on
     * @param column where, from 1 on
     * @param reason what is wrong, with the element's name where there is one
     * @return whether to go on with the next line
     */
    boolean report(long line, int column, String reason);
  }

  private LineEncoding(RecordEncoder encoder) {
    this.encoder = encoder;
  }

  /**
   * Records under the numbers of their lines.
   *
   * @param sink what takes the messages
   * @param registry the elements that lines name
   * @param now the export time of lines that have none, in seconds since 1970
   */
  public static LineEncoding asInLines(MessageSink sink, ElementRegistry registry, long now) {
    return new LineEncoding(new MessageEncoder(sink, new KnownElements(registry), now));
  }

  /**
   * Records as a process of Antrea sends them.
   *
   * @param shapes their shapes
   * @param writers gives the writer of an Observation Domain ID
   * @param registry the elements that lines name
   * @param now the export time of lines that have none, in seconds since 1970
   */
  public static LineEncoding asAntrea(
      List<AntreaShape> shapes,
      LongFunction<AntreaWriter> writers,
      ElementRegistry registry,
      long now) {
    return new LineEncoding(new ShapeEncoder(shapes, writers, new KnownElements(registry), now));
  }

  /**
   * Encodes all lines.
   *
   * @param in the lines, in UTF-8, best buffered
   * @param problems hears of those that are wrong
   * @return false if it ended before the last line, for the problems' sake
   * @throws IOException if they cannot be read
   */
  public boolean encode(InputStream in, Problems problems) throws IOException {
    TextLines lines = new TextLines(in);
    while (true) {
      try {
        String line = lines.next();
        if (line == null) {
          encoder.finish();
          return true;
        }
        if (!line.isBlank()) {
          encoder.encode(RecordLine.of(JsonValue.parse(line)));
          records++;
        }
      } catch (LineException e) {
        if (!problems.report(lines.number(), e.column(), String.valueOf(e.getMessage()))) {
          return false;
        }
      }
    }
  }

  /** Records that were encoded. */
  public long records() {
    return records;
  }

  /** What was left out although nothing was wrong, in sentences, mostly none. */
  public List<String> remarks() {
    return encoder.remarks();
  }
}
