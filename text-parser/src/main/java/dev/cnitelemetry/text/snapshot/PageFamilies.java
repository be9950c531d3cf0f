// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.text.internal.line.Dialect;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/**
 * Sorts the lines of a page into families.
 *
 * <p>On a page that has rules, as OpenMetrics, a family's lines are together, so a sample belongs
 * to the family that is open. On a Prometheus page they may stand anywhere, even before the
 * metadata, so samples are placed when the page is over.
 */
final class PageFamilies {

  private final Dialect dialect;
  private final Findings findings;
  private final Map<String, WireFamily> byName = new LinkedHashMap<>();
  private final List<WireFamily> inOrder = new ArrayList<>();
  private final List<WireSample> unplaced = new ArrayList<>();
  @Nullable private WireFamily open;

  PageFamilies(Dialect dialect, Findings findings) {
    this.dialect = dialect;
    this.findings = findings;
  }

  /** The family that a line of metadata is about. */
  WireFamily announced(String name) {
    if (!dialect.hasRules()) {
      return byName.computeIfAbsent(name, this::start);
    }
    if (open == null || !open.name.equals(name) || !open.samples.isEmpty()) {
      open = start(name);
    }
    return open;
  }

  private WireFamily start(String name) {
    WireFamily family = new WireFamily(name, dialect);
    inOrder.add(family);
    return family;
  }

  void add(WireSample sample) {
    if (!dialect.hasRules()) {
      unplaced.add(sample);
      return;
    }
    if (open == null || !open.owns(sample.name)) {
      if (open != null && open.name.equals(sample.name)) {
        findings.add(
            SnapshotDifference.SAMPLE_UNPLACED,
            open.name,
            sample + " is no sample of " + open.kind.phrase());
        return;
      }
      open = start(sample.name);
    }
    open.samples.add(sample);
  }

  /** All families, the page being over. */
  Collection<WireFamily> finish() {
    return dialect.hasRules() ? merged() : placed();
  }

  private Collection<WireFamily> merged() {
    Map<String, WireFamily> families = new LinkedHashMap<>();
    for (WireFamily family : inOrder) {
      WireFamily earlier = families.putIfAbsent(family.kind + " " + family.name, family);
      if (earlier != null) {
        earlier.merge(family);
      }
    }
    return families.values();
  }

  private Collection<WireFamily> placed() {
    Map<String, WireFamily> owners = new HashMap<>();
    String lastName = "";
    WireFamily owner = null;
    for (WireSample sample : unplaced) {
      if (owner == null || !sample.name.equals(lastName)) {
        lastName = sample.name;
        owner = owners.computeIfAbsent(lastName, this::owner);
      }
      if (owner.owns(sample.name)) {
        owner.samples.add(sample);
      } else {
        findings.add(
            SnapshotDifference.SAMPLE_UNPLACED,
            owner.name,
            sample + " is no sample of " + owner.kind.phrase());
      }
    }
    return inOrder;
  }

  /** The exact name wins; a suffix is tried only for a kind that owns it. */
  private WireFamily owner(String sample) {
    WireFamily exact = byName.get(sample);
    if (exact != null) {
      return exact;
    }
    for (String suffix : MetricKind.HISTOGRAM.suffixes()) {
      if (sample.endsWith(suffix)) {
        String base = sample.substring(0, sample.length() - suffix.length());
        WireFamily family = byName.get(base);
        if (family != null && family.kind != MetricKind.UNTYPED && family.owns(sample)) {
          return family;
        }
      }
    }
    WireFamily untyped = start(sample);
    byName.put(sample, untyped);
    return untyped;
  }
}
