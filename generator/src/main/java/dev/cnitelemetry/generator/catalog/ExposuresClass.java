package dev.cnitelemetry.generator.catalog;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.cnitelemetry.generator.catalog.DataFile.NoteEntry;
import dev.cnitelemetry.generator.catalog.Module.Exposed;
import dev.cnitelemetry.generator.catalog.Module.Group;
import dev.cnitelemetry.generator.catalog.Module.Metric;
import dev.cnitelemetry.generator.catalog.Module.Shape;
import dev.cnitelemetry.generator.catalog.Module.Stretch;
import dev.cnitelemetry.metrics.Appearance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * How components show the metrics of one data file. Apart from the constants, so that whoever uses
 * a constant does not load this.
 */
final class ExposuresClass {

  private static final String PARAMETER = "catalog";

  private final CatalogFile catalog;

  private ExposuresClass(CatalogFile catalog) {
    this.catalog = catalog;
  }

  static String name(Group group) {
    return group.file().className() + "Exposures";
  }

  static TypeSpec of(Module module, Group group) {
    return new ExposuresClass(module.catalog()).type(group);
  }

  private TypeSpec type(Group group) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name(group))
            .addModifiers(Modifier.FINAL)
            .addJavadoc(
                "$L",
                new JavadocText()
                    .paragraph(
                        JavadocText.prose(group.file().title())
                            + ": which component shows what since when."))
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    MethodSpec.Builder all =
        MethodSpec.methodBuilder("addTo")
            .addModifiers(Modifier.STATIC)
            .addParameter(JavaNames.CATALOG_BUILDER, PARAMETER);
    Map<Metric, List<Exposed>> byMetric =
        group.exposed().stream()
            .collect(
                Collectors.groupingBy(Exposed::metric, LinkedHashMap::new, Collectors.toList()));
    byMetric.forEach(
        (metric, exposed) -> {
          String name = methodName(metric);
          all.addStatement("$L($L)", name, PARAMETER);
          type.addMethod(method(name, exposed));
        });
    return type.addMethod(all.build()).build();
  }

  private static String methodName(Metric metric) {
    String[] words = metric.name().toLowerCase(Locale.ROOT).split("[_:]");
    return List.of(words).stream()
        .filter(word -> !word.isEmpty())
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining("", "add", ""));
  }

  private MethodSpec method(String name, List<Exposed> exposures) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(JavaNames.CATALOG_BUILDER, PARAMETER);
    exposures.forEach(exposed -> method.addStatement("$L.add($L)", PARAMETER, exposure(exposed)));
    return method.build();
  }

  private CodeBlock exposure(Exposed exposed) {
    Metric metric = exposed.metric();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "\n$T.builder($T.$L, $T.$L)$>$>",
                JavaNames.EXPOSURE,
                JavaNames.constants(metric),
                metric.constant(),
                JavaNames.components(exposed.component()),
                exposed.component().entry().constant())
            .add("\n.section($S)", exposed.section());
    exposed.help().ifPresent(help -> code.add("\n.help($S)", help));
    exposed.description().ifPresent(text -> code.add("\n.description($S)", plain(text)));
    exposed.history().forEach(stretch -> code.add("\n.addHistory($L)", stretch(metric, stretch)));
    if (!exposed.documented()) {
      code.add("\n.documented(false)");
    }
    if (exposed.appearance() != Appearance.UNKNOWN) {
      code.add("\n.appearance($T.$L)", JavaNames.APPEARANCE, exposed.appearance().name());
    }
    exposed.requires().ifPresent(setting -> code.add("\n.requires($S)", plain(setting)));
    if (exposed.monotonic()) {
      code.add("\n.monotonic(true)");
    }
    metric.entry().renamedTo().ifPresent(other -> code.add("\n.renamedTo($S)", other));
    metric.entry().renamedFrom().ifPresent(other -> code.add("\n.renamedFrom($S)", other));
    addList(code, "addDocumentedSpellings", exposed.spellings(), ExposuresClass::string);
    addList(code, "addNotes", exposed.notes(), ExposuresClass::note);
    addList(code, "addSources", exposed.sources(), ExposuresClass::string);
    return code.add("\n.build()$<$<").build();
  }

  private static <T> void addList(
      CodeBlock.Builder code, String setter, List<T> entries, Function<T, CodeBlock> toCode) {
    if (!entries.isEmpty()) {
      code.add(
          "\n.$L(\n$>$>$L)$<$<",
          setter,
          entries.stream().map(toCode).collect(CodeBlock.joining(",\n")));
    }
  }

  private static CodeBlock string(String text) {
    return CodeBlock.of("$S", text);
  }

  private static CodeBlock note(NoteEntry note) {
    return note.language().isPresent()
        ? CodeBlock.of(
            "$T.documented($S, $S, $S)",
            JavaNames.NOTE,
            note.text().strip(),
            note.language().get(),
            plain(note.translation().orElseThrow()))
        : CodeBlock.of("$T.of($S)", JavaNames.NOTE, plain(note.text()));
  }

  /** Our texts mark code by backticks, which are for pages alone. */
  private static String plain(String text) {
    return text.strip().replace("`", "").replaceAll("\\s+", " ");
  }

  private CodeBlock stretch(Metric metric, Stretch stretch) {
    return CodeBlock.of(
        "\n$>$>new $T(\n$>$>$T.$L,\n$L,\n$L)$<$<$<$<",
        JavaNames.STRETCH,
        JavaNames.releases(catalog),
        ReleasesClass.constant(catalog, stretch.releases()),
        shape(metric, stretch.shape()),
        stretch.exposed());
  }

  private static CodeBlock shape(Metric metric, Shape shape) {
    if (shape.equals(metric.shape())) {
      return CodeBlock.of("$T.$L.shape()", JavaNames.constants(metric), metric.constant());
    }
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add("$T.builder($T.$L)$>$>", JavaNames.SHAPE, JavaNames.KIND, shape.kind().name());
    if (!shape.labels().isEmpty()) {
      code.add("\n.addLabels($L)", ConstantsClass.labels(shape.labels()));
    }
    if (shape.buckets().isKnown()) {
      code.add("\n.buckets($L)", ConstantsClass.literals(shape.buckets()));
    }
    if (shape.quantiles().isKnown()) {
      code.add("\n.quantiles($L)", ConstantsClass.literals(shape.quantiles()));
    }
    shape
        .stability()
        .ifPresent(level -> code.add("\n.stability($T.$L)", JavaNames.STABILITY, level.name()));
    return code.add("\n.build()$<$<").build();
  }
}
