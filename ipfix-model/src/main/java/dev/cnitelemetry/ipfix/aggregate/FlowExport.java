// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import static dev.cnitelemetry.ipfix.aggregate.FlowFlags.EXPORTED;
import static dev.cnitelemetry.ipfix.aggregate.FlowFlags.NEWS;
import static dev.cnitelemetry.ipfix.aggregate.FlowFlags.READY;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.CODES;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.END_REASON;
import static dev.cnitelemetry.ipfix.aggregate.FlowLayout.STATUS;

import dev.cnitelemetry.ipfix.FlowEndReason;
import java.util.function.Consumer;

/** Hands flows to sinks: completed before, reset afterwards if the sink took them. */
final class FlowExport {
  private final FlowSlots store;
  private final FlowCounts counts;
  private final FlowCompletion completion;
  private final AggregatedFlow view;
  private final boolean oneSide;
  private boolean busy;

  FlowExport(FlowSettings settings, FlowSlots store, NameTable names, FlowCounts counts) {
    this.store = store;
    this.counts = counts;
    oneSide = settings.semantics().mends(Mending.ONE_SIDE);
    completion = new FlowCompletion(settings, names);
    view = new AggregatedFlow(store, names, settings);
  }

  void requireIdle() {
    if (busy) {
      throw new IllegalStateException(
          "a sink is being called: copy() the flow and call the aggregator after it returned");
    }
  }

  AggregatedFlow view(int slot, long now) {
    return view.bind(slot, now, ExportCause.ACTIVE);
  }

  void export(int slot, ExportCause cause, long now, Consumer<? super AggregatedFlow> sink) {
    long[] n = store.numbers(slot);
    int b = store.numbersAt(slot);
    boolean unmatched = (n[b + STATUS] & READY) == 0;
    busy = true;
    try {
      completion.complete(n, b, now, unmatched);
      if (cause == ExportCause.ENDED) {
        n[b + CODES] =
            (n[b + CODES] & ~(0xFFL << END_REASON))
                | (long) FlowEndReason.END_OF_FLOW_DETECTED.number() << END_REASON;
      }
      sink.accept(view.bind(slot, now, cause));
    } finally {
      busy = false;
    }
    counts.exported++;
    FlowRules.reset(n, b, oneSide);
    n[b + STATUS] = (n[b + STATUS] & ~NEWS) | EXPORTED;
  }
}
