// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.promql;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.cli.console.OutputOption;
import dev.cnitelemetry.cli.console.ReadableJson;
import dev.cnitelemetry.promql.ParseResult;
import dev.cnitelemetry.promql.PromqlError;
import dev.cnitelemetry.promql.PromqlParser;
import dev.cnitelemetry.promql.Undecided;
import dev.cnitelemetry.promql.tree.Expression;
import dev.cnitelemetry.promql.tree.Matcher;
import dev.cnitelemetry.promql.tree.VectorSelector;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.annotation.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Many expressions at once, for programs: lines of JSON to lines of JSON. */
@Command(
    name = "parse",
    description = {
      "Read lines of JSON with id and expr, and print for each a line of JSON: whether a server",
      "takes the expression, its type, its text as Prometheus prints it, its selectors."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class PromqlParseCommand implements Callable<Integer> {

  private static final JsonFactory JSON = ReadableJson.factory();

  private final Console console;

  @Parameters(
      paramLabel = "FILE|-",
      arity = "0..1",
      defaultValue = "-",
      description = "Where the lines are; - is standard input (default: -).")
  private String source = "-";

  @Option(
      names = "--variables",
      description = "Read dashboards' variables: $$x, $${x:regex}, [[x]], $$__rate_interval.")
  private boolean variables;

  @Mixin private OutputOption output = new OutputOption();

  PromqlParseCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    PromqlParser standard = PromqlParser.builder().variables(variables).build();
    PromqlParser experimental =
        PromqlParser.builder().variables(variables).experimental(true).build();
    PrintStream out = output.of(console);
    try (BufferedReader reader = new BufferedReader(Source.open(source))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          Question question = question(line, number);
          out.println(answer(question, standard, experimental));
        }
      }
    } catch (IOException e) {
      throw Source.unreadable(source, e);
    }
    return 0;
  }

  /** A line that was read; the id is JSON, whatever its kind. */
  private record Question(@Nullable String id, String expression) {}

  private Question question(String line, int number) {
    try (JsonParser json = JSON.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw wrong(number, "is no JSON object");
      }
      String id = null;
      String expression = null;
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String field = json.currentName();
        json.nextToken();
        if (field.equals("id")) {
          id = copy(json);
        } else if (field.equals("expr") && json.currentToken() == JsonToken.VALUE_STRING) {
          expression = json.getText();
        } else {
          json.skipChildren();
        }
      }
      if (expression == null) {
        throw wrong(number, "has no text called expr");
      }
      if (json.nextToken() != null) {
        throw wrong(number, "has more than one JSON object");
      }
      return new Question(id, expression);
    } catch (JsonParseException | StreamConstraintsException e) {
      throw wrong(number, "is no JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw wrong(number, "is no JSON: it ends too early");
    }
  }

  private InputException wrong(int line, String why) {
    return new InputException("line " + line + " of " + Source.name(source) + " " + why);
  }

  private static String copy(JsonParser json) throws IOException {
    StringWriter copy = new StringWriter();
    try (JsonGenerator generator = JSON.createGenerator(copy)) {
      generator.copyCurrentStructure(json);
    }
    return copy.toString();
  }

  private String answer(Question question, PromqlParser standard, PromqlParser experimental)
      throws IOException {
    ParseResult first = standard.check(question.expression());
    ParseResult second = first.isAccepted() ? first : experimental.check(question.expression());
    Optional<Expression> expression = second.expression();
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      if (question.id() != null) {
        json.writeFieldName("id");
        json.writeRawValue(question.id());
      }
      json.writeBooleanField("accept", first.isAccepted());
      json.writeBooleanField("accept_experimental", second.isAccepted());
      json.writeStringField("type", expression.map(each -> each.type().text()).orElse(null));
      json.writeStringField("canonical", expression.map(Object::toString).orElse(null));
      json.writeStringField("pretty", expression.map(Expression::pretty).orElse(null));
      json.writeArrayFieldStart("selectors");
      if (expression.isPresent()) {
        for (VectorSelector selector : expression.get().selectors()) {
          write(json, selector);
        }
      }
      json.writeEndArray();
      json.writeArrayFieldStart("variables");
      for (String variable : second.variables()) {
        json.writeString(variable);
      }
      json.writeEndArray();
      if (variables) {
        json.writeArrayFieldStart("undecided");
        for (Undecided undecided : second.undecided()) {
          json.writeString(readable(undecided.toString()));
        }
        json.writeEndArray();
      }
      writeError(json, first);
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void writeError(JsonGenerator json, ParseResult result) throws IOException {
    if (result.isAccepted()) {
      json.writeNullField("error");
      json.writeNullField("start");
    } else {
      PromqlError error = result.errors().get(0);
      json.writeStringField("error", readable(error.message()));
      json.writeNumberField("start", error.byteOffset());
    }
  }

  private static void write(JsonGenerator json, VectorSelector selector) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", selector.name());
    json.writeArrayFieldStart("matchers");
    for (Matcher matcher : selector.matchers()) {
      json.writeStartArray();
      json.writeString(readable(matcher.label()));
      if (matcher.form() != Matcher.Form.LIST) {
        json.writeString(matcher.operator().text());
        json.writeString(readable(matcher.value()));
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** JSON has characters alone: a byte that is none becomes U+FFFD. */
  private static String readable(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isSurrogate(value.charAt(i))) {
        StringBuilder text = new StringBuilder(value.length());
        value
            .codePoints()
            .forEach(c -> text.appendCodePoint(c >= 0xd800 && c <= 0xdfff ? 0xfffd : c));
        return text.toString();
      }
    }
    return value;
  }
}
