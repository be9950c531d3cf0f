package dev.cnitelemetry.metrics;

import java.util.Objects;

/**
 * A product whose components expose metrics, and the releases that its catalogue covers.
 *
 * <p>Immutable and thread-safe. Equal by name.
 */
public final class Product {

  private final String name;
  private final String title;
  private final ReleaseRange releases;

  private Product(String name, String title, ReleaseRange releases) {
    this.name = name;
    this.title = title;
    this.releases = releases;
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
        ReleaseRange.between(Release.of(name, firstRelease), Release.of(name, lastRelease)));
  }

  /**
   * A product that publishes no versions. Its metrics count as present at any release.
   *
   * @param name the name in lower case
   * @param title the name for people
   * @return the product
   */
  public static Product withoutReleases(String name, String title) {
    return new Product(name, title, ReleaseRange.all());
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
   * The releases that the catalogue covers.
   *
   * @return the oldest to the newest; {@link ReleaseRange#all} for a product without versions
   */
  public ReleaseRange releases() {
    return releases;
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
