package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.presets.rules.PresetRules;
import dev.cnitelemetry.presets.rules.RulePreset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The commands that print what is ready-made. */
class ReadyMadeTest {

  private static String printed(String command) {
    CommandRun run = CommandRun.of(command.split(" ", -1));
    assertEquals(0, run.status(), run.err());
    assertEquals("", run.err());
    return run.out();
  }

  private static String refused(String command) {
    CommandRun run = CommandRun.of(command.split(" ", -1));
    assertEquals(2, run.status(), run.err());
    assertEquals("", run.out());
    return run.err();
  }

  @Test
  void rulesInEveryForm() {
    RulePreset bird = PresetRules.find("bird").orElseThrow();
    assertEquals(bird.file().yaml(), printed("rules bird"));
    assertEquals(bird.file().json(), printed("rules bird --format json"));
    assertEquals(bird.test("bird.rules.yml").yaml(), printed("rules bird --format test"));
    String resource =
        printed("rules bird --format prometheusrule --namespace obs --label release=kps");
    assertTrue(
        resource.startsWith(
            """
            apiVersion: monitoring.coreos.com/v1
            kind: PrometheusRule
            metadata:
              name: bird
              namespace: obs
              labels:
                release: kps
            """),
        resource);
    assertEquals(
        List.of("typha.rules", "antrea-agent.rules"),
        printed("rules typha antrea-agent")
            .lines()
            .filter(line -> line.startsWith("- name: "))
            .map(line -> line.substring(8))
            .toList());
    assertEquals(
        PresetRules.all().stream().map(RulePreset::name).toList(),
        printed("rules").lines().map(line -> line.split(" ", 2)[0]).toList());
  }

  @Test
  void rulesOfAReleaseSayWhatIsLeftOut() {
    CommandRun run = CommandRun.of("rules", "antrea-agent", "--release", "v0.6.0");
    assertEquals(0, run.status());
    assertTrue(
        run.err().contains("left out: AntreaAgentConntrackTableNearlyFull: antrea v0.6.0 has no"),
        run.err());
    assertTrue(!run.out().contains("Conntrack"), run.out());
    CommandRun test =
        CommandRun.of("rules", "antrea-agent", "--release", "antrea=v0.6.0", "--format", "test");
    assertTrue(!test.out().contains("Conntrack"), test.out());
  }

  @Test
  void whatDoesNotExistIsSaid() {
    assertTrue(refused("rules brid").contains("did you mean bird?"));
    assertTrue(
        refused("rules calico-felix calico-felix-documented")
            .contains("two groups are called calico.rules"));
    assertTrue(refused("rules bird --release antrea=v2.7.0").contains("is of antrea"));
    assertTrue(refused("rules typha --release v9.0.0").contains("v9.0.0"));
    assertTrue(
        refused("rules bird --format prometheusrule --namespace Obs").contains("no namespace"));
  }
}
