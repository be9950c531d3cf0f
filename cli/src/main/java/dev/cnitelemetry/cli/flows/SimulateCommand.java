// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.flows;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.ExitStatus;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.cli.console.OutputException;
import dev.cnitelemetry.cli.console.OutputOption;
import dev.cnitelemetry.cli.ipfix.send.Destination;
import dev.cnitelemetry.cli.ipfix.send.Pace;
import dev.cnitelemetry.cli.ipfix.send.Senders;
import dev.cnitelemetry.ipfix.flow.AddressFamily;
import dev.cnitelemetry.ipfix.flow.AntreaVersion;
import dev.cnitelemetry.ipfix.wire.MessageSink;
import dev.cnitelemetry.ipfix.wire.Transport;
import dev.cnitelemetry.simulation.FlowSimulator;
import dev.cnitelemetry.simulation.FlowSums;
import dev.cnitelemetry.simulation.FlowTruth;
import dev.cnitelemetry.simulation.SimulatedExporters;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javax.annotation.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes or sends the flow records of a simulated cluster. */
@Command(
    name = "simulate",
    description = {
      "Simulate a cluster, and write or send what its Flow Exporters report as IPFIX.",
      "The same options give the same octets, but for the time where messages are sent."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class SimulateCommand implements Callable<Integer> {
  private static final long SECOND = 1_000_000_000L;

  private final Console console;

  @Option(
      names = "--release",
      paramLabel = "VERSION",
      description = "Whose exporters report, such as v1.7.0; the newest release unless given.")
  private String release = AntreaVersion.NEWEST.text();

  @Option(
      names = "--nodes",
      paramLabel = "N",
      defaultValue = "3",
      description = "How many Nodes (default: ${DEFAULT-VALUE}).")
  private int nodes = 3;

  @Option(
      names = "--pods",
      paramLabel = "N",
      defaultValue = "30",
      description = "How many Pods on all Nodes together (default: ${DEFAULT-VALUE}).")
  private int pods = 30;

  @Option(
      names = "--families",
      paramLabel = "FAMILY",
      split = ",",
      description = {
        "The addresses connections have: ${COMPLETION-CANDIDATES}, or both by a comma",
        "(default: ipv4)."
      })
  private List<AddressFamily> families = new ArrayList<>();

  @Option(
      names = "--connections",
      paramLabel = "N",
      defaultValue = "5",
      description = "How many connections begin in a second (default: ${DEFAULT-VALUE}).")
  private int connections = 5;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "60",
      description = "For how long the cluster lives (default: ${DEFAULT-VALUE}).")
  private long seconds = 60;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "0",
      description = "What is random comes from this number (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--start",
      paramLabel = "TIME",
      description = {
        "When it begins, such as 2023-11-14T22:13:20Z, which it is unless given;",
        "now where it lives in real time."
      })
  @Nullable
  private String start;

  @Option(
      names = "--real-time",
      description = {
        "A second takes a second, as it does where messages are sent;",
        "otherwise time passes as fast as the records are taken."
      })
  private boolean realTime;

  @Mixin private Destination destination = new Destination();

  @Mixin private OutputOption output = new OutputOption();

  SimulateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (destination.isGiven() && output.file() != null) {
      throw new InputException("to a file or to a collector: --output, --udp or --tcp");
    }
    FlowSimulator simulator = simulator();
    PrintStream out = output.of(console);
    if (destination.isGiven()) {
      try (Senders senders = destination.open()) {
        live(simulator, destination.transport(), senders::of, () -> {});
        senders.check();
      }
    } else {
      MessageSink sink = MessageSink.to(out);
      live(simulator, Transport.FILE, node -> sink, realTime ? out::flush : () -> {});
    }
    return ExitStatus.CLEAN.number();
  }

  private FlowSimulator simulator() {
    if (seconds < 1) {
      throw new InputException("--seconds is 1 or more, not " + seconds);
    }
    try {
      FlowSimulator.Builder builder =
          FlowSimulator.builder(release)
              .nodes(nodes)
              .pods(pods)
              .connectionsPerSecond(connections)
              .seed(seed);
      if (!families.isEmpty()) {
        builder.families(families.get(0), families.toArray(new AddressFamily[0]));
      }
      if (start != null) {
        builder.start(Instant.parse(start));
      } else if (isRealTime()) {
        builder.start(Instant.now());
      }
      return builder.build();
    } catch (DateTimeException e) {
      throw new InputException("--start is a time such as 2023-11-14T22:13:20Z, not " + start, e);
    } catch (IllegalArgumentException e) {
      throw new InputException(e.getMessage(), e);
    }
  }

  private boolean isRealTime() {
    return realTime || destination.isGiven();
  }

  private void live(
      FlowSimulator simulator,
      Transport transport,
      Function<String, MessageSink> sinks,
      Runnable afterSecond) {
    try {
      SimulatedExporters exporters = new SimulatedExporters(simulator, transport, sinks);
      exporters.flush();
      long begin = System.nanoTime();
      for (long second = 1; second <= seconds; second++) {
        if (isRealTime()) {
          Pace.sleepUntil(begin + second * SECOND);
        }
        simulator.advance(Duration.ofSeconds(1), exporters);
        afterSecond.run();
      }
      exporters.flush();
    } catch (UncheckedIOException e) {
      throw new OutputException(new IOException(e.getMessage(), e));
    } finally {
      say(simulator.truth());
    }
  }

  private void say(FlowTruth truth) {
    FlowSums sums = truth.reported();
    console.note(
        truth.connections()
            + " connections; "
            + truth.records()
            + " records report "
            + Long.toUnsignedString(sums.octets())
            + " octets in "
            + Long.toUnsignedString(sums.packets())
            + " packets, and "
            + Long.toUnsignedString(sums.reverseOctets())
            + " in "
            + Long.toUnsignedString(sums.reversePackets())
            + " back");
  }
}
