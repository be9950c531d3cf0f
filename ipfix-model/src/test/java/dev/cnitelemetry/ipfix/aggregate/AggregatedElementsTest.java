// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.SharedTables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The elements of exported records, against what Flow Aggregators were seen to send. */
class AggregatedElementsTest {
  @TestFactory
  Stream<DynamicTest> everyRelease() {
    return SharedTables.rows(SharedTables.file("facts/antrea-templates.tsv")).stream()
        .filter(row -> row.cell("process").equals("aggregator"))
        .flatMap(
            row ->
                Stream.of(row.cell("from_release"), row.cell("to_release"))
                    .map(
                        release ->
                            DynamicTest.dynamicTest(
                                release + " " + row.cell("variant") + " " + row.cell("family"),
                                () -> check(row, release))));
  }

  private static void check(SharedTables.Row row, String release) {
    boolean ipv4 = row.cell("family").equals("IPv4");
    Semantics semantics = Semantics.antrea(release);
    List<InformationElement> elements =
        row.cell("variant").equals("Proxy")
            ? AggregatedElements.ofProxy(semantics, false, ipv4)
            : AggregatedElements.of(
                semantics, row.cell("variant").equals("podLabels=true"), false, ipv4);
    assertEquals(
        Arrays.stream(row.cell("elements").split(" ", -1))
            .map(field -> field.substring(0, field.indexOf(':')))
            .toList(),
        elements.stream().map(InformationElement::name).toList());
  }

  @Test
  void mendedRulesKeepTheElementsThatWent() {
    for (boolean uuids : new boolean[] {false, true}) {
      List<InformationElement> newest =
          AggregatedElements.of(Semantics.antrea("v2.7.0"), true, uuids, true);
      List<InformationElement> mended =
          new ArrayList<>(AggregatedElements.of(Semantics.mended(), true, uuids, true));
      assertEquals(newest.size() + 2, mended.size());
      mended.remove(AntreaElements.APP_PROTOCOL_NAME);
      mended.remove(AntreaElements.HTTP_VALS);
      assertEquals(newest, mended);
    }
  }
}
