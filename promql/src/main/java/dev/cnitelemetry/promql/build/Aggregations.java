// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.build;

import dev.cnitelemetry.metrics.DerivedUnit;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.PromqlNames;
import dev.cnitelemetry.promql.tree.Aggregation;
import dev.cnitelemetry.promql.tree.Aggregator;
import dev.cnitelemetry.promql.tree.Expression;
import java.util.List;
import javax.annotation.Nullable;

/**
 * The aggregations: few series of many, of all or by labels. Imported with {@code Promql.*}.
 *
 * <p>What is not kept by name is dropped, and a later step that names it is refused.
 *
 * <p>Source: Prometheus documentation, "Aggregation operators".
 *
 * <pre>{@code
 * GaugeVector pods = sum(gauge(AntreaAgent.LOCAL_POD_COUNT));
 * GaugeVector busiest = topk(by(NAMESPACE), 3, gauge(AntreaAgent.LOCAL_POD_COUNT));
 * }</pre>
 */
public abstract sealed class Aggregations extends Functions permits Promql {

  Aggregations() {}

  static GaugeVector aggregate(
      Aggregator aggregator, Grouping grouping, @Nullable Scalar parameter, InstantVector vector) {
    return new GaugeVector(
        shapes ->
            aggregated(
                aggregator,
                grouping,
                parameter == null ? null : parameter.over(shapes).expression(),
                vector.over(shapes)));
  }

  private static HistogramVector aggregate(
      Aggregator aggregator, Grouping grouping, HistogramVector histogram) {
    return new HistogramVector(
        shapes -> aggregated(aggregator, grouping, null, histogram.over(shapes)));
  }

  private static Term aggregated(
      Aggregator aggregator, Grouping grouping, @Nullable Expression parameter, Term term) {
    boolean isMean = aggregator == Aggregator.SUM || aggregator == Aggregator.AVG;
    if (isMean && term.content() == Content.QUANTILE) {
      throw new IllegalArgumentException(
          "a "
              + (aggregator == Aggregator.SUM ? "sum" : "mean")
              + " of quantiles is no quantile: "
              + term.excerpt()
              + "; of a summary divide rates of sum() and count(), of a histogram add buckets and"
              + " take the quantile then");
    }
    VectorLabels labels = grouping.of(term, aggregator.text());
    Expression tree =
        Aggregation.of(
            aggregator, grouping.isWithout(), grouping.names(), parameter, term.expression());
    Content content = term.content().computed();
    return switch (aggregator) {
      case SUM, AVG -> new Term(tree, labels, term.unit(), content, term.observed());
      case MIN, MAX, QUANTILE -> Term.of(tree, labels, term.unit(), Content.VALUE);
      case COUNT, GROUP, COUNT_VALUES -> Term.of(tree, labels, DerivedUnit.NONE, Content.VALUE);
      case STDDEV -> Term.of(tree, labels, term.differenceUnit(), Content.VALUE);
      case STDVAR ->
          Term.of(tree, labels, term.differenceUnit().times(term.differenceUnit()), Content.VALUE);
      // They choose among the series and leave them as they are.
      case TOPK, BOTTOMK, LIMITK, LIMIT_RATIO ->
          new Term(tree, term.labels().filtered(), term.unit(), content, term.observed());
    };
  }

  /**
   * The sum of the values.
   *
   * @param vector a vector
   * @return the sums, in the unit of the vector
   * @throws IllegalArgumentException if the values are quantiles
   */
  public static GaugeVector sum(InstantVector vector) {
    return aggregate(Aggregator.SUM, Grouping.ALL, null, vector);
  }

  /**
   * The sum of the values, of histograms bucket by bucket.
   *
   * @param histogram buckets or native histograms; buckets by {@code le} and others
   * @return histograms
   */
  public static HistogramVector sum(HistogramVector histogram) {
    return aggregate(Aggregator.SUM, Grouping.ALL, histogram);
  }

