// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import dev.cnitelemetry.metrics.internal.Version;
import java.util.Locale;
import java.util.Objects;

/**
 * A release of a product: {@code antrea v1.6.1}.
 *
 * <p>Versions compare as versions, not as text: {@code v1.10.0} is newer than {@code v1.9.0}, a
 * pre-release is older than its release, missing parts count as zero. Dates ({@code 2017-07-06})
 * are versions of products that never gave numbers.
 *
 * <p>A version may name the train it belongs to, where a part of a product has numbers of its own:
 * {@code typha v0.7.0}, {@code operator v1.43.0}. No order of time is known between trains, so a
 * range of one train says nothing of the releases of another.
 *
 * <p>Releases sort by product, then by train (the product's own versions last), then by version.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * Release release = Release.of("antrea", "v1.6.1");
 * boolean older = release.compareTo(Release.of("antrea", "v1.12.0")) < 0; // true
 * }</pre>
 */
public final class Release implements Comparable<Release> {

  private final String product;
  private final Version version;

  private Release(String product, Version version) {
    this.product = product;
    this.version = version;
  }

  /**
   * A release by name.
   *
   * @param product the product in lower case, for example {@code antrea} or {@code calico}
   * @param version the version as the product writes it; a leading {@code v} may be missing
   * @return the release
   * @throws IllegalArgumentException if the version is neither dotted numbers nor a date
   */
  public static Release of(String product, String version) {
    if (product.isEmpty() || !product.equals(product.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(
          "a product is named in lower case, as in antrea: \"" + product + "\"");
    }
    return new Release(product, Version.parse(version));
  }

  /**
   * The product's name.
   *
   * @return the name in lower case
   */
  public String product() {
    return product;
  }

  /**
   * The version as it was given.
   *
   * @return the text, for example {@code v1.6.1}
   */
  public String version() {
    return version.text();
  }

  /**
   * The train that the version belongs to.
   *
   * @return for example {@code typha}; empty for the product's own versions
   */
  public String train() {
    return version.train();
  }

  /**
   * Whether this release is not newer than a bound of the same train, where a bound without a patch
   * number covers all patches of its minor release: {@code v3.22.4} is within {@code v3.22}.
   */
  boolean isWithin(Release until) {
    return product.equals(until.product) && version.isWithin(until.version);
  }

  /** Whether ranges that end with the two can be compared, and the first ends earlier. */
  boolean endsBefore(Release other) {
    return isComparable(other) && version.compareEnds(other.version) < 0;
  }

  /** Whether the two are of one product and of one of its trains. */
  boolean isComparable(Release other) {
    return product.equals(other.product) && train().equals(other.train());
  }

  @Override
  public int compareTo(Release other) {
    int byProduct = product.compareTo(other.product);
    return byProduct != 0 ? byProduct : version.compareTo(other.version);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Release that
        && product.equals(that.product)
        && version.compareTo(that.version) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(product, version);
  }

  /**
   * Product and version.
   *
   * @return for example {@code antrea v1.6.1}
   */
  @Override
  public String toString() {
    return product + " " + version.text();
  }
}
