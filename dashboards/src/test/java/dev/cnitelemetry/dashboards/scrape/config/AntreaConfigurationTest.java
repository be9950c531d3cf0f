// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.scrape.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.Release;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AntreaConfigurationTest {

  private static final Release SEED = Release.of("antrea", "v1.7.0");
  private static final Release NEWEST = Release.of("antrea", "v2.7.0");

  private static AntreaConfiguration aggregator(String yaml) {
    return AntreaConfiguration.read(ConfigurationFile.FLOW_AGGREGATOR, SEED, yaml);
  }

  private static String only(ConfigurationFile file, Release release, String yaml) {
    List<ConfigurationError> errors = AntreaConfiguration.check(file, release, yaml);
    assertEquals(1, errors.size(), errors.toString());
    return errors.get(0).toString();
  }

  @Test
  void theDocumentsExample() {
    AntreaConfiguration read =
        aggregator(
            """
            #activeFlowRecordTimeout: 60s
            recordContents:
              #podLabels: false
            apiServer:
              #apiPort: 10348
              #tlsCipherSuites:
            flowCollector:
              enable: true
              address: "192.168.86.86:4739:tcp"
              #observationDomainID:
            clickHouse:
              commitInterval: "1m0.5s"
            """);
    assertEquals(Optional.of(Duration.ofSeconds(60)), read.duration("activeFlowRecordTimeout"));
    assertEquals(Optional.of(Duration.ofSeconds(90)), read.duration("inactiveFlowRecordTimeout"));
    assertEquals(
        Optional.of(new TransportAddress("192.168.86.86", 4739, "tcp")),
        read.address("flowCollector.address"));
    assertEquals(Optional.of(10348L), read.integer("apiServer.apiPort"));
    assertEquals(Optional.empty(), read.integer("flowCollector.observationDomainID"));
    assertEquals(
        Optional.of(Duration.ofMillis(60_500)), read.duration("clickHouse.commitInterval"));
    assertEquals(Optional.of("tls"), read.text("aggregatorTransportProtocol"));
    assertTrue(read.isTrue("clickHouse.compress"));
    assertEquals(
        List.of("flowCollector.enable", "flowCollector.address", "clickHouse.commitInterval"),
        read.given());
    assertEquals(read, aggregator(read.yaml()));
    assertEquals(read, aggregator(read.template()));
    assertTrue(read.template().contains("# activeFlowRecordTimeout: 60s; a duration"));
    assertTrue(!read.template().contains("templateRefreshTimeout"), "it came with v2.2.0");
  }

  /** Every mistake has place, key, value, range and releases. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "FLOW_AGGREGATOR|v1.7.0|~flowCollector: {address: '[::1]:4739:quic'}~|~flow-aggregator.conf:1:26:"
            + " flowCollector.address is \"[::1]:4739:quic\" (no protocol: quic): expected"
            + " HOST:PORT[:PROTOCOL], PROTOCOL one of tcp, udp at antrea v1.7.0; antrea has the key"
            + " since v1.6.0~",
        "FLOW_AGGREGATOR|v1.7.0|clickHouse: {commitInterval: 100ms}|~flow-aggregator.conf:1:30:"
            + " clickHouse.commitInterval is \"100ms\": expected a duration such as 1m30s, at least 1s"
            + " at antrea v1.7.0; antrea has the key since v1.6.0~",
        "FLOW_AGGREGATOR|v1.7.0|activeFlowRecordTimeout: 60|~flow-aggregator.conf:1:26:"
            + " activeFlowRecordTimeout is \"60\" (the unit is missing): expected a duration such as"
            + " 1m30s at antrea v1.7.0; antrea has the key since v1.1.0~",
        "FLOW_AGGREGATOR|v1.7.0|apiServer: {apiPort: 70000}|~flow-aggregator.conf:1:22: apiServer.apiPort"
            + " is \"70000\": expected a whole number, 1 to 65535 at antrea v1.7.0; antrea has the key"
            + " since v1.5.0~",
        "FLOW_AGGREGATOR|v2.7.0|flowCollector: {maxIPFIXMsgSize: 100}|~flow-aggregator.conf:1:34:"
            + " flowCollector.maxIPFIXMsgSize is \"100\": expected a whole number, 0 or 512 to 65535 at"
            + " antrea v2.7.0; antrea has the key since v2.3.0~",
        "FLOW_AGGREGATOR|v1.7.0|flowCollector: {templateRefreshTimeout: 60s}|~flow-aggregator.conf:1:17:"
            + " antrea v1.7.0 has no key flowCollector.templateRefreshTimeout: it is there since"
            + " v2.2.0~",
        "FLOW_AGGREGATOR|v1.7.0|flowCollector: {adress: a}|~flow-aggregator.conf:1:17: no release of"
            + " antrea has key flowCollector.adress in flow-aggregator.conf; did you mean"
            + " flowCollector.address?~",
        "FLOW_AGGREGATOR|v1.7.0|aggregatorTransportProtocol: none|~flow-aggregator.conf:1:30:"
            + " aggregatorTransportProtocol is \"none\": expected a protocol, PROTOCOL one of tls, tcp,"
            + " udp at antrea v1.7.0; antrea has the key since v0.12.0~",
        "FLOW_AGGREGATOR|v1.7.0|~clickHouse: {databaseURL: 'https://a:1'}~|~flow-aggregator.conf:1:27:"
            + " clickHouse.databaseURL is \"https://a:1\": expected PROTOCOL://HOST:PORT, PROTOCOL one of"
            + " tcp at antrea v1.7.0; antrea has the key since v1.6.0~",
        "FLOW_AGGREGATOR|v1.7.0|~clickHouse: {databaseURL: 'https://me:sesame@a:1/?b=sesame'}~|"
            + "~flow-aggregator.conf:1:27: clickHouse.databaseURL is \"https://…@a:1/?…\": expected"
            + " PROTOCOL://HOST:PORT, PROTOCOL one of tcp at antrea v1.7.0; antrea has the key since"
            + " v1.6.0~",
        "FLOW_AGGREGATOR|v1.7.0|flowCollector: {recordFormat: json}|~flow-aggregator.conf:1:31:"
            + " flowCollector.recordFormat is \"json\": expected one of IPFIX, JSON at antrea v1.7.0;"
            + " antrea has the key since v1.6.0~",
        "AGENT|v1.7.0|apiport: 1|~antrea-agent.conf:1:1: no release of antrea has key apiport in"
            + " antrea-agent.conf; did you mean apiPort?~",
        "AGENT|v1.7.0|flowExporter: {enable: true}|~antrea-agent.conf:1:16: antrea v1.7.0 has no key"
            + " flowExporter.enable: it is there since v1.13.0~",
        "AGENT|v1.7.0|enableIPSecTunnel: maybe|~antrea-agent.conf:1:20: enableIPSecTunnel is \"maybe\":"
            + " expected true or false at antrea v1.7.0; antrea has the key from v0.6.0 to v1.15.2~",
        "AGENT|v2.7.0|enableIPSecTunnel: true|~antrea-agent.conf:1:1: antrea v2.7.0 has no key"
            + " enableIPSecTunnel: it is there from v0.6.0 to v1.15.2~",
        "AGENT|v1.7.0|flowPollInterval: 5ms|~antrea-agent.conf:1:19: flowPollInterval is \"5ms\":"
            + " expected a duration such as 1m30s, at least 1s at antrea v1.7.0; antrea has the key"
            + " since v0.9.0~",
        "CONTROLLER|v1.7.0|selfSignedCert: [a]|~antrea-controller.conf:1:17: selfSignedCert is no single"
            + " value: expected true or false at antrea v1.7.0; antrea has the key since v0.7.0~",
        "AGENT|v1.7.0|featureGates: {FlowExporter: 1}|~antrea-agent.conf:1:30: featureGates.FlowExporter:"
            + " expected true or false~",
        "AGENT|v1.7.0|apiServer|~antrea-agent.conf:1:1: expected keys and values~",
        "AGENT|v1.7.0|antreaProxy: true|~antrea-agent.conf:1:14: antreaProxy holds keys, as"
            + " antreaProxy.proxyAll, not a value~",
        "FLOW_AGGREGATOR|v1.7.0|flowCollector: {enable: true}|~flow-aggregator.conf:"
            + " flowCollector.enable is true and flowCollector.address is missing: expected"
            + " HOST:PORT[:PROTOCOL]~",
      })
  void aMistakeIsToldWithAllThatHelps(
      ConfigurationFile file, String release, String yaml, String message) {
    assertEquals(message, only(file, Release.of("antrea", release), yaml));
  }

  @Test
  void allMistakesAreToldAtOnce() {
    ConfigurationFormatException thrown =
        assertThrows(
            ConfigurationFormatException.class,
            () -> aggregator("a: 1\napiServer:\n  apiPort: x\n  apiPort: 2\nmode: Proxy\n"));
    assertEquals(
        List.of("a", "apiServer.apiPort", "apiServer.apiPort", "mode"),
        thrown.errors().stream().map(ConfigurationError::key).toList());
    assertEquals(
        List.of(1, 3, 4, 5), thrown.errors().stream().map(ConfigurationError::line).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "'host:4739', host, 4739, tls",
    "'host', host, 4739, tls",
    "'host::udp', host, 4739, udp",
    "'[fd00::1]', fd00::1, 4739, tls",
    "'[fd00::1]:1:tcp', fd00::1, 1, tcp",
    "'flow-aggregator/flow-aggregator:4739:tls', flow-aggregator/flow-aggregator, 4739, tls",
  })
  void exportersAddresses(String text, String host, int port, String protocol) {
    AntreaConfiguration read =
        AntreaConfiguration.of(ConfigurationFile.AGENT, SEED).with("flowCollectorAddr", text);
    TransportAddress address = read.address("flowCollectorAddr").orElseThrow();
    assertEquals(new TransportAddress(host, port, protocol), address);
    assertEquals(
        Optional.of(address),
        AntreaConfiguration.read(ConfigurationFile.AGENT, SEED, read.yaml())
            .address("flowCollectorAddr"));
  }

  @Test
  void wrongAddresses() {
    for (String text :
        List.of(
            "fd00::1:4739",
            "[host]:1",
            ":4739",
            "host:0",
            "host:65536",
            "host:a",
            "host:1:TLS",
            "host:1:grpc",
            "a:1:tcp:x",
            "[::1]x",
            "[::1]:1:2:3",
            "a b:1")) {
      String message = only(ConfigurationFile.AGENT, SEED, "flowCollectorAddr: '" + text + "'\n");
      assertTrue(message.contains("flowCollectorAddr is \"" + text + "\""), message);
    }
    assertTrue(
        only(ConfigurationFile.AGENT, SEED, "flowCollectorAddr: fd00::1:4739\n")
            .contains("an IPv6 address needs brackets"));
    assertEquals(
        Optional.of(new TransportAddress("flow-aggregator/flow-aggregator", 14739, "grpc")),
        AntreaConfiguration.of(ConfigurationFile.AGENT, NEWEST)
            .address("flowExporter.flowCollectorAddr"));
  }

  @Test
  void defaultsFollowTheRelease() {
    for (String[] each :
        new String[][] {
          {"v0.10.2", "enablePrometheusMetrics", "false"},
          {"v0.11.0", "enablePrometheusMetrics", "true"},
        }) {
      AntreaConfiguration read =
          AntreaConfiguration.of(ConfigurationFile.AGENT, Release.of("antrea", each[0]));
      assertEquals(Boolean.valueOf(each[2]), read.isTrue(each[1]), each[0]);
    }
    AntreaConfiguration newest = AntreaConfiguration.of(ConfigurationFile.FLOW_AGGREGATOR, NEWEST);
    assertEquals(Optional.of("Aggregate"), newest.text("mode"));
    assertEquals(Optional.of(8192L), newest.integer("recordBufferSize"));
    assertEquals(
        Optional.of(Duration.ofMinutes(10)),
        newest.duration("flowCollector.templateRefreshTimeout"));
  }

  @Test
  void whatIsWrittenIsRead() {
    String yaml =
        """
        featureGates:
          FlowExporter: true
        clientConnection:
          qps: 20
          kubeconfig: /a
        flowCollectorAddr: '[fd00::1]:4739:udp'
        antreaProxy:
          skipServices:
          - a/b
          proxyAll: true
        """;
    AntreaConfiguration read = AntreaConfiguration.read(ConfigurationFile.AGENT, SEED, yaml);
    assertEquals(yaml, read.yaml());
    assertEquals(Optional.of(true), read.feature("FlowExporter"));
    assertEquals(Optional.empty(), read.feature("Egress"));
    assertEquals(List.of("a/b"), read.list("antreaProxy.skipServices"));
    AntreaConfiguration more =
        read.with("featureGates.Egress", "false").with("flowPollInterval", "90s");
    assertEquals(Optional.of(false), more.feature("Egress"));
    assertTrue(more.yaml().contains("flowPollInterval: 1m30s\n"), more.yaml());
    assertThrows(ConfigurationFormatException.class, () -> read.with("apiPort", "0"));
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> read.text("flowPollInterval"))
            .getMessage()
            .contains("a duration"));
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> read.text("flowPolInterval"))
            .getMessage()
            .contains("did you mean flowPollInterval?"));
    assertThrows(
        IllegalArgumentException.class,
        () -> AntreaConfiguration.of(ConfigurationFile.AGENT, Release.of("calico", "v3.30.0")));
  }

  /** Hostile text is refused with an error, whatever it is. */
  @Test
  void hostileTextIsRefused() {
    for (String text :
        List.of(
            "- ".repeat(100_000),
            "[".repeat(100_000),
            "{a: ".repeat(60),
            "a: &x [1]\nb: [" + "*x,".repeat(50_000) + "]",
            "x".repeat(1_000_001),
            "a: b: c",
            "\u0000",
            "? [a]\n: b",
            "a: !!binary x",
            "%YAML 9.0\n---\na: 1",
            "a: 1\n---\nb: 2")) {
      assertTrue(
          !AntreaConfiguration.check(ConfigurationFile.AGENT, SEED, text).isEmpty(),
          text.substring(0, Math.min(30, text.length())));
    }
    for (String text : List.of("", "# nothing\n", "~", "featureGates:\n", "apiPort:\n")) {
      assertEquals(List.of(), AntreaConfiguration.check(ConfigurationFile.AGENT, SEED, text));
    }
  }

  /** The table of keys holds together: no gaps, no overlaps, defaults within their ranges. */
  @Test
  void theTableHoldsTogether() {
    int keys = 0;
    for (ConfigurationFile file : ConfigurationFile.values()) {
      Set<String> paths = new HashSet<>();
      for (ConfigurationKey key : file.keys()) {
        keys++;
        assertTrue(paths.add(key.path()), key.path());
        Release last = null;
        for (ConfigurationKey.Stretch stretch : key.history()) {
          assertTrue(last == null || last.compareTo(stretch.since()) < 0, key.toString());
          last = stretch.until().orElse(null);
          assertTrue(last == null || stretch.since().compareTo(last) <= 0, key.toString());
          if (!stretch.defaultValue().isEmpty() && key.kind() != ValueKind.LIST) {
            assertTrue(
                ValueReader.read(key, stretch, stretch.defaultValue()).value().isPresent(),
                key.path() + " " + stretch);
          }
        }
        assertTrue(
            key.history().size() == 1
                || key.history().stream()
                    .limit(key.history().size() - 1L)
                    .allMatch(stretch -> stretch.until().isPresent()),
            key.path());
      }
    }
    assertEquals(169, keys);
  }
}
