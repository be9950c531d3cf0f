package dev.cnitelemetry.catalog.calico;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Korean notes of the document, word for word, with a translation beside them. */
class DocumentedNotesTest {

  private static final Set<String> KINDS = Set.of("counter", "gauge", "summary");

  @Test
  void everyMetricOfTheDocumentsTablesHasItsNote() {
    Map<String, Note> notes = notes();
    assertEquals(40, notes.size());
    notes.forEach(
        (name, note) -> {
          assertEquals("ko", note.language(), name);
          assertTrue(note.text().codePoints().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3), name);
          String translation = note.translation().orElseThrow();
          assertFalse(translation.codePoints().anyMatch(c -> c >= 0xAC00), name);
          assertFalse(note.text().contains("<"), name);
        });
  }

  @Test
  void noteStandsBesideItsTranslation() {
    assertEquals(
        Note.documented("호스트네임. 값은 항상 1.", "ko", "The host name. The value is always 1."),
        notes().get("felix_host"));
  }

  @Test
  void misspeltNoteStaysAsItIs() {
    assertTrue(
        notes().values().stream()
            .map(Note::text)
            .anyMatch(
                "Datstore sync 상태. • WaitForDatastore: 1 • ResyncInProgress: 2 • InSync: 3"
                    ::equals));
  }

  @Test
  void notesAreThoseOfTheDocument() throws IOException {
    Map<String, String> documented = documented();
    Map<String, String> actual = new LinkedHashMap<>();
    notes().forEach((name, note) -> actual.put(name, note.text()));
    assertEquals(documented, actual);
  }

  private static Map<String, Note> notes() {
    Map<String, Note> notes = new LinkedHashMap<>();
    for (MetricDefinition definition : CalicoCatalog.get().definitions()) {
      for (Exposure exposure : CalicoCatalog.get().exposures(definition)) {
        exposure.notes().stream()
            .filter(note -> note.language().equals("ko"))
            .forEach(note -> notes.put(definition.name(), note));
      }
    }
    return notes;
  }

  /**
   * The tables of the document: four cells a row, the last one the note. Names are put right as the
   * document's own sample has them; the first row of two with one name means another metric.
   */
  private static Map<String, String> documented() throws IOException {
    Map<String, String> notes = new LinkedHashMap<>();
    for (String line : Files.readAllLines(document())) {
      String[] cells = line.split("\t", -1);
      if (cells.length == 4 && KINDS.contains(cells[1].replace(" ", ""))) {
        String name = cells[0].replace("data_plane", "dataplane").replace(" ", "");
        if (cells[2].startsWith("Seconds to update calculation graph")) {
          name = "felix_calc_graph_update_time_seconds";
        }
        String note = cells[3].replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
        assertEquals(null, notes.put(name, note));
      }
    }
    assertEquals(40, notes.size());
    return notes;
  }

  private static Path document() throws IOException {
    try (Stream<Path> documents = Files.list(FactTable.file("seeds"))) {
      List<Path> found = new ArrayList<>();
      documents
          .filter(path -> path.getFileName().toString().startsWith("004_"))
          .forEach(found::add);
      assertEquals(1, found.size());
      return found.get(0);
    }
  }
}
