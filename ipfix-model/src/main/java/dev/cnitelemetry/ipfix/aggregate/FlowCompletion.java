// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import dev.cnitelemetry.ipfix.internal.BinaryAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.Nullable;

/** Names of Pods that no record had, and labels, from a {@link PodDirectory} before an export. */
final class FlowCompletion {
  private static final byte[] NOTHING = {};

  private final Semantics semantics;
  private final NameTable names;
  private final @Nullable PodDirectory directory;
  private final boolean labels;
  private final boolean uuids;
  private final boolean again;

  FlowCompletion(FlowSettings settings, NameTable names) {
    semantics = settings.semantics();
    this.names = names;
    directory = settings.directory();
    labels = settings.podLabels();
    uuids = settings.uuids() && semantics.correlatesUuids();
    again = semantics.mends(Mending.CHANGED);
  }

  /** Looks up what is still to be looked up; once a flow, if changes are not to be seen. */
  void complete(long[] n, int b, long now, boolean unmatched) {
    PodDirectory pods = directory;
    long status = n[b + FlowLayout.STATUS];
    if (pods != null) {
      boolean fill = (status & FlowFlags.NAMES_FILLED) == 0 && (status & FlowFlags.READY) != 0;
      if (fill || unmatched) {
        fillNames(pods, n, b, now);
      }
      if (labels && (again || (status & FlowFlags.LABELS_FILLED) == 0)) {
        fillLabels(pods, n, b, now);
      }
    }
    boolean filled = !again && (status & FlowFlags.READY) != 0;
    n[b + FlowLayout.STATUS] =
        status | (filled ? FlowFlags.NAMES_FILLED : 0) | FlowFlags.LABELS_FILLED;
  }

  private Optional<Pod> pod(PodDirectory pods, long[] n, int b, int address, long now) {
    long when = semantics.podsByTime() ? n[b + FlowLayout.TIMES] >>> 32 : Math.floorDiv(now, 1000L);
    return pods.podAt(BinaryAddress.text(n[b + address], n[b + address + 1]), when);
  }

  private void fillNames(PodDirectory pods, long[] n, int b, long now) {
    if (FlowLayout.name(n, b, Text.SOURCE_POD) == 0) {
      Optional<Pod> pod = pod(pods, n, b, FlowLayout.KEY_SOURCE_HIGH, now);
      fill(pod, n, b, Text.SOURCE_POD, Text.SOURCE_POD_UUID);
    }
    if (FlowLayout.name(n, b, Text.DESTINATION_POD) == 0) {
      Optional<Pod> pod = pod(pods, n, b, FlowLayout.KEY_DESTINATION_HIGH, now);
      fill(pod, n, b, Text.DESTINATION_POD, Text.DESTINATION_POD_UUID);
    }
  }

  /** Name, Namespace and Node follow each other, as do the UUIDs of Pod and Node. */
  private void fill(Optional<Pod> found, long[] n, int b, int name, int uuid) {
    if (found.isEmpty()) {
      return;
    }
    Pod pod = found.get();
    set(n, b, name, pod.name());
    set(n, b, name + 1, pod.namespace());
    set(n, b, name + 2, pod.nodeName());
    if (uuids) {
      set(n, b, uuid, octets(pod.uid()));
      set(n, b, uuid + 1, octets(pod.nodeUid()));
    }
  }

  private void fillLabels(PodDirectory pods, long[] n, int b, long now) {
    fillLabels(pods, n, b, now, FlowLayout.KEY_SOURCE_HIGH, Text.SOURCE_POD, Text.SOURCE_LABELS);
    fillLabels(
        pods,
        n,
        b,
        now,
        FlowLayout.KEY_DESTINATION_HIGH,
        Text.DESTINATION_POD,
        Text.DESTINATION_LABELS);
  }

  private void fillLabels(
      PodDirectory pods, long[] n, int b, long now, int address, int name, int into) {
    boolean named = FlowLayout.name(n, b, name) != 0 && FlowLayout.name(n, b, name + 1) != 0;
    if (named || semantics.labelsByAddressAlone()) {
      Optional<Pod> pod = pod(pods, n, b, address, now);
      if (pod.isPresent() || !again) {
        set(n, b, into, pod.map(found -> found.labelsJson(semantics.noLabels())).orElse(""));
      }
    }
  }

  private void set(long[] n, int b, int name, String text) {
    set(n, b, name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void set(long[] n, int b, int name, byte[] text) {
    int before = FlowLayout.name(n, b, name);
    FlowLayout.setName(n, b, name, names.take(text, 0, text.length));
    names.release(before);
  }

  private static byte[] octets(Optional<UUID> uuid) {
    return uuid.map(
            known ->
                ByteBuffer.allocate(16)
                    .putLong(known.getMostSignificantBits())
                    .putLong(known.getLeastSignificantBits())
                    .array())
        .orElse(NOTHING);
  }
}