  /**
   * The sum of the values.
   *
   * @param grouping which labels are kept
   * @param vector a vector
   * @return the sums, in the unit of the vector
   * @throws IllegalArgumentException if a label is not there, or the values are quantiles
   */
  public static GaugeVector sum(Grouping grouping, InstantVector vector) {
    return aggregate(Aggregator.SUM, grouping, null, vector);
  }

  /**
   * The sum of the values, of histograms bucket by bucket.
   *
   * @param grouping which labels are kept
   * @param histogram buckets or native histograms; buckets by {@code le} and others
   * @return histograms
   * @throws IllegalArgumentException if a label is not there
   */
  public static HistogramVector sum(Grouping grouping, HistogramVector histogram) {
    return aggregate(Aggregator.SUM, grouping, histogram);
  }

  /**
   * The mean of the values.
   *
   * @param vector a vector
   * @return the means, in the unit of the vector
   * @throws IllegalArgumentException if the values are quantiles
   */
  public static GaugeVector avg(InstantVector vector) {
    return aggregate(Aggregator.AVG, Grouping.ALL, null, vector);
  }

  /**
   * The mean of the values, of histograms bucket by bucket.
   *
   * @param histogram buckets or native histograms; buckets by {@code le} and others
   * @return histograms
   */
  public static HistogramVector avg(HistogramVector histogram) {
    return aggregate(Aggregator.AVG, Grouping.ALL, histogram);
  }

  /**
   * The mean of the values.
   *
   * @param grouping which labels are kept
   * @param vector a vector
   * @return the means, in the unit of the vector
   * @throws IllegalArgumentException if a label is not there, or the values are quantiles
   */
  public static GaugeVector avg(Grouping grouping, InstantVector vector) {
    return aggregate(Aggregator.AVG, grouping, null, vector);
  }

  /**
   * The mean of the values, of histograms bucket by bucket.
   *
   * @param grouping which labels are kept
   * @param histogram buckets or native histograms; buckets by {@code le} and others
   * @return histograms
   * @throws IllegalArgumentException if a label is not there
   */
  public static HistogramVector avg(Grouping grouping, HistogramVector histogram) {
    return aggregate(Aggregator.AVG, grouping, histogram);
  }

  /**
   * The least value.
   *
   * @param vector a vector
   * @return the least values, in the unit of the vector
   */
  public static GaugeVector min(InstantVector vector) {
    return aggregate(Aggregator.MIN, Grouping.ALL, null, vector);
  }

  /**
   * The least value.
   *
   * @param grouping which labels are kept
   * @param vector a vector
   * @return the least values, in the unit of the vector
   * @throws IllegalArgumentException if a label is not there
   */
  public static GaugeVector min(Grouping grouping, InstantVector vector) {
    return aggregate(Aggregator.MIN, grouping, null, vector);
  }

  /**
   * The greatest value.
   *
   * @param vector a vector
   * @return the greatest values, in the unit of the vector
   */
  public static GaugeVector max(InstantVector vector) {
    return aggregate(Aggregator.MAX, Grouping.ALL, null, vector);
  }

  /**
   * The greatest value.
   *
   * @param grouping which labels are kept
   * @param vector a vector
   * @return the greatest values, in the unit of the vector
   * @throws IllegalArgumentException if a label is not there
   */
  public static GaugeVector max(Grouping grouping, InstantVector vector) {
    return aggregate(Aggregator.MAX, grouping, null, vector);
  }

  /**
   * How many series there are.
   *
   * @param vector a vector
   * @return the numbers of series
   */
  public static GaugeVector count(InstantVector vector) {
    return aggregate(Aggregator.COUNT, Grouping.ALL, null, vector);
  }

  /**
   * How many series there are.
   *
   * @param grouping which labels are kept
   * @param vector a vector
   * @return the numbers of series
   * @throws IllegalArgumentException if a label is not there
   */
  public static GaugeVector count(Grouping grouping, InstantVector vector) {
    return aggregate(Aggregator.COUNT, grouping, null, vector);
  }

