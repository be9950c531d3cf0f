// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.http;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A URL as people type it: braces, brackets, quotes and blanks of a query may be unescaped, host
 * names may have underscores. Printed without user and password.
 *
 * @param origin scheme, host and port
 * @param target path and query, escaped for a request line
 * @param userInfo user and password, decoded
 * @param shown the URL as it may be printed
 */
record Url(Origin origin, String target, Optional<String> userInfo, String shown) {

  /**
   * Whom credentials are for.
   *
   * @param scheme http or https
   * @param host in lower case, an IPv6 address without brackets
   * @param port never absent
   */
  record Origin(String scheme, String host, int port) {

    boolean isSecure() {
      return scheme.equals("https");
    }

    /** What a Host header says: the port only where it is not the scheme's own. */
    String authority() {
      String name = host.indexOf(':') >= 0 ? "[" + host.replaceFirst("%.*", "") + "]" : host;
      return port == defaultPort(scheme) ? name : name + ":" + port;
    }

    @Override
    public String toString() {
      return scheme + "://" + authority();
    }
  }

  private static final Pattern PARTS =
      Pattern.compile("(?i)(https?)://([^/?#]*)([^#]*)(?:#.*)?", Pattern.DOTALL);
  private static final Pattern HOST_PORT =
      Pattern.compile("(\\[[0-9A-Fa-f:.]+(?:%[^]]+)?]|[^:\\[\\]]+)(?::([0-9]*))?");
  private static final Pattern WITHOUT_SCHEME =
      Pattern.compile(
          "(?:[^/@]+@)?(?:\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9._-]+):([0-9]{1,5})(?:[/?].*)?"
              + "|localhost(?:/.*)?",
          Pattern.DOTALL);
  private static final int HIGHEST_PORT = 65535;

  static Url parse(String text) {
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      throw new FetchException("not a URL with a scheme and a host: " + redacted(text));
    }
    String scheme = parts.group(1).toLowerCase(Locale.ROOT);
    String authority = parts.group(2);
    int at = authority.lastIndexOf('@');
    String hostPort = authority.substring(at + 1);
    Matcher address = HOST_PORT.matcher(hostPort);
    if (!address.matches()) {
      throw new FetchException("not a URL with a host: " + redacted(text) + advice(text));
    }
    Origin origin = new Origin(scheme, host(address.group(1), text), port(scheme, address, text));
    String target = parts.group(3);
    return new Url(
        origin,
        escaped(target.startsWith("/") ? target : "/" + target),
        at < 0 ? Optional.empty() : Optional.of(decoded(authority.substring(0, at))),
        parts.group(1) + "://" + hostPort + target);
  }

  /** Where a Location header leads to from here. */
  Url resolve(String location) {
    // Header bytes come as Latin-1; those who write beyond ASCII mean UTF-8.
    String there =
        new String(location.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8).strip();
    if (there.regionMatches(true, 0, "http://", 0, 7)
        || there.regionMatches(true, 0, "https://", 0, 8)) {
      return parse(there);
    }
    if (there.startsWith("//")) {
      return parse(origin.scheme() + ":" + there);
    }
    if (there.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")) {
      throw new FetchException(shown + ": sent on to " + redacted(there) + ", which is no HTTP");
    }
    if (there.startsWith("/")) {
      return parse(origin + there);
    }
    String path = target.replaceFirst("(?s)\\?.*", "");
    if (there.startsWith("?")) {
      return parse(origin + path + there);
    }
    return parse(origin + dotless(path.substring(0, path.lastIndexOf('/') + 1) + there));
  }

  /** The URL that was probably meant by a source that is no file; empty if none was. */
  static Optional<String> meant(String source) {
    Matcher matcher = WITHOUT_SCHEME.matcher(source);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    boolean secure = "443".equals(matcher.group(1)) || "8443".equals(matcher.group(1));
    return Optional.of((secure ? "https://" : "http://") + redacted(source));
  }

  /** A text that may be a URL, without what may be a password in it. */
  static String redacted(String text) {
    int at = text.lastIndexOf('@');
    int slashes = text.indexOf("//");
    return at < 0
        ? text
        : text.substring(0, slashes < 0 ? 0 : slashes + 2) + text.substring(at + 1);
  }

  private static String advice(String text) {
    return text.indexOf('@') < 0
        ? ""
        : " (in a password, write %2F for /, %3F for ?, %23 for # and %40 for @)";
  }

  private static String host(String host, String text) {
    if (host.startsWith("[")) {
      return host.substring(1, host.length() - 1).replace("%25", "%").toLowerCase(Locale.ROOT);
    }
    try {
      String ascii = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
      if (ascii.matches("[a-z0-9._-]+")) {
        return ascii;
      }
    } catch (IllegalArgumentException e) {
      throw new FetchException("not a host name in the URL " + redacted(text) + advice(text), e);
    }
    throw new FetchException("not a host name in the URL " + redacted(text) + advice(text));
  }

  private static int port(String scheme, Matcher address, String text) {
    String port = address.group(2);
    if (port == null || port.isEmpty()) {
      return defaultPort(scheme);
    }
    int number = port.length() > 5 ? 0 : Integer.parseInt(port);
    if (number < 1 || number > HIGHEST_PORT) {
      throw new FetchException("no port from 1 to 65535 in the URL " + redacted(text));
    }
    return number;
  }

  private static int defaultPort(String scheme) {
    return scheme.equals("https") ? 443 : 80;
  }

  private static String escaped(String target) {
    StringBuilder escaped = new StringBuilder(target.length() + 16);
    byte[] bytes = target.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xFF);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || "-._~!$&'()*+,;=:@/?".indexOf(c) >= 0
              || (c == '%' && isHex(bytes, i + 1) && isHex(bytes, i + 2));
      if (plain) {
        escaped.append(c);
      } else {
        escaped.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
      }
    }
    return escaped.toString();
  }

  private static boolean isHex(byte[] bytes, int at) {
    return at < bytes.length && Character.digit(bytes[at], 16) >= 0;
  }

  private static String decoded(String escaped) {
    byte[] bytes = escaped.getBytes(StandardCharsets.UTF_8);
    byte[] decoded = new byte[bytes.length];
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '%' && isHex(bytes, i + 1) && isHex(bytes, i + 2)) {
        decoded[length++] =
            (byte) (Character.digit(bytes[i + 1], 16) * 16 + Character.digit(bytes[i + 2], 16));
        i += 2;
      } else {
        decoded[length++] = bytes[i];
      }
    }
    return new String(decoded, 0, length, StandardCharsets.UTF_8);
  }

  /** A path without the steps {@code .} and {@code ..}, as RFC 3986 removes them. */
  private static String dotless(String target) {
    int query = target.indexOf('?');
    String path = query < 0 ? target : target.substring(0, query);
    StringBuilder clean = new StringBuilder();
    String[] steps = path.split("/", -1);
    for (int i = 1; i < steps.length; i++) {
      boolean last = i == steps.length - 1;
      if (steps[i].equals("..")) {
        clean.setLength(Math.max(0, clean.lastIndexOf("/")));
        clean.append(last ? "/" : "");
      } else if (steps[i].equals(".")) {
        clean.append(last ? "/" : "");
      } else {
        clean.append('/').append(steps[i]);
      }
    }
    return clean + (query < 0 ? "" : target.substring(query));
  }

  @Override
  public String toString() {
    return shown;
  }
}
