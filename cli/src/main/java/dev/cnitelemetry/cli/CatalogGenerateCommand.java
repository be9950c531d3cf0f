// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.ExitStatus;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.cli.console.OutputException;
import dev.cnitelemetry.cli.known.Known;
import dev.cnitelemetry.generator.DataFileException;
import dev.cnitelemetry.generator.MetricDataFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import javax.annotation.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes typed Java constants of a data file. */
@Command(
    name = "generate",
    description = "Write typed Java constants of the metrics in a data file.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Example:",
      "  cni-telemetry catalog generate node.yaml --package com.example --output src/main/java"
    })
final class CatalogGenerateCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "FILE.yaml", description = "The data file.")
  private Path file = Path.of("");

  @Option(
      names = "--package",
      paramLabel = "PACKAGE",
      required = true,
      description = "The package of the classes, such as com.example.metrics.")
  private String packageName = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "The source folder to write to; made if it is not there.")
  private Path directory = Path.of("");

  @Option(
      names = "--resources",
      paramLabel = "DIR",
      description = {
        "The folder for META-INF/services, by which MetricCatalog.installed()",
        "finds the catalogue; the source folder without it."
      })
  @Nullable
  private Path resources;

  CatalogGenerateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Map<Path, String> files = new TreeMap<>();
    try {
      MetricDataFile data = Known.dataFile(file);
      data.sources(packageName)
          .forEach((path, content) -> files.put(directory.resolve(path), content));
      data.services(packageName)
          .forEach(
              (path, content) ->
                  files.put((resources == null ? directory : resources).resolve(path), content));
    } catch (DataFileException | IllegalArgumentException e) {
      throw new InputException(e.getMessage(), e);
    }
    for (Map.Entry<Path, String> entry : files.entrySet()) {
      write(entry.getKey(), entry.getValue());
      console.out().println(entry.getKey());
    }
    return ExitStatus.CLEAN.number();
  }

  /** A file that is as it should be is left alone, so that nothing is compiled anew for it. */
  private void write(Path path, String content) {
    try {
      Path parent = path.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      if (!Files.exists(path) || !Files.readString(path).equals(content)) {
        Files.writeString(path, content);
      }
    } catch (IOException e) {
      throw new OutputException(path, e);
    }
  }
}
