// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cnitelemetry.testsupport.TestData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documents' samples as their PDF export broke them: every broken line is found, no other. */
class BrokenSamplesTest {

  @ParameterizedTest
  @CsvSource({
    "calico-sample-scrape-as-printed.txt, 20",
    "bird-sample-scrape-as-printed.txt, 50",
  })
  void exactlyTheInvalidLinesAreReported(String file, int count) throws IOException {
    Path table = TestData.table("sample-as-printed-broken-lines.tsv");
    Path sample = TestData.path("facts/" + file);
    List<Integer> invalid = new ArrayList<>();
    for (String row : Files.readAllLines(table)) {
      String[] cells = row.split("\t", -1);
      if (cells[0].equals(file) && cells[2].equals("invalid")) {
        invalid.add(Integer.valueOf(cells[1]));
      }
    }
    assertEquals(count, invalid.size());

    CommandRun run = CommandRun.of("check", "--output", "json", sample.toString());

    List<Integer> reported = new ArrayList<>();
    for (JsonNode finding : run.json().get("findings")) {
      assertEquals("malformed-line", finding.get("code").asText(), finding.toString());
      if (finding.has("places")) {
        // The rest of a line that a line feed broke is told with it.
        finding.get("places").forEach(place -> reported.add(place.get("line").asInt()));
      } else {
        reported.add(finding.get("line").asInt());
      }
    }
    Collections.sort(reported);
    assertEquals(invalid, reported);
    assertEquals(1, run.status());
  }
}
