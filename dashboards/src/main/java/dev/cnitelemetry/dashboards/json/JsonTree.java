// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.Nullable;

/**
 * A JSON value made of maps, lists, texts, numbers, truth values and null, and its text: two blanks
 * an indentation, a line feed a line. Whole numbers are written without a fraction.
 *
 * <pre>{@code
 * String text = JsonTree.print(JsonTree.object("title", "Pods", "width", 12));
 * }</pre>
 */
public final class JsonTree {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int USUAL_LENGTH = 1 << 16;
  private static final double EXACT = 1e15;

  /** So many tell any two doubles apart. */
  private static final int MOST_DIGITS = 17;

  /** Between these exponents of ten JavaScript writes no exponent. */
  private static final int LEAST_PLAIN = -7;

  private static final int FIRST_NOT_PLAIN = 21;

  private JsonTree() {}

  /**
   * An object.
   *
   * @param namesAndValues names and values in turn, in the order in which they are written
   * @return the object; it may be changed
   * @throws IllegalArgumentException if a value is missing or a name is there twice
   */
  public static Map<String, Object> object(Object... namesAndValues) {
    if (namesAndValues.length % 2 != 0) {
      throw new IllegalArgumentException("the last name has no value");
    }
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (object.put((String) namesAndValues[i], namesAndValues[i + 1]) != null) {
        throw new IllegalArgumentException("twice: " + namesAndValues[i]);
      }
    }
    return object;
  }

  /**
   * The text of a value.
   *
   * @param tree maps, lists, texts, numbers, truth values and null
   * @return the text, with a line feed at its end
   * @throws IllegalArgumentException if there is anything else in it, or a number that JSON has not
   */
  public static String print(@Nullable Object tree) {
    // A StringWriter would look at each character once more, whether it fits an octet.
    ByteArrayOutputStream text = new ByteArrayOutputStream(USUAL_LENGTH);
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(lines)
            .withArrayIndenter(lines);
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      generator.setPrettyPrinter(printer);
      write(generator, tree);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    text.write('\n');
    return text.toString(StandardCharsets.UTF_8);
  }

  /**
   * What {@link #print} gives, in one line.
   *
   * @param printed the text of a value
   * @return the same value without line breaks and indentation
   */
  public static String inOneLine(String printed) {
    return printed.replaceAll("\\n *", "");
  }

  /**
   * A number as JavaScript makes a text of it: renderers find values by these.
   *
   * @param value any number
   * @return for example {@code 2}, {@code 0.5}, {@code 1e+21}, {@code NaN} or {@code -Infinity}
   */
  public static String numberText(double value) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    if (value == 0) {
      return "0";
    }
    BigDecimal shortest = shortest(value).stripTrailingZeros();
    int exponent = shortest.precision() - shortest.scale() - 1;
    if (exponent >= LEAST_PLAIN && exponent < FIRST_NOT_PLAIN) {
      return shortest.toPlainString();
    }
    String digits = shortest.movePointLeft(exponent).toPlainString();
    return digits + (exponent < 0 ? "e" : "e+") + exponent;
  }

  /** The same with every JVM: {@code Double.toString} has a digit too many before JDK 19. */
  private static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < MOST_DIGITS; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits));
      if (rounded.doubleValue() == value) {
        return rounded;
      }
    }
    return exact.round(new MathContext(MOST_DIGITS));
  }

  private static void write(JsonGenerator generator, @Nullable Object tree) throws IOException {
    if (tree == null) {
      generator.writeNull();
    } else if (tree instanceof Map<?, ?> object) {
      generator.writeStartObject();
      for (Map.Entry<?, ?> entry : object.entrySet()) {
        generator.writeFieldName((String) entry.getKey());
        write(generator, entry.getValue());
      }
      generator.writeEndObject();
    } else if (tree instanceof Collection<?> list) {
      generator.writeStartArray();
      for (Object each : list) {
        write(generator, each);
      }
      generator.writeEndArray();
    } else if (tree instanceof String text) {
      generator.writeString(text);
    } else if (tree instanceof Boolean truth) {
      generator.writeBoolean(truth);
    } else if (tree instanceof Integer || tree instanceof Long) {
      generator.writeNumber(((Number) tree).longValue());
    } else if (tree instanceof Double number && Double.isFinite(number)) {
      if (number == Math.rint(number) && Math.abs(number) < EXACT) {
        generator.writeNumber((long) number.doubleValue());
      } else {
        generator.writeNumber(shortest(number).toString());
      }
    } else {
      throw new IllegalArgumentException("JSON has no " + tree);
    }
  }
}
