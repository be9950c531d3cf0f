// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.antrea;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code reason}. Limit that made the FQDN cache drop a name. */
public enum EvictionReason implements LabelValue {
  /** {@code selector_limit}: The limit of one selector. */
  SELECTOR_LIMIT("selector_limit"),

  /** {@code total_limit}: The limit of the whole cache. */
  TOTAL_LIMIT("total_limit");

  private final String text;

  EvictionReason(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
