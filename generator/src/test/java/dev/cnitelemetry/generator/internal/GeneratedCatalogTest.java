// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.Appearance;
import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.GaugeDefinition;
import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.metrics.KnownLabel;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.LabelValue;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricShape;
import dev.cnitelemetry.metrics.Note;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.ReleaseRange;
import dev.cnitelemetry.metrics.Stability;
import dev.cnitelemetry.metrics.SummaryDefinition;
import dev.cnitelemetry.metrics.TextLabel;
import dev.cnitelemetry.metrics.Unit;
import dev.cnitelemetry.metrics.UntypedDefinition;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small catalogue is generated, compiled and asked: every word of its data is found again. */
class GeneratedCatalogTest {

  private static final String COMMON_CATALOG =
      """
      name: common
      package: toy.common
      classes: Shared
      title: shared
      description: Shared metrics.
      sections: [{name: runtime, title: Runtime}]
      files: [shared.yaml]
      """;

  private static final String COMMON =
      """
      class: SharedRuntime
      prefix: shared_
      title: Shared runtime
      description: What every toy has.
      labels:
        - {constant: VERB, name: verb, form: text, description: The verb.}
      metrics:
        - name: shared_threads
          kind: gauge
          help: "Threads."
          section: runtime
          labels: [VERB]
          appearance: at-start
          notes: [Counted by the kernel.]
      """;

  private static final String CATALOG =
      """
      name: toy
      package: toy
      classes: Toy
      title: Toy
      description: Toys.
      products:
        - constant: TOY
          name: toy
          title: Toy
          since: v1.0.0
          until: v3.0
          trains: [{since: lid v0.1.0, until: lid v0.9.0}]
        - {constant: BALL, name: ball, title: Ball}
      sections:
        - {name: main, title: Main}
      files: [toy.yaml, ball.yaml]
      """;

  private static final String TOY =
      """
      class: ToyBox
      prefix: [toy_box_, toy_]
      title: Toy box
      description: |
        The box.

        With `code` in it.
      components:
        - name: box
          constant: BOX
          title: Box
          description: The box.
          product: toy
          port: 9100
          path: /stats
          scheme: https
          switch: "`--metrics`"
          enabledByDefault: false
          namespace: toys
          container: box
        - {name: lid, constant: LID, title: Lid, description: The lid., product: toy}
      exposedBy: [box]
      labels:
        - {constant: COLOUR, name: colour, form: text, description: The colour.}
        - constant: SHAPE
          name: shape
          form: closed
          enum: BlockShape
          description: The shape.
          values:
            - {constant: NONE, text: "", description: "No shape, `nil`."}
            - {constant: V1_4, text: "1.4", description: Version.}
            - {constant: QUOTED, text: 'say "hi"\\n', description: Awkward.}
        - constant: SIZE
          name: size
          form: known
          enum: BlockSize
          description: The size.
          values: [{constant: BIG, text: big, description: Big.}]
        - {constant: OTHER_SHAPE, name: shape, form: known, enum: BlockShape, description: Again.}
      metrics:
        - name: toy_box_blocks_total
          kind: counter
          help: "Blocks */ {@link x} & <b>\\\\u0041\\n\\"quoted\\"."
          stability: ALPHA
          labels: [COLOUR, SHAPE]
          section: main
          requires: Gate `Blocks`
          appearance: after-first-use
          renamedTo: toy_box_bricks
          history:
            - {since: v1.0.0, until: v1.4, labels: [], stability: none, kind: gauge}
            - since: v1.5.0
              until: v1.9.0
              absentValues: [{label: shape, values: ["1.4"]}]
            - {since: v2.0.0, until: v2.1.0, exposed: false}
            - {since: v2.2.0, wireHelp: "Blocks, new."}
          spellings: [toy_blocks_total]
          notes:
            - Ours.
            - {text: Theirs., language: ko}
          sources: [The box, toy/box@v1.0.0:main.go]
        - name: toy_box_bricks
          kind: gauge
          help: ""
          description: Bricks of `size`.
          unit: bytes
          monotonic: true
          otherKinds: [counter, untyped]
          labels: [SIZE, SharedLabels.VERB]
          section: main
          documented: false
          renamedFrom: toy_box_blocks_total
          history: [{since: v1.0.0}]
        - name: toy_falls_seconds
          kind: histogram
          help: "Falls."
          unit: seconds
          buckets: ["0.10", "1", "5e+06"]
          section: main
          history:
            - {since: v1.0.0, until: v1.9.0, buckets: unknown}
            - {since: v2.0.0}
        - name: toy_jumps_seconds
          kind: summary
          help: "Jumps."
          quantiles: []
          section: main
          exposed: false
          history: [{since: v1.0.0, until: v1.0.0}, {since: v1.2.0}]
        - name: toy_2d
          constant: FLAT
          kind: untyped
          semanticKind: counter
          help: "Flat."
          section: main
          exposedBy: [box, {component: lid, since: v2.0.0, documented: false, sources: [The lid]}]
          history: [{since: v1.0.0}]
        - name: toy_lid_angle
          kind: gauge
          help: "Angle."
          section: main
          exposedBy: [lid]
          history: [{since: lid v0.1.0, until: lid v0.8.0}]
      exposures:
        - of: SharedRuntime.THREADS
          section: main
          documented: false
          wireHelp: "Threads now."
          history: [{since: v1.0.0}]
          notes: [Of the box.]
          sources: [toy/box@v1.0.0:go.mod]
      """;

