// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

/**
 * Components and exposures that are added to a catalogue when somebody first asks for any.
 *
 * <p>Readers look up names and never ask, so a program that only reads pages does not pay for them.
 * Implemented by generated catalogues.
 */
public interface CatalogPart {
  /**
   * Adds components and exposures. Called once at most, by whichever thread asks first.
   *
   * @param catalog a builder that has the catalogue's definitions; no other metric may be added
   */
  void addTo(MetricCatalog.Builder catalog);
}
