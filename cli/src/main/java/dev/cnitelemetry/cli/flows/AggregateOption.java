// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.flows;

import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.flow.collector.FlowPipeline;
import dev.cnitelemetry.ipfix.aggregate.FlowAggregator;
import dev.cnitelemetry.ipfix.aggregate.Semantics;
import dev.cnitelemetry.ipfix.flow.AntreaVersion;
import java.time.Duration;
import javax.annotation.Nullable;
import picocli.CommandLine.Option;

/** Whether and how flows are aggregated. */
final class AggregateOption {
  @Option(
      names = "--aggregate",
      paramLabel = "off|VERSION|mended",
      description = {
        "Correlate and aggregate as a release of Antrea does, such as v1.7.0 or v2.7.0,",
        "or with its defects mended; off, which passes records on, unless given."
      })
  @Nullable
  private String semantics;

  @Option(
      names = "--active-timeout",
      paramLabel = "SECONDS",
      description = "After how long a flow that goes on is exported again (default: 60).")
  @Nullable
  private Integer activeSeconds;

  @Option(
      names = "--inactive-timeout",
      paramLabel = "SECONDS",
      description = "After how long without a record a flow is exported at last (default: 90).")
  @Nullable
  private Integer inactiveSeconds;

  @Option(
      names = "--sent-by",
      paramLabel = "RELEASE",
      description = {
        "The release that sends the records, as antrea=v2.5.1: some put twenty values",
        "under other elements, which are then read as what they are."
      })
  @Nullable
  private String sentBy;

  private boolean proxy;

  private final FlowAggregator.Builder settings = FlowAggregator.builder();

  private @Nullable FlowAggregator aggregator;

  /** How many flows are held; to be asked by the thread that receives. */
  long held() {
    FlowAggregator flows = aggregator;
    return flows == null ? 0 : flows.statistics().live();
  }

  /** Aggregates by a release's rules unless the option says otherwise. */
  void byDefault(String release) {
    if (semantics == null) {
      semantics = release;
    }
  }

  /** Aggregates nothing: records are passed on as by mode Proxy of the release. */
  void passOn() {
    if (semantics != null && semantics.equals("mended")) {
      throw new InputException("mode: Proxy aggregates nothing: leave --aggregate mended out");
    }
    proxy = true;
  }

  /** The settings that options do not have; those that options have come after. */
  FlowAggregator.Builder settings() {
    return settings;
  }

  /** The release that options name, or the newest. */
  String release() {
    return semantics == null || !semantics.startsWith("v")
        ? AntreaVersion.NEWEST.text()
        : semantics;
  }

  void addTo(FlowPipeline.Builder pipeline) {
    if (sentBy != null) {
      String release = sentBy.startsWith("antrea=") ? sentBy.substring(7) : sentBy;
      try {
        pipeline.sentBy(release);
        AntreaVersion unused = AntreaVersion.of(release);
      } catch (IllegalArgumentException e) {
        throw new InputException("--sent-by: " + e.getMessage(), e);
      }
    }
    String rules = semantics == null ? "off" : semantics;
    if (rules.equals("off")) {
      if (activeSeconds != null || inactiveSeconds != null) {
        throw new InputException("timeouts are those of --aggregate, which is off");
      }
      return;
    }
    if (proxy && (activeSeconds != null || inactiveSeconds != null)) {
      throw new InputException("timeouts are those of --aggregate, and mode: Proxy has none");
    }
    try {
      settings.semantics(rules.equals("mended") ? Semantics.mended() : Semantics.antrea(rules));
      if (activeSeconds != null) {
        settings.activeTimeout(Duration.ofSeconds(activeSeconds));
      }
      if (inactiveSeconds != null) {
        settings.inactiveTimeout(Duration.ofSeconds(inactiveSeconds));
      }
      if (proxy) {
        pipeline.proxy(settings.newProxy());
      } else {
        aggregator = settings.build();
        pipeline.aggregator(aggregator);
      }
    } catch (IllegalArgumentException e) {
      throw new InputException("--aggregate: " + e.getMessage(), e);
    }
  }
}
