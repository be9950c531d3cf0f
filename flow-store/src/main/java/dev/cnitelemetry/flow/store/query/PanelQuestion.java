// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.query;

import java.util.List;
import java.util.Set;
import javax.annotation.Nullable;

/**
 * What a panel of Antrea v1.7 asks, taken apart.
 *
 * @param view what is read; null for the table {@code flows}
 * @param moment the column that is compared with the time range, and by whose interval lines go
 * @param value what is added up; null where rows are counted
 * @param isAverage whether the average of values is asked for instead of their sum
 * @param valueName what the column of values is called
 * @param ends by what rows are told apart: none, one or two
 * @param hasAddress whether the address of the destination is a column too
 * @param policies which policies must have let a flow through
 * @param conditions the other conditions
 * @param excludesSource whether Namespaces are left out by the source
 * @param excludesDestination whether they are left out by the destination
 * @param having which sums are shown
 * @param isByInterval whether the time range is compared with the beginning of the interval
 * @param limit how many rows there are at most; 0 for all
 */
record PanelQuestion(
    FlowDashboard dashboard,
    String name,
    String title,
    FlowQueryKind kind,
    FlowUnit unit,
    @Nullable FlowView view,
    FlowColumn moment,
    @Nullable FlowColumn value,
    boolean isAverage,
    String valueName,
    List<FlowEnd> ends,
    boolean hasAddress,
    Set<FlowEnd> policies,
    List<FlowCondition> conditions,
    boolean excludesSource,
    boolean excludesDestination,
    Having having,
    boolean isByInterval,
    int limit) {

  /** Which sums are shown. */
  enum Having {
    ALL(""),
    NOT_ZERO(" != 0"),
    POSITIVE(" > 0");

    private final String text;

    Having(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }
  }
}
