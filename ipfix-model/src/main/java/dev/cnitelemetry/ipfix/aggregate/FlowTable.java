package dev.cnitelemetry.ipfix.aggregate;

import static dev.cnitelemetry.ipfix.aggregate.FlowFlags.DESTINATION_REPORTED;
import static dev.cnitelemetry.ipfix.aggregate.FlowFlags.EXPORTED;
import static dev.cnitelemetry.ipfix.aggregate.FlowFlags.NEWS;
import static dev.cnitelemetry.ipfix.aggregate.FlowFlags.READY;
import static dev.cnitelemetry.ipfix.aggregate.FlowFlags.SOURCE_REPORTED;
import static dev.cnitelemetry.ipfix.aggregate.FlowFlags.UNMATCHED;
import static dev.cnitelemetry.ipfix.aggregate.FlowFlags.WAITING;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.ACTIVE_EXPIRY;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.CODES;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.ENDS;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.END_REASON;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.FLOW_TYPE;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.INACTIVE_EXPIRY;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.RETRIES_SHIFT;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.STATUS;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.TIMES;

import dev.cnitelemetry.ipfix.FlowEndReason;
import dev.cnitelemetry.ipfix.FlowType;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javax.annotation.Nullable;

/** The flows that are held: found by their 5-tuple, due by their timers. */
final class FlowTable {
  /** As a power of two. */
  static final int FLOWS_A_CHUNK = 10;

  private static final int MOST_RETRIES = 2;
  private static final long SCAN_DELAY = 100;
  private static final long SCAN_INTERVAL = 1000;
  private static final int FEWEST_WAITING = 64;

  /** By how much the clocks of two Nodes may differ. */
  private static final long CLOCK_SKEW_SECONDS = 5;

  private final FlowSettings settings;
  private final boolean exportsWhenReady;
  private final boolean dueAtEquality;
  private final boolean exportsUnmatched;
  private final boolean seesReuse;
  private final boolean ordersByUse;
  private final int mostWaiting;

  private final FlowCounts counts = new FlowCounts();
  private final IncomingFlow in;
  private final FlowStore store;
  private final NameTable names;
  private final FlowIndex index;
  private final ExpiryHeap heap = new ExpiryHeap();
  private final RecentSlots recent = new RecentSlots();
  private final WaitingFlows waiting = new WaitingFlows();
  private final FlowRules rules;
  private final FlowCompletion completion;
  private final AggregatedFlow view;

  private long latest = Long.MIN_VALUE;
  private boolean busy;

  FlowTable(FlowSettings settings, int flowsAChunk) {
    this.settings = settings;
    Semantics semantics = settings.semantics();
    exportsWhenReady = semantics.isSinceCompleteExport();
    dueAtEquality = semantics.isSinceCompleteExport() || semantics.mends(Mending.LEAK);
    exportsUnmatched = semantics.mends(Mending.UNMATCHED);
    seesReuse = semantics.mends(Mending.REUSE);
    int flows = settings.maximumFlows();
    ordersByUse = flows < Integer.MAX_VALUE || settings.maximumNameOctets() < Long.MAX_VALUE;
    mostWaiting = flows == Integer.MAX_VALUE ? flows : Math.max(FEWEST_WAITING, flows / 16);
    long seed = ThreadLocalRandom.current().nextLong();
    in = new IncomingFlow(semantics);
    store =
        new FlowStore(
            FlowLayout.longs(semantics),
            semantics.correlatesUuids() ? Text.COUNT_WITH_UUIDS : Text.COUNT,
            flowsAChunk);
    names = new NameTable(settings.maximumNameOctets(), seed);
    index = new FlowIndex(store, seed);
    rules = new FlowRules(semantics, names, counts);
    completion = new FlowCompletion(settings, names);
    view = new AggregatedFlow(store, names, settings);
  }

  private void enter(long now) {
    if (busy) {
      throw new IllegalStateException(
          "a sink is being called: copy() the flow and call the aggregator after it returned");
    }
    if (now < latest) {
      counts.timeSteps++;
    } else {
      latest = now;
    }
  }

  private long after(long timeout) {
    long time = latest + timeout;
    return time < latest ? Long.MAX_VALUE : time;
  }

  // Records

  Admission add(FlowRecord flow, long now, @Nullable Consumer<? super AggregatedFlow> removed) {
    enter(now);
    in.read(flow);
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
    if (slot < 0) {
      return begin(hash, removed) ? Admission.NEW : beginRefusal();
    }
    if (seesReuse && isReuse(slot)) {
      end(slot, ExportCause.ENDED, removed);
      return begin(hash, removed) ? Admission.REUSED : beginRefusal();
    }
    return update(slot, removed);
  }

