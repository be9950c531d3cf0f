// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.catalog.antrea.AntreaCatalog;
import dev.cnitelemetry.catalog.calico.CalicoCatalog;
import dev.cnitelemetry.dashboards.rules.AlertRule;
import dev.cnitelemetry.dashboards.rules.Rule;
import dev.cnitelemetry.dashboards.rules.RuleTestCase;
import dev.cnitelemetry.dashboards.rules.RulesAtRelease;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.presets.judge.Promtools;
import dev.cnitelemetry.promql.PromqlParser;
import dev.cnitelemetry.testsupport.PeerProgram;
import dev.cnitelemetry.testsupport.TestData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PresetRulesTest {

  @TempDir private Path folder;

  /** Loads, and fires and is silent where its tests say so. */
  @Tag("long")
  @ParameterizedTest
  @MethodSource("dev.cnitelemetry.presets.judge.Promtools#versions")
  void promtoolRunsAllOfThem(String version) throws IOException {
    PeerProgram promtool = Promtools.of(version);
    List<String> check = new ArrayList<>(List.of("check", "rules"));
    List<String> test = new ArrayList<>(List.of("test", "rules"));
    int cases = 0;
    for (RulePreset preset : PresetRules.all()) {
      Path rules = folder.resolve(preset.name() + ".rules.yml");
      Files.writeString(rules, preset.file().yaml());
      check.add(rules.toString());
      Path tests = folder.resolve(preset.name() + ".test.yml");
      Files.writeString(tests, preset.test(preset.name() + ".rules.yml").yaml());
      test.add(tests.toString());
      cases += preset.cases().size();
    }
    assertEquals("", Promtools.complaints(promtool, check));
    assertEquals("", Promtools.complaints(promtool, test));
    System.out.println("promtool " + version + ": " + cases + " tests of rules");
  }

  /** A test that cannot fail shows nothing: promtool is given one that has to. */
  @Tag("long")
  @ParameterizedTest
  @MethodSource("dev.cnitelemetry.presets.judge.Promtools#versions")
  void promtoolTellsAWrongTest(String version) throws IOException {
    PeerProgram promtool = Promtools.of(version);
    RulePreset preset = PresetRules.find("bird").orElseThrow();
    Files.writeString(folder.resolve("documented.yml"), find("bird-documented").file().yaml());
    Path tests = folder.resolve("test.yml");
    Files.writeString(tests, preset.test("documented.yml").yaml());
    assertFalse(
        Promtools.complaints(promtool, List.of("test", "rules", tests.toString())).isEmpty(),
        "the documented alert passes the tests of the hardened one");
  }

  private static RulePreset find(String name) {
    return PresetRules.find(name).orElseThrow();
  }

  @Test
  void everyAlertFiresInATestAndIsSilentInAnother() {
    for (RulePreset preset : PresetRules.all()) {
      Set<String> fired = new TreeSet<>();
      Set<String> silent = new TreeSet<>();
      for (RuleTestCase each : preset.cases()) {
        fired.addAll(each.fired());
        silent.addAll(each.silent());
      }
      Set<String> names =
          preset.file().rules().stream()
              .map(Rule::name)
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(names, fired, preset.name());
      assertEquals(names, silent, preset.name());
      assertEquals(
          preset.cases().size(),
          preset.cases().stream().map(RuleTestCase::name).distinct().count(),
          preset.name());
    }
  }

  /** Each says why its number, and what to do; the documented ones have what the document has. */
  @Test
  void everyAlertOfOursHasAReasonAndARunbook() {
    for (RulePreset preset : PresetRules.all()) {
      for (Rule rule : preset.file().rules()) {
        AlertRule alert = (AlertRule) rule;
        boolean documented = preset.name().endsWith("-documented");
        for (String annotation : List.of("reason", "runbook")) {
          assertEquals(!documented, alert.annotations().containsKey(annotation), rule.toString());
        }
        assertTrue(alert.annotations().containsKey("summary"), rule.toString());
        assertTrue(documented || alert.labels().containsKey("severity"), rule.toString());
      }
    }
  }

  /** Of each release that a rule is there for, its expression asks for what is there. */
  @Test
  void whatAReleaseDoesNotHaveIsLeftOutAndSaid() {
    RulesAtRelease old =
        find("antrea-agent").file().at(AntreaCatalog.get().at(Release.of("antrea", "v0.6.0")));
    assertFalse(old.leftOut().isEmpty());
    assertTrue(
        old.leftOut().get(0).reason().startsWith("antrea v0.6.0 has no "),
        old.leftOut().toString());
    MetricCatalog calico = CalicoCatalog.get();
    for (String version : List.of("v3.30.0", "v3.32.1", "v3.20.0")) {
      for (String name : List.of("calico-felix", "typha", "calico-felix-documented")) {
        RulesAtRelease now = find(name).file().at(calico.at(Release.of("calico", version)));
        assertEquals(List.of(), now.leftOut(), name + version);
        assertEquals(find(name).file().yaml(), now.file().yaml());
      }
    }
  }

  /** The tables of the alerts, where they are. */
  @Test
  void theEightAlertsAreThoseOfTheDocument() throws IOException {
    int compared = 0;
    for (String file : List.of("calico", "bird")) {
      String preset = file.equals("calico") ? "calico-felix" : file;
      List<Map<String, String>> rows = table(file + "-alerts.tsv");
      for (Map<String, String> row : rows) {
        AlertRule documented = alert(preset + "-documented", row.get("name"));
        AlertRule hardened = alert(preset, row.get("name"));
        assertEquals(normal(row.get("expr_corrected")), documented.expression().toString());
        assertEquals(normal(row.get("expr_hardened")), hardened.expression().toString());
        for (AlertRule each : List.of(documented, hardened)) {
          String minutes = each.holdFor().isZero() ? "" : each.holdFor().toMinutes() + "m";
          assertEquals(row.get("for"), minutes, row.toString());
          assertEquals(row.get("summary_en"), each.annotations().get("summary"));
        }
        assertEquals(row.get("severity"), documented.labels().getOrDefault("severity", ""));
        String severity = row.get("severity_upstream");
        assertEquals(
            severity.isEmpty() ? row.get("severity") : severity, hardened.labels().get("severity"));
        if (!row.get("severity").isEmpty()) {
          assertEquals(row.get("description_en"), documented.annotations().get("description"));
        }
        compared++;
      }
      assertEquals(
          rows.stream().map(row -> row.get("name")).toList(),
          find(preset + "-documented").file().rules().stream().map(Rule::name).toList());
    }
    assertEquals(8, compared);
  }

  private static AlertRule alert(String preset, String name) {
    return (AlertRule)
        find(preset).file().rules().stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow();
  }

  private static String normal(String expression) {
    String text = PromqlParser.standard().parse(expression).toString();
    return text.replaceAll("\\((\\w+ / \\w+)\\) >", "$1 >");
  }

  private static List<Map<String, String>> table(String name) throws IOException {
    Path file = TestData.table(name);
    List<String> lines =
        Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).toList();
    List<String> header = List.of(lines.get(0).split("\t", -1));
    Function<String, Map<String, String>> row =
        line -> {
          String[] cells = line.split("\t", -1);
          Map<String, String> map = new LinkedHashMap<>();
          for (int i = 0; i < header.size(); i++) {
            map.put(header.get(i), cells[i]);
          }
          return map;
        };
    return lines.stream().skip(1).map(row).toList();
  }
}
