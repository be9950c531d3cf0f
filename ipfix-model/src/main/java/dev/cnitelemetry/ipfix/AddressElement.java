// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix;

/**
 * An Information Element whose values are IP addresses, of one family the element fixes.
 *
 * <p>Immutable; may be shared between threads. A record has the element of one family, never both:
 * a view that wants either asks for {@link Ipv4AddressElement} first and {@link Ipv6AddressElement}
 * then.
 *
 * <pre>{@code
 * AddressElement source =
 *     record.has(IanaElements.SOURCE_IPV4_ADDRESS)
 *         ? IanaElements.SOURCE_IPV4_ADDRESS
 *         : IanaElements.SOURCE_IPV6_ADDRESS;
 * String address = record.addressText(source); // 10.10.0.5, or fd00::1
 * }</pre>
 */
public abstract sealed class AddressElement extends InformationElement
    permits Ipv4AddressElement, Ipv6AddressElement {
  AddressElement(Definition definition) {
    super(definition);
  }
}
