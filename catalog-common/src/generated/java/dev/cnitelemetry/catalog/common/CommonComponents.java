// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.Product;

/** The components of shared that expose metrics, and where they do. */
public final class CommonComponents {
  /** Java, which publishes no releases. */
  public static final Product JAVA = Product.withoutReleases("java", "Java");

  /**
   * Java program. Any Java program that is measured by client_java or Micrometer; no product,
   * and no default endpoint.
   *
   * <ul>
   *   <li>Endpoint: {@code http://HOST/metrics}, no default port
   *   <li>On by default: yes
   * </ul>
   */
  public static final Component JVM =
      Component.builder()
          .name("jvm")
          .title("Java program")
          .product(JAVA)
          .build();

  private CommonComponents() {}
}
