// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.dashboards;

import static dev.cnitelemetry.presets.dashboards.Question.*;

import dev.cnitelemetry.catalog.calico.Felix;
import dev.cnitelemetry.dashboards.Row;

/** The rows about what Felix writes: IP sets, iptables, nftables, eBPF. */
final class FelixDataplanes {

  private static final double ERRORS_OF_THE_ALERTS = 5;

  private FelixDataplanes() {}

  static Row ipSets() {
    return Row.of(
        "IP sets",
        lines(
                "How many IP set errors in the last hour, by node?",
                "One node alone: a set that another program holds, or a kernel without the type.")
            .lastHour(Felix.IPSET_ERRORS)
            .redAbove(ERRORS_OF_THE_ALERTS)
            .panel(),
        lines("How often is ipset run?", "Lines are single changes of members.")
            .perSecond("runs", Felix.IPSET_CALLS)
            .perSecond("lines", Felix.IPSET_LINES_EXECUTED)
            .panel(),
        lines("How many IP sets?", "All, and Calico's own by family.")
            .level("all", Felix.IPSETS_TOTAL)
            .level("Calico's", Felix.IPSETS_CALICO)
            .wide()
            .panel());
  }

  static Row iptables() {
    return Row.of(
        "iptables",
        lines(
                "How many iptables errors in the last hour?",
                "Restore writes, save reads. Another program that holds the lock or changes"
                    + " Calico's chains is the usual cause.")
            .lastHour("restore", Felix.IPTABLES_RESTORE_ERRORS)
            .lastHour("save", Felix.IPTABLES_SAVE_ERRORS)
            .redAbove(ERRORS_OF_THE_ALERTS)
            .panel(),
        lines("How often is iptables run?", "Often without changes: rules are found changed.")
            .perSecond("restore", Felix.IPTABLES_RESTORE_CALLS)
            .perSecond("save", Felix.IPTABLES_SAVE_CALLS)
            .panel(),
        lines("How many rules are changed?", "By table.")
            .perSecond(Felix.IPTABLES_LINES_EXECUTED)
            .panel(),
        lines("How many rules and chains?", "Tens of thousands of rules make every update slow.")
            .level("rules", Felix.IPTABLES_RULES)
            .level("chains", Felix.IPTABLES_CHAINS)
            .panel(),
        lines("How long does the lock take?", "Up to v3.31: who else writes rules?")
            .quantiles(Felix.IPTABLES_LOCK_ACQUIRE_SECS)
            .panel(),
        lines("How often was the lock taken, in the last hour?", "Up to v3.31.")
            .lastHour(Felix.IPTABLES_LOCK_RETRIES)
            .panel());
  }

  static Row nftables() {
    return Row.of(
            "nftables",
            lines(
                    "How many nftables errors in the last hour?",
                    "Writing and listing of rules, and of sets. Felix' log has what nft answered.")
                .lastHour("rules", Felix.NFT_ERRORS)
                .lastHour("lists", Felix.NFT_LIST_ERRORS)
                .lastHour("sets", Felix.NFT_SET_ERRORS)
                .panel(),
            lines("How often is nftables asked?", "Lists are reads.")
                .perSecond("rules", Felix.NFT_CALLS)
                .perSecond("lists", Felix.NFT_LIST_CALLS)
                .perSecond("sets", Felix.NFT_SET_CALLS)
                .panel(),
            lines("How many rules, chains and sets?", "By family.")
                .level("rules", Felix.NFT_RULES)
                .level("chains", Felix.NFT_CHAINS)
                .level("sets", Felix.NFT_SETS)
                .panel(),
            lines(
                    "Which devices does the flowtable miss?",
                    "Traffic of a missing device is not offloaded. Is the interface gone?")
                .level("attached", Felix.NFT_FLOWTABLE_DEVICES)
                .level("missing", Felix.NFT_FLOWTABLE_MISSING_DEVICES)
                .panel())
        .collapsed();
  }

  static Row ebpf() {
    return Row.of(
            "eBPF dataplane",
            lines(
                    "Are all endpoints programmed?",
                    "Dirty ones failed and are tried again: their Pods may have no network.")
                .level("all", Felix.BPF_DATAPLANE_ENDPOINTS)
                .level("programmed", Felix.BPF_HAPPY_DATAPLANE_ENDPOINTS)
                .level("dirty", Felix.BPF_DIRTY_DATAPLANE_ENDPOINTS)
                .panel(),
            lines("How many IP sets?", "Of the eBPF dataplane.")
                .key("eBPF IP sets")
                .level(Felix.BPF_NUM_IP_SETS)
                .panel(),
            lines("Which events does the dataplane send?", "Lost ones: the buffer is too small.")
                .perSecond(Felix.BPF_EVENTS)
                .panel(),
            lines(
                    "How often did readers block in the last hour?",
                    "Whoever reads events or connections did not keep up.")
                .lastHour("events", Felix.BPF_EVENTS_COLLECTOR_BLOCKS)
                .lastHour("connections", Felix.BPF_CONNTRACK_INFOREADER_BLOCKS)
                .panel())
        .collapsed();
  }

  static Row ebpfConntrack() {
    return Row.of(
            "eBPF connection table",
            lines(
                    "How many connections?",
                    "What the last sweep saw. The size of the map is in FelixConfiguration,"
                        + " `bpfMapSizeConntrack`; a full map drops the oldest connections.")
                .level(Felix.BPF_CONNTRACK_USED)
                .panel(),
            lines("How long does a sweep take?", "Grows with the table.")
                .level(Felix.BPF_CONNTRACK_SWEEP_DURATION)
                .panel(),
            lines("What did the last sweep clean?", "All, expired, and those of Services gone.")
                .level("all", Felix.BPF_CONNTRACK_CLEANED)
                .level("expired", Felix.BPF_CONNTRACK_EXPIRED)
                .level("of old Services", Felix.BPF_CONNTRACK_STALE_NAT)
                .panel(),
            lines("Why do connections end?", "Resets in great number: a Service refuses.")
                .perSecond(Felix.BPF_CONNTRACK_EXPIRED_TOTAL)
                .panel(),
            lines("How many were cleaned in the last hour?", "Of Services gone, and all.")
                .lastHour("of old Services", Felix.BPF_CONNTRACK_STALE_NAT_TOTAL)
                .grewInLastHour("all", Felix.BPF_CONNTRACK_CLEANED_TOTAL)
                .panel(),
            lines("How many sweeps?", "None for minutes: the sweep hangs.")
                .perSecond(Felix.BPF_CONNTRACK_SWEEPS)
                .panel(),
            lines("How long does the cleaner run?", "The mean of its runs.")
                .mean("", Felix.BPF_CONNTRACK_CLEANER_SECONDS)
                .panel(),
            lines("How many Maglev entries?", "By family and where the destination is.")
                .level(Felix.BPF_CONNTRACK_MAGLEV_ENTRIES_TOTAL)
                .panel(),
            lines("Which entries did the last sweep see, in v3.30?", "By type.")
                .level(Felix.BPF_CONNTRACK_ENTRIES_SEEN)
                .panel(),
            lines("Which entries are deleted, in v3.30?", "By type.")
                .perSecond(Felix.BPF_CONNTRACK_ENTRIES_DELETED)
                .panel())
        .collapsed();
  }
}
