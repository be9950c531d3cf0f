// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import dev.cnitelemetry.ipfix.flow.FlowRecord;
import java.nio.ByteBuffer;
import java.util.function.Consumer;

/**
 * The state of one flow, by the same rules as a {@link FlowAggregator}, in a form that can be
 * written and read: for engines that keep state by key and call back by timer.
 *
 * <p>An empty state takes the first record's 5-tuple; records of another are refused. {@link
 * #write} and {@link #read} hold everything that the future of the flow depends on, flows that
 * ended and wait to be exported included, but no statistics. One object may serve many keys in turn
 * by reading each one's state. Not for use by several threads at once.
 *
 * <p>The form begins with a version, and names the release and mendings it was written by; it is
 * read by the same ones alone.
 *
 * <pre>{@code
 * FlowState state = FlowAggregator.builder().semantics(Semantics.mended()).newState();
 * state.update(flow, System.currentTimeMillis());
 * ByteBuffer kept = ByteBuffer.allocate(state.size());
 * state.write(kept);
 * state.read(kept.flip()); // later, perhaps elsewhere
 * }</pre>
 */
public final class FlowState {
  /** As a power of two: a flow, and one that ended before it. */
  private static final int FLOWS_A_CHUNK = 1;

  private final FlowTable table;
  private final FlowStateForm form;

  FlowState(FlowSettings settings) {
    table = new FlowTable(settings, FLOWS_A_CHUNK);
    form = new FlowStateForm(settings.semantics(), table);
  }

  /**
   * Adds a record.
   *
   * @param flow the record, read within the call
   * @param now the time in milliseconds since 1970-01-01T00:00:00Z
   * @return what became of it
   * @throws IllegalArgumentException if it is of another 5-tuple than the state
   * @throws IllegalStateException if a sink of this state is being called
   */
  public Admission update(FlowRecord flow, long now) {
    return table.addToOnlyFlow(flow, now);
  }

  /**
   * Exports the flow if it is due, and forgets it if it ended.
   *
   * @param now the time in milliseconds since 1970-01-01T00:00:00Z
   * @param sink as of {@link FlowAggregator#expire}
   * @return how many records were handed over
   * @throws IllegalStateException if a sink of this state is being called
   */
  public long expire(long now, Consumer<? super AggregatedFlow> sink) {
    return table.expire(now, sink);
  }

  /**
   * When to call {@link #expire} next, as {@link FlowAggregator#nextExpiry} has it.
   *
   * @return the time in milliseconds since 1970-01-01T00:00:00Z; {@link Long#MAX_VALUE} if nothing
   *     is to come
   */
  public long nextExpiry() {
    return isEmpty() ? Long.MAX_VALUE : table.nextExpiry();
  }

  /**
   * Whether there is no flow: its state need not be kept.
   *
   * @return whether it is empty
   */
  public boolean isEmpty() {
    return table.statistics().live() == 0 && table.statistics().waiting() == 0;
  }

  /**
   * How many octets {@link #write} takes now.
   *
   * @return the number of octets
   */
  public int size() {
    return form.size();
  }

  /**
   * Writes the state at the buffer's position.
   *
   * @param buffer the buffer, with {@link #size()} octets left
   * @throws java.nio.BufferOverflowException if there are fewer
   */
  public void write(ByteBuffer buffer) {
    form.write(buffer);
  }

  /**
   * Takes on the state that was written at the buffer's position; what was there before is
   * forgotten.
   *
   * @param buffer the buffer
   * @throws IllegalArgumentException if it has no state, one of another version or by other rules;
   *     this state is empty then
   */
  public void read(ByteBuffer buffer) {
    form.read(buffer);
  }
}