  /**
   * 1, whatever the values.
   *
   * @param vector a vector
   * @return 1 for each group
   */
  public static GaugeVector group(InstantVector vector) {
    return aggregate(Aggregator.GROUP, Grouping.ALL, null, vector);
  }

  /**
   * 1, whatever the values.
   *
   * @param grouping which labels are kept
   * @param vector a vector
   * @return 1 for each group
   * @throws IllegalArgumentException if a label is not there
   */
  public static GaugeVector group(Grouping grouping, InstantVector vector) {
    return aggregate(Aggregator.GROUP, grouping, null, vector);
  }

  /**
   * The standard deviation of the values.
   *
   * @param vector a vector
   * @return the deviations, in the unit of the vector
   */
  public static GaugeVector stddev(InstantVector vector) {
    return aggregate(Aggregator.STDDEV, Grouping.ALL, null, vector);
  }

  /**
   * The standard deviation of the values.
   *
   * @param grouping which labels are kept
   * @param vector a vector
   * @return the deviations, in the unit of the vector
   * @throws IllegalArgumentException if a label is not there
   */
  public static GaugeVector stddev(Grouping grouping, InstantVector vector) {
    return aggregate(Aggregator.STDDEV, grouping, null, vector);
  }

  /**
   * The variance of the values.
   *
   * @param vector a vector
   * @return the variances, in the unit of the vector squared
   */
  public static GaugeVector stdvar(InstantVector vector) {
    return aggregate(Aggregator.STDVAR, Grouping.ALL, null, vector);
  }

  /**
   * The variance of the values.
   *
   * @param grouping which labels are kept
   * @param vector a vector
   * @return the variances, in the unit of the vector squared
   * @throws IllegalArgumentException if a label is not there
   */
  public static GaugeVector stdvar(Grouping grouping, InstantVector vector) {
    return aggregate(Aggregator.STDVAR, grouping, null, vector);
  }

  /**
   * The series with the greatest values.
   *
   * @param k how many
   * @param vector a vector
   * @return the series, with all their labels
   */
  public static GaugeVector topk(double k, InstantVector vector) {
    return aggregate(Aggregator.TOPK, Grouping.ALL, Scalar.of(k), vector);
  }

  /**
   * The series with the greatest values.
   *
   * @param k how many
   * @param vector a vector
   * @return the series, with all their labels
   */
  public static GaugeVector topk(Scalar k, InstantVector vector) {
    return aggregate(Aggregator.TOPK, Grouping.ALL, k, vector);
  }

  /**
   * The series with the greatest values.
   *
   * @param grouping which labels tell groups apart
   * @param k how many
   * @param vector a vector
   * @return the series, with all their labels
   * @throws IllegalArgumentException if a label is not there
   */
  public static GaugeVector topk(Grouping grouping, double k, InstantVector vector) {
    return aggregate(Aggregator.TOPK, grouping, Scalar.of(k), vector);
  }

  /**
   * The series with the greatest values.
   *
   * @param grouping which labels tell groups apart
   * @param k how many
   * @param vector a vector
   * @return the series, with all their labels
   * @throws IllegalArgumentException if a label is not there
   */
  public static GaugeVector topk(Grouping grouping, Scalar k, InstantVector vector) {
    return aggregate(Aggregator.TOPK, grouping, k, vector);
  }

  /**
   * The series with the least values.
   *
   * @param k how many
   * @param vector a vector
   * @return the series, with all their labels
   */
  public static GaugeVector bottomk(double k, InstantVector vector) {
    return aggregate(Aggregator.BOTTOMK, Grouping.ALL, Scalar.of(k), vector);
  }

  /**
   * The series with the least values.
   *
   * @param k how many
   * @param vector a vector
   * @return the series, with all their labels
   */
  public static GaugeVector bottomk(Scalar k, InstantVector vector) {
    return aggregate(Aggregator.BOTTOMK, Grouping.ALL, k, vector);
  }

