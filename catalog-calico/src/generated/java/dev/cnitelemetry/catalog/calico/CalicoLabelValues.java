// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;
import java.util.function.Supplier;

/** The values of Calico labels, whose enums are loaded when a value is first asked for. */
final class CalicoLabelValues<E extends Enum<E> & LabelValue> implements Supplier<E[]> {
  private final int number;

  private CalicoLabelValues(int number) {
    this.number = number;
  }

  static CalicoLabelValues<DatastoreKey> datastoreKey() {
    return new CalicoLabelValues<>(0);
  }

  static CalicoLabelValues<FelixHost> felixHost() {
    return new CalicoLabelValues<>(1);
  }

  static CalicoLabelValues<DataplaneMessage> dataplaneMessage() {
    return new CalicoLabelValues<>(2);
  }

  static CalicoLabelValues<IpVersion> ipVersion() {
    return new CalicoLabelValues<>(3);
  }

  static CalicoLabelValues<NftablesIpVersion> nftablesIpVersion() {
    return new CalicoLabelValues<>(4);
  }

  static CalicoLabelValues<IpsetIpVersion> ipsetIpVersion() {
    return new CalicoLabelValues<>(5);
  }

  static CalicoLabelValues<IptablesTable> iptablesTable() {
    return new CalicoLabelValues<>(6);
  }

  static CalicoLabelValues<IptablesLockVersion> iptablesLockVersion() {
    return new CalicoLabelValues<>(7);
  }

  static CalicoLabelValues<RouteTable> routeTable() {
    return new CalicoLabelValues<>(8);
  }

  static CalicoLabelValues<SelectorOptimized> selectorOptimized() {
    return new CalicoLabelValues<>(9);
  }

  static CalicoLabelValues<SelectorResult> selectorResult() {
    return new CalicoLabelValues<>(10);
  }

  static CalicoLabelValues<ScanStrategy> scanStrategy() {
    return new CalicoLabelValues<>(11);
  }

  static CalicoLabelValues<ExpiryReason> expiryReason() {
    return new CalicoLabelValues<>(12);
  }

  static CalicoLabelValues<MaglevDestination> maglevDestination() {
    return new CalicoLabelValues<>(13);
  }

  static CalicoLabelValues<BpfEvent> bpfEvent() {
    return new CalicoLabelValues<>(14);
  }

  static CalicoLabelValues<NflogGroup> nflogGroup() {
    return new CalicoLabelValues<>(15);
  }

  static CalicoLabelValues<FlowAction> flowAction() {
    return new CalicoLabelValues<>(16);
  }

  static CalicoLabelValues<EvaluationTrigger> evaluationTrigger() {
    return new CalicoLabelValues<>(17);
  }

  static CalicoLabelValues<WireguardInterface> wireguardInterface() {
    return new CalicoLabelValues<>(18);
  }

  static CalicoLabelValues<WireguardPort> wireguardPort() {
    return new CalicoLabelValues<>(19);
  }

  static CalicoLabelValues<EgressPollStatus> egressPollStatus() {
    return new CalicoLabelValues<>(20);
  }

  static CalicoLabelValues<Syncer> syncer() {
    return new CalicoLabelValues<>(21);
  }

  static CalicoLabelValues<PoolOfAllocation> poolOfAllocation() {
    return new CalicoLabelValues<>(22);
  }

  static CalicoLabelValues<NodeOfAllocation> nodeOfAllocation() {
    return new CalicoLabelValues<>(23);
  }

  static CalicoLabelValues<NodeOfBlock> nodeOfBlock() {
    return new CalicoLabelValues<>(24);
  }

  static CalicoLabelValues<MigrationOutcome> migrationOutcome() {
    return new CalicoLabelValues<>(25);
  }

  static CalicoLabelValues<MigrationOperation> migrationOperation() {
    return new CalicoLabelValues<>(26);
  }

  static CalicoLabelValues<MigrationPhase> migrationPhase() {
    return new CalicoLabelValues<>(27);
  }

  static CalicoLabelValues<FlowSource> flowSource() {
    return new CalicoLabelValues<>(28);
  }

