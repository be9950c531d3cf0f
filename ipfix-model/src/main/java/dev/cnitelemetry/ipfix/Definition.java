// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix;

import java.nio.charset.StandardCharsets;
import javax.annotation.Nullable;

/** What every Information Element has, checked once, whatever its shape. */
record Definition(
    long enterpriseNumber,
    int id,
    String name,
    DataType dataType,
    DataTypeSemantics semantics,
    Units units,
    @Nullable ValueRange range,
    boolean reversible,
    boolean deprecated) {

  static final long LARGEST_ENTERPRISE_NUMBER = 0xFFFF_FFFFL;
  static final int LARGEST_ID = 0x7FFF;

  Definition {
    if (enterpriseNumber < 0 || enterpriseNumber > LARGEST_ENTERPRISE_NUMBER) {
      throw new IllegalArgumentException(
          "an enterprise number lies between 0 and 4294967295, not " + enterpriseNumber);
    }
    if (id < 0 || id > LARGEST_ID) {
      throw new IllegalArgumentException(
          "the id of an Information Element lies between 0 and 32767, not " + id);
    }
    int octets = name.getBytes(StandardCharsets.UTF_8).length;
    if (octets == 0 || octets > DataType.VARIABLE) {
      throw new IllegalArgumentException(
          "the name of an Information Element has 1 to 65535 octets, not " + octets);
    }
  }

  static Definition of(long enterpriseNumber, int id, String name, DataType dataType) {
    return of(enterpriseNumber, id, name, dataType, DataTypeSemantics.DEFAULT, Units.NONE, null);
  }

  static Definition of(
      long enterpriseNumber,
      int id,
      String name,
      DataType dataType,
      DataTypeSemantics semantics,
      Units units,
      @Nullable ValueRange range) {
    return new Definition(
        enterpriseNumber, id, name, dataType, semantics, units, range, false, false);
  }

  Definition reversed() {
    if (enterpriseNumber != 0 || !reversible) {
      throw new IllegalArgumentException(
          name + " has no reverse element: RFC 5103 reverses reversible IANA elements alone");
    }
    String reverseName = "reverse" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return new Definition(
        InformationElement.REVERSE_ENTERPRISE_NUMBER,
        id,
        reverseName,
        dataType,
        semantics,
        units,
        range,
        false,
        deprecated);
  }

  /** The one number by which elements are told apart. */
  static long key(long enterpriseNumber, int id) {
    return (enterpriseNumber << 16) | id;
  }
}
