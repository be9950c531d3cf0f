// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.annotation.Nullable;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.NonPrintableStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Trees of maps, lists and scalars as YAML in one spelling: keys in the map's order, block style,
 * no anchors, text of several lines as a literal block.
 *
 * <p>A text that readers of YAML 1.1 (Prometheus, Kubernetes) or 1.2 take for something else is
 * quoted: {@code on}, {@code 0x10}, {@code 1:30}.
 */
public final class YamlTree {

  private static final Pattern AMBIGUOUS =
      Pattern.compile(
          "(?i)y|yes|n|no|on|off|true|false|null|~|=|<<|[-+]?\\.(inf|nan)"
              + "|[-+]?\\.?[0-9][0-9a-fxotz_.:+\\- ]*");

  private static final Pattern FIRST = Pattern.compile("(?!\\.\\.)[A-Za-z0-9_./$(^\\\\]");

  private static final Pattern PRINTABLE =
      Pattern.compile("[\\x20-\\x7E\\xA1-\\u02FF\\u0370-\\u1FFF]*");

  /**
   * Lines that a block keeps as they are: none begins the text with a blank, none ends with one.
   */
  private static final Pattern PLAIN_LINES = Pattern.compile("\\S[\\x20-\\x7E\\u00A0-\\u2027\\n]*");

  private static final DumpSettings SETTINGS =
      DumpSettings.builder()
          .setDefaultFlowStyle(FlowStyle.BLOCK)
          .setSplitLines(false)
          .setWidth(Integer.MAX_VALUE)
          .setMaxSimpleKeyLength(1000)
          .setNonPrintableStyle(NonPrintableStyle.ESCAPE)
          .setAnchorGenerator(
              node -> {
                throw new IllegalStateException("a node that is there twice");
              })
          .build();

  private YamlTree() {}

  /**
   * One document.
   *
   * @param tree maps with text keys, lists, texts, booleans, integers, finite doubles
   * @return the document, which ends with a line break
   * @throws IllegalArgumentException if there is anything else in the tree
   */
  public static String of(Object tree) {
    return new Present(SETTINGS)
        .emitToString(new Serialize(SETTINGS).serializeOne(node(tree)).iterator());
  }

  /**
   * A comment of any number of lines before what follows.
   *
   * @param lines its lines, without the mark
   * @return the comment, which ends with a line break; empty where there are no lines
   */
  public static String comment(Collection<String> lines) {
    StringBuilder comment = new StringBuilder();
    for (String each : lines) {
      for (String line : each.split("\\R", -1)) {
        comment.append(line.isEmpty() ? "#" : "# " + printable(line)).append('\n');
      }
    }
    return comment.toString();
  }

  private static String printable(String line) {
    StringBuilder text = new StringBuilder();
    line.codePoints()
        .forEach(
            c ->
                text.appendCodePoint(
                    Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE
                        ? '\uFFFD'
                        : c));
    return text.toString();
  }

  private static Node node(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      List<NodeTuple> tuples = new ArrayList<>();
      map.forEach((key, each) -> tuples.add(new NodeTuple(key(key), node(each))));
      return new MappingNode(Tag.MAP, tuples, FlowStyle.BLOCK);
    }
    if (value instanceof Collection<?> list) {
      List<Node> nodes = new ArrayList<>();
      list.forEach(each -> nodes.add(node(each)));
      return new SequenceNode(Tag.SEQ, nodes, FlowStyle.BLOCK);
    }
    if (value instanceof String text) {
      return new ScalarNode(Tag.STR, text, style(text));
    }
    if (value instanceof Boolean) {
      return new ScalarNode(Tag.BOOL, value.toString(), ScalarStyle.PLAIN);
    }
    if (value instanceof Integer || value instanceof Long) {
      return new ScalarNode(Tag.INT, value.toString(), ScalarStyle.PLAIN);
    }
    if (value instanceof Double number && Double.isFinite(number)) {
      // As JSON has it: readers take it for a number, without an exponent for one, too.
      return new ScalarNode(
          Tag.FLOAT, new BigDecimal(number.toString()).toPlainString(), ScalarStyle.PLAIN);
    }
    throw new IllegalArgumentException(
        "expected a map, a list, a text, a boolean or a finite number, not "
            + (value == null ? "null" : value.getClass().getName()));
  }

  private static Node key(@Nullable Object key) {
    if (key instanceof String text) {
      return node(text);
    }
    throw new IllegalArgumentException("a key that is no text: " + key);
  }

  private static ScalarStyle style(String text) {
    if (text.indexOf('\n') >= 0) {
      return PLAIN_LINES.matcher(text).matches() && !text.contains(" \n") && !text.endsWith(" ")
          ? ScalarStyle.LITERAL
          : ScalarStyle.DOUBLE_QUOTED;
    }
    if (isPlain(text) && !AMBIGUOUS.matcher(text).matches()) {
      return ScalarStyle.PLAIN;
    }
    return PRINTABLE.matcher(text).matches()
        ? ScalarStyle.SINGLE_QUOTED
        : ScalarStyle.DOUBLE_QUOTED;
  }

  /** What no reader takes for anything but a text, outside flow collections. */
  private static boolean isPlain(String text) {
    return FIRST.matcher(text).lookingAt()
        && PRINTABLE.matcher(text).matches()
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.endsWith(":")
        && !text.endsWith(" ");
  }
}
