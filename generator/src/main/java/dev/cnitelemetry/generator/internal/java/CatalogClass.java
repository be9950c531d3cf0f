// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.cnitelemetry.generator.internal.data.Module;
import dev.cnitelemetry.generator.internal.data.Module.Component;
import dev.cnitelemetry.generator.internal.data.Module.Exposed;
import dev.cnitelemetry.generator.internal.data.Module.Group;
import dev.cnitelemetry.generator.internal.data.Module.Metric;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** A module's catalogue: built when first asked for, and found by ServiceLoader. */
final class CatalogClass {

  /** In UTF-8 a character has up to three bytes. */
  private static final int MOST_CHARACTERS_A_TEXT = 20_000;

  private CatalogClass() {}

  static String name(Module module) {
    return module.catalog().classes() + "Catalog";
  }

  static TypeSpec of(Module module) {
    JavadocText about = new JavadocText();
    about.paragraph(
        "The catalogue of " + JavadocText.prose(module.catalog().title()) + " metrics.");
    JavadocText.paragraphs(module.catalog().description()).forEach(about::paragraph);
    about.paragraph(
        "The catalogue knows all names from the start, and loads a class of constants when a name"
            + " of it is first found, components and exposures when somebody first asks for them."
            + " Immutable and thread-safe.");
    about.verbatim(
        "<pre>{@code\n"
            + "MetricCatalog catalog = "
            + name(module)
            + ".get();\n"
            + "catalog.definitions("
            + module.componentsClass()
            + "."
            + module.components().get(0).entry().constant()
            + ").forEach(System.out::println);\n"
            + "}</pre>");
    return TypeSpec.classBuilder(name(module))
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addSuperinterface(JavaNames.PROVIDER)
        .addJavadoc("$L", about)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("For ServiceLoader; everyone else calls {@link #get}.\n")
                .build())
        .addMethod(
            MethodSpec.methodBuilder("get")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(JavaNames.CATALOG)
                .addJavadoc("The catalogue.\n\n@return the same object at each call\n")
                .addStatement("return CATALOG")
                .build())
        .addMethod(
            MethodSpec.methodBuilder("catalog")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(JavaNames.CATALOG)
                .addStatement("return get()")
                .build())
        .addField(
            FieldSpec.builder(JavaNames.CATALOG, "CATALOG")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("build()")
                .build())
        .addMethods(building(module))
        .build();
  }

  private static List<MethodSpec> building(Module module) {
    MethodSpec.Builder build =
        MethodSpec.methodBuilder("build")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(JavaNames.CATALOG)
            .addStatement(
                "$T catalog = $T.builder($S)",
                JavaNames.CATALOG_BUILDER,
                JavaNames.CATALOG,
                module.catalog().name());
    List<MethodSpec> additions = new ArrayList<>();
    for (Group group : module.groups()) {
      if (!group.exposed().isEmpty()) {
        MethodSpec addition = names(group);
        build.addStatement("$N(catalog)", addition);
        additions.add(addition);
      }
    }
    build.addStatement("catalog.addOnDemand(new $L())", onDemandName(module));
    build.addStatement("return catalog.build()");
    additions.add(0, build.build());
    return additions;
  }

  private static MethodSpec names(Group group) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("add" + group.file().className())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(JavaNames.CATALOG_BUILDER, "catalog");
    Set<Metric> metrics =
        group.exposed().stream()
            .map(Exposed::metric)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    for (Metric metric : metrics) {
      CodeBlock.Builder arguments =
          CodeBlock.builder()
              .add(
                  "$S, $L, $T.$L",
                  metric.name(),
                  DefinitionsClass.reference(metric),
                  JavaNames.KIND,
                  metric.kind().name());
      group.exposed().stream()
          .filter(exposed -> exposed.metric().equals(metric))
          .flatMap(exposed -> exposed.history().stream())
          .map(stretch -> stretch.shape().kind())
          .filter(kind -> kind != metric.kind())
          .distinct()
          .forEach(kind -> arguments.add(", $T.$L", JavaNames.KIND, kind.name()));
      method.addStatement("catalog.add($L)", arguments.build());
    }
    return method.build();
  }

  /** The components and exposures, in a class of their own that readers never load. */
  static TypeSpec exposures(Module module) {
    return exposures(
            module,
            CodeBlock.of(
                "$T.requireNonNull($L.class.getResourceAsStream($S))",
                Objects.class,
                onDemandName(module),
                ExposuresResource.NAME))
        .build();
  }

  /** The same without a resource beside it, for sources that are a source folder and no more. */
  static TypeSpec exposuresInCode(Module module) {
    CodeBlock parts =
        parts(ExposuresResource.table(module)).stream()
            .map(JavaNames::lines)
            .collect(CodeBlock.joining(",\n"));
    return exposures(
            module,
            CodeBlock.of(
                "new $T(\n$>$>table().getBytes($T.UTF_8))$<$<",
                ByteArrayInputStream.class,
                StandardCharsets.class))
        .addMethod(
            MethodSpec.methodBuilder("table")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(String.class)
                .addStatement("return $T.join(\n$>$>\"\",\n$L)$<$<", String.class, parts)
                .build())
        .build();
  }

  /** A class file takes no text of more than 65,535 bytes; a line is never cut. */
  private static List<String> parts(String table) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (String line : table.split("(?<=\n)", -1)) {
      if (part.length() + line.length() > MOST_CHARACTERS_A_TEXT && !part.isEmpty()) {
        parts.add(part.toString());
        part.setLength(0);
      }
      part.append(line);
    }
    parts.add(part.toString());
    return parts;
  }

  private static TypeSpec.Builder exposures(Module module, CodeBlock table) {
    ClassName components = JavaNames.components(module.catalog());
    MethodSpec.Builder addTo =
        MethodSpec.methodBuilder("addTo")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(JavaNames.CATALOG_BUILDER, "catalog");
    for (Component component : module.components()) {
      addTo.addStatement("catalog.add($T.$L)", components, component.entry().constant());
    }
    CodeBlock.Builder labels = CodeBlock.builder();
    ExposuresResource.labels(module)
        .forEach(
            label ->
                labels.add(
                    ",\n$T.$L", JavaNames.labels(label.catalog()), label.entry().constant()));
    addTo.addStatement("catalog.addExposures(\n$>$>$L$L$<$<)", table, labels.build());
    return TypeSpec.classBuilder(onDemandName(module))
        .addModifiers(Modifier.FINAL)
        .addSuperinterface(JavaNames.PART)
        .addJavadoc(
            "$L",
            new JavadocText()
                .paragraph(
                    "The components of "
                        + JavadocText.prose(module.catalog().title())
                        + " and what they show, for the catalogue to ask on demand."))
        .addMethod(addTo.build());
  }

  private static String onDemandName(Module module) {
    return module.catalog().classes() + "OnDemand";
  }
}
