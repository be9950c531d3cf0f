// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

/**
 * What the sequence number of a message counts.
 *
 * <p>Source: RFC 7011, section 3.1; vmware/go-ipfix v0.4.0 to v0.13.0.
 *
 * <pre>{@code
 * IpfixWriter writer = IpfixWriter.builder(MessageSink.to(out))
 *     .sequenceConvention(SequenceConvention.INCLUSIVE) // as Antrea v1.7 does
 *     .build();
 * }</pre>
 */
public enum SequenceConvention {
  /** The Data Records sent before the message, as RFC 7011 has it. */
  EXCLUSIVE,
  /** Those of the message too, as go-ipfix v0.4.0 to v0.13.0 counts. */
  INCLUSIVE
}