  private Admission refusal() {
    if ((in.missing & (IncomingFlow.NO_SOURCE | IncomingFlow.NO_DESTINATION)) != 0) {
      return Admission.NO_ADDRESS;
    } else if ((in.missing & IncomingFlow.NO_PORTS) != 0) {
      return Admission.NO_PORT;
    }
    return (in.missing & IncomingFlow.NO_PROTOCOL) != 0 ? Admission.NO_PROTOCOL : Admission.NO_TIME;
  }

  private Admission beginRefusal() {
    return rules.givesUp(in) ? Admission.INCOMPLETE : Admission.TOO_LARGE;
  }

  private boolean begin(int hash, @Nullable Consumer<? super AggregatedFlow> removed) {
    if (rules.givesUp(in) || (ordersByUse && !makeRoom(removed))) {
      return false;
    }
    int slot = store.take();
    long[] n = store.numbers(slot);
    int b = store.numbersAt(slot);
    rules.begin(in, n, b, store.names(slot), store.namesAt(slot));
    boolean ready = (n[b + STATUS] & READY) != 0;
    n[b + ACTIVE_EXPIRY] = exportsWhenReady && ready ? latest : after(settings.activeTimeout());
    n[b + INACTIVE_EXPIRY] = after(settings.inactiveTimeout());
    index.add(hash, slot);
    heap.push(slot, due(n, b));
    if (ordersByUse) {
      recent.add(slot);
    }
    return true;
  }

  private Admission update(int slot, @Nullable Consumer<? super AggregatedFlow> removed) {
    long[] n = store.numbers(slot);
    int b = store.numbersAt(slot);
    boolean wasReady = (n[b + STATUS] & READY) != 0;
    long dueBefore = due(n, b);
    Admission admission = rules.update(in, n, b, store.names(slot), store.namesAt(slot));
    if (admission == Admission.INCOMPLETE) {
      return admission;
    }
    if (exportsWhenReady && !wasReady && (n[b + STATUS] & READY) != 0) {
      n[b + ACTIVE_EXPIRY] = latest;
    }
    n[b + INACTIVE_EXPIRY] = after(settings.inactiveTimeout());
    long due = due(n, b);
    if (due != dueBefore) {
      heap.update(slot, due);
    }
    if (ordersByUse) {
      recent.touch(slot);
      while (names.octets() > settings.maximumNameOctets()) {
        makeWay(removed);
      }
    }
    return admission;
  }

  private static long due(long[] n, int b) {
    return Math.min(n[b + ACTIVE_EXPIRY], n[b + INACTIVE_EXPIRY]);
  }

  /**
   * Whether the record is of a later connection than the flow: it begins after the flow ended by
   * the same Node's reports or, where that Node has not reported yet, so long after that the clocks
   * of two Nodes cannot differ as much. An end before the start says nothing; the start does then.
   */
  private boolean isReuse(int slot) {
    long[] n = store.numbers(slot);
    int b = store.numbersAt(slot);
    boolean source = !in.needsTwin() || in.isFromSource();
    boolean reported = (n[b + STATUS] & (source ? SOURCE_REPORTED : DESTINATION_REPORTED)) != 0;
    long own = source ? n[b + ENDS] >>> 32 : n[b + ENDS] & 0xFFFF_FFFFL;
    long other = source ? n[b + ENDS] & 0xFFFF_FFFFL : n[b + ENDS] >>> 32;
    long began = n[b + TIMES] >>> 32;
    long ended = reported ? own : other + CLOCK_SKEW_SECONDS;
    if (ended < began) {
      ended = other == 0 ? began : began + CLOCK_SKEW_SECONDS;
    }
    return in.start > ended;
  }

  // Room

  private boolean makeRoom(@Nullable Consumer<? super AggregatedFlow> removed) {
    while (index.size() >= settings.maximumFlows()) {
      evict(removed);
    }
    long most = settings.maximumNameOctets();
    if (most == Long.MAX_VALUE) {
      return true;
    }
    in.readTexts();
    while (!names.hasRoomFor(in.textCost(), in)) {
      if (index.size() == 0 && waiting.size() == 0) {
        return false;
      }
      makeWay(removed);
    }
    return true;
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
    end(recent.oldest(), ExportCause.EVICTED, removed);
  }

