// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.ExitStatus;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.cli.console.OutputException;
import dev.cnitelemetry.cli.console.OutputOption;
import dev.cnitelemetry.generator.DataFileChange;
import dev.cnitelemetry.generator.DataFileException;
import dev.cnitelemetry.generator.PageLearner;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.text.ExpositionFormatException;
import dev.cnitelemetry.text.scrape.Scrape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.annotation.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a data file of what pages show, or brings one up to date. */
@Command(
    name = "learn",
    description = "Print a data file of the metrics that pages show.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Example:",
      "  cni-telemetry catalog learn http://localhost:9100/metrics > node.yaml",
      "  cni-telemetry catalog learn http://localhost:9100/metrics --update node.yaml"
    })
final class CatalogLearnCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "PAGE|URL|-",
      arity = "0..*",
      defaultValue = "-",
      description =
          "Where the pages are, all of one component; standard input for - and without one.")
  private List<String> sources = List.of();

  @Option(
      names = "--component",
      paramLabel = "NAME",
      description = {
        "What serves the pages, such as node-exporter; classes are called after it.",
        "Without it the name of the first page's file tells."
      })
  @Nullable
  private String component;

  @Option(
      names = "--closed",
      paramLabel = "LABEL",
      split = ",",
      description = "The pages show all values of these labels.")
  private List<String> closed = List.of();

  @Option(
      names = "--max-values",
      paramLabel = "NUMBER",
      defaultValue = "24",
      description = "A label with more values is any text (default: ${DEFAULT-VALUE}).")
  private int mostValues = 24;

  @Option(
      names = "--update",
      paramLabel = "FILE.yaml",
      description = {
        "Bring this data file up to date instead: what was written by hand stays.",
        "What became otherwise is printed, a line each."
      })
  @Nullable
  private Path update;

  @Mixin private OutputOption output = new OutputOption();

  @Mixin private PageOptions pages = new PageOptions();

  CatalogLearnCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    PageLearner learner = learner();
    for (String source : sources) {
      Page page = pages.read(source);
      learner.add(page.name(), scrape(page, pages, console, MetricCatalog.empty()));
    }
    if (update == null) {
      output.of(console).print(learner.dataFile());
    } else {
      update(learner, update);
    }
    learner.remarks().forEach(console::note);
    learner.conflicts().forEach(console::note);
    return (learner.conflicts().isEmpty() ? ExitStatus.CLEAN : ExitStatus.FINDINGS).number();
  }

  private void update(PageLearner learner, Path file) {
    DataFileChange change;
    try {
      change = learner.update(file.toString(), Files.readString(file));
    } catch (DataFileException e) {
      throw new InputException(e.getMessage(), e);
    } catch (IOException e) {
      throw new InputException(file + " cannot be read: " + e.getMessage(), e);
    }
    try {
      Files.writeString(file, change.text());
    } catch (IOException e) {
      throw new OutputException(file, e);
    }
    change.lines().forEach(line -> output.of(console).println(line));
  }

  private PageLearner learner() {
    String name = Optional.ofNullable(component).orElseGet(() -> nameOf(sources.get(0)));
    try {
      PageLearner learner = new PageLearner(name, MetricCatalog.installed()).mostValues(mostValues);
      closed.forEach(learner::closed);
      return learner;
    } catch (IllegalArgumentException e) {
      throw new InputException(e.getMessage(), e);
    }
  }

  /** {@code node_exporter-1.5.0.prom} is node-exporter's; a URL tells nothing. */
  private static String nameOf(String source) {
    String file = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
    String name = file.replaceFirst("[.-]v?\\d.*|\\..*", "").replace('_', '-');
    return source.contains("://") || name.replace("-", "").isEmpty() ? "metrics" : name;
  }

  static Scrape scrape(Page page, PageOptions pages, Console console, MetricCatalog catalog) {
    try {
      return Scrape.parse(page.body(), page.format(pages.inputFormat(), console), catalog);
    } catch (ExpositionFormatException e) {
      throw new InputException(page.name() + ": " + e.getMessage(), e);
    }
  }
}
