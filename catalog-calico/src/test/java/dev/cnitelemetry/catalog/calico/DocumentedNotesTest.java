// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.catalog.calico;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.Note;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the Korean document notes of its metrics, in English, with the language it is from. */
class DocumentedNotesTest {

  @Test
  void noteIsEnglishAndSaysWhichLanguageItIsFrom() {
    assertEquals("Hostname. The value is always 1.", notes().get("felix_host"));
  }

  @Test
  void everyMetricOfTheDocumentsTablesHasItsNote() {
    assertEquals(40, notes().size());
  }

  @Test
  void notesAreThoseOfTheTables() {
    Map<String, String> documented = new TreeMap<>();
    for (String table : List.of("calico-felix-metrics.tsv", "bird-metrics.tsv")) {
      for (FactTable.Row row : FactTable.read(table)) {
        assumeTrue(row.cells().containsKey("note_en"), "the project's tables have no notes");
        if (!row.cell("note_en").isEmpty()) {
          documented.put(row.name(), row.cell("note_en").replace("The seed ", "The document "));
        }
      }
    }
    assertEquals(documented, notes());
  }

  private static Map<String, String> notes() {
    Map<String, String> notes = new TreeMap<>();
    for (MetricDefinition definition : CalicoCatalog.get().definitions()) {
      for (Exposure exposure : CalicoCatalog.get().exposures(definition)) {
        for (Note note : exposure.notes()) {
          if (note.language().equals("ko")) {
            notes.put(definition.name(), note.text());
          }
        }
      }
    }
    return notes;
  }
}
