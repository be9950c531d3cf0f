// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

/**
 * What a module implements, with a public constructor without parameters, so that {@link
 * MetricCatalog#installed} finds its catalogue by {@link java.util.ServiceLoader}.
 *
 * <p>The class is named in the module's {@code
 * META-INF/services/dev.cnitelemetry.metrics.MetricCatalogProvider}.
 *
 * <pre>{@code
 * public final class OwnCatalog implements MetricCatalogProvider {
 *   private static final MetricCatalog CATALOG =
 *       MetricCatalog.builder("own")
 *           .add(GaugeDefinition.builder().name("queue_length").help("Entries.").build())
 *           .build();
 *
 *   @Override
 *   public MetricCatalog catalog() {
 *     return CATALOG;
 *   }
 * }
 * }</pre>
 */
public interface MetricCatalogProvider {
  /**
   * The module's catalogue.
   *
   * @return the same object at each call
   */
  MetricCatalog catalog();
}
