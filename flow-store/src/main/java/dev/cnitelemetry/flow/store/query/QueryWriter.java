// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.query;

import dev.cnitelemetry.flow.store.query.PanelQuestion.Having;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of one question, mended or not, in one dialect. */
final class QueryWriter {

  private static final String TIME = "time";
  private static final String PAIR = "pair";
  private static final String SOURCE = "source";
  private static final String DESTINATION = "destination";
  private static final int BITS = 8;

  private final PanelQuestion question;
  private final Set<FlowMend> mends;
  private final List<String> excludedNamespaces;
  private final List<FlowCondition> more;
  private final int limit;
  private final SqlDialect dialect;

  QueryWriter(
      PanelQuestion question,
      Set<FlowMend> mends,
      List<String> excludedNamespaces,
      List<FlowCondition> more,
      int limit,
      SqlDialect dialect) {
    this.question = question;
    this.mends = mends;
    this.excludedNamespaces = excludedNamespaces;
    this.more = more;
    this.limit = limit;
    this.dialect = dialect;
  }

  private boolean is(FlowMend mend) {
    return mends.contains(mend);
  }

  String text() {
    return switch (question.kind()) {
      case STAT -> "SELECT\n  count(*) AS count\n" + from() + where(momentFilter());
      case TABLE -> rows();
      case SERIES -> series();
      case SANKEY -> sankey();
      case PIE -> pie();
    };
  }

  // What is read, and of which rows.

  private String from() {
    FlowView view = question.view();
    boolean isNamed = is(FlowMend.NAMESPACE_IN_NAME) && view == FlowView.POLICY;
    // The policies' view of Antrea does not have their Namespaces.
    return "FROM " + (view == null || isNamed ? "flows" : view.viewName()) + "\n";
  }

  List<FlowCondition> conditions() {
    List<FlowCondition> all = new ArrayList<>(question.conditions());
    List<FlowCondition> rules = new ArrayList<>();
    for (FlowEnd policy : List.of(FlowEnd.EGRESS_POLICY, FlowEnd.INGRESS_POLICY)) {
      if (question.policies().contains(policy)) {
        FlowColumn action = Objects.requireNonNull(policy.action());
        rules.add(
            is(FlowMend.DENIED_SHOWN)
                ? FlowCondition.noneOf(action, 0)
                : FlowCondition.oneOf(action, FlowEnd.ALLOW));
      }
    }
    if (rules.size() > 1) {
      all.add(new FlowCondition.AnyOf(rules));
    } else {
      all.addAll(rules);
    }
    all.addAll(more);
    return List.copyOf(all);
  }

  private String where(String time) {
    List<String> all = new ArrayList<>();
    conditions().forEach(each -> all.add(text(each)));
    if (!excludedNamespaces.isEmpty()) {
      if (question.excludesSource()) {
        all.add(notExcluded(FlowColumn.SOURCE_POD_NAMESPACE));
      }
      boolean isNodesWayBack =
          is(FlowMend.BOTH_WAYS) && question.view() == FlowView.NODE && question.excludesSource();
      if (question.excludesDestination() || isNodesWayBack) {
        all.add(notExcluded(FlowColumn.DESTINATION_POD_NAMESPACE));
      }
    }
    all.add(time);
    return "WHERE " + String.join("\n  AND ", all);
  }

  private String notExcluded(FlowColumn namespace) {
    return text(new FlowCondition.Texts(namespace, false, excludedNamespaces));
  }

  private String text(FlowCondition condition) {
    if (condition instanceof FlowCondition.Texts texts) {
      return compared(
          texts.column(), texts.isOneOf(), texts.texts().stream().map(dialect::literal).toList());
    } else if (condition instanceof FlowCondition.Numbers numbers) {
      return compared(
          numbers.column(),
          numbers.isOneOf(),
          numbers.numbers().stream().map(String::valueOf).toList());
    }
    return ((FlowCondition.AnyOf) condition)
        .conditions().stream().map(this::text).collect(Collectors.joining(" OR ", "(", ")"));
  }

