// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.query;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of sums that is kept longer than the rows it was made of. Its columns are {@code time},
 * when the interval begins that {@code flowEndSeconds} lies in; {@code timeInserted}, when the last
 * of the rows was stored; {@link #keys()}; {@link #sums()}; and {@code records}, how many rows were
 * summed. An interval may have several rows of the same keys: whoever asks sums them.
 *
 * <pre>{@code
 * RollUp.MINUTE.tableName(); // flows_1m
 * RollUp.keys(); // sourcePodName, sourcePodNamespace, ...
 * }</pre>
 */
public enum RollUp {
  /** Sums of a minute. */
  MINUTE("flows_1m", Duration.ofMinutes(1)),
  /** Sums of an hour. */
  HOUR("flows_1h", Duration.ofHours(1));

  /** The column that says when the interval begins. */
  public static final String TIME = "time";

  /** The column that says how many rows were summed. */
  public static final String RECORDS = "records";

  /** Where sums end: more is nothing that was ever sent. */
  private static final String GREATEST = "18446744073709551615";

  private final String tableName;
  private final Duration interval;

  RollUp(String tableName, Duration interval) {
    this.tableName = tableName;
    this.interval = interval;
  }

  /**
   * The table's name.
   *
   * @return {@code flows_1m} or {@code flows_1h}
   */
  public String tableName() {
    return tableName;
  }

  /**
   * How much time a row sums.
   *
   * @return a minute or an hour
   */
  public Duration interval() {
    return interval;
  }

  /**
   * The columns that rows are grouped by besides the time: who spoke with whom, by which Service,
   * under which policies.
   *
   * @return an unmodifiable list
   */
  public static List<FlowColumn> keys() {
    return List.of(
        FlowColumn.SOURCE_POD_NAME,
        FlowColumn.SOURCE_POD_NAMESPACE,
        FlowColumn.SOURCE_NODE_NAME,
        FlowColumn.DESTINATION_POD_NAME,
        FlowColumn.DESTINATION_POD_NAMESPACE,
        FlowColumn.DESTINATION_NODE_NAME,
        FlowColumn.DESTINATION_IP,
        FlowColumn.DESTINATION_SERVICE_PORT_NAME,
        FlowColumn.INGRESS_NETWORK_POLICY_NAME,
        FlowColumn.INGRESS_NETWORK_POLICY_NAMESPACE,
        FlowColumn.INGRESS_NETWORK_POLICY_RULE_ACTION,
        FlowColumn.EGRESS_NETWORK_POLICY_NAME,
        FlowColumn.EGRESS_NETWORK_POLICY_NAMESPACE,
        FlowColumn.EGRESS_NETWORK_POLICY_RULE_ACTION,
        FlowColumn.FLOW_TYPE);
  }

  /**
   * The columns that are summed.
   *
   * @return an unmodifiable list
   */
  public static List<FlowColumn> sums() {
    return List.of(
        FlowColumn.PACKET_DELTA_COUNT,
        FlowColumn.OCTET_DELTA_COUNT,
        FlowColumn.REVERSE_PACKET_DELTA_COUNT,
        FlowColumn.REVERSE_OCTET_DELTA_COUNT);
  }

  String create(FlowEngine engine) {
    String time = ColumnType.DATE_TIME.nameIn(engine);
    String count = ColumnType.UINT64.nameIn(engine);
    StringBuilder text = new StringBuilder("CREATE TABLE IF NOT EXISTS " + tableName + " (\n");
    text.append("  ").append(TIME).append(' ').append(time).append(",\n");
    text.append(SchemaText.column(engine, FlowColumn.TIME_INSERTED)).append(",\n");
    keys().forEach(key -> text.append(SchemaText.column(engine, key)).append(",\n"));
    sums().forEach(sum -> text.append(SchemaText.column(engine, sum)).append(",\n"));
    return text.append("  ").append(RECORDS).append(' ').append(count).append("\n)").toString();
  }

  /**
   * The statement that sums rows of {@code flows} into this table, up to 2^64 - 1. Its two
   * parameters are where the time range of {@code timeInserted} begins, and where it ends, which is
   * no longer part of it.
   *
   * @return a statement of DuckDB
   */
  public String fill() {
    String keys = keys().stream().map(FlowColumn::columnName).collect(Collectors.joining(",\n  "));
    String sums =
        sums().stream()
            .map(sum -> "least(SUM(" + sum + "), " + GREATEST + ")::UBIGINT")
            .collect(Collectors.joining(",\n  "));
    return "INSERT INTO "
        + tableName
        + " SELECT\n  time_bucket(INTERVAL "
        + interval.toSeconds()
        + " SECOND, flowEndSeconds),\n  max(timeInserted),\n  "
        + keys
        + ",\n  "
        + sums
        + ",\n  COUNT(*)\nFROM flows\nWHERE timeInserted >= ? AND timeInserted < ?\nGROUP BY ALL";
  }
}
