// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.resources;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.ExitStatus;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.cli.console.OutputOption;
import dev.cnitelemetry.cli.known.Known;
import dev.cnitelemetry.dashboards.scrape.config.ConfigurationFormatException;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.presets.scrape.ResourcePreset;
import dev.cnitelemetry.presets.scrape.ResourcePresets;
import dev.cnitelemetry.presets.scrape.SetUpOptions;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.annotation.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Kubernetes resources, and values of those who install. */
@Command(
    name = "resources",
    description = {
      "Print ready-made Kubernetes resources, in the order in which kubectl apply -f needs them;",
      "without a name, list what there is."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class ResourcesCommand implements Callable<Integer> {

  /** The forms of resources. */
  enum Format {
    yaml,
    json
  }

  private final Console console;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..1",
      description = "Which resources; the command lists the names where none is given.")
  @Nullable
  private String name;

  @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.yaml;

  @Mixin private ReleasesOption releases = new ReleasesOption();

  @Mixin private ClusterOptions cluster = new ClusterOptions();

  @Mixin private OutputOption output = new OutputOption();

  /**
   * The command.
   *
   * @param console where to print
   */
  public ResourcesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (name == null) {
      PrintStream out = output.of(console);
      for (ResourcePreset each : ResourcePresets.all()) {
        out.printf("%-24s %s%n", each.name(), each.title());
      }
      return ExitStatus.CLEAN.number();
    }
    ResourcePreset preset = preset(name);
    List<String> products = preset.product().map(List::of).orElse(List.of());
    Optional<Release> release =
        releases.of(MetricCatalog.installed(), products).stream().findFirst();
    SetUpOptions options = cluster.options();
    String text;
    try {
      text = format == Format.yaml ? preset.yaml(options, release) : preset.json(options, release);
    } catch (IllegalArgumentException | ConfigurationFormatException e) {
      throw new InputException(e.getMessage(), e);
    }
    output.of(console).print(text);
    return ExitStatus.CLEAN.number();
  }

  private static ResourcePreset preset(String name) {
    return ResourcePresets.find(name)
        .orElseThrow(
            () ->
                new InputException(
                    Known.absent(
                        "resources called",
                        name,
                        ResourcePresets.all().stream().map(ResourcePreset::name).toList())));
  }
}
