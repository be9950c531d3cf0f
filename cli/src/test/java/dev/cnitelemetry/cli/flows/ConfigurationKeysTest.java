// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.dashboards.scrape.config.ConfigurationFile;
import dev.cnitelemetry.dashboards.scrape.config.ConfigurationKey;
import dev.cnitelemetry.metrics.Release;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each key of flow-aggregator.conf of each release: followed, or refused by its name. */
class ConfigurationKeysTest {
  private static final List<String> RELEASES =
      List.of("v1.5.0", "v1.6.0", "v1.9.0", "v1.12.0", "v1.13.0", "v2.2.0", "v2.3.0", "v2.4.0");
  private static final String NEWEST = "v2.7.0";

  private static final String COLLECTOR =
      "flowCollector: {enable: true, address: '127.0.0.1:4739:tcp', %s}";
  private static final String CLICK_HOUSE =
      "clickHouse: {enable: true, databaseURL: 'http://127.0.0.1:1', %s}";

  /** What a file says with the key, after which reading goes on: it is followed. */
  private static final Map<String, String> FOLLOWED = new HashMap<>();

  /** What a file says with the key, which cannot be done. */
  private static final Map<String, String> REFUSED = new HashMap<>();

  /** Of no meaning here, or of none before what it belongs to is enabled, which is refused. */
  private static final Set<String> WITHOUT_MEANING =
      Set.of(
          "flowAggregatorAddress",
          "aggregatorTransportProtocol",
          "apiServer.apiPort",
          "s3Uploader.bucketName",
          "s3Uploader.bucketPrefix",
          "s3Uploader.region",
          "s3Uploader.recordFormat",
          "s3Uploader.compress",
          "s3Uploader.maxRecordsPerFile",
          "s3Uploader.uploadInterval",
          "flowLogger.recordFormat");

  static {
    FOLLOWED.put("activeFlowRecordTimeout", "activeFlowRecordTimeout: 3s");
    FOLLOWED.put("inactiveFlowRecordTimeout", "inactiveFlowRecordTimeout: 3s");
    FOLLOWED.put("externalFlowCollectorAddr", "externalFlowCollectorAddr: '127.0.0.1:4739:tcp'");
    FOLLOWED.put("observationDomainID", "observationDomainID: 7");
    FOLLOWED.put("recordFormat", "recordFormat: JSON");
    FOLLOWED.put("clusterID", "clusterID: here");
    FOLLOWED.put("recordBufferSize", "recordBufferSize: 100");
    FOLLOWED.put("mode", "mode: Proxy");
    collector("enable", "recordFormat: IPFIX");
    collector("address", "recordFormat: IPFIX");
    collector("observationDomainID", "observationDomainID: 7");
    collector("recordFormat", "recordFormat: JSON");
    collector("templateRefreshTimeout", "templateRefreshTimeout: 60s");
    collector("maxIPFIXMsgSize", "maxIPFIXMsgSize: 512");
    collector("tls.serverName", "tls: {serverName: collector}");
    collector("tls.minVersion", "tls: {minVersion: VersionTLS13}");
    collector("includeK8sUIDs", "includeK8sUIDs: true");
    for (String key : List.of("path: %s", "maxSize: 1", "maxBackups: 1", "maxAge: 1")) {
      logger(key);
    }
    logger("compress: false");
    logger("prettyPrint: false");
    logger("enable");
    FOLLOWED.put(
        "flowLogger.filters",
        "flowLogger: {enable: true, path: %s,"
            + " filters: [{egressNetworkPolicyRuleActions: [Drop]}]}");
    for (String key : List.of("enable", "databaseURL", "database", "commitInterval", "compress")) {
      String value =
          switch (key) {
            case "database" -> "database: tenant";
            case "commitInterval" -> "commitInterval: 1500ms";
            default -> "compress: false";
          };
      FOLLOWED.put("clickHouse." + key, CLICK_HOUSE.formatted(value));
    }
    REFUSED.put("recordContents.podLabels", "recordContents: {podLabels: true}");
    REFUSED.put("apiServer.tlsCipherSuites", "apiServer: {tlsCipherSuites: a}");
    REFUSED.put("apiServer.tlsMinVersion", "apiServer: {tlsMinVersion: VersionTLS12}");
    REFUSED.put("clickHouse.debug", CLICK_HOUSE.formatted("debug: true"));
    REFUSED.put("clickHouse.tls.caCert", CLICK_HOUSE.formatted("tls: {caCert: true}"));
    REFUSED.put(
        "clickHouse.tls.insecureSkipVerify",
        CLICK_HOUSE.formatted("tls: {insecureSkipVerify: true}"));
    REFUSED.put("s3Uploader.enable", "s3Uploader: {enable: true}");
    REFUSED.put("flowStreamService.enable", "flowStreamService: {enable: true}");
    REFUSED.put("flowCollector.includeK8sNames", COLLECTOR.formatted("includeK8sNames: false"));
    for (String name : List.of("caSecretName", "clientSecretName")) {
      REFUSED.put(
          "flowCollector.tls." + name, COLLECTOR.formatted("tls: {enable: true, " + name + ": a}"));
    }
    REFUSED.put(
        "flowCollector.tls.enable",
        "flowCollector: {enable: true, address: '127.0.0.1:4739:udp', tls: {enable: true}}");
  }

