// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.cnitelemetry.generator.internal.data.ElementTables;
import dev.cnitelemetry.generator.internal.data.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.lang.model.element.Modifier;

/** The class of flow records: one accessor for each row of the table, over those of any element. */
final class FlowRecordClass {
  static final String PACKAGE = "dev.cnitelemetry.ipfix.flow";
  private static final ClassName NAME = ClassName.get(PACKAGE, "FlowRecord");
  private static final ClassName BUILDER = ClassName.get(PACKAGE, "FlowRecordBuilder");
  private static final ClassName REPORTER = ClassName.get(PACKAGE, "Reporter");
  private static final String JAVADOC =
      """
      A flow record of Antrea, of any release, sent by a Flow Exporter or a Flow Aggregator.

      <p>Every accessor is named after what it tells. Antrea marks what it does not know by empty
      text, 0, 0.0.0.0 or {@code ::}; these read as empty here, as does what a release does not
      send. Counts and throughputs are the exception: their 0 is a number. {@link
      #number(dev.cnitelemetry.ipfix.IntegerElement)} and its kin read any other element.

      <p>{@link FlowRecordView} is such a record seen in a message, valid until the reader's next
      step; {@link #copy()} keeps it. Copies, and records of a {@link #builder()}, are immutable,
      equal if all their fields are, and may be shared between threads. Accessors of a view
      allocate what they return; whoever must not allocate reads {@link FlowRecordView#record()}.

      <p>Source: "Network Flow Visibility in Antrea", v1.7; antrea-io/antrea v0.9.0 to v2.7.0.

      <pre>{@code
      FlowRecord flow = FlowRecord.builder()
          .set(AntreaElements.SOURCE_POD_NAME, "client-a")
          .set(AntreaElements.FLOW_TYPE, FlowType.INTER_NODE)
          .build();
      flow.sourcePodName(); // Optional[client-a]
      flow.destinationPodName(); // Optional.empty
      }</pre>
      """;

  private final ElementTables tables;

  FlowRecordClass(ElementTables tables) {
    this.tables = tables;
  }

