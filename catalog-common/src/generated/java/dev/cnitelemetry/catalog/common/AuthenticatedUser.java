// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;

/** Values of label {@code username}. User, folded into a few values. */
public enum AuthenticatedUser implements LabelValue {
  /** {@code admin}: The user admin. */
  ADMIN("admin"),

  /** {@code client}: The user client. */
  CLIENT("client"),

  /** {@code kube_proxy}: The user kube_proxy. */
  KUBE_PROXY("kube_proxy"),

  /** {@code kubelet}: The user kubelet. */
  KUBELET("kubelet"),

  /**
   * {@code system:serviceaccount:kube-system:default}: The default service account of
   * kube-system.
   */
  KUBE_SYSTEM_DEFAULT("system:serviceaccount:kube-system:default"),

  /** {@code email_id}: Any user whose name is an e-mail address. */
  EMAIL_ID("email_id"),

  /** {@code other}: Everyone else. */
  OTHER("other");

  private final String text;

  AuthenticatedUser(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
