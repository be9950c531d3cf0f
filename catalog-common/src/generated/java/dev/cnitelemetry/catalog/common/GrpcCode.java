// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code grpc_code}. Status code of the finished call. */
public enum GrpcCode implements LabelValue {
  /** {@code OK}: The call succeeded. */
  OK("OK"),

  /** {@code Canceled}: The caller gave up. */
  CANCELED("Canceled"),

  /** {@code Unknown}: An error of no known kind. */
  UNKNOWN("Unknown"),

  /** {@code InvalidArgument}: An argument is wrong in itself. */
  INVALID_ARGUMENT("InvalidArgument"),

  /** {@code DeadlineExceeded}: The time was over. */
  DEADLINE_EXCEEDED("DeadlineExceeded"),

  /** {@code NotFound}: What was asked for does not exist. */
  NOT_FOUND("NotFound"),

  /** {@code AlreadyExists}: What was to be made exists. */
  ALREADY_EXISTS("AlreadyExists"),

  /** {@code PermissionDenied}: The caller may not do this. */
  PERMISSION_DENIED("PermissionDenied"),

  /** {@code ResourceExhausted}: A quota or a resource is used up. */
  RESOURCE_EXHAUSTED("ResourceExhausted"),

  /** {@code FailedPrecondition}: The state does not allow it. */
  FAILED_PRECONDITION("FailedPrecondition"),

  /** {@code Aborted}: A conflict with another call. */
  ABORTED("Aborted"),

  /** {@code OutOfRange}: Past the valid range. */
  OUT_OF_RANGE("OutOfRange"),

  /** {@code Unimplemented}: The server does not have the method. */
  UNIMPLEMENTED("Unimplemented"),

  /** {@code Internal}: A broken invariant of the server. */
  INTERNAL("Internal"),

  /** {@code Unavailable}: The server cannot be reached now. */
  UNAVAILABLE("Unavailable"),

  /** {@code DataLoss}: Data is lost or damaged. */
  DATA_LOSS("DataLoss"),

  /** {@code Unauthenticated}: The caller is not known. */
  UNAUTHENTICATED("Unauthenticated");

  private final String text;

  GrpcCode(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
