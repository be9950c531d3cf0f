// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.dashboards;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.ExitStatus;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.cli.console.OutputException;
import dev.cnitelemetry.cli.console.OutputOption;
import dev.cnitelemetry.cli.known.Known;
import dev.cnitelemetry.cli.known.ReleaseArgument;
import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.dashboards.DataSourceKind;
import dev.cnitelemetry.dashboards.grafana.GrafanaProvisioning;
import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.presets.dashboards.Preset;
import dev.cnitelemetry.presets.dashboards.PresetDashboards;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import javax.annotation.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A ready-made dashboard, or all of them. */
@Command(
    name = "dashboard",
    description = "Print a ready-made dashboard; without a name, list what there is.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  cni-telemetry dashboard felix --release v3.29.0 --output felix.json",
      "  cni-telemetry dashboard pod-to-pod --output pod-to-pod.json",
      "  cni-telemetry dashboard --all --output dashboards",
      "  cni-telemetry dashboard felix --wrap configmap --namespace monitoring | kubectl apply -f -",
    })
public final class DashboardCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..1",
      defaultValue = "",
      description = "Which dashboard; the command lists the names where none is given.")
  private String name = "";

  @Option(names = "--all", description = "All of them, into the folder of --output, a file each.")
  private boolean all;

  @Option(
      names = "--release",
      paramLabel = "[PRODUCT=]VERSION",
      converter = ReleaseArgument.Converter.class,
      description = {
        "What this release does not have is left out, and a text at the end says what;",
        "the newest without it. Repeatable, one a product."
      })
  private List<ReleaseArgument> releases = List.of();

  @Option(
      names = "--format",
      description = {
        "${COMPLETION-CANDIDATES} (default: grafana): what every Grafana reads, the form",
        "that Grafana 13 keeps, or Perses."
      })
  @Nullable
  private DashboardForm format;

  @Option(
      names = "--wrap",
      paramLabel = "IN",
      description = {
        "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}): bare, in a ConfigMap with the label",
        "of Grafana's sidecar, as resource of the Grafana or the Perses operator, or all files",
        "from which a Grafana provisions itself, into the folder of --output."
      })
  private Wrapping wrapping = Wrapping.JSON;

  @Option(
      names = "--namespace",
      paramLabel = "NAME",
      description = "The namespace of what --wrap makes; where it is applied without it.")
  private String namespace = "";

  @Mixin private OutputOption output = new OutputOption();

  /**
   * The command.
   *
   * @param console where to print
   */
  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  public DashboardCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    boolean isWrong = wrapping != Wrapping.JSON && format != null && format != wrapping.form();
    if (isWrong) {
      throw new InputException(
          "--wrap "
              + wrapping
              + " holds --format "
              + wrapping.form()
              + (format == DashboardForm.GRAFANA_V2
                  ? "; Grafana 13 refuses the second version from files"
                  : ""));
    }
    if (wrapping == Wrapping.PROVISIONING && folder().isEmpty()) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--wrap provisioning wants a folder: --output DIR");
    }
    if (all) {
      return writeAll();
    }
    if (name.isEmpty()) {
      PrintStream out = output.of(console);
      for (Preset each : PresetDashboards.all()) {
        out.printf("%-24s %s%n", each.name(), each.dashboard().title());
      }
      return ExitStatus.CLEAN.number();
    }
    Preset preset =
        PresetDashboards.find(name)
            .orElseThrow(
                () ->
                    new InputException(Known.absent("dashboard", name, PresetDashboards.names())));
    List<Component> components = preset.releasedComponents();
    boolean isOfFlows = isSql(preset.dashboard());
    if (!releases.isEmpty() && (isOfFlows || components.isEmpty())) {
      throw new InputException(
          name
              + (isOfFlows ? " is of flows, whatever the release" : " is of what has no releases")
              + ": leave out --release");
    }
    Dashboard dashboard = preset.at(releases(components));
    if (wrapping == Wrapping.PROVISIONING) {
      write(GrafanaProvisioning.files(List.of(dashboard)));
    } else {
      output.of(console).print(printed(name, dashboard));
    }
    return ExitStatus.CLEAN.number();
  }

  private DashboardForm form() {
    return format != null ? format : wrapping.form();
  }

  /** The folder that is to be written; empty where there is none. */
  private String folder() {
    String folder = output.file();
    return folder == null || folder.equals("-") ? "" : folder;
  }

  private String printed(String what, Dashboard dashboard) {
    try {
      return wrapping.print(form(), dashboard, namespace);
    } catch (IllegalArgumentException e) {
      throw new InputException(what + " cannot be printed as " + form() + ": " + e.getMessage(), e);
    }
  }

  /** Writes files below the folder of {@code --output}. */
  private void write(Map<String, String> files) {
    Path directory;
    try {
      directory = Path.of(folder());
    } catch (InvalidPathException e) {
      throw new InputException("not the name of a folder: " + folder(), e);
    }
    files.forEach(
        (path, text) -> {
          Path file = directory.resolve(path);
          try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text, UTF_8);
          } catch (IOException e) {
            throw new OutputException(file, e);
          }
        });
  }

  private static boolean isSql(Dashboard dashboard) {
    return dashboard.panels().stream()
        .flatMap(panel -> panel.queries().stream())
        .anyMatch(query -> query.dataSource() != DataSourceKind.PROMETHEUS);
  }

  private Integer writeAll() {
    if (!name.isEmpty()) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "either " + name + " or --all, not both");
    }
    if (folder().isEmpty()) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--all wants a folder: --output DIR");
    }
    List<Release> asked = releases(List.of());
    List<String> leftOut = new ArrayList<>();
    Map<String, Dashboard> dashboards = new LinkedHashMap<>();
    for (String each : PresetDashboards.names()) {
      Preset preset = PresetDashboards.find(each).orElseThrow();
      if (form() == DashboardForm.PERSES && isSql(preset.dashboard())) {
        leftOut.add(each);
      } else {
        dashboards.put(each, preset.at(asked));
      }
    }
    if (wrapping == Wrapping.PROVISIONING) {
      write(GrafanaProvisioning.files(dashboards.values()));
    } else {
      dashboards.forEach(
          (each, dashboard) -> write(Map.of(each + wrapping.ending(), printed(each, dashboard))));
    }
    if (!leftOut.isEmpty()) {
      console.note("left out, since Perses has no query in SQL: " + String.join(", ", leftOut));
    }
    return ExitStatus.CLEAN.number();
  }

  private List<Release> releases(List<Component> components) {
    List<Release> asked =
        ReleaseArgument.releases(PresetDashboards.catalog(), releases, components);
    for (Release release : asked) {
      if (!components.isEmpty()
          && components.stream()
              .noneMatch(each -> each.product().name().equals(release.product()))) {
        throw new InputException(
            "--release " + release + ": nothing of " + name + " is of " + release.product());
      }
    }
    return asked;
  }
}
