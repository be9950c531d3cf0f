// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix.encode;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.Nullable;

/**
 * A value of a line of JSON.
 *
 * @param kind the token it begins with
 * @param text a string's text; of any other scalar how it is spelled
 * @param members those of an object, in the order of the line
 * @param items those of an array
 * @param column where it begins, from 1 on
 */
record JsonValue(
    JsonToken kind, String text, List<Member> members, List<JsonValue> items, int column) {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /**
   * A member of an object.
   *
   * @param name its name
   * @param value its value
   * @param column where its name begins, from 1 on
   */
  record Member(String name, JsonValue value, int column) {}

  /**
   * The value of a whole line.
   *
   * @throws LineException if it is no JSON, or more than one value
   */
  static JsonValue parse(String line) {
    try (JsonParser parser = FACTORY.createParser(line)) {
      parser.nextToken();
      JsonValue value = read(parser);
      if (parser.nextToken() != null) {
        throw new LineException(column(parser), "one object a line: something follows it");
      }
      return value;
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
      throw new LineException(column, "no JSON: " + reason(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String reason(JsonProcessingException e) {
    String first = e.getOriginalMessage().lines().findFirst().orElse("");
    int source = first.indexOf(" (start marker at");
    return source < 0 ? first : first.substring(0, source);
  }

  private static JsonValue read(JsonParser parser) throws IOException {
    JsonToken kind = parser.currentToken();
    int column = column(parser);
    List<Member> members = new ArrayList<>();
    List<JsonValue> items = new ArrayList<>();
    if (kind == JsonToken.START_OBJECT) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        int at = column(parser);
        parser.nextToken();
        members.add(new Member(name, read(parser), at));
      }
    } else if (kind == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(read(parser));
      }
    }
    String text = kind.isScalarValue() ? parser.getText() : "";
    return new JsonValue(kind, text, members, items, column);
  }

  private static int column(JsonParser parser) {
    return Math.max(1, parser.currentTokenLocation().getColumnNr());
  }

  boolean isObject() {
    return kind == JsonToken.START_OBJECT;
  }

  boolean isArray() {
    return kind == JsonToken.START_ARRAY;
  }

  boolean isText() {
    return kind == JsonToken.VALUE_STRING;
  }

  boolean isInteger() {
    return kind == JsonToken.VALUE_NUMBER_INT;
  }

  boolean isNumber() {
    return isInteger() || kind == JsonToken.VALUE_NUMBER_FLOAT;
  }

  boolean isTruth() {
    return kind.isBoolean();
  }

  /** The value of a member, or null if there is none. */
  @Nullable
  JsonValue get(String name) {
    for (Member member : members) {
      if (member.name.equals(name)) {
        return member.value;
      }
    }
    return null;
  }

  /** The value for an error: what it is, and how it begins. */
  String shown() {
    if (isText()) {
      return LineException.excerpt(text);
    }
    return isObject() ? "an object" : isArray() ? "an array" : text;
  }
}
