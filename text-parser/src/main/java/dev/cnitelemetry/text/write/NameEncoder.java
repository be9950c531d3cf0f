// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cnitelemetry.text.EscapingScheme;
import dev.cnitelemetry.text.internal.bytes.ByteKeys;
import dev.cnitelemetry.text.internal.bytes.TextBuffer;
import dev.cnitelemetry.text.internal.bytes.Utf8;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.annotation.Nullable;

/**
 * Puts names on the wire: as they are, quoted, or escaped by a scheme.
 *
 * <p>Names come back again and again, so what became of each is kept, up to a number of names that
 * no catalogue reaches.
 */
final class NameEncoder {
  private static final int MOST_NAMES = 1 << 16;
  private static final byte[] RESERVED = "__name__".getBytes(UTF_8);
  private static final byte[] DOT = "_dot_".getBytes(UTF_8);
  private static final byte[] VALUES_PREFIX = "U__".getBytes(UTF_8);
  private static final byte[] HEX = "0123456789abcdef".getBytes(UTF_8);

  private final boolean metric;
  private final String what;
  @Nullable private final EscapingScheme scheme;
  private String[] textKeys = new String[64];
  private EncodedName[] textValues = new EncodedName[64];
  private int texts;
  private final ByteKeys keys = new ByteKeys();
  private final List<EncodedName> byKey = new ArrayList<>();
  private final TextBuffer scratch = new TextBuffer(128);

  private NameEncoder(boolean metric, @Nullable EscapingScheme scheme) {
    this.metric = metric;
    this.what = metric ? "metric name" : "label name";
    this.scheme = scheme;
  }

  static NameEncoder ofMetrics(@Nullable EscapingScheme scheme) {
    return new NameEncoder(true, scheme);
  }

  static NameEncoder ofLabels(@Nullable EscapingScheme scheme) {
    return new NameEncoder(false, scheme);
  }

  /** Whether a suffix may look otherwise within an escaped name than after one. */
  boolean escapes() {
    return scheme != null && scheme != EscapingScheme.ALLOW_UTF_8;
  }

  EncodedName encode(String name) {
    int mask = textKeys.length - 1;
    int slot = name.hashCode() & mask;
    for (String key = textKeys[slot]; key != null; key = textKeys[slot]) {
      if (key.equals(name)) {
        return textValues[slot];
      }
      slot = (slot + 1) & mask;
    }
    return encodeAnew(name, slot);
  }

  private EncodedName encodeAnew(String name, int slot) {
    scratch.size = 0;
    scratch.appendEscaped(name, false, what);
    byte[] raw = name.getBytes(UTF_8);
    EncodedName encoded = encode(raw, 0, raw.length);
    if (texts < MOST_NAMES) {
      encoded.setSource(name);
      textKeys[slot] = name;
      textValues[slot] = encoded;
      if (++texts * 2 > textKeys.length) {
        growTexts();
      }
    }
    return encoded;
  }

