// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store;

import javax.annotation.Nullable;

/**
 * A store that cannot be opened, or does not do what it was asked to do.
 *
 * <p>The message is one sentence for a person: what happened, where, and what would help. It never
 * has a password in it, nor has any cause.
 *
 * <pre>{@code
 * try (FlowStore store = DuckDbStore.open(Path.of("flows.duckdb"))) {
 *   store.append(flow);
 * } catch (FlowStoreException e) {
 *   System.err.println(e.reason() + ": " + e.getMessage());
 * }
 * }</pre>
 */
public final class FlowStoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** The engine's driver is not on the class path; the message has its coordinate. */
    NO_DRIVER,
    /** There is no such file, it may not be read, or it is no store. */
    UNREADABLE,
    /** Another process has the file. */
    LOCKED,
    /** There is no room, or no permission to write. */
    UNWRITABLE,
    /** The server does not answer, or answers that it cannot at present. */
    UNAVAILABLE,
    /** The server does not know the user, or the password is wrong. */
    REFUSED,
    /** The table lacks columns or has others than rows are inserted with. */
    WRONG_TABLE,
    /** The question is wrong: no SQL of this engine, or about what there is not. */
    WRONG_QUERY,
    /** Anything else that the engine says. */
    FAILED
  }

  /** What kind of fault it is. */
  private final Reason reason;

  /**
   * An error.
   *
   * @param reason why
   * @param message one sentence without its full stop
   * @param cause what was thrown, or null
   */
  public FlowStoreException(Reason reason, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /**
   * Why.
   *
   * @return the reason
   */
  public Reason reason() {
    return reason;
  }
}
