// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code filter}. Step of the chain that a request passes. */
public enum RequestFilter implements LabelValue {
  /** {@code authentication}: Who asks. */
  AUTHENTICATION("authentication"),

  /** {@code audit}: Writing of audit events. */
  AUDIT("audit"),

  /** {@code impersonation}: Acting as someone else. */
  IMPERSONATION("impersonation"),

  /**
   * {@code constrainedimpersonation}: Acting as someone else within limits; since Kubernetes
   * 1.35.
   */
  CONSTRAINED_IMPERSONATION("constrainedimpersonation"),

  /** {@code priorityandfairness}: API Priority and Fairness. */
  PRIORITY_AND_FAIRNESS("priorityandfairness"),

  /** {@code authorization}: Whether it is allowed. */
  AUTHORIZATION("authorization");

  private final String text;

  RequestFilter(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
