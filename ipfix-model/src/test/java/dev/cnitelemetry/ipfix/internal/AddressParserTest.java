// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressParserTest {
  private static byte[] parse(String text) {
    byte[] octets = new byte[20];
    int length = AddressParser.parse(text, octets, 2);
    return Arrays.copyOfRange(octets, 2, 2 + length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "255.255.255.255",
        "10.10.0.5",
        "::",
        "::1",
        "1::",
        "fd00::1",
        "1:2:3:4:5:6:7:8",
        "1::8",
        "1:2:3:4:5:6:7::",
        "::2:3:4:5:6:7:8",
        "FD00:aBcD::F",
        "64:ff9b::192.0.2.33",
        "1:2:3:4:5:6:1.2.3.4"
      })
  void addresses(String text) throws UnknownHostException {
    assertArrayEquals(InetAddress.getByName(text).getAddress(), parse(text), text);
  }

  @Test
  void mappedAddressesKeepTheirSixteenOctets() {
    assertEquals(16, parse("::ffff:10.0.0.1").length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        ":",
        ":::",
        "1",
        "1.2.3",
        "1.2.3.4.5",
        "1.2.3.256",
        "01.2.3.4",
        "1.2.3.4 ",
        " 1.2.3.4",
        "1..3.4",
        "1.2.3.",
        ".1.2.3.4",
        "1.2.3.-4",
        "1.2.3.0004",
        "1:2:3:4:5:6:7",
        "1:2:3:4:5:6:7:8:9",
        "::1::",
        "1::2::3",
        "12345::",
        "g::",
        ":1::2",
        "1:2:3:4:5:6:7:8::",
        "::1:2:3:4:5:6:7:8",
        "fe80::1%eth0",
        "1:2:3:4:5:6:7:1.2.3.4",
        "::1.2.3",
        "1.2.3.4:5",
        "1:2:3:4:5:6:7:",
        "\u0661.2.3.4",
        "\uff11::"
      })
  void whatIsNoAddress(String text) {
    assertEquals(0, parse(text).length, text);
  }

  @Test
  void anyTextIsEitherAnAddressOrNone() {
    Random random = new Random(1);
    String characters = "0123.:afg";
    for (int i = 0; i < 100_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(45); n > 0; n--) {
        text.append(characters.charAt(random.nextInt(characters.length())));
      }
      parse(text.toString());
    }
  }

  @Test
  void macAddresses() {
    assertEquals(0x0A580A0A0005L, AddressParser.macAddress("0a:58:0A:0a:00:05"));
    assertEquals(0x0A580A0A0005L, AddressParser.macAddress("0a-58-0a-0a-00-05"));
    for (String text :
        new String[] {
          "",
          "0a:58:0a:0a:00",
          "0a:58-0a:0a:00:05",
          "0g:58:0a:0a:00:05",
          "0a580a0a0005aaaaa",
          "0a.58.0a.0a.00.05",
          "0a:58:0a:0a:00:05:"
        }) {
      assertEquals(-1, AddressParser.macAddress(text), text);
    }
  }
}