  /** Takes a flow out that is to be exported for the last time, now or at the next expiry. */
  private void end(
      int slot, ExportCause cause, @Nullable Consumer<? super AggregatedFlow> removed) {
    if (removed != null) {
      export(slot, cause, removed);
      remove(slot);
      free(slot);
    } else {
      while (waiting.size() >= mostWaiting) {
        dropWaiting();
      }
      remove(slot);
      long[] n = store.numbers(slot);
      int b = store.numbersAt(slot);
      n[b + STATUS] |= WAITING | (cause == ExportCause.EVICTED ? FlowFlags.EVICTED : 0);
      waiting.add(slot);
    }
    if (cause == ExportCause.EVICTED) {
      counts.evicted++;
    } else {
      counts.reused++;
    }
  }

  private void dropWaiting() {
    free(waiting.removeFirst());
    counts.lost++;
  }

  private void remove(int slot) {
    index.remove(slot);
    if (heap.contains(slot)) {
      heap.remove(slot);
    }
    if (ordersByUse) {
      recent.remove(slot);
    }
  }

  void free(int slot) {
    rules.release(store.names(slot), store.namesAt(slot));
    store.give(slot);
  }

  // Expiry

  long expire(long now, Consumer<? super AggregatedFlow> sink) {
    enter(now);
    long before = counts.exported;
    while (waiting.size() > 0) {
      int slot = waiting.get(0);
      long status = store.numbers(slot)[store.numbersAt(slot) + STATUS];
      boolean evicted = (status & FlowFlags.EVICTED) != 0;
      export(slot, evicted ? ExportCause.EVICTED : ExportCause.ENDED, sink);
      waiting.removeFirst();
      free(slot);
    }
    while (!heap.isEmpty() && heap.firstTime() <= latest) {
      expireFirst(sink);
    }
    return counts.exported - before;
  }

  private void expireFirst(Consumer<? super AggregatedFlow> sink) {
    int slot = heap.first();
    long[] n = store.numbers(slot);
    int b = store.numbersAt(slot);
    long status = n[b + STATUS];
    if ((status & READY) == 0) {
      expireUnmatched(slot, n, b, sink);
      return;
    }
    boolean inactive = isDue(n[b + INACTIVE_EXPIRY]);
    exportOrLeak(slot, inactive ? ExportCause.INACTIVE : ExportCause.ACTIVE, sink);
    if (inactive) {
      removeFirst(slot);
    } else if (isDue(n[b + ACTIVE_EXPIRY])) {
      n[b + ACTIVE_EXPIRY] = after(settings.activeTimeout());
      again(slot, n, b);
    } else {
      heap.pop();
    }
  }

  private boolean isDue(long time) {
    return dueAtEquality ? time <= latest : time < latest;
  }

  private void expireUnmatched(int slot, long[] n, int b, Consumer<? super AggregatedFlow> sink) {
    n[b + STATUS] += 1L << RETRIES_SHIFT;
    boolean exported = (n[b + STATUS] & UNMATCHED) != 0;
    int retries = (int) (n[b + STATUS] >>> RETRIES_SHIFT) & 0xFF;
    if (exported) {
      n[b + STATUS] -= 1L << RETRIES_SHIFT;
      expireExported(slot, n, b, sink);
    } else if (retries <= MOST_RETRIES) {
      n[b + ACTIVE_EXPIRY] = after(settings.activeTimeout());
      n[b + INACTIVE_EXPIRY] = after(settings.inactiveTimeout());
      again(slot, n, b);
    } else if (exportsUnmatched) {
      n[b + STATUS] -= 1L << RETRIES_SHIFT;
      exportOrLeak(slot, ExportCause.UNMATCHED, sink);
      n[b + STATUS] |= UNMATCHED;
      counts.unmatchedExported++;
      n[b + ACTIVE_EXPIRY] = after(settings.activeTimeout());
      n[b + INACTIVE_EXPIRY] = after(settings.inactiveTimeout());
      again(slot, n, b);
    } else {
      counts.unmatchedDropped++;
      removeFirst(slot);
    }
  }

  /** A flow that was exported without its twin: again if there is news, until nothing comes. */
  private void expireExported(int slot, long[] n, int b, Consumer<? super AggregatedFlow> sink) {
    boolean inactive = n[b + INACTIVE_EXPIRY] <= latest;
    if ((n[b + STATUS] & NEWS) != 0) {
      exportOrLeak(slot, inactive ? ExportCause.INACTIVE : ExportCause.UNMATCHED, sink);
    }
    if (inactive) {
      removeFirst(slot);
    } else {
      n[b + ACTIVE_EXPIRY] = after(settings.activeTimeout());
      again(slot, n, b);
    }
  }

