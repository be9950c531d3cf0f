package dev.cnitelemetry.generator.data;

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
      Optional<String> until) {}

  public record SectionEntry(
      Location location, String name, String title, Optional<String> description) {}
}
