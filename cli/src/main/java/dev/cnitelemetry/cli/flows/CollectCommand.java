// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.flows;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.ExitStatus;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.cli.console.OutputOption;
import dev.cnitelemetry.cli.ipfix.receive.ExporterProblems;
import dev.cnitelemetry.cli.ipfix.receive.Listening;
import dev.cnitelemetry.cli.ipfix.receive.LiveRun;
import dev.cnitelemetry.cli.ipfix.receive.MessageFile;
import dev.cnitelemetry.cli.ipfix.receive.RunSummary;
import dev.cnitelemetry.cli.ipfix.send.SocketAddresses;
import dev.cnitelemetry.flow.collector.CollectorCounts;
import dev.cnitelemetry.flow.collector.FlowCollector;
import dev.cnitelemetry.flow.collector.FlowPipeline;
import dev.cnitelemetry.flow.collector.PipelineCounts;
import dev.cnitelemetry.flow.collector.http.CollectorEndpoint;
import dev.cnitelemetry.flow.collector.sink.SinkCounts;
import dev.cnitelemetry.ipfix.aggregate.FlowStatistics;
import dev.cnitelemetry.ipfix.collect.CollectingProcess;
import dev.cnitelemetry.ipfix.collect.Exporter;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javax.annotation.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Receives flow records, aggregates them and hands them on. */
@Command(
    name = "collect",
    description = {
      "Receive flow records, aggregate them as Antrea's Flow Aggregator does, and write them,",
      "to standard output unless told otherwise. Without a source it listens for UDP and TCP",
      "on port 4739 of this machine alone, until an interrupt."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class CollectCommand implements Callable<Integer> {
  private static final Duration CLOSING = Duration.ofSeconds(10);

  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE|-",
      description = {
        "Messages or JSON records one after the other, pcap, pcapng; - is standard input.",
        "Their export times are the clock, and at the end every flow is exported."
      })
  @Nullable
  private String source;

  @Mixin private Listening listening = new Listening();

  @Mixin private ConfigOption config = new ConfigOption();

  @Mixin private AggregateOption aggregate = new AggregateOption();

  @Mixin private SinkOptions sinks = new SinkOptions();

  @Option(
      names = "--metrics",
      paramLabel = "[HOST:]PORT",
      description = {
        "Answer GET /metrics with the collector's own metrics, /flowrecords with the flows that",
        "are held and /recordmetrics as Antrea's Flow Aggregator does; on this machine alone",
        "unless a HOST is given."
      })
  @Nullable
  private String metrics;

  @Option(
      names = "--max-time",
      paramLabel = "SECONDS",
      description = "End after so many seconds; without it, at an interrupt.")
  private long seconds = LiveRun.NO_LIMIT;

  @Mixin private OutputOption output = new OutputOption();

  CollectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    LiveRun.check(seconds);
    if (source != null && metrics != null) {
      throw new InputException("a file is read to its end at once: --metrics is for what is live");
    }
    if (source != null && listening.isGiven()) {
      throw new InputException("a file, or --udp, --tcp, --tls: not both");
    }
    config.apply(listening, source == null, aggregate, sinks);
    if (sinks.isStoring()) {
      // Rows are those of a Flow Aggregator: two Nodes' reports of a connection are one row.
      aggregate.byDefault("mended");
    }
    if (source == null && metrics == null) {
      metrics = config.apiPort();
    }
    sinks.refuseOutput(output.file());
    PrintStream out = output.of(console);
    ExporterProblems problems = new ExporterProblems(console, sinks::rethrow);
    FlowPipeline.Builder pipeline = FlowPipeline.builder();
    aggregate.addTo(pipeline);
    sinks.addTo(pipeline, listening, console, out);
    pipeline.next(
        source == null
            ? new BothHandlers(problems, sinks.following(aggregate::held, console))
            : problems);
    return (source == null ? live(pipeline, problems) : file(source, pipeline, problems)).number();
  }

  private ExitStatus live(FlowPipeline.Builder builder, ExporterProblems problems) {
    if (!listening.isGiven()) {
      listening.addUdp("127.0.0.1:4739");
      listening.addTcp("127.0.0.1:4739");
    }
    FlowPipeline pipeline = builder.build();
    FlowCollector.Builder settings = FlowCollector.builder().handler(pipeline);
    listening.addTo(settings);
    FlowCollector collector = settings.build();
    LiveRun run =
        new LiveRun(
            collector, () -> finish(pipeline, problems, collector.exporters(), collector.counts()));
    if (metrics == null) {
      return run.run(console, new CountDownLatch(1), seconds);
    }
    try (CollectorEndpoint endpoint = endpoint(metrics, pipeline, collector)) {
      console.note(
          "metrics on http://"
              + endpoint.address().getHostString()
              + ":"
              + endpoint.address().getPort()
              + "/metrics");
      return run.run(console, new CountDownLatch(1), seconds);
    }
  }

  private static CollectorEndpoint endpoint(
      String where, FlowPipeline pipeline, FlowCollector collector) {
    String address = where.indexOf(':') < 0 ? "127.0.0.1:" + where : where;
    try {
      return CollectorEndpoint.start(SocketAddresses.listening(address), pipeline, collector);
    } catch (IOException e) {
      throw new InputException("--metrics: cannot listen: " + e.getMessage(), e);
    }
  }

  private ExitStatus file(String from, FlowPipeline.Builder builder, ExporterProblems problems) {
    FlowPipeline pipeline = builder.file().build();
    AtomicReference<CollectingProcess> reading = new AtomicReference<>();
    FileRun run =
        new FileRun(
            pipeline,
            CLOSING,
            whole -> {
              ExitStatus status =
                  finish(
                      pipeline, problems, Objects.requireNonNull(reading.get()).exporters(), null);
              return whole ? status : ExitStatus.UNREADABLE;
            });
    CollectingProcess process = CollectingProcess.builder().handler(run).build();
    reading.set(process);
    MessageFile file = new MessageFile(console, from, Set.of());
    return run.run(
        () -> {
          boolean read = file.read(process, problems::foreign, problems::problem);
          process.finish();
          return read;
        });
  }

  private ExitStatus finish(
      FlowPipeline pipeline,
      ExporterProblems problems,
      Collection<Exporter> exporters,
      @Nullable CollectorCounts received) {
    PipelineCounts counts = pipeline.finish(CLOSING);
    RunSummary summary = problems.summary(exporters, received, counts.records(), counts.records());
    sinks.rethrow();
    summary.notes().forEach(console::note);
    say(counts);
    console.error(summary.total());
    return summary.isClean() && !counts.isMissingRecords() ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
  }

  private void say(PipelineCounts counts) {
    FlowStatistics flows = counts.aggregation();
    if (flows != null) {
      console.note(
          flows.begun()
              + " flows, "
              + flows.correlated()
              + " of them correlated, exported as "
              + counts.exported()
              + " records"
              + some(flows.unmatchedDropped(), "flows dropped whose twin did not come")
              + some(flows.lost(), "flows lost for want of room")
              + some(flows.live(), "flows kept for ever, as that release keeps them"));
    }
    if (counts.refused() > 0) {
      console.error(counts.refused() + " records went nowhere, since " + whatIsMissing(flows));
    }
    for (SinkCounts sink : counts.sinks()) {
      if (sink.dropped() > 0 || sink.failure() != null) {
        console.error(
            "sink "
                + sink.name()
                + ": "
                + sink.written()
                + " records written, "
                + sink.dropped()
                + " dropped"
                + (sink.failure() == null ? "" : ": " + sink.failure()));
      }
    }
  }

  private static String whatIsMissing(@Nullable FlowStatistics flows) {
    if (flows == null) {
      return "they have no addresses of one family, or no flowStartSeconds";
    }
    StringJoiner reasons = new StringJoiner("; ");
    flows
        .admissions()
        .forEach(
            (admission, number) -> {
              if (!admission.isAdded() && number > 0) {
                reasons.add("the record " + admission.text() + " (" + number + ")");
              }
            });
    return reasons.toString();
  }

  private static String some(long count, String words) {
    return count == 0 ? "" : ", " + count + " " + words;
  }
}
