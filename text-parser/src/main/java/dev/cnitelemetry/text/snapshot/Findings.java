package dev.cnitelemetry.text.snapshot;

import java.util.ArrayList;
import java.util.List;

/** Findings in the order they turn up. */
final class Findings {

  private final List<SnapshotFinding> list = new ArrayList<>();

  void add(SnapshotFinding.Code code, String family, String message) {
    list.add(new SnapshotFinding(code, family, message));
  }

  List<SnapshotFinding> toList() {
    return List.copyOf(list);
  }
}
