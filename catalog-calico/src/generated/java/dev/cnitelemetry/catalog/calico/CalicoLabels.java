// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.ClosedLabel;
import dev.cnitelemetry.metrics.KnownLabel;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.TextLabel;

/** The labels of Calico metrics: one constant a name and set of values. */
public final class CalicoLabels {
  /**
   * Label {@code type}. Go type of the key in the data model.
   *
   * <p>Known values, others may come: {@code GlobalConfigKey}, {@code HostConfigKey},
   * {@code HostIPKey}, {@code IPPoolKey}, {@code ProfileLabelsKey}, {@code ProfileRulesKey},
   * {@code ProfileTagsKey}, {@code ReadyFlagKey}, {@code WorkloadEndpointKey},
   * {@code HostEndpointKey}, {@code PolicyKey}, {@code ResourceKey}, {@code BlockKey},
   * {@code WireguardKey}, {@code NetworkSetKey}, {@code TierKey}.
   */
  public static final KnownLabel<DatastoreKey> DATASTORE_KEY =
      Label.known("type", CalicoLabelValues.datastoreKey());

  /**
   * Label {@code host}. Host name that Felix is configured with.
   *
   * <p>Known values, others may come: {@code master-1}.
   */
  public static final KnownLabel<FelixHost> HOST =
      Label.known("host", CalicoLabelValues.felixHost());

  /**
   * Label {@code type}. Go type of the message to the dataplane.
   *
   * <p>Known values, others may come: {@code ConfigUpdate}, {@code HostMetadataUpdate},
   * {@code IPAMPoolUpdate}, {@code InSync}, {@code IPSetUpdate}, {@code IPSetDeltaUpdate},
   * {@code IPSetRemove}, {@code ActiveProfileUpdate}, {@code ActiveProfileRemove},
   * {@code ActivePolicyUpdate}, {@code ActivePolicyRemove}, {@code HostEndpointUpdate},
   * {@code HostEndpointRemove}, {@code WorkloadEndpointUpdate},
   * {@code WorkloadEndpointRemove}, {@code HostMetadataRemove}, {@code IPAMPoolRemove},
   * {@code ServiceAccountUpdate}, {@code ServiceAccountRemove}, {@code NamespaceUpdate},
   * {@code NamespaceRemove}, {@code RouteUpdate}, {@code RouteRemove},
   * {@code VXLANTunnelEndpointUpdate}, {@code VXLANTunnelEndpointRemove},
   * {@code WireguardEndpointUpdate}, {@code WireguardEndpointRemove},
   * {@code GlobalBGPConfigUpdate}, {@code Encapsulation}, {@code ServiceUpdate},
   * {@code ServiceRemove}, {@code WireguardEndpointV6Update},
   * {@code WireguardEndpointV6Remove}.
   */
  public static final KnownLabel<DataplaneMessage> DATAPLANE_MESSAGE =
      Label.known("type", CalicoLabelValues.dataplaneMessage());

  /**
   * Label {@code ip_version}. IP version of iptables chains and rules: {@code 4} or {@code 6}.
   *
   * <p>Values: {@code 4}, {@code 6}.
   */
  public static final ClosedLabel<IpVersion> IPTABLES_IP_VERSION =
      Label.closed("ip_version", CalicoLabelValues.ipVersion());

  /**
   * Label {@code ip_version}. IP version of nftables chains, rules and flow tables: {@code 4},
   * {@code 6}, or {@code arp}.
   *
   * <p>Values: {@code 4}, {@code 6}, {@code arp}.
   */
  public static final ClosedLabel<NftablesIpVersion> NFTABLES_IP_VERSION =
      Label.closed("ip_version", CalicoLabelValues.nftablesIpVersion());

  /**
   * Label {@code ip_version}. IP version of IP sets, and of sets and maps of nftables:
   * {@code inet} or {@code inet6}.
   *
   * <p>Values: {@code inet}, {@code inet6}.
   */
  public static final ClosedLabel<IpsetIpVersion> IPSET_IP_VERSION =
      Label.closed("ip_version", CalicoLabelValues.ipsetIpVersion());

  /**
   * Label {@code table}. Table of iptables.
   *
   * <p>Values: {@code filter}, {@code mangle}, {@code nat}, {@code raw}.
   */
  public static final ClosedLabel<IptablesTable> IPTABLES_TABLE =
      Label.closed("table", CalicoLabelValues.iptablesTable());