  private void growTexts() {
    String[] oldKeys = textKeys;
    EncodedName[] oldValues = textValues;
    textKeys = new String[oldKeys.length * 2];
    textValues = new EncodedName[oldKeys.length * 2];
    int mask = textKeys.length - 1;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != null) {
        int slot = oldKeys[i].hashCode() & mask;
        while (textKeys[slot] != null) {
          slot = (slot + 1) & mask;
        }
        textKeys[slot] = oldKeys[i];
        textValues[slot] = oldValues[i];
      }
    }
  }

  EncodedName encode(byte[] raw, int from, int to) {
    int known = keys.find(raw, from, to - from);
    if (known >= 0) {
      return byKey.get(known);
    }
    scratch.size = 0;
    boolean quoted = append(raw, from, to, scratch);
    byte[] text = Arrays.copyOf(scratch.bytes, scratch.size);
    EncodedName encoded = new EncodedName(Arrays.copyOfRange(raw, from, to), text, quoted);
    if (byKey.size() < MOST_NAMES) {
      keys.add(raw, from, to - from);
      byKey.add(encoded);
    }
    return encoded;
  }

  /**
   * Appends a name without the quotes it may need.
   *
   * @return whether it has to stand in quotes
   */
  private boolean append(byte[] raw, int from, int to, TextBuffer target) {
    if (from == to) {
      throw new IllegalArgumentException("a " + what + " must not be empty");
    }
    if (!metric && isReserved(raw, from, to)) {
      throw new IllegalArgumentException(
          "a label must not be called __name__: it is the metric name's own");
    }
    boolean inAlphabet = isInAlphabet(raw, from, to);
    if (inAlphabet && scheme != EscapingScheme.DOTS) {
      target.append(raw, from, to);
      return false;
    }
    if (scheme == null) {
      throw new IllegalArgumentException(
          what
              + " "
              + shown(raw, from, to)
              + " is outside "
              + (metric ? "[a-zA-Z_:][a-zA-Z0-9_:]*" : "[a-zA-Z_][a-zA-Z0-9_]*")
              + ": choose an escaping() to have it quoted or escaped");
    }
    int start = target.size;
    switch (scheme) {
      case ALLOW_UTF_8 -> {
        refuseNul(raw, from, to);
        target.appendEscaped(raw, from, to, true, what);
        return true;
      }
      case UNDERSCORES -> {
        underscores(raw, from, to, target);
      }
      case DOTS -> {
        dots(raw, from, to, target);
      }
      case VALUES -> {
        values(raw, from, to, target);
      }
    }
    if (!metric && isReserved(target.bytes, start, target.size)) {
      throw new IllegalArgumentException(
          "label name " + shown(raw, from, to) + " would become __name__, the metric name's own");
    }
    return false;
  }

  /** No server reads a name with a NUL byte, quoted or not. */
  private void refuseNul(byte[] raw, int from, int to) {
    for (int i = from; i < to; i++) {
      if (raw[i] == 0) {
        throw new IllegalArgumentException(
            what + " " + shown(raw, from, to) + " has a NUL byte, which no server reads in a name");
      }
    }
  }

  private void underscores(byte[] raw, int from, int to, TextBuffer target) {
    target.ensure(to - from);
    for (int i = from; i < to; ) {
      int end = sequenceEnd(raw, from, i, to);
      target.append(isAllowed(raw[i], i == from) ? raw[i] : '_');
      i = end;
    }
  }

  private void dots(byte[] raw, int from, int to, TextBuffer target) {
    for (int i = from; i < to; ) {
      int end = sequenceEnd(raw, from, i, to);
      byte b = raw[i];
      if (b == '.') {
        target.append(DOT);
      } else if (b != '_' && isAllowed(b, i == from)) {
        target.append(b);
      } else {
        target.append('_');
        target.append('_');
      }
      i = end;
    }
  }

  private void values(byte[] raw, int from, int to, TextBuffer target) {
    target.append(VALUES_PREFIX);
    for (int i = from; i < to; ) {
      int end = sequenceEnd(raw, from, i, to);
      byte b = raw[i];
      if (b == '_') {
        target.append('_');
        target.append('_');
      } else if (isAllowed(b, i == from)) {
        target.append(b);
      } else {
        int point = codePoint(raw, i, end);
        target.append('_');
        for (int shift = (31 - Integer.numberOfLeadingZeros(point | 1)) & ~3;
            shift >= 0;
            shift -= 4) {
          target.append(HEX[(point >> shift) & 15]);
        }
        target.append('_');
      }
      i = end;
    }
  }

  private int sequenceEnd(byte[] raw, int from, int at, int to) {
    int end = at + Utf8.sequenceLength(raw, at, to);
    if (end == at) {
      throw new IllegalArgumentException(
          what + " is not UTF-8: bad sequence at byte " + (at - from));
    }
    return end;
  }

  private static int codePoint(byte[] bytes, int at, int end) {
    int length = end - at;
    if (length == 1) {
      return bytes[at];
    }
    int point = bytes[at] & (0xff >> (length + 1));
    for (int i = at + 1; i < end; i++) {
      point = (point << 6) | (bytes[i] & 0x3f);
    }
    return point;
  }

  private boolean isInAlphabet(byte[] raw, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isAllowed(raw[i], i == from)) {
        return false;
      }
    }
    return true;
  }

  private boolean isAllowed(byte b, boolean first) {
    int folded = b | 0x20;
    return (folded >= 'a' && folded <= 'z')
        || b == '_'
        || (b >= '0' && b <= '9' && !first)
        || (b == ':' && metric);
  }

  private static boolean isReserved(byte[] bytes, int from, int to) {
    return Arrays.equals(bytes, from, to, RESERVED, 0, RESERVED.length);
  }

  private static String shown(byte[] raw, int from, int to) {
    return "\"" + new String(raw, from, Math.min(to - from, 200), UTF_8) + "\"";
  }
}
