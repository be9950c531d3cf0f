// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.query;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.annotation.Nullable;

/**
 * Who sends and receives the most octets: a question about the table {@code flows} that both
 * engines understand. Octets are those of {@code octetDeltaCount} and {@code
 * reverseOctetDeltaCount}, so that a connection that reports often counts no more than one that
 * reports once.
 *
 * <p>The answer's columns are the name of what is asked for, {@code sentOctets}, {@code
 * receivedOctets} and {@code records}.
 *
 * <pre>{@code
 * String sql = TopTalkers.POD.sql(10, null);
 * }</pre>
 */
public enum TopTalkers {
  /** Pods, as namespace/name. */
  POD,
  /** Namespaces of Pods. */
  NAMESPACE,
  /** Services, as namespace/service:port name: what they received, and sent back. */
  SERVICE,
  /** Nodes. */
  NODE,
  /** Network policies, as namespace/name: what flowed under them either way. */
  POLICY;

  /** One end of the flows: how it is named, and which way its octets go. */
  private record Side(String name, String present, boolean isSource) {}

  private List<Side> sides() {
    return switch (this) {
      case POD ->
          List.of(
              named(FlowColumn.SOURCE_POD_NAMESPACE, FlowColumn.SOURCE_POD_NAME, true),
              named(FlowColumn.DESTINATION_POD_NAMESPACE, FlowColumn.DESTINATION_POD_NAME, false));
      case NAMESPACE ->
          List.of(
              plain(FlowColumn.SOURCE_POD_NAMESPACE, true),
              plain(FlowColumn.DESTINATION_POD_NAMESPACE, false));
      case SERVICE -> List.of(plain(FlowColumn.DESTINATION_SERVICE_PORT_NAME, false));
      case NODE ->
          List.of(
              plain(FlowColumn.SOURCE_NODE_NAME, true),
              plain(FlowColumn.DESTINATION_NODE_NAME, false));
      case POLICY ->
          List.of(
              named(
                  FlowColumn.EGRESS_NETWORK_POLICY_NAMESPACE,
                  FlowColumn.EGRESS_NETWORK_POLICY_NAME,
                  true),
              named(
                  FlowColumn.INGRESS_NETWORK_POLICY_NAMESPACE,
                  FlowColumn.INGRESS_NETWORK_POLICY_NAME,
                  false));
    };
  }

  private static Side plain(FlowColumn column, boolean isSource) {
    return new Side(column.columnName(), column.columnName(), isSource);
  }

  private static Side named(FlowColumn namespace, FlowColumn name, boolean isSource) {
    return new Side(namespace + ", " + name, name.columnName(), isSource);
  }

  /**
   * The word that it is asked for by.
   *
   * @return such as {@code pod}
   */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The question.
   *
   * @param limit how many are told at most, 1 or more
   * @param since flows that ended before are left out; null for all
   * @return a statement without a semicolon; where {@code since} is given it has a {@code ?} for
   *     each of {@link #values}
   * @throws IllegalArgumentException if the limit is less than 1
   */
  public String sql(int limit, @Nullable Instant since) {
    if (limit < 1) {
      throw new IllegalArgumentException("1 or more are told, not " + limit);
    }
    boolean isQualified = sides().get(0).name().contains(",");
    String name = isQualified ? "CASE WHEN a = '' THEN b ELSE concat(a, '/', b) END" : "a";
    String all =
        sides().stream()
            .map(side -> side(side, isQualified, since != null))
            .collect(Collectors.joining("\n  UNION ALL\n"));
    return "SELECT\n  "
        + name
        + " AS "
        + this
        + ",\n  sum(sent) AS sentOctets,\n  sum(received) AS receivedOctets,\n"
        + "  sum(flowRecords) AS records\nFROM (\n"
        + all
        + "\n)\nGROUP BY "
        + (isQualified ? "a, b" : "a")
        + "\nORDER BY sentOctets + receivedOctets DESC, "
        + this
        + "\nLIMIT "
        + limit;
  }

  private static String side(Side side, boolean isQualified, boolean isSince) {
    String[] names = side.name().split(", ", -1);
    String forward = FlowColumn.OCTET_DELTA_COUNT.columnName();
    String back = FlowColumn.REVERSE_OCTET_DELTA_COUNT.columnName();
    return "  SELECT "
        + names[0]
        + " AS a, "
        + (isQualified ? names[1] + " AS b, " : "")
        + "sum("
        + (side.isSource() ? forward : back)
        + ") AS sent, sum("
        + (side.isSource() ? back : forward)
        + ") AS received, count(*) AS flowRecords\n  FROM flows\n  WHERE "
        + side.present()
        + " <> ''"
        + (isSince ? " AND flowEndSeconds >= ?" : "")
        + "\n  GROUP BY "
        + (isQualified ? "a, b" : "a");
  }

  /**
   * The values of the question.
   *
   * @param since flows that ended before are left out; null for all
   * @return a value for each {@code ?}
   */
  public Object[] values(@Nullable Instant since) {
    return since == null ? new Object[0] : sides().stream().map(side -> since).toArray();
  }
}
