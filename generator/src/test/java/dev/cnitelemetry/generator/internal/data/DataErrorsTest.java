// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.generator.DataFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever edits a data file wrongly is told the file, the line, and what would be right. */
class DataErrorsTest {

  private static final String CATALOG =
      """
      name: toy
      package: toy
      classes: Toy
      title: Toy
      description: Toys.
      products:
        - {constant: TOY, name: toy, title: Toy, since: v1.0.0, until: v2.0.0}
      sections:
        - {name: main, title: Main}
      files: [toy.yaml]
      """;

  private static final String DATA =
      """
      class: ToyMetrics
      prefix: toy_
      title: Toy
      description: Toys.
      components:
        - {name: toy, constant: TOYS, title: Toys, description: All toys., product: toy}
      labels:
        - {constant: COLOUR, name: colour, form: text, description: The colour.}
      metrics:
        - name: toy_blocks
          kind: gauge
          help: "Blocks."
          labels: [COLOUR]
          section: main
          history: [{since: v1.0.0}]
        - name: toy_falls_seconds
          kind: histogram
          help: "Falls."
          buckets: ["0.1", "1"]
          section: main
          history: [{since: v1.0.0, until: v1.5.0}, {since: v1.6.0}]
      """;

  private static List<Module> link(String catalog, String data) {
    Linker linker = new Linker();
    linker.add(
        Path.of("toy"),
        DataReader.catalogFile("catalog.yaml", catalog),
        List.of(DataReader.dataFile("toy.yaml", data)));
    return linker.modules();
  }

  @Test
  void soundDataIsLinked() {
    Module module = link(CATALOG, DATA).get(0);
    assertEquals(2, module.exposed().size());
    assertEquals("BLOCKS", module.groups().get(0).metrics().get(0).constant());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title: Toy            | titel: Toy            | toy.yaml:1:1: key title is missing
          form: text,           | form: text, shape: x, | toy.yaml:8:50: unknown key shape; known are
          kind: gauge           | kind: guage           | toy.yaml:11:5: kind is one of
          kind: gauge           | help: twice           | toy.yaml:12:5: key help is there twice
          help: "Blocks."       | unit: parsecs         | toy.yaml:12:5: unit is one of
          help: "Blocks."       | unit: bytes           | toy.yaml:10:5: without help text a description
          help: "Blocks."       | help:                 | toy.yaml:12:10: key help has no value
          labels: [COLOUR]      | labels: [SHAPE]       | toy.yaml:10:5: no label ToyLabels.SHAPE
          labels: [COLOUR]      | labels: COLOUR        | toy.yaml:13:13: labels is a list
          labels: [COLOUR]      | labels: [COLOUR, COLOUR] | toy.yaml:10:5: label colour is there twice
          labels: [COLOUR]      | buckets: ['1']        | toy.yaml:13:5: only a histogram has buckets
          labels: [COLOUR]      | quantiles: ['1']      | toy.yaml:13:5: only a summary has quantiles
          labels: [COLOUR]      | renamedTo: toy_bricks | toy.yaml:10:5: renamedTo toy_bricks, but
          labels: [COLOUR]      | semanticKind: gauge   | toy.yaml:13:5: only an untyped metric
          labels: [COLOUR]      | otherKinds: [gauge]   | toy.yaml:10:5: otherKinds are kinds that a setting
          labels: [COLOUR]      | documented: maybe     | toy.yaml:13:5: documented is one of
          labels: [COLOUR]      | exposedBy: [nobody]   | toy.yaml:13:17: no component nobody
          labels: [COLOUR]      | notes: [{text: x, translation: y}] | toy.yaml:13:23: unknown key translation
          labels: [COLOUR]      | exposedBy: [{component: toy, until: v0.5.0}] | toy.yaml:13:17: toy has no release left
          section: main         | section: other        | toy.yaml:1:1: metric toy_blocks is in section "other"
          section: main         | appearance: never     | toy.yaml:14:5: appearance is one of
          [{since: v1.0.0}]     | []                    | toy.yaml:10:5: a product with releases needs a history
          [{since: v1.0.0}]     | [{since: soon}]       | toy.yaml:15:15: not a version: "soon"
          [{since: v1.0.0}]     | [{since: v3.0.0}]     | toy.yaml:15:15: since v3.0.0 is outside of
          [{since: v1.0.0}]     | [{since: v1.5.0, until: v1.0.0}] | toy.yaml:15:15: not a range of releases
          toy_falls_seconds     | toy_blocks            | toy.yaml:16:5: metric toy_blocks is at toy.yaml:10:5 too
          ["0.1", "1"]          | ["1", "0.1"]          | toy.yaml:16:5: numbers must ascend
          {since: v1.6.0}       | {since: v1.5.0}       | toy.yaml:21:47: since v1.5.0 does not follow v1.0.0 to v1.5.0
          product: toy          | product: game         | toy.yaml:6:5: no product game in catalog.yaml
          prefix: toy_          | prefix: toy_blocks    | toy.yaml:10:5: no constant can be made of toy_blocks
          metrics:              | metrics: x            | toy.yaml:
          """)
  void whatIsWrongIsToldWithItsPlace(String sound, String wrong, String message) {
    assertTrue(DATA.contains(sound), sound);
    int at = DATA.indexOf(sound);
    String data = DATA.substring(0, at) + wrong + DATA.substring(at + sound.length());
    DataFileException error = assertThrows(DataFileException.class, () -> link(CATALOG, data));
    assertTrue(String.valueOf(error.getMessage()).startsWith(message), error::getMessage);
  }

  @Test
  void anEnumHasItsValuesOnce() {
    String data = DATA.replace("form: text,", "form: closed, enum: Colour, ");
    assertEquals(
        "toy.yaml:8:5: enum Colour has no values",
        assertThrows(DataFileException.class, () -> link(CATALOG, data)).getMessage());
    String open = DATA.replace("form: text,", "form: closed,");
    assertEquals(
        "toy.yaml:8:5: a label of form known or closed has an enum",
        assertThrows(DataFileException.class, () -> link(CATALOG, open)).getMessage());
  }

  @Test
  void aProductHasBothEndsOfItsReleasesOrNone() {
    String catalog = CATALOG.replace(", until: v2.0.0", "");
    assertEquals(
        "catalog.yaml:7:5: a product has both since and until, or neither",
        assertThrows(DataFileException.class, () -> link(catalog, DATA)).getMessage());
  }

  @Test
  void onlyCommonMetricsAreReferredTo() {
    String data = DATA + "exposures:\n  - {of: GoRuntime.INFO, history: [{since: v1.0.0}]}\n";
    assertEquals(
        "toy.yaml:23:5: no metric constant GoRuntime.INFO in catalog-common",
        assertThrows(DataFileException.class, () -> link(CATALOG, data)).getMessage());
  }
}
