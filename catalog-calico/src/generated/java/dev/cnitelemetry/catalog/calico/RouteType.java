// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code bird_route_type}. What the routes are. */
public enum RouteType implements LabelValue {
  /** {@code imported}: Imported into the table. */
  IMPORTED("imported"),

  /** {@code exported}: Exported from the table. */
  EXPORTED("exported"),

  /** {@code preferred}: Selected as the best. */
  PREFERRED("preferred"),

  /** {@code filtered}: Kept though filtered out. */
  FILTERED("filtered");

  private final String text;

  RouteType(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
