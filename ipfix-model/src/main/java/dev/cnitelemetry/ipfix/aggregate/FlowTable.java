// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import static dev.cnitelemetry.ipfix.aggregate.FlowFlags.EARLIER_BY_SOURCE;
import static dev.cnitelemetry.ipfix.aggregate.FlowFlags.READY;
import static dev.cnitelemetry.ipfix.aggregate.FlowFlags.SOURCE_REPORTED;
import static dev.cnitelemetry.ipfix.aggregate.FlowFlags.SUCCEEDS;
import static dev.cnitelemetry.ipfix.aggregate.FlowFlags.WAITING;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.FLOW_TYPE;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.STATUS;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.TIMES;

import dev.cnitelemetry.ipfix.FlowType;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.ipfix.wire.DataRecord;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javax.annotation.Nullable;

/** The flows that are held: what a record does to them, and which make way for it. */
final class FlowTable {
  /** As a power of two. */
  static final int FLOWS_A_CHUNK = 10;

  private final FlowSettings settings;
  private final boolean seesReuse;
  private final boolean seesStragglers;
  private final boolean followsOneSide;
  private final boolean bounded;
  private final boolean ordersByUse;

  private final FlowCounts counts = new FlowCounts();
  private final IncomingFlow in;
  private final FlowSlots store;
  private final NameTable names;
  private final FlowIndex index;
  private final SlotQueue recent = new SlotQueue();
  private final WaitingFlows waiting;
  private final FlowRules rules;
  private final FlowExport exporting;
  private final FlowExpiry expiry;
  private final Lookahead ahead;

  private long latest = Long.MIN_VALUE;

  FlowTable(FlowSettings settings, int flowsAChunk) {
    this(
        settings,
        flowsAChunk,
        settings.semantics().mendings().isEmpty()
            ? (store, recent) -> new ExpiryHeap(store)
            : ExpiryQueues::new);
  }

  FlowTable(
      FlowSettings settings,
      int flowsAChunk,
      BiFunction<FlowSlots, SlotQueue, ExpirySchedule> newSchedule) {
    this.settings = settings;
    Semantics semantics = settings.semantics();
    seesReuse = semantics.mends(Mending.REUSE);
    seesStragglers = seesReuse && semantics.mends(Mending.LATE);
    followsOneSide = semantics.mends(Mending.ONE_SIDE);
    int flows = settings.maximumFlows();
    bounded = flows < Integer.MAX_VALUE || settings.maximumNameOctets() < Long.MAX_VALUE;
    ordersByUse = bounded || !semantics.mendings().isEmpty();
    long seed = ThreadLocalRandom.current().nextLong();
    in = new IncomingFlow(semantics);
    store = new FlowSlots(FlowLayout.longs(semantics), flowsAChunk);
    waiting = new WaitingFlows(flows, store);
    names = new NameTable(settings.maximumNameOctets(), seed);
    index = new FlowIndex(store, seed);
    ahead = new Lookahead(index, store, recent);
    rules = new FlowRules(semantics, names, counts);
    exporting = new FlowExport(settings, store, names, counts);
    expiry = new FlowExpiry(settings, store, exporting, counts, newSchedule.apply(store, recent));
  }

  private void enter(long now) {
    exporting.requireIdle();
    if (now < latest) {
      counts.timeSteps++;
    } else {
      latest = now;
    }
  }

  // Records

  Admission add(FlowRecord flow, long now, @Nullable Consumer<? super AggregatedFlow> removed) {
    enter(now);
    in.read(flow);
    DataRecord record = in.record();
    if (record != null) {
      ahead.look(record, in.plan());
    }
    Admission admission = admit(removed);
    counts.add(admission);
    return admission;
  }

  /** Adds a record to a table of one flow, which it may begin. */
  Admission addToOnlyFlow(FlowRecord flow, long now) {
    enter(now);
    in.read(flow);
    boolean other = (in.missing & IncomingFlow.NO_KEY) == 0 && index.size() > 0 && find(hash()) < 0;
    if (other) {
      throw new IllegalArgumentException(
          "a record of another flow: state is kept for each 5-tuple by itself");
    }
    Admission admission = admit(null);
    counts.add(admission);
    return admission;
  }

