// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.resources;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.ExitStatus;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.cli.console.OutputOption;
import dev.cnitelemetry.cli.known.Known;
import dev.cnitelemetry.dashboards.rules.RuleFile;
import dev.cnitelemetry.dashboards.rules.RuleGroup;
import dev.cnitelemetry.dashboards.rules.RuleTest;
import dev.cnitelemetry.dashboards.rules.RuleTestCase;
import dev.cnitelemetry.dashboards.rules.RulesAtRelease;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.presets.rules.PresetRules;
import dev.cnitelemetry.presets.rules.RulePreset;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Alert rules of one or several components. */
@Command(
    name = "rules",
    description = "Print ready-made alert rules; without a name, list what there is.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class RulesCommand implements Callable<Integer> {

  /** The forms of rules. */
  enum Format {
    yaml,
    json,
    prometheusrule,
    test
  }

  private final Console console;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..*",
      description = "What rules; the command lists the names where none is given.")
  private List<String> names = List.of();

  @Option(
      names = "--format",
      description = {
        "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}): a rule file, the same in JSON, the",
        "PrometheusRule of the operator, or the tests for promtool test rules."
      })
  private Format format = Format.yaml;

  @Mixin private ReleasesOption releases = new ReleasesOption();

  @Option(
      names = "--namespace",
      paramLabel = "NAME",
      description = "The namespace of a PrometheusRule (default: ${DEFAULT-VALUE}).")
  private String namespace = "monitoring";

  @Option(
      names = "--label",
      paramLabel = "NAME=VALUE",
      description = "A label of a PrometheusRule, for the operator's ruleSelector. Repeatable.")
  private Map<String, String> labels = new LinkedHashMap<>();

  @Option(
      names = "--rule-file",
      paramLabel = "FILE",
      description = "The rule file that the tests are for (default: NAME.rules.yml).")
  private String ruleFile = "";

  @Mixin private OutputOption output = new OutputOption();

  /**
   * The command.
   *
   * @param console where to print
   */
  public RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (names.isEmpty()) {
      PrintStream out = output.of(console);
      for (RulePreset each : PresetRules.all()) {
        out.printf("%-24s %s%n", each.name(), each.title());
      }
      return ExitStatus.CLEAN.number();
    }
    List<RulePreset> presets = names.stream().map(RulesCommand::preset).toList();
    List<String> products =
        presets.stream().flatMap(each -> each.product().stream()).distinct().toList();
    List<Release> asked = releases.of(MetricCatalog.installed(), products);
    List<RuleGroup> groups = new ArrayList<>();
    List<RuleTestCase> cases = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    for (RulePreset each : presets) {
      Optional<Release> release =
          each.product().flatMap(product -> ReleasesOption.of(asked, product));
      RulesAtRelease there =
          release
              .map(version -> each.file().at(MetricCatalog.installed().at(version)))
              .orElse(new RulesAtRelease(each.file(), List.of()));
      groups.addAll(there.file().groups());
      there.leftOut().forEach(rule -> leftOut.add(rule.rule() + ": " + rule.reason()));
      List<String> gone = there.leftOut().stream().map(RulesAtRelease.LeftOut::rule).toList();
      each.cases().stream().filter(test -> gone.stream().noneMatch(test::isOf)).forEach(cases::add);
    }
    String text = text(groups, cases);
    leftOut.forEach(each -> console.note("left out: " + each));
    output.of(console).print(text);
    return ExitStatus.CLEAN.number();
  }

  private String text(List<RuleGroup> groups, List<RuleTestCase> cases) {
    String name = String.join("-", names);
    try {
      RuleFile file = new RuleFile(groups);
      return switch (format) {
        case yaml -> file.yaml();
        case json -> file.json();
        case prometheusrule -> file.prometheusRule(name, namespace, labels).yaml();
        case test ->
            new RuleTest(
                    List.of(ruleFile.isEmpty() ? name + ".rules.yml" : ruleFile),
                    Duration.ofMinutes(1),
                    cases)
                .yaml();
      };
    } catch (IllegalArgumentException e) {
      throw new InputException(e.getMessage(), e);
    }
  }

  private static RulePreset preset(String name) {
    return PresetRules.find(name)
        .orElseThrow(
            () ->
                new InputException(
                    Known.absent(
                        "rules called",
                        name,
                        PresetRules.all().stream().map(RulePreset::name).toList())));
  }
}
