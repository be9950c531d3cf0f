package dev.cnitelemetry.cli;

import dev.cnitelemetry.cli.ipfix.IpfixCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The runnable main: dispatches to one command. */
@Command(
    name = "cni-telemetry",
    description = "Knows the telemetry of Kubernetes networking: Antrea, Calico, Tawon.",
    mixinStandardHelpOptions = true,
    versionProvider = CniTelemetry.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeOnExecutionException = CniTelemetry.DEFECT,
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:clean",
      "1:findings",
      "2:unreadable input or wrong usage",
      "70:a defect of cni-telemetry itself"
    },
    footer = {
      "",
      "Examples:",
      "  cni-telemetry check metrics.txt",
      "  cni-telemetry check --release antrea=v1.6.1 https://127.0.0.1:10350/metrics",
      "  cni-telemetry check --complete antrea-agent --release antrea=v2.7.0 metrics.txt",
      "  curl -s localhost:9091/metrics | cni-telemetry check -",
    },
    subcommands = {CommandLine.HelpCommand.class})
public final class CniTelemetry implements Runnable {

  /** What sysexits.h calls EX_SOFTWARE: never to be taken for findings. */
  static final int DEFECT = 70;

  @Spec private CommandSpec spec;

  /** Made by {@link #main} alone. */
  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  CniTelemetry() {}

  /**
   * Runs one command and exits with its status.
   *
   * @param args the command and its options; {@code --help} lists them
   */
  public static void main(String[] args) {
    System.exit(run(standard(FileDescriptor.out), standard(FileDescriptor.err), args));
  }

  /** Buffered: a dump prints millions of lines. UTF-8 whatever the locale: names are. */
  private static PrintStream standard(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  static int run(PrintStream out, PrintStream err, String... args) {
    Console console = new Console(out, err);
    CommandLine commands = new CommandLine(new CniTelemetry());
    commands.addSubcommand(new CheckCommand(console));
    commands.addSubcommand(new DumpCommand(console));
    commands.addSubcommand(IpfixCommand.commandLine(out, err));
    commands.addSubcommand(
        new CommandLine(new CatalogCommand(console))
            .addSubcommand(new CatalogDiffCommand(console)));
    commands.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    commands.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    // A header or a password may begin with @.
    commands.setExpandAtFiles(false);
    commands.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          if (failure instanceof InputException) {
            console.error(failure.getMessage());
            return CommandLine.ExitCode.USAGE;
          }
          throw failure;
        });
    int status = commands.execute(args);
    out.flush();
    err.flush();
    return status;
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "a command is missing: " + spec.subcommands().keySet());
  }

  /** The version of the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = CniTelemetry.class.getPackage().getImplementationVersion();
      return new String[] {"cni-telemetry " + (version == null ? "(not packaged)" : version)};
    }
  }
}