  /**
   * Label {@code version}. Generation of iptables whose lock is meant.
   *
   * <p>Values: {@code 1.4}, {@code 1.6}.
   */
  public static final ClosedLabel<IptablesLockVersion> IPTABLES_LOCK_VERSION =
      Label.closed("version", CalicoLabelValues.iptablesLockVersion());

  /**
   * Label {@code table}. Routing table of the kernel: {@code IPv4:} or {@code IPv6:} and its
   * number.
   *
   * <p>Known values, others may come: {@code IPv4:254}, {@code IPv6:254}.
   */
  public static final KnownLabel<RouteTable> ROUTE_TABLE =
      Label.known("table", CalicoLabelValues.routeTable());

  /**
   * Label {@code optimized}. Whether the label index can evaluate the selectors without trying
   * every endpoint.
   *
   * <p>Values: {@code true}, {@code false}.
   */
  public static final ClosedLabel<SelectorOptimized> SELECTOR_OPTIMIZED =
      Label.closed("optimized", CalicoLabelValues.selectorOptimized());

  /**
   * Label {@code result}. Whether the selector matched.
   *
   * <p>Values: {@code true}, {@code false}.
   */
  public static final ClosedLabel<SelectorResult> SELECTOR_RESULT =
      Label.closed("result", CalicoLabelValues.selectorResult());

  /**
   * Label {@code strategy}. How the label index looked for the endpoints that a selector
   * matches. A parent is what endpoints inherit labels from, such as a namespace.
   *
   * <p>Known values, others may come: {@code endpoint-full-scan}, {@code endpoint-no-match},
   * {@code endpoint-single-value}, {@code endpoint-multi-value}, {@code endpoint-label-name},
   * {@code parent-no-match}, {@code parent-single-value}, {@code parent-multi-value},
   * {@code parent-label-name}.
   */
  public static final KnownLabel<ScanStrategy> SCAN_STRATEGY =
      Label.known("strategy", CalicoLabelValues.scanStrategy());

  /**
   * Label {@code reason}. Why a conntrack entry expired.
   *
   * <p>Known values, others may come: {@code RST seen}, {@code FINs seen},
   * {@code no traffic on conn with RST with residual traffic for too long},
   * {@code no traffic on established flow for too long},
   * {@code no traffic on pre-established flow for too long},
   * {@code no traffic on ICMP flow for too long}, {@code no traffic on UDP flow for too long},
   * {@code no traffic on generic IP flow for too long}, {@code no reverse for forward}.
   */
  public static final KnownLabel<ExpiryReason> EXPIRY_REASON =
      Label.known("reason", CalicoLabelValues.expiryReason());

  /** Label {@code type}. Type of the conntrack entry. */
  public static final TextLabel CONNTRACK_ENTRY_TYPE = Label.text("type");

  /**
   * Label {@code destination}. Where the chosen backend is.
   *
   * <p>Values: {@code local}, {@code remote}.
   */
  public static final ClosedLabel<MaglevDestination> MAGLEV_DESTINATION =
      Label.closed("destination", CalicoLabelValues.maglevDestination());

  /**
   * Label {@code ip_family}. IP version of the entries: {@code 4} or {@code 6}.
   *
   * <p>Values: {@code 4}, {@code 6}.
   */
  public static final ClosedLabel<IpVersion> IP_FAMILY =
      Label.closed("ip_family", CalicoLabelValues.ipVersion());

  /**
   * Label {@code type}. Number of the event type, or a word for what went wrong.
   *
   * <p>Known values, others may come: {@code lost}, {@code no_sink}, {@code 0}, {@code 1},
   * {@code 2}, {@code 3}, {@code 4}, {@code 5}, {@code 6}, {@code 7}.
   */
  public static final KnownLabel<BpfEvent> BPF_EVENT =
      Label.known("type", CalicoLabelValues.bpfEvent());

  /**
   * Label {@code groupNum}. Number of the NFLOG group. The name is camel case on the wire.
   *
   * <p>Known values, others may come: {@code 1}, {@code 2}.
   */
  public static final KnownLabel<NflogGroup> NFLOG_GROUP =
      Label.known("groupNum", CalicoLabelValues.nflogGroup());

  /**
   * Label {@code action}. What policy did with the flow.
   *
   * <p>Values: {@code allow}, {@code deny}, {@code pass}.
   */
  public static final ClosedLabel<FlowAction> FLOW_ACTION =
      Label.closed("action", CalicoLabelValues.flowAction());

