// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector.sink;

import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.ipfix.print.PrintBuffer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Predicate;

/**
 * Writes flow records as lines.
 *
 * <pre>{@code
 * FlowSink sink = LogSink.to(System.out, LogFormat.csv(), flow -> true);
 * }</pre>
 */
public final class LogSink implements FlowSink {
  private final OutputStream out;
  private final LogFormat format;
  private final Predicate<FlowRecord> filter;
  private final PrintBuffer line = new PrintBuffer();

  private LogSink(OutputStream out, LogFormat format, Predicate<FlowRecord> filter) {
    this.out = out;
    this.format = format;
    this.filter = filter;
  }

  /**
   * A log to a stream.
   *
   * @param out the stream, best buffered; closed with the sink
   * @param format how lines look
   * @param filter which records are written, such as a {@link PolicyFilter}
   * @return a new sink
   * @throws IOException if the first line cannot be written
   */
  public static LogSink to(OutputStream out, LogFormat format, Predicate<FlowRecord> filter)
      throws IOException {
    LogSink sink = new LogSink(out, format, filter);
    PrintBuffer header = new PrintBuffer();
    format.writeHeader(header);
    header.writeTo(out);
    out.flush();
    return sink;
  }

  /**
   * A log to a file that is rotated; every file begins with the format's header.
   *
   * @param file which file and how it is rotated
   * @param format how lines look
   * @param filter which records are written, such as a {@link PolicyFilter}
   * @return a new sink
   * @throws IOException if the file cannot be opened or written
   */
  public static LogSink to(RotatedFile.Builder file, LogFormat format, Predicate<FlowRecord> filter)
      throws IOException {
    PrintBuffer header = new PrintBuffer();
    format.writeHeader(header);
    return new LogSink(file.header(header.toByteArray()).open(), format, filter);
  }

  @Override
  public void write(FlowRecord flow) throws IOException {
    if (filter.test(flow)) {
      format.write(flow, line.clear());
      line.writeTo(out);
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
