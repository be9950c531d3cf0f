// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.resources;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.presets.scrape.ClickHouseOptions;
import dev.cnitelemetry.presets.scrape.GrafanaOptions;
import dev.cnitelemetry.presets.scrape.SetUpOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import javax.annotation.Nullable;
import picocli.CommandLine.Option;

/** What differs between clusters. */
final class ClusterOptions {

  @Option(
      names = "--namespace",
      paramLabel = "NAME",
      description = "The namespace of the Prometheus server and of monitors (default: monitoring).")
  @Nullable
  private String namespace;

  @Option(
      names = "--antrea-namespace",
      paramLabel = "NAME",
      description = "The namespace of Antrea (default: kube-system).")
  @Nullable
  private String antreaNamespace;

  @Option(
      names = "--flow-aggregator-namespace",
      paramLabel = "NAME",
      description = "The namespace of the Flow Aggregator (default: flow-aggregator).")
  @Nullable
  private String flowAggregatorNamespace;

  @Option(
      names = "--calico-namespace",
      paramLabel = "NAME",
      description = "The namespace of Calico (default: kube-system).")
  @Nullable
  private String calicoNamespace;

  @Option(
      names = "--tawon-namespace",
      paramLabel = "NAME",
      description = "The namespace of Tawon's Pods (default: tawon-operator).")
  @Nullable
  private String tawonNamespace;

  @Option(
      names = "--operator-namespace",
      paramLabel = "NAME",
      description = "The namespace of Tawon's operator (default: openshift-operators).")
  @Nullable
  private String operatorNamespace;

  @Option(
      names = "--collector-namespace",
      paramLabel = "NAME",
      description = "The namespace of the flow collector (default: ipfix).")
  @Nullable
  private String collectorNamespace;

  @Option(
      names = "--node-label",
      paramLabel = "LABEL",
      description = "A label of the Nodes that have Calico; others are no targets then.")
  @Nullable
  private String nodeLabel;

  @Option(
      names = "--image",
      paramLabel = "IMAGE",
      description = "The image of what a resource runs.")
  @Nullable
  private String image;

  @Option(
      names = "--node-port",
      paramLabel = "PORT",
      description =
          "The port of each Node at which the server is reached (default: 30000, Grafana 30300).")
  @Nullable
  private Integer nodePort;

  @Option(
      names = "--token-secret",
      paramLabel = "NAME",
      description =
          "The Secret with the token that monitors send (default:"
              + " prometheus-service-account-token).")
  @Nullable
  private String tokenSecret;

  @Option(
      names = "--collector",
      paramLabel = "HOST:PORT[:PROTOCOL]",
      description = "Where the Flow Aggregator sends flow records (default: 192.0.2.1:4739:tcp).")
  @Nullable
  private String collector;

  @Option(
      names = "--ca-file",
      paramLabel = "FILE",
      description = {
        "The certificate authorities of Antrea, a file in the server's container (default: those",
        "of the cluster)."
      })
  @Nullable
  private String caFile;

  @Option(
      names = "--insecure-skip-verify",
      description = "Take any certificate of Antrea's, as the documents do.")
  private boolean insecureSkipVerify;

  @Option(
      names = "--admin-user",
      paramLabel = "NAME",
      description = "Who may log in to Grafana (default: admin).")
  @Nullable
  private String adminUser;

  @Option(
      names = "--admin-password-file",
      paramLabel = "FILE",
      description = "The password for it, a file's first line; - reads standard input.")
  @Nullable
  private String adminPassword;

  @Option(
      names = "--service-type",
      paramLabel = "TYPE",
      description = "How Grafana is reached: NodePort (default) or LoadBalancer.")
  @Nullable
  private String serviceType;

  @Option(
      names = "--prometheus-url",
      paramLabel = "URL",
      description = "Where Grafana finds Prometheus (default: the Service of resources antrea).")
  @Nullable
  private String prometheusUrl;

  @Option(
      names = "--clickhouse-server",
      paramLabel = "HOST",
      description = "Where Grafana finds ClickHouse; without it there is no such data source.")
  @Nullable
  private String clickHouseServer;

  @Option(
      names = "--clickhouse-user",
      paramLabel = "NAME",
      description = "ClickHouse's user (default: clickhouse_operator).")
  @Nullable
  private String clickHouseUser;

  @Option(
      names = "--clickhouse-password-file",
      paramLabel = "FILE",
      description = "The password for it, a file's first line; - reads standard input.")
  @Nullable
  private String clickHousePassword;

