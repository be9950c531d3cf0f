// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.store;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.ExitStatus;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.flow.store.FlowStore;
import dev.cnitelemetry.flow.store.duckdb.DuckDbStore;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the rows of a store to a file. */
@Command(
    name = "export",
    description = "Write every row of a store in a file of DuckDB to a Parquet file.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class ExportCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = {"--parquet", "-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "The file to write.")
  private String file = "";

  /** The command. */
  public ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (file.isEmpty() || file.equals("-")) {
      throw new InputException("--parquet is a file: Parquet is written from its end on");
    }
    Path to;
    try {
      to = Path.of(file);
    } catch (InvalidPathException e) {
      throw new InputException("not the name of a file: " + file, e);
    }
    long rows =
        StoreAddress.guarded(
            () -> {
              try (FlowStore opened = store.open("--parquet", file)) {
                if (!(opened instanceof DuckDbStore local)) {
                  throw new InputException(
                      "export is for files of DuckDB; ClickHouse writes Parquet itself:"
                          + " SELECT * FROM flows FORMAT Parquet");
                }
                return local.exportParquet(to);
              }
            });
    console.note(rows + " rows in " + to);
    return ExitStatus.CLEAN.number();
  }
}
