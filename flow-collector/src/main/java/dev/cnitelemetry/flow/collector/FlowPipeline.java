// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector;

import dev.cnitelemetry.flow.collector.sink.SinkCounts;
import dev.cnitelemetry.flow.collector.sink.SinkQueue;
import dev.cnitelemetry.ipfix.aggregate.AggregatedFlow;
import dev.cnitelemetry.ipfix.aggregate.FlowAggregator;
import dev.cnitelemetry.ipfix.aggregate.FlowKeyFilter;
import dev.cnitelemetry.ipfix.aggregate.FlowProxy;
import dev.cnitelemetry.ipfix.collect.Exporter;
import dev.cnitelemetry.ipfix.collect.ForeignProtocol;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.ipfix.flow.FlowRecordView;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixFormatException;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import dev.cnitelemetry.ipfix.wire.Transport;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javax.annotation.Nullable;

/**
 * Takes what a {@link FlowCollector} or a {@link dev.cnitelemetry.ipfix.collect.CollectingProcess}
 * reads through an aggregator, or past it, to sinks.
 *
 * <p>A {@link FlowHandler}, called by one thread; {@link #find} and {@link #counts} may be called
 * by any: they are answered by that thread between two messages. Records are copied once for all
 * sinks. Time is that of the clock it is given, or that of the messages.
 *
 * <pre>{@code
 * FlowPipeline pipeline =
 *     FlowPipeline.builder()
 *         .aggregator(FlowAggregator.builder().build())
 *         .sink(SinkQueue.start("print", flow -> System.out.println(flow), 8192))
 *         .build();
 * FlowCollector collector =
 *     FlowCollector.builder()
 *         .udp(new InetSocketAddress("127.0.0.1", 4739))
 *         .handler(pipeline)
 *         .build()
 *         .start();
 * collector.close();
 * pipeline.finish(Duration.ofSeconds(5));
 * }</pre>
 */
public final class FlowPipeline implements FlowHandler {
  private static final long PATIENCE_SECONDS = 10;

  /** What part of the time a sink may make the others wait when many flows expire at once. */
  private static final int PATIENT_PART = 10;

  private static final Duration MOST_PATIENT = Duration.ofSeconds(2);

  /** Of a file, as an element has it that is absent. */
  private static final String NO_ADDRESS = "0.0.0.0";

  private final @Nullable FlowAggregator aggregator;
  private final @Nullable FlowProxy proxy;
  private final List<SinkQueue> sinks;
  private final @Nullable LongSupplier clock;
  private final boolean waiting;
  private final @Nullable String sentBy;
  private final FlowHandler next;
  private final Queue<FutureTask<?>> questions = new ConcurrentLinkedQueue<>();
  private volatile boolean finished;

  /** How long to wait at most for room before each of the sinks. */
  private final Duration[] patience;

  private long now;
  private long lastExpiry;
  private @Nullable IpfixReader lastReader;
  private @Nullable FlowRecordView lastView;

  private final Map<Transport, Long> messages = new EnumMap<>(Transport.class);
  private final Map<IpfixFormatException.Code, Long> malformed =
      new EnumMap<>(IpfixFormatException.Code.class);
  private long records;
  private long optionsRecords;
  private long templates;
  private long lost;
  private long skippedSets;
  private long foreign;
  private long exported;
  private long notProxied;

  private FlowPipeline(Builder builder) {
    aggregator = builder.aggregator;
    proxy = builder.proxy;
    sinks = List.copyOf(builder.sinks);
    clock = builder.clock;
    waiting = builder.waiting;
    sentBy = builder.sentBy;
    next = builder.next;
    patience = new Duration[sinks.size()];
    Arrays.fill(patience, MOST_PATIENT);
  }

