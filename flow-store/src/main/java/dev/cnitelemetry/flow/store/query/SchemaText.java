// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.query;

import java.util.List;
import java.util.stream.Collectors;

/** Lists of columns as statements have them, one a line. */
final class SchemaText {
  private SchemaText() {}

  static String column(FlowEngine engine, FlowColumn column) {
    return "  " + column + " " + column.type().nameIn(engine);
  }

  static String columns(FlowEngine engine, List<FlowColumn> columns) {
    return columns.stream()
        .map(
            column ->
                column(engine, column) + (engine == FlowEngine.CLICKHOUSE ? defaultOf(column) : ""))
        .collect(Collectors.joining(",\n"));
  }

  private static String defaultOf(FlowColumn column) {
    return switch (column) {
      case TIME_INSERTED -> " DEFAULT now()";
      case TRUSTED -> " DEFAULT 0";
      default -> "";
    };
  }

  static String names(List<FlowColumn> columns) {
    return columns.stream().map(column -> "  " + column).collect(Collectors.joining(",\n"));
  }

  static String sums(List<FlowColumn> columns) {
    return columns.stream()
        .map(column -> "  sum(" + column + ") AS " + column)
        .collect(Collectors.joining(",\n"));
  }
}
