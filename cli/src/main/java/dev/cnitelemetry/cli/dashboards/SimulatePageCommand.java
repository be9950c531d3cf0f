// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.dashboards;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.ExitStatus;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.cli.console.OutputOption;
import dev.cnitelemetry.cli.known.Known;
import dev.cnitelemetry.cli.known.ReleaseArgument;
import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.simulation.metrics.Incident;
import dev.cnitelemetry.simulation.metrics.SimulatedComponent;
import dev.cnitelemetry.simulation.metrics.SimulatedEndpoint;
import java.io.IOException;
import java.io.PrintStream;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The metrics of a component that does not run: one page, a history, or an endpoint. */
@Command(
    name = "simulate",
    description = {
      "Show the metrics of a component that does not run: one page, with --history hours of them",
      "for promtool tsdb create-blocks-from openmetrics, with --port an endpoint on 127.0.0.1.",
      "The same options give the same bytes, but for the time where a port is served."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "Example:",
      "  cni-telemetry simulate felix --history 6h --incident ipset-errors@5h..6h -o felix.om",
    })
public final class SimulatePageCommand implements Callable<Integer> {

  private static final Pattern DURATION = Pattern.compile("([1-9][0-9]{0,5})([smhd])");

  private final Console console;

  @Parameters(paramLabel = "COMPONENT", description = "The component, such as antrea-agent.")
  private String name = "";

  @Option(
      names = "--release",
      paramLabel = "[PRODUCT=]VERSION",
      converter = ReleaseArgument.Converter.class,
      description = "The release (default: the newest).")
  @Nullable
  private ReleaseArgument release;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "0",
      description = "All values come from this number (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--start",
      paramLabel = "TIME",
      description = "When it begins, such as 2026-01-01T00:00:00Z, which it is unless given.")
  @Nullable
  private String start;

  @Option(
      names = "--instance",
      paramLabel = "HOST:PORT",
      description = "A target of the history, as scrape jobs would call it. Repeatable.")
  private List<String> instances = List.of();

  @Option(
      names = "--incident",
      paramLabel = "KIND@FROM..TO[#INSTANCE]",
      description = "What goes wrong, such as ipset-errors@10m..15m. Repeatable.")
  private List<String> incidents = List.of();

  @Option(
      names = "--label-sets",
      paramLabel = "N",
      defaultValue = "20",
      description = "Combinations of labels a family shows at most (default: ${DEFAULT-VALUE}).")
  private int labelSets = 20;

  @Option(
      names = "--history",
      paramLabel = "DURATION",
      description = "Print a history this long, as OpenMetrics with timestamps, such as 6h.")
  @Nullable
  private String history;

  @Option(
      names = "--step",
      paramLabel = "DURATION",
      defaultValue = "1m",
      description = "From one scrape of the history to the next (default: ${DEFAULT-VALUE}).")
  private String step = "1m";

  @Option(
      names = "--port",
      paramLabel = "P",
      description = "Serve the page on 127.0.0.1 until it is stopped; 0 takes a free port.")
  @Nullable
  private Integer port;

  @Mixin private OutputOption output = new OutputOption();

  /**
   * The command.
   *
   * @param console where to print
   */
  public SimulatePageCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    SimulatedComponent component = component();
    component.leftOut().forEach(each -> console.note("left out of " + each));
    if (port != null) {
      return serve(component, port);
    }
    PrintStream out = output.of(console);
    if (history != null) {
      component.history(duration("--history", history), duration("--step", step), out);
    } else {
      byte[] page = component.page(component.start());
      out.write(page, 0, page.length);
    }
    return ExitStatus.CLEAN.number();
  }

  private SimulatedComponent component() {
    MetricCatalog catalog = MetricCatalog.installed();
    Component component = Known.component(catalog, name);
    try {
      SimulatedComponent.Builder builder =
          SimulatedComponent.builder(catalog, component).seed(seed).maximumLabelSets(labelSets);
      if (release != null) {
        ReleaseArgument.releases(catalog, List.of(release), List.of(component))
            .forEach(builder::release);
      }
      if (start != null) {
        builder.start(Instant.parse(start));
      }
      instances.forEach(builder::instance);
      incidents.stream().map(Incident::parse).forEach(builder::incident);
      return builder.build();
    } catch (DateTimeException e) {
      throw new InputException("--start " + start + " is no time such as 2026-01-01T00:00:00Z", e);
    } catch (IllegalArgumentException e) {
      throw new InputException(e.getMessage(), e);
    }
  }

  private Integer serve(SimulatedComponent component, int at) {
    try (SimulatedEndpoint endpoint = SimulatedEndpoint.start(component, at)) {
      output.of(console).println(endpoint.address());
      output.of(console).flush();
      new CountDownLatch(1).await();
    } catch (IOException e) {
      throw new InputException("cannot serve on port " + at + ": " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new InputException(at + " is no port: 0 to 65535", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitStatus.CLEAN.number();
  }

  private static Duration duration(String option, String text) {
    Matcher matcher = DURATION.matcher(text);
    if (!matcher.matches()) {
      throw new InputException(option + " " + text + ": expected a duration such as 6h or 30m");
    }
    long number = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "s" -> Duration.ofSeconds(number);
      case "m" -> Duration.ofMinutes(number);
      case "h" -> Duration.ofHours(number);
      default -> Duration.ofDays(number);
    };
  }
}
