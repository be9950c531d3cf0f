// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import dev.cnitelemetry.ipfix.flow.FlowRecord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.Nullable;

/**
 * Correlates and aggregates the flow records of Antrea's Nodes as the Flow Aggregator does, by the
 * {@link Semantics} of a release or by mended ones.
 *
 * <p>Records are {@link #add added}; flows that are due are {@link #expire exported}; {@link
 * #nextExpiry} says when to come again. There is no clock, no thread and no socket: time is handed
 * in, in milliseconds since 1970-01-01T00:00:00Z, and does not go back: an earlier time than that
 * of the call before is taken for that of the call before, and counted.
 *
 * <p>Memory: 500 to 600 octets a flow, and its texts, each once. At the limits of {@link Builder}
 * the flow that was not updated for longest is removed: it is exported, see {@link #add(FlowRecord,
 * long, Consumer)}, and counted. Adding a {@link dev.cnitelemetry.ipfix.flow.FlowRecordView} to a
 * known flow, beginning a flow whose texts are known and exporting allocate nothing.
 *
 * <p>Not for use by several threads at once; flows of different 5-tuples never meet, so that N
 * aggregators may take the records by a hash of the 5-tuple.
 *
 * <p>Source: "Network Flow Visibility in Antrea", v1.7; vmware/go-ipfix v0.5.12 and v0.17.0,
 * pkg/intermediate; antrea-io/antrea v1.5.0 to v2.7.0, pkg/flowaggregator.
 *
 * <pre>{@code
 * FlowAggregator aggregator = FlowAggregator.builder()
 *     .semantics(Semantics.mended())
 *     .activeTimeout(Duration.ofSeconds(60))
 *     .inactiveTimeout(Duration.ofSeconds(90))
 *     .maximumFlows(1_000_000)
 *     .build();
 * long now = System.currentTimeMillis();
 * aggregator.add(flow, now);
 * aggregator.expire(now, aggregated -> System.out.println(aggregated));
 * long next = aggregator.nextExpiry();
 * }</pre>
 */
public final class FlowAggregator {
  private final FlowTable table;

  private FlowAggregator(FlowTable table) {
    this.table = table;
  }

  /**
   * A builder: the rules of Antrea v1.7.0 unless told otherwise.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Adds a record. A flow that has to make room waits for the next {@link #expire}.
   *
   * @param flow the record, read within the call
   * @param now the time in milliseconds since 1970-01-01T00:00:00Z
   * @return what became of it
   * @throws IllegalStateException if a sink of this aggregator is being called
   */
  public Admission add(FlowRecord flow, long now) {
    return table.add(flow, now, null);
  }

  /**
   * Adds a record. A flow that has to make room is handed over within the call.
   *
   * @param flow the record, read within the call
   * @param now the time in milliseconds since 1970-01-01T00:00:00Z
   * @param removed what flows are handed to that are evicted, or whose 5-tuple is used again; what
   *     it throws is thrown, the flow stays and the record is not added
   * @return what became of it
   * @throws IllegalStateException if a sink of this aggregator is being called
   */
  public Admission add(FlowRecord flow, long now, Consumer<? super AggregatedFlow> removed) {
    return table.add(flow, now, removed);
  }

  /**
   * Exports the flows that are due, and removes those that ended.
   *
   * @param now the time in milliseconds since 1970-01-01T00:00:00Z
   * @param sink what flows are handed to, one at a time, valid within its call. What it throws is
   *     thrown: that flow is not reset and is offered again at the next call, as are those after
   *     it; exact rules before v2.7 keep it for ever without offering it, see {@link Mending#LEAK}
   * @return how many flows were handed over
   * @throws IllegalStateException if a sink of this aggregator is being called
   */
  public long expire(long now, Consumer<? super AggregatedFlow> sink) {
    return table.expire(now, sink);
  }

