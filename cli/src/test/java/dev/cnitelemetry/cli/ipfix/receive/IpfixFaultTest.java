// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix.receive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.cnitelemetry.ipfix.wire.IpfixFormatException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IpfixFaultTest {

  @ParameterizedTest
  @EnumSource
  void whatReadersTellIsAFault(IpfixFormatException.Code code) {
    assertEquals(code.name(), IpfixFault.of(code).name());
  }

  @ParameterizedTest
  @EnumSource
  void eachIsDescribed(IpfixFault fault) {
    assertFalse(fault.description().isEmpty());
    assertFalse(fault.description().endsWith("."));
  }
}