  String text() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(NAME)
            .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT, Modifier.SEALED)
            .superclass(ClassName.get(PACKAGE, "FlowFields"))
            .addPermittedSubclass(ClassName.get(PACKAGE, "FlowRecordView"))
            .addPermittedSubclass(ClassName.get(PACKAGE, "KeptFlowRecord"))
            .addPermittedSubclass(ClassName.get(PACKAGE, "ComputedFlowRecord"))
            .addJavadoc("$L", JAVADOC)
            .addMethod(MethodSpec.constructorBuilder().build())
            .addMethod(
                MethodSpec.methodBuilder("builder")
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .addJavadoc(
                        """
                        A builder, for tests and for those who make records.

                        @return a new builder
                        """)
                    .returns(BUILDER)
                    .addStatement("return new $T()", BUILDER)
                    .build());
    for (Table.Row row : tables.flowRecord()) {
      methods(row, elements(row)).forEach(type::addMethod);
    }
    return JavaFile.builder(PACKAGE, type.build())
        .skipJavaLangImports(true)
        .indent("  ")
        .build()
        .toString();
  }

  private List<CodeBlock> elements(Table.Row row) {
    List<CodeBlock> constants = new ArrayList<>();
    for (String name : row.text("elements").split(" ", -1)) {
      ElementTables.Constant constant = tables.constant(row, "elements", name);
      constants.add(
          CodeBlock.of(
              "$T.$L", ClassName.get(ElementClasses.PACKAGE, constant.holder()), constant.name()));
    }
    return constants;
  }

  private List<MethodSpec> methods(Table.Row row, List<CodeBlock> elements) {
    String description = row.text("description");
    TypeName text = optional(String.class);
    return switch (row.text("kind")) {
      case "text" -> List.of(plain(row, text, "text", elements, "the text", "it is empty"));
      case "address" ->
          List.of(
              plain(
                  row,
                  text,
                  "address",
                  elements,
                  "the address as text",
                  "it is 0.0.0.0, {@code ::}"));
      case "time" ->
          List.of(
              plain(
                  row,
                  optional(Instant.class),
                  "time",
                  elements,
                  "the time",
                  "it is 1970-01-01T00:00:00Z"));
      case "number" -> List.of(number(row, "number", elements, ""));
      case "number-but-0" -> List.of(number(row, "nonZero", elements, "it is 0"));
      case "value" -> List.of(value(row, elements, false));
      case "value-but-0" -> List.of(value(row, elements, true));
      case "count" ->
          List.of(
              number(row, "number", elements.subList(0, 1), ""),
              reported(
                  row,
                  description.replaceFirst("\\.$", ", by whose reports. Unsigned."),
                  "the number, 0 until that Node has reported, or empty if it is not sent",
                  TypeName.get(OptionalLong.class),
                  CodeBlock.of("number($L)", elements.get(0)),
                  CodeBlock.of("number($L)", elements.get(1)),
                  CodeBlock.of("number($L)", elements.get(2))));
      case "reported-time" ->
          List.of(
              reported(
                  row,
                  description + " {@link Reporter#COMMON} is {@link #" + name(row) + "()}.",
                  "the time, or empty if that Node has not reported or the record is not"
                      + " aggregated",
                  optional(Instant.class),
                  CodeBlock.of("$L()", name(row)),
                  CodeBlock.of("time($L)", elements.get(0)),
                  CodeBlock.of("time($L)", elements.get(1))));
      default -> throw row.error("kind", name(row) + " is of no kind: " + row.text("kind"));
    };
  }

  private static MethodSpec number(
      Table.Row row, String read, List<CodeBlock> elements, String absent) {
    return plain(row, TypeName.get(OptionalLong.class), read, elements, "the number", absent);
  }

  private MethodSpec value(Table.Row row, List<CodeBlock> elements, boolean zeroIsAbsent) {
    String values = tables.element(row, "elements", row.text("elements")).values();
    TypeName type =
        ParameterizedTypeName.get(
            ClassName.get(Optional.class), ClassName.get(ElementClasses.PACKAGE, values));
    return plain(
        row,
        type,
        zeroIsAbsent ? "nonZeroValue" : "value",
        elements,
        "the constant, {@code UNKNOWN} for a number without a name",
        zeroIsAbsent ? "it is 0" : "");
  }

  private static MethodSpec plain(
      Table.Row row,
      TypeName type,
      String read,
      List<CodeBlock> elements,
      String returned,
      String absent) {
    return accessor(row, type)
        .addJavadoc(
            "$L\n\n@return $L, or empty if $L\n",
            row.text("description"),
            returned,
            absent.isEmpty() ? "it is not sent" : absent + " or not sent")
        .addStatement("return $L($L)", read, CodeBlock.join(elements, ", "))
        .build();
  }

  private static MethodSpec reported(
      Table.Row row,
      String description,
      String returned,
      TypeName type,
      CodeBlock common,
      CodeBlock source,
      CodeBlock destination) {
    return accessor(row, type)
        .addParameter(REPORTER, "reporter")
        .addJavadoc("$L\n\n@param reporter whose reports\n@return $L\n", description, returned)
        .addCode(
            """
            return switch (reporter) {
              case COMMON -> $L;
              case SOURCE_NODE -> $L;
              case DESTINATION_NODE -> $L;
            };
            """,
            common,
            source,
            destination)
        .build();
  }

  private static MethodSpec.Builder accessor(Table.Row row, TypeName type) {
    return MethodSpec.methodBuilder(name(row))
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .returns(type);
  }

  private static String name(Table.Row row) {
    return row.text("accessor");
  }

  private static TypeName optional(Class<?> of) {
    return ParameterizedTypeName.get(Optional.class, of);
  }
}