  /**
   * Exports every flow for the last time, whatever its timers say, and removes it: what there is to
   * do before a shut-down. Flows whose twin did not come are dropped or exported as {@link #expire}
   * does it at last; those that exact rules keep for ever stay, see {@link Mending#LEAK}.
   *
   * @param now the time in milliseconds since 1970-01-01T00:00:00Z
   * @param sink what flows are handed to, one at a time, valid within its call. What it throws is
   *     thrown: that flow and those after it are still held
   * @return how many flows were handed over
   * @throws IllegalStateException if a sink of this aggregator is being called
   */
  public long flush(long now, Consumer<? super AggregatedFlow> sink) {
    return table.flush(now, sink);
  }

  /**
   * When to call {@link #expire} next. Exact rules come when upstream does: up to v2.6 100 ms after
   * the first flow is due, and with no flow after the shorter timeout; v2.7 every second. Mended
   * ones come when the first flow is due.
   *
   * @return the time in milliseconds since 1970-01-01T00:00:00Z; {@link Long#MAX_VALUE} if nothing
   *     is to come
   */
  public long nextExpiry() {
    return table.nextExpiry();
  }

  /**
   * Flows that are held, as they are now. Allocates.
   *
   * @param query which
   * @return copies, in no order that means anything
   * @throws IllegalStateException if a sink of this aggregator is being called
   */
  public List<FlowRecord> find(FlowKeyFilter query) {
    List<FlowRecord> found = new ArrayList<>();
    int unused = find(query, 0, Integer.MAX_VALUE, found::add);
    return found;
  }

  /**
   * Flows that are held, some at a time: of many not all have to be in memory. Others may come and
   * go between two calls; one that is held from the first to the last is found once. Allocates.
   *
   * @param query which
   * @param from 0, then what the call before returned
   * @param most how many at most, 1 or more
   * @param into takes copies, in no order that means anything
   * @return from where to go on, or -1 at the end
   * @throws IllegalArgumentException if {@code from} is negative or {@code most} less than 1
   * @throws IllegalStateException if a sink of this aggregator is being called
   */
  public int find(FlowKeyFilter query, int from, int most, Consumer<FlowRecord> into) {
    if (from < 0 || most < 1) {
      throw new IllegalArgumentException(
          "some flows are one or more, from 0 on, not " + most + " from " + from);
    }
    return table.find(query, from, most, flow -> into.accept(flow.copy()));
  }

  /**
   * What was done so far, and what is held.
   *
   * @return the counts of this moment
   */
  public FlowStatistics statistics() {
    return table.statistics();
  }

  /**
   * Settings of a {@link FlowAggregator}, a {@link FlowState} or a {@link FlowProxy}.
   *
   * <pre>{@code
   * FlowAggregator.Builder settings = FlowAggregator.builder()
   *     .semantics(Semantics.antrea("v2.3.2"))
   *     .podLabels(true)
   *     .directory(PodDirectory.of(Map.of()));
   * FlowAggregator aggregator = settings.build();
   * }</pre>
   */
  public static final class Builder {
    private static final int DEFAULT_FLOWS = 1_000_000;
    private static final long DEFAULT_NAME_OCTETS = 256L << 20;

    private Semantics semantics = Semantics.antrea("v1.7.0");
    private long activeTimeout = 60_000;
    private long inactiveTimeout = 90_000;
    private int maximumFlows;
    private long maximumNameOctets;
    private @Nullable PodDirectory directory;
    private boolean podLabels;
    private boolean uuids;
    private String clusterId = "";

    private Builder() {}

    /**
     * By which rules; those of v1.7.0 unless set.
     *
     * @param rules the rules
     * @return this
     */
    public Builder semantics(Semantics rules) {
      semantics = rules;
      return this;
    }

    /**
     * After how long a flow that goes on is exported again ({@code activeFlowRecordTimeout}); 60 s
     * unless set.
     *
     * @param timeout the time, to the millisecond
     * @return this
     * @throws IllegalArgumentException if it is shorter than a millisecond
     */
    public Builder activeTimeout(Duration timeout) {
      activeTimeout = milliseconds(timeout);
      return this;
    }

