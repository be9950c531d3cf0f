// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.query;

/**
 * A defect of the queries of Antrea v1.7, mended. Each may be had alone.
 *
 * <pre>{@code
 * FlowQuery query = FlowQueries.find("pod-to-pod-throughput").orElseThrow();
 * String sql = query.mended(EnumSet.of(FlowMend.LIMIT_OF_SERIES)).grafanaSql();
 * }</pre>
 */
public enum FlowMend {
  /**
   * Lines are limited to the 50 with the most traffic. Exact, the limit is 50 rows, the oldest:
   * with 50 pairs of Pods one moment is drawn.
   */
  LIMIT_OF_SERIES("the 50 series with the most traffic, not the 50 oldest rows"),
  /**
   * Throughput is the sum of {@code octetDeltaCount} over the interval. Exact, it is the sum of the
   * throughputs that records report, in which a connection that reports twice in an interval counts
   * twice; or their average, over rows that sum as many connections as happened to end in the same
   * second.
   */
  OCTETS_OVER_INTERVAL("octets of the interval, not sums and averages of reported throughputs"),
  /** Names have their Namespace. Exact, Pods of one name in two Namespaces are one. */
  NAMESPACE_IN_NAME("the Namespace in the name of Pods and policies"),
  /** Flows that a policy drops or rejects are shown, and say so. Exact, they are left out. */
  DENIED_SHOWN("what policies drop and reject"),
  /**
   * The time range is one of records. Exact, it is one of intervals by their beginning, and the
   * first one, which begins before the range, is cut off.
   */
  FIRST_INTERVAL("the first interval, which begins before the range"),
  /** Where the limit cuts between equal rows, names decide. Exact, it may differ each time. */
  TIES_BY_NAME("equal rows in the order of their names"),
  /**
   * Both directions leave out the same flows. Exact, the way back from Node to Node leaves out
   * excluded Namespaces by the source alone.
   */
  BOTH_WAYS("the same flows on the way back"),
  /**
   * The columns of a Sankey diagram are source, destination, octets, which any plugin draws; a
   * destination without a name is its address. Exact, the columns are those of Antrea's own plugin.
   */
  PLAIN_SANKEY("source, destination and octets, as any Sankey plugin wants them"),
  /** Throughput is in bits a second everywhere. Exact, one panel says octets. */
  UNIT_OF_BITS("bits a second where octets were said");

  private final String phrase;

  FlowMend(String phrase) {
    this.phrase = phrase;
  }

  /**
   * What it does, in a sentence that begins with "shows".
   *
   * @return a phrase without a full stop
   */
  public String phrase() {
    return phrase;
  }
}
