// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.flows;

import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.cli.ipfix.receive.Listening;
import dev.cnitelemetry.dashboards.scrape.config.AntreaConfiguration;
import dev.cnitelemetry.dashboards.scrape.config.ConfigurationFile;
import dev.cnitelemetry.dashboards.scrape.config.ConfigurationFormatException;
import dev.cnitelemetry.dashboards.scrape.config.TransportAddress;
import dev.cnitelemetry.flow.collector.export.FlowExporter;
import dev.cnitelemetry.flow.collector.sink.PolicyFilter;
import dev.cnitelemetry.flow.collector.sink.RotatedFile;
import dev.cnitelemetry.flow.store.FlowStore;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.metrics.Release;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.annotation.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import picocli.CommandLine.Option;

/**
 * Antrea's flow-aggregator.conf: every key is honoured, or refused by its name where it asks for
 * something that there is not here. Options on the command line come first.
 */
final class ConfigOption {
  private static final String PORT = "4739";

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = {
        "Antrea's flow-aggregator.conf, as the release of --aggregate reads it, else the newest:",
        "what it says where no option does. It aggregates by the rules of that release."
      })
  @Nullable
  private String file;

  @Nullable private String apiPort;

  /** The port of flows and metrics that the file asks for, on this machine alone. */
  @Nullable
  String apiPort() {
    return apiPort;
  }

  void apply(Listening listening, boolean live, AggregateOption aggregate, SinkOptions sinks) {
    if (file == null) {
      return;
    }
    String text = text(file);
    AntreaConfiguration configuration = read(file, aggregate.release(), text);
    String release = aggregate.release();
    refuse(configuration);
    if (isProxy(configuration)) {
      aggregate.passOn();
    }
    aggregate.byDefault(release);
    configuration
        .duration("activeFlowRecordTimeout")
        .ifPresent(time -> aggregate.settings().activeTimeout(atLeastOneSecond(time)));
    configuration
        .duration("inactiveFlowRecordTimeout")
        .ifPresent(time -> aggregate.settings().inactiveTimeout(atLeastOneSecond(time)));
    if (has(configuration, "clusterID")) {
      configuration.text("clusterID").ifPresent(aggregate.settings()::clusterId);
    }
    if (has(configuration, "flowCollector.includeK8sUIDs")) {
      aggregate.settings().kubernetesUids(configuration.isTrue("flowCollector.includeK8sUIDs"));
    }
    if (has(configuration, "recordBufferSize")) {
      configuration
          .integer("recordBufferSize")
          .ifPresent(size -> sinks.queueByDefault(Math.toIntExact(Math.min(size, 1 << 24))));
    }
    if (live && !listening.isGiven()) {
      listen(configuration, listening);
    }
    if (configuration.given().contains("apiServer.apiPort")) {
      apiPort = configuration.integer("apiServer.apiPort").map(String::valueOf).orElse(null);
    }
    forward(configuration, listening, sinks);
    if (isOn(configuration, "clickHouse.enable")) {
      store(configuration, release, sinks);
    }
    if (isOn(configuration, "flowLogger.enable")) {
      log(configuration, release, text, sinks);
    }
  }

  private static Duration atLeastOneSecond(Duration time) {
    return time.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : time;
  }

  private static String text(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException | InvalidPathException e) {
      throw InputException.unreadable(file, e);
    }
  }

  private static AntreaConfiguration read(String file, String release, String text) {
    try {
      return AntreaConfiguration.read(
          ConfigurationFile.FLOW_AGGREGATOR, Release.of("antrea", release), text);
    } catch (ConfigurationFormatException e) {
      throw new InputException(
          file + ": " + e.errors().stream().map(String::valueOf).collect(Collectors.joining("; ")),
          e);
    } catch (IllegalArgumentException e) {
      throw new InputException("--aggregate: " + e.getMessage(), e);
    }
  }

  /** Whether the release has the key. */
  private static boolean has(AntreaConfiguration configuration, String key) {
    return configuration.file().keys(configuration.release()).stream()
        .anyMatch(each -> each.path().equals(key));
  }

  private static boolean isOn(AntreaConfiguration configuration, String key) {
    return has(configuration, key) && configuration.isTrue(key);
  }

  private static boolean isProxy(AntreaConfiguration configuration) {
    return has(configuration, "mode") && configuration.text("mode").orElse("").equals("Proxy");
  }

  private void refuse(AntreaConfiguration configuration) {
    refuse(
        isProxy(configuration) && isOn(configuration, "clickHouse.enable"),
        "clickHouse.enable with mode: Proxy",
        "rows of Antrea are aggregated ones; --store stores proxied records, too");
    refuse(isOn(configuration, "s3Uploader.enable"), "s3Uploader.enable", "nothing is uploaded");
    refuse(
        isOn(configuration, "flowStreamService.enable"),
        "flowStreamService.enable",
        "gRPC is not spoken");
    refuse(
        isOn(configuration, "recordContents.podLabels"),
        "recordContents.podLabels",
        "no Kubernetes API is asked for labels");
    refuse(
        isProxy(configuration) && isOn(configuration, "flowLogger.enable"),
        "flowLogger.enable with mode: Proxy",
        "Antrea refuses the two together; --log writes proxied records, too");
    refuse(
        has(configuration, "flowCollector.includeK8sNames")
            && !configuration.isTrue("flowCollector.includeK8sNames"),
        "flowCollector.includeK8sNames: false",
        "names are always sent");
    for (String key : List.of("apiServer.tlsCipherSuites", "apiServer.tlsMinVersion")) {
      refuse(
          !configuration.text(key).orElse("").isEmpty(),
          key,
          "/flowrecords is answered without TLS, on this machine alone");
    }
  }

  private void refuse(boolean asked, String key, String reason) {
    if (asked) {
      throw new InputException(file + ": " + key + " is not done here: " + reason);
    }
  }

  private static void listen(AntreaConfiguration configuration, Listening listening) {
    switch (configuration.text("aggregatorTransportProtocol").orElse("tls")) {
      case "tcp" -> listening.addTcp(PORT);
      case "udp" -> listening.addUdp(PORT);
      case "tls" -> listening.addTls(PORT);
      default ->
          throw new InputException(
              "aggregatorTransportProtocol: none takes no IPFIX: give --udp, --tcp or --tls");
    }
  }

  private void forward(AntreaConfiguration configuration, Listening listening, SinkOptions sinks) {
    boolean early = has(configuration, "externalFlowCollectorAddr");
    if (!early && !isOn(configuration, "flowCollector.enable")) {
      return;
    }
    String prefix = early ? "" : "flowCollector.";
    TransportAddress to =
        configuration
            .address(early ? "externalFlowCollectorAddr" : "flowCollector.address")
            .orElse(null);
    if (to == null) {
      return;
    }
    boolean tls = isOn(configuration, "flowCollector.tls.enable");
    if (tls) {
      refuse(!to.protocol().equals("tcp"), "flowCollector.tls.enable", "over udp it would be DTLS");
      tls(configuration, listening);
    }
    String host = to.host().indexOf(':') < 0 ? to.host() : "[" + to.host() + "]";
    sinks.forwardByDefault(
        (tls ? "tls" : to.protocol()) + "://" + host + ":" + to.port(),
        configuration.text(prefix + "recordFormat").orElse("IPFIX").equals("JSON"),
        configuration.integer(prefix + "observationDomainID").orElse(0L),
        exporter(configuration));
  }

  private void tls(AntreaConfiguration configuration, Listening listening) {
    listening.tlsDefaults(
        configuration
            .text("flowCollector.tls.minVersion")
            .map(version -> version.equals("VersionTLS13") ? "TLSv1.3" : "TLSv1.2")
            .orElse(null),
        List.of());
    configuration.text("flowCollector.tls.serverName").ifPresent(listening::serverName);
    for (String key : List.of("caSecretName", "clientSecretName")) {
      boolean named = configuration.text("flowCollector.tls." + key).isPresent();
      refuse(
          named && !listening.hasTlsFiles(),
          "flowCollector.tls." + key,
          "Secrets are not read: mount it, and give --tls-ca, --tls-cert and --tls-key");
    }
  }

  private static UnaryOperator<FlowExporter.Builder> exporter(AntreaConfiguration configuration) {
    return exporter -> {
      if (has(configuration, "flowCollector.templateRefreshTimeout")) {
        configuration
            .duration("flowCollector.templateRefreshTimeout")
            .ifPresent(exporter::templateRefresh);
      }
      if (has(configuration, "flowCollector.maxIPFIXMsgSize")) {
        configuration
            .integer("flowCollector.maxIPFIXMsgSize")
            .filter(octets -> octets > 0)
            .ifPresent(octets -> exporter.maximumMessageOctets(octets.intValue()));
      }
      return exporter;
    };
  }

  /** User and password are those of CH_USERNAME and CH_PASSWORD. */
  private void store(AntreaConfiguration configuration, String release, SinkOptions sinks) {
    String url = configuration.text("clickHouse.databaseURL").orElse("");
    // What follows the protocol may have a password in it, and is not repeated.
    refuse(
        !url.matches("https?://.*"),
        "clickHouse.enable",
        "of the protocols of clickHouse.databaseURL http and https alone are spoken, and "
            + url.replaceAll("(?s)://.*|[^a-z]+.*", "")
            + " is another one: give --store clickhouse+http://HOST:8123, or the URL with http");
    refuse(
        !url.matches("https?://[^/?#\\s@]+/?"),
        "clickHouse.databaseURL",
        "it is a protocol, a host and a port, such as http://127.0.0.1:8123: the database is"
            + " clickHouse.database, user and password are CH_USERNAME and CH_PASSWORD");
    for (String key :
        List.of("clickHouse.debug", "clickHouse.tls.insecureSkipVerify", "clickHouse.tls.caCert")) {
      refuse(
          isOn(configuration, key),
          key,
          key.endsWith("debug")
              ? "nothing more is logged of the server"
              : "the authorities that the JVM trusts count: -Djavax.net.ssl.trustStore");
    }
    sinks.storeByDefault(
        "clickhouse+" + url.replaceAll("/$", "") + path(configuration),
        configuration.duration("clickHouse.commitInterval").orElse(FlowStore.COMMIT_INTERVAL),
        release,
        configuration.isTrue("clickHouse.compress"));
  }

  /** The database, whatever its name. */
  private static String path(AntreaConfiguration configuration) {
    String database = configuration.text("clickHouse.database").orElse("default");
    try {
      return new URI(null, null, "/" + database, null).getRawPath();
    } catch (URISyntaxException e) {
      throw new InputException("clickHouse.database is not the name of a database", e);
    }
  }

  private void log(
      AntreaConfiguration configuration, String release, String text, SinkOptions sinks) {
    String path = configuration.text("flowLogger.path").orElse("/tmp/antrea-flows.log");
    long days = configuration.integer("flowLogger.maxAge").orElse(0L);
    RotatedFile.Builder rotation =
        RotatedFile.builder(Path.of(path))
            .maximumOctets(configuration.integer("flowLogger.maxSize").orElse(100L) << 20)
            .maximumFiles(configuration.integer("flowLogger.maxBackups").orElse(3L).intValue())
            .compress(configuration.isTrue("flowLogger.compress"));
    if (days > 0) {
      rotation.maximumAge(Duration.ofDays(days));
    }
    sinks.logByDefault(path, release, configuration.isTrue("flowLogger.prettyPrint"), rotation);
    sinks.filter(filters(text));
  }

  /** Any of them has to let a record through; where there are none, every record goes. */
  private Predicate<FlowRecord> filters(String text) {
    Object all = new Load(LoadSettings.builder().build()).loadFromString(text);
    Object logger = all instanceof Map<?, ?> map ? map.get("flowLogger") : null;
    Object list = logger instanceof Map<?, ?> map ? map.get("filters") : null;
    if (!(list instanceof List<?> filters) || filters.isEmpty()) {
      return flow -> true;
    }
    Predicate<FlowRecord> any = flow -> false;
    for (Object each : filters) {
      if (!(each instanceof Map<?, ?> filter)) {
        throw new InputException(file + ": a filter of flowLogger.filters is not " + each);
      }
      for (Object key : filter.keySet()) {
        if (!String.valueOf(key).matches("(in|e)gressNetworkPolicyRuleActions")) {
          throw new InputException(file + ": flowLogger.filters has no key " + key);
        }
      }
      try {
        any =
            any.or(
                PolicyFilter.of(
                    actions(filter.get("ingressNetworkPolicyRuleActions")),
                    actions(filter.get("egressNetworkPolicyRuleActions"))));
      } catch (IllegalArgumentException e) {
        throw new InputException(file + ": flowLogger.filters: " + e.getMessage(), e);
      }
    }
    return any;
  }

  private static List<String> actions(@Nullable Object list) {
    List<String> actions = new ArrayList<>();
    if (list instanceof List<?> given) {
      given.forEach(each -> actions.add(String.valueOf(each)));
    } else if (list != null) {
      throw new IllegalArgumentException("a list of actions is not " + list);
    }
    return actions;
  }
}
