// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint.internal.document;

import dev.cnitelemetry.dashboards.lint.internal.document.SourceScalar.Style;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.annotation.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** YAML to a tree with places. */
final class YamlTreeReader {

  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setCodePointLimit(Integer.MAX_VALUE)
          .setAllowDuplicateKeys(true)
          .build();

  private static final int DEEPEST = 300;

  private final SourceText source;
  private final int[] pairs;
  private int nodes;

  /** A node that an alias names is one node. */
  private final IdentityHashMap<Node, SourceNode> made = new IdentityHashMap<>();

  YamlTreeReader(SourceText source) {
    this.source = source;
    String text = source.text();
    int from = source.start();
    // Marks count code points: which of them are pairs of chars.
    pairs = pairs(text, from);
  }

  private static int[] pairs(String text, int from) {
    int[] chars =
        IntStream.range(from, text.length())
            .filter(i -> Character.isHighSurrogate(text.charAt(i)))
            .toArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] -= from + i;
    }
    return chars;
  }

  /** The char of a code point, both counted from the document's start. */
  private int offset(int codePoints) {
    int found = Arrays.binarySearch(pairs, codePoints);
    int before = found >= 0 ? found : -found - 1;
    return Math.min(source.start() + codePoints + before, source.text().length());
  }

  void read(List<SourceNode> roots) throws MalformedDocumentException {
    String text = source.text().substring(source.start());
    try {
      for (Node root : new Compose(SETTINGS).composeAllFromString(text)) {
        made.clear();
        roots.add(node(root, 0));
      }
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
      throw new MalformedDocumentException(
          "no YAML: " + e.getProblem(), mark.map(Mark::getIndex).map(this::offset).orElse(0));
    } catch (ReaderException e) {
      throw new MalformedDocumentException(
          String.format("no YAML: U+%04X may not be there", e.getCodePoint()),
          offset(e.getPosition()));
    } catch (YamlEngineException e) {
      throw new MalformedDocumentException("no YAML: " + firstLine(e.getMessage()), 0);
    } catch (StackOverflowError e) {
      throw new MalformedDocumentException("too deep: it nests more than " + DEEPEST, 0);
    }
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "it cannot be read" : message.lines().findFirst().orElse("");
  }

  private int offset(Optional<Mark> mark) {
    return mark.map(Mark::getIndex).map(this::offset).orElse(source.start());
  }

  private SourceNode node(Node node, int depth) throws MalformedDocumentException {
    SourceNode known = made.get(node);
    if (known != null) {
      return known;
    }
    int start = offset(node.getStartMark());
    if (depth > DEEPEST || node.isRecursive()) {
      throw new MalformedDocumentException(
          node.isRecursive()
              ? "an alias is within what it stands for"
              : "too deep: it nests more than " + DEEPEST,
          start);
    }
    if (++nodes > SourceDocuments.MOST_NODES) {
      throw new MalformedDocumentException(
          "too large: more than " + SourceDocuments.MOST_NODES + " values", start);
    }
    SourceNode result = made(node, start, depth);
    made.put(node, result);
    return result;
  }

  private SourceNode made(Node node, int start, int depth) throws MalformedDocumentException {
    if (node instanceof MappingNode mapping) {
      SourceMapping result =
          new SourceMapping(source, start, mapping.getFlowStyle() == FlowStyle.FLOW);
      for (NodeTuple tuple : mapping.getValue()) {
        SourceNode value = node(tuple.getValueNode(), depth + 1);
        if (tuple.getKeyNode() instanceof ScalarNode key) {
          result.add(new SourceMapping.Entry(key.getValue(), offset(key.getStartMark()), value));
        }
      }
      result.endAt(offset(node.getEndMark()));
      return result;
    }
    if (node instanceof SequenceNode sequence) {
      SourceSequence result = new SourceSequence(source, start);
      for (Node item : sequence.getValue()) {
        result.add(node(item, depth + 1));
      }
      result.endAt(offset(node.getEndMark()));
      return result;
    }
    ScalarNode scalar = (ScalarNode) node;
    SourceScalar result =
        new SourceScalar(
            source, start, scalar.getValue(), style(scalar), scalar.getTag().equals(Tag.STR));
    result.endAt(offset(node.getEndMark()));
    return result;
  }

  private static Style style(ScalarNode scalar) {
    return switch (scalar.getScalarStyle()) {
      case DOUBLE_QUOTED, JSON_SCALAR_STYLE -> Style.DOUBLE_QUOTED;
      case SINGLE_QUOTED -> Style.SINGLE_QUOTED;
      case LITERAL -> Style.LITERAL;
      case FOLDED -> Style.FOLDED;
      case PLAIN -> Style.NOT_QUOTED;
    };
  }
}
