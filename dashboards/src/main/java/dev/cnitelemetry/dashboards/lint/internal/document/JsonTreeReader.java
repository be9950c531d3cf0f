// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint.internal.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.cnitelemetry.dashboards.lint.internal.document.SourceScalar.Style;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** JSON to a tree with places. */
final class JsonTreeReader {

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNestingDepth(300)
                  .build())
          .build();

  private static final Pattern START_MARKER =
      Pattern.compile(" \\(start marker at \\[Source: .*?line: (\\d+), column: (\\d+)\\]\\)");

  private final SourceText source;
  private int shift;

  /** Whether a char is a byte, so that places in bytes are places in the text. */
  private boolean isOfBytes;

  private int nodes;

  JsonTreeReader(SourceText source) {
    this.source = source;
  }

  void read(List<SourceNode> roots) throws MalformedDocumentException {
    Optional<byte[]> ascii = source.ascii();
    try {
      if (ascii.isPresent()) {
        isOfBytes = true;
        try (JsonParser parser = FACTORY.createParser(ascii.get())) {
          values(parser, roots);
          return;
        } catch (JsonProcessingException e) {
          // What is wrong is told by the chars, as in any other text.
          roots.clear();
          isOfBytes = false;
          nodes = 0;
        }
      }
      shift = source.start();
      try (JsonParser parser = FACTORY.createParser(source.text().substring(shift).toCharArray())) {
        values(parser, roots);
      } catch (JsonProcessingException e) {
        long at = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
        int offset = Math.max(0, Math.min((int) at + shift, source.text().length()));
        throw new MalformedDocumentException("no JSON: " + reason(e), offset);
      }
    } catch (IOException e) {
      throw new IllegalStateException("a text cannot be read", e);
    }
  }

  /** Without what Jackson says of its own source, which is not one that anybody knows. */
  private static String reason(JsonProcessingException e) {
    return START_MARKER.matcher(e.getOriginalMessage()).replaceAll(", begun at line $1, column $2");
  }

  private void values(JsonParser parser, List<SourceNode> roots)
      throws IOException, MalformedDocumentException {
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      roots.add(value(parser, token));
    }
  }

  private int offset(JsonLocation location) {
    return shift + (int) (isOfBytes ? location.getByteOffset() : location.getCharOffset());
  }

  private int start(JsonParser parser) {
    return offset(parser.currentTokenLocation());
  }

  private int end(JsonParser parser) {
    return offset(parser.currentLocation());
  }

  private JsonToken next(JsonParser parser) throws IOException, MalformedDocumentException {
    JsonToken token = parser.nextToken();
    if (token == null) {
      throw new MalformedDocumentException(
          "no JSON: it ends in the middle of a value", source.text().length());
    }
    return token;
  }

  /** Calls itself for what is within: the parser refuses what is nested too deep. */
  private SourceNode value(JsonParser parser, JsonToken first)
      throws IOException, MalformedDocumentException {
    if (first.isScalarValue()) {
      return scalar(parser, first);
    }
    int start = start(parser);
    count(start);
    SourceNode node;
    if (first == JsonToken.START_OBJECT) {
      SourceMapping mapping = new SourceMapping(source, start, true);
      while (next(parser) != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        int keyStart = start(parser);
        mapping.add(new SourceMapping.Entry(key, keyStart, value(parser, next(parser))));
      }
      node = mapping;
    } else {
      SourceSequence sequence = new SourceSequence(source, start);
      for (JsonToken token = next(parser); token != JsonToken.END_ARRAY; token = next(parser)) {
        sequence.add(value(parser, token));
      }
      node = sequence;
    }
    node.endAt(end(parser));
    return node;
  }

  private SourceScalar scalar(JsonParser parser, JsonToken token)
      throws IOException, MalformedDocumentException {
    int start = start(parser);
    count(start);
    parser.finishToken();
    boolean isText = token == JsonToken.VALUE_STRING;
    int length = parser.getTextLength();
    int end = isText ? end(parser) : start + length;
    boolean isAsWritten = end - start == length + (isText ? 2 : 0);
    SourceScalar scalar =
        isAsWritten
            ? SourceScalar.asWritten(source, start, isText)
            : new SourceScalar(source, start, parser.getText(), Style.JSON, isText);
    scalar.endAt(end);
    return scalar;
  }

  private void count(int at) throws MalformedDocumentException {
    if (++nodes > SourceDocuments.MOST_NODES) {
      throw new MalformedDocumentException(
          "too large: more than " + SourceDocuments.MOST_NODES + " values", at);
    }
  }
}
