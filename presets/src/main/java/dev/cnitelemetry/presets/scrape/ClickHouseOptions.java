// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.scrape;

/**
 * What a ClickHouse of its own needs to be told: where its data is, and at which ports it is asked.
 * Its user and password are those of {@link GrafanaOptions}, which asks it.
 *
 * <p>The data is in one of four places, named by a text:
 *
 * <ul>
 *   <li>{@code memory}, gone with the Pod, as in the manifest of Network Flow Visibility;
 *   <li>{@code class:NAME}, a claim of a StorageClass;
 *   <li>{@code local:PATH}, a directory of the Node with the label {@code
 *       antrea.io/clickhouse-data-node};
 *   <li>{@code nfs:SERVER:/PATH}, a directory of an NFS server.
 * </ul>
 *
 * <pre>{@code
 * SetUpOptions options =
 *     SetUpOptions.builder()
 *         .clickHouse(ClickHouseOptions.builder().storage("nfs:files.example:/flows").build())
 *         .build();
 * }</pre>
 */
public final class ClickHouseOptions {

  private final Builder source;

  private ClickHouseOptions(Builder source) {
    this.source = source;
  }

  /**
   * A builder with the documents' values: 8 GiB of memory, ports 8123 and 9000.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Where the data is.
   *
   * @return as it was set
   */
  public String storage() {
    return source.storage;
  }

  /**
   * How much room there is.
   *
   * @return a quantity of Kubernetes, such as {@code 8Gi}
   */
  public String size() {
    return source.size;
  }

  /**
   * The port of the HTTP interface.
   *
   * @return the port
   */
  public int httpPort() {
    return source.httpPort;
  }

  /**
   * The port of the native interface.
   *
   * @return the port
   */
  public int tcpPort() {
    return source.tcpPort;
  }

  /** Collects what is to be told. */
  public static final class Builder {
    private String storage = "memory";
    private String size = "8Gi";
    private int httpPort = 8123;
    private int tcpPort = 9000;

    private Builder() {}

    /**
     * Sets where the data is; in memory unless set.
     *
     * @param storage {@code memory}, {@code class:NAME}, {@code local:PATH} or {@code
     *     nfs:SERVER:/PATH}
     * @return this
     * @throws IllegalArgumentException if it is none of them
     */
    public Builder storage(String storage) {
      if (!storage.matches("memory|class:[a-z0-9][-.a-z0-9]*|local:/.*|nfs:[^:/]+:/.*")) {
        throw new IllegalArgumentException(
            "no storage: " + storage + "; memory, class:NAME, local:/PATH or nfs:SERVER:/PATH");
      }
      this.storage = storage;
      return this;
    }

    /**
     * Sets how much room there is; 8 GiB unless set.
     *
     * @param size a quantity of Kubernetes, such as {@code 20Gi}
     * @return this
     * @throws IllegalArgumentException if it is none
     */
    public Builder size(String size) {
      if (!size.matches("[1-9][0-9]*(\\.[0-9]+)?(Ki|Mi|Gi|Ti|Pi|k|M|G|T|P)?")) {
        throw new IllegalArgumentException("no size: " + size + "; such as 8Gi");
      }
      this.size = size;
      return this;
    }

    /**
     * Sets the port of the HTTP interface; 8123 unless set.
     *
     * @param httpPort the port
     * @return this
     * @throws IllegalArgumentException if there is no such port
     */
    public Builder httpPort(int httpPort) {
      this.httpPort = port(httpPort);
      return this;
    }

    /**
     * Sets the port of the native interface; 9000 unless set.
     *
     * @param tcpPort the port
     * @return this
     * @throws IllegalArgumentException if there is no such port
     */
    public Builder tcpPort(int tcpPort) {
      this.tcpPort = port(tcpPort);
      return this;
    }

    private static int port(int port) {
      if (port < 1 || port > 65535) {
        throw new IllegalArgumentException("no port: " + port + "; ports are 1 to 65535");
      }
      return port;
    }

    /**
     * The options.
     *
     * @return new options
     */
    public ClickHouseOptions build() {
      Builder copy = new Builder();
      copy.storage = storage;
      copy.size = size;
      copy.httpPort = httpPort;
      copy.tcpPort = tcpPort;
      return new ClickHouseOptions(copy);
    }
  }
}
