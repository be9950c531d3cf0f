// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

/**
 * A defect of Antrea's Flow Aggregator that {@link Semantics} can leave as it is or mend, each by
 * itself.
 *
 * <p>{@code docs/flow-aggregation.md} shows a record before and after for every one.
 *
 * <p>Source: vmware/go-ipfix v0.5.12 and v0.17.0, antrea-io/antrea v2.4.0 to v2.7.0.
 *
 * <pre>{@code
 * Semantics semantics = Semantics.antrea("v1.7.0").with(Mending.RESET, Mending.LATE);
 * }</pre>
 */
public enum Mending {
  /**
   * A record that ends in the second in which the previous one of its Node ended: upstream drops
   * its delta counts, TCP state and end reason. Mended, they count; the throughput stays.
   */
  EQUAL_END("equal-end"),
  /**
   * A total count that goes back: upstream takes the wrapped difference, close to 2^64, for growth.
   * Mended, the new total is the growth, and the reset is counted.
   */
  RESET("reset"),
  /**
   * A record that ends before the previous one of its Node: upstream sets the Node's end time back
   * and drops the counts. Mended, the end time stays and the delta counts are added.
   */
  LATE("late"),
  /**
   * An inter-Node record whose twin does not come: upstream drops it at the third expiry. Mended,
   * it is exported with what is known, and stays for one more inactive timeout, so that a twin that
   * comes later is added to it.
   */
  UNMATCHED("unmatched"),
  /**
   * A 5-tuple that a later connection uses again: upstream adds it to the flow that ended. Mended,
   * that flow is exported as ended and a new one begins.
   */
  REUSE("reuse"),
  /**
   * A flow that is due exactly at the time of a call, or whose sink failed: upstream exports it no
   * more and keeps it for ever. Mended, it is exported and removed as all others.
   */
  LEAK("leak"),
  /**
   * Policies, Service, names and labels: upstream keeps those of the first records. Mended, the
   * newest value of the Node that knows it is taken; an empty one never replaces another.
   */
  CHANGED("changed"),
  /**
   * No limit upstream. Mended, there is one unless {@link FlowAggregator.Builder} sets another; at
   * the limit the flow that was not updated for longest is exported and removed.
   */
  BOUNDED("bounded"),
  /**
   * The common counts: upstream takes those of whichever Node reported last, so that intervals are
   * counted twice or not at all. Mended, they follow one Node, the source Node once it has
   * reported, else the destination Node; where both ended in one second, the source Node's end
   * reason, TCP state and throughput are taken.
   */
  ONE_SIDE("one-side");

  private final String text;

  Mending(String text) {
    this.text = text;
  }

  /**
   * The name the documentation has for it.
   *
   * @return lower case, with hyphens
   */
  public String text() {
    return text;
  }
}
