// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.scrape;

/**
 * What differs between clusters: namespaces, images, how certificates are checked.
 *
 * <pre>{@code
 * SetUpOptions options =
 *     SetUpOptions.builder().antreaNamespace("antrea-system").insecureSkipVerify(true).build();
 * }</pre>
 */
public final class SetUpOptions {

  private final Builder source;

  private SetUpOptions(Builder source) {
    this.source = source;
  }

  /**
   * A builder with the documents' names.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The namespace of the Prometheus server and of its monitors.
   *
   * @return as it was set
   */
  public String monitoringNamespace() {
    return source.monitoringNamespace;
  }

  /**
   * The namespace of Antrea.
   *
   * @return as it was set
   */
  public String antreaNamespace() {
    return source.antreaNamespace;
  }

  /**
   * The namespace of the Flow Aggregator.
   *
   * @return as it was set
   */
  public String flowAggregatorNamespace() {
    return source.flowAggregatorNamespace;
  }

  /**
   * The namespace of calico-node; {@code calico-system} where the Tigera operator installs it.
   *
   * @return as it was set
   */
  public String calicoNamespace() {
    return source.calicoNamespace;
  }

  /**
   * The namespace of Tawon's Pods.
   *
   * @return as it was set
   */
  public String tawonNamespace() {
    return source.tawonNamespace;
  }

  /**
   * The namespace of Tawon's operator.
   *
   * @return as it was set
   */
  public String operatorNamespace() {
    return source.operatorNamespace;
  }

  /**
   * The namespace of the flow collector.
   *
   * @return as it was set
   */
  public String collectorNamespace() {
    return source.collectorNamespace;
  }

  /**
   * The image of what a resource runs; empty for the preset's own, where it has one.
   *
   * @return as it was set
   */
  public String image() {
    return source.image;
  }

  /**
   * The certificate authorities that Antrea's certificates are checked against, a file in the
   * server's container.
   *
   * @return as it was set
   */
  public String caFile() {
    return source.caFile;
  }

  /**
   * Whether Antrea's certificates are not checked at all, which its self-signed ones need.
   *
   * @return true if so
   */
  public boolean insecureSkipVerify() {
    return source.insecureSkipVerify;
  }

  /**
   * A label that Nodes with Calico have, so that others are no targets; empty where all have it.
   *
   * @return as it was set
   */
  public String nodeLabel() {
    return source.nodeLabel;
  }

  /**
   * The Secret with the token, in the monitoring namespace.
   *
   * @return as it was set
   */
  public String tokenSecret() {
    return source.tokenSecret;
  }

  /**
   * The port of each Node at which the server can be reached.
   *
   * @return the port
   */
  public int nodePort() {
    return source.nodePort;
  }

  /**
   * Where the Flow Aggregator sends flow records.
   *
   * @return host, port and protocol as the Flow Aggregator reads them
   */
  public String collectorAddress() {
    return source.collectorAddress;
  }

  /**
   * What a ClickHouse of its own needs.
   *
   * @return as it was set
   */
  public ClickHouseOptions clickHouse() {
    return source.clickHouse;
  }

  /**
   * What a Grafana of its own needs.
   *
   * @return as it was set
   */
  public GrafanaOptions grafana() {
    return source.grafana;
  }

  /** Collects what differs from the documents. */
  public static final class Builder {
    private String monitoringNamespace = "monitoring";
    private String antreaNamespace = "kube-system";
    private String flowAggregatorNamespace = "flow-aggregator";
    private String calicoNamespace = "kube-system";
    private String tawonNamespace = "tawon-operator";
    private String operatorNamespace = "openshift-operators";
    private String collectorNamespace = "ipfix";
    private String image = "";
    private String caFile = "/var/run/secrets/kubernetes.io/serviceaccount/ca.crt";
    private boolean insecureSkipVerify = false;
    private String nodeLabel = "";
    private String tokenSecret = "prometheus-service-account-token";
    private int nodePort = 30000;
    private String collectorAddress = "192.0.2.1:4739:tcp";
    private GrafanaOptions grafana = GrafanaOptions.builder().build();
    private ClickHouseOptions clickHouse = ClickHouseOptions.builder().build();

    private Builder() {}

    /**
     * Sets the namespace of the Prometheus server and of its monitors.
     *
     * @param monitoringNamespace what it is
     * @return this
     */
    public Builder monitoringNamespace(String monitoringNamespace) {
      this.monitoringNamespace = monitoringNamespace;
      return this;
    }

    /**
     * Sets the namespace of Antrea.
     *
     * @param antreaNamespace what it is
     * @return this
     */
    public Builder antreaNamespace(String antreaNamespace) {
      this.antreaNamespace = antreaNamespace;
      return this;
    }

