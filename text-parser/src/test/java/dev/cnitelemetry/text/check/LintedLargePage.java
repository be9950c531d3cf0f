// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.text.TextFormat;
import java.io.InputStream;

/** Looks at a page of as many series as it is told, whose last is there twice. */
final class LintedLargePage {
  private LintedLargePage() {}

  public static void main(String[] arguments) {
    int series = Integer.parseInt(arguments[0]);
    LintReport report =
        ScrapeLinter.against(MetricCatalog.empty())
            .build()
            .lint(() -> new Page(series), TextFormat.PROMETHEUS_0_0_4);
    System.out.println(report.samples() + " samples");
    report.findings().forEach(System.out::println);
  }

  private static final class Page extends InputStream {
    private final int series;
    private byte[] line = {};
    private int at;
    private int number;

    Page(int series) {
      this.series = series;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      int count = 0;
      while (count < length && (at < line.length || next())) {
        int copied = Math.min(length - count, line.length - at);
        System.arraycopy(line, at, into, offset + count, copied);
        at += copied;
        count += copied;
      }
      return count == 0 && length > 0 ? -1 : count;
    }

    private boolean next() {
      if (number > series) {
        return false;
      }
      // The filling is what a page in memory would not have room for.
      String text = Integer.toString(Math.min(number, series - 1)) + "x".repeat(300);
      line = ("requests{text=\"" + text + "\",other=\"\"} 1\n").getBytes(US_ASCII);
      at = 0;
      number++;
      return true;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }
  }
}
