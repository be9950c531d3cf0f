// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.grafana;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.dashboards.ExampleDashboard;
import dev.cnitelemetry.testsupport.GrafanaSchemas;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassicGrafanaPrinterTest {

  private static final String TEXT =
      new ClassicGrafanaPrinter().print(ExampleDashboard.everything());

  @Test
  void everyPanelSatisfiesGrafanasSchemas() {
    assertEquals(List.of(), GrafanaSchemas.shared().classic(TEXT));
  }

  /** The schemas' test: what they would not find, they prove nothing about. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"legend\": {|\"legendd\": {|legendd",
        "\"lineWidth\"|\"lineWith\"|lineWith",
        "\"expr\": \"sum|\"exprr\": \"sum|exprr",
        "\"unit\": \"ops\"|\"unit\": \"opps\"|opps",
      })
  void aMistakeIsFoundByName(String right, String wrong, String name) {
    String planted = TEXT.replaceFirst(Pattern.quote(right), wrong);
    assertTrue(!planted.equals(TEXT), right);
    List<String> mistakes = GrafanaSchemas.shared().classic(planted);
    assertTrue(mistakes.stream().anyMatch(each -> each.contains(name)), mistakes.toString());
  }

  @Test
  void twoRunsGiveTheSameBytes() {
    assertEquals(TEXT, new ClassicGrafanaPrinter().print(ExampleDashboard.everything()));
  }

  @Test
  void aPanelKeepsItsIdWhenOthersAreInserted() {
    assertTrue(
        TEXT.contains("\"id\": " + ExampleDashboard.everything().panels().get(0).id()), TEXT);
  }
}