  @Option(
      names = "--clickhouse-storage",
      paramLabel = "PLACE",
      description = {
        "Where ClickHouse's data is: memory (default), class:NAME for a StorageClass,",
        "local:/PATH or nfs:SERVER:/PATH."
      })
  @Nullable
  private String clickHouseStorage;

  @Option(
      names = "--clickhouse-size",
      paramLabel = "SIZE",
      description = "How much room ClickHouse has (default: 8Gi).")
  @Nullable
  private String clickHouseSize;

  @Option(
      names = "--clickhouse-http-port",
      paramLabel = "PORT",
      description = "The port of ClickHouse's HTTP interface (default: 8123).")
  @Nullable
  private Integer clickHouseHttpPort;

  @Option(
      names = "--clickhouse-tcp-port",
      paramLabel = "PORT",
      description = "The port of ClickHouse's native interface (default: 9000).")
  @Nullable
  private Integer clickHouseTcpPort;

  private ClickHouseOptions clickHouse() {
    ClickHouseOptions.Builder options = ClickHouseOptions.builder();
    try {
      if (clickHouseStorage != null) {
        options.storage(clickHouseStorage);
      }
      if (clickHouseSize != null) {
        options.size(clickHouseSize);
      }
      if (clickHouseHttpPort != null) {
        options.httpPort(clickHouseHttpPort);
      }
      if (clickHouseTcpPort != null) {
        options.tcpPort(clickHouseTcpPort);
      }
    } catch (IllegalArgumentException e) {
      throw new InputException(e.getMessage(), e);
    }
    return options.build();
  }

  private static String firstLine(String option, String file) {
    try {
      String text =
          file.equals("-")
              ? new String(System.in.readAllBytes(), UTF_8)
              : Files.readString(Path.of(file));
      String line = text.lines().findFirst().orElse("");
      if (line.isEmpty()) {
        throw new InputException(option + ": the first line of " + file + " is empty");
      }
      return line;
    } catch (IOException | InvalidPathException e) {
      throw new InputException(option + ": cannot read " + file, e);
    }
  }

  private GrafanaOptions grafana() {
    GrafanaOptions.Builder options = GrafanaOptions.builder();
    if (adminUser != null) {
      options.adminUser(adminUser);
    }
    if (adminPassword != null) {
      options.adminPassword(firstLine("--admin-password-file", adminPassword));
    }
    if (prometheusUrl != null) {
      options.prometheusUrl(prometheusUrl);
    }
    if (clickHouseServer != null) {
      options.clickHouseServer(clickHouseServer);
    }
    if (clickHouseUser != null) {
      options.clickHouseUser(clickHouseUser);
    }
    if (clickHousePassword != null) {
      options.clickHousePassword(firstLine("--clickhouse-password-file", clickHousePassword));
    }
    try {
      if (serviceType != null) {
        options.serviceType(serviceType);
      }
    } catch (IllegalArgumentException e) {
      throw new InputException(e.getMessage(), e);
    }
    try {
      if (nodePort != null) {
        options.nodePort(nodePort);
      }
    } catch (IllegalArgumentException e) {
      throw new InputException("--node-port: " + e.getMessage(), e);
    }
    return options.build();
  }

  SetUpOptions options() {
    SetUpOptions.Builder options =
        SetUpOptions.builder()
            .insecureSkipVerify(insecureSkipVerify)
            .grafana(grafana())
            .clickHouse(clickHouse());
    if (namespace != null) {
      options.monitoringNamespace(namespace);
    }
    if (antreaNamespace != null) {
      options.antreaNamespace(antreaNamespace);
    }
    if (flowAggregatorNamespace != null) {
      options.flowAggregatorNamespace(flowAggregatorNamespace);
    }
    if (calicoNamespace != null) {
      options.calicoNamespace(calicoNamespace);
    }
    if (tawonNamespace != null) {
      options.tawonNamespace(tawonNamespace);
    }
    if (operatorNamespace != null) {
      options.operatorNamespace(operatorNamespace);
    }
    if (collectorNamespace != null) {
      options.collectorNamespace(collectorNamespace);
    }
    if (nodeLabel != null) {
      options.nodeLabel(nodeLabel);
    }
    if (image != null) {
      options.image(image);
    }
    if (tokenSecret != null) {
      options.tokenSecret(tokenSecret);
    }
    if (collector != null) {
      options.collectorAddress(collector);
    }
    if (caFile != null) {
      options.caFile(caFile);
    }
    try {
      if (nodePort != null) {
        options.nodePort(nodePort);
      }
    } catch (IllegalArgumentException e) {
      throw new InputException("--node-port: " + e.getMessage(), e);
    }
    return options.build();
  }
}