  private int hash() {
    return index.hash(
        in.keySourceHigh, in.keySourceLow, in.destinationHigh, in.destinationLow, in.keyPorts);
  }

  private int find(int hash) {
    return index.find(
        hash,
        in.keySourceHigh,
        in.keySourceLow,
        in.destinationHigh,
        in.destinationLow,
        in.keyPorts);
  }

  private Admission admit(@Nullable Consumer<? super AggregatedFlow> removed) {
    if ((in.missing & (IncomingFlow.NO_KEY | IncomingFlow.NO_TIMES)) != 0) {
      return refusal();
    }
    int type = in.code(FLOW_TYPE);
    if (type == 0 || FlowType.of(type) == FlowType.UNKNOWN) {
      counts.withoutFlowType++;
    }
    int hash = hash();
    int slot = find(hash);
    if (slot >= 0 && seesReuse && Connections.isReuse(in, store, slot)) {
      Admission refusal = beginRefusal();
      return refusal != null ? refusal : reuse(slot, hash, removed);
    }
    if (slot >= 0 && seesStragglers && Connections.isStraggler(in, store, slot)) {
      Admission refusal = beginRefusal();
      return refusal != null ? refusal : straggle(slot, removed);
    }
    if (slot >= 0 && bounded && lacksRoomFor(in.mostTextCost())) {
      if (isTooLarge()) {
        return Admission.TOO_LARGE;
      }
      // The flow may be among those that make way; it begins again then.
      makeRoomForTexts(removed);
      slot = find(hash);
    }
    if (slot >= 0) {
      return update(slot);
    }
    Admission refusal = beginRefusal();
    if (refusal == null) {
      begin(hash, removed);
    }
    return refusal == null ? Admission.NEW : refusal;
  }

  private Admission refusal() {
    if ((in.missing & (IncomingFlow.NO_SOURCE | IncomingFlow.NO_DESTINATION)) != 0) {
      return Admission.NO_ADDRESS;
    } else if ((in.missing & IncomingFlow.NO_PORTS) != 0) {
      return Admission.NO_PORT;
    }
    return (in.missing & IncomingFlow.NO_PROTOCOL) != 0 ? Admission.NO_PROTOCOL : Admission.NO_TIME;
  }

  /** Why the record cannot begin a flow, or null. */
  private @Nullable Admission beginRefusal() {
    if (rules.givesUp(in)) {
      return Admission.INCOMPLETE;
    }
    return isTooLarge() ? Admission.TOO_LARGE : null;
  }

  /** Whether the texts of the record alone take more room than there is. */
  private boolean isTooLarge() {
    if (in.mostTextCost() <= settings.maximumNameOctets()) {
      return false;
    }
    in.readTexts();
    return in.textCost() > settings.maximumNameOctets();
  }

  private void begin(int hash, @Nullable Consumer<? super AggregatedFlow> removed) {
    while (index.size() >= settings.maximumFlows()) {
      evict(removed);
    }
    if (bounded && lacksRoomFor(in.mostTextCost())) {
      makeRoomForTexts(removed);
    }
    int slot = fill();
    index.add(hash, slot);
    if (ordersByUse) {
      recent.add(slot);
    }
    expiry.begin(slot, latest);
  }

  private int fill() {
    int slot = store.take();
    rules.begin(in, store.numbers(slot), store.numbersAt(slot));
    return slot;
  }

  private Admission update(int slot) {
    long[] n = store.numbers(slot);
    int b = store.numbersAt(slot);
    boolean wasReady = (n[b + STATUS] & READY) != 0;
    Admission admission = rules.update(in, n, b);
    if (admission == Admission.INCOMPLETE) {
      return admission;
    }
    boolean becameReady = !wasReady && (n[b + STATUS] & READY) != 0;
    expiry.update(slot, becameReady, latest);
    if (ordersByUse) {
      recent.moveToEnd(slot);
    }
    while (names.octets() > settings.maximumNameOctets()) {
      // By httpVals, which are merged; the record was added, so that no sink is to fail now.
      makeWay(null);
    }
    return admission;
  }

