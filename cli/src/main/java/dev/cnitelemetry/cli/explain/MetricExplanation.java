// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.explain;

import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricShape;
import dev.cnitelemetry.metrics.Note;
import dev.cnitelemetry.metrics.ReleaseRange;
import dev.cnitelemetry.metrics.Stability;
import dev.cnitelemetry.metrics.SummaryDefinition;
import dev.cnitelemetry.metrics.Unit;
import dev.cnitelemetry.metrics.UntypedDefinition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A metric: what it is, where it is shown and since when, and an expression to start with. */
final class MetricExplanation extends Explanation {

  private final MetricCatalog catalog;
  private final MetricDefinition metric;

  MetricExplanation(MetricCatalog catalog, MetricDefinition metric) {
    this.catalog = catalog;
    this.metric = metric;
  }

  @Override
  String title() {
    return metric.name()
        + ": a "
        + metric.kind().prometheusText().orElseThrow()
        + (metric.unit().equals(Unit.NONE) ? "" : " in " + metric.unit().text());
  }

  @Override
  void describe() {
    line("help", metric.help());
    MetricShape shape = metric.shape();
    for (Label label : shape.labels()) {
      line("label", LabelExplanation.text(label, shape.values(label)));
    }
    line("buckets", String.join(", ", shape.buckets().literals()));
    line("quantiles", String.join(", ", shape.quantiles().literals()));
    line("stability", shape.stability().map(Stability::name).orElse(""));
    Set<String> notes = new LinkedHashSet<>();
    Set<String> spellings = new LinkedHashSet<>();
    for (Exposure exposure : catalog.exposures(metric)) {
      line("shown by", where(exposure));
      exposure.requires().ifPresent(requires -> notes.add("Needs " + requires + "."));
      for (MetricKind kind : exposure.otherKinds()) {
        notes.add("Served as " + kind.phrase() + " where the program is set so.");
      }
      exposure.notes().stream().map(Note::text).forEach(notes::add);
      spellings.addAll(exposure.documentedSpellings());
      exposure.renamedTo().ifPresent(name -> line("now", name));
      exposure.renamedFrom().ifPresent(name -> line("before", name));
    }
    line("also spelt", String.join(", ", spellings));
    notes.remove(metric.help());
    notes.forEach(note -> line("note", note));
    line("PromQL", metric.accept(new FirstQuery()));
  }

  private static String where(Exposure exposure) {
    String releases =
        exposure.ranges().stream().map(ReleaseRange::toString).collect(Collectors.joining(", "));
    return exposure.component().name()
        + (exposure.component().product().hasReleases() ? " " + releases : "")
        + (exposure.exposed() ? "" : ", in documents alone")
        + (exposure.documented() ? "" : ", undocumented");
  }

  /** What one writes first for a metric of each kind. */
  private static final class FirstQuery implements MetricDefinition.Visitor<String> {

    private static String sumBy(MetricDefinition metric, String further, String inner) {
      List<String> labels = metric.labels().stream().map(Label::name).toList();
      String by =
          String.join(", ", labels) + (labels.isEmpty() || further.isEmpty() ? "" : ", ") + further;
      return by.isEmpty() ? "sum(" + inner + ")" : "sum by (" + by + ") (" + inner + ")";
    }

    @Override
    public String visitCounter(CounterDefinition counter) {
      return sumBy(counter, "", "rate(" + counter.name() + "[5m])");
    }

    @Override
    public String visitGauge(GaugeDefinition gauge) {
      return gauge.name();
    }

    @Override
    public String visitHistogram(HistogramDefinition histogram) {
      return "histogram_quantile(0.99, "
          + sumBy(histogram, "le", "rate(" + histogram.name() + "_bucket[5m])")
          + ")";
    }

    @Override
    public String visitSummary(SummaryDefinition summary) {
      return summary.shape().quantiles().literals().stream()
          .reduce((before, last) -> last)
          .map(last -> summary.name() + "{quantile=\"" + last + "\"}")
          .orElse("rate(" + summary.name() + "_sum[5m]) / rate(" + summary.name() + "_count[5m])");
    }

    @Override
    public String visitUntyped(UntypedDefinition untyped) {
      return untyped.name();
    }
  }
}
