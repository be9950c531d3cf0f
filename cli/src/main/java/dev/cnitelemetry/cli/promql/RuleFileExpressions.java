// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.promql;

import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.promql.PromqlError;
import dev.cnitelemetry.promql.tree.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The expressions of a file: of a rule file of Prometheus, of a PrometheusRule of Kubernetes, or
 * one a line.
 */
final class RuleFileExpressions {

  /**
   * An expression and where it is.
   *
   * @param line the line on which it begins, from 1
   * @param column the column of its first line, from 1
   * @param indentation the columns before its other lines
   * @param path the rule it is of
   */
  record Entry(String expression, long line, long column, int indentation, String path) {

    Place place(PromqlError error) {
      return place(error.line(), error.column());
    }

    Place place(Span span) {
      int line = 1;
      int column = 1;
      for (int i = 0; i < Math.min(span.start(), expression.length()); i++) {
        boolean isBreak = expression.charAt(i) == '\n';
        line += isBreak ? 1 : 0;
        column = isBreak ? 1 : column + 1;
      }
      return place(line, column);
    }

    private Place place(int lineWithin, int columnWithin) {
      long before = lineWithin == 1 ? column - 1 : indentation;
      return Place.at(line + lineWithin - 1, before + columnWithin).withPath(path);
    }
  }

  private final List<Entry> entries = new ArrayList<>();
  private final List<String> lines;

  private RuleFileExpressions(String text) {
    this.lines = text.lines().toList();
  }

  /** One expression a line; empty lines and lines that begin with {@code #} are none. */
  static List<Entry> lines(String text) {
    List<Entry> entries = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
        entries.add(new Entry(line, number, 1, 0, ""));
      }
    }
    return entries;
  }

  /**
   * The expressions of a rule file.
   *
   * @throws InputException if it is no YAML or has no groups of rules
   */
  static List<Entry> read(String name, String text) {
    RuleFileExpressions file = new RuleFileExpressions(text);
    try {
      for (Node root : new Compose(LoadSettings.builder().build()).composeAllFromString(text)) {
        Node within = child(root, "spec").orElse(root);
        Node groups =
            child(within, "groups")
                .orElseThrow(() -> new InputException(name + " is no rule file: it has no groups"));
        file.groups(groups);
      }
    } catch (MarkedYamlEngineException e) {
      String where = e.getProblemMark().map(mark -> " at line " + (mark.getLine() + 1)).orElse("");
      throw new InputException(name + " is no YAML" + where + ": " + e.getProblem(), e);
    } catch (YamlEngineException e) {
      throw new InputException(name + " is no YAML: " + e.getMessage(), e);
    }
    return file.entries;
  }

  private static Optional<Node> child(Node node, String key) {
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode scalar && scalar.getValue().equals(key)) {
          return Optional.of(tuple.getValueNode());
        }
      }
    }
    return Optional.empty();
  }

  private static List<Node> items(Optional<Node> node) {
    return node.orElse(null) instanceof SequenceNode sequence ? sequence.getValue() : List.of();
  }

  private static Optional<String> text(Node node, String key) {
    return child(node, key)
        .map(value -> value instanceof ScalarNode scalar ? scalar.getValue() : "");
  }

  private void groups(Node groups) {
    for (Node group : items(Optional.of(groups))) {
      String name = text(group, "name").orElse("?");
      int number = 0;
      for (Node rule : items(child(group, "rules"))) {
        number++;
        String what =
            text(rule, "alert")
                .map(alert -> "alert " + alert)
                .or(() -> text(rule, "record").map(record -> "record " + record))
                .orElse("rule " + number);
        Optional<Node> expression = child(rule, "expr");
        if (expression.orElse(null) instanceof ScalarNode scalar) {
          entries.add(entry(scalar, "group " + name + ", " + what));
        }
      }
    }
  }

  private Entry entry(ScalarNode scalar, String path) {
    Optional<Mark> start = scalar.getStartMark();
    long line = start.map(Mark::getLine).orElse(0) + 1L;
    int column = start.map(Mark::getColumn).orElse(0);
    ScalarStyle style = scalar.getScalarStyle();
    if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
      int indentation = indentation((int) line);
      return new Entry(scalar.getValue(), line + 1, indentation + 1L, indentation, path);
    }
    int quote = style == ScalarStyle.PLAIN ? 0 : 1;
    return new Entry(scalar.getValue(), line, column + quote + 1L, column, path);
  }

  /** The blanks before the line that comes after another. */
  private int indentation(int after) {
    if (after >= lines.size()) {
      return 0;
    }
    String line = lines.get(after);
    return line.length() - line.stripLeading().length();
  }
}
