// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint.internal.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Items in the order of the text. */
public final class SourceSequence extends SourceNode {

  private final List<SourceNode> items = new ArrayList<>(4);

  SourceSequence(SourceText source, int start) {
    super(source, start);
  }

  void add(SourceNode item) {
    items.add(item);
  }

  @Override
  public List<SourceNode> items() {
    return Collections.unmodifiableList(items);
  }
}
