// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.simulation;

import dev.cnitelemetry.ipfix.NetworkPolicyType;
import dev.cnitelemetry.ipfix.RuleAction;

/** The rule of a network policy that applied to a connection. */
record Policy(
    String namespace, String name, NetworkPolicyType type, String rule, RuleAction action) {
  static final Policy NONE = new Policy("", "", NetworkPolicyType.NONE, "", RuleAction.NO_ACTION);

  boolean denies() {
    return action == RuleAction.DROP || action == RuleAction.REJECT;
  }

  String fullName() {
    return name.isEmpty() ? "" : namespace + "/" + name;
  }
}
