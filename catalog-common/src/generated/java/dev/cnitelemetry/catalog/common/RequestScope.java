// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code scope}. How much the request is about. */
public enum RequestScope implements LabelValue {
  /** the empty string: Requests that name no resource. */
  NONE(""),

  /** {@code cluster}: All objects of the cluster. */
  CLUSTER("cluster"),

  /** {@code namespace}: The objects of one namespace. */
  NAMESPACE("namespace"),

  /** {@code resource}: One object. */
  RESOURCE("resource");

  private final String text;

  RequestScope(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
