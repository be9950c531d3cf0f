package dev.cnitelemetry.dashboards.lint.internal.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.cnitelemetry.dashboards.lint.internal.document.SourceScalar.Style;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

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

  private final SourceText source;
  private int nodes;

  JsonTreeReader(SourceText source) {
    this.source = source;
  }

  void read(List<SourceNode> roots) throws MalformedDocumentException {
    int shift = source.start();
    String text = source.text();
    try (JsonParser parser = FACTORY.createParser(text.substring(shift).toCharArray())) {
      try {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
          roots.add(value(parser, token, shift));
        }
      } catch (JsonProcessingException e) {
        long at = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
        int offset = Math.max(0, Math.min((int) at + shift, text.length()));
        throw new MalformedDocumentException("no JSON: " + e.getOriginalMessage(), offset);
      }
    } catch (IOException e) {
      throw new IllegalStateException("a text cannot be read", e);
    }
  }

  private static int start(JsonParser parser, int shift) {
    return (int) parser.currentTokenLocation().getCharOffset() + shift;
  }

  private static int end(JsonParser parser, int shift) {
    return (int) parser.currentLocation().getCharOffset() + shift;
  }

  private SourceNode value(JsonParser parser, JsonToken first, int shift)
      throws IOException, MalformedDocumentException {
    Deque<SourceNode> open = new ArrayDeque<>();
    String key = "";
    int keyStart = 0;
    Deque<String> keys = new ArrayDeque<>();
    Deque<Integer> keyStarts = new ArrayDeque<>();
    JsonToken token = first;
    while (true) {
      SourceNode done = null;
      switch (token) {
        case START_OBJECT, START_ARRAY -> {
          int start = start(parser, shift);
          count(start);
          open.push(
              token == JsonToken.START_OBJECT
                  ? new SourceMapping(source, start, true)
                  : new SourceSequence(source, start));
          keys.push(key);
          keyStarts.push(keyStart);
        }
        case END_OBJECT, END_ARRAY -> {
          done = open.pop();
          done.endAt(end(parser, shift));
          key = keys.pop();
          keyStart = keyStarts.pop();
        }
        case FIELD_NAME -> {
          key = parser.currentName();
          keyStart = start(parser, shift);
        }
        default -> done = scalar(parser, token, shift);
      }
      if (done != null) {
        SourceNode around = open.peek();
        if (around == null) {
          return done;
        }
        if (around instanceof SourceMapping mapping) {
          mapping.add(new SourceMapping.Entry(key, keyStart, done));
        } else if (around instanceof SourceSequence sequence) {
          sequence.add(done);
        }
      }
      token = parser.nextToken();
      if (token == null) {
        throw new MalformedDocumentException(
            "no JSON: it ends in the middle of a value", source.text().length());
      }
    }
  }

  private SourceScalar scalar(JsonParser parser, JsonToken token, int shift)
      throws IOException, MalformedDocumentException {
    int start = start(parser, shift);
    count(start);
    parser.finishToken();
    boolean isText = token == JsonToken.VALUE_STRING;
    int length = parser.getTextLength();
    int end = isText ? end(parser, shift) : start + length;
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
