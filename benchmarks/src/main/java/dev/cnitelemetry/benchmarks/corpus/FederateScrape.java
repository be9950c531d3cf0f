// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.corpus;

/** What a server answers to {@code /federate}: untyped, all digits of a double, timestamps. */
final class FederateScrape {
  private static final long NOW = 1_763_726_400_000L;
  private static final int SERIES_PER_FAMILY = 40;

  private FederateScrape() {}

  static void write(ScrapeText text, int bytes) {
    for (int family = 0; text.size() < bytes; family++) {
      String name =
          ("job:"
                  + text.oneOf(
                      "request_latency_seconds",
                      "cpu_usage",
                      "memory_ratio",
                      "disk_io_time_weighted",
                      "felix_int_dataplane_apply_time"))
              + (":" + text.oneOf("rate5m", "p99_1m", "avg_over_time1h") + "_" + family);
      text.line("# TYPE " + name + " untyped");
      for (int i = 0; i < SERIES_PER_FAMILY; i++) {
        double value = (text.fraction() - 0.3) * Math.pow(10, text.between(-7, 9));
        text.line(
            (name + "{cluster=\"eu-" + text.below(9) + "\",instance=\"" + text.address())
                + (":9100\",job=\"" + text.oneOf("node", "kubelet", "calico-felix") + "\"} ")
                + (ScrapeText.number(value) + " " + (NOW + text.below(15_000))));
      }
    }
  }
}