    /**
     * After how long without a record a flow is exported for the last time ({@code
     * inactiveFlowRecordTimeout}); 90 s unless set. Exact rules up to v1.7.3 take the active
     * timeout whatever is set here.
     *
     * @param timeout the time, to the millisecond
     * @return this
     * @throws IllegalArgumentException if it is shorter than a millisecond
     */
    public Builder inactiveTimeout(Duration timeout) {
      inactiveTimeout = milliseconds(timeout);
      return this;
    }

    private static long milliseconds(Duration timeout) {
      long milliseconds = timeout.toMillis();
      if (milliseconds < 1) {
        throw new IllegalArgumentException(
            "a timeout is one millisecond or longer, not " + timeout);
      }
      return milliseconds;
    }

    /**
     * How many flows are held at most, whatever the rules. Unless set, 1,000,000 where {@link
     * Mending#BOUNDED} is mended, else no limit.
     *
     * @param flows 1 or more
     * @return this
     * @throws IllegalArgumentException if it is less than 1
     */
    public Builder maximumFlows(int flows) {
      if (flows < 1) {
        throw new IllegalArgumentException("at least one flow is to be held, not " + flows);
      }
      maximumFlows = flows;
      return this;
    }

    /**
     * How many octets the texts of all flows take at most, each text counted once and with 40
     * octets for itself. Unless set, 256 MiB where {@link Mending#BOUNDED} is mended, else no
     * limit.
     *
     * @param octets 1 or more
     * @return this
     * @throws IllegalArgumentException if it is less than 1
     */
    public Builder maximumNameOctets(long octets) {
      if (octets < 1) {
        throw new IllegalArgumentException("at least one octet is needed, not " + octets);
      }
      maximumNameOctets = octets;
      return this;
    }

    /**
     * Who has an address; nobody is asked unless set.
     *
     * @param pods the directory
     * @return this
     */
    public Builder directory(PodDirectory pods) {
      directory = pods;
      return this;
    }

    /**
     * Whether records have the labels of Pods ({@code recordContents.podLabels}); they do not
     * unless set. They need a {@link #directory}.
     *
     * @param include whether they do
     * @return this
     */
    public Builder podLabels(boolean include) {
      podLabels = include;
      return this;
    }

    /**
     * Whether records have UUIDs ({@code includeK8sUIDs}, from v2.4 on); they do not unless set.
     *
     * @param include whether they do
     * @return this
     */
    public Builder kubernetesUids(boolean include) {
      uuids = include;
      return this;
    }

    /**
     * The cluster's name in records ({@code clusterID}, from v2.3 on); empty unless set.
     *
     * @param id the name
     * @return this
     */
    public Builder clusterId(String id) {
      clusterId = id;
      return this;
    }

    FlowSettings settings() {
      boolean bounded = semantics.mends(Mending.BOUNDED);
      int flows = maximumFlows > 0 ? maximumFlows : bounded ? DEFAULT_FLOWS : 0;
      long octets = maximumNameOctets > 0 ? maximumNameOctets : bounded ? DEFAULT_NAME_OCTETS : 0;
      return new FlowSettings(
          semantics,
          activeTimeout,
          semantics.followsInactiveTimeout() ? inactiveTimeout : activeTimeout,
          flows == 0 ? Integer.MAX_VALUE : flows,
          octets == 0 ? Long.MAX_VALUE : octets,
          directory,
          podLabels,
          uuids,
          clusterId);
    }

    /**
     * The state of one flow, by the same settings; the limits are of no use there.
     *
     * @return a new state, empty
     */
    public FlowState newState() {
      return new FlowState(settings());
    }

    /**
     * A proxy, which aggregates nothing.
     *
     * @return a new proxy
     * @throws IllegalArgumentException if the release has no proxy mode
     */
    public FlowProxy newProxy() {
      return new FlowProxy(settings());
    }

    /**
     * The aggregator.
     *
     * @return a new aggregator
     */
    public FlowAggregator build() {
      return new FlowAggregator(new FlowTable(settings(), FlowTable.FLOWS_A_CHUNK));
    }
  }
}
