// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code table}. Table of iptables. */
public enum IptablesTable implements LabelValue {
  /** {@code filter}: The filter table. */
  FILTER("filter"),

  /** {@code mangle}: The mangle table. */
  MANGLE("mangle"),

  /** {@code nat}: The nat table. */
  NAT("nat"),

  /** {@code raw}: The raw table. */
  RAW("raw");

  private final String text;

  IptablesTable(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
