// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.cnitelemetry.generator.internal.data.ElementTables;
import dev.cnitelemetry.generator.internal.data.Table;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class of the Templates Antrea sends: one method for each row of the table. */
final class ShapeTableClass {
  private static final ClassName ROW = ClassName.get(FlowRecordClass.PACKAGE, "ShapeRow");
  private static final ClassName SENDER = ClassName.get(FlowRecordClass.PACKAGE, "AntreaSender");
  private static final ClassName MODE = ClassName.get(FlowRecordClass.PACKAGE, "AggregatorMode");

  private final ElementTables tables;

  ShapeTableClass(ElementTables tables) {
    this.tables = tables;
  }

  String text() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder("AntreaShapeTable")
            .addModifiers(Modifier.FINAL)
            .addJavadoc(
                "The Templates of Antrea's senders, release by release, oldest first of each.\n");
    List<CodeBlock> calls = new ArrayList<>();
    List<MethodSpec> methods = new ArrayList<>();
    for (Table.Row row : tables.antreaShapes()) {
      String name = name(row);
      calls.add(CodeBlock.of("$L()", name));
      methods.add(
          MethodSpec.methodBuilder(name)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .returns(ROW)
              .addCode(row(row))
              .build());
    }
    type.addField(
        FieldSpec.builder(
                ParameterizedTypeName.get(ClassName.get(List.class), ROW),
                "ROWS",
                Modifier.STATIC,
                Modifier.FINAL)
            .initializer("$T.of(\n$L)", List.class, CodeBlock.join(calls, ",\n"))
            .build());
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    methods.forEach(type::addMethod);
    return JavaFile.builder(FlowRecordClass.PACKAGE, type.build())
        .skipJavaLangImports(true)
        .indent("  ")
        .build()
        .toString();
  }

  /** Such as {@code aggregatorProxySince2_3_0}. */
  private static String name(Table.Row row) {
    String mode = row.text("mode").equals("-") ? "" : row.text("mode");
    return row.text("sender") + mode + "Since" + row.text("since").substring(1).replace('.', '_');
  }

  private CodeBlock row(Table.Row row) {
    CodeBlock.Builder code = CodeBlock.builder();
    boolean exporter = row.text("sender").equals("exporter");
    code.add(
        "return new $T($T.$L, $L, $S, $S, $L)",
        ROW,
        SENDER,
        exporter ? "FLOW_EXPORTER" : "FLOW_AGGREGATOR",
        exporter
            ? CodeBlock.of("null")
            : CodeBlock.of("$T.$L", MODE, row.text("mode").equals("Proxy") ? "PROXY" : "AGGREGATE"),
        row.text("since"),
        row.text("until"),
        row.text("families").equals("IPv4 IPv6"));
    for (String field : row.text("elements").split(" ", -1)) {
      code.add("\n    .$L", field(row, field));
    }
    return code.add(";\n").build();
  }

  private CodeBlock field(Table.Row row, String text) {
    int mark = Math.max(text.indexOf('?'), text.indexOf('='));
    String name = mark < 0 ? text : text.substring(0, mark);
    ElementTables.Constant constant = tables.constant(row, "elements", name);
    CodeBlock element =
        CodeBlock.of(
            "$T.$L", ClassName.get(ElementClasses.PACKAGE, constant.holder()), constant.name());
    String condition = mark < 0 ? "" : text.substring(mark);
    if (condition.startsWith("=")) {
      String[] parts = condition.substring(1).split("/", -1);
      return CodeBlock.of("as($L, $L, $L, $L)", element, parts[0], parts[1], parts[2]);
    }
    return switch (condition) {
      case "" -> CodeBlock.of("always($L)", element);
      case "?labels" -> CodeBlock.of("labels($L)", element);
      case "?names" -> CodeBlock.of("names($L)", element);
      case "?uids" -> CodeBlock.of("uid($L)", element);
      case "?names|uids" -> CodeBlock.of("namesOrUids($L)", element);
      default -> throw row.error("elements", "a field of no kind: " + text);
    };
  }
}