  private void again(int slot, long[] n, int b) {
    heap.pop();
    heap.push(slot, due(n, b));
  }

  private void removeFirst(int slot) {
    heap.pop();
    remove(slot);
    free(slot);
  }

  /** Exports the first of the heap; exact rules lose sight of it if the sink fails. */
  private void exportOrLeak(int slot, ExportCause cause, Consumer<? super AggregatedFlow> sink) {
    boolean done = false;
    try {
      export(slot, cause, sink);
      done = true;
    } finally {
      if (!done && !dueAtEquality) {
        heap.pop();
      }
    }
  }

  private void export(int slot, ExportCause cause, Consumer<? super AggregatedFlow> sink) {
    long[] n = store.numbers(slot);
    int b = store.numbersAt(slot);
    boolean unmatched = (n[b + STATUS] & READY) == 0;
    busy = true;
    try {
      completion.complete(n, b, store.names(slot), store.namesAt(slot), latest, unmatched);
      long codes = n[b + CODES];
      if (cause == ExportCause.ENDED) {
        n[b + CODES] =
            (codes & ~(0xFFL << END_REASON))
                | (long) FlowEndReason.END_OF_FLOW_DETECTED.number() << END_REASON;
      }
      sink.accept(view.bind(slot, latest, cause));
    } finally {
      busy = false;
    }
    counts.exported++;
    FlowRules.reset(n, b);
    n[b + STATUS] = (n[b + STATUS] & ~NEWS) | EXPORTED;
  }

  long nextExpiry() {
    if (waiting.size() > 0) {
      return latest;
    }
    boolean exact = settings.semantics().mendings().isEmpty();
    if (!exact) {
      return heap.isEmpty() ? Long.MAX_VALUE : heap.firstTime();
    }
    if (latest == Long.MIN_VALUE) {
      return Long.MAX_VALUE;
    }
    if (exportsWhenReady) {
      return after(SCAN_INTERVAL);
    }
    if (heap.isEmpty()) {
      return after(Math.min(settings.activeTimeout(), settings.inactiveTimeout()));
    }
    long due = heap.firstTime();
    return Math.max(due, due + SCAN_DELAY < latest ? after(SCAN_DELAY) : due + SCAN_DELAY);
  }

  // What is held

  void find(FlowQuery query, Consumer<AggregatedFlow> into) {
    long[] source = query.source;
    long[] destination = query.destination;
    if (query.isLookUp() && source != null && destination != null) {
      long ports = query.ports();
      int hash = index.hash(source[0], source[1], destination[0], destination[1], ports);
      int slot = index.find(hash, source[0], source[1], destination[0], destination[1], ports);
      if (slot >= 0) {
        into.accept(view.bind(slot, latest, ExportCause.ACTIVE));
      }
      return;
    }
    for (int slot = 0; slot < store.slots(); slot++) {
      long[] n = store.numbers(slot);
      int b = store.numbersAt(slot);
      boolean held = (n[b + STATUS] & (FlowFlags.LIVE | WAITING)) == FlowFlags.LIVE;
      if (held && query.matches(n, b)) {
        into.accept(view.bind(slot, latest, ExportCause.ACTIVE));
      }
    }
  }

  // For those who keep the state of a flow elsewhere

  long latest() {
    return latest;
  }

  void setLatest(long time) {
    latest = time;
  }

  FlowStore store() {
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
      if (store.isLive(slot) && !isWaiting(slot)) {
        each.accept(slot);
      }
    }
  }

  boolean isWaiting(int slot) {
    return (store.numbers(slot)[store.numbersAt(slot) + STATUS] & WAITING) != 0;
  }

  boolean isLeaked(int slot) {
    return !heap.contains(slot);
  }

  /** Takes in a slot that was filled; false, and it is free again, if its key is there already. */
  boolean restore(int slot, boolean leaked, boolean waits) {
    long[] n = store.numbers(slot);
    int b = store.numbersAt(slot);
    if (waits) {
      n[b + STATUS] |= WAITING;
      waiting.add(slot);
      return true;
    }
    n[b + STATUS] &= ~WAITING;
    if (index.size() > 0) {
      free(slot);
      return false;
    }
    index.add(
        index.hash(
            n[b + FlowLayout.KEY_SOURCE_HIGH],
            n[b + FlowLayout.KEY_SOURCE_LOW],
            n[b + FlowLayout.KEY_DESTINATION_HIGH],
            n[b + FlowLayout.KEY_DESTINATION_LOW],
            n[b + FlowLayout.KEY_PORTS]),
        slot);
    if (!leaked) {
      heap.push(slot, due(n, b));
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
