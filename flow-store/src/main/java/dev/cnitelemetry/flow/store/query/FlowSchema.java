// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/**
 * The statements that make the tables and views of flow records in an engine, and those that bring
 * older tables up to date.
 *
 * <p>Every statement leaves alone what is there already. Immutable; may be shared between threads.
 * Text alone: no engine is needed. Source: antrea-io/antrea v1.7.0, build/yamls/flow-visibility;
 * antrea-io/theia v0.8.0.
 *
 * <pre>{@code
 * FlowSchema schema = FlowSchema.of(FlowEngine.CLICKHOUSE, FlowsTable.of("v1.7.0"));
 * schema.statements().forEach(statement -> System.out.println(statement + ";"));
 * }</pre>
 */
public final class FlowSchema {
  /** How long ClickHouse keeps rows, as Antrea v1.7 has it. */
  public static final Duration RETENTION = Duration.ofHours(1);

  private static final String CREATE = "CREATE TABLE IF NOT EXISTS ";

  private final FlowEngine engine;
  private final FlowsTable table;
  private final @Nullable Duration retention;

  private FlowSchema(FlowEngine engine, FlowsTable table, @Nullable Duration retention) {
    this.engine = engine;
    this.table = table;
    this.retention = retention;
  }

  /**
   * The schema of a table in an engine; in ClickHouse rows are kept for {@link #RETENTION}.
   *
   * @param engine the engine
   * @param table the table {@code flows}
   * @return the schema
   */
  public static FlowSchema of(FlowEngine engine, FlowsTable table) {
    return new FlowSchema(engine, table, engine == FlowEngine.CLICKHOUSE ? RETENTION : null);
  }

  /**
   * The same with another time that ClickHouse keeps rows for. DuckDB has no such setting: its
   * store deletes rows.
   *
   * @param time a second or more
   * @return the schema
   * @throws IllegalArgumentException if the time is less than a second
   */
  public FlowSchema retention(Duration time) {
    if (time.toSeconds() < 1) {
      throw new IllegalArgumentException("rows are kept for a second or longer, not " + time);
    }
    return new FlowSchema(engine, table, engine == FlowEngine.CLICKHOUSE ? time : null);
  }

  /**
   * The same with no time after which ClickHouse drops rows, as releases before 19.6 need it.
   *
   * @return the schema
   */
  public FlowSchema withoutRetention() {
    return new FlowSchema(engine, table, null);
  }

  /**
   * Everything: the table {@code flows}, the views of Antrea, {@code recommendations} and, in
   * DuckDB, the roll-ups.
   *
   * @return the statements in their order, without semicolons
   */
  public List<String> statements() {
    List<String> all = new ArrayList<>();
    all.add(flows());
    all.addAll(views(ViewForm.ANTREA));
    all.add(recommendations());
    if (engine == FlowEngine.DUCKDB) {
      for (RollUp rollUp : RollUp.values()) {
        all.add(rollUp.create(engine));
      }
    }
    return List.copyOf(all);
  }

  /**
   * The table {@code flows}.
   *
   * @return a statement
   */
  public String flows() {
    return CREATE
        + "flows (\n"
        + SchemaText.columns(engine, table.columns())
        + "\n)"
        + storage("MergeTree", List.of(FlowColumn.TIME_INSERTED, FlowColumn.FLOW_END_SECONDS));
  }

  /**
   * The table {@code recommendations}: network policies that were recommended for flows.
   *
   * @return a statement
   */
  public String recommendations() {
    String text = ColumnType.STRING.nameIn(engine);
    return CREATE
        + "recommendations (\n  id "
        + text
        + ",\n  type "
        + text
        + ",\n  timeCreated "
        + ColumnType.DATE_TIME.nameIn(engine)
        + ",\n  yamls "
        + text
        + "\n)"
        + (engine == FlowEngine.CLICKHOUSE ? "\nENGINE = MergeTree\nORDER BY (timeCreated)" : "");
  }

