package dev.cnitelemetry.generator.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is committed is what the data files say. */
class CommittedFilesTest {

  @Test
  void generatedFilesAreThoseOfTheData() throws IOException {
    Path project = Path.of(System.getProperty("project.root"));
    assertEquals(
        List.of(),
        CatalogGenerator.generate(project).differences(),
        "the data files say otherwise: run ./generate and commit what it writes");
  }
}
