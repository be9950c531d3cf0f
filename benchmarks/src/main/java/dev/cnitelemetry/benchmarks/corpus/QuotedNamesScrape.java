// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.corpus;

/** Names of metrics and labels in quotes, within the braces; values of several bytes a letter. */
final class QuotedNamesScrape {
  private static final int SERIES_PER_FAMILY = 30;

  private QuotedNamesScrape() {}

  static void write(ScrapeText text, int bytes) {
    for (int family = 0; text.size() < bytes; family++) {
      String name =
          text.oneOf(
                  "http.server.request.duration",
                  "calico.felix.rules",
                  "temperatur.größe",
                  "メトリクス.合計")
              + ("." + text.suffix(3) + family);
      text.family("\"" + name + "\"", "gauge", "UTF-8 named metric.");
      for (int i = 0; i < SERIES_PER_FAMILY; i++) {
        String service = text.oneOf("zürich", "東京-", "plain", "naïve") + text.suffix(4);
        text.sample(
            ("{\"" + name + "\",\"service.name\"=\"" + service)
                + ("\",\"http.method\"=\"GET\",plain_label=\"x" + i + "\"}"),
            ScrapeText.number(text.below(100_000) / 8.0));
      }
    }
  }
}
