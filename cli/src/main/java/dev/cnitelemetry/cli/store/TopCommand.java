// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.store;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.ExitStatus;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.flow.store.FlowAnswer;
import dev.cnitelemetry.flow.store.FlowStore;
import dev.cnitelemetry.flow.store.query.TopTalkers;
import java.time.Instant;
import java.util.concurrent.Callable;
import javax.annotation.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who sends and receives the most. */
@Command(
    name = "top",
    description = "Show who sends and receives the most octets, of the flows in a store.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Example:",
      "  cni-telemetry flows simulate --seconds 30 \\",
      "    | cni-telemetry flows collect - --store demo.duckdb \\",
      "    && cni-telemetry flows top --store demo.duckdb",
    })
public final class TopCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      defaultValue = "pod",
      description = "pod, namespace, service, node or policy (default: ${DEFAULT-VALUE}).")
  private TopTalkers by = TopTalkers.POD;

  @Option(
      names = "--last",
      paramLabel = "DURATION",
      description = "Of this time before the newest flow, such as 30m; of all unless given.")
  @Nullable
  private String last;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many at most (default: ${DEFAULT-VALUE}).")
  private int limit = 10;

  @Mixin private AnswerOption answers = new AnswerOption();

  /** The command. */
  public TopCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new InputException("--limit is 1 or more, not " + limit);
    }
    StoreAddress.guarded(
        () -> {
          try (FlowStore opened = store.open("--output", answers.file())) {
            Instant since =
                last == null ? null : Newest.flow(opened).minus(TimeSpan.of("--last", last));
            try (FlowAnswer answer = opened.query(by.sql(limit, since), by.values(since))) {
              answers.print(answer, console);
            }
            return true;
          }
        });
    return ExitStatus.CLEAN.number();
  }
}
