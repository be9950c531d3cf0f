// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.judge;

import dev.cnitelemetry.testsupport.PeerProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a promtool says of expressions in rule files. */
final class Promtool {

  private static final Pattern REFUSED = Pattern.compile("group \"g\", rule (\\d+)");

  /** The Go module whose language is ours. */
  static final String VERSION = "v0.316.0";

  private Promtool() {}

  /** Debian's, of January 2023. */
  static PeerProgram old() {
    return PeerProgram.ofVersion("promtool", "2.42", "Debian package prometheus");
  }

  /** That of the parser's version, which says nothing of its version when Go installed it. */
  static PeerProgram current() {
    return PeerProgram.ofGoModule("github.com/prometheus/prometheus/cmd/promtool", VERSION);
  }

  /** Which of the expressions it refuses, by their place in the list. */
  static Set<Integer> refused(
      PeerProgram promtool, Path directory, List<String> expressions, String... options)
      throws Exception {
    StringBuilder rules = new StringBuilder("groups:\n- name: g\n  rules:\n");
    for (int i = 0; i < expressions.size(); i++) {
      rules.append("  - record: r").append(i).append("\n    expr: ");
      rules.append(yaml(expressions.get(i))).append('\n');
    }
    Path file = Files.writeString(directory.resolve("rules.yaml"), rules);
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(List.of("check", "rules", "--lint=none", file.toString()));
    PeerProgram.Outcome outcome = promtool.run(new byte[0], arguments.toArray(String[]::new));
    String words = outcome.output() + outcome.errors();
    Set<Integer> refused = new HashSet<>();
    Matcher matcher = REFUSED.matcher(words);
    while (matcher.find()) {
      refused.add(Integer.parseInt(matcher.group(1)) - 1);
    }
    if (refused.isEmpty() && outcome.status() != 0) {
      throw new AssertionError(words);
    }
    return refused;
  }

  private static String yaml(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < 0x20 || c == 0x7f) {
        quoted.append(String.format("\\x%02x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
