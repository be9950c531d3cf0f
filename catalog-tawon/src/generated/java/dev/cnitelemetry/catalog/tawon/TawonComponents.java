// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.tawon;

import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.Product;

/** The components of Tawon that expose metrics, and where they do. */
public final class TawonComponents {
  /** Tawon, which publishes no releases. */
  public static final Product PRODUCT = Product.withoutReleases("tawon", "Tawon");

  /**
   * Tawon. The pods of Tawon's directives; the document says that those of its agent expose
   * metrics as well. The container port is called {@code http-metrics}, its number is not
   * documented. Metrics of the operator are not listed. Names have no prefix of the product in
   * common: they are told from those of others by the exact name alone, best together with the
   * scrape job. Most counters have no {@code _total} at the end of their names. Typing errors
   * of help texts are kept.
   *
   * <ul>
   *   <li>Endpoint: {@code http://HOST/metrics}, no default port
   *   <li>On by default: yes
   * </ul>
   */
  public static final Component TAWON =
      Component.builder()
          .name("tawon")
          .title("Tawon")
          .product(PRODUCT)
          .path("/metrics")
          .namespace("tawon-operator")
          .build();

  /**
   * Tawon operator. The operator that carries out Tawon's directives. Behind a proxy that asks
   * for a token of a service account with the ClusterRole tawon-operator-metrics-reader.
   *
   * <ul>
   *   <li>Endpoint: {@code https://HOST:8443/metrics}
   *   <li>On by default: yes
   * </ul>
   */
  public static final Component TAWON_OPERATOR =
      Component.builder()
          .name("tawon-operator")
          .title("Tawon operator")
          .product(PRODUCT)
          .scheme("https")
          .port(8443)
          .namespace("tawon-operator")
          .build();

  private TawonComponents() {}
}
