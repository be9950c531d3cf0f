// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.calico;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code type}. Go type of the key in the data model. */
public enum DatastoreKey implements LabelValue {
  /** {@code GlobalConfigKey}: Global configuration. */
  GLOBAL_CONFIG_KEY("GlobalConfigKey"),

  /** {@code HostConfigKey}: Configuration of one host. */
  HOST_CONFIG_KEY("HostConfigKey"),

  /** {@code HostIPKey}: IP address of a host. */
  HOST_IP_KEY("HostIPKey"),

  /** {@code IPPoolKey}: IP pool. */
  IP_POOL_KEY("IPPoolKey"),

  /** {@code ProfileLabelsKey}: Labels of a profile. */
  PROFILE_LABELS_KEY("ProfileLabelsKey"),

  /** {@code ProfileRulesKey}: Rules of a profile. */
  PROFILE_RULES_KEY("ProfileRulesKey"),

  /** {@code ProfileTagsKey}: Tags of a profile; up to v3.22. */
  PROFILE_TAGS_KEY("ProfileTagsKey"),

  /** {@code ReadyFlagKey}: The flag that says the datastore is ready. */
  READY_FLAG_KEY("ReadyFlagKey"),

  /** {@code WorkloadEndpointKey}: Workload endpoint. */
  WORKLOAD_ENDPOINT_KEY("WorkloadEndpointKey"),

  /** {@code HostEndpointKey}: Host endpoint. */
  HOST_ENDPOINT_KEY("HostEndpointKey"),

  /** {@code PolicyKey}: Policy. */
  POLICY_KEY("PolicyKey"),

  /** {@code ResourceKey}: Any resource that has no key type of its own. */
  RESOURCE_KEY("ResourceKey"),

  /** {@code BlockKey}: IPAM block. */
  BLOCK_KEY("BlockKey"),

  /** {@code WireguardKey}: WireGuard settings of a node. */
  WIREGUARD_KEY("WireguardKey"),

  /** {@code NetworkSetKey}: Network set. */
  NETWORK_SET_KEY("NetworkSetKey"),

  /** {@code TierKey}: Policy tier. */
  TIER_KEY("TierKey");

  private final String text;

  DatastoreKey(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