  /**
   * The series with the least values.
   *
   * @param grouping which labels tell groups apart
   * @param k how many
   * @param vector a vector
   * @return the series, with all their labels
   * @throws IllegalArgumentException if a label is not there
   */
  public static GaugeVector bottomk(Grouping grouping, double k, InstantVector vector) {
    return aggregate(Aggregator.BOTTOMK, grouping, Scalar.of(k), vector);
  }

  /**
   * The series with the least values.
   *
   * @param grouping which labels tell groups apart
   * @param k how many
   * @param vector a vector
   * @return the series, with all their labels
   * @throws IllegalArgumentException if a label is not there
   */
  public static GaugeVector bottomk(Grouping grouping, Scalar k, InstantVector vector) {
    return aggregate(Aggregator.BOTTOMK, grouping, k, vector);
  }

  /**
   * A quantile of the values.
   *
   * @param quantile which one, 0 to 1
   * @param vector a vector
   * @return the quantiles, in the unit of the vector
   * @throws IllegalArgumentException if a number is written that is no quantile
   */
  public static GaugeVector quantile(double quantile, InstantVector vector) {
    requireQuantile(Scalar.of(quantile));
    return aggregate(Aggregator.QUANTILE, Grouping.ALL, Scalar.of(quantile), vector);
  }

  /**
   * A quantile of the values.
   *
   * @param quantile which one, 0 to 1
   * @param vector a vector
   * @return the quantiles, in the unit of the vector
   * @throws IllegalArgumentException if a number is written that is no quantile
   */
  public static GaugeVector quantile(Scalar quantile, InstantVector vector) {
    requireQuantile(quantile);
    return aggregate(Aggregator.QUANTILE, Grouping.ALL, quantile, vector);
  }

  /**
   * A quantile of the values.
   *
   * @param grouping which labels are kept
   * @param quantile which one, 0 to 1
   * @param vector a vector
   * @return the quantiles, in the unit of the vector
   * @throws IllegalArgumentException if a label is not there, or a number is written that is no
   *     quantile
   */
  public static GaugeVector quantile(Grouping grouping, double quantile, InstantVector vector) {
    requireQuantile(Scalar.of(quantile));
    return aggregate(Aggregator.QUANTILE, grouping, Scalar.of(quantile), vector);
  }

  /**
   * A quantile of the values.
   *
   * @param grouping which labels are kept
   * @param quantile which one, 0 to 1
   * @param vector a vector
   * @return the quantiles, in the unit of the vector
   * @throws IllegalArgumentException if a label is not there, or a number is written that is no
   *     quantile
   */
  public static GaugeVector quantile(Grouping grouping, Scalar quantile, InstantVector vector) {
    requireQuantile(quantile);
    return aggregate(Aggregator.QUANTILE, grouping, quantile, vector);
  }

  /**
   * How many series have each value.
   *
   * @param label the label that holds the value: {@code Label.text("version")}
   * @param vector a vector
   * @return the numbers of series, by that label
   * @throws IllegalArgumentException if the label's name is no name
   */
  public static GaugeVector countValues(Label label, InstantVector vector) {
    return countValues(Grouping.ALL, label, vector);
  }

  /**
   * How many series have each value.
   *
   * @param grouping which labels are kept
   * @param label the label that holds the value: {@code Label.text("version")}
   * @param vector a vector
   * @return the numbers of series, by that label and those kept
   * @throws IllegalArgumentException if a label is not there, or the label's name is no name
   */
  public static GaugeVector countValues(Grouping grouping, Label label, InstantVector vector) {
    if (!PromqlNames.isLabelName(label.name())) {
      throw new IllegalArgumentException(
          "servers before 3.0 set no label of the name " + PromqlNames.quoted(label.name()));
    }
    return new GaugeVector(
        shapes -> {
          Expression name = text(label.name());
          Term term = aggregated(Aggregator.COUNT_VALUES, grouping, name, vector.over(shapes));
          return term.with(term.labels().with(List.of(label)));
        });
  }
}
