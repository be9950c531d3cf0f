// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.line;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** Eight bytes at a time come out as one after the other does. */
class EscapesProperties {
  @Property(tries = 2000)
  void readAsOneByteAfterTheOther(
      @ForAll
          @StringLength(max = 60)
          @Chars({'\\', '"', 'n', '\n', 'é'})
          @CharRange(from = 'a', to = 'c')
          String text,
      @ForAll @IntRange(max = 9) int before,
      @ForAll @IntRange(max = 9) int at,
      @ForAll boolean quotes) {
    byte[] escaped = text.getBytes(StandardCharsets.UTF_8);
    byte[] from = new byte[before + escaped.length];
    System.arraycopy(escaped, 0, from, before, escaped.length);
    byte[] to = new byte[at + escaped.length];

    int end = Escapes.unescape(from, before, from.length, to, at, quotes);

    byte[] expected = simply(escaped, quotes);
    assertEquals(expected.length, end - at);
    assertArrayEquals(expected, Arrays.copyOfRange(to, at, end));
    assertArrayEquals(new byte[at], Arrays.copyOf(to, at));
  }

  private static byte[] simply(byte[] escaped, boolean quotes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int i = 0;
    while (i < escaped.length) {
      int b = escaped[i++];
      if (b == '\\' && i < escaped.length) {
        int next = escaped[i];
        if (next == '\\' || next == 'n' || (next == '"' && quotes)) {
          b = next == 'n' ? '\n' : next;
          i++;
        }
      }
      out.write(b);
    }
    return out.toByteArray();
  }
}
