// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code grpc_type}. How many messages go which way. */
public enum GrpcType implements LabelValue {
  /** {@code unary}: One there, one back. */
  UNARY("unary"),

  /** {@code client_stream}: Many there, one back. */
  CLIENT_STREAM("client_stream"),

  /** {@code server_stream}: One there, many back. */
  SERVER_STREAM("server_stream"),

  /** {@code bidi_stream}: Many both ways. */
  BIDI_STREAM("bidi_stream");

  private final String text;

  GrpcType(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