  private static String compared(FlowColumn column, boolean isOneOf, List<String> values) {
    return values.size() == 1
        ? column + (isOneOf ? " = " : " != ") + values.get(0)
        : column + (isOneOf ? " IN (" : " NOT IN (") + String.join(", ", values) + ")";
  }

  private String momentFilter() {
    return dialect.isWithin(moment().columnName());
  }

  // What is added up.

  private boolean isOctets() {
    return is(FlowMend.OCTETS_OVER_INTERVAL)
        && question.kind() == FlowQueryKind.SERIES
        && question.value() != null;
  }

  private FlowColumn moment() {
    return isOctets() ? FlowColumn.FLOW_END_SECONDS : question.moment();
  }

  private FlowColumn value() {
    FlowColumn value = Objects.requireNonNull(question.value());
    if (!isOctets()) {
      return value;
    }
    return value == FlowColumn.REVERSE_THROUGHPUT
        ? FlowColumn.REVERSE_OCTET_DELTA_COUNT
        : FlowColumn.OCTET_DELTA_COUNT;
  }

  private String sum() {
    return "SUM(" + value() + ")";
  }

  private String having() {
    return question.having() == Having.ALL ? "" : "\nHAVING " + sum() + question.having().text();
  }

  private String limited() {
    return limit == 0 ? "" : "\nLIMIT " + limit;
  }

  // The kinds of answers.

  private String rows() {
    String ties =
        is(FlowMend.TIES_BY_NAME)
            ? ", timeInserted DESC, sourceIP, sourceTransportPort, destinationIP,"
                + " destinationTransportPort, protocolIdentifier, flowStartSeconds,"
                + " packetTotalCount, octetTotalCount, reverseOctetTotalCount, octetDeltaCount,"
                + " reverseOctetDeltaCount, throughput, reverseThroughput,"
                + " throughputFromSourceNode, throughputFromDestinationNode,"
                + " reverseThroughputFromSourceNode, reverseThroughputFromDestinationNode,"
                + " flowEndSecondsFromSourceNode, flowEndSecondsFromDestinationNode, flowEndReason"
            : "";
    return "SELECT\n  *\n"
        + from()
        + where(momentFilter())
        + "\nORDER BY flowEndSeconds DESC"
        + ties
        + limited();
  }

  /** The column that names a series or a slice. */
  private String nameColumn() {
    if (question.ends().size() == 2) {
      return PAIR;
    }
    FlowEnd end = question.ends().get(0);
    String column = end.column().columnName();
    return nameText().equals(column) ? column : end.word();
  }

  private String nameText() {
    String first = question.ends().get(0).text(mends, dialect);
    return question.ends().size() == 1
        ? first
        : "concat(" + first + ", '->', " + question.ends().get(1).text(mends, dialect) + ")";
  }

  private static String named(String text, String name) {
    return text.equals(name) ? text : text + " AS " + name;
  }

  private String series() {
    String moment = moment().columnName();
    boolean isOne = question.ends().isEmpty();
    String value;
    if (isOne) {
      value = "count(*)";
    } else if (isOctets()) {
      value = sum() + " * " + BITS + " / " + dialect.secondsOfInterval();
    } else {
      value = question.isAverage() ? "AVG(" + value() + ")" : sum();
    }
    boolean isByInterval = question.isByInterval() && !is(FlowMend.FIRST_INTERVAL);
    StringBuilder text = new StringBuilder("SELECT\n  ");
    text.append(named(dialect.intervalOf(moment), TIME)).append(",\n  ");
    if (!isOne) {
      text.append(named(nameText(), nameColumn())).append(",\n  ");
    }
    text.append(named(value, question.valueName())).append('\n').append(from());
    text.append(where(isByInterval ? dialect.isWithin(TIME) : momentFilter()));
    boolean isLimitOfSeries = is(FlowMend.LIMIT_OF_SERIES) && limit > 0 && !isOne;
    if (isLimitOfSeries) {
      text.append("\n  AND ").append(nameText()).append(" IN (\n");
      text.append(indented(largest())).append("\n  )");
    }
    text.append("\nGROUP BY time").append(isOne ? "" : ", " + nameColumn()).append(having());
    text.append("\nORDER BY time");
    if (!isOne && is(FlowMend.TIES_BY_NAME)) {
      text.append(", ").append(nameColumn());
    }
    return text.append(isLimitOfSeries ? "" : limited()).toString();
  }

