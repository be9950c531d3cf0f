// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.http;

import javax.annotation.Nullable;

/** A page that could not be had, in words for whoever asked for it; without any secret. */
public final class FetchException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FetchException(String message) {
    super(message);
  }

  FetchException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