  /**
   * Label {@code reason}. What caused the evaluation of pending policy.
   *
   * <p>Values: {@code initial}, {@code recalc}.
   */
  public static final ClosedLabel<EvaluationTrigger> EVALUATION_TRIGGER =
      Label.closed("reason", CalicoLabelValues.evaluationTrigger());

  /** Label {@code hostname}. Host name of the operating system. */
  public static final TextLabel HOSTNAME = Label.text("hostname");

  /** Label {@code public_key}. Public key of this node's WireGuard device. */
  public static final TextLabel PUBLIC_KEY = Label.text("public_key");

  /**
   * Label {@code iface}. WireGuard device.
   *
   * <p>Known values, others may come: {@code wireguard.cali}, {@code wg-v6.cali}.
   */
  public static final KnownLabel<WireguardInterface> WIREGUARD_INTERFACE =
      Label.known("iface", CalicoLabelValues.wireguardInterface());

  /**
   * Label {@code listen_port}. UDP port that the device listens on.
   *
   * <p>Known values, others may come: {@code 51820}, {@code 51821}.
   */
  public static final KnownLabel<WireguardPort> LISTEN_PORT =
      Label.known("listen_port", CalicoLabelValues.wireguardPort());

  /** Label {@code peer_key}. Public key of the peer. */
  public static final TextLabel PEER_KEY = Label.text("peer_key");

  /** Label {@code peer_endpoint}. Address and port of the peer. */
  public static final TextLabel PEER_ENDPOINT = Label.text("peer_endpoint");

  /** Label {@code policy}. Name of the policy. */
  public static final TextLabel POLICY = Label.text("policy");

  /** Label {@code srcIP}. Address the traffic came from. The name is camel case on the wire. */
  public static final TextLabel SOURCE_IP = Label.text("srcIP");

  /** Label {@code tier}. Policy tier. */
  public static final TextLabel TIER = Label.text("tier");

  /** Label {@code namespace}. Namespace of the policy. */
  public static final TextLabel POLICY_NAMESPACE = Label.text("namespace");

  /** Label {@code rule_index}. Position of the rule in its policy. */
  public static final TextLabel RULE_INDEX = Label.text("rule_index");

  /** Label {@code action}. What the rule did. */
  public static final TextLabel RULE_ACTION = Label.text("action");

  /** Label {@code traffic_direction}. Direction of the traffic. */
  public static final TextLabel TRAFFIC_DIRECTION = Label.text("traffic_direction");

  /** Label {@code rule_direction}. Direction that the rule is for. */
  public static final TextLabel RULE_DIRECTION = Label.text("rule_direction");

  /**
   * Label {@code status}. How polling goes.
   *
   * <p>Values: {@code total}, {@code up}, {@code probe-failed}.
   */
  public static final ClosedLabel<EgressPollStatus> EGRESS_POLL_STATUS =
      Label.closed("status", CalicoLabelValues.egressPollStatus());

  /**
   * Label {@code syncer}. Which kind of client the cache is for.
   *
   * <p>Values: {@code felix}, {@code bgp}, {@code tunnel-ip-allocation}, {@code node-status}.
   */
  public static final ClosedLabel<Syncer> SYNCER =
      Label.closed("syncer", CalicoLabelValues.syncer());

  /** Label {@code remote_cluster_name}. Name of the remote cluster. */
  public static final TextLabel REMOTE_CLUSTER_NAME = Label.text("remote_cluster_name");

  /**
   * Label {@code ippool}. IP pool that the block belongs to.
   *
   * <p>Known values, others may come: {@code no_ippool}.
   */
  public static final KnownLabel<PoolOfAllocation> POOL_OF_ALLOCATION =
      Label.known("ippool", CalicoLabelValues.poolOfAllocation());

  /** Label {@code ippool}. IP pool. */
  public static final TextLabel POOL = Label.text("ippool");

  /**
   * Label {@code node}. Node that the address was allocated on.
   *
   * <p>Known values, others may come: {@code unknown_node}.
   */
  public static final KnownLabel<NodeOfAllocation> NODE_OF_ALLOCATION =
      Label.known("node", CalicoLabelValues.nodeOfAllocation());

  /**
   * Label {@code node}. Node that the block has affinity to.
   *
   * <p>Known values, others may come: {@code no_affinity}.
   */
  public static final KnownLabel<NodeOfBlock> NODE_OF_BLOCK =
      Label.known("node", CalicoLabelValues.nodeOfBlock());

  /** Label {@code node}. Node that the address was allocated on. */
  public static final TextLabel NODE = Label.text("node");

  /** Label {@code kind}. Kind of the migrated resource. */
  public static final TextLabel RESOURCE_KIND = Label.text("kind");

