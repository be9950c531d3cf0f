// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.promql;

import dev.cnitelemetry.cli.console.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands about PromQL. */
@Command(
    name = "promql",
    description = "Check, format and take apart PromQL as Prometheus 3.16 reads it.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class PromqlCommand implements Runnable {
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the field
  private PromqlCommand() {}

  /**
   * The command and its own: check, format, parse.
   *
   * @param console where to print
   * @param version the version of the program
   * @return a new command line
   */
  public static CommandLine commandLine(Console console, String version) {
    return new CommandLine(new PromqlCommand())
        .addSubcommand(new PromqlCheckCommand(console, version))
        .addSubcommand(new PromqlFormatCommand(console))
        .addSubcommand(new PromqlParseCommand(console));
  }

  @Override
  public void run() {
    throw Console.missingCommand(spec.commandLine());
  }
}
