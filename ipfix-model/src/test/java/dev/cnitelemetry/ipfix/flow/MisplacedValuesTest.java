// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.InformationElement;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisplacedValuesTest {
  @ParameterizedTest
  @CsvSource({
    "v2.3.2, false", "v2.4.0, true", "v2.4.5, true", "v2.5.0, true", "v2.5.2, true",
    "v2.5.3, false", "v2.6.0, true", "v2.6.2, true", "v2.6.3, false", "v2.7.0, false"
  })
  void onlySomeReleasesMisplaceValues(String release, boolean misplaced) {
    assertEquals(misplaced, MisplacedValues.in(AntreaVersion.of(release)), release);
  }

  @Test
  void twentyValuesAreMovedAndNoneIsLost() {
    Set<InformationElement> moved = new HashSet<>();
    Set<InformationElement> sent = new HashSet<>();
    for (InformationElement element : AntreaElements.all()) {
      InformationElement value = MisplacedValues.sentUnder(element);
      sent.add(value);
      assertEquals(element, MisplacedValues.announcedFor(value));
      if (!value.equals(element)) {
        moved.add(element);
      }
    }
    assertEquals(20, moved.size());
    assertEquals(AntreaElements.all().size(), sent.size());
    assertEquals(
        IanaElements.OCTET_DELTA_COUNT, MisplacedValues.sentUnder(IanaElements.OCTET_DELTA_COUNT));
    assertNotEquals(
        AntreaElements.REVERSE_THROUGHPUT,
        MisplacedValues.sentUnder(AntreaElements.REVERSE_THROUGHPUT));
  }
}
