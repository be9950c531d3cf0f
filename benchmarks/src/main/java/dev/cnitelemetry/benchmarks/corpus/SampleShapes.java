// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Samples as programs of the field write them, each page with one thing that makes it other. */
final class SampleShapes {
  private static final long NOW = 1_763_726_400_000L;
  private static final String[] BOUNDS = {
    "0.001", "0.005", "0.01", "0.05", "0.1", "0.5", "1", "5", "10", "60", "+Inf"
  };

  private SampleShapes() {}

  static void cAdvisor(ScrapeText text, int bytes) {
    String[] metrics = {"cpu_usage_seconds_total", "memory_rss", "fs_reads_total", "last_seen"};
    for (int family = 0; text.size() < bytes; family++) {
      String name = "container_" + metrics[family % metrics.length] + "_" + family;
      text.family(name, "gauge", "Cumulative usage of the container.");
      for (int i = 0; i < 60; i++) {
        StringBuilder labels = new StringBuilder("container=\"" + text.word(8) + "\"");
        for (String label : List.of("namespace", "image", "id", "name", "pod")) {
          labels.append("," + label + "=\"/kubepods/" + text.hex(12) + "\"");
        }
        for (int label = 0; label < 14; label++) {
          labels.append(",container_label_io_kubernetes_" + label + "=\"");
          labels.append(text.below(3) == 0 ? "" : text.word(6)).append('"');
        }
        String value = ScrapeText.number(text.fraction() * Math.pow(10, text.below(9)));
        text.sample(name + "{" + labels + "}", value + " " + (NOW + text.below(15_000)));
      }
    }
  }

  static void targetInfo(ScrapeText text, int bytes) {
    text.line("# TYPE target info");
    text.line("# HELP target Target metadata");
    String resource = "service_name=\"checkout\",service_instance_id=\"";
    for (int i = 0; i < 100; i++) {
      String language = text.oneOf("java", "go", "nodejs");
      text.sample(
          ("target_info{" + resource + text.uuid() + "\",telemetry_sdk_language=\"")
              + (language + "\",telemetry_sdk_version=\"1." + text.below(60) + ".0\"}"),
          "1");
    }
    for (int family = 0; text.size() < bytes; family++) {
      String name = "http_server_request_duration_" + family + "_seconds";
      text.line("# TYPE " + name + " histogram");
      text.line("# UNIT " + name + " seconds");
      text.line("# HELP " + name + " Duration of HTTP server requests.");
      for (int i = 0; i < 15; i++) {
        String labels = "http_route=\"/" + text.word(7) + "\",otel_scope_name=\"io.http\"";
        long count = 0;
        for (String bound : BOUNDS) {
          count += text.below(500);
          String exemplar =
              (" # {trace_id=\"" + text.hex(32) + "\",span_id=\"" + text.hex(16) + "\"} ")
                  + (ScrapeText.number(text.fraction()) + " " + NOW / 1000 + ".123");
          text.sample(
              name + "_bucket{" + labels + ",le=\"" + bound + "\"}",
              count + (text.below(2) == 0 ? exemplar : ""));
        }
        text.sample(name + "_count{" + labels + "}", "" + count);
        text.sample(name + "_sum{" + labels + "}", ScrapeText.number(count * text.fraction()));
      }
    }
    text.line("# EOF");
  }

  static void unorderedHistograms(ScrapeText text, int bytes) {
    for (int family = 0; text.size() < bytes; family++) {
      String name = "workqueue_duration_seconds_" + family;
      text.family(name, "histogram", "[ALPHA] How long an item stays in the queue.");
      List<String> series = new ArrayList<>();
      for (String queue : List.of("node", "pod", "service", "endpoint", "namespace", "lease")) {
        String label = "name=\"" + queue + text.suffix(4) + "\"";
        for (String bound : BOUNDS) {
          series.add(name + "_bucket{" + label + ",le=\"" + bound + "\"}");
        }
        series.add(name + "_sum{" + label + "}");
        series.add(name + "_count{" + label + "}");
      }
      Collections.shuffle(series, new Random(text.below(1 << 30)));
      series.forEach(each -> text.sample(each, "" + text.below(100_000)));
    }
  }

