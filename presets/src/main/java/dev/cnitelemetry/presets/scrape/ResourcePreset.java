// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.scrape;

import dev.cnitelemetry.dashboards.kubernetes.HelmValues;
import dev.cnitelemetry.dashboards.kubernetes.KubernetesManifest;
import dev.cnitelemetry.dashboards.kubernetes.KubernetesObject;
import dev.cnitelemetry.metrics.Release;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.annotation.Nullable;

/** Ready-made Kubernetes resources, or values of a chart or an inventory. */
public final class ResourcePreset {

  private final String name;
  private final String title;
  @Nullable private final String product;
  private final BiFunction<SetUpOptions, Optional<Release>, Object> maker;

  private ResourcePreset(
      String name,
      String title,
      @Nullable String product,
      BiFunction<SetUpOptions, Optional<Release>, Object> maker) {
    this.name = name;
    this.title = title;
    this.product = product;
    this.maker = maker;
  }

  static ResourcePreset of(
      String name,
      String title,
      @Nullable String product,
      BiFunction<SetUpOptions, Optional<Release>, List<KubernetesObject>> maker) {
    return new ResourcePreset(
        name,
        title,
        product,
        (options, release) -> new KubernetesManifest(maker.apply(options, release)));
  }

  static ResourcePreset values(
      String name,
      String title,
      @Nullable String product,
      BiFunction<SetUpOptions, Optional<Release>, HelmValues> maker) {
    return new ResourcePreset(name, title, product, maker::apply);
  }

  /**
   * How it is asked for.
   *
   * @return for example {@code antrea}
   */
  public String name() {
    return name;
  }

  /**
   * What it is.
   *
   * @return a line
   */
  public String title() {
    return title;
  }

  /**
   * Whose releases make a difference to it.
   *
   * @return empty where none does
   */
  public Optional<String> product() {
    return Optional.ofNullable(product);
  }

  /**
   * The resources for a cluster, in the order in which they are applied.
   *
   * @param options what differs between clusters
   * @param release the release of its product; empty for the newest
   * @return the resources; none where it is values
   * @throws IllegalArgumentException if an option is missing or cannot be, or the release does not
   *     have what it is about
   */
  public List<KubernetesObject> objects(SetUpOptions options, Optional<Release> release) {
    return maker.apply(options, release) instanceof KubernetesManifest manifest
        ? manifest.objects()
        : List.of();
  }

  /**
   * What {@code kubectl apply -f} takes, or a file of values.
   *
   * @param options what differs between clusters
   * @param release the release of its product; empty for the newest
   * @return YAML that ends with a line break
   * @throws IllegalArgumentException as {@link #objects}
   */
  public String yaml(SetUpOptions options, Optional<Release> release) {
    Object made = maker.apply(options, release);
    return made instanceof HelmValues values ? values.yaml() : ((KubernetesManifest) made).yaml();
  }

  /**
   * The same in JSON.
   *
   * @param options what differs between clusters
   * @param release the release of its product; empty for the newest
   * @return JSON that ends with a line break
   * @throws IllegalArgumentException as {@link #objects}
   */
  public String json(SetUpOptions options, Optional<Release> release) {
    Object made = maker.apply(options, release);
    return made instanceof HelmValues values ? values.json() : ((KubernetesManifest) made).json();
  }
}
