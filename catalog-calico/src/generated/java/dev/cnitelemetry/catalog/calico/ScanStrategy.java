// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/**
 * Values of label {@code strategy}. How the label index looked for the endpoints that a
 * selector matches. A parent is what endpoints inherit labels from, such as a namespace.
 */
public enum ScanStrategy implements LabelValue {
  /** {@code endpoint-full-scan}: All endpoints were tried. */
  ENDPOINT_FULL_SCAN("endpoint-full-scan"),

  /** {@code endpoint-no-match}: No endpoint can match; nothing was tried. */
  ENDPOINT_NO_MATCH("endpoint-no-match"),

  /** {@code endpoint-single-value}: Endpoints that have one value of one label. */
  ENDPOINT_SINGLE_VALUE("endpoint-single-value"),

  /** {@code endpoint-multi-value}: Endpoints that have one of a few values of one label. */
  ENDPOINT_MULTI_VALUE("endpoint-multi-value"),

  /** {@code endpoint-label-name}: Endpoints that have a label, whatever its value. */
  ENDPOINT_LABEL_NAME("endpoint-label-name"),

  /** {@code parent-no-match}: No parent can match; nothing was tried. */
  PARENT_NO_MATCH("parent-no-match"),

  /** {@code parent-single-value}: Endpoints whose parent has one value of one label. */
  PARENT_SINGLE_VALUE("parent-single-value"),

  /** {@code parent-multi-value}: Endpoints whose parent has one of a few values of one label. */
  PARENT_MULTI_VALUE("parent-multi-value"),

  /** {@code parent-label-name}: Endpoints whose parent has a label, whatever its value. */
  PARENT_LABEL_NAME("parent-label-name");

  private final String text;

  ScanStrategy(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
