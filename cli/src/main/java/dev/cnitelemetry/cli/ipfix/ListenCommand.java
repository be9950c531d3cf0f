package dev.cnitelemetry.cli.ipfix;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.ExitStatus;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.cli.console.OutputOption;
import dev.cnitelemetry.cli.ipfix.send.SocketAddresses;
import dev.cnitelemetry.flow.collector.FlowCollector;
import dev.cnitelemetry.ipfix.ElementRegistry;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
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
  private static final Duration TURN = Duration.ofMillis(50);

  private final Console console;
  private final AtomicBoolean finished = new AtomicBoolean();

  @Option(
      names = "--udp",
      paramLabel = "[HOST:]PORT",
      description = "Listen for datagrams; repeatable.")
  private List<String> udp = new ArrayList<>();

  @Option(
      names = "--tcp",
      paramLabel = "[HOST:]PORT",
      description = "Listen for connections; repeatable.")
  private List<String> tcp = new ArrayList<>();

  @Option(
      names = "--max-connections",
      paramLabel = "N",
      defaultValue = "10000",
      description = {
        "How many connections there may be (default: ${DEFAULT-VALUE});",
        "one more closes the one that was quiet for longest."
      })
  private int mostConnections = 10_000;

  @Option(
      names = "--idle-timeout",
      paramLabel = "SECONDS",
      defaultValue = "1800",
      description = {
        "After how long without a word a connection is closed (default:",
        "${DEFAULT-VALUE})."
      })
  private long idleSeconds = 1800;

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
  private long seconds = Long.MAX_VALUE / 2_000_000_000L;

  @Mixin private OutputOption output = new OutputOption();

  ListenCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    check();
    PrintStream out = output.of(console);
    ElementRegistry registry = options.registry(console);
    RecordOutput records = new RecordOutput(console, out, options, registry, count);
    FlowCollector collector = collector(records, registry);
    Thread atInterrupt = new Thread(() -> finish(collector, records));
    try {
      collector.start();
    } catch (IOException e) {
      throw new InputException("cannot listen: " + e.getMessage(), e);
    }
    Runtime.getRuntime().addShutdownHook(atInterrupt);
    try {
      say(collector);
      waitFor(collector, records);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      removeHook(atInterrupt);
    }
    return finish(collector, records).number();
  }

  private static void removeHook(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return; // the interrupt came first
    }
  }

  private void check() {
    if (udp.isEmpty() && tcp.isEmpty()) {
      throw new InputException(
          "where to listen? give --udp [HOST:]PORT, --tcp [HOST:]PORT or both");
    }
    if (count < 1) {
      throw new InputException("--count is 1 or more, not " + count);
    }
    if (seconds < 1) {
      throw new InputException("--max-time is 1 or more seconds, not " + seconds);
    }
    if (idleSeconds < 1) {
      throw new InputException("--idle-timeout is 1 or more seconds, not " + idleSeconds);
    }
    if (mostConnections < 1) {
      throw new InputException("--max-connections is 1 or more, not " + mostConnections);
    }
  }

  private FlowCollector collector(RecordOutput records, ElementRegistry registry) {
    FlowCollector.Builder builder =
        FlowCollector.builder()
            .handler(records)
            .registry(registry)
            .maximumConnections(mostConnections)
            .idleTimeout(Duration.ofSeconds(idleSeconds));
    udp.forEach(text -> builder.udp(SocketAddresses.listening(text)));
    tcp.forEach(text -> builder.tcp(SocketAddresses.listening(text)));
    return builder.build();
  }

  private void say(FlowCollector collector) {
    List<InetSocketAddress> addresses = collector.addresses();
    for (int i = 0; i < addresses.size(); i++) {
      console.note(
          "listening for "
              + (i < udp.size() ? "UDP" : "TCP")
              + " on "
              + addresses.get(i).getAddress().getHostAddress()
              + " port "
              + addresses.get(i).getPort());
    }
  }

  private void waitFor(FlowCollector collector, RecordOutput records) throws InterruptedException {
    long deadline = System.nanoTime() + seconds * 1_000_000_000L;
    while (records.done().getCount() > 0
        && System.nanoTime() - deadline < 0
        && !collector.await(TURN)) {}
  }

  /** Says what was lost; once, whether the end comes by itself or by an interrupt. */
  private ExitStatus finish(FlowCollector collector, RecordOutput records) {
    if (finished.getAndSet(true)) {
      return ExitStatus.CLEAN;
    }
    collector.close();
    return records.finish(collector.exporters(), collector.counts());
  }
}
