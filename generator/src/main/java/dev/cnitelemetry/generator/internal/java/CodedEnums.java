// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.cnitelemetry.generator.internal.data.ElementTables;
import dev.cnitelemetry.generator.internal.data.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * The enumerations of values that have names. The constant of a number is found by the number, so
 * that numbers may have holes and constants any order.
 */
final class CodedEnums {
  private static final ClassName CODED_VALUE = ClassName.get(ElementClasses.PACKAGE, "CodedValue");
  private static final Modifier[] PRIVATE = {Modifier.PRIVATE, Modifier.FINAL};

  private final ElementTables tables;

  CodedEnums(ElementTables tables) {
    this.tables = tables;
  }

  /** File name to content. */
  Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    for (Table.Row row : tables.codedEnums()) {
      String name = row.text("enum");
      files.put(
          name + ".java",
          JavaFile.builder(ElementClasses.PACKAGE, type(row, tables.codedValues(name)))
              .skipJavaLangImports(true)
              .indent("  ")
              .build()
              .toString());
    }
    return files;
  }

  private static TypeSpec type(Table.Row row, List<Table.Row> values) {
    String name = row.text("enum");
    TypeSpec.Builder type =
        TypeSpec.enumBuilder(name)
            .addModifiers(Modifier.PUBLIC)
            .addSuperinterface(CODED_VALUE)
            .addJavadoc(
                "$L\n\n<p>$L\n\n<p>Source: $L\n",
                row.text("description"),
                row.text("open"),
                row.text("source"));
    for (Table.Row value : values) {
      constant(
          type,
          value.text("constant"),
          value.number("number"),
          value.text("text"),
          value.text("description"));
    }
    constant(
        type,
        "UNKNOWN",
        -1,
        "unknown",
        "A number that has no name here; the record has the number.");
    return type.addField(FieldSpec.builder(int.class, "number", PRIVATE).build())
        .addField(FieldSpec.builder(String.class, "text", PRIVATE).build())
        .addMethod(
            MethodSpec.constructorBuilder()
                .addParameter(int.class, "number")
                .addParameter(String.class, "text")
                .addStatement("this.number = number")
                .addStatement("this.text = text")
                .build())
        .addMethod(accessor("number", int.class))
        .addMethod(accessor("text", String.class))
        .addMethod(of(name, values))
        .build();
  }

  private static void constant(
      TypeSpec.Builder type, String name, int number, String text, String description) {
    type.addEnumConstant(
        name,
        TypeSpec.anonymousClassBuilder("$L, $S", number, text)
            .addJavadoc("$L", description)
            .build());
  }

  private static MethodSpec accessor(String name, Class<?> type) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(type)
        .addStatement("return $L", name)
        .build();
  }

  private static MethodSpec of(String name, List<Table.Row> values) {
    CodeBlock.Builder cases = CodeBlock.builder();
    cases.add("return switch (number == (int) number ? (int) number : -1) {\n$>");
    for (Table.Row value : values) {
      cases.add("case $L -> $L;\n", value.number("number"), value.text("constant"));
    }
    cases.add("default -> UNKNOWN;\n$<};\n");
    return MethodSpec.methodBuilder("of")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc(
            """
            The constant of a number. Allocates nothing.

            @param number the number as a record has it
            @return the constant, {@link #UNKNOWN} for a number without a name
            """)
        .returns(ClassName.get(ElementClasses.PACKAGE, name))
        .addParameter(long.class, "number")
        .addCode(cases.build())
        .build();
  }
}
