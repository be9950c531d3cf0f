// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.flows;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.store.ExportCommand;
import dev.cnitelemetry.cli.store.QueryCommand;
import dev.cnitelemetry.cli.store.SchemaCommand;
import dev.cnitelemetry.cli.store.TopCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands about flow records. */
@Command(
    name = "flows",
    description = {
      "Make flow records as Antrea's Flow Exporters send them, collect them, store them, and ask",
      "the store."
    },
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class FlowsCommand implements Runnable {
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the field
  private FlowsCommand() {}

  /**
   * The command and its own: simulate, collect, query, top, schema, export, tls.
   *
   * @param console where to print
   * @return a new command line
   */
  public static CommandLine commandLine(Console console) {
    return new CommandLine(new FlowsCommand())
        .addSubcommand(new SimulateCommand(console))
        .addSubcommand(new CollectCommand(console))
        .addSubcommand(new QueryCommand(console))
        .addSubcommand(new TopCommand(console))
        .addSubcommand(new SchemaCommand(console))
        .addSubcommand(new ExportCommand(console))
        .addSubcommand(new TlsCommand(console));
  }

  @Override
  public void run() {
    throw Console.missingCommand(spec.commandLine());
  }
}
