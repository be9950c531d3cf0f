// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {
  private static final Pattern PLURAL =
      Pattern.compile(
          "\\w\\)?\\s*\\+ \" (octets|fields|records|messages|packets|segments|fragments|seconds"
              + "|nanoseconds|flows|sets|connections|characters|times)\\b");

  /** Numbers that are never 1: what goes beyond a limit, and the limit itself. */
  private static final Set<String> LARGE =
      Set.of(
          "CaptureFile", // packets of more than the largest
          "GatheredRecords", // records of more than a message holds
          "IpfixWriter",
          "JsonStream",
          "ListWriter",
          "OutgoingMessages",
          "RecordOctets",
          "TemplateDefinition", // but the length of a field
          "ElementNames",
          "Quantity",
          "FlowExporter");

  @ParameterizedTest
  @CsvSource({"0, 0 octets", "1, 1 octet", "2, 2 octets", "65535, 65535 octets"})
  void oneIsOne(long number, String words) {
    assertEquals(words, Quantity.octets(number));
  }

  /** Nothing that a number comes before has an s of its own. */
  @Test
  void nobodyCountsByHand() throws IOException {
    List<String> found = new ArrayList<>();
    for (String module : List.of("ipfix-model", "flow-collector")) {
      Path sources = Path.of(System.getProperty("project.root"), module, "src/main/java");
      try (Stream<Path> files = Files.walk(sources)) {
        for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
          String name = file.getFileName().toString().replace(".java", "");
          String code = Files.readString(file).replaceAll("(?m)^ *(\\*|//|/\\*).*", "");
          Matcher plural = PLURAL.matcher(code);
          while (!LARGE.contains(name) && plural.find()) {
            found.add(name + plural.group());
          }
        }
      }
    }
    assertEquals(List.of(), found);
  }
}