  static void floats(ScrapeText text, int bytes) {
    for (int family = 0; text.size() < bytes; family++) {
      String name = "physics_" + text.word(6) + "_" + family;
      text.family(name, "gauge", "Measured.");
      for (int i = 0; i < 30; i++) {
        double value = (text.fraction() - 0.5) * Math.pow(10, text.between(-5, 12));
        text.sample(name + "{sensor=\"" + i + "\"}", ScrapeText.number(value));
      }
    }
  }

  static void summaries(ScrapeText text, int bytes) {
    for (int family = 0; text.size() < bytes; family++) {
      String name = "rpc_duration_" + text.word(5) + "_" + family;
      text.family(name, "summary", "How long calls take.");
      for (int i = 0; i < 5; i++) {
        String method = "method=\"" + text.word(9) + "\"";
        for (String quantile : List.of("0.5", "0.9", "0.99")) {
          text.sample(name + "{" + method + ",quantile=\"" + quantile + "\"}", "NaN");
        }
        text.sample(name + "_sum{" + method + "}", "0");
        text.sample(name + "_count{" + method + "}", "0");
      }
    }
  }

  static void timestamps(ScrapeText text, int bytes) {
    for (int family = 0; text.size() < bytes; family++) {
      String name = "cloud_" + text.word(8) + "_" + family;
      text.family(name, "untyped", "Taken from another system.");
      for (int i = 0; i < 40; i++) {
        text.sample(
            name + "{instance_id=\"i-" + text.hex(17) + "\"}",
            text.below(10_000) + " " + (NOW + text.below(60_000)));
      }
    }
  }

  static void sixtyLabels(ScrapeText text, int bytes) {
    List<String> names = IntStream.range(0, 60).mapToObj(i -> text.word(10) + "_" + i).toList();
    text.family("wide", "gauge", "A table with many columns.");
    while (text.size() < bytes) {
      StringBuilder labels = new StringBuilder();
      for (String name : names) {
        String comma = labels.length() == 0 ? "" : ",";
        labels.append(comma + name + "=\"" + text.word(text.between(3, 12)) + "\"");
      }
      text.sample("wide{" + labels + "}", "" + text.below(100));
    }
  }

  static void escapes(ScrapeText text, int bytes) {
    text.family("windows_process_start_time", "gauge", "Start.");
    while (text.size() < bytes) {
      String folder = "C:\\\\Program Files\\\\" + text.word(6) + "\\\\" + text.word(9);
      text.sample(
          ("windows_process_start_time{path=\"" + folder + ".exe\",arguments=\"-c \\\"")
              + (text.word(5) + " \\\"\\n\",pid=\"" + text.below(1 << 30) + "\"}"),
          "1.7e+09");
    }
  }

  static void namesInTurn(ScrapeText text, int bytes) {
    String[] names = {"requests_total", "errors_total", "latency_sum", "latency_count", "up"};
    while (text.size() < bytes) {
      String labels = "{job=\"" + text.word(5) + "\",instance=\"" + text.address() + ":80\"}";
      for (String name : names) {
        text.sample(name + labels, "" + text.below(1_000_000));
      }
    }
  }

  static void valuesBeyondAscii(ScrapeText text, int bytes) {
    String[] cities = {"Zürich", "Łódź", "北京", "Москва", "São Paulo", "東京都", "Genève", "Kyïv"};
    text.family("weather_temperature", "gauge", "Degrees.");
    while (text.size() < bytes) {
      text.sample(
          ("weather_temperature{city=\"" + text.oneOf(cities) + "\",station=\"")
              + (text.oneOf(cities) + " " + text.word(4) + text.below(1 << 30))
              + ("\",country=\"" + text.oneOf("Österreich", "中国", "France", "España") + "\"}"),
          text.below(40) + "." + text.below(10));
    }
  }

