// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix;

import dev.cnitelemetry.cli.console.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands about IPFIX. */
@Command(
    name = "ipfix",
    description = "Read and write IPFIX: files, captures, the network; list elements.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class IpfixCommand implements Runnable {
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the field
  private IpfixCommand() {}

  /**
   * The command and its own: decode, check, listen, templates, elements, encode, replay.
   *
   * @param console where to print
   * @return a new command line
   */
  public static CommandLine commandLine(Console console) {
    String packed = IpfixCommand.class.getPackage().getImplementationVersion();
    String version = packed == null ? "(not packaged)" : packed;
    return new CommandLine(new IpfixCommand())
        .addSubcommand(new DecodeCommand(console))
        .addSubcommand(new IpfixCheckCommand(console, version))
        .addSubcommand(new ListenCommand(console))
        .addSubcommand(new TemplatesCommand(console))
        .addSubcommand(new ElementsCommand(console))
        .addSubcommand(new EncodeCommand(console))
        .addSubcommand(new ReplayCommand(console));
  }

  @Override
  public void run() {
    throw Console.missingCommand(spec.commandLine());
  }
}