  private static final String BALL =
      """
      class: ToyBall
      prefix: ball_
      title: Ball
      description: The ball.
      components:
        - {name: ball, constant: THE_BALL, title: Ball, description: The ball., product: ball}
      metrics:
        - {name: ball_rolls, kind: counter, help: "Rolls.", section: main}
      """;

  @TempDir private static Path project;
  private static URLClassLoader loader;
  private static MetricCatalog catalog;

  @BeforeAll
  static void generatedSourcesCompile() throws Exception {
    data("catalog-common", Map.of("catalog.yaml", COMMON_CATALOG, "shared.yaml", COMMON));
    data("catalog-toy", Map.of("catalog.yaml", CATALOG, "toy.yaml", TOY, "ball.yaml", BALL));
    CatalogGenerator.main(new String[] {project.toString()});
    Path classes = Files.createDirectory(project.resolve("classes"));
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-Werror",
                "-Xlint:all,-processing",
                "-Xdoclint:all/protected",
                "-proc:none",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path")));
    List<URL> places = new ArrayList<>(List.of(classes.toUri().toURL()));
    for (String module : List.of("catalog-common", "catalog-toy")) {
      Path generated = project.resolve(module).resolve("src/generated");
      if (Files.exists(generated.resolve("resources"))) {
        places.add(generated.resolve("resources").toUri().toURL());
        copy(generated.resolve("resources"), classes);
      }
      try (Stream<Path> files = Files.walk(generated.resolve("java"))) {
        files.filter(Files::isRegularFile).map(Path::toString).forEach(arguments::add);
      }
    }
    assertEquals(
        0,
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new)));
    loader =
        new URLClassLoader(places.toArray(URL[]::new), GeneratedCatalogTest.class.getClassLoader());
    catalog =
        (MetricCatalog) Class.forName("toy.ToyCatalog", true, loader).getMethod("get").invoke(null);
  }

  private static void data(String module, Map<String, String> files) throws IOException {
    Path data = Files.createDirectories(project.resolve(module).resolve("src/main/catalog"));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(data.resolve(file.getKey()), file.getValue());
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  @AfterAll
  static void close() throws IOException {
    loader.close();
  }

  private static Object constant(String type, String name) throws ReflectiveOperationException {
    return Class.forName(type, true, loader).getField(name).get(null);
  }

  private static Exposure exposure(String metric, String component) {
    return catalog
        .exposure(catalog.find(metric).orElseThrow(), catalog.component(component).orElseThrow())
        .orElseThrow();
  }

  private static Release toy(String version) {
    return Release.of("toy", version);
  }

  private static Optional<MetricShape> shape(String metric, String version) {
    return catalog.at(toy(version)).shape(catalog.find(metric).orElseThrow());
  }

  private static String source(String name) throws IOException {
    return Files.readString(
        project.resolve("catalog-toy/src/generated/java/toy").resolve(name + ".java"));
  }

  @Test
  void kindsAreTypes() throws ReflectiveOperationException {
    Class<?> box = Class.forName("toy.ToyBox", true, loader);
    assertSame(CounterDefinition.class, box.getField("BLOCKS_TOTAL").getType());
    assertSame(GaugeDefinition.class, box.getField("BRICKS").getType());
    assertSame(HistogramDefinition.class, box.getField("FALLS_SECONDS").getType());
    assertSame(SummaryDefinition.class, box.getField("JUMPS_SECONDS").getType());
    assertSame(UntypedDefinition.class, box.getField("FLAT").getType());
    assertSame(constant("toy.ToyBox", "FLAT"), catalog.find("toy_2d").orElseThrow());
    UntypedDefinition flat = (UntypedDefinition) constant("toy.ToyBox", "FLAT");
    assertEquals(MetricKind.COUNTER, flat.semanticKind());
    assertEquals(
        List.of(
            "toy_box_blocks_total",
            "toy_box_bricks",
            "toy_falls_seconds",
            "toy_jumps_seconds",
            "toy_2d",
            "toy_lid_angle",
            "shared_threads",
            "ball_rolls"),
        catalog.definitions().stream().map(MetricDefinition::name).toList());
  }

  @Test
  void whatAConstantSaysIsInTheData() throws ReflectiveOperationException {
    MetricDefinition blocks = (MetricDefinition) constant("toy.ToyBox", "BLOCKS_TOTAL");
    assertEquals("Blocks */ {@link x} & <b>\\u0041\n\"quoted\".", blocks.help());
    assertEquals(Optional.of(Stability.ALPHA), blocks.shape().stability());
    assertEquals(Unit.NONE, blocks.unit());
    MetricDefinition bricks = (MetricDefinition) constant("toy.ToyBox", "BRICKS");
    assertEquals(Unit.BYTES, bricks.unit());
    assertEquals(Optional.empty(), bricks.shape().stability());
    HistogramDefinition falls = (HistogramDefinition) constant("toy.ToyBox", "FALLS_SECONDS");
    assertEquals(List.of("0.10", "1", "5e+06"), falls.shape().buckets().literals());
    SummaryDefinition jumps = (SummaryDefinition) constant("toy.ToyBox", "JUMPS_SECONDS");
    assertTrue(jumps.shape().quantiles().isKnown());
    assertEquals(0, jumps.shape().quantiles().size());
  }

  @Test
  void labelsHaveTheirFormsAndValues() throws ReflectiveOperationException {
    Label colour = (Label) constant("toy.ToyLabels", "COLOUR");
    Label shape = (Label) constant("toy.ToyLabels", "SHAPE");
    Label size = (Label) constant("toy.ToyLabels", "SIZE");
    assertTrue(colour instanceof TextLabel);
    assertTrue(size instanceof KnownLabel);
    assertEquals(List.of("", "1.4", "say \"hi\"\\n"), shape.values());
    assertEquals(List.of("big"), size.values());
    Object[] constants = Class.forName("toy.BlockShape", true, loader).getEnumConstants();
    assertEquals("[NONE, V1_4, QUOTED]", Arrays.toString(constants));
    assertEquals("1.4", ((LabelValue) constants[1]).text());
    assertEquals(shape.values(), ((Label) constant("toy.ToyLabels", "OTHER_SHAPE")).values());
    assertEquals(
        List.of(colour, shape), catalog.find("toy_box_blocks_total").orElseThrow().labels());
    assertEquals(
        List.of(size, constant("toy.common.SharedLabels", "VERB")),
        catalog.find("toy_box_bricks").orElseThrow().labels());
  }

  @Test
  void stretchesOfTheHistoryDiffer() {
    MetricShape old = shape("toy_box_blocks_total", "v1.4.7").orElseThrow();
    assertEquals(MetricKind.GAUGE, old.kind());
    assertEquals(List.of(), old.labels());
    assertEquals(Optional.empty(), old.stability());
    MetricShape later = shape("toy_box_blocks_total", "v1.5.0").orElseThrow();
    assertEquals(Map.of("shape", List.of("1.4")), later.absentValues());
    assertEquals(MetricKind.COUNTER, later.kind());
    assertEquals(Optional.empty(), shape("toy_box_blocks_total", "v2.1.0"));
    MetricDefinition blocks = catalog.find("toy_box_blocks_total").orElseThrow();
    assertEquals(blocks.shape(), shape("toy_box_blocks_total", "v2.2.0").orElseThrow());
    Exposure exposure = exposure("toy_box_blocks_total", "box");
    assertEquals(Optional.of("Blocks, new."), exposure.wireHelp());
    assertEquals(Optional.empty(), exposure.wireHelp(toy("v1.5.0")));
    assertEquals("[v1.0.0 to v1.9.0, since v2.2.0]", exposure.ranges().toString());
    assertFalse(shape("toy_falls_seconds", "v1.9.0").orElseThrow().buckets().isKnown());
    assertTrue(shape("toy_falls_seconds", "v2.0.0").orElseThrow().buckets().isKnown());
    assertEquals(
        "[v1.0.0, v1.4, v1.5.0, v1.9.0, v2.0.0, v2.1.0, v2.2.0, v1.2.0, v3.0, lid v0.1.0,"
            + " lid v0.8.0, lid v0.9.0]",
        sorted(catalog.releases(catalog.product("toy").orElseThrow())));
  }

  /** As the assertion has them, if they are the same ones. */
  private static String sorted(List<Release> releases) {
    List<String> expected =
        List.of(
            "v1.0.0",
            "v1.4",
            "v1.5.0",
            "v1.9.0",
            "v2.0.0",
            "v2.1.0",
            "v2.2.0",
            "v1.2.0",
            "v3.0",
            "lid v0.1.0",
            "lid v0.8.0",
            "lid v0.9.0");
    List<String> versions = releases.stream().map(Release::version).toList();
    return Set.copyOf(versions).equals(Set.copyOf(expected))
        ? expected.toString()
        : versions.toString();
  }

  @Test
  void anExposureSaysWhatTheDataSay() {
    Exposure blocks = exposure("toy_box_blocks_total", "box");
    assertEquals("main", blocks.section());
    assertEquals(Optional.of("Gate Blocks"), blocks.requires());
    assertEquals(Appearance.AFTER_FIRST_USE, blocks.appearance());
    assertEquals(Optional.of("toy_box_bricks"), blocks.renamedTo());
    assertEquals(List.of("toy_blocks_total"), blocks.documentedSpellings());
    assertEquals(List.of(Note.of("Ours."), Note.documented("Theirs.", "ko")), blocks.notes());
    assertEquals(List.of("The box", "toy/box@v1.0.0:main.go"), blocks.sources());
    assertTrue(blocks.documented());
    assertEquals(
        "toy_box_blocks_total", catalog.didYouMean("toy_blocks_total").orElseThrow().name());
    Exposure bricks = exposure("toy_box_bricks", "box");
    assertEquals(Optional.of("toy_box_blocks_total"), bricks.renamedFrom());
    assertTrue(bricks.monotonic());
    assertEquals(List.of(MetricKind.COUNTER, MetricKind.UNTYPED), bricks.otherKinds());
    assertFalse(bricks.documented());
    assertEquals(Optional.of(""), bricks.help());
    assertEquals(Optional.of("Bricks of size."), bricks.description());
    assertFalse(exposure("toy_jumps_seconds", "box").exposed());
  }

  @Test
  void componentsShareAndInherit() {
    Exposure lid = exposure("toy_2d", "lid");
    assertEquals("since v2.0.0", lid.releases().toString());
    assertFalse(lid.documented());
    assertEquals(List.of("The lid"), lid.sources());
    assertTrue(exposure("toy_2d", "box").documented());
    Exposure threads = exposure("shared_threads", "box");
    assertEquals(Appearance.AT_START, threads.appearance());
    assertEquals(
        List.of(Note.of("Counted by the kernel."), Note.of("Of the box.")), threads.notes());
    assertEquals(Optional.of("Threads now."), threads.wireHelp());
    assertEquals(ReleaseRange.all(), exposure("ball_rolls", "ball").releases());
  }

  @Test
  void trainsAnswerForThemselves() {
    assertTrue(shape("toy_lid_angle", "lid v0.8.0").isPresent());
    assertTrue(shape("toy_lid_angle", "lid v0.9.0").isEmpty());
    assertTrue(shape("toy_lid_angle", "v1.0.0").isEmpty());
    assertTrue(shape("toy_box_bricks", "lid v0.8.0").isEmpty());
    assertThrows(IllegalArgumentException.class, () -> catalog.at(toy("lid v1.0.0")));
    assertThrows(IllegalArgumentException.class, () -> catalog.at(toy("v0.9.0")));
  }

  @Test
  void componentsHaveTheirEndpoints() {
    Component box = catalog.component("box").orElseThrow();
    assertEquals("https", box.scheme());
    assertEquals(9100, box.port().orElseThrow());
    assertEquals("/stats", box.path());
    assertFalse(box.enabledByDefault());
    assertEquals(Optional.of("--metrics"), box.metricsSwitch());
    Component lid = catalog.component("lid").orElseThrow();
    assertTrue(lid.enabledByDefault());
    assertEquals("/metrics", lid.path());
  }

  @Test
  void javadocCannotBeBrokenOutOf() throws IOException {
    String box = source("ToyBox");
    assertTrue(
        box.contains("Blocks *&#47; &#123;&#64;link x&#125; &amp; &lt;b&gt;&#92;u0041"), box);
    assertTrue(box.contains("<p>With {@code code} in it."), box);
    assertTrue(box.contains("Later called {@code toy_box_bricks}"), box);
  }

  @Test
  void pagesSayTheSame() throws IOException {
    String page = Files.readString(project.resolve("docs/catalog/box.md"));
    for (String words :
        List.of(
            "- Endpoint: `https://HOST:9100/stats`",
            "- Releases looked at: v1.0.0 to v3.0, lid v0.1.0 to lid v0.9.0",
            "### `toy_box_blocks_total`",
            "> Blocks \\*/ {@link x} &amp; &lt;b>",
            "- Needs: Gate `Blocks`",
            "  - v2.0.0 to v2.1.0: not on the page",
            "Buckets: 0.10, 1, 5e+06",
            "Values: empty, `1.4`, ")) {
      assertTrue(page.contains(words), words + " in\n" + page);
    }
    String changes = Files.readString(project.resolve("docs/catalog/changes-toy.md"));
    assertTrue(changes.indexOf("## v2.2.0") < changes.indexOf("## v1.5.0"), changes);
    assertTrue(changes.contains("gauge became counter"), changes);
    assertTrue(Files.readString(project.resolve("docs/catalog/names.md")).contains("ball_rolls"));
  }

  @Test
  void generatingAgainChangesNothing() throws IOException {
    assertEquals(List.of(), CatalogGenerator.generate(project).differences());
  }
}