  /**
   * The three views. In ClickHouse they are materialized: filled from what is there, then by every
   * insert. In DuckDB they are worked out when they are read.
   *
   * @param form whose views
   * @return the statements in their order; two a view where it is kept in a table of its own
   * @throws IllegalArgumentException if the table lacks a column that the views group by
   */
  public List<String> views(ViewForm form) {
    List<String> statements = new ArrayList<>();
    for (FlowView view : FlowView.values()) {
      for (FlowColumn key : view.keys(form)) {
        if (!table.has(key)) {
          throw new IllegalArgumentException(
              "the views of this form group by " + key + ", which " + table + " lacks");
        }
      }
      if (engine == FlowEngine.DUCKDB) {
        statements.add(
            "CREATE VIEW IF NOT EXISTS " + view.viewName() + " AS " + select(view, form));
      } else if (form == ViewForm.THEIA) {
        List<FlowColumn> columns = new ArrayList<>(view.keys(form));
        columns.addAll(view.sums());
        statements.add(
            CREATE
                + view.tableName()
                + " (\n"
                + SchemaText.columns(engine, columns)
                + "\n)"
                + storage("SummingMergeTree", view.keys(form)));
        statements.add(
            materialized(view) + " TO " + view.tableName() + "\nAS " + select(view, form));
      } else {
        statements.add(
            materialized(view)
                + storage("SummingMergeTree", view.keys(form))
                + "\nPOPULATE\nAS "
                + select(view, form));
      }
    }
    return List.copyOf(statements);
  }

  private static String materialized(FlowView view) {
    return "CREATE MATERIALIZED VIEW IF NOT EXISTS " + view.viewName();
  }

  private static String select(FlowView view, ViewForm form) {
    String keys = SchemaText.names(view.keys(form));
    return "SELECT\n"
        + keys
        + ",\n"
        + SchemaText.sums(view.sums())
        + "\nFROM flows\nGROUP BY\n"
        + keys;
  }

  private String storage(String family, List<FlowColumn> order) {
    if (engine == FlowEngine.DUCKDB) {
      return "";
    }
    String text = "\nENGINE = " + family + "\nORDER BY (\n" + SchemaText.names(order) + "\n)";
    return retention == null
        ? text
        : text
            + "\nTTL timeInserted + INTERVAL "
            + retention.toSeconds()
            + " SECOND\nSETTINGS merge_with_ttl_timeout = "
            + Math.min(retention.toSeconds(), 3600);
  }

  /**
   * What a table that exists lacks of the columns that are inserted, column by column.
   *
   * @param existing the columns of the table {@code flows}: by name the type, as the engine names
   *     it
   * @return the differences in the table's order, none if rows can be inserted
   */
  public List<ColumnDifference> differences(Map<String, String> existing) {
    List<ColumnDifference> differences = new ArrayList<>();
    for (FlowColumn column : table.columns()) {
      if (!column.isInserted() && engine == FlowEngine.CLICKHOUSE) {
        continue;
      }
      String wanted = column.type().nameIn(engine);
      String found = existing.getOrDefault(column.columnName(), "");
      if (!column.type().isTakenBy(engine, found)) {
        differences.add(
            new ColumnDifference(
                column.columnName(), wanted, found, remedy(column, wanted, found.isEmpty())));
      }
    }
    return List.copyOf(differences);
  }

  private String remedy(FlowColumn column, String wanted, boolean missing) {
    if (missing) {
      return "ALTER TABLE flows ADD COLUMN " + column + " " + wanted;
    }
    return engine == FlowEngine.CLICKHOUSE
        ? "ALTER TABLE flows MODIFY COLUMN " + column + " " + wanted
        : "ALTER TABLE flows ALTER COLUMN " + column + " TYPE " + wanted;
  }

  /**
   * The statements that bring an older table {@code flows} up to date; columns that this one lacks
   * stay.
   *
   * @param existing the columns of the table: by name the type, as the engine names it
   * @return the statements in their order, none if nothing is to be done
   */
  public List<String> migration(Map<String, String> existing) {
    return differences(existing).stream().map(ColumnDifference::remedy).toList();
  }
}
