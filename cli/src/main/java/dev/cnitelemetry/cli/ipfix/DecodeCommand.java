// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.ExitStatus;
import dev.cnitelemetry.cli.console.OutputOption;
import dev.cnitelemetry.cli.ipfix.receive.MessageFile;
import dev.cnitelemetry.cli.report.Brevity;
import dev.cnitelemetry.cli.report.ReportFormat;
import dev.cnitelemetry.ipfix.ElementRegistry;
import dev.cnitelemetry.ipfix.collect.CollectingProcess;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints every record of a file. */
@Command(
    name = "decode",
    description = "Print every record of IPFIX messages, an IPFIX file, or a capture.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class DecodeCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "FILE|-",
      arity = "0..1",
      defaultValue = "-",
      description =
          "Messages or JSON records one after the other, pcap, pcapng; standard input for - and without one.")
  private String source = "-";

  @Mixin private RecordOptions options = new RecordOptions();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      split = ",",
      description = {
        "The collectors' ports in a capture, several by commas or repetition;",
        "without it messages are found by their content, whatever the port."
      })
  private Set<Integer> ports = new TreeSet<>();

  @Mixin private Brevity brevity = new Brevity();

  @Mixin private OutputOption output = new OutputOption();

  DecodeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    brevity.apply(console, ReportFormat.TABLE);
    ElementRegistry registry = options.registry(console);
    RecordOutput records =
        new RecordOutput(console, output.of(console), options, brevity, registry, Long.MAX_VALUE);
    CollectingProcess process =
        CollectingProcess.builder().registry(registry).handler(records).build();
    MessageFile file = new MessageFile(console, source, ports);
    boolean read = file.read(process, records::foreign, records::problem);
    process.finish();
    records.requireSomething();
    ExitStatus status = records.finish(process.exporters(), null);
    return (read ? status : ExitStatus.UNREADABLE).number();
  }
}
