// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

/**
 * What a Template Record did to the Templates of its Observation Domain.
 *
 * <pre>{@code
 * if (reader.next() == IpfixEvent.TEMPLATE
 *     && reader.templateChange() == TemplateChange.REPLACED) {
 *   System.err.println("a sender has another layout now");
 * }
 * }</pre>
 */
public enum TemplateChange {
  /** There was none under its id. */
  NEW,
  /** It is the one that was there already. */
  REFRESHED,
  /** Another one was there under its id. */
  REPLACED
}
