// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.clickhouse;

import dev.cnitelemetry.flow.store.FlowStoreException;
import dev.cnitelemetry.flow.store.FlowStoreException.Reason;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server's errors mean. Source: ClickHouse, src/Common/ErrorCodes.cpp.
 *
 * <p>What it says has no password in it: it is sent in a header, which no server repeats.
 */
final class ClickHouseErrors {
  private static final Pattern CODE = Pattern.compile("Code: (\\d+)");
  private static final Pattern SAYS =
      Pattern.compile(
          "DB::Exception: (.*?)(, e\\.what\\(\\)|, Stack trace|\\(version |$)", Pattern.DOTALL);

  /** What is said to who wants to change what is read alone. */
  static final String IS_READ_ONLY = "it was opened to be asked, not to be changed";

  private static final int MOST_CHARACTERS = 300;
  private static final int OK = 200;

  /** The code of a server that is told, or by itself allows, to read alone. */
  private static final String READ_ONLY = "164";

  private ClickHouseErrors() {}

  static FlowStoreException of(String place, int status, String body) {
    Matcher code = CODE.matcher(body);
    if (status / 100 == 3) {
      return error(
          Reason.UNAVAILABLE,
          place,
          "it points to another address, where user and password are not sent");
    }
    if (!code.find()) {
      return error(
          status == 401 || status == 403 ? Reason.REFUSED : Reason.UNAVAILABLE,
          place,
          status == OK ? "it says that there was an error" : "it answers with status " + status);
    }
    if (code.group(1).equals(READ_ONLY)) {
      return error(Reason.WRONG_QUERY, place, IS_READ_ONLY);
    }
    Reason reason =
        switch (Integer.parseInt(code.group(1))) {
          case 192, 193, 194, 497, 516 -> Reason.REFUSED;
          case 16, 20, 36, 53, 60, 81 -> Reason.WRONG_TABLE;
          case 42, 43, 46, 47, 62, 115, 170, 215, 386 -> Reason.WRONG_QUERY;
          case 3, 159, 160, 173, 201, 202, 209, 210, 241, 242, 243, 252, 319, 999 ->
              Reason.UNAVAILABLE;
          default -> Reason.FAILED;
        };
    Matcher says = SAYS.matcher(body);
    String words = says.find() ? says.group(1).strip() : body.strip();
    words = words.replaceAll("\\s+", " ");
    if (words.length() > MOST_CHARACTERS) {
      words = words.substring(0, MOST_CHARACTERS) + "…";
    }
    return error(reason, place, words.replaceAll("[.,]+$", ""));
  }

  static FlowStoreException error(Reason reason, String place, String words) {
    return new FlowStoreException(reason, place + ": " + words, null);
  }
}
