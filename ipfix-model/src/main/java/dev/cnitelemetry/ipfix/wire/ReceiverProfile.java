// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.DataType;

/**
 * What the receiver of messages understands, so that a writer does not send it anything else.
 *
 * <p>Asking a writer for what its receiver's profile forbids is an error that says so.
 *
 * <pre>{@code
 * IpfixWriter writer = IpfixWriter.builder(MessageSink.to(out))
 *     .receiver(ReceiverProfile.GO_IPFIX) // one set a message
 *     .build();
 * }</pre>
 */
public enum ReceiverProfile {
  /** All of RFC 7011. */
  RFC_7011,

  /**
   * Collectors made with go-ipfix, up to v0.17.0, the Flow Aggregator of Antrea among them: one set
   * a message, one Template Record a set, which may be longer than the largest message; fields of
   * their full size; no padding, no Options Templates, no withdrawals, no lists, no dateTime in
   * microseconds or nanoseconds, no signed64.
   *
   * <p>Source: vmware/go-ipfix v0.17.0, pkg/collector and pkg/entities.
   */
  GO_IPFIX;

  boolean oneSetAMessage() {
    return this == GO_IPFIX;
  }

  /** Refuses a Template the receiver cannot read records of. */
  void check(TemplateDefinition template) {
    if (this == RFC_7011) {
      return;
    }
    if (template.isOptions()) {
      throw forbids("Options Templates, such as " + template.id(), "define a Template");
    }
    for (int i = 0; i < template.fieldCount(); i++) {
      TemplateField field = template.fields().get(i);
      DataType type = field.element().dataType();
      switch (type) {
        case BASIC_LIST,
            SUB_TEMPLATE_LIST,
            SUB_TEMPLATE_MULTI_LIST,
            DATE_TIME_MICROSECONDS,
            DATE_TIME_NANOSECONDS,
            SIGNED64 ->
            throw forbids(type.text() + ", as " + template.name(i) + " is", "leave the field out");
        default -> {}
      }
      boolean seconds = type == DataType.DATE_TIME_SECONDS && field.length() == 8;
      if (type != DataType.OCTET_ARRAY && field.length() != type.octets() && !seconds) {
        throw forbids(
            "other lengths than the type's, as " + template.name(i) + " has",
            "define it with its full length");
      }
    }
  }

  void checkWithdrawals() {
    if (oneSetAMessage()) {
      throw forbids("withdrawals", "call newSession() after a new connection");
    }
  }

  IllegalArgumentException forbids(String what, String remedy) {
    return new IllegalArgumentException(
        "ReceiverProfile." + this + " forbids " + what + ": " + remedy);
  }
}