  @TempDir private Path folder;

  private static void collector(String key, String value) {
    FOLLOWED.put("flowCollector." + key, COLLECTOR.formatted(value));
  }

  private static void logger(String text) {
    String key = text.replaceAll(":.*", "");
    String more = text.contains(":") && !key.equals("path") ? ", " + text : "";
    FOLLOWED.put("flowLogger." + key, "flowLogger: {enable: true, path: %s" + more + "}");
  }

  private String errors(String release, String text) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("flow-aggregator.conf"),
            text.replace("%s", folder.resolve("flows.log").toString()) + "\n");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(new ByteArrayOutputStream(), err);
    int status =
        console.execute(
            FlowsCommand.commandLine(console),
            "collect",
            folder.resolve("absent").toString(),
            "--aggregate",
            release,
            "--config",
            file.toString());
    assertEquals(2, status, err::toString);
    return err.toString(StandardCharsets.UTF_8);
  }

  private static List<String> keys(String release) {
    return ConfigurationFile.FLOW_AGGREGATOR.keys(Release.of("antrea", release)).stream()
        .map(ConfigurationKey::path)
        .toList();
  }

  private static Stream<String> releases() {
    return Stream.concat(RELEASES.stream(), Stream.of(NEWEST));
  }

  @Test
  void ofEachKeyItIsDecidedWhatBecomesOfIt() {
    Set<String> open = new TreeSet<>();
    releases().forEach(release -> open.addAll(keys(release)));
    open.removeAll(FOLLOWED.keySet());
    open.removeAll(REFUSED.keySet());
    open.removeAll(WITHOUT_MEANING);
    assertEquals(Set.of(), open);
  }

  /** Every refusal names the key; what is followed is not refused, in every release that has it. */
  @ParameterizedTest
  @MethodSource("releases")
  void keysAreFollowedOrRefusedByTheirNames(String release) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String key : keys(release)) {
      boolean http =
          !key.startsWith("clickHouse") || keys(release).contains("clickHouse.tls.caCert");
      if (FOLLOWED.containsKey(key) && http) {
        String said = errors(release, FOLLOWED.get(key));
        if (said.contains("is not done here") || !said.contains("no such file")) {
          wrong.add(key + ": " + said);
        }
      } else if (REFUSED.containsKey(key) && http) {
        String said = errors(release, REFUSED.get(key));
        if (!said.contains(key)) {
          wrong.add(key + ": " + said);
        }
      }
    }
    assertTrue(wrong.isEmpty(), String.join("\n", wrong));
  }
}
