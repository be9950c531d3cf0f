// SPDX-License-Identifier: Apache-2.0
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

  @Test
  void scrapeJobsInEveryForm() {
    String whole = printed("scrape-config calico-node");
    assertTrue(whole.startsWith("global:\n  scrape_interval: 30s\n"), whole);
    String jobs = printed("scrape-config calico-node --format jobs");
    assertTrue(whole.endsWith(jobs), jobs);
    assertTrue(jobs.contains("replacement: '[${1}]:9091'\n"), jobs);
    assertTrue(printed("scrape-config calico-node --format json").startsWith("{\n"));
    assertTrue(
        printed("scrape-config antrea-agents --format scrapeconfig --token-secret t")
            .contains("credentials:\n      name: t\n      key: token\n"));
    assertTrue(
        printed("scrape-config antrea-agents --release v0.10.2")
            .contains("regex: kube-system;antrea-agent\n"));
    assertTrue(refused("scrape-config flow-aggregator --release v1.4.0").contains("since v1.5.0"));
    assertTrue(refused("scrape-config calico-nodes").contains("did you mean calico-node?"));
    assertTrue(
        refused("scrape-config calico-node --release v2.7.0").contains("leave out --release"));
  }

  @Test
  void whatIsScrapedTwiceIsAFinding() {
    CommandRun run = CommandRun.of("scrape-config", "calico-node", "kubernetes-pods");
    assertEquals(0, run.status(), run.err());
    CommandRun twice =
        CommandRun.of("scrape-config", "calico-node", "kubernetes-pods", "--kubespray");
    assertEquals(1, twice.status());
    assertEquals(run.out(), twice.out());
    assertTrue(twice.err().contains("all its series are there twice"), twice.err());
    CommandRun insecure = CommandRun.of("scrape-config", "antrea-agents", "--insecure-skip-verify");
    assertEquals(0, insecure.status());
    assertTrue(insecure.err().contains("certificate-not-verified"), insecure.err());
  }

  @Test
  void resourcesInBothForms() {
    String stream = printed("resources antrea");
    assertEquals(8, stream.split("(?m)^---$", -1).length);
    assertTrue(stream.startsWith("apiVersion: v1\nkind: Namespace\n"), stream);
    assertTrue(printed("resources antrea --format json").contains("\"kind\": \"List\""));
    assertTrue(printed("resources antrea --namespace obs").contains("namespace: obs\n"));
    assertTrue(printed("resources antrea --image a/b:1").contains("image: a/b:1\n"));
    assertTrue(printed("resources bird-exporter --image a/b:1").contains("kind: DaemonSet\n"));
    assertTrue(refused("resources bird-exporter").contains("needs an image"));
    assertTrue(refused("resources antrea --namespace Obs").contains("no name"));
    assertTrue(refused("resources antrea --node-port 70000").contains("--node-port: no port"));
    assertTrue(refused("resources antreas").contains("did you mean antrea?"));
    assertTrue(refused("resources helm-antrea --release v1.6.1").contains("since v1.7.0"));
    assertTrue(printed("resources").lines().count() > 12);
    assertTrue(
        refused("resources flow-aggregator-config --release v1.7.0 --collector [::1]:4739:quic")
            .contains("expected HOST:PORT[:PROTOCOL], PROTOCOL one of tcp, udp at antrea v1.7.0"));
  }
}