  /**
   * A builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public void event(IpfixEvent event, Exporter exporter, IpfixReader reader) {
    switch (event) {
      case MESSAGE -> {
        messages.merge(exporter.transport(), 1L, Long::sum);
        tick(reader.exportTime() * 1000);
      }
      case RECORD -> {
        records++;
        record(view(reader), exporter);
      }
      case OPTIONS -> optionsRecords++;
      case TEMPLATE -> templates++;
      case GAP -> lost += reader.lostRecords();
      case MALFORMED -> malformed.merge(reader.error().code(), 1L, Long::sum);
      case SKIPPED_SET -> skippedSets++;
      default -> {}
    }
    next.event(event, exporter, reader);
  }

  private FlowRecordView view(IpfixReader reader) {
    FlowRecordView view = lastView;
    if (view == null || lastReader != reader) {
      view = new FlowRecordView(reader);
      view = sentBy == null ? view : view.sentBy(sentBy);
      lastView = view;
      lastReader = reader;
    }
    return view;
  }

  private void record(FlowRecordView view, Exporter exporter) {
    FlowAggregator flows = aggregator;
    FlowProxy passing = proxy;
    if (flows != null) {
      flows.add(view, now, this::sendAggregated);
    } else if (passing != null) {
      pass(passing, view, exporter);
    } else {
      send(view);
    }
  }

  private void pass(FlowProxy passing, FlowRecordView view, Exporter exporter) {
    FlowRecord proxied;
    try {
      String from = exporter.address();
      proxied = passing.apply(view, from.isEmpty() ? NO_ADDRESS : from);
    } catch (IllegalArgumentException e) { // it has no addresses, or no start
      notProxied++;
      return;
    }
    send(proxied);
  }

  private void sendAggregated(AggregatedFlow flow) {
    send(flow);
  }

  private void send(FlowRecord flow) {
    exported++;
    if (sinks.isEmpty()) {
      return;
    }
    FlowRecord kept = flow.copy();
    for (SinkQueue sink : sinks) {
      if (waiting) {
        put(sink, kept);
      } else {
        sink.offer(kept);
      }
    }
  }

  /** One of many that a moment makes: a sink that keeps up otherwise has time for them. */
  private void sendOfMany(AggregatedFlow flow) {
    if (waiting) {
      send(flow);
      return;
    }
    exported++;
    if (sinks.isEmpty()) {
      return;
    }
    FlowRecord kept = flow.copy();
    for (int i = 0; i < patience.length; i++) {
      patience[i] = patience[i].minus(sinks.get(i).offer(kept, patience[i]));
    }
  }

  /** Gives each sink a part of the time since the last tick, and never more than the most. */
  private void bePatient(long passed) {
    for (int i = 0; i < patience.length; i++) {
      Duration more = patience[i].plusMillis(passed / PATIENT_PART);
      patience[i] = more.compareTo(MOST_PATIENT) > 0 ? MOST_PATIENT : more;
    }
  }

  private static void put(SinkQueue sink, FlowRecord kept) {
    try {
      sink.put(kept);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      sink.offer(kept);
    }
  }

  /** Lets time pass, and answers what was asked meanwhile. */
  private void tick(long exportTime) {
    LongSupplier time = clock;
    now = Math.max(now, time == null ? exportTime : time.getAsLong());
    FlowAggregator flows = aggregator;
    if (flows != null && now >= flows.nextExpiry()) {
      bePatient(now - lastExpiry);
      lastExpiry = now;
      flows.expire(now, this::sendOfMany);
    }
    answer();
  }

  private void answer() {
    for (FutureTask<?> question = questions.poll(); question != null; question = questions.poll()) {
      question.run();
    }
  }

  @Override
  public void pause() {
    tick(now);
    next.pause();
  }

  @Override
  public void malformedJson(Exporter exporter, IpfixFormatException error) {
    malformed.merge(error.code(), 1L, Long::sum);
    next.malformedJson(exporter, error);
  }

  @Override
  public void foreign(Exporter exporter, ForeignProtocol protocol) {
    foreign++;
    next.foreign(exporter, protocol);
  }

  @Override
  public void evicted(Exporter exporter) {
    next.evicted(exporter);
  }

  @Override
  public void closed(Exporter exporter, CloseReason reason) {
    next.closed(exporter, reason);
  }

  @Override
  public void refused(InetSocketAddress from, String reason) {
    next.refused(from, reason);
  }

  @Override
  public void remark(String words) {
    next.remark(words);
  }

