// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A product whose components expose metrics, and the releases that its catalogue covers.
 *
 * <p>Most products have one train of releases. Where a component has numbers of its own, they are
 * another train, as {@code typha v0.5.6} of Calico.
 *
 * <p>Immutable and thread-safe. Equal by name.
 */
public final class Product {

  private final String name;
  private final String title;
  private final ReleaseRange releases;
  private final List<ReleaseRange> trains;

  private Product(String name, String title, List<ReleaseRange> trains) {
    this.name = name;
    this.title = title;
    this.releases = trains.get(0);
    this.trains = trains;
  }

  /**
   * A product with releases.
   *
   * @param name the name in lower case, as {@link Release#of} takes it
   * @param title the name for people
   * @param firstRelease the oldest version the catalogue covers
   * @param lastRelease the newest version the catalogue covers
   * @return the product
   */
  public static Product of(String name, String title, String firstRelease, String lastRelease) {
    return new Product(
        name,
        title,
        List.of(
            ReleaseRange.between(Release.of(name, firstRelease), Release.of(name, lastRelease))));
  }

  /**
   * The same product with one more train of releases.
   *
   * @param firstRelease the oldest version the catalogue covers, with the train's name: {@code
   *     typha v0.1.0}
   * @param lastRelease the newest version the catalogue covers, of the same train
   * @return the product
   * @throws IllegalArgumentException if the product has no releases, or some of that train already
   */
  public Product withTrain(String firstRelease, String lastRelease) {
    ReleaseRange train =
        ReleaseRange.between(Release.of(name, firstRelease), Release.of(name, lastRelease));
    if (!hasReleases() || trains.stream().anyMatch(each -> each.isOfTrainOf(train))) {
      throw new IllegalArgumentException(
          name + " has " + releasesText() + ": no train can be added from " + firstRelease);
    }
    List<ReleaseRange> more = new ArrayList<>(trains);
    more.add(train);
    return new Product(name, title, List.copyOf(more));
  }

  /**
   * A product that publishes no versions. Its metrics count as present at any release.
   *
   * @param name the name in lower case
   * @param title the name for people
   * @return the product
   */
  public static Product withoutReleases(String name, String title) {
    return new Product(name, title, List.of(ReleaseRange.all()));
  }

  /**
   * The name in lower case.
   *
   * @return for example {@code antrea}
   */
  public String name() {
    return name;
  }

  /**
   * The name for people.
   *
   * @return for example {@code Antrea}
   */
  public String title() {
    return title;
  }

  /**
   * Whether the product has versions.
   *
   * @return false for products made by {@link #withoutReleases}
   */
  public boolean hasReleases() {
    return releases.since().isPresent();
  }

  /**
   * The releases that the catalogue covers of the product's own train.
   *
   * @return the oldest to the newest; {@link ReleaseRange#all} for a product without versions
   */
  public ReleaseRange releases() {
    return releases;
  }

  /**
   * The releases that the catalogue covers of every train.
   *
   * @return one range a train, {@link #releases} first
   */
  public List<ReleaseRange> trains() {
    return trains;
  }

  /**
   * Whether the catalogue covers a release.
   *
   * @param release a release
   * @return true if it is in one of {@link #trains}
   */
  public boolean covers(Release release) {
    return trains.stream().anyMatch(train -> train.contains(release));
  }

  /**
   * The releases that the catalogue covers in words, for messages.
   *
   * @return for example {@code v2.0.0 to v3.33, typha v0.1.0 to typha v0.7.4}
   */
  public String releasesText() {
    return trains.stream().map(ReleaseRange::toString).collect(Collectors.joining(", "));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Product that && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(name);
  }

  /**
   * The name.
   *
   * @return {@link #name()}
   */
  @Override
  public String toString() {
    return name;
  }
}
