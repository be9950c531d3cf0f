// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards;

import java.util.OptionalDouble;

/**
 * How a panel looks: one record a kind of panel, each with the options that it has and no others.
 * Immutable.
 *
 * <pre>{@code
 * Visualization stacked = Visualization.TimeSeries.LINES.stacked();
 * }</pre>
 */
public sealed interface Visualization {

  /**
   * Lines over time.
   *
   * @param isStacked whether series are drawn on top of each other
   * @param isLogarithmic whether the scale is logarithmic, to the base of ten
   * @param isConnected whether a line goes on where values are missing
   * @param minimum the least value shown
   * @param maximum the greatest value shown
   */
  record TimeSeries(
      boolean isStacked,
      boolean isLogarithmic,
      boolean isConnected,
      OptionalDouble minimum,
      OptionalDouble maximum)
      implements Visualization {

    /** Lines on a linear scale that includes zero. */
    public static final TimeSeries LINES =
        new TimeSeries(false, false, false, OptionalDouble.of(0), OptionalDouble.empty());

    /**
     * The same, on top of each other.
     *
     * @return the look
     */
    public TimeSeries stacked() {
      return new TimeSeries(true, isLogarithmic, isConnected, minimum, maximum);
    }

    /**
     * The same on a logarithmic scale.
     *
     * @return the look
     */
    public TimeSeries logarithmic() {
      return new TimeSeries(isStacked, true, isConnected, OptionalDouble.empty(), maximum);
    }

    /**
     * The same, with lines that go on where values are missing.
     *
     * @return the look
     */
    public TimeSeries connected() {
      return new TimeSeries(isStacked, isLogarithmic, true, minimum, maximum);
    }

    /**
     * The same between two values.
     *
     * @param least the least value shown
     * @param greatest the greatest value shown
     * @return the look
     */
    public TimeSeries between(double least, double greatest) {
      return new TimeSeries(
          isStacked,
          isLogarithmic,
          isConnected,
          OptionalDouble.of(least),
          OptionalDouble.of(greatest));
    }
  }

  /**
   * One large number.
   *
   * @param calculation how values over time become one
   * @param hasGraph whether the values over time are drawn below it
   */
  record Stat(Calculation calculation, boolean hasGraph) implements Visualization {
    /** The last value over a graph. */
    public static final Stat LAST = new Stat(Calculation.LAST, true);
  }

  /**
   * A dial.
   *
   * @param calculation how values over time become one
   * @param minimum where the dial begins
   * @param maximum where the dial ends
   */
  record Gauge(Calculation calculation, double minimum, double maximum) implements Visualization {
    /** The last value of a share, from 0 to 1. */
    public static final Gauge SHARE = new Gauge(Calculation.LAST, 0, 1);
  }

  /**
   * One bar a series.
   *
   * @param calculation how values over time become one
   * @param isHorizontal whether bars lie
   * @param maximum where bars end; without it the greatest value there is
   */
  record BarGauge(Calculation calculation, boolean isHorizontal, OptionalDouble maximum)
      implements Visualization {
    /** Lying bars of the last values. */
    public static final BarGauge BARS =
        new BarGauge(Calculation.LAST, true, OptionalDouble.empty());
  }

  /** A row a series; a column a label and a query. */
  record Table() implements Visualization {
    /** A table. */
    public static final Table ROWS = new Table();
  }

  /** How many observations fell into which bucket, over time. */
  record Heatmap() implements Visualization {
    /** A heatmap of a histogram's buckets. */
    public static final Heatmap BUCKETS = new Heatmap();
  }

  /** A band a series, coloured by its state. */
  record StateTimeline() implements Visualization {
    /** Bands of states. */
    public static final StateTimeline STATES = new StateTimeline();
  }

  /** A row of squares a series, coloured by their values. */
  record StatusHistory() implements Visualization {
    /** Squares of values. */
    public static final StatusHistory SQUARES = new StatusHistory();
  }

  /**
   * Slices of a whole, a row each, the largest of them.
   *
   * @param limit how many slices there are at most
   */
  record PieChart(int limit) implements Visualization {
    /** The 25 largest slices. */
    public static final PieChart SLICES = new PieChart(25);

    /**
     * Checks the limit.
     *
     * @param limit how many slices there are at most
     * @throws IllegalArgumentException if it is less than 1
     */
    public PieChart {
      if (limit < 1) {
        throw new IllegalArgumentException("a pie has a slice or more, not " + limit);
      }
    }
  }

  /**
   * Bands or chords between sources and destinations, by a plugin that has to be installed.
   *
   * @param plugin what draws it
   */
  record FlowDiagram(Plugin plugin) implements Visualization {

    /** Bands, drawn by a plugin of Grafana's catalogue. */
    public static final FlowDiagram SANKEY = new FlowDiagram(Plugin.NETSAGE_SANKEY);

    /** What draws flows: none of them is part of Grafana. */
    public enum Plugin {
      /** Bands: a column of sources, one of destinations, one of numbers last. */
      NETSAGE_SANKEY("netsage-sankey-panel"),
      /** Bands, as Antrea v1.7 has them: columns {@code source}, {@code destination}, octets. */
      ANTREA_SANKEY("antreaflowvisibility-grafana-sankey-plugin"),
      /** Bands, as Theia has them: the same columns. */
      THEIA_SANKEY("theia-grafana-sankey-plugin"),
      /** Chords, as Theia has them: the same columns. */
      THEIA_CHORD("theia-grafana-chord-plugin");

      private final String id;

      Plugin(String id) {
        this.id = id;
      }

      /**
       * What Grafana calls it.
       *
       * @return the id of a panel's plugin
       */
      public String id() {
        return id;
      }
    }
  }

  /**
   * A text.
   *
   * @param markdown the text, in Markdown
   */
  record Text(String markdown) implements Visualization {}
}
