// SPDX-License-Identifier: Apache-2.0
/**
 * The metrics of Calico's components, and of the BIRD exporter beside them, as typed constants.
 *
 * <p>One class of constants a component: {@link dev.cnitelemetry.catalog.calico.Felix}, {@link
 * dev.cnitelemetry.catalog.calico.Typha}, {@link dev.cnitelemetry.catalog.calico.KubeControllers},
 * {@link dev.cnitelemetry.catalog.calico.Goldmane}, {@link
 * dev.cnitelemetry.catalog.calico.BirdExporter}; and what only Calico Enterprise documents in
 * {@link dev.cnitelemetry.catalog.calico.FelixEnterprise}, {@link
 * dev.cnitelemetry.catalog.calico.BgpMetricsServer} and {@link
 * dev.cnitelemetry.catalog.calico.TigeraOperator}. Labels are in {@link
 * dev.cnitelemetry.catalog.calico.CalicoLabels}, their values are enums. The {@code go_*}, {@code
 * process_*} and {@code promhttp_*} families that these components expose as well are constants of
 * {@link dev.cnitelemetry.catalog.common}; {@link dev.cnitelemetry.catalog.calico.CalicoCatalog}
 * knows who exposes them since when.
 *
 * <pre>{@code
 * MetricCatalog catalog = CalicoCatalog.get();
 * ReleaseView old = catalog.at(Release.of("calico", "v2.6.6"));
 * old.contains(Felix.ACTIVE_LOCAL_TAGS); // true; since v3.23.0 it is gone
 * Felix.IPTABLES_RULES.where(CalicoLabels.IPTABLES_TABLE.eq(IptablesTable.NAT));
 * }</pre>
 *
 * <h2>Names and kinds</h2>
 *
 * <p>Felix and Typha call most counters without {@code _total} and some gauges with it; the kind of
 * a constant is what the {@code # TYPE} line says, never what the name suggests. The WireGuard
 * metrics are Felix's although they lack its prefix. Three summaries of Felix were histograms in
 * its releases 2.1.x.
 *
 * <p>{@code ip_version} is written in three ways: {@code 4} and {@code 6} on iptables and nftables
 * (there with {@code arp} besides), {@code inet} and {@code inet6} on IP sets, {@code IPv4} and
 * {@code IPv6} on the BGP metrics of Calico Enterprise. Each set of values is a label constant of
 * its own.
 *
 * <h2>Documented and exposed</h2>
 *
 * <p>A metric is <em>documented</em> if the document "Calico Exporter" of 2018 shows it, in its
 * table or in its sample of Felix 2.6.6, or if the reference of Calico Open Source 3.32 lists it on
 * the page of the component; for what only Calico Enterprise has, its own reference counts. A
 * metric is <em>exposed</em> if any release of the open source registers it. So four cases meet:
 *
 * <ul>
 *   <li>documented and exposed: most; among them some that the reference of 3.32 still lists
 *       although they are gone, as their releases tell,
 *   <li>exposed and not documented: {@code felix_nft_*}, the flow collector, Goldmane and others
 *       that the reference leaves out,
 *   <li>documented and not exposed: what only Calico Enterprise documents, and {@code
 *       remote_cluster_connection_status}, which the Open Source page of Typha lists,
 *   <li>neither: two gauges of Felix that the source defines and never registers.
 * </ul>
 *
 * <p>Help texts are those on the wire. Enterprise-only metrics have none, since no page of that
 * product was read: their kinds are inferred where the documentation does not give them, which a
 * note says.
 *
 * <h2>Releases</h2>
 *
 * <p>Felix's own tags up to 2.6 follow the numbers of Calico 2.x and stand for them. Typha had
 * numbers of its own before Calico 3.1.4; they are versions of the train {@code typha}, as in
 * {@code typha v0.5.6}, and older than any plain version. Plain versions of that time stand for the
 * Typha that Calico shipped, which is {@code typha v0.2.2} in v2.3.0 and {@code typha v0.5.6} in
 * v2.6.7. The newest series is v3.33, read from its branch before the first release. The BIRD
 * exporter never gave numbers: its versions are the dates of the commits.
 *
 * <p>Everything here is immutable and safe for use by any number of threads. A class of constants
 * loads neither the catalogue nor another component's class.
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.catalog.calico;

import javax.annotation.ParametersAreNonnullByDefault;