  /** Ends the earlier connection, and begins the one that follows it. */
  private Admission reuse(int slot, int hash, @Nullable Consumer<? super AggregatedFlow> removed) {
    long[] n = store.numbers(slot);
    int b = store.numbersAt(slot);
    long earlier = n[b + TIMES] >>> 32;
    boolean bySource = (n[b + STATUS] & SOURCE_REPORTED) != 0;
    end(slot, ExportCause.ENDED, removed);
    counts.reused++;
    begin(hash, removed);
    int later = find(hash);
    Connections.succeed(store.numbers(later), store.numbersAt(later), in.start - earlier, bySource);
    return Admission.REUSED;
  }

  /** Exports a late record of the earlier connection by itself. */
  private Admission straggle(int slot, @Nullable Consumer<? super AggregatedFlow> removed) {
    long[] n = store.numbers(slot);
    int b = store.numbersAt(slot);
    boolean source = !in.needsTwin() || in.isFromSource();
    if ((n[b + STATUS] & SUCCEEDS) == 0) {
      Connections.succeed(n, b, (n[b + TIMES] >>> 32) - in.start, source);
    }
    boolean common =
        !followsOneSide || !in.needsTwin() || source == ((n[b + STATUS] & EARLIER_BY_SOURCE) != 0);
    if (bounded && lacksRoomFor(in.mostTextCost())) {
      makeRoomForTexts(removed);
    }
    int late = fill();
    FlowRules.beginLate(store.numbers(late), store.numbersAt(late), common);
    if (removed == null) {
      await(late, ExportCause.ENDED);
    } else {
      try {
        exporting.export(late, ExportCause.ENDED, latest, removed);
      } finally {
        free(late);
      }
    }
    counts.late++;
    return Admission.LATE;
  }

  // Room

  private boolean lacksRoomFor(long texts) {
    return settings.maximumNameOctets() - names.keptOctets() < texts;
  }

  /** Of texts that take no more than there is to have in all. */
  private void makeRoomForTexts(@Nullable Consumer<? super AggregatedFlow> removed) {
    in.readTexts();
    while (!names.hasRoomFor(in.textCost(), in)) {
      makeWay(removed);
    }
  }

  /** Removes one flow and its texts. */
  private void makeWay(@Nullable Consumer<? super AggregatedFlow> removed) {
    if (waiting.size() > 0) {
      dropWaiting();
    } else {
      evict(removed);
    }
  }

  private void evict(@Nullable Consumer<? super AggregatedFlow> removed) {
    end(recent.first(), ExportCause.EVICTED, removed);
    counts.evicted++;
  }

  /** Takes a flow out that is to be exported for the last time, now or at the next expiry. */
  private void end(
      int slot, ExportCause cause, @Nullable Consumer<? super AggregatedFlow> removed) {
    if (removed != null) {
      exporting.export(slot, cause, latest, removed);
      remove(slot);
      free(slot);
    } else {
      remove(slot);
      await(slot, cause);
    }
  }

  private void await(int slot, ExportCause cause) {
    while (waiting.isFull()) {
      dropWaiting();
    }
    waiting.add(slot, cause);
  }

  private void dropWaiting() {
    free(waiting.removeFirst());
    counts.lost++;
  }

  private void remove(int slot) {
    index.remove(slot);
    expiry.remove(slot);
    if (ordersByUse) {
      recent.remove(slot);
    }
  }

  void free(int slot) {
    rules.release(store.numbers(slot), store.numbersAt(slot));
    store.give(slot);
  }

  // Expiry

  long expire(long now, Consumer<? super AggregatedFlow> sink) {
    enter(now);
    long before = counts.exported;
    exportWaiting(sink);
    ahead.beginDue();
    for (int slot = expiry.firstDue(latest); slot >= 0; slot = expiry.firstDue(latest)) {
      ahead.lookAtDue(expiry.schedule(), latest);
      if (expiry.expire(slot, latest, sink)) {
        remove(slot);
        free(slot);
      }
    }
    return counts.exported - before;
  }

