// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.cnitelemetry.text.TextFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads as many bytes as it is told from a generator, and says what that took. */
final class LargeStream {
  private LargeStream() {}

  public static void main(String[] arguments) {
    long bytes = Long.parseLong(arguments[0]);
    Page page = new Page(bytes);
    ExpositionReader reader = ExpositionReader.builder(TextFormat.PROMETHEUS_0_0_4).build();
    reader.reset(page);
    long samples = 0;
    double sum = 0;
    for (Event event = reader.next(); event != Event.END; event = reader.next()) {
      if (event == Event.SAMPLE) {
        samples++;
        sum += reader.value();
      }
    }
    long expected = page.lines * (page.lines - 1) / 2;
    if (samples != page.lines || Math.abs(sum - expected) > expected * 1e-9) {
      throw new AssertionError(samples + " samples of " + page.lines + ", sum " + sum);
    }
    System.out.println(
        bytes / (1 << 20)
            + " MiB, "
            + samples
            + " samples, heap of "
            + Runtime.getRuntime().maxMemory() / (1 << 20)
            + " MiB, peak of the process: "
            + peakMemory());
  }

  private static String peakMemory() {
    try {
      return Files.readAllLines(Path.of("/proc/self/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .map(line -> line.substring("VmHWM:".length()).strip())
          .findFirst()
          .orElse("not known");
    } catch (IOException e) {
      return "not known";
    }
  }

  /** Lines whose value is their number, until there are bytes enough. */
  private static final class Page extends InputStream {
    private static final byte[] SERIES =
        ("kube_pod_status_phase{namespace=\"production\",pod=\"frontend-5c6f9d8b7-x2k4q\","
                + "uid=\"b1946ac9-2fd0-4b0e-9c3c-3d1d6f4a7a11\",phase=\"Running\"} ")
            .getBytes(US_ASCII);

    private final byte[] line = new byte[SERIES.length + 20];
    private long left;
    private long lines;
    private int position;
    private int end;

    Page(long bytes) {
      left = bytes;
      System.arraycopy(SERIES, 0, line, 0, SERIES.length);
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      int written = 0;
      while (written < length && (position < end || left > 0)) {
        if (position == end) {
          nextLine();
        }
        int count = Math.min(length - written, end - position);
        System.arraycopy(line, position, target, offset + written, count);
        position += count;
        written += count;
      }
      return written == 0 ? -1 : written;
    }

    private void nextLine() {
      int digits = 1;
      for (long rest = lines / 10; rest > 0; rest /= 10) {
        digits++;
      }
      long number = lines++;
      end = SERIES.length + digits + 1;
      for (int i = end - 2; i >= SERIES.length; i--) {
        line[i] = (byte) ('0' + number % 10);
        number /= 10;
      }
      line[end - 1] = '\n';
      position = 0;
      left -= end;
    }
  }
}
