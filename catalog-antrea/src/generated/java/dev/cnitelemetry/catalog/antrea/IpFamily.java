// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.antrea;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code ip_family}. Address family that the proxy serves. */
public enum IpFamily implements LabelValue {
  /** {@code v4}: IPv4. */
  V4("v4"),

  /** {@code v6}: IPv6. */
  V6("v6");

  private final String text;

  IpFamily(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
