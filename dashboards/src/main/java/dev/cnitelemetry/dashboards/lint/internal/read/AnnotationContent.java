// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint.internal.read;

import dev.cnitelemetry.dashboards.lint.internal.document.SourceScalar;
import java.util.List;

/**
 * An annotation that is drawn where a query gives something.
 *
 * @param query the query
 * @param texts texts in which labels may be named
 */
public record AnnotationContent(QueryContent query, List<SourceScalar> texts) {

  /**
   * Copies the texts.
   *
   * @param query the query
   * @param texts texts in which labels may be named
   */
  public AnnotationContent {
    texts = List.copyOf(texts);
  }
}
