// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.corpus;

/** Pages of which metadata, comments and empty lines are much. */
final class MetadataShapes {
  private MetadataShapes() {}

  static void envoyMany(ScrapeText text, int bytes) {
    for (int family = 0; text.size() < bytes; family++) {
      String name = "envoy_cluster_" + text.word(text.between(4, 16)) + "_" + family;
      text.line("# TYPE " + name + " " + text.oneOf("counter", "gauge"));
      for (int i = text.between(20, 60); i > 0; i--) {
        text.sample(
            (name + "{envoy_cluster_name=\"outbound|80||" + text.word(7) + i)
                + ".default.svc.cluster.local\"}",
            "" + (text.below(3) == 0 ? text.below(100_000) : 0));
      }
      text.line("");
    }
  }

  static void envoyOne(ScrapeText text, int bytes) {
    for (int family = 0; text.size() < bytes; family++) {
      String name = "envoy_" + text.word(text.between(4, 16)) + "_" + family;
      text.line("# TYPE " + name + " " + text.oneOf("counter", "gauge"));
      text.sample(name + "{envoy_cluster_name=\"xds-grpc\"}", "" + text.below(100));
      text.line("");
    }
  }

  static void typeFirst(ScrapeText text, int bytes) {
    for (int family = 0; text.size() < bytes; family++) {
      String name = "rabbitmq_" + text.word(8) + "_" + family;
      text.line("# TYPE " + name + " gauge");
      text.line("# HELP " + name + " " + text.word(18) + " " + text.word(9));
      text.sample(name, "" + text.below(1000));
    }
  }

  static void units(ScrapeText text, int bytes) {
    for (int family = 0; text.size() < bytes; family++) {
      String name = "service_" + text.word(8) + "_" + family + "_seconds";
      text.line("# TYPE " + name + " gauge");
      text.line("# UNIT " + name + " seconds");
      text.line("# HELP " + name + " Seconds of " + text.word(9));
      text.sample(name + "{zone=\"" + text.word(3) + "\"}", text.below(1000) + ".0");
    }
    text.line("# EOF");
  }

  static void comments(ScrapeText text, int bytes) {
    for (int i = 0; text.size() < bytes; i++) {
      text.line("# " + text.word(20) + " " + text.word(24) + ".");
      text.sample("commented{number=\"" + i + "\"}", "1");
    }
  }

  static void helpBeyondAscii(ScrapeText text, int bytes) {
    for (int family = 0; text.size() < bytes; family++) {
      String name = "shop_" + text.word(8) + "_" + family;
      text.family(name, "gauge", "Größe der Schlange für " + text.word(9) + " – Übersicht, 注文の数");
      text.sample(name, "" + text.below(1000));
    }
  }

  static void emptyLines(ScrapeText text, int bytes) {
    for (int i = 0; text.size() < bytes; i++) {
      text.sample("spaced{number=\"" + i + "\"}", "1");
      for (int empty = text.between(1, 12); empty > 0; empty--) {
        text.line("");
      }
    }
  }
}