  static void trailingCommas(ScrapeText text, int bytes) {
    for (int family = 0; text.size() < bytes; family++) {
      boolean histogram = text.below(4) == 0;
      String name =
          text.oneOf("jvm", "http_server", "hikaricp") + "_" + text.word(5) + "_" + family;
      text.family(name, histogram ? "histogram" : "gauge", "Of " + text.word(8) + ".");
      for (int i = text.between(1, 7); i > 0; i--) {
        String labels = "application=\"orders\",method=\"GET\",uri=\"/api/" + text.word(6) + "\",";
        if (histogram) {
          for (String bound : BOUNDS) {
            text.sample(
                name + "_bucket{" + labels + "le=\"" + bound + "\",}", text.below(9_000) + ".0");
          }
        } else {
          text.sample(name + "{" + labels + "}", "" + text.fraction() * 1e6);
        }
      }
    }
  }

  static void jmx(ScrapeText text, int bytes) {
    for (int family = 0; text.size() < bytes; family++) {
      String name = "kafka_server_replica_manager_" + text.word(14) + "_per_second_" + family;
      text.family(
          name,
          "untyped",
          "Attribute exposed for management (kafka.server<type=" + text.word(9) + "><>Count)");
      for (int i = text.between(1, 4); i > 0; i--) {
        String topic = text.below(2) == 0 ? "" : "{topic=\"" + text.word(8) + i + "\",}";
        text.sample(name + (topic.isEmpty() && i > 1 ? "{id=\"" + i + "\",}" : topic), "0.0");
      }
    }
  }

  static void longValues(ScrapeText text, int bytes) {
    text.family("pg_stat_statements_calls", "counter", "How often.");
    while (text.size() < bytes) {
      StringBuilder query = new StringBuilder("SELECT ");
      for (int i = text.between(10, 60); i > 0; i--) {
        query.append(text.word(text.between(3, 12))).append(i > 1 ? ", " : " FROM ");
      }
      text.sample(
          ("pg_stat_statements_calls{query=\"" + query + text.word(8) + "\",queryid=\"")
              + (text.below(1 << 30) + "\"}"),
          "" + text.below(100_000));
    }
  }

  static void labelOrder(ScrapeText text, int bytes) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      names.add(text.word(6) + "_" + i);
    }
    text.family("shuffled", "gauge", "A map without an order.");
    Random random = new Random(text.below(1 << 30));
    while (text.size() < bytes) {
      Collections.shuffle(names, random);
      StringBuilder labels = new StringBuilder();
      for (String name : names) {
        String comma = labels.length() == 0 ? "" : ",";
        labels.append(comma + name + "=\"" + text.word(text.between(4, 10)) + "\"");
      }
      text.sample("shuffled{" + labels + "}", "" + text.below(100));
    }
  }

  static void labelNames(ScrapeText text, int bytes) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      names.add("label_" + text.word(4) + "_" + text.word(text.between(5, 15)));
    }
    Collections.sort(names);
    text.family("kube_pod_labels", "gauge", "Kubernetes labels converted to labels.");
    while (text.size() < bytes) {
      StringBuilder labels = new StringBuilder("namespace=\"" + text.word(6));
      labels.append("\",pod=\"" + text.word(9) + "-" + text.suffix(5));
      labels.append("\",uid=\"" + text.uuid() + "\"");
      for (String name : names) {
        if (text.below(7) == 0) {
          labels.append("," + name + "=\"" + text.word(text.between(3, 14)) + "\"");
        }
      }
      text.sample("kube_pod_labels{" + labels + "}", "1");
    }
  }

  static void blanks(ScrapeText text, int bytes) {
    for (int family = 0; text.size() < bytes; family++) {
      String name = "device_" + text.word(6) + "_" + family;
      text.family(name, "gauge", "Written by a script.");
      for (int i = 0; i < 12; i++) {
        text.sample(
            (name + "{ device=\"" + text.word(5) + i + "\", port=\"" + text.below(64))
                + ("\", state=\"" + text.oneOf("up", "down") + "\" }"),
            "" + text.below(1000));
      }
    }
  }
}
