// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.lint;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.Counted;
import dev.cnitelemetry.cli.console.ExitStatus;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.cli.console.OutputOption;
import dev.cnitelemetry.cli.known.Known;
import dev.cnitelemetry.cli.known.ReleaseArgument;
import dev.cnitelemetry.cli.report.Brevity;
import dev.cnitelemetry.cli.report.ReportFormat;
import dev.cnitelemetry.cli.report.ReportPrinter;
import dev.cnitelemetry.dashboards.lint.DashboardFile;
import dev.cnitelemetry.dashboards.lint.DashboardLinter;
import dev.cnitelemetry.dashboards.lint.DashboardReport;
import dev.cnitelemetry.dashboards.lint.DashboardRule;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.finding.Report;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Stack;
import java.util.concurrent.Callable;
import javax.annotation.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Dashboards and rules of others, held against the catalogues. */
@Command(
    name = "lint",
    description = {
      "Read dashboards and rule files, report which of their queries cannot show what they should,",
      "today or after an upgrade, and mend what is certain."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class LintCommand implements Callable<Integer> {

  /** What becomes of what can be mended. */
  enum Fix {
    WRITE,
    SHOW;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Takes the next word only if it says what to do: it may be a file. */
  static final class FixConsumer implements CommandLine.IParameterConsumer {
    @Override
    public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
      Fix chosen = Fix.WRITE;
      for (Fix each : Fix.values()) {
        if (!words.isEmpty() && each.toString().equalsIgnoreCase(words.peek())) {
          chosen = each;
          words.pop();
          break;
        }
      }
      option.setValue(chosen);
    }
  }

  private final Console console;
  private final String version;

  @Parameters(
      paramLabel = "FILE|FOLDER|-",
      arity = "0..*",
      defaultValue = "-",
      description = {
        "Dashboards of Grafana or Perses, rule files, Kubernetes resources with these;",
        "standard input for - and without one. Of folders all .json, .yaml and .yml files,",
        "folders in them included;",
        "what is something else is left out."
      })
  private List<String> names = List.of();

  @Option(
      names = "--release",
      paramLabel = "[PRODUCT=]VERSION",
      converter = ReleaseArgument.Converter.class,
      description = "Also report what that release has not, or has otherwise. Repeatable.")
  private List<ReleaseArgument> releases = List.of();

  @Option(
      names = "--catalog",
      paramLabel = "FILE.yaml",
      description = {
        "Also know the metrics of this data file, such as catalog learn prints.",
        "Repeatable."
      })
  private List<Path> catalogs = List.of();

  @Option(
      names = "--with",
      paramLabel = "CODE",
      split = ",",
      converter = IgnoredRule.Converter.class,
      description = "Also look for these rules, which are off otherwise.")
  private List<IgnoredRule> with = List.of();

  @Option(
      names = "--grafana-rules",
      description = "Also look for what grafana/dashboard-linter looks for.")
  private boolean grafanaRules;

  @Option(
      names = "--ignore",
      paramLabel = "CODE[:GLOB]",
      split = ",",
      converter = IgnoredRule.Converter.class,
      description = {
        "Leave out findings of these rules, such as raw-counter;",
        "with a pattern, such as raw-counter:felix_*, those about these names alone."
      })
  private List<IgnoredRule> ignored = List.of();

  @Option(
      names = "--fix",
      paramLabel = "write|show",
      arity = "0..1",
      parameterConsumer = FixConsumer.class,
      description = {
        "Mend what is certain: renamed metrics, misspelt labels in legends, ids of panels.",
        "Prints the changes as a unified diff and writes them; --fix=show prints them alone.",
        "With a --format other than table the diff goes to standard error."
      })
  @Nullable
  private Fix fix;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ReportFormat format = ReportFormat.TABLE;

  @Mixin private Brevity brevity = new Brevity();

  @Mixin private OutputOption output = new OutputOption();

  /**
   * The command.
   *
   * @param console where to print
   * @param version the version of the program
   */
  public LintCommand(Console console, String version) {
    this.console = console;
    this.version = version;
  }

  @Override
  public Integer call() {
    brevity.apply(console, format);
    DashboardLinter linter = linter();
    LintedSources sources = new LintedSources(console);
    names.forEach(sources::add);
    boolean hasStandardInput = sources.all().stream().anyMatch(source -> source.path().isEmpty());
    if (fix == Fix.WRITE && hasStandardInput) {
      throw new InputException(
          "--fix cannot write to standard input; --fix=show prints the changes");
    }
    List<LintedSources.Source> all = sources.all();
    List<DashboardReport> reports =
        linter.lint(all.stream().map(LintedSources.Source::file).toList());
    PrintStream out = output.of(console);
    boolean isComplete = sources.isComplete();
    if (fix != null) {
      PrintStream diff = format == ReportFormat.TABLE ? out : console.err();
      reports.forEach(report -> diff.print(report.diff()));
      if (fix == Fix.WRITE && reports.stream().anyMatch(DashboardReport::isFixable)) {
        diff.flush();
        List<DashboardFile> left = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
          boolean isMended = !reports.get(i).isFixable() || mend(all.get(i), reports.get(i));
          isComplete &= isMended;
          left.add(
              isMended && reports.get(i).isFixable()
                  ? new DashboardFile(all.get(i).file().name(), reports.get(i).fixed())
                  : all.get(i).file());
        }
        reports = linter.lint(left);
      }
    }
    Report report = ofInterest(all, reports);
    new ReportPrinter(out, console.terminal(), version)
        .print(format, report, String.join(", ", names), brevity);
    ExitStatus found = report.isClean() ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    return (isComplete ? found : ExitStatus.UNREADABLE).number();
  }

  private DashboardLinter linter() {
    MetricCatalog catalog = Known.with(MetricCatalog.installed(), catalogs);
    DashboardLinter.Builder linter =
        DashboardLinter.against(catalog)
            .releases(
                ReleaseArgument.releases(catalog, releases, List.of()).toArray(Release[]::new));
    with.forEach(each -> linter.with(each.rule()));
    if (grafanaRules) {
      linter.with(DashboardRule.ofGrafana().toArray(DashboardRule[]::new));
    }
    ignored.forEach(each -> each.addTo(linter));
    return linter.build();
  }

  private boolean mend(LintedSources.Source source, DashboardReport report) {
    Path path = source.path().orElseThrow();
    try {
      if (FileReplacement.replace(path, source.file().content(), report.fixed())) {
        return true;
      }
      console.error(path + " changed while it was looked at and is left as it is");
    } catch (IOException e) {
      console.error("cannot write " + path + ": " + e.getMessage());
    }
    return false;
  }

  /** What was found, but for what a folder holds besides. */
  private Report ofInterest(List<LintedSources.Source> sources, List<DashboardReport> reports) {
    Report.Builder whole = Report.builder();
    Map<String, Integer> others = new LinkedHashMap<>();
    Map<String, Integer> looked = new LinkedHashMap<>();
    for (int i = 0; i < sources.size(); i++) {
      String folder = sources.get(i).folder();
      if (folder.isEmpty() || reports.get(i).isOfInterest()) {
        whole.addAll(reports.get(i).report());
        looked.merge(folder, 1, Integer::sum);
      } else {
        others.merge(folder, 1, Integer::sum);
      }
    }
    others.forEach(
        (folder, count) ->
            console.note(
                Counted.of(count, "file")
                    + " of "
                    + folder
                    + (count == 1 ? " is" : " are")
                    + " neither dashboards nor rules and left out; looked at were "
                    + looked.getOrDefault(folder, 0)));
    return whole.build();
  }
}
