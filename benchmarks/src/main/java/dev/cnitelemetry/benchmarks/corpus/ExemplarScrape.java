// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.corpus;

/** OpenMetrics histograms, every third bucket with an exemplar. */
final class ExemplarScrape {
  private static final int NOW = 1_763_726_400;
  private static final int SERIES_PER_FAMILY = 20;
  private static final String[] BOUNDS = {
    "0.005", "0.01", "0.025", "0.05", "0.1", "0.25", "0.5", "1.0", "2.5", "5.0", "10.0", "+Inf"
  };

  private ExemplarScrape() {}

  static void write(ScrapeText text, int bytes) {
    for (int family = 0; text.size() < bytes; family++) {
      String name = "http_server_duration_" + family + "_seconds";
      text.line("# TYPE " + name + " histogram");
      text.line("# UNIT " + name + " seconds");
      text.line("# HELP " + name + " Latency of \\\"handler\\\" calls.");
      for (int i = 0; i < SERIES_PER_FAMILY; i++) {
        writeHistogram(text, name);
      }
    }
    text.line("# EOF");
  }

  private static void writeHistogram(ScrapeText text, String name) {
    String labels =
        ("handler=\"/api/v" + text.below(3) + "/" + text.suffix(6))
            + ("\",method=\"" + text.oneOf("GET", "POST", "PUT") + "\"");
    long count = 0;
    for (String bound : BOUNDS) {
      count += text.below(1000);
      String exemplar = text.below(3) == 0 ? exemplar(text) : "";
      text.line(name + "_bucket{" + labels + ",le=\"" + bound + "\"} " + count + exemplar);
    }
    double created = NOW + text.below(100_000) + text.below(1000) / 1000.0;
    text.sample(name + "_count{" + labels + "}", Long.toString(count));
    text.sample(name + "_sum{" + labels + "}", ScrapeText.number(count * text.fraction()));
    text.sample(name + "_created{" + labels + "}", ScrapeText.number(created));
  }

  private static String exemplar(ScrapeText text) {
    return (" # {trace_id=\"" + text.hex(32) + "\",span_id=\"" + text.hex(16) + "\"} ")
        + (ScrapeText.number(text.fraction() * 3) + " " + (NOW + text.below(1000)))
        + ("." + text.between(100, 1000));
  }
}
