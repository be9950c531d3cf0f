// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.query;

import java.util.Arrays;
import java.util.List;

/**
 * Which rows a query looks at. Values are written as the engine's literals, whatever is in them.
 * Immutable.
 *
 * <pre>{@code
 * FlowQuery ofOnePod =
 *     FlowQueries.find("pod-to-pod-bytes")
 *         .orElseThrow()
 *         .where(FlowCondition.oneOf(FlowColumn.SOURCE_POD_NAME, "client-1"));
 * }</pre>
 */
public sealed interface FlowCondition {

  /**
   * A text is one of some, or none of them.
   *
   * @param column a column of texts
   * @param isOneOf whether it is one of them, else none
   * @param texts one or more
   */
  record Texts(FlowColumn column, boolean isOneOf, List<String> texts) implements FlowCondition {
    /**
     * Checks column and texts.
     *
     * @param column a column of texts
     * @param isOneOf whether it is one of them, else none
     * @param texts one or more
     * @throws IllegalArgumentException if the column holds no texts, or there is none to compare
     */
    public Texts {
      require(column, column.type() == ColumnType.STRING, "texts");
      texts = List.copyOf(texts);
      requireSome(column, texts);
    }
  }

  /**
   * A number is one of some, or none of them.
   *
   * @param column a column of numbers
   * @param isOneOf whether it is one of them, else none
   * @param numbers one or more, not negative
   */
  record Numbers(FlowColumn column, boolean isOneOf, List<Long> numbers) implements FlowCondition {
    /**
     * Checks column and numbers.
     *
     * @param column a column of numbers
     * @param isOneOf whether it is one of them, else none
     * @param numbers one or more, not negative
     * @throws IllegalArgumentException if the column holds no numbers, there is none to compare, or
     *     one is negative
     */
    public Numbers {
      require(
          column,
          column.type() != ColumnType.STRING && column.type() != ColumnType.DATE_TIME,
          "numbers");
      numbers = List.copyOf(numbers);
      requireSome(column, numbers);
      for (long number : numbers) {
        if (number < 0) {
          throw new IllegalArgumentException(column + " is never negative, as " + number);
        }
      }
    }
  }

  /**
   * One of several conditions holds.
   *
   * @param conditions two or more
   */
  record AnyOf(List<FlowCondition> conditions) implements FlowCondition {
    /**
     * Checks that there are several.
     *
     * @param conditions two or more
     * @throws IllegalArgumentException if there are fewer
     */
    public AnyOf {
      conditions = List.copyOf(conditions);
      if (conditions.size() < 2) {
        throw new IllegalArgumentException("any of " + conditions + ": there are two or more");
      }
    }
  }

  /**
   * A text is one of some.
   *
   * @param column a column of texts
   * @param texts one or more
   * @return the condition
   * @throws IllegalArgumentException if the column holds no texts, or there is none to compare
   */
  static FlowCondition oneOf(FlowColumn column, String... texts) {
    return new Texts(column, true, List.of(texts));
  }

  /**
   * A text is none of some.
   *
   * @param column a column of texts
   * @param texts one or more
   * @return the condition
   * @throws IllegalArgumentException if the column holds no texts, or there is none to compare
   */
  static FlowCondition noneOf(FlowColumn column, String... texts) {
    return new Texts(column, false, List.of(texts));
  }

  /**
   * A text is there.
   *
   * @param column a column of texts
   * @return the condition
   * @throws IllegalArgumentException if the column holds no texts
   */
  static FlowCondition notEmpty(FlowColumn column) {
    return noneOf(column, "");
  }

  /**
   * A number is one of some.
   *
   * @param column a column of numbers
   * @param numbers one or more, not negative
   * @return the condition
   * @throws IllegalArgumentException if the column holds no numbers, there is none to compare, or
   *     one is negative
   */
  static FlowCondition oneOf(FlowColumn column, long... numbers) {
    return new Numbers(column, true, Arrays.stream(numbers).boxed().toList());
  }

  /**
   * A number is none of some.
   *
   * @param column a column of numbers
   * @param numbers one or more, not negative
   * @return the condition
   * @throws IllegalArgumentException if the column holds no numbers, there is none to compare, or
   *     one is negative
   */
  static FlowCondition noneOf(FlowColumn column, long... numbers) {
    return new Numbers(column, false, Arrays.stream(numbers).boxed().toList());
  }

  /**
   * One of several conditions holds.
   *
   * @param conditions two or more
   * @return the condition
   * @throws IllegalArgumentException if there are fewer
   */
  static FlowCondition anyOf(FlowCondition... conditions) {
    return new AnyOf(List.of(conditions));
  }

  /** The columns that are compared. */
  private static List<FlowColumn> columns(FlowCondition condition) {
    if (condition instanceof Texts texts) {
      return List.of(texts.column());
    } else if (condition instanceof Numbers numbers) {
      return List.of(numbers.column());
    }
    return ((AnyOf) condition)
        .conditions().stream().flatMap(each -> columns(each).stream()).toList();
  }

  /**
   * The columns that are compared.
   *
   * @return the columns, those of several conditions in their order
   */
  default List<FlowColumn> columns() {
    return columns(this);
  }

  private static void require(FlowColumn column, boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException(
          column + " holds no " + what + ": it is a " + column.type());
    }
  }

  private static void requireSome(FlowColumn column, List<?> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("nothing to compare " + column + " with");
    }
  }
}
