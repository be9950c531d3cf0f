// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store;

import dev.cnitelemetry.ipfix.collect.Exporter;
import dev.cnitelemetry.ipfix.collect.RecordHandler;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import dev.cnitelemetry.ipfix.wire.ObservationDomain;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javax.annotation.Nullable;

/**
 * Follows how far exporters are received, so that a commit can say it; and compares the first
 * message of each with what the last commit before a restart said, which tells what is missing.
 *
 * <p>A handler of what is received, told after the records of a message were handed on; {@link
 * #snapshot} may be called by the thread that commits. What is missing is not known where the
 * exporter began to count anew.
 *
 * <pre>{@code
 * ReceivedProgress progress =
 *     new ReceivedProgress(store.received(), () -> 0, () -> 0, System.err::println);
 * store.commit(progress.snapshot().state());
 * }</pre>
 */
public final class ReceivedProgress implements RecordHandler {
  /** A jump so far ahead is no loss: the sender began to count anew. */
  private static final int FAR = 1 << 22;

  /**
   * What was received, and how many records had been handed on then.
   *
   * @param state the exporters that were received since what was committed last
   * @param handedOn how many records were handed on when the last message was at its end
   */
  public record Snapshot(ReceivedState state, long handedOn) {}

  private record Key(String exporter, long domain) {}

  private final LongSupplier handedOn;
  private final LongSupplier held;
  private final Consumer<String> remarks;

  /** What the last commit before this run said, of those that were not met since. */
  private final Map<Key, ExporterPosition> before = new HashMap<>();

  private final long heldBefore;
  private boolean heldSaid;

  // Of the message at hand.
  private @Nullable Exporter exporter;
  private @Nullable ObservationDomain domain;
  private long domainId;
  private long sequenceNumber;
  private long exportTime;
  private long records;
  private long optionsRecords;

  // Guarded by this.
  private Map<Key, ExporterPosition> changed = new LinkedHashMap<>();
  private long handedOnThen;
  private long heldThen;

  /**
   * Follows exporters.
   *
   * @param before how far they were received by the last commit before
   * @param handedOn says how many records were handed on so far to the store, in their order
   * @param held says how many flows an aggregator holds
   * @param remarks told what is missing, a sentence for each exporter without its full stop
   */
  public ReceivedProgress(
      ReceivedState before, LongSupplier handedOn, LongSupplier held, Consumer<String> remarks) {
    this.handedOn = handedOn;
    this.held = held;
    this.remarks = remarks;
    heldBefore = before.flowsHeld();
    for (ExporterPosition position : before.exporters()) {
      this.before.put(new Key(position.exporter(), position.observationDomainId()), position);
    }
  }

  @Override
  public void event(IpfixEvent event, Exporter from, IpfixReader reader) {
    switch (event) {
      case MESSAGE -> {
        endOfMessage();
        exporter = from;
        domain = reader.observationDomain();
        domainId = reader.observationDomainId();
        sequenceNumber = reader.sequenceNumber();
        exportTime = reader.exportTime();
      }
      case RECORD -> records++;
      case OPTIONS -> optionsRecords++;
      default -> {}
    }
  }

  /** The message at hand is at its end: to be called when nothing more has come. */
  public void endOfMessage() {
    Exporter from = exporter;
    if (from == null || domain == null) {
      return;
    }
    Key key = new Key(from.toString(), domainId);
    compare(key);
    boolean inclusive = domain.isSequenceInclusive();
    boolean options = domain.sequenceCountsOptions();
    long next = (sequenceNumber + (inclusive ? 0 : own(options))) & 0xFFFF_FFFFL;
    ExporterPosition position =
        new ExporterPosition(
            key.exporter, domainId, next, inclusive, options, Instant.ofEpochSecond(exportTime));
    long then = handedOn.getAsLong();
    long heldNow = held.getAsLong();
    synchronized (this) {
      changed.put(key, position);
      handedOnThen = then;
      heldThen = heldNow;
    }
    exporter = null;
    records = 0;
    optionsRecords = 0;
  }

  private long own(boolean options) {
    return records + (options ? optionsRecords : 0);
  }

  private void compare(Key key) {
    ExporterPosition last = before.remove(key);
    if (last == null) {
      return;
    }
    if (heldBefore > 0 && !heldSaid) {
      heldSaid = true;
      remarks.accept(
          heldBefore + " flows were held and not stored yet when the store last committed");
    }
    long begin = sequenceNumber - (last.inclusive() ? own(last.optionsCounted()) : 0);
    int missing = (int) (begin - last.nextSequenceNumber());
    if (missing != 0) {
      remarks.accept(
          key.exporter
              + ", domain "
              + key.domain
              + ": "
              + (missing > 0 && missing < FAR
                  ? missing + " records are missing since "
                  : "it began to count anew, so how many records are missing is not known, since ")
              + last.exportTime()
              + ", the last message that was stored");
    }
  }

  /**
   * How far was received: what changed since the last snapshot that was committed.
   *
   * @return a state to commit with the records that were handed on until then, no fewer
   */
  public synchronized Snapshot snapshot() {
    ReceivedState state = new ReceivedState(List.copyOf(changed.values()), heldThen);
    return new Snapshot(state, handedOnThen);
  }

  /**
   * A snapshot was committed: what did not change since is not told again.
   *
   * @param snapshot what was committed
   */
  public synchronized void committed(Snapshot snapshot) {
    for (ExporterPosition position : snapshot.state().exporters()) {
      changed.remove(new Key(position.exporter(), position.observationDomainId()), position);
    }
  }
}
