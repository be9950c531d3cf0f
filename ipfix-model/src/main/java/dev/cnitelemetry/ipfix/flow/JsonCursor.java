// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.flow;

import dev.cnitelemetry.ipfix.wire.IpfixFormatException;
import java.nio.charset.StandardCharsets;

/**
 * Reads JSON token by token, as RFC 8259 has it, as far as flow records need it: no value is built
 * that is not asked for.
 */
final class JsonCursor {
  private final byte[] octets;
  private final int begin;
  private final int end;
  private int at;

  JsonCursor(byte[] octets, int offset, int length) {
    this.octets = octets;
    begin = offset;
    end = offset + length;
    at = offset;
  }

  IpfixFormatException wrong(String reason) {
    return IpfixFormatException.json(reason, (long) at - begin);
  }

  /** The next octet that is no blank, or -1 at the end. */
  int peek() {
    while (at < end && isBlank(octets[at])) {
      at++;
    }
    return at < end ? octets[at] : -1;
  }

  private static boolean isBlank(int octet) {
    return octet == ' ' || octet == '\n' || octet == '\r' || octet == '\t';
  }

  boolean skip(int octet) {
    if (peek() != octet) {
      return false;
    }
    at++;
    return true;
  }

  void expect(int octet) {
    if (!skip(octet)) {
      throw wrong(
          at < end
              ? "expected '" + (char) octet + "'"
              : "the record ends where '" + (char) octet + "' is expected");
    }
  }

  boolean isText() {
    return peek() == '"';
  }

  /** A string, its escapes resolved; malformed UTF-8 and half surrogate pairs are U+FFFD. */
  String text() {
    expect('"');
    String plain = plain();
    if (at < end && octets[at] == '"') {
      at++;
      return plain;
    }
    StringBuilder text = new StringBuilder(plain);
    while (at < end && octets[at] == '\\') {
      at++;
      text.append(escaped()).append(plain());
    }
    expect('"');
    return text.toString();
  }

  /** What comes before the next quotation mark or escape. */
  private String plain() {
    int from = at;
    while (at < end && octets[at] != '"' && octets[at] != '\\') {
      if (octets[at] >= 0 && octets[at] < ' ') {
        throw wrong("a control character in a string");
      }
      at++;
    }
    return new String(octets, from, at - from, StandardCharsets.UTF_8);
  }

  private char escaped() {
    int octet = at < end ? octets[at++] : -1;
    return switch (octet) {
      case '"', '\\', '/' -> (char) octet;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> (char) unicode();
      default -> throw wrong("an escape that is none");
    };
  }

  private int unicode() {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      int digit = at < end ? Character.digit(octets[at], 16) : -1;
      if (digit < 0) {
        throw wrong("an escape that is none");
      }
      at++;
      value = value << 4 | digit;
    }
    return value;
  }

  /** What is neither string nor object nor array: a number, true, false or null. */
  String word() {
    peek();
    int from = at;
    while (at < end && isWord(octets[at])) {
      at++;
    }
    if (from == at) {
      throw wrong(at < end ? "expected a value" : "the record ends where a value is expected");
    }
    return new String(octets, from, at - from, StandardCharsets.US_ASCII);
  }

  private static boolean isWord(int octet) {
    return (octet >= '0' && octet <= '9')
        || (octet >= 'a' && octet <= 'z')
        || octet == 'E'
        || octet == '-'
        || octet == '+'
        || octet == '.';
  }

  /** Passes over a value, however deep. */
  void skipValue() {
    int depth = 0;
    do {
      int next = peek();
      if (next == '"') {
        text();
      } else if (next == '{' || next == '[') {
        at++;
        depth++;
      } else if (depth > 0 && (next == '}' || next == ']')) {
        at++;
        depth--;
      } else if (depth > 0 && (next == ',' || next == ':')) {
        at++;
      } else {
        word();
      }
    } while (depth > 0);
  }
}
