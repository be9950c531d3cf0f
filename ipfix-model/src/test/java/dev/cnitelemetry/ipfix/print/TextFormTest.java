// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFormTest {

  /** As encoding/json of Go 1.22 and later writes a string. */
  @ParameterizedTest
  @CsvSource({
    "GO_JSON_VALUE, 0008, \\b",
    "GO_JSON_VALUE, 000c, \\f",
    "GO_JSON_VALUE, 001b, \\u001b",
    "GO_JSON_VALUE, 003c, \\u003c",
    "GO_JSON_VALUE, 0026, \\u0026",
    "GO_JSON_VALUE, 2028, \\u2028",
    "GO_JSON_VALUE, 2029, \\u2029",
    "GO_JSON_VALUE, 007f, ",
    "GO_JSON_VALUE, 0085, ",
    "GO_JSON_VALUE, 202e, ",
    "GO_JSON, 202e, \\u202e",
    "GO_JSON, 007f, \\u007f",
    "JSON, 003c, ",
    "JSON, 0085, \\u0085"
  })
  void whatIsEscaped(TextForm form, String point, String escaped) {
    String text = "a" + (char) Integer.parseInt(point, 16) + "b";
    String expected = escaped == null ? text : "a" + escaped + "b";
    byte[] octets = text.getBytes(StandardCharsets.UTF_8);
    assertEquals(expected, new PrintBuffer().text(text, form).toString());
    assertEquals(expected, new PrintBuffer().text(octets, 0, octets.length, form).toString());
  }
}
