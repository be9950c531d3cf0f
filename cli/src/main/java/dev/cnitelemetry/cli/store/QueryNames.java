// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.store;

import dev.cnitelemetry.flow.store.FlowAnswer;
import dev.cnitelemetry.flow.store.query.FlowQueries;
import dev.cnitelemetry.flow.store.query.FlowQuery;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** The queries that have names. */
final class QueryNames implements FlowAnswer {
  private final Iterator<FlowQuery> all = FlowQueries.all().iterator();
  private List<String> row = List.of();

  @Override
  public List<String> columns() {
    return List.of("name", "dashboard", "title", "kind");
  }

  @Override
  public boolean next() {
    if (!all.hasNext()) {
      return false;
    }
    FlowQuery query = all.next();
    row =
        List.of(
            query.name(),
            query.dashboard().title(),
            query.title(),
            query.kind().name().toLowerCase(Locale.ROOT));
    return true;
  }

  @Override
  public Object value(int column) {
    return row.get(column);
  }

  @Override
  public void close() {}
}
