// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.ExitStatus;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.cli.console.OutputOption;
import dev.cnitelemetry.cli.ipfix.receive.MessageFile;
import dev.cnitelemetry.cli.ipfix.send.Destination;
import dev.cnitelemetry.cli.ipfix.send.MessageReplay;
import dev.cnitelemetry.cli.ipfix.send.Pace;
import dev.cnitelemetry.cli.ipfix.send.Senders;
import dev.cnitelemetry.ipfix.collect.CollectingProcess;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends the messages of a file to a collector. */
@Command(
    name = "replay",
    description = "Send the messages of a stream, an IPFIX file or a capture to a collector.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ReplayCommand implements Callable<Integer> {
  private static final int MOST_PROBLEMS = 100;

  private final Console console;

  @Parameters(
      paramLabel = "FILE|-",
      arity = "0..1",
      defaultValue = "-",
      description =
          "Messages one after the other, pcap or pcapng; standard input for - and without one.")
  private String source = "-";

  @Mixin private Destination destination = new Destination();

  @Option(
      names = "--rate",
      paramLabel = "RECORDS",
      description = "So many records a second; without it as fast as the network takes them.")
  private double rate;

  @Option(
      names = "--as-recorded",
      description = {
        "Wait between messages as long as it was between their packets;",
        "in a file without packets, between their export times."
      })
  private boolean asRecorded;

  @Option(
      names = "--loop",
      paramLabel = "N",
      defaultValue = "1",
      description = "Send the file so many times (default: ${DEFAULT-VALUE}).")
  private int loops = 1;

  @Option(
      names = "--new-sequence-numbers",
      description = "Count the records of each exporter and domain anew, as RFC 7011 does.")
  private boolean newSequenceNumbers;

  @Option(names = "--new-export-times", description = "Say that messages are sent now.")
  private boolean newExportTimes;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      split = ",",
      description = {
        "The collectors' ports in a capture, several by commas or repetition;",
        "without it messages are found by their content, whatever the port."
      })
  private Set<Integer> ports = new TreeSet<>();

  @Mixin private OutputOption output = new OutputOption();

  private long problems;

  ReplayCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    check();
    MessageFile file = new MessageFile(console, source, ports);
    PrintStream out = output.of(console);
    boolean read = true;
    long begin = System.nanoTime();
    try (Senders senders = destination.open()) {
      Pace pace = rate > 0 ? Pace.rate(rate) : asRecorded ? Pace.asRecorded() : Pace.none();
      MessageReplay replay =
          new MessageReplay(
              senders,
              pace,
              this::problem,
              newSequenceNumbers,
              () -> newExportTimes ? System.currentTimeMillis() / 1000 : -1);
      for (int i = 0; i < loops && read; i++) {
        pace.restart();
        read = send(file, replay);
      }
      out.printf(
          Locale.ROOT,
          "sent %d messages, %d records, %d octets to %s in %.3f s%n",
          senders.messages(),
          replay.sentRecords(),
          senders.octets(),
          senders,
          (System.nanoTime() - begin) / 1e9);
      senders.check();
    }
    ExitStatus status = problems == 0 ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    return (read ? status : ExitStatus.UNREADABLE).number();
  }

  private void check() {
    destination.transport();
    if (rate < 0 || Double.isNaN(rate)) {
      throw new InputException("--rate is more than 0 records a second, not " + rate);
    }
    if (rate > 0 && asRecorded) {
      throw new InputException("one pace at a time: --rate or --as-recorded");
    }
    if (loops < 1) {
      throw new InputException("--loop is 1 or more, not " + loops);
    }
    if (loops > 1 && source.equals("-")) {
      throw new InputException("standard input can be read once: --loop is for files");
    }
  }

  private boolean send(MessageFile file, MessageReplay replay) {
    CollectingProcess process = CollectingProcess.builder().handler(replay).build();
    boolean read = file.read(process, replay::foreign, finding -> problem(finding.toString()));
    process.finish();
    replay.finish();
    return read;
  }

  private void problem(String words) {
    problems++;
    if (problems <= MOST_PROBLEMS) {
      console.error(words);
    } else if (problems == MOST_PROBLEMS + 1) {
      console.error("more of the same is counted, not printed");
    }
  }
}
