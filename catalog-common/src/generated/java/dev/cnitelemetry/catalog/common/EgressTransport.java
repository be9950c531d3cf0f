// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code transport}. How the proxy is reached. */
public enum EgressTransport implements LabelValue {
  /** {@code tcp}: Over the network. */
  TCP("tcp"),

  /** {@code uds}: Over a Unix domain socket. */
  UDS("uds");

  private final String text;

  EgressTransport(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
