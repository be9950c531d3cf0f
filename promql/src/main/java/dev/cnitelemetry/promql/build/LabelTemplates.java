// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.build;

import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.TargetLabels;
import dev.cnitelemetry.metrics.TextLabel;
import dev.cnitelemetry.promql.tree.Matcher;
import dev.cnitelemetry.promql.tree.VectorSelector;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts beside an expression that name labels of its series. */
final class LabelTemplates {

  private static final Pattern LEGEND = Pattern.compile("\\{\\{\\s*([^{}\\s]+)\\s*\\}\\}");
  private static final Pattern ANNOTATION =
      Pattern.compile(
          "\\$labels\\.([A-Za-z_][A-Za-z0-9_]*)|index\\s+\\$labels\\s+[\"`]([^\"`]+)[\"`]");

  private LabelTemplates() {}

  static String legend(VectorLabels labels) {
    if (labels.own().isEmpty()) {
      return labels.contains(TargetLabels.INSTANCE) ? "{{instance}}" : "";
    }
    return labels.own().stream().map(label -> "{{" + label + "}}").collect(Collectors.joining(" "));
  }

  static String legend(String template, Term term, List<TextLabel> targets) {
    java.util.regex.Matcher names = LEGEND.matcher(template);
    while (names.find()) {
      require("legend \"" + template + "\"", names.group(1), term, targets);
    }
    return template;
  }

  static String annotation(String template, Term term, List<TextLabel> targets) {
    java.util.regex.Matcher names = ANNOTATION.matcher(template);
    while (names.find()) {
      String name = names.group(1) == null ? names.group(2) : names.group(1);
      require("annotation \"" + template + "\"", name, term, targets);
    }
    return template;
  }

  private static void require(String who, String name, Term term, List<TextLabel> targets) {
    boolean isName = name.equals(Matcher.METRIC_NAME);
    if (isName && term.expression() instanceof VectorSelector) {
      return;
    }
    for (TextLabel target : targets) {
      if (target.name().equals(name) && target.isTarget() && term.labels().contains(target)) {
        return;
      }
    }
    Label label = term.labels().find(name).orElseGet(() -> label(name, targets));
    term.require(who, label);
  }

  /** The label of a name that the vector does not have, for the message. */
  private static Label label(String name, List<TextLabel> targets) {
    return Stream.concat(targets.stream(), TargetLabels.ALL.stream())
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseGet(() -> Label.text(name));
  }
}
