// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.StateSetSnapshot.StateSetDataPointSnapshot;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.Nullable;

/** A point of a state set. */
final class StateSetPoint extends SnapshotFamily.Point<StateSetDataPointSnapshot> {

  private final Map<String, Boolean> states = new TreeMap<>();

  StateSetPoint(SnapshotFamily family, WireSample first) {
    super(family, first);
  }

  @Override
  void take(String suffix, WireSample sample, @Nullable String state) {
    if (state != null && states.put(state, sample.value != 0) != null) {
      family.find(
          SnapshotDifference.SERIES_REPEATED, sample + " has the state " + state + " twice");
    }
  }

  @Override
  StateSetDataPointSnapshot build(Labels labels, long timestamp) {
    boolean[] values = new boolean[states.size()];
    int i = 0;
    for (boolean value : states.values()) {
      values[i++] = value;
    }
    return new StateSetDataPointSnapshot(
        states.keySet().toArray(String[]::new), values, labels, timestamp);
  }
}
