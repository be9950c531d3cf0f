// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint;

import dev.cnitelemetry.dashboards.lint.internal.read.ExpressionText;
import dev.cnitelemetry.metrics.finding.Place;

/**
 * Where an expression is, and where what is found of it goes.
 *
 * @param path the way to it in words
 * @param text the expression in its document
 * @param sink where findings go
 */
record ExpressionPlace(String path, ExpressionText text, FindingSink sink) {

  private Place at(int index) {
    int at = Math.max(index, 0);
    return text.place(at).withPath(path + ", " + text.position(at));
  }

  void tell(ExpressionFault fault) {
    if (!sink.isWanted(fault.rule(), fault.subject())) {
      return;
    }
    if (fault.isCounted()) {
      sink.count(fault.rule(), at(fault.index()), fault.subject(), fault.message());
    } else {
      sink.add(
          fault.rule(),
          fault.severity(),
          at(fault.index()),
          fault.subject(),
          fault.message(),
          fault.edit().flatMap(edit -> text.edit(edit.start(), edit.end(), edit.replacement())));
    }
  }

  void tell(DashboardRule rule, int index, String subject, String message) {
    if (sink.isWanted(rule, subject)) {
      sink.add(rule, at(index), subject, message);
    }
  }
}
