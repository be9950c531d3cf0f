// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import dev.cnitelemetry.ipfix.OctetSlice;
import dev.cnitelemetry.ipfix.internal.BinaryAddress;
import dev.cnitelemetry.ipfix.internal.Octets;
import dev.cnitelemetry.ipfix.wire.DataRecord;

/**
 * Looks ahead, in a message and among the flows that are due. What an update or an export costs is
 * waiting for memory: first for the index, then for the flow it points to. Several flows are waited
 * for together here, where it would be one after the other. Nothing is read that counts: records
 * are checked when it is their turn.
 */
final class Lookahead {
  private static final int MOST = 16;

  /** With fewer flows than these, all of them are near. */
  private static final int FEWEST_FLOWS = 1 << 11;

  private final FlowIndex index;
  private final FlowSlots store;
  private final SlotQueue recent;
  private final int[] hashes = new int[MOST];
  private final OctetSlice slice = new OctetSlice();

  /** Records that were looked at and not read yet. */
  private int left;

  private byte[] octets = {};
  private int begin;

  private final int[] due = new int[MOST];

  /** Flows that were looked at and are not exported yet. */
  private int dueLeft;

  /** Nobody reads it: what was read is to be used for something. */
  @SuppressWarnings("UnusedVariable")
  private long fetched;

  Lookahead(FlowIndex index, FlowSlots store, SlotQueue recent) {
    this.index = index;
    this.store = store;
    this.recent = recent;
  }

  /** Looks at a record and those that follow, unless that was done already. */
  void look(DataRecord record, ReadingPlan plan) {
    if (index.size() < FEWEST_FLOWS || !plan.hasFixedKey) {
      return;
    }
    record.octets(slice);
    boolean goesOn = slice.array() == octets && slice.offset() > begin;
    octets = slice.array();
    begin = slice.offset();
    if (goesOn && left > 0) {
      left--;
      return;
    }
    record.following(slice);
    int fewest = record.template().fewestOctets();
    if (slice.length() < fewest) {
      left = 0;
      return;
    }
    int count = hash(plan, begin, slice.offset() + slice.length(), fewest);
    left = count - 1;
    fetch(count);
  }

  /** Before the first flow that is due. */
  void beginDue() {
    dueLeft = 0;
  }

  /** Looks at the flow that is due first and at those after it, unless that was done already. */
  void lookAtDue(ExpirySchedule schedule, long now) {
    if (dueLeft > 0) {
      dueLeft--;
      return;
    }
    if (index.size() < FEWEST_FLOWS) {
      return;
    }
    int count = schedule.upcoming(due);
    dueLeft = count - 1;
    long sum = 0;
    for (int i = 0; i < count; i++) {
      store.fetchAll(due[i]);
      sum += recent.place(due[i]);
    }
    for (int i = 0; i < count; i++) {
      long[] n = store.numbers(due[i]);
      int b = store.numbersAt(due[i]);
      sum += n[b + FlowLayout.INACTIVE_EXPIRY] <= now ? index.entry(index.hash(n, b)) : 0;
    }
    fetched = sum;
  }

  private int hash(ReadingPlan plan, int from, int end, int fewest) {
    int[] ends = plan.ends;
    boolean sourceIpv4 = ends[ReadingPlan.SOURCE_IPV4] > 0;
    boolean destinationIpv4 = ends[ReadingPlan.DESTINATION_IPV4] > 0;
    int source = ends[sourceIpv4 ? ReadingPlan.SOURCE_IPV4 : ReadingPlan.SOURCE_IPV6];
    int destination =
        ends[destinationIpv4 ? ReadingPlan.DESTINATION_IPV4 : ReadingPlan.DESTINATION_IPV6];
    int count = 0;
    int at = from;
    while (count < MOST && at >= 0 && end - at >= fewest) {
      hashes[count++] =
          index.hash(
              sourceIpv4 ? 0 : number(at + source - Long.BYTES),
              low(at + source, sourceIpv4),
              destinationIpv4 ? 0 : number(at + destination - Long.BYTES),
              low(at + destination, destinationIpv4),
              ports(plan, at));
      at = plan.next(octets, at, end);
    }
    return count;
  }

  private long number(int end) {
    return Octets.signed64(octets, end - Long.BYTES);
  }

  private long low(int end, boolean ipv4) {
    return ipv4 ? BinaryAddress.mapped((int) number(end)) : number(end);
  }

  private long ports(ReadingPlan plan, int at) {
    return port(plan, at, ReadingPlan.SOURCE_PORT) << 24
        | port(plan, at, ReadingPlan.DESTINATION_PORT) << 8
        | port(plan, at, ReadingPlan.PROTOCOL);
  }

  private long port(ReadingPlan plan, int at, int place) {
    return number(at + plan.ends[place]) & plan.masks[place];
  }

  /** Each loop asks for what does not depend on what the same loop asked for. */
  private void fetch(int count) {
    long sum = 0;
    for (int i = 0; i < count; i++) {
      sum += index.entry(hashes[i]);
    }
    for (int i = 0; i < count; i++) {
      int slot = index.likely(hashes[i]);
      if (slot >= 0) {
        store.fetch(slot);
        sum += recent.place(slot);
      }
    }
    fetched = sum;
  }
}
