// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.cli.ManualPages;
import dev.cnitelemetry.testsupport.PeerProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManualPagesTest {

  @TempDir private static Path directory;

  @BeforeAll
  static void write() throws IOException {
    ManualPages.main(new String[] {directory.toString(), "1.2.3"});
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> pages = Files.list(directory.resolve("man1"))) {
      return pages.sorted().toList();
    }
  }

  @Test
  void eachCommandHasOne() throws IOException {
    List<String> names = pages().stream().map(each -> each.getFileName().toString()).toList();
    assertTrue(
        names.containsAll(
            List.of(
                "cni-telemetry.1",
                "cni-telemetry-check.1",
                "cni-telemetry-catalog-diff.1",
                "cni-telemetry-ipfix-check.1",
                "cni-telemetry-promql-check.1")),
        names.toString());
  }

  @Test
  void aPageSaysWhatTheHelpSays() throws IOException {
    String page = Files.readString(directory.resolve("man1/cni-telemetry-check.1"));
    assertTrue(page.contains(".TH \"CNI\\-TELEMETRY\\-CHECK\" 1"), page);
    assertTrue(page.contains("cni\\-telemetry 1.2.3"), page);
    assertTrue(page.contains("\\fB\\-\\-max\\-time\\fR=\\fISECONDS\\fR\n"), page);
    assertTrue(page.contains("Give up on a URL after this long (default: 30).\n"), page);
    assertTrue(page.contains("table, json, junit, sarif, github (default: table)."), page);
    assertTrue(page.contains(".SH EXIT STATUS\n.TP\n\\fB0\\fR\nclean\n"), page);
    assertTrue(page.contains("\\fBcni\\-telemetry\\fR(1)"), page);
    assertTrue(
        Files.readString(directory.resolve("man1/cni-telemetry.1"))
            .contains("  cni\\-telemetry check metrics.txt\n"));
  }

  /** No request that it does not know, no line that is cut. */
  @Test
  void groffFormatsThemAllWithoutAWarning() throws IOException {
    PeerProgram groff = PeerProgram.named("groff", "Debian package groff-base");
    for (Path page : pages()) {
      PeerProgram.Outcome formatted =
          groff.run(new byte[0], "-man", "-Tutf8", "-Wbreak", "-ww", "-b", page.toString());
      assertEquals("", formatted.errors(), page.toString());
      String shown = formatted.output().replaceAll("\u001b\\[[0-9;]*m", "").replaceAll(".\b", "");
      assertTrue(shown.contains("EXIT STATUS"), shown);
    }
  }
}
