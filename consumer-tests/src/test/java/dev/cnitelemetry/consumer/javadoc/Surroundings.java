// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.consumer.javadoc;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What an example may use without saying where it comes from: the types of the library and a few of
 * others, and things that one who reads the example has at hand or can guess.
 *
 * <p>Metrics and flow records are two worlds that do not know each other, and both have a {@code
 * reader}.
 */
enum Surroundings {
  METRICS(
      """
      byte[] body;
      String page;
      ExpositionReader reader;
      ExpositionWriter writer;
      Scrape scrape;
      Scrape earlier;
      Scrape later;
      PrometheusRegistry registry;
      LiveMetrics live;
      MetricCatalog catalog;
      SimulatedComponent felix;
      HttpResponse<InputStream> response;
      HttpExchange exchange;
      String get(String path) { return path; }
      """),
  FLOWS(
      """
      byte[] message;
      DatagramPacket packet;
      TemplateCache cache;
      TransportSession session;
      IpfixReader reader;
      DataRecord record;
      FlowRecord flow;
      FlowAggregator aggregator;
      IpfixWriter writer;
      TemplateDefinition template;
      FlowSimulator simulator;
      OutputStream out;
      Instant now;
      Exporter exporter;
      CollectingProcess process;
      FlowCollector collector;
      FlowPipeline pipeline;
      FlowStore store;
      TlsFiles files;
      Exception failure;
      """);

  private static final List<String> OTHERS =
      List.of(
          "com.sun.net.httpserver.HttpExchange",
          "dev.cnitelemetry.metrics.MetricCatalog",
          "io.prometheus.metrics.core.datapoints.CounterDataPoint",
          "io.prometheus.metrics.model.registry.PrometheusRegistry",
          "io.prometheus.metrics.model.snapshots.Labels",
          "io.prometheus.metrics.model.snapshots.MetricSnapshot",
          "java.io.*",
          "java.net.*",
          "java.net.http.HttpResponse",
          "java.nio.ByteBuffer",
          "java.nio.charset.StandardCharsets",
          "java.nio.file.Files",
          "java.nio.file.Path",
          "java.security.PrivateKey",
          "java.security.cert.X509Certificate",
          "java.time.*",
          "java.util.*",
          "java.util.function.Predicate",
          "javax.net.ssl.SSLEngine",
          "static dev.cnitelemetry.promql.build.Promql.*",
          "static dev.cnitelemetry.text.check.ScrapeAssert.*");

  private final String members;

  Surroundings(String members) {
    this.members = members;
  }

  static Surroundings of(JavadocExample example) {
    String file = example.file();
    return file.startsWith("ipfix-model/")
            || (file.startsWith("simulation/") && !file.contains("/simulation/metrics/"))
            || file.startsWith("flow-")
        ? FLOWS
        : METRICS;
  }

  private static boolean ofFlows(String libraryPackage) {
    return libraryPackage.startsWith("dev.cnitelemetry.ipfix")
        || libraryPackage.equals("dev.cnitelemetry.simulation")
        || libraryPackage.startsWith("dev.cnitelemetry.flow");
  }

  /** The class that examples extend, so that a variable of theirs may have a name of its own. */
  String asClass(List<String> libraryPackages) {
    return beginning(libraryPackages) + "class Surroundings {\n" + members + "}\n";
  }

  /** All that stands before a class, in one line; the package is a user's. */
  String beginning(List<String> libraryPackages) {
    String library =
        libraryPackages.stream()
            .filter(each -> ofFlows(each) == (this == FLOWS))
            .map(each -> "import " + each + ".*; ")
            .collect(Collectors.joining());
    String others = OTHERS.stream().collect(Collectors.joining("; import ", "import ", "; "));
    return "package examples." + name().toLowerCase(Locale.ROOT) + "; " + library + others;
  }
}
