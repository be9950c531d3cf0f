// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.cnitelemetry.generator.internal.data.Module;
import dev.cnitelemetry.generator.internal.data.Module.Group;
import dev.cnitelemetry.generator.internal.data.Module.Metric;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The classes of constants of a module as groups that a catalogue can name without loading them.
 * One class for all of them, since each class costs at start.
 */
final class DefinitionsClass {

  private static final ArrayTypeName DEFINITIONS = ArrayTypeName.of(JavaNames.DEFINITION);

  private DefinitionsClass() {}

  static TypeSpec of(Module module) {
    ClassName name = JavaNames.definitions(module.catalog());
    List<Group> groups =
        module.groups().stream().filter(group -> !group.metrics().isEmpty()).toList();
    // Catalogues of other modules name what is shared.
    boolean shared = groups.stream().anyMatch(group -> group.exposed().isEmpty());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.FINAL)
            .superclass(JavaNames.DEFINITION_GROUP)
            .addJavadoc("$L", javadoc(module))
            .addField(int.class, "number", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(constructor(shared));
    CodeBlock.Builder choice = CodeBlock.builder().add("return switch (number) {\n$>");
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      FieldSpec.Builder constant =
          FieldSpec.builder(JavaNames.DEFINITION_GROUP, JavaNames.group(group.file().className()))
              .addModifiers(Modifier.STATIC, Modifier.FINAL)
              .initializer(
                  shared
                      ? CodeBlock.of("new $T($L, $S)", name, i, group.file().title())
                      : CodeBlock.of("new $T($L)", name, i));
      MethodSpec definitions = definitions(group);
      if (i == groups.size() - 1) {
        choice.add("default -> $N();\n", definitions);
      } else {
        choice.add("case $L -> $N();\n", i, definitions);
      }
      if (shared) {
        constant
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("The constants of {@link $L}.\n", group.file().className());
      }
      type.addField(constant.build()).addMethod(definitions);
    }
    if (shared) {
      type.addModifiers(Modifier.PUBLIC);
    }
    return type.addMethod(
            MethodSpec.methodBuilder("definitions")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(DEFINITIONS)
                .addCode("$L", choice.add("$<};\n").build())
                .build())
        .build();
  }

  /** What is shared belongs to a library, and not to the components that show it. */
  private static MethodSpec constructor(boolean shared) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(int.class, "number");
    if (shared) {
      constructor.addParameter(String.class, "library").addStatement("super(library)");
    }
    return constructor.addStatement("this.number = number").build();
  }

  private static JavadocText javadoc(Module module) {
    return new JavadocText()
        .paragraph(
            "The classes of "
                + JavadocText.prose(module.catalog().title())
                + " constants as groups, for catalogues that name metrics before they are made.");
  }

  private static MethodSpec definitions(Group group) {
    CodeBlock constants =
        group.metrics().stream()
            .map(metric -> CodeBlock.of("$T.$L", JavaNames.constants(metric), metric.constant()))
            .collect(CodeBlock.joining(",\n"));
    return MethodSpec.methodBuilder(methodName(group))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(DEFINITIONS)
        .addCode("return new $T[] {\n$>$>$L\n$<$<};\n", JavaNames.DEFINITION, constants)
        .build();
  }

  private static String methodName(Group group) {
    String name = group.file().className();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** A group as the catalogue of any module refers to it. */
  static CodeBlock reference(Metric metric) {
    return CodeBlock.of(
        "$T.$L", JavaNames.definitions(metric.catalog()), JavaNames.group(metric.className()));
  }
}
