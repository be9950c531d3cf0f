// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import static dev.cnitelemetry.ipfix.aggregate.Flows.add;
import static dev.cnitelemetry.ipfix.aggregate.Flows.aggregator;
import static dev.cnitelemetry.ipfix.aggregate.Flows.destination;
import static dev.cnitelemetry.ipfix.aggregate.Flows.expire;
import static dev.cnitelemetry.ipfix.aggregate.Flows.local;
import static dev.cnitelemetry.ipfix.aggregate.Flows.number;
import static dev.cnitelemetry.ipfix.aggregate.Flows.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.DateTimeElement;
import dev.cnitelemetry.ipfix.ElementRegistry;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.StringElement;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What docs/flow-aggregation.md shows of each defect, before and after, is what comes out. */
class FlowAggregationDocumentTest {
  private static final Semantics EXACT = Semantics.antrea("v1.8.0");
  private static final String SUM = "sum of octetDeltaCount over all exports";

  /** Every cell but those in words is a value of the exports, row by row. */
  @ParameterizedTest
  @EnumSource(Mending.class)
  void beforeAndAfter(Mending mending) throws IOException {
    List<List<String>> table = table(mending);
    List<String> columns = table.get(0);
    List<List<String>> before = new ArrayList<>();
    List<List<String>> after = new ArrayList<>();
    List<List<String>> rows = before;
    for (List<String> row : table.subList(1, table.size())) {
      rows = row.get(0).equals("after") ? after : rows;
      rows.add(row);
    }
    assertEquals("before", before.get(0).get(0));
    assertTrue(after.size() > 0, mending + " is not shown mended");
    switch (mending) {
      case UNMATCHED, LEAK, BOUNDED -> {
        // In words: MendingTest holds them.
        assertEquals(2, columns.size());
      }
      default -> {
        compare(mending, columns, before, aggregator(EXACT));
        compare(mending, columns, after, aggregator(EXACT.with(mending)));
        compare(mending, columns, after, aggregator(Semantics.mended()));
        if (mending != Mending.REUSE) {
          // Where resets are mended, the total of two connections in one flow is the newer one.
          compare(mending, columns, before, aggregator(Semantics.mended().without(mending)));
        }
      }
    }
  }

  private static void compare(
      Mending mending, List<String> columns, List<List<String>> rows, FlowAggregator aggregator) {
    List<FlowRecord> exports = exports(mending, aggregator);
    if (columns.contains(SUM)) {
      long sum = 0;
      for (FlowRecord flow : exports) {
        sum += number(flow, IanaElements.OCTET_DELTA_COUNT);
      }
      assertEquals(rows.get(0).get(1), Long.toString(sum));
      return;
    }
    assertEquals(rows.size(), exports.size(), mending.text());
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 1; column < columns.size(); column++) {
        assertEquals(
            rows.get(row).get(column),
            value(exports.get(row), columns.get(column)),
            mending.text() + ": " + columns.get(column));
      }
    }
  }

  private static String value(FlowRecord flow, String name) {
    InformationElement element =
        Objects.requireNonNull(ElementRegistry.standard().find(name), name);
    if (element instanceof IntegerElement integer) {
      return Long.toUnsignedString(number(flow, integer));
    }
    return element instanceof DateTimeElement time
        ? Long.toString(Flows.second(flow, time))
        : Flows.text(flow, (StringElement) element);
  }

  /** The records that the section tells of, and what is exported. */
  private static List<FlowRecord> exports(Mending mending, FlowAggregator aggregator) {
    List<FlowRecord> exports = new ArrayList<>();
    switch (mending) {
      case EQUAL_END -> {
        add(aggregator, 0, local(1000, 1060, 6000, 6000));
        add(
            aggregator,
            1,
            local(1000, 1060, 6500, 500)
                .set(IanaElements.FLOW_END_REASON, 3)
                .set(AntreaElements.TCP_STATE, "TIME_WAIT"));
      }
      case RESET -> {
        add(aggregator, 0, local(1000, 1060, 6000, 6000));
        add(aggregator, 1, local(1000, 1070, 1000, -5000));
      }
      case LATE -> {
        add(aggregator, 0, local(1000, 1060, 6000, 6000));
        add(aggregator, 1, local(1000, 1080, 9000, 2000));
        add(aggregator, 2, local(1000, 1070, 7000, 1000));
      }
      case REUSE -> {
        add(aggregator, 0, local(1000, 1010, 6000, 6000));
        add(aggregator, 20, local(1020, 1030, 500, 500));
        exports.addAll(expire(aggregator, 120));
      }
      case CHANGED -> {
        add(
            aggregator,
            0,
            local(1000, 1060, 6000, 6000)
                .set(AntreaElements.EGRESS_NETWORK_POLICY_NAME, "old")
                .set(AntreaElements.DESTINATION_SERVICE_PORT_NAME, "shop/web:http"));
        add(
            aggregator,
            1,
            local(1000, 1070, 7000, 1000)
                .set(AntreaElements.EGRESS_NETWORK_POLICY_NAME, "new")
                .set(AntreaElements.DESTINATION_SERVICE_PORT_NAME, ""));
      }
      case ONE_SIDE -> {
        add(aggregator, 0, source(1000, 1060, 600, 600));
        add(aggregator, 1, destination(1000, 1061, 610, 610));
        exports.addAll(expire(aggregator, 61));
        add(aggregator, 62, source(1000, 1120, 1200, 600));
        exports.addAll(expire(aggregator, 122));
        add(aggregator, 123, destination(1000, 1121, 1210, 600));
        exports.addAll(expire(aggregator, 300));
      }
      default -> throw new IllegalArgumentException(mending.text());
    }
    if (exports.isEmpty()) {
      exports.addAll(expire(aggregator, 61));
    }
    return exports;
  }

  /** The cells of the first table of a section; the rule below the header left out. */
  private static List<List<String>> table(Mending mending) throws IOException {
    Path document = Path.of(System.getProperty("project.root"), "docs/flow-aggregation.md");
    List<List<String>> rows = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(document)) {
      boolean heading = line.startsWith("#");
      inside = heading ? line.equals("### " + mending.text()) : inside;
      if (inside && line.startsWith("|") && !line.startsWith("|---")) {
        rows.add(
            Arrays.stream(line.substring(1).split("\\|", -1))
                .map(cell -> cell.replaceFirst(" \\(.*\\)", "").strip())
                .toList()
                .subList(0, line.split("\\|", -1).length - 2));
      }
    }
    assertTrue(rows.size() > 2, mending.text() + " has no table");
    return rows;
  }
}
