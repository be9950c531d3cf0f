// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.ipfix.ElementRegistry;
import dev.cnitelemetry.ipfix.flow.AntreaVersion;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which records to print and how: the options of every command that prints records. */
final class RecordOptions {
  private static final String PRODUCT = "antrea";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description = {
        "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE});",
        "json is the form Antrea's Flow Aggregator writes; none prints no record."
      })
  private RecordPrinter.Format format = RecordPrinter.Format.JSONL;

  @Option(
      names = "--filter",
      paramLabel = "FIELD=VALUE[,VALUE]",
      description = {
        "Only records in which a field has one of the values; != for none of",
        "them. Repeatable: all have to hold. FIELD is an element's name, or address,",
        "pod, namespace, service, policy for either side; VALUE a text, a number",
        "or its name, an address or a range such as 10.0.0.0/8."
      })
  private List<String> filters = new ArrayList<>();

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "Only the N records with the largest --by, at the end, the largest first.")
  @Nullable
  private Integer top;

  @Option(
      names = "--by",
      paramLabel = "FIELD",
      description = "The number or time that --top goes by.")
  @Nullable
  private String by;

  @Option(
      names = "--sent-by",
      paramLabel = "RELEASE",
      description = {
        "The Flow Aggregator's release, as antrea=v2.5.1: some put twenty values",
        "under other elements, which are then read as what they are."
      })
  @Nullable
  private String sentBy;

  @Option(
      names = "--join-options",
      description = {
        "Add to each record of jsonl and table what options records before it say",
        "about its interfaces, its sampler and its Observation Domain."
      })
  private boolean joining;

  @Option(
      names = "--stats",
      description = {
        "After the records print one JSON object: by exporter records, Templates,",
        "what was lost and what is malformed."
      })
  private boolean statistics;

  @Mixin private ElementsOption elements = new ElementsOption();

  RecordPrinter.Format format() {
    return format;
  }

  boolean isJoining() {
    return joining;
  }

  boolean isWithStatistics() {
    return statistics;
  }

  /** The elements to know. */
  ElementRegistry registry(Console console) {
    return elements.registry(console);
  }

  RecordFilter filter(ElementRegistry registry) {
    return RecordFilter.of(filters, registry);
  }

  @Nullable
  TopRecords top(ElementRegistry registry) {
    if (top == null && by == null) {
      return null;
    }
    if (top == null || by == null) {
      throw new InputException(
          "--top N and --by FIELD go together, as in --top 10 --by octetDeltaCount");
    }
    return new TopRecords(top, by, registry);
  }

  /** The release that sent the records, or null if it was not said. */
  @Nullable
  String sentBy() {
    if (sentBy == null) {
      return null;
    }
    int equals = sentBy.indexOf('=');
    if (equals >= 0 && !sentBy.substring(0, equals).equals(PRODUCT)) {
      throw new InputException(
          "--sent-by is a release of antrea, as antrea=v2.5.1 or v2.5.1, not " + sentBy);
    }
    try {
      return AntreaVersion.of(sentBy.substring(equals + 1)).text();
    } catch (IllegalArgumentException e) {
      throw new InputException("--sent-by: " + e.getMessage(), e);
    }
  }
}