  /** All that have timers, in the order of those, for the last time. */
  long flush(long now, Consumer<? super AggregatedFlow> sink) {
    enter(now);
    long before = counts.exported;
    exportWaiting(sink);
    ahead.beginDue();
    for (int slot = expiry.firstDue(Long.MAX_VALUE);
        slot >= 0;
        slot = expiry.firstDue(Long.MAX_VALUE)) {
      ahead.lookAtDue(expiry.schedule(), Long.MAX_VALUE);
      expiry.end(slot, latest, sink);
      remove(slot);
      free(slot);
    }
    return counts.exported - before;
  }

  private void exportWaiting(Consumer<? super AggregatedFlow> sink) {
    while (waiting.size() > 0) {
      exporting.export(waiting.get(0), waiting.firstCause(), latest, sink);
      free(waiting.removeFirst());
    }
  }

  long nextExpiry() {
    return waiting.size() > 0 ? latest : expiry.next(latest);
  }

  // What is held

  /** Some of those held, from a slot on; the slot to go on from, or -1 at the end. */
  int find(FlowKeyFilter query, int from, int most, Consumer<AggregatedFlow> into) {
    exporting.requireIdle();
    long[] source = query.source;
    long[] destination = query.destination;
    if (query.isLookUp() && source != null && destination != null) {
      long ports = query.ports();
      int hash = index.hash(source[0], source[1], destination[0], destination[1], ports);
      int slot = index.find(hash, source[0], source[1], destination[0], destination[1], ports);
      if (slot >= 0) {
        into.accept(exporting.view(slot, latest));
      }
      return -1;
    }
    int left = most;
    for (int slot = from; slot < store.slots(); slot++) {
      if (left == 0) {
        return slot;
      }
      long[] n = store.numbers(slot);
      int b = store.numbersAt(slot);
      boolean held = (n[b + STATUS] & (FlowFlags.LIVE | WAITING)) == FlowFlags.LIVE;
      if (held && query.matches(n, b)) {
        into.accept(exporting.view(slot, latest));
        left--;
      }
    }
    return -1;
  }

  // For those who keep the state of a flow elsewhere

  long latest() {
    return latest;
  }

  void setLatest(long time) {
    latest = time;
  }

  FlowSlots store() {
    return store;
  }

  NameTable names() {
    return names;
  }

  int heldAndWaiting() {
    return index.size() + waiting.size();
  }

  /** Those that wait in their order, then the others. */
  void forEachSlot(IntConsumer each) {
    for (int i = 0; i < waiting.size(); i++) {
      each.accept(waiting.get(i));
    }
    for (int slot = 0; slot < store.slots(); slot++) {
      if (store.isLive(slot) && !waiting.contains(slot)) {
        each.accept(slot);
      }
    }
  }

  boolean isWaiting(int slot) {
    return waiting.contains(slot);
  }

  boolean isLeaked(int slot) {
    return !expiry.contains(slot);
  }

  /** Takes in a slot that was filled; false, and it is free again, if its key is there already. */
  boolean restore(int slot, boolean leaked, boolean waits) {
    long[] n = store.numbers(slot);
    int b = store.numbersAt(slot);
    if (waits) {
      waiting.restore(slot);
      return true;
    }
    n[b + STATUS] &= ~WAITING;
    if (index.size() > 0) {
      free(slot);
      return false;
    }
    index.add(index.hash(n, b), slot);
    if (!leaked) {
      expiry.restore(slot);
    }
    if (ordersByUse) {
      recent.add(slot);
    }
    return true;
  }

  void clear() {
    while (waiting.size() > 0) {
      free(waiting.removeFirst());
    }
    for (int slot = 0; slot < store.slots(); slot++) {
      if (store.isLive(slot)) {
        remove(slot);
        free(slot);
      }
    }
    latest = Long.MIN_VALUE;
  }

  FlowStatistics statistics() {
    return FlowStatistics.of(counts, index.size(), waiting.size(), names.octets());
  }
}
