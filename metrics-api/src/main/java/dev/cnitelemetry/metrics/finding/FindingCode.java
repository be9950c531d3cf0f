// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.finding;

/**
 * What kind of fault a finding is of. Whoever finds faults has an enum that implements this.
 *
 * <p>Implementations are immutable and thread-safe.
 *
 * <pre>{@code
 * enum PageFault implements FindingCode {
 *   EMPTY_PAGE;
 *
 *   @Override
 *   public String text() {
 *     return "empty-page";
 *   }
 *
 *   @Override
 *   public Severity severity() {
 *     return Severity.WARNING;
 *   }
 *
 *   @Override
 *   public String description() {
 *     return "a page without samples";
 *   }
 * }
 * }</pre>
 */
public interface FindingCode {

  /**
   * The code as reports print it and options name it.
   *
   * @return words in lower case, joined by hyphens; never empty
   */
  String text();

  /**
   * How much such a fault matters, unless a finding says otherwise.
   *
   * @return the severity
   */
  Severity severity();

  /**
   * What kind of fault it is, in words.
   *
   * @return a phrase in one line, which begins in lower case and has no full stop
   */
  String description();
}
