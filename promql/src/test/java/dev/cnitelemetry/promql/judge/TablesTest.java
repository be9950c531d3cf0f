// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.metrics.regex.RegexSyntaxException;
import dev.cnitelemetry.metrics.regex.RegularExpression;
import dev.cnitelemetry.promql.tree.StringLiteral;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Our tables of Unicode are those that servers are built with. */
class TablesTest {

  @Test
  void whatIsPrintedWithoutEscapes() throws Exception {
    List<String> ranges = new ArrayList<>();
    int start = -1;
    for (int c = 0; c <= Character.MAX_CODE_POINT + 1; c++) {
      boolean isPrinted = c <= Character.MAX_CODE_POINT && isPrinted(c);
      if (isPrinted && start < 0) {
        start = c;
      } else if (!isPrinted && start >= 0) {
        ranges.add(Integer.toHexString(start) + "-" + Integer.toHexString(c - 1));
        start = -1;
      }
    }
    assertEquals(GoJudge.get().run(List.of(), "printable"), ranges);
  }

  private static boolean isPrinted(int c) {
    if (c == '"' || c == '\\') {
      return true; // escaped, and printable all the same
    }
    if (c >= 0xd800 && c <= 0xdfff) {
      return false;
    }
    String text = Character.toString(c);
    return StringLiteral.of(text).toString().equals('"' + text + '"');
  }

  @Tag("long")
  @Test
  void namesOfCharacters() throws Exception {
    List<String> names = GoJudge.get().run(List.of(), "tables");
    for (String name : names) {
      assertEquals(true, isKnown(name), name);
    }
    for (Character.UnicodeScript script : Character.UnicodeScript.values()) {
      String name = name(script);
      assertEquals(names.contains(name), isKnown(name), name);
    }
  }

  private static String name(Character.UnicodeScript script) {
    StringBuilder name = new StringBuilder();
    for (String word : script.name().split("_", -1)) {
      name.append(name.length() == 0 ? "" : "_")
          .append(word.charAt(0))
          .append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }

  private static boolean isKnown(String name) {
    try {
      RegularExpression.parse("\\p{" + name + "}");
      return true;
    } catch (RegexSyntaxException e) {
      return false;
    }
  }
}
