// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.scrape.config;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Host, port and protocol, as Antrea writes them: {@code [fd00::1]:4739:tls}.
 *
 * @param host a name, an address without brackets, or {@code namespace/service}
 * @param port the port, 1 to 65535
 * @param protocol {@code tls}, {@code tcp}, {@code udp} or {@code grpc}
 */
public record TransportAddress(String host, int port, String protocol) {

  /** The port of IPFIX: {@value}. */
  public static final int IPFIX_PORT = 4739;

  private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]*)](?::(.*))?");

  /** Reads one; empty, with a reason, where it cannot be one. */
  record Reading(Optional<TransportAddress> address, String reason) {}

  static Reading read(String text, ValueKind kind, List<String> protocols) {
    String host = text;
    List<String> rest;
    Matcher brackets = BRACKETS.matcher(text);
    if (brackets.matches()) {
      host = brackets.group(1);
      rest = brackets.group(2) == null ? List.of() : List.of(brackets.group(2).split(":", -1));
      if (!host.contains(":")) {
        return wrong("brackets are for IPv6 addresses");
      }
    } else {
      List<String> parts = List.of(text.split(":", -1));
      host = parts.get(0);
      rest = parts.subList(1, parts.size());
      if (rest.size() > 2) {
        return wrong("an IPv6 address needs brackets: [" + text + "]");
      }
    }
    if (host.isBlank() || host.chars().anyMatch(Character::isWhitespace)) {
      return wrong("the host is missing");
    }
    if (rest.size() > 2) {
      return wrong("more than host, port and protocol");
    }
    boolean exporter = kind == ValueKind.EXPORTER_ADDRESS;
    String port = rest.isEmpty() ? "" : rest.get(0);
    if (port.isEmpty() && !exporter) {
      return wrong("the port is missing");
    }
    if (!port.isEmpty()
        && (!port.matches("[0-9]{1,5}")
            || Integer.parseInt(port) < 1
            || Integer.parseInt(port) > 65535)) {
      return wrong("no port: " + port + "; ports are 1 to 65535");
    }
    String protocol = rest.size() < 2 ? (exporter ? "tls" : "tcp") : rest.get(1);
    if (!protocols.contains(protocol)) {
      return wrong("no protocol: " + protocol);
    }
    return new Reading(
        Optional.of(
            new TransportAddress(
                host, port.isEmpty() ? IPFIX_PORT : Integer.parseInt(port), protocol)),
        "");
  }

  private static Reading wrong(String reason) {
    return new Reading(Optional.empty(), reason);
  }

  /**
   * The address as Antrea writes it.
   *
   * @return with brackets around an IPv6 address
   */
  @Override
  public String toString() {
    return (host.contains(":") ? "[" + host + "]" : host) + ":" + port + ":" + protocol;
  }
}
