// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.extract;

import dev.cnitelemetry.generator.internal.data.DataMap;
import dev.cnitelemetry.generator.internal.extract.ExtractedMetric.ExtractedLabel;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.Stability;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The metrics of Kubernetes' own list.
 *
 * <p>Source:
 * kubernetes/kubernetes@v1.36.1:test/instrumentation/documentation/documentation-list.yaml.
 */
public final class MetricList {

  private static final Map<String, MetricKind> KINDS =
      Map.of(
          "Counter", MetricKind.COUNTER,
          "Gauge", MetricKind.GAUGE,
          "Histogram", MetricKind.HISTOGRAM,
          "TimingRatioHistogram", MetricKind.HISTOGRAM,
          "Summary", MetricKind.SUMMARY);

  private MetricList() {}

  /**
   * Reads a list.
   *
   * @param file its name, for messages
   * @param yaml its text
   * @param source what is noted as the source of each metric
   */
  public static Extraction read(String file, String yaml, String source) {
    Extraction.Builder found = new Extraction.Builder();
    for (DataMap entry : DataMap.parseList(file, yaml)) {
      Optional<String> type = entry.optionalText("type");
      Optional<MetricKind> kind = type.map(KINDS::get);
      String name =
          String.join(
              "_",
              Stream.of("namespace", "subsystem", "name")
                  .flatMap(key -> entry.optionalText(key).stream())
                  .filter(each -> !each.isEmpty())
                  .toList());
      if (kind.isEmpty()) {
        found.unread(
            file,
            entry.location().line(),
            name + ": type " + type.orElse("is missing") + " is no kind");
        continue;
      }
      found.add(metric(entry, name, kind.get(), source));
    }
    return found.build(List.of(source));
  }

  private static ExtractedMetric metric(
      DataMap entry, String name, MetricKind kind, String source) {
    List<ExtractedLabel> labels = new ArrayList<>();
    entry.texts("labels").forEach(label -> labels.add(new ExtractedLabel(label, List.of())));
    entry
        .textMap("constLabels")
        .forEach((label, value) -> labels.add(new ExtractedLabel(label, List.of(value))));
    Optional<Stability> stability =
        entry.word("stabilityLevel", DataMap.vocabulary(Stability.values(), Stability::name));
    Optional<List<String>> buckets =
        kind == MetricKind.HISTOGRAM
            ? entry.optionalTexts("buckets").map(texts -> literals(entry, "buckets", texts))
            : Optional.empty();
    Optional<List<String>> quantiles =
        kind == MetricKind.SUMMARY
            ? Optional.of(
                literals(entry, "objectives", List.copyOf(entry.textMap("objectives").keySet())))
            : Optional.empty();
    return new ExtractedMetric(
        name,
        kind,
        entry.optionalText("help").filter(text -> !text.isEmpty()),
        MetricUnits.of(name, Optional.empty()),
        stability,
        labels,
        List.of(),
        buckets,
        quantiles,
        entry
            .optionalText("deprecatedVersion")
            .map(version -> "Deprecated since version " + version + ".")
            .stream()
            .toList(),
        List.of(source));
  }

  private static List<String> literals(DataMap entry, String key, List<String> texts) {
    List<String> sorted =
        texts.stream()
            .filter(text -> !text.equals("+Inf"))
            .map(text -> number(entry, key, text))
            .sorted()
            .map(ExtractedNumbers::text)
            .toList();
    try {
      DecimalLiterals.of(sorted.toArray(String[]::new));
      return sorted;
    } catch (IllegalArgumentException e) {
      throw entry.location(key).error(e);
    }
  }

  private static double number(DataMap entry, String key, String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw entry.location(key).error(key + " are numbers, not " + text);
    }
  }
}