  /** The names of the series with the most traffic. */
  private String largest() {
    return "SELECT\n  "
        + nameText()
        + " AS largest\n"
        + from()
        + where(momentFilter())
        + "\nGROUP BY largest\nORDER BY "
        + sum()
        + " DESC, largest\nLIMIT "
        + limit;
  }

  private static String indented(String text) {
    return text.lines().map(line -> "    " + line).collect(Collectors.joining("\n"));
  }

  private String sankey() {
    String source = question.ends().get(0).text(mends, dialect);
    String destination = question.ends().get(1).text(mends, dialect);
    boolean isPlain = is(FlowMend.PLAIN_SANKEY);
    String bytes = named(sum(), question.valueName());
    List<String> names = new ArrayList<>();
    names.add(named(source, SOURCE));
    names.add(named(destinationName(destination, isPlain), DESTINATION));
    String groups = SOURCE + ", " + DESTINATION;
    if (question.hasAddress() && !isPlain) {
      names.add(named(address(destination), FlowColumn.DESTINATION_IP.columnName()));
      groups += isOfPolicies() ? "" : ", " + FlowColumn.DESTINATION_IP;
    }
    List<String> columns = new ArrayList<>(names);
    columns.add(isPlain ? columns.size() : 0, bytes);
    return "SELECT\n  "
        + String.join(",\n  ", columns)
        + "\n"
        + from()
        + where(momentFilter())
        + "\nGROUP BY "
        + groups
        + having()
        + "\nORDER BY "
        + question.valueName()
        + " DESC"
        + (is(FlowMend.TIES_BY_NAME) ? ", " + groups : "")
        + limited();
  }

  private boolean isOfPolicies() {
    return question.view() == FlowView.POLICY;
  }

  /** Antrea's plugin looks for an address, which policies do not have: it gets their name twice. */
  private String address(String destination) {
    return isOfPolicies() ? destination : FlowColumn.DESTINATION_IP.columnName();
  }

  private String destinationName(String destination, boolean isPlain) {
    return isPlain && question.hasAddress() && !isOfPolicies()
        ? "CASE WHEN "
            + question.ends().get(1).column()
            + " = '' THEN "
            + FlowColumn.DESTINATION_IP
            + " ELSE "
            + destination
            + " END"
        : destination;
  }

  private String pie() {
    String name = nameColumn();
    return "SELECT\n  "
        + named(sum(), question.valueName())
        + ",\n  "
        + named(nameText(), name)
        + "\n"
        + from()
        + where(momentFilter())
        + "\nGROUP BY "
        + name
        + having()
        + "\nORDER BY "
        + question.valueName()
        + " DESC"
        + (is(FlowMend.TIES_BY_NAME) ? ", " + name : "")
        + limited();
  }

  List<ResultColumn> columns() {
    ResultColumn value = new ResultColumn(question.valueName(), ResultColumn.Type.NUMBER);
    ResultColumn time = new ResultColumn(TIME, ResultColumn.Type.TIME);
    return switch (question.kind()) {
      case STAT -> List.of(value);
      case TABLE -> FlowsTable.of("v1.7.0").columns().stream().map(ResultColumn::of).toList();
      case PIE -> List.of(value, new ResultColumn(nameColumn(), ResultColumn.Type.TEXT));
      case SERIES ->
          question.ends().isEmpty()
              ? List.of(time, value)
              : List.of(time, new ResultColumn(nameColumn(), ResultColumn.Type.TEXT), value);
      case SANKEY -> {
        boolean isPlain = is(FlowMend.PLAIN_SANKEY);
        List<ResultColumn> all = new ArrayList<>();
        all.add(new ResultColumn(SOURCE, ResultColumn.Type.TEXT));
        all.add(new ResultColumn(DESTINATION, ResultColumn.Type.TEXT));
        if (question.hasAddress() && !isPlain) {
          all.add(ResultColumn.of(FlowColumn.DESTINATION_IP));
        }
        all.add(isPlain ? all.size() : 0, value);
        yield List.copyOf(all);
      }
    };
  }
}
