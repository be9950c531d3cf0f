// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.scrape;

import dev.cnitelemetry.dashboards.internal.Fields;
import dev.cnitelemetry.dashboards.internal.PrometheusDuration;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/**
 * A port that a monitor of the operator scrapes.
 *
 * <pre>{@code
 * MonitorEndpoint endpoint =
 *     MonitorEndpoint.builder("http-metrics").interval(Duration.ofSeconds(10)).build();
 * }</pre>
 */
public final class MonitorEndpoint {

  private final Builder source;

  private MonitorEndpoint(Builder source) {
    this.source = source;
  }

  /**
   * A builder.
   *
   * @param port the port's name: of a Pod's container, or of a Service
   * @return a new builder
   */
  public static Builder builder(String port) {
    return new Builder(port, "");
  }

  /**
   * A builder of a Service's endpoint by the name of its Pods' port, for Services whose port has no
   * name.
   *
   * @param targetPort the name of the container's port
   * @return a new builder
   */
  public static Builder ofTargetPort(String targetPort) {
    return new Builder("", targetPort);
  }

  static Map<String, Object> authorization(String tokenSecret) {
    return new Fields()
        .put("type", "Bearer")
        .put("credentials", new Fields().put("name", tokenSecret).put("key", "token").map())
        .map();
  }

  Map<String, Object> fields() {
    Fields fields = new Fields();
    fields.putIfPresent("port", source.port.isEmpty() ? null : source.port);
    fields.putIfPresent("targetPort", source.targetPort.isEmpty() ? null : source.targetPort);
    fields.putIfPresent(
        "interval", source.interval == null ? null : PrometheusDuration.of(source.interval));
    fields.put("path", source.path);
    if (source.tls != null) {
      fields.put("scheme", "https").putUnlessEmpty("tlsConfig", source.tls.operatorFields());
    }
    if (source.tokenSecret != null) {
      fields.put("authorization", authorization(source.tokenSecret));
    }
    return fields
        .putUnlessEmpty(
            "relabelings", source.relabelRules.stream().map(RelabelRule::monitorFields).toList())
        .map();
  }

  /** Collects what an endpoint has. */
  public static final class Builder {
    private final String port;
    private final String targetPort;
    private String path = "/metrics";
    @Nullable private Duration interval;
    @Nullable private TlsSettings tls;
    @Nullable private String tokenSecret;
    private final List<RelabelRule> relabelRules = new ArrayList<>();

    private Builder(String port, String targetPort) {
      this.port = port;
      this.targetPort = targetPort;
    }

    /**
     * How often it is scraped; as often as the server's default says unless set.
     *
     * @param time above zero
     * @return this
     * @throws IllegalArgumentException if it is not, or has parts of a millisecond
     */
    public Builder interval(Duration time) {
      PrometheusDuration.of(time);
      if (time.isZero()) {
        throw new IllegalArgumentException("an interval of zero");
      }
      this.interval = time;
      return this;
    }

    /**
     * The path; {@code /metrics} unless set.
     *
     * @param metricsPath begins with a slash
     * @return this
     */
    public Builder path(String metricsPath) {
      this.path = metricsPath;
      return this;
    }

    /**
     * Scrapes by HTTPS. Files of authorities are left out: a server that the operator runs has
     * none.
     *
     * @param settings how certificates are checked
     * @return this
     */
    public Builder tls(TlsSettings settings) {
      this.tls = settings;
      return this;
    }

    /**
     * Sends a bearer token.
     *
     * @param secret the Secret beside the monitor whose key {@code token} has it
     * @return this
     */
    public Builder bearerToken(String secret) {
      this.tokenSecret = secret;
      return this;
    }

    /**
     * Adds rules for the labels of targets.
     *
     * @param rules the rules in order
     * @return this
     */
    public Builder relabel(RelabelRule... rules) {
      relabelRules.addAll(List.of(rules));
      return this;
    }

    /**
     * The endpoint.
     *
     * @return a new endpoint
     * @throws IllegalArgumentException if a token would be sent without TLS
     */
    public MonitorEndpoint build() {
      if (tokenSecret != null && tls == null) {
        throw new IllegalArgumentException("a token would be sent in the clear");
      }
      Builder copy = new Builder(port, targetPort);
      copy.path = path;
      copy.interval = interval;
      copy.tls = tls;
      copy.tokenSecret = tokenSecret;
      copy.relabelRules.addAll(relabelRules);
      return new MonitorEndpoint(copy);
    }
  }
}
