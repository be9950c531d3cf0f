// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code reason}. Why API Priority and Fairness rejected the request. */
public enum RejectionReason implements LabelValue {
  /** {@code concurrency-limit}: No seat was free. */
  CONCURRENCY_LIMIT("concurrency-limit"),

  /** {@code queue-full}: No queue had room. */
  QUEUE_FULL("queue-full"),

  /** {@code time-out}: It waited too long. */
  TIME_OUT("time-out");

  private final String text;

  RejectionReason(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