  /**
   * Exports every flow that the aggregator holds, once and with the time it is, and closes the
   * sinks, all at the same time: one that is slow or stuck takes nothing from the others. To be
   * called once, by the thread that called the handler, or after its collector is closed.
   *
   * @param within how long the sinks have to write what waits, together
   * @return the counts at the end
   */
  public PipelineCounts finish(Duration within) {
    long deadline = System.nanoTime() + within.toNanos();
    FlowAggregator flows = aggregator;
    if (flows != null) {
      if (!waiting) {
        // What is left of the time is for what waits in the queues then.
        Arrays.fill(patience, within.multipliedBy(3).dividedBy(4L * Math.max(1, patience.length)));
      }
      flows.flush(now, this::sendOfMany);
    }
    sinks.forEach(SinkQueue::end);
    for (SinkQueue sink : sinks) {
      sink.close(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())));
    }
    finished = true;
    answer();
    return countsNow();
  }

  /**
   * Flows that the aggregator holds now.
   *
   * @param query which
   * @return copies, none without an aggregator
   * @throws IllegalStateException if the thread that calls the handler does not answer in time
   */
  public List<FlowRecord> find(FlowKeyFilter query) {
    FlowAggregator flows = aggregator;
    return flows == null ? List.of() : ask(() -> flows.find(query));
  }

  /**
   * Flows that the aggregator holds now, some at a time: of many not all have to be in memory. One
   * that is held from the first call to the last is found once.
   *
   * @param query which
   * @param from 0, then what the call before returned
   * @param most how many at most, 1 or more
   * @param into takes copies, called by the thread that calls the handler
   * @return from where to go on, or -1 at the end
   * @throws IllegalArgumentException if {@code from} is negative or {@code most} less than 1
   * @throws IllegalStateException if the thread that calls the handler does not answer in time
   */
  public int find(FlowKeyFilter query, int from, int most, Consumer<FlowRecord> into) {
    FlowAggregator flows = aggregator;
    return flows == null ? -1 : ask(() -> flows.find(query, from, most, into));
  }

  /**
   * What came and what became of it.
   *
   * @return the counts of a moment
   * @throws IllegalStateException if the thread that calls the handler does not answer in time
   */
  public PipelineCounts counts() {
    return ask(this::countsNow);
  }

  private PipelineCounts countsNow() {
    List<SinkCounts> ofSinks = new ArrayList<>();
    sinks.forEach(sink -> ofSinks.add(sink.counts()));
    return new PipelineCounts(
        messages,
        records,
        optionsRecords,
        templates,
        lost,
        malformed,
        skippedSets,
        foreign,
        exported,
        aggregator == null ? notProxied : aggregator.statistics().refused(),
        aggregator == null ? null : aggregator.statistics(),
        ofSinks);
  }

  private <T> T ask(Callable<T> question) {
    FutureTask<T> task = new FutureTask<>(question);
    questions.add(task);
    if (finished) {
      answer();
    }
    try {
      return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the collector was asked", e);
    } catch (TimeoutException e) {
      task.cancel(false);
      throw new IllegalStateException(
          "the collector does not answer within " + PATIENCE_SECONDS + " s", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Sets a pipeline up. Not for use by several threads at once. */
  public static final class Builder {
    private @Nullable FlowAggregator aggregator;
    private @Nullable FlowProxy proxy;
    private final List<SinkQueue> sinks = new ArrayList<>();
    private @Nullable LongSupplier clock = System::currentTimeMillis;
    private boolean waiting;
    private @Nullable String sentBy;
    private FlowHandler next = (event, exporter, reader) -> {};

    private Builder() {}

    /**
     * Correlates and aggregates records; they go to the sinks as they come unless set.
     *
     * @param flows an aggregator that nobody else uses
     * @return this
     */
    public Builder aggregator(FlowAggregator flows) {
      aggregator = flows;
      return this;
    }

    /**
     * Passes each record on as the Flow Aggregator in mode {@code Proxy} does, with the address of
     * its exporter, which is unset where a file is read; without an aggregator alone.
     *
     * @param passing the proxy
     * @return this
     */
    public Builder proxy(FlowProxy passing) {
      proxy = passing;
      return this;
    }

    /**
     * One more sink.
     *
     * @param sink the sink with its queue, which the pipeline closes
     * @return this
     */
    public Builder sink(SinkQueue sink) {
      sinks.add(sink);
      return this;
    }

    /**
     * The clock that the aggregator goes by; {@link System#currentTimeMillis} unless set.
     *
     * @param milliseconds counts milliseconds since 1970-01-01T00:00:00Z
     * @return this
     */
    public Builder clock(LongSupplier milliseconds) {
      clock = milliseconds;
      return this;
    }

    /**
     * Reads a file: the export times of its messages are the clock, and where a sink is slow the
     * reading waits for it, so that no record is dropped.
     *
     * @return this
     */
    public Builder file() {
      clock = null;
      waiting = true;
      return this;
    }

    /**
     * Whose release sent the records, see {@link FlowRecordView#sentBy}.
     *
     * @param release the version, such as {@code v2.5.1}
     * @return this
     */
    public Builder sentBy(String release) {
      sentBy = release;
      return this;
    }

    /**
     * Who is told everything, too, after the pipeline took it.
     *
     * @param handler the handler
     * @return this
     */
    public Builder next(FlowHandler handler) {
      next = handler;
      return this;
    }

    /**
     * The pipeline.
     *
     * @return a new pipeline
     * @throws IllegalStateException if there are both an aggregator and a proxy
     */
    public FlowPipeline build() {
      if (aggregator != null && proxy != null) {
        throw new IllegalStateException("records are aggregated or proxied: set one of the two");
      }
      return new FlowPipeline(this);
    }
  }
}
