package dev.cnitelemetry.cli.flows;

import dev.cnitelemetry.cli.console.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands about flow records. */
@Command(
    name = "flows",
    description = "Make flow records as Antrea's Flow Exporters send them, and collect them.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class FlowsCommand implements Runnable {
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the field
  private FlowsCommand() {}

  /**
   * The command and its own: simulate, collect, tls.
   *
   * @param console where to print
   * @return a new command line
   */
  public static CommandLine commandLine(Console console) {
    return new CommandLine(new FlowsCommand())
        .addSubcommand(new SimulateCommand(console))
        .addSubcommand(new CollectCommand(console))
        .addSubcommand(new TlsCommand(console));
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "a command is missing: " + spec.subcommands().keySet());
  }
}
