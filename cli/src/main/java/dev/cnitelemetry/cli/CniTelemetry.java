// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.dashboards.DashboardCommand;
import dev.cnitelemetry.cli.dashboards.SimulatePageCommand;
import dev.cnitelemetry.cli.explain.ExplainCommand;
import dev.cnitelemetry.cli.flows.FlowsCommand;
import dev.cnitelemetry.cli.ipfix.IpfixCommand;
import dev.cnitelemetry.cli.lint.LintCommand;
import dev.cnitelemetry.cli.promql.PromqlCommand;
import dev.cnitelemetry.cli.resources.ResourcesCommand;
import dev.cnitelemetry.cli.resources.RulesCommand;
import dev.cnitelemetry.cli.resources.ScrapeConfigCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The runnable main: dispatches to one command. */
@Command(
    name = "cni-telemetry",
    description = "Knows the telemetry of Kubernetes networking: Antrea, Calico, Tawon.",
    mixinStandardHelpOptions = true,
    versionProvider = CniTelemetry.Version.class,
    synopsisSubcommandLabel = "COMMAND",
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

  /** Completes all the others. */
  private static final String COMPLETION = "completion";

  private final Console console;

  @Spec private CommandSpec spec;

  /** Made by {@link #main} alone. */
  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  CniTelemetry(Console console) {
    this.console = console;
  }

  @Option(
      names = "--stacktrace",
      scope = ScopeType.INHERIT,
      description = "Say of a defect where in the program it is.")
  void showStackTraces(boolean shown) {
    if (shown) {
      console.showStackTraces();
    }
  }

  /**
   * Runs one command and exits with its status.
   *
   * @param args the command and its options; {@code --help} lists them
   */
  public static void main(String[] args) {
    System.exit(
        run(
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            args));
  }

  static int run(OutputStream out, OutputStream err, String... args) {
    Console console = new Console(out, err);
    if (isCheckOfSources(args)) {
      List<String> sources = List.of(args).subList(1, args.length);
      return console.execute(new CheckCommand(console, sources));
    }
    return console.execute(commandLine(console, args), args);
  }

  /**
   * Whether sources are to be checked and nothing else is said. That is what is done most, and to
   * make the parser of its thirty options, none of which is there, is a third of a small page's
   * time.
   */
  static boolean isCheckOfSources(String... args) {
    if (args.length < 2 || !args[0].equals("check")) {
      return false;
    }
    for (int i = 1; i < args.length; i++) {
      if (args[i].startsWith("-") && args[i].length() > 1) {
        return false;
      }
    }
    return true;
  }

  /**
   * The commands, or the one that is asked for alone: to make all of them costs more than most of
   * them do.
   */
  static CommandLine commandLine(Console console, String... args) {
    Map<String, Supplier<Object>> commands = commands(console);
    CommandLine root = new CommandLine(new CniTelemetry(console));
    if (args.length > 0 && commands.containsKey(args[0]) && !args[0].equals(COMPLETION)) {
      commands.keySet().retainAll(Set.of(args[0]));
    }
    commands.forEach((name, command) -> root.addSubcommand(name, command.get()));
    return root;
  }

  static Map<String, Supplier<Object>> commands(Console console) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("check", () -> new CheckCommand(console));
    commands.put("dump", () -> new DumpCommand(console));
    commands.put("diff", () -> new DiffCommand(console));
    commands.put("merge", () -> new MergeCommand(console));
    commands.put("ipfix", () -> IpfixCommand.commandLine(console));
    commands.put("flows", () -> FlowsCommand.commandLine(console));
    commands.put("promql", () -> PromqlCommand.commandLine(console, version()));
    commands.put("lint", () -> new LintCommand(console, version()));
    commands.put("rules", () -> new RulesCommand(console));
    commands.put("scrape-config", () -> new ScrapeConfigCommand(console));
    commands.put("resources", () -> new ResourcesCommand(console));
    commands.put("dashboard", () -> new DashboardCommand(console));
    commands.put("simulate", () -> new SimulatePageCommand(console));
    commands.put(
        "catalog",
        () ->
            new CommandLine(new CatalogCommand(console))
                .addSubcommand(new CatalogDiffCommand(console))
                .addSubcommand(new CatalogCompareCommand(console))
                .addSubcommand(new CatalogLearnCommand(console))
                .addSubcommand(new CatalogGenerateCommand(console)));
    commands.put("explain", () -> new ExplainCommand(console));
    commands.put(COMPLETION, () -> new CompletionCommand(console));
    return commands;
  }

  @Override
  public void run() {
    throw Console.missingCommand(spec.commandLine());
  }

  /** The version of the jar's manifest. */
  static String version() {
    String version = CniTelemetry.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }

  /** The version as {@code --version} prints it. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"cni-telemetry " + version()};
    }
  }
}
