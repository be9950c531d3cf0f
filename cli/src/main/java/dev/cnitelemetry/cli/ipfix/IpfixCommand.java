package dev.cnitelemetry.cli.ipfix;

import java.io.PrintStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands about IPFIX. */
@Command(
    name = "ipfix",
    description = "Read IPFIX: files, captures, the network; list Information Elements.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class IpfixCommand implements Runnable {
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the field
  private IpfixCommand() {}

  /**
   * The command and its own: decode, listen, elements.
   *
   * @param out where to print what was asked for
   * @param err where to say what there is to say about it
   * @return a new command line
   */
  public static CommandLine commandLine(PrintStream out, PrintStream err) {
    return new CommandLine(new IpfixCommand())
        .addSubcommand(new DecodeCommand(out, err))
        .addSubcommand(new ListenCommand(out, err))
        .addSubcommand(new ElementsCommand(out, err));
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "a command is missing: " + spec.subcommands().keySet());
  }
}
