// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.flow;

/** The family of the addresses a record has: Antrea sends each family by a Template of its own. */
public enum AddressFamily {
  /** Addresses of four octets. */
  IPV4("IPv4"),
  /** Addresses of sixteen octets. */
  IPV6("IPv6");

  private final String text;

  AddressFamily(String text) {
    this.text = text;
  }

  /**
   * The family's name.
   *
   * @return {@code IPv4} or {@code IPv6}
   */
  public String text() {
    return text;
  }
}