    /**
     * Sets the namespace of the Flow Aggregator.
     *
     * @param flowAggregatorNamespace what it is
     * @return this
     */
    public Builder flowAggregatorNamespace(String flowAggregatorNamespace) {
      this.flowAggregatorNamespace = flowAggregatorNamespace;
      return this;
    }

    /**
     * Sets the namespace of calico-node; {@code calico-system} where the Tigera operator installs
     * it.
     *
     * @param calicoNamespace what it is
     * @return this
     */
    public Builder calicoNamespace(String calicoNamespace) {
      this.calicoNamespace = calicoNamespace;
      return this;
    }

    /**
     * Sets the namespace of Tawon's Pods.
     *
     * @param tawonNamespace what it is
     * @return this
     */
    public Builder tawonNamespace(String tawonNamespace) {
      this.tawonNamespace = tawonNamespace;
      return this;
    }

    /**
     * Sets the namespace of Tawon's operator.
     *
     * @param operatorNamespace what it is
     * @return this
     */
    public Builder operatorNamespace(String operatorNamespace) {
      this.operatorNamespace = operatorNamespace;
      return this;
    }

    /**
     * Sets the namespace of the flow collector; that of go-ipfix's collector, {@code ipfix}, unless
     * set.
     *
     * @param collectorNamespace what it is
     * @return this
     */
    public Builder collectorNamespace(String collectorNamespace) {
      this.collectorNamespace = collectorNamespace;
      return this;
    }

    /**
     * Sets the image of what a resource runs; empty for the preset's own, where it has one.
     *
     * @param image what it is
     * @return this
     */
    public Builder image(String image) {
      this.image = image;
      return this;
    }

    /**
     * Sets the certificate authorities that Antrea's certificates are checked against, a file in
     * the server's container.
     *
     * @param caFile what it is
     * @return this
     */
    public Builder caFile(String caFile) {
      this.caFile = caFile;
      return this;
    }

    /**
     * Sets whether Antrea's certificates are not checked at all, which its self-signed ones need.
     *
     * @param insecureSkipVerify whether it is so
     * @return this
     */
    public Builder insecureSkipVerify(boolean insecureSkipVerify) {
      this.insecureSkipVerify = insecureSkipVerify;
      return this;
    }

    /**
     * Sets a label that Nodes with Calico have, so that others are no targets; empty where all have
     * it.
     *
     * @param nodeLabel what it is
     * @return this
     */
    public Builder nodeLabel(String nodeLabel) {
      this.nodeLabel = nodeLabel;
      return this;
    }

    /**
     * Sets the Secret with the token, in the monitoring namespace.
     *
     * @param tokenSecret what it is
     * @return this
     */
    public Builder tokenSecret(String tokenSecret) {
      this.tokenSecret = tokenSecret;
      return this;
    }

    /**
     * Sets the port of each Node at which the server can be reached.
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
     * Sets where the Flow Aggregator sends flow records; an address for documentation unless set.
     *
     * @param collectorAddress {@code HOST:PORT[:PROTOCOL]}
     * @return this
     */
    public Builder collectorAddress(String collectorAddress) {
      this.collectorAddress = collectorAddress;
      return this;
    }

    /**
     * Sets what a ClickHouse of its own needs.
     *
     * @param clickHouse what it is
     * @return this
     */
    public Builder clickHouse(ClickHouseOptions clickHouse) {
      this.clickHouse = clickHouse;
      return this;
    }

    /**
     * Sets what a Grafana of its own needs.
     *
     * @param grafana what it is
     * @return this
     */
    public Builder grafana(GrafanaOptions grafana) {
      this.grafana = grafana;
      return this;
    }

    /**
     * The options.
     *
     * @return new options
     */
    public SetUpOptions build() {
      Builder copy = new Builder();
      copy.monitoringNamespace = monitoringNamespace;
      copy.antreaNamespace = antreaNamespace;
      copy.flowAggregatorNamespace = flowAggregatorNamespace;
      copy.calicoNamespace = calicoNamespace;
      copy.tawonNamespace = tawonNamespace;
      copy.operatorNamespace = operatorNamespace;
      copy.collectorNamespace = collectorNamespace;
      copy.image = image;
      copy.caFile = caFile;
      copy.insecureSkipVerify = insecureSkipVerify;
      copy.nodeLabel = nodeLabel;
      copy.tokenSecret = tokenSecret;
      copy.nodePort = nodePort;
      copy.collectorAddress = collectorAddress;
      copy.grafana = grafana;
      copy.clickHouse = clickHouse;
      return new SetUpOptions(copy);
    }
  }
}
