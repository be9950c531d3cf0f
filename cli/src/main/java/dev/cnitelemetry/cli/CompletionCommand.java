// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.OutputOption;
import dev.cnitelemetry.cli.manual.FishCompletion;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what lets a shell complete commands and options. */
@Command(
    name = "completion",
    description = "Print a script that completes commands and options in a shell.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  source <(cni-telemetry completion bash)",
      "  cni-telemetry completion fish > ~/.config/fish/completions/cni-telemetry.fish"
    })
final class CompletionCommand implements Callable<Integer> {

  /** Shells that can be told. */
  @SuppressWarnings("MemberName")
  enum Shell {
    bash,
    zsh,
    fish
  }

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}.")
  private Shell shell = Shell.bash;

  @Mixin private OutputOption output = new OutputOption();

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CommandLine commands = spec.root().commandLine();
    // One script for bash and zsh: in zsh it loads bashcompinit first.
    output
        .of(console)
        .print(
            shell == Shell.fish
                ? FishCompletion.of(commands)
                : AutoComplete.bash("cni-telemetry", commands));
    return 0;
  }
}
