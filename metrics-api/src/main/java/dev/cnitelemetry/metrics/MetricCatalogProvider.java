package dev.cnitelemetry.metrics;

/**
 * What a module implements, with a public constructor without parameters, so that {@link
 * MetricCatalog#installed} finds its catalogue by {@link java.util.ServiceLoader}.
 */
public interface MetricCatalogProvider {
  /**
   * The module's catalogue.
   *
   * @return the same object at each call
   */
  MetricCatalog catalog();
}