  static CalicoLabelValues<BgpState> bgpState() {
    return new CalicoLabelValues<>(29);
  }

  static CalicoLabelValues<BgpIpVersion> bgpIpVersion() {
    return new CalicoLabelValues<>(30);
  }

  static CalicoLabelValues<ComponentCondition> componentCondition() {
    return new CalicoLabelValues<>(31);
  }

  static CalicoLabelValues<GoVersion> goVersion() {
    return new CalicoLabelValues<>(32);
  }

  static CalicoLabelValues<ProtocolInstance> protocolInstance() {
    return new CalicoLabelValues<>(33);
  }

  static CalicoLabelValues<BgpProtocolInstance> bgpProtocolInstance() {
    return new CalicoLabelValues<>(34);
  }

  static CalicoLabelValues<RouteType> routeType() {
    return new CalicoLabelValues<>(35);
  }

  static CalicoLabelValues<RouteDirection> routeDirection() {
    return new CalicoLabelValues<>(36);
  }

  static CalicoLabelValues<RouteAction> routeAction() {
    return new CalicoLabelValues<>(37);
  }

  static CalicoLabelValues<RouteOutcome> routeOutcome() {
    return new CalicoLabelValues<>(38);
  }

  static CalicoLabelValues<BirdProtocol> birdProtocol() {
    return new CalicoLabelValues<>(39);
  }

  static CalicoLabelValues<BirdIpVersion> birdIpVersion() {
    return new CalicoLabelValues<>(40);
  }

  static CalicoLabelValues<BirdState> birdState() {
    return new CalicoLabelValues<>(41);
  }

  static CalicoLabelValues<BirdBgpProtocol> birdBgpProtocol() {
    return new CalicoLabelValues<>(42);
  }

  @Override
  @SuppressWarnings("unchecked")
  public E[] get() {
    Object[] values;
    switch (number) {
      case 0 -> values = DatastoreKey.values();
      case 1 -> values = FelixHost.values();
      case 2 -> values = DataplaneMessage.values();
      case 3 -> values = IpVersion.values();
      case 4 -> values = NftablesIpVersion.values();
      case 5 -> values = IpsetIpVersion.values();
      case 6 -> values = IptablesTable.values();
      case 7 -> values = IptablesLockVersion.values();
      case 8 -> values = RouteTable.values();
      case 9 -> values = SelectorOptimized.values();
      case 10 -> values = SelectorResult.values();
      case 11 -> values = ScanStrategy.values();
      case 12 -> values = ExpiryReason.values();
      case 13 -> values = MaglevDestination.values();
      case 14 -> values = BpfEvent.values();
      case 15 -> values = NflogGroup.values();
      case 16 -> values = FlowAction.values();
      case 17 -> values = EvaluationTrigger.values();
      case 18 -> values = WireguardInterface.values();
      case 19 -> values = WireguardPort.values();
      case 20 -> values = EgressPollStatus.values();
      case 21 -> values = Syncer.values();
      case 22 -> values = PoolOfAllocation.values();
      case 23 -> values = NodeOfAllocation.values();
      case 24 -> values = NodeOfBlock.values();
      case 25 -> values = MigrationOutcome.values();
      case 26 -> values = MigrationOperation.values();
      case 27 -> values = MigrationPhase.values();
      case 28 -> values = FlowSource.values();
      case 29 -> values = BgpState.values();
      case 30 -> values = BgpIpVersion.values();
      case 31 -> values = ComponentCondition.values();
      case 32 -> values = GoVersion.values();
      case 33 -> values = ProtocolInstance.values();
      case 34 -> values = BgpProtocolInstance.values();
      case 35 -> values = RouteType.values();
      case 36 -> values = RouteDirection.values();
      case 37 -> values = RouteAction.values();
      case 38 -> values = RouteOutcome.values();
      case 39 -> values = BirdProtocol.values();
      case 40 -> values = BirdIpVersion.values();
      case 41 -> values = BirdState.values();
      default -> values = BirdBgpProtocol.values();
    }
    return (E[]) values;
  }
}