  /**
   * Label {@code outcome}. What became of the resource.
   *
   * <p>Values: {@code migrated}, {@code skipped}, {@code conflict}.
   */
  public static final ClosedLabel<MigrationOutcome> MIGRATION_OUTCOME =
      Label.closed("outcome", CalicoLabelValues.migrationOutcome());

  /**
   * Label {@code operation}. The API call that was repeated.
   *
   * <p>Values: {@code get}, {@code create}.
   */
  public static final ClosedLabel<MigrationOperation> MIGRATION_OPERATION =
      Label.closed("operation", CalicoLabelValues.migrationOperation());

  /**
   * Label {@code phase}. Phase of the migration.
   *
   * <p>Values: {@code pending}, {@code migrating}, {@code waiting_for_conflict_resolution},
   * {@code converged}, {@code complete}, {@code failed}.
   */
  public static final ClosedLabel<MigrationPhase> MIGRATION_PHASE =
      Label.closed("phase", CalicoLabelValues.migrationPhase());

  /**
   * Label {@code source}. Address of the client with its port.
   *
   * <p>Known values, others may come: {@code unknown}.
   */
  public static final KnownLabel<FlowSource> FLOW_SOURCE =
      Label.known("source", CalicoLabelValues.flowSource());

  /**
   * Label {@code status}. State of the BGP session.
   *
   * <p>Values: {@code Idle}, {@code Connect}, {@code Active}, {@code OpenSent},
   * {@code OpenConfirm}, {@code Established}, {@code Close}, {@code Down}, {@code Passive}.
   */
  public static final ClosedLabel<BgpState> BGP_PEER_STATUS =
      Label.closed("status", CalicoLabelValues.bgpState());

  /**
   * Label {@code ip_version}. IP version of the session: {@code IPv4} or {@code IPv6}.
   *
   * <p>Values: {@code IPv4}, {@code IPv6}.
   */
  public static final ClosedLabel<BgpIpVersion> BGP_IP_VERSION =
      Label.closed("ip_version", CalicoLabelValues.bgpIpVersion());

  /** Label {@code component}. Component that the operator runs. */
  public static final TextLabel OPERATED_COMPONENT = Label.text("component");

  /**
   * Label {@code condition}. Condition of the component.
   *
   * <p>Values: {@code available}, {@code degraded}, {@code progressing}.
   */
  public static final ClosedLabel<ComponentCondition> COMPONENT_CONDITION =
      Label.closed("condition", CalicoLabelValues.componentCondition());

  /** Label {@code name}. Name of the certificate. */
  public static final TextLabel CERTIFICATE_NAME = Label.text("name");

  /** Label {@code namespace}. Namespace of the certificate. */
  public static final TextLabel CERTIFICATE_NAMESPACE = Label.text("namespace");

  /** Label {@code issuer}. Issuer of the certificate. */
  public static final TextLabel CERTIFICATE_ISSUER = Label.text("issuer");

  /** Label {@code package}. Package that the licence is for. */
  public static final TextLabel LICENSED_PACKAGE = Label.text("package");

  /**
   * Label {@code version}. Version of Go that Felix was built with.
   *
   * <p>Known values, others may come: {@code go1.8.5}.
   */
  public static final KnownLabel<GoVersion> CALICO_GO_VERSION =
      Label.known("version", CalicoLabelValues.goVersion());

  /**
   * Label {@code bird_protocol_instance}. Name of the protocol instance. Calico names BGP
   * peers Mesh_, Node_, Global_ or Local_Workload_ and their address, with dots and colons as
   * underscores.
   *
   * <p>Known values, others may come: {@code kernel1}, {@code device1}, {@code direct1},
   * {@code Node_192_168_97_2}, {@code static1}.
   */
  public static final KnownLabel<ProtocolInstance> PROTOCOL_INSTANCE =
      Label.known("bird_protocol_instance", CalicoLabelValues.protocolInstance());

  /**
   * Label {@code bird_protocol_instance}. Name of the BGP protocol instance: Mesh_, Node_,
   * Global_ or Local_Workload_ and the address of the peer, with dots and colons as
   * underscores.
   *
   * <p>Known values, others may come: {@code Node_192_168_97_2}.
   */
  public static final KnownLabel<BgpProtocolInstance> BGP_PROTOCOL_INSTANCE =
      Label.known("bird_protocol_instance", CalicoLabelValues.bgpProtocolInstance());

