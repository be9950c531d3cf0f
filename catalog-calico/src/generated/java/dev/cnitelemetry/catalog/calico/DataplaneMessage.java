// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code type}. Go type of the message to the dataplane. */
public enum DataplaneMessage implements LabelValue {
  /** {@code ConfigUpdate}: Configuration of Felix. */
  CONFIG_UPDATE("ConfigUpdate"),

  /** {@code HostMetadataUpdate}: Metadata of a host set or changed. */
  HOST_METADATA_UPDATE("HostMetadataUpdate"),

  /** {@code IPAMPoolUpdate}: IPAM pool set or changed. */
  IPAM_POOL_UPDATE("IPAMPoolUpdate"),

  /** {@code InSync}: The datastore is in sync. */
  IN_SYNC("InSync"),

  /** {@code IPSetUpdate}: IP set with all its members. */
  IP_SET_UPDATE("IPSetUpdate"),

  /** {@code IPSetDeltaUpdate}: Members of an IP set changed. */
  IP_SET_DELTA_UPDATE("IPSetDeltaUpdate"),

  /** {@code IPSetRemove}: IP set removed. */
  IP_SET_REMOVE("IPSetRemove"),

  /** {@code ActiveProfileUpdate}: Active profile set or changed. */
  ACTIVE_PROFILE_UPDATE("ActiveProfileUpdate"),

  /** {@code ActiveProfileRemove}: Active profile removed. */
  ACTIVE_PROFILE_REMOVE("ActiveProfileRemove"),

  /** {@code ActivePolicyUpdate}: Active policy set or changed. */
  ACTIVE_POLICY_UPDATE("ActivePolicyUpdate"),

  /** {@code ActivePolicyRemove}: Active policy removed. */
  ACTIVE_POLICY_REMOVE("ActivePolicyRemove"),

  /** {@code HostEndpointUpdate}: Host endpoint set or changed. */
  HOST_ENDPOINT_UPDATE("HostEndpointUpdate"),

  /** {@code HostEndpointRemove}: Host endpoint removed. */
  HOST_ENDPOINT_REMOVE("HostEndpointRemove"),

  /** {@code WorkloadEndpointUpdate}: Workload endpoint set or changed. */
  WORKLOAD_ENDPOINT_UPDATE("WorkloadEndpointUpdate"),

  /** {@code WorkloadEndpointRemove}: Workload endpoint removed. */
  WORKLOAD_ENDPOINT_REMOVE("WorkloadEndpointRemove"),

  /** {@code HostMetadataRemove}: Metadata of a host removed. */
  HOST_METADATA_REMOVE("HostMetadataRemove"),

  /** {@code IPAMPoolRemove}: IPAM pool removed. */
  IPAM_POOL_REMOVE("IPAMPoolRemove"),

  /** {@code ServiceAccountUpdate}: Service account set or changed. */
  SERVICE_ACCOUNT_UPDATE("ServiceAccountUpdate"),

  /** {@code ServiceAccountRemove}: Service account removed. */
  SERVICE_ACCOUNT_REMOVE("ServiceAccountRemove"),

  /** {@code NamespaceUpdate}: Namespace set or changed. */
  NAMESPACE_UPDATE("NamespaceUpdate"),

  /** {@code NamespaceRemove}: Namespace removed. */
  NAMESPACE_REMOVE("NamespaceRemove"),

  /** {@code RouteUpdate}: Route set or changed. */
  ROUTE_UPDATE("RouteUpdate"),

  /** {@code RouteRemove}: Route removed. */
  ROUTE_REMOVE("RouteRemove"),

  /** {@code VXLANTunnelEndpointUpdate}: VXLAN tunnel endpoint set or changed. */
  VXLAN_TUNNEL_ENDPOINT_UPDATE("VXLANTunnelEndpointUpdate"),

  /** {@code VXLANTunnelEndpointRemove}: VXLAN tunnel endpoint removed. */
  VXLAN_TUNNEL_ENDPOINT_REMOVE("VXLANTunnelEndpointRemove"),

  /** {@code WireguardEndpointUpdate}: WireGuard endpoint set or changed. */
  WIREGUARD_ENDPOINT_UPDATE("WireguardEndpointUpdate"),

  /** {@code WireguardEndpointRemove}: WireGuard endpoint removed. */
  WIREGUARD_ENDPOINT_REMOVE("WireguardEndpointRemove"),

  /** {@code GlobalBGPConfigUpdate}: Global BGP configuration. */
  GLOBAL_BGP_CONFIG_UPDATE("GlobalBGPConfigUpdate"),

  /** {@code Encapsulation}: Which kinds of encapsulation are in use. */
  ENCAPSULATION("Encapsulation"),

  /** {@code ServiceUpdate}: Service set or changed. */
  SERVICE_UPDATE("ServiceUpdate"),

  /** {@code ServiceRemove}: Service removed. */
  SERVICE_REMOVE("ServiceRemove"),

  /** {@code WireguardEndpointV6Update}: WireGuard endpoint for IPv6 set or changed. */
  WIREGUARD_ENDPOINT_V6_UPDATE("WireguardEndpointV6Update"),

  /** {@code WireguardEndpointV6Remove}: WireGuard endpoint for IPv6 removed. */
  WIREGUARD_ENDPOINT_V6_REMOVE("WireguardEndpointV6Remove");

  private final String text;

  DataplaneMessage(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
