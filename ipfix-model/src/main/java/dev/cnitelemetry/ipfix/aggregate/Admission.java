// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

/**
 * What became of a record that was added.
 *
 * <pre>{@code
 * Admission admission = aggregator.add(flow, System.currentTimeMillis());
 * if (!admission.isAdded()) {
 *   System.err.println("a record " + admission.text()); // "a record has no protocolIdentifier"
 * }
 * }</pre>
 */
public enum Admission {
  /** It began a flow. */
  NEW(true, "began a flow"),
  /** It was added to a flow. */
  UPDATED(true, "was added to a flow"),
  /** It was the twin that an inter-Node flow was waiting for. */
  CORRELATED(true, "completed an inter-Node flow"),
  /** It began a flow whose 5-tuple an earlier one had, which ended; see {@link Mending#REUSE}. */
  REUSED(true, "began a flow with the 5-tuple of one that ended"),
  /**
   * It is of the earlier connection that had the 5-tuple and was exported as ended: it is exported
   * by itself, so that its counts are not lost; see {@link Mending#REUSE}.
   */
  LATE(true, "is of an earlier connection that had ended, and is exported by itself"),
  /**
   * It belongs to a flow, and exact rules take nothing of it but the end time: it does not end
   * after the previous record of its Node. See {@link Mending#EQUAL_END} and {@link Mending#LATE}.
   */
  IGNORED(true, "does not end after the previous record of its Node"),
  /** It has no source or no destination address. */
  NO_ADDRESS(false, "has no source or no destination address"),
  /** It has no source or no destination port. */
  NO_PORT(false, "has no source or no destination port"),
  /** It has no protocolIdentifier. */
  NO_PROTOCOL(false, "has no protocolIdentifier"),
  /** It has no flowStartSeconds or no flowEndSeconds. */
  NO_TIME(false, "has no flowStartSeconds or no flowEndSeconds"),
  /**
   * It lacks an element that releases up to v2.3 insist on: a count, flowEndReason, tcpState or,
   * from v1.15 on, httpVals. Of a known flow, what comes before that element was updated; upstream
   * gives up on the rest of the message too.
   */
  INCOMPLETE(false, "lacks an element that this release insists on"),
  /** Its texts alone take more room than {@link FlowAggregator.Builder#maximumNameOctets}. */
  TOO_LARGE(false, "has texts that are longer than the room for texts");

  private final boolean added;
  private final String text;

  Admission(boolean added, String text) {
    this.added = added;
    this.text = text;
  }

  /**
   * Whether the record is part of a flow now.
   *
   * @return whether it is; for {@link #INCOMPLETE} no, though part of it may be
   */
  public boolean isAdded() {
    return added;
  }

  /**
   * What became of it, in words that follow "the record".
   *
   * @return the words
   */
  public String text() {
    return text;
  }
}
