// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.query;

import dev.cnitelemetry.flow.store.FlowAnswer;
import dev.cnitelemetry.flow.store.FlowStore;
import dev.cnitelemetry.testsupport.ChDb;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What an engine answered, in words that both engines share: times as seconds since 1970, numbers
 * as ten digits, texts as they are.
 *
 * @param rows the rows, in the order of the answer
 */
public record EngineAnswer(List<List<String>> rows) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final int DIGITS = 10;

  /** Of the store's own engine. */
  public static EngineAnswer of(FlowStore store, FlowQuery query, TimeWindow window) {
    return of(store, query, query.sql(store.engine(), window));
  }

  /** Of a question that was written otherwise. */
  public static EngineAnswer of(FlowStore store, FlowQuery query, String sql) {
    try (FlowAnswer answer = store.query(sql)) {
      List<List<String>> rows = new ArrayList<>();
      while (answer.next()) {
        List<String> row = new ArrayList<>();
        for (ResultColumn column : query.columns()) {
          Object value =
              Objects.requireNonNull(answer.value(answer.columns().indexOf(column.name())));
          row.add(
              switch (column.type()) {
                case TIME -> Long.toString(((Instant) value).getEpochSecond());
                case NUMBER -> number(value.toString());
                case TEXT -> value.toString();
              });
        }
        rows.add(row);
      }
      return new EngineAnswer(rows);
    }
  }

  static EngineAnswer of(ChDb clickHouse, FlowQuery query, String sql) {
    ChDb.Answer answer = clickHouse.ask(sql);
    List<List<String>> rows = new ArrayList<>();
    for (List<String> values : answer.rows()) {
      List<String> row = new ArrayList<>();
      for (ResultColumn column : query.columns()) {
        String value = values.get(answer.columns().indexOf(column.name()));
        row.add(
            switch (column.type()) {
              case TIME -> seconds(LocalDateTime.parse(value, TIME));
              case NUMBER -> number(value);
              case TEXT -> value;
            });
      }
      rows.add(row);
    }
    return new EngineAnswer(rows);
  }

  private static String seconds(LocalDateTime time) {
    return Long.toString(time.toEpochSecond(ZoneOffset.UTC));
  }

  /** Whole numbers to the last digit; an average to ten, since engines add in another order. */
  private static String number(String text) {
    BigDecimal value = new BigDecimal(text);
    BigDecimal rounded =
        value.stripTrailingZeros().scale() <= 0 ? value : value.round(new MathContext(DIGITS));
    return rounded.stripTrailingZeros().toPlainString();
  }

  /** The rows in an order of their own, where an engine's order leaves ties open. */
  public List<List<String>> sorted() {
    return rows.stream().sorted((a, b) -> a.toString().compareTo(b.toString())).toList();
  }
}
