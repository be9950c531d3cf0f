package dev.cnitelemetry.cli.ipfix;

/** Input that cannot be read, in words for the user. */
final class CaptureException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CaptureException(String message) {
    super(message);
  }

  CaptureException(String message, Throwable cause) {
    super(message, cause);
  }
}
