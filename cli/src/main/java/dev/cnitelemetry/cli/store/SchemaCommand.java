// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.store;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.ExitStatus;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.cli.console.OutputOption;
import dev.cnitelemetry.flow.store.query.FlowEngine;
import dev.cnitelemetry.flow.store.query.FlowSchema;
import dev.cnitelemetry.flow.store.query.FlowsTable;
import dev.cnitelemetry.flow.store.query.ViewForm;
import dev.cnitelemetry.ipfix.flow.AntreaVersion;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.annotation.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The statements that make the tables and views. */
@Command(
    name = "schema",
    description = "Print the statements that make the tables and views of flow records.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Example:",
      "  cni-telemetry flows schema clickhouse --release v2.7.0 | clickhouse-client -n",
    })
public final class SchemaCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "ENGINE", description = "clickhouse or duckdb.")
  private FlowEngine engine = FlowEngine.CLICKHOUSE;

  @Option(
      names = "--release",
      paramLabel = "VERSION",
      description = "Whose columns, such as v1.7.0; the newest release of Antrea unless given.")
  private String release = AntreaVersion.NEWEST.text();

  @Option(
      names = "--views",
      paramLabel = "FORM",
      defaultValue = "antrea",
      description = {
        "antrea, as v1.7 has them; theia, with ports, Namespaces and the cluster in tables of",
        "their own (default: ${DEFAULT-VALUE})."
      })
  private ViewForm views = ViewForm.ANTREA;

  @Option(
      names = "--ttl",
      paramLabel = "DURATION",
      description = "How long ClickHouse keeps rows, such as 12h (default: 1h).")
  @Nullable
  private String ttl;

  @Mixin private OutputOption output = new OutputOption();

  /** The command. */
  public SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<String> statements = new ArrayList<>();
    try {
      FlowSchema schema = FlowSchema.of(engine, FlowsTable.of(release));
      if (ttl != null) {
        Duration kept = TimeSpan.of("--ttl", ttl);
        if (engine == FlowEngine.DUCKDB) {
          throw new InputException("--ttl is for clickhouse: DuckDB drops nothing by itself");
        }
        schema = schema.retention(kept);
      }
      statements.addAll(schema.statements());
      if (views == ViewForm.THEIA) {
        statements.removeAll(schema.views(ViewForm.ANTREA));
        statements.addAll(1, schema.views(ViewForm.THEIA));
      }
    } catch (IllegalArgumentException e) {
      throw new InputException(e.getMessage(), e);
    }
    PrintStream out = output.of(console);
    statements.forEach(statement -> out.append(statement).append(";\n\n"));
    return ExitStatus.CLEAN.number();
  }
}
