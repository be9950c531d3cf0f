// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.resources;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.ExitStatus;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.cli.console.OutputOption;
import dev.cnitelemetry.cli.known.Known;
import dev.cnitelemetry.dashboards.kubernetes.KubernetesManifest;
import dev.cnitelemetry.dashboards.scrape.PodAnnotations;
import dev.cnitelemetry.dashboards.scrape.PrometheusConfiguration;
import dev.cnitelemetry.dashboards.scrape.ScrapeCheck;
import dev.cnitelemetry.dashboards.scrape.ScrapeJob;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.finding.Report;
import dev.cnitelemetry.metrics.finding.Severity;
import dev.cnitelemetry.presets.scrape.ScrapePreset;
import dev.cnitelemetry.presets.scrape.ScrapePresets;
import dev.cnitelemetry.presets.scrape.SetUpOptions;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scrape jobs of a Prometheus server. */
@Command(
    name = "scrape-config",
    description = "Print ready-made scrape jobs; without a name, list what there is.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class ScrapeConfigCommand implements Callable<Integer> {

  /** The forms of jobs. */
  enum Format {
    yaml,
    json,
    jobs,
    scrapeconfig
  }

  private final Console console;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..*",
      description = "Which jobs; the command lists the names where none is given.")
  private List<String> names = List.of();

  @Option(
      names = "--format",
      description = {
        "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}): a whole prometheus.yml, the same in",
        "JSON, entries of its scrape_configs, or ScrapeConfigs of the operator."
      })
  private Format format = Format.yaml;

  @Mixin private ReleasesOption releases = new ReleasesOption();

  @Option(
      names = "--kubespray",
      description =
          "kubespray has annotated the Pods of calico-node; told where that is a job too.")
  private boolean kubespray;

  @Mixin private ClusterOptions cluster = new ClusterOptions();

  @Mixin private OutputOption output = new OutputOption();

  /**
   * The command.
   *
   * @param console where to print
   */
  public ScrapeConfigCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (names.isEmpty()) {
      PrintStream out = output.of(console);
      for (ScrapePreset each : ScrapePresets.all()) {
        out.printf("%-24s %s%n", each.name(), each.title());
      }
      return ExitStatus.CLEAN.number();
    }
    List<ScrapePreset> presets = names.stream().map(ScrapeConfigCommand::preset).toList();
    List<Release> asked =
        releases.of(
            MetricCatalog.installed(),
            presets.stream().flatMap(each -> each.product().stream()).distinct().toList());
    SetUpOptions options = cluster.options();
    List<ScrapeJob> jobs = new ArrayList<>();
    String text;
    try {
      for (ScrapePreset each : presets) {
        Optional<Release> release =
            each.product().flatMap(product -> ReleasesOption.of(asked, product));
        jobs.add(each.job(options, release));
      }
      text = text(jobs, options);
    } catch (IllegalArgumentException e) {
      throw new InputException(e.getMessage(), e);
    }
    List<PodAnnotations> annotated = kubespray ? List.of(ScrapePresets.CALICO_NODE) : List.of();
    Report report = ScrapeCheck.of(jobs, annotated);
    report
        .findings()
        .forEach(
            each ->
                console.note(
                    each.subject() + ": " + each.message() + " (" + each.code().text() + ")"));
    output.of(console).print(text);
    return (report.count(Severity.ERROR) > 0 ? ExitStatus.FINDINGS : ExitStatus.CLEAN).number();
  }

  private String text(List<ScrapeJob> jobs, SetUpOptions options) {
    PrometheusConfiguration configuration =
        new PrometheusConfiguration(
            Duration.ofSeconds(30), Duration.ofSeconds(30), List.of(), jobs);
    return switch (format) {
      case yaml -> configuration.yaml();
      case json -> configuration.json();
      case jobs -> jobs.stream().map(ScrapeJob::yaml).collect(Collectors.joining());
      case scrapeconfig ->
          new KubernetesManifest(
                  jobs.stream()
                      .map(
                          job ->
                              job.scrapeConfig(
                                  options.monitoringNamespace(), options.tokenSecret(), Map.of()))
                      .toList())
              .yaml();
    };
  }

  private static ScrapePreset preset(String name) {
    return ScrapePresets.find(name)
        .orElseThrow(
            () ->
                new InputException(
                    Known.absent(
                        "scrape job called",
                        name,
                        ScrapePresets.all().stream().map(ScrapePreset::name).toList())));
  }
}
