// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint.internal.read;

import dev.cnitelemetry.dashboards.lint.internal.document.SourceMapping;
import dev.cnitelemetry.dashboards.lint.internal.document.SourceNode;
import dev.cnitelemetry.dashboards.lint.internal.document.SourceScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Groups of rules: of Prometheus, and of Grafana's own alerts. */
final class RuleGroups {

  private RuleGroups() {}

  static boolean isOne(SourceNode node) {
    List<SourceNode> groups = node.items("groups");
    return groups.stream().anyMatch(group -> group.child("rules").isPresent())
        || node.child("groups").map(each -> isEmptyList(each, node)).orElse(false);
  }

  /** A rule file may have no group yet. */
  private static boolean isEmptyList(SourceNode groups, SourceNode node) {
    return groups.items().isEmpty() && !groups.isMapping() && node.entries().size() == 1;
  }

  static void read(SourceNode node, String path, boolean isPromql, FileContent content) {
    content.know();
    for (SourceNode group : node.items("groups")) {
      String groupPath = DocumentPaths.join(path, "group " + named(group.value("name")));
      int number = 0;
      for (SourceNode rule : group.items("rules")) {
        number++;
        rule(rule, groupPath, number, isPromql, content);
      }
    }
  }

  private static String named(String name) {
    return name.isEmpty() ? "without name" : name;
  }

  private static void rule(
      SourceNode rule, String group, int number, boolean isPromql, FileContent content) {
    String alert = rule.value("alert");
    String record = rule.value("record");
    String title = rule.value("title");
    String what =
        !alert.isEmpty()
            ? "alert " + alert
            : !record.isEmpty()
                ? "record " + record
                : !title.isEmpty() ? "alert " + title : "rule " + number;
    String path = DocumentPaths.join(group, what);
    Optional<SourceScalar> expression = rule.text("expr");
    if (expression.isPresent()) {
      content.add(
          new RuleContent(
              path,
              record.isEmpty(),
              record.isEmpty() ? alert : record,
              ExpressionText.of(expression.get()),
              templates(rule),
              isPromql));
    }
    // Grafana's own alerts: several queries, and expressions over their answers.
    for (SourceNode query : rule.items("data")) {
      String uid = query.value("datasourceUid");
      Optional<SourceScalar> asked = query.text("model", "expr");
      Datasources.Language language =
          new Datasources()
              .language(query.at("model", "datasource").or(() -> query.child("datasourceUid")));
      if (asked.isPresent() && !uid.equals("__expr__") && language != Datasources.Language.OTHER) {
        content.add(
            new RuleContent(
                DocumentPaths.query(path, query.value("refId"), 0),
                true,
                title,
                ExpressionText.of(asked.get()),
                List.of(),
                language == Datasources.Language.PROMQL));
      }
    }
  }

  private static List<SourceScalar> templates(SourceNode rule) {
    List<SourceScalar> templates = new ArrayList<>();
    for (String key : List.of("labels", "annotations")) {
      for (SourceMapping.Entry entry : rule.at(key).map(SourceNode::entries).orElse(List.of())) {
        if (entry.value() instanceof SourceScalar scalar && scalar.isText()) {
          templates.add(scalar);
        }
      }
    }
    return templates;
  }
}
