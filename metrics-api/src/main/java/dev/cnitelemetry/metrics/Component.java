// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A process that exposes metrics, and where it does by default.
 *
 * <p>Immutable and thread-safe. Equal by value.
 *
 * <pre>{@code
 * Component agent =
 *     Component.builder()
 *         .name("antrea-agent")
 *         .title("Antrea Agent")
 *         .product(Product.of("antrea", "Antrea", "v0.6.0", "v2.7.0"))
 *         .scheme("https")
 *         .port(10350)
 *         .metricsSwitch("enablePrometheusMetrics in antrea-agent.conf")
 *         .enabledByDefault(true)
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Component permits ImmutableComponent {

  Component() {}

  /**
   * Starts a component.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableComponent.builder().scheme("http").path("/metrics").enabledByDefault(true);
  }

  /**
   * The component's name in lower case, unique among all catalogues.
   *
   * @return for example {@code antrea-agent}
   */
  public abstract String name();

  /**
   * The component's name for people.
   *
   * @return for example {@code Antrea Agent}
   */
  public abstract String title();

  /**
   * The product it belongs to.
   *
   * @return the product
   */
  public abstract Product product();

  /**
   * The scheme of its metrics endpoint.
   *
   * @return {@code http} or {@code https}
   */
  public abstract String scheme();

  /**
   * The default port of its metrics endpoint.
   *
   * @return 1 to 65535; empty where there is no default
   */
  public abstract OptionalInt port();

  /**
   * The path of its metrics endpoint.
   *
   * @return the path, {@code /metrics} unless the component differs
   */
  public abstract String path();

  /**
   * What turns its metrics on or off.
   *
   * @return the setting in the words of its documentation; empty where there is no switch
   */
  public abstract Optional<String> metricsSwitch();

  /**
   * Whether metrics are on without touching the switch, at the newest release.
   *
   * @return true if they are
   */
  public abstract boolean enabledByDefault();

  /**
   * The Kubernetes namespace it usually runs in.
   *
   * @return the namespace; empty where there is no usual one
   */
  public abstract Optional<String> namespace();

  /**
   * The name of its container.
   *
   * @return the container; empty where it is not known
   */
  public abstract Optional<String> container();

  /**
   * The name.
   *
   * @return {@link #name()}
   */
  @Override
  public final String toString() {
    return name();
  }

  /** Builds a {@link Component}. A builder is used once and by one thread. */
  public abstract static class Builder {
    Builder() {}

    /**
     * Sets the name. Required.
     *
     * @param name the name in lower case
     * @return this builder
     */
    public abstract Builder name(String name);

    /**
     * Sets the name for people. Required.
     *
     * @param title the name
     * @return this builder
     */
    public abstract Builder title(String title);

    /**
     * Sets the product. Required.
     *
     * @param product the product
     * @return this builder
     */
    public abstract Builder product(Product product);

    /**
     * Sets the scheme of the endpoint; http unless set.
     *
     * @param scheme {@code http} or {@code https}
     * @return this builder
     */
    public abstract Builder scheme(String scheme);

    /**
     * Sets the default port; none unless set.
     *
     * @param port 1 to 65535
     * @return this builder
     */
    public abstract Builder port(int port);

    /**
     * Sets the path; {@code /metrics} unless set.
     *
     * @param path the path with its slash
     * @return this builder
     */
    public abstract Builder path(String path);

    /**
     * Sets what turns metrics on; nothing unless set.
     *
     * @param metricsSwitch the setting
     * @return this builder
     */
    public abstract Builder metricsSwitch(String metricsSwitch);

    /**
     * Sets whether metrics are on by default; true unless set.
     *
     * @param enabledByDefault true if they are
     * @return this builder
     */
    public abstract Builder enabledByDefault(boolean enabledByDefault);

    /**
     * Sets the usual namespace; none unless set.
     *
     * @param namespace the namespace
     * @return this builder
     */
    public abstract Builder namespace(String namespace);

    /**
     * Sets the container's name; none unless set.
     *
     * @param container the name
     * @return this builder
     */
    public abstract Builder container(String container);

    /**
     * Makes the component.
     *
     * @return the component
     * @throws IllegalStateException if name, title or product is missing
     */
    public abstract Component build();
  }
}
