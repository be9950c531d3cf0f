// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import org.junit.jupiter.api.Test;

class Utf8Test {
  private final CharsetDecoder decoder = UTF_8.newDecoder();
  private final ByteBuffer input = ByteBuffer.allocate(4);
  private final CharBuffer output = CharBuffer.allocate(4);

  @Test
  void agreesWithTheDecoderOnAllSequences() {
    byte[] bytes = new byte[4];
    for (int length = 1; length <= 3; length++) {
      for (int bits = 0; bits < 1 << (8 * length); bits++) {
        check(bytes, length, bits);
      }
    }
    int[] edges = {0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xff};
    for (int lead = 0xe0; lead <= 0xff; lead++) {
      for (int second : edges) {
        for (int third : edges) {
          for (int fourth : edges) {
            check(bytes, 4, lead | (second << 8) | (third << 16) | (fourth << 24));
          }
        }
      }
    }
  }

  private void check(byte[] bytes, int length, int bits) {
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) (bits >>> (8 * i));
    }
    boolean valid = Utf8.firstInvalid(bytes, 0, length) < 0;
    if (valid != isDecoded(bytes, length)) {
      assertEquals(isDecoded(bytes, length), valid, () -> Integer.toHexString(bits));
    }
  }

  private boolean isDecoded(byte[] bytes, int length) {
    input.clear().put(bytes, 0, length).flip();
    output.clear();
    return !decoder.reset().decode(input, output, true).isError();
  }

  @Test
  void countsCharacters() {
    byte[] text = "aé漢🚀".getBytes(UTF_8);
    assertEquals(4, Utf8.characters(text, 0, text.length));
    assertEquals(2, Utf8.characters(new byte[] {(byte) 0xff, (byte) 0xe2}, 0, 2));
  }
}
