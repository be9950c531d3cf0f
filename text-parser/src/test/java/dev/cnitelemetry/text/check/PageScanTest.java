// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.text.TextFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages that are read in pieces are what they are in one. */
class PageScanTest {

  private static final int BLOCK = 1 << 16;

  /** The byte order mark, carriage returns and line feeds at every place around a block's end. */
  @Test
  void returnsAreFoundAcrossBlocks() throws IOException {
    for (int shift = -12; shift <= 3; shift++) {
      String filling = "# " + "x".repeat(BLOCK - 3 + shift) + "\n";
      String page = filling + "a 1\r\n# TYPE b gauge\r\nb 2\r\n# c\r\nd 4\r";
      List<Finding> findings = new ArrayList<>();
      PageScan scan = PageScan.of(stored(page));
      scan.report(findings::add);
      assertEquals(1, findings.size(), "at " + shift);
      assertEquals(
          List.of(Place.at(2, 4), Place.at(3, 15), Place.at(4, 4), Place.at(6, 4)),
          findings.get(0).places(),
          "at " + shift);
      assertEquals(
          filling + "a 1\n# TYPE b gauge\nb 2\n# c\nd 4",
          text(scan.plain(stored(page))),
          "at " + shift);
      assertEquals(6, scan.unterminatedLine());
    }
  }

  @Test
  void textsAndCommentsMayEndWithAReturn() throws IOException {
    String page = "# HELP a b\r\n# c\r\na 1\n";
    PageScan scan = PageScan.of(stored(page));
    assertEquals(page, text(scan.plain(stored(page))));
    assertEquals(0, scan.unterminatedLine());
  }

  @Test
  void theEndIsFoundAcrossBlocks() throws IOException {
    for (int shift = -8; shift <= 8; shift++) {
      String filling = "# " + "x".repeat(BLOCK - 3 + shift) + "\n";
      assertTrue(PageScan.of(stored(filling + "# EOF\n")).endsWithEof(), "at " + shift);
      assertTrue(PageScan.of(stored(filling + "# EOF")).endsWithEof(), "at " + shift);
      assertFalse(PageScan.of(stored(filling + "x# EOF\n")).endsWithEof(), "at " + shift);
      assertFalse(PageScan.of(stored(filling)).endsWithEof(), "at " + shift);
    }
    assertTrue(PageScan.of(stored("# EOF")).endsWithEof());
    assertFalse(PageScan.of(stored("")).endsWithEof());
    assertTrue(PageScan.of(stored("")).isEmpty());
  }

  @Test
  void aPageThatCannotBeReadIsSaid() {
    ScrapeLinter linter = ScrapeLinter.against(MetricCatalog.empty()).build();
    StoredPage failing =
        () -> {
          throw new IOException("no such disk");
        };
    UncheckedIOException e =
        assertThrows(
            UncheckedIOException.class, () -> linter.lint(failing, TextFormat.PROMETHEUS_0_0_4));
    assertEquals("no such disk", e.getCause().getMessage());
  }

  private static StoredPage stored(String page) {
    // As a pipe does, it gives what it has.
    return () ->
        new ByteArrayInputStream(page.getBytes(UTF_8)) {
          @Override
          public synchronized int read(byte[] into, int offset, int length) {
            return super.read(into, offset, Math.min(length, 1000));
          }
        };
  }

  private static String text(StoredPage page) throws IOException {
    try (InputStream in = page.open()) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
