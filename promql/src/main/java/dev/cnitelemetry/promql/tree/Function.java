// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.tree;

import static dev.cnitelemetry.promql.tree.ValueType.MATRIX;
import static dev.cnitelemetry.promql.tree.ValueType.SCALAR;
import static dev.cnitelemetry.promql.tree.ValueType.STRING;
import static dev.cnitelemetry.promql.tree.ValueType.VECTOR;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A function of PromQL: what it takes and what it gives.
 *
 * <p>All of Prometheus 3.16 are here. Immutable and thread-safe.
 *
 * <p>Source: Prometheus documentation, "Functions"; prometheus/prometheus@v3.16.0.
 *
 * <pre>{@code
 * Function rate = Function.named("rate").orElseThrow();
 * List<ValueType> takes = rate.arguments(); // MATRIX
 * }</pre>
 *
 * @param name the name, case-sensitive
 * @param arguments the types of the arguments
 * @param least how many arguments there must be
 * @param most how many there may be, those beyond {@code arguments} of the last type; {@link
 *     Integer#MAX_VALUE} for any number
 * @param returnType the type of the result
 * @param isExperimental whether servers take it only with experimental functions switched on
 * @param since the first server that has it
 */
public record Function(
    String name,
    List<ValueType> arguments,
    int least,
    int most,
    ValueType returnType,
    boolean isExperimental,
    ServerVersion since) {

  private static final Map<String, Function> ALL = new TreeMap<>();

  static {
    for (String name :
        ("abs absent acos acosh asin asinh atan atanh ceil cos cosh deg exp floor histogram_count"
                + " histogram_sum ln log10 log2 rad sgn sin sinh sort sort_desc sqrt tan tanh"
                + " timestamp")
            .split(" ", -1)) {
      stable(name, VECTOR, VECTOR);
    }
    for (String name :
        ("absent_over_time avg_over_time changes count_over_time delta deriv idelta increase irate"
                + " last_over_time max_over_time min_over_time present_over_time rate resets"
                + " stddev_over_time stdvar_over_time sum_over_time")
            .split(" ", -1)) {
      stable(name, VECTOR, MATRIX);
    }
    for (String name :
        "day_of_month day_of_week day_of_year days_in_month hour minute month year"
            .split(" ", -1)) {
      add(name, VECTOR, 0, 1, false, ServerVersion.V2_42, VECTOR);
    }
    stable("clamp", VECTOR, VECTOR, SCALAR, SCALAR);
    stable("clamp_max", VECTOR, VECTOR, SCALAR);
    stable("clamp_min", VECTOR, VECTOR, SCALAR);
    stable("histogram_fraction", VECTOR, SCALAR, SCALAR, VECTOR);
    stable("histogram_quantile", VECTOR, SCALAR, VECTOR);
    stable("label_replace", VECTOR, VECTOR, STRING, STRING, STRING, STRING);
    stable("pi", SCALAR);
    stable("predict_linear", VECTOR, MATRIX, SCALAR);
    stable("quantile_over_time", VECTOR, SCALAR, MATRIX);
    stable("scalar", SCALAR, VECTOR);
    stable("time", SCALAR);
    stable("vector", VECTOR, SCALAR);
    add("round", VECTOR, 1, 2, false, ServerVersion.V2_42, VECTOR, SCALAR);
    add(
        "label_join",
        VECTOR,
        3,
        Integer.MAX_VALUE,
        false,
        ServerVersion.V2_42,
        VECTOR,
        STRING,
        STRING,
        STRING);
    later("histogram_stddev", false, 2, 47, VECTOR, VECTOR);
    later("histogram_stdvar", false, 2, 47, VECTOR, VECTOR);
    later("histogram_avg", false, 2, 51, VECTOR, VECTOR);
    later("first_over_time", false, 3, 7, VECTOR, MATRIX);
    later("mad_over_time", true, 2, 49, VECTOR, MATRIX);
    later("double_exponential_smoothing", true, 3, 0, VECTOR, MATRIX, SCALAR, SCALAR);
    later("ts_of_last_over_time", true, 3, 5, VECTOR, MATRIX);
    later("ts_of_max_over_time", true, 3, 5, VECTOR, MATRIX);
    later("ts_of_min_over_time", true, 3, 5, VECTOR, MATRIX);
    later("ts_of_first_over_time", true, 3, 7, VECTOR, MATRIX);
    later("start", true, 3, 12, SCALAR);
    later("end", true, 3, 12, SCALAR);
    later("range", true, 3, 12, SCALAR);
    later("step", true, 3, 12, SCALAR);
    later("max_of", true, 3, 13, SCALAR, SCALAR, SCALAR);
    later("min_of", true, 3, 13, SCALAR, SCALAR, SCALAR);
    later("start_timestamp", true, 3, 14, VECTOR, VECTOR);
    ServerVersion labels = new ServerVersion(2, 49);
    add("sort_by_label", VECTOR, 1, Integer.MAX_VALUE, true, labels, VECTOR, STRING);
    add("sort_by_label_desc", VECTOR, 1, Integer.MAX_VALUE, true, labels, VECTOR, STRING);
    add("info", VECTOR, 1, 2, true, new ServerVersion(2, 55), VECTOR, VECTOR);
    add("integral", VECTOR, 1, 2, true, new ServerVersion(3, 16), MATRIX, SCALAR);
    ServerVersion quantiles = new ServerVersion(3, 11);
    add("histogram_quantiles", VECTOR, 3, 12, true, quantiles, VECTOR, STRING, SCALAR, SCALAR);
  }

  /**
   * Copies the arguments.
   *
   * @param name the name, case-sensitive
   * @param arguments the types of the arguments
   * @param least how many arguments there must be
   * @param most how many there may be, those beyond {@code arguments} of the last type; {@link
   *     Integer#MAX_VALUE} for any number
   * @param returnType the type of the result
   * @param isExperimental whether servers take it only with experimental functions switched on
   * @param since the first server that has it
   */
  public Function {
    arguments = List.copyOf(arguments);
  }

  private static void stable(String name, ValueType returns, ValueType... takes) {
    add(name, returns, takes.length, takes.length, false, ServerVersion.V2_42, takes);
  }

  private static void later(
      String name,
      boolean isExperimental,
      int major,
      int minor,
      ValueType returns,
      ValueType... takes) {
    ServerVersion since = new ServerVersion(major, minor);
    add(name, returns, takes.length, takes.length, isExperimental, since, takes);
  }

  private static void add(
      String name,
      ValueType returns,
      int least,
      int most,
      boolean isExperimental,
      ServerVersion since,
      ValueType... takes) {
    ALL.put(name, new Function(name, List.of(takes), least, most, returns, isExperimental, since));
  }

  /**
   * The function of a name.
   *
   * @param name the name, case-sensitive
   * @return the function, or empty
   */
  public static Optional<Function> named(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  /**
   * All functions.
   *
   * @return the functions by name
   */
  public static Collection<Function> all() {
    return Collections.unmodifiableCollection(ALL.values());
  }

  /**
   * What an argument must be.
   *
   * @param index which argument, from 0
   * @return its type; empty if the function takes no such argument
   */
  public Optional<ValueType> argument(int index) {
    if (index < arguments.size()) {
      return Optional.of(arguments.get(index));
    }
    return index < most ? Optional.of(arguments.get(arguments.size() - 1)) : Optional.empty();
  }

  /**
   * The function's name.
   *
   * @return {@link #name()}
   */
  @Override
  public String toString() {
    return name;
  }
}
