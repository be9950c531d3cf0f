// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.cli.console.OutputOption;
import dev.cnitelemetry.cli.ipfix.receive.Listening;
import dev.cnitelemetry.cli.ipfix.receive.LiveRun;
import dev.cnitelemetry.cli.report.Brevity;
import dev.cnitelemetry.cli.report.ReportFormat;
import dev.cnitelemetry.flow.collector.FlowCollector;
import dev.cnitelemetry.ipfix.ElementRegistry;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints records as they come. */
@Command(
    name = "listen",
    description = "Print records as exporters send them; what was lost, at the end.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ListenCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private Listening listening = new Listening();

  @Mixin private RecordOptions options = new RecordOptions();

  @Option(
      names = "--count",
      paramLabel = "RECORDS",
      description = "End after so many records; without it, at an interrupt.")
  private long count = Long.MAX_VALUE;

  @Option(
      names = "--max-time",
      paramLabel = "SECONDS",
      description = "End after so many seconds; without it, at an interrupt.")
  private long seconds = LiveRun.NO_LIMIT;

  @Mixin private Brevity brevity = new Brevity();

  @Mixin private OutputOption output = new OutputOption();

  ListenCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    brevity.apply(console, ReportFormat.TABLE);
    check();
    PrintStream out = output.of(console);
    ElementRegistry registry = options.registry(console);
    RecordOutput records = new RecordOutput(console, out, options, brevity, registry, count);
    FlowCollector collector = collector(records, registry);
    LiveRun run =
        new LiveRun(collector, () -> records.finish(collector.exporters(), collector.counts()));
    return run.run(console, records.done(), seconds).number();
  }

  private void check() {
    if (!listening.isGiven()) {
      throw new InputException(
          "where to listen? give --udp, --tcp or --tls [HOST:]PORT, or several of them");
    }
    if (count < 1) {
      throw new InputException("--count is 1 or more, not " + count);
    }
    LiveRun.check(seconds);
  }

  private FlowCollector collector(RecordOutput records, ElementRegistry registry) {
    FlowCollector.Builder builder = FlowCollector.builder().handler(records).registry(registry);
    listening.addTo(builder);
    return builder.build();
  }
}
