// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.scrape;

import java.util.Set;

/**
 * What a Grafana of its own needs to be told: who may log in, how it is reached, and which servers
 * it asks.
 *
 * <pre>{@code
 * SetUpOptions options =
 *     SetUpOptions.builder()
 *         .grafana(GrafanaOptions.builder().adminPassword("changed").build())
 *         .build();
 * }</pre>
 */
public final class GrafanaOptions {

  private static final Set<String> SERVICE_TYPES = Set.of("NodePort", "LoadBalancer");

  private final Builder source;

  private GrafanaOptions(Builder source) {
    this.source = source;
  }

  /**
   * A builder without a password.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Who may log in.
   *
   * @return as it was set
   */
  public String adminUser() {
    return source.adminUser;
  }

  /**
   * By which password.
   *
   * @return as it was set; empty where it is missing
   */
  public String adminPassword() {
    return source.adminPassword;
  }

  /**
   * How it is reached from outside.
   *
   * @return {@code NodePort} or {@code LoadBalancer}
   */
  public String serviceType() {
    return source.serviceType;
  }

  /**
   * The port of each Node at which it is reached, where it is a {@code NodePort}.
   *
   * @return the port
   */
  public int nodePort() {
    return source.nodePort;
  }

  /**
   * Where Prometheus is.
   *
   * @return a URL; empty for the Service of resources {@code antrea}
   */
  public String prometheusUrl() {
    return source.prometheusUrl;
  }

  /**
   * The name of ClickHouse's host.
   *
   * @return as it was set; empty where there is none
   */
  public String clickHouseServer() {
    return source.clickHouseServer;
  }

  /**
   * Who asks ClickHouse.
   *
   * @return as it was set
   */
  public String clickHouseUser() {
    return source.clickHouseUser;
  }

  /**
   * By which password.
   *
   * @return as it was set; empty where it is missing
   */
  public String clickHousePassword() {
    return source.clickHousePassword;
  }

  /** Collects what is to be told. */
  public static final class Builder {
    private String adminUser = "admin";
    private String adminPassword = "";
    private String serviceType = "NodePort";
    private int nodePort = 30300;
    private String prometheusUrl = "";
    private String clickHouseServer = "";
    private String clickHouseUser = "clickhouse_operator";
    private String clickHousePassword = "";

    private Builder() {}

    /**
     * Sets who may log in; {@code admin} unless set.
     *
     * @param adminUser a name
     * @return this
     */
    public Builder adminUser(String adminUser) {
      this.adminUser = adminUser;
      return this;
    }

    /**
     * Sets the password; there is none unless set.
     *
     * @param adminPassword the password
     * @return this
     */
    public Builder adminPassword(String adminPassword) {
      this.adminPassword = adminPassword;
      return this;
    }

    /**
     * Sets how it is reached from outside; by a port of each Node unless set.
     *
     * @param serviceType {@code NodePort} or {@code LoadBalancer}
     * @return this
     * @throws IllegalArgumentException if it is neither
     */
    public Builder serviceType(String serviceType) {
      if (!SERVICE_TYPES.contains(serviceType)) {
        throw new IllegalArgumentException(
            "no type of a Service for Grafana: " + serviceType + "; NodePort or LoadBalancer");
      }
      this.serviceType = serviceType;
      return this;
    }

    /**
     * Sets the port of each Node; 30300 unless set, beside the 30000 of the Prometheus server.
     *
     * @param nodePort the port
     * @return this
     * @throws IllegalArgumentException if there is no such port
     */
    public Builder nodePort(int nodePort) {
      if (nodePort < 1 || nodePort > 65535) {
        throw new IllegalArgumentException("no port: " + nodePort + "; ports are 1 to 65535");
      }
      this.nodePort = nodePort;
      return this;
    }

    /**
     * Sets where Prometheus is.
     *
     * @param prometheusUrl a URL; empty for the Service of resources {@code antrea}
     * @return this
     */
    public Builder prometheusUrl(String prometheusUrl) {
      this.prometheusUrl = prometheusUrl;
      return this;
    }

    /**
     * Sets the name of ClickHouse's host; without one there is no such data source.
     *
     * @param clickHouseServer a name, such as {@code clickhouse-clickhouse.flow-visibility.svc}
     * @return this
     */
    public Builder clickHouseServer(String clickHouseServer) {
      this.clickHouseServer = clickHouseServer;
      return this;
    }

    /**
     * Sets who asks ClickHouse; {@code clickhouse_operator} unless set, as in Antrea's manifest.
     *
     * @param clickHouseUser a name
     * @return this
     */
    public Builder clickHouseUser(String clickHouseUser) {
      this.clickHouseUser = clickHouseUser;
      return this;
    }

    /**
     * Sets the password for ClickHouse; there is none unless set.
     *
     * @param clickHousePassword the password
     * @return this
     */
    public Builder clickHousePassword(String clickHousePassword) {
      this.clickHousePassword = clickHousePassword;
      return this;
    }

    /**
     * The options.
     *
     * @return new options
     */
    public GrafanaOptions build() {
      Builder copy = new Builder();
      copy.adminUser = adminUser;
      copy.adminPassword = adminPassword;
      copy.serviceType = serviceType;
      copy.nodePort = nodePort;
      copy.prometheusUrl = prometheusUrl;
      copy.clickHouseServer = clickHouseServer;
      copy.clickHouseUser = clickHouseUser;
      copy.clickHousePassword = clickHousePassword;
      return new GrafanaOptions(copy);
    }
  }
}
