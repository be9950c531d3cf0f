// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.data;

import java.util.List;
import java.util.Optional;

/** What a module's {@code catalog.yaml} says. */
public record CatalogFile(
    Location location,
    String name,
    String packageName,
    String classes,
    String title,
    String description,
    List<ProductEntry> products,
    List<SectionEntry> sections,
    List<String> files) {

  public record ProductEntry(
      Location location,
      String constant,
      String name,
      String title,
      Optional<String> since,
      Optional<String> until,
      List<TrainEntry> trains) {

    /** The releases that the catalogue covers, in words. */
    public String releasesText() {
      StringBuilder text = new StringBuilder(since.orElseThrow() + " to " + until.orElseThrow());
      trains.forEach(
          train -> text.append(", ").append(train.since()).append(" to ").append(train.until()));
      return text.toString();
    }
  }

  /** Releases with numbers of their own, beside the product's: {@code typha v0.1.0}. */
  public record TrainEntry(Location location, String since, String until) {}

  public record SectionEntry(
      Location location, String name, String title, Optional<String> description) {}
}
