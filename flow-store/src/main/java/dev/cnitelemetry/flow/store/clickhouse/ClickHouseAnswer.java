// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.clickhouse;

import dev.cnitelemetry.flow.store.FlowAnswer;
import dev.cnitelemetry.flow.store.FlowStoreException;
import dev.cnitelemetry.flow.store.FlowStoreException.Reason;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.Nullable;

/** Rows in the format TabSeparatedWithNamesAndTypes, as they come. */
final class ClickHouseAnswer implements FlowAnswer {
  private static final String NULL = "\\N";

  /** Longer than any row: what comes is perhaps no answer at all. */
  private static final int MOST_OCTETS_OF_ROW = 64 << 20;

  private static final Pattern WRAPPED =
      Pattern.compile("(?:Nullable|LowCardinality|SimpleAggregateFunction)\\((?:\\w+, )?(.*)\\)");

  private final InputStream in;
  private final ClickHouseServer server;
  private final ZoneId zone;
  private final List<String> columns;
  private final List<String> types;
  private List<String> row = List.of();

  private ClickHouseAnswer(InputStream in, ZoneId zone, ClickHouseServer server)
      throws IOException {
    this.in = in;
    this.zone = zone;
    this.server = server;
    columns = unescaped(line());
    types = unescaped(line());
    if (columns.size() != types.size()) {
      throw ClickHouseErrors.error(
          Reason.WRONG_QUERY,
          server.toString(),
          "what it answers are no rows with names and types: is there a FORMAT in the question?");
    }
  }

  static ClickHouseAnswer of(InputStream body, ZoneId zone, ClickHouseServer server) {
    InputStream in = new BufferedInputStream(body, 1 << 16);
    ClickHouseAnswer answer = null;
    try {
      answer = new ClickHouseAnswer(in, zone, server);
      return answer;
    } catch (IOException e) {
      throw server.failure(e);
    } finally {
      if (answer == null) {
        close(in, server);
      }
    }
  }

  /** The fields of a line as they are escaped; none at the end. */
  private List<String> line() throws IOException {
    List<String> fields = new ArrayList<>();
    ByteArrayOutputStream field = new ByteArrayOutputStream();
    int octet = in.read();
    if (octet < 0) {
      return fields;
    }
    int octets = 0;
    for (; octet >= 0 && octet != '\n'; octet = in.read()) {
      if (octets++ == MOST_OCTETS_OF_ROW) {
        throw new IOException("a row is longer than " + MOST_OCTETS_OF_ROW + " octets");
      }
      if (octet == '\t') {
        fields.add(field.toString(StandardCharsets.UTF_8));
        field.reset();
      } else {
        field.write(octet);
      }
    }
    fields.add(field.toString(StandardCharsets.UTF_8));
    return fields;
  }

  private static List<String> unescaped(List<String> fields) {
    return fields.stream().map(ClickHouseAnswer::unescaped).toList();
  }

  private static String unescaped(String field) {
    if (field.indexOf('\\') < 0) {
      return field;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c != '\\' || i + 1 == field.length()) {
        text.append(c);
        continue;
      }
      char next = field.charAt(++i);
      text.append(
          switch (next) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case '0' -> '\0';
            default -> next;
          });
    }
    return text.toString();
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public boolean next() {
    try {
      row = line();
    } catch (IOException e) {
      throw server.failure(e);
    }
    if (!row.isEmpty() && row.size() != columns.size()) {
      throw ClickHouseErrors.error(
          Reason.FAILED, server.toString(), "its answer breaks off: " + String.join(" ", row));
    }
    return !row.isEmpty();
  }

  @Override
  public @Nullable Object value(int column) {
    String field = row.get(column);
    String type = types.get(column);
    boolean isNullable = type.contains("Nullable(");
    for (Matcher inner = WRAPPED.matcher(type); inner.matches(); inner = WRAPPED.matcher(type)) {
      type = inner.group(1);
    }
    if (field.equals(NULL) && !type.equals("String")) {
      return null;
    }
    try {
      if (type.matches("U?Int(8|16|32|64|128|256)")) {
        BigInteger number = new BigInteger(field);
        return number.bitLength() < Long.SIZE ? (Object) number.longValue() : number;
      } else if (type.startsWith("Float") || type.startsWith("Decimal")) {
        return number(field);
      } else if (type.startsWith("DateTime")) {
        return time(field, type);
      } else if (type.equals("Bool")) {
        return field.equals("true");
      }
    } catch (NumberFormatException | DateTimeException e) {
      throw new FlowStoreException(
          Reason.FAILED, server + ": it says of a " + type + ": " + field, e);
    }
    return field.equals(NULL) && isNullable ? null : unescaped(field);
  }

  private static Double number(String field) {
    return switch (field) {
      case "nan" -> Double.NaN;
      case "inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      default -> Double.valueOf(field);
    };
  }

  private Instant time(String field, String type) {
    if (field.endsWith("Z")) {
      return Instant.parse(field);
    }
    if (field.equals("0000-00-00 00:00:00")) {
      return Instant.EPOCH;
    }
    int quote = type.indexOf('\'');
    ZoneId own = quote < 0 ? zone : ZoneId.of(type.substring(quote + 1, type.lastIndexOf('\'')));
    return LocalDateTime.parse(field.replace(' ', 'T')).atZone(own).toInstant();
  }

  @Override
  public void close() {
    close(in, server);
  }

  private static void close(InputStream in, ClickHouseServer server) {
    try {
      in.close();
    } catch (IOException e) {
      throw server.failure(e);
    }
  }
}
