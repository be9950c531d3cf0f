// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code protocol}. Protocol to the proxy. */
public enum EgressProtocol implements LabelValue {
  /** {@code grpc}: gRPC. */
  GRPC("grpc"),

  /** {@code http_connect}: The HTTP method CONNECT. */
  HTTP_CONNECT("http_connect");

  private final String text;

  EgressProtocol(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
