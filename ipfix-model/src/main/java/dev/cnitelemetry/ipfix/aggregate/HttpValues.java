// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import dev.cnitelemetry.ipfix.print.PrintBuffer;
import dev.cnitelemetry.ipfix.print.TextForm;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.Nullable;

/**
 * Merges {@code httpVals} as Antrea v1.15 to v2.5 do: JSON objects from a transaction's number to
 * its description; what was there first stays, and what cannot be read is replaced.
 */
final class HttpValues {
  private static final byte[] NONE = {'{', '}'};
  private static final int LONGEST_NUMBER = 64;

  private String text = "";
  private int at;

  void merge(IncomingFlow in, NameTable names, long[] n, int b) {
    if ((in.missing & IncomingFlow.NO_HTTP_VALUES) != 0) {
      return;
    }
    int before = FlowLayout.name(n, b, Text.HTTP_VALUES);
    int length = in.textLengths[Text.HTTP_VALUES];
    if (length == 0 && names.matches(before, NONE, 0, NONE.length)) {
      return;
    }
    int offset = in.textOffsets[Text.HTTP_VALUES];
    byte[] merged = NONE;
    if (length != 0 || before != 0) {
      String incoming = new String(in.octets, offset, length, StandardCharsets.UTF_8);
      String existing = new String(names.octetsOf(before), StandardCharsets.UTF_8);
      merged = merged(incoming, existing).getBytes(StandardCharsets.UTF_8);
    }
    FlowLayout.setName(n, b, Text.HTTP_VALUES, names.take(merged, 0, merged.length));
    names.release(before);
  }

  /** The union, or the incoming text where either cannot be read. */
  String merged(String incoming, String existing) {
    Map<String, String> values = read(incoming);
    Map<String, String> first = read(existing);
    if (values == null || first == null) {
      return incoming;
    }
    values.putAll(first);
    PrintBuffer out = new PrintBuffer().octet('{');
    values.forEach(
        (number, value) ->
            out.ascii(out.length() > 1 ? ",\"" : "\"")
                .ascii(number)
                .ascii("\":")
                .quoted(value, TextForm.GO_JSON_VALUE));
    return out.octet('}').toString();
  }

  private @Nullable Map<String, String> read(String json) {
    Map<String, String> values = new TreeMap<>();
    if (json.isEmpty()) {
      return values;
    }
    text = json;
    at = 0;
    skipBlanks();
    boolean read = takes("null") || readObject(values);
    skipBlanks();
    return read && at == text.length() ? values : null;
  }

  private boolean readObject(Map<String, String> values) {
    if (!takes("{")) {
      return false;
    }
    skipBlanks();
    if (takes("}")) {
      return true;
    }
    while (true) {
      skipBlanks();
      String name = string();
      String number = name == null ? null : number(name);
      skipBlanks();
      if (number == null || !takes(":")) {
        return false;
      }
      skipBlanks();
      String value = takes("null") ? "" : string();
      if (value == null) {
        return false;
      }
      values.put(number, value);
      skipBlanks();
      if (takes("}")) {
        return true;
      }
      if (!takes(",")) {
        return false;
      }
    }
  }

  private boolean takes(String token) {
    if (text.startsWith(token, at)) {
      at += token.length();
      return true;
    }
    return false;
  }

  private void skipBlanks() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  /** A whole number of 32 bits as Go writes it, or null. */
  private static @Nullable String number(String name) {
    if (name.length() > LONGEST_NUMBER || !name.matches("[+-]?[0-9]+")) {
      return null;
    }
    try {
      return Integer.toString(Integer.parseInt(name));
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private @Nullable String string() {
    if (!takes("\"")) {
      return null;
    }
    StringBuilder value = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        return withoutLoneSurrogates(value);
      } else if (c < ' ') {
        return null;
      } else if (c != '\\') {
        value.append(c);
      } else if (!escape(value)) {
        return null;
      }
    }
    return null;
  }

  private boolean escape(StringBuilder value) {
    if (at == text.length()) {
      return false;
    }
    char c = text.charAt(at++);
    int known = "\"\\/bfnrt".indexOf(c);
    if (known >= 0) {
      value.append("\"\\/\b\f\n\r\t".charAt(known));
      return true;
    }
    if (c != 'u' || at + 4 > text.length()) {
      return false;
    }
    int code = 0;
    for (int end = at + 4; at < end; at++) {
      char digit = text.charAt(at);
      if (digit > 'f' || Character.digit(digit, 16) < 0) {
        return false;
      }
      code = code << 4 | Character.digit(digit, 16);
    }
    value.append((char) code);
    return true;
  }

  private static String withoutLoneSurrogates(StringBuilder text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        text.setCharAt(i, '\uFFFD');
      }
    }
    return text.toString();
  }
}