  /**
   * Label {@code bird_route_type}. What the routes are.
   *
   * <p>Values: {@code imported}, {@code exported}, {@code preferred}, {@code filtered}.
   */
  public static final ClosedLabel<RouteType> ROUTE_TYPE =
      Label.closed("bird_route_type", CalicoLabelValues.routeType());

  /**
   * Label {@code bird_direction}. Direction of the change, seen from the table.
   *
   * <p>Values: {@code import}, {@code export}.
   */
  public static final ClosedLabel<RouteDirection> ROUTE_DIRECTION =
      Label.closed("bird_direction", CalicoLabelValues.routeDirection());

  /**
   * Label {@code bird_action}. What changed.
   *
   * <p>Values: {@code updates}, {@code withdraws}.
   */
  public static final ClosedLabel<RouteAction> ROUTE_ACTION =
      Label.closed("bird_action", CalicoLabelValues.routeAction());

  /**
   * Label {@code bird_outcome}. What became of the change.
   *
   * <p>Values: {@code received}, {@code rejected}, {@code filtered}, {@code ignored},
   * {@code accepted}.
   */
  public static final ClosedLabel<RouteOutcome> ROUTE_OUTCOME =
      Label.closed("bird_outcome", CalicoLabelValues.routeOutcome());

  /**
   * Label {@code bird_bgp_state}. State of the BGP session. The label is called as the metric.
   *
   * <p>Values: {@code Idle}, {@code Connect}, {@code Active}, {@code OpenSent},
   * {@code OpenConfirm}, {@code Established}, {@code Close}, {@code Down}, {@code Passive}.
   */
  public static final ClosedLabel<BgpState> BGP_STATE =
      Label.closed("bird_bgp_state", CalicoLabelValues.bgpState());

  /** Label {@code name}. Name of the protocol instance in BIRD. */
  public static final TextLabel BIRD_NAME = Label.text("name");

  /**
   * Label {@code proto}. Protocol of the instance.
   *
   * <p>Values: {@code BGP}, {@code OSPF}, {@code OSPFv3}, {@code Kernel}, {@code Static},
   * {@code Direct}, {@code Babel}, {@code RPKI}.
   */
  public static final ClosedLabel<BirdProtocol> BIRD_PROTOCOL =
      Label.closed("proto", CalicoLabelValues.birdProtocol());

  /**
   * Label {@code ip_version}. IP version of the channel.
   *
   * <p>Values: {@code 4}, {@code 6}, the empty string.
   */
  public static final ClosedLabel<BirdIpVersion> BIRD_IP_VERSION =
      Label.closed("ip_version", CalicoLabelValues.birdIpVersion());

  /** Label {@code import_filter}. Name of the filter for routes that come in. */
  public static final TextLabel BIRD_IMPORT_FILTER = Label.text("import_filter");

  /** Label {@code export_filter}. Name of the filter for routes that go out. */
  public static final TextLabel BIRD_EXPORT_FILTER = Label.text("export_filter");

  /**
   * Label {@code state}. What BIRD prints of the state in its last column.
   *
   * <p>Known values, others may come: the empty string, {@code Established}, {@code Idle},
   * {@code Running}, {@code Connect}, {@code Active}, {@code OpenSent}, {@code OpenConfirm},
   * {@code Close}, {@code Alone}.
   */
  public static final KnownLabel<BirdState> BIRD_STATE =
      Label.known("state", CalicoLabelValues.birdState());

  /**
   * Label {@code proto}. Always BGP.
   *
   * <p>Values: {@code BGP}.
   */
  public static final ClosedLabel<BirdBgpProtocol> BIRD_BGP_PROTOCOL =
      Label.closed("proto", CalicoLabelValues.birdBgpProtocol());

  /** Label {@code state}. State of the BGP connections that are counted. */
  public static final TextLabel BIRD_BGP_STATE = Label.text("state");

  /** Label {@code area}. OSPF area, as in 0.0.0.0. */
  public static final TextLabel OSPF_AREA = Label.text("area");

  /** Label {@code ip}. Address of the other end. */
  public static final TextLabel BFD_ADDRESS = Label.text("ip");

  /** Label {@code interface}. Interface of the session. */
  public static final TextLabel BFD_INTERFACE = Label.text("interface");

  /** Label {@code router_id}. Router ID of BIRD. */
  public static final TextLabel BIRD_ROUTER_ID = Label.text("router_id");

  /** Label {@code version}. Version of BIRD. */
  public static final TextLabel BIRD_VERSION = Label.text("version");

  private CalicoLabels() {}
}
