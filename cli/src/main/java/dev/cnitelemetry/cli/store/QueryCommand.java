// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.store;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.ExitStatus;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.flow.store.FlowAnswer;
import dev.cnitelemetry.flow.store.FlowStore;
import dev.cnitelemetry.flow.store.query.FlowQueries;
import dev.cnitelemetry.flow.store.query.FlowQuery;
import dev.cnitelemetry.flow.store.query.TimeWindow;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks a store. */
@Command(
    name = "query",
    description = {
      "Ask a store a question of the flow dashboards by its name, or any in the engine's SQL.",
      "Without a question: list the names."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  cni-telemetry flows query pod-to-pod-bytes --last 30m",
      "  cni-telemetry flows query 'SELECT count(*) FROM flows' --store demo.duckdb",
    })
public final class QueryCommand implements Callable<Integer> {
  private static final int NEAREST = 3;

  private final Console console;

  @Parameters(arity = "0..1", paramLabel = "NAME|SQL", description = "The question.")
  private String question = "";

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--last",
      paramLabel = "DURATION",
      defaultValue = "30m",
      description = {
        "Of this time before the newest flow, where a name is given; SQL has times of its own",
        "(default: ${DEFAULT-VALUE})."
      })
  private String last = "30m";

  @Option(
      names = "--exact",
      description = "As Antrea v1.7 asks it, its defects included; mended unless given.")
  private boolean exact;

  @Mixin private AnswerOption answers = new AnswerOption();

  /** The command. */
  public QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (question.isBlank()) {
      answers.print(new QueryNames(), console);
      return ExitStatus.CLEAN.number();
    }
    boolean isSql = question.strip().matches("(?s)\\S+\\s.*");
    FlowQuery named = isSql ? null : named(question.strip());
    StoreAddress.guarded(
        () -> {
          try (FlowStore opened = store.open("--output", answers.file());
              FlowAnswer answer = opened.query(named == null ? question : sql(named, opened))) {
            answers.print(answer, console);
            return true;
          }
        });
    return ExitStatus.CLEAN.number();
  }

  private FlowQuery named(String name) {
    FlowQuery query =
        FlowQueries.find(name)
            .orElseThrow(
                () -> {
                  List<String> nearest = FlowQueries.nearest(name, NEAREST);
                  return new InputException(
                      "there is no query "
                          + name
                          + (nearest.isEmpty()
                              ? "; flows query without a name lists them"
                              : "; did you mean " + String.join(", ", nearest) + "?"));
                });
    return exact ? query : query.mended();
  }

  private String sql(FlowQuery query, FlowStore opened) {
    Instant newest = Newest.flow(opened);
    Instant from = newest.minus(TimeSpan.of("--last", last));
    return query.sql(
        opened.engine(),
        TimeWindow.of(from.isBefore(Instant.EPOCH) ? Instant.EPOCH : from, newest));
  }
}
