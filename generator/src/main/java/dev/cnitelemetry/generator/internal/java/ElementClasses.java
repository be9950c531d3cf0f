// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.cnitelemetry.generator.internal.data.Element;
import dev.cnitelemetry.generator.internal.data.ElementTables;
import dev.cnitelemetry.generator.internal.data.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * The classes of constants. A registry of more than 200 elements is spread over superclasses that
 * nobody names, so that touching one constant initialises a part of them alone, while a user finds
 * every constant under one class.
 */
final class ElementClasses {
  static final String PACKAGE = "dev.cnitelemetry.ipfix";
  private static final int CONSTANTS_A_CLASS = 200;
  private static final ClassName ELEMENT = name("InformationElement");
  private static final ClassName DEFINITION = name("Definition");
  private static final TypeName ELEMENTS =
      ParameterizedTypeName.get(ClassName.get(List.class), ELEMENT);

  private final ElementTables tables;
  private final Map<String, String> files = new LinkedHashMap<>();

  ElementClasses(ElementTables tables) {
    this.tables = tables;
  }

  /** File name to content. */
  Map<String, String> files() {
    registry(
        "IanaElements",
        "The Information Elements IANA assigns, enterprise number 0, registry revision"
            + " 2026-07-22.\n\n<p>$L elements, each typed by how it is read. Source: the IANA"
            + " registry \"IPFIX Information Elements\"; RFC 7012.\n\n"
            + example(
                "long octets = record.longValue(IanaElements.OCTET_DELTA_COUNT);",
                "Instant end = record.instant(IanaElements.FLOW_END_SECONDS);"),
        tables.iana(),
        this::constant);
    registry(
        "ReverseElements",
        "The reverse of every reversible element of {@link IanaElements}, enterprise number 29305:"
            + " the counts of the way back in a bidirectional flow.\n\n"
            + "<p>$L elements; an id is that of the forward element. Source: RFC 5103, section"
            + " 6.1.\n\n"
            + example(
                "long forth = record.longValue(IanaElements.OCTET_DELTA_COUNT, 0);",
                "long back = record.longValue(ReverseElements.REVERSE_OCTET_DELTA_COUNT, 0);"),
        tables.reversible(),
        this::reverseConstant);
    registry(
        "AntreaElements",
        "The Information Elements of Antrea, enterprise number 56506, as go-ipfix v0.17.0 has"
            + " them.\n\n<p>$L elements. The registry gives neither semantics nor units; those here"
            + " are this project's reading of the sources. Documents print enterprise number 56505,"
            + " which is another organisation's.\n\n"
            + example(
                "String pod = record.text(AntreaElements.SOURCE_POD_NAME);",
                "FlowType type = record.value(AntreaElements.FLOW_TYPE);"),
        tables.antrea(),
        this::constant);
    documented();
    return files;
  }

  private static String example(String... lines) {
    return "<pre>{@code\n" + String.join("\n", lines) + "\n}</pre>\n";
  }

  private interface ConstantMaker {
    FieldSpec of(Element element);
  }

  private void registry(
      String className, String javadoc, List<Element> elements, ConstantMaker maker) {
    int parts = (elements.size() + CONSTANTS_A_CLASS - 1) / CONSTANTS_A_CLASS;
    int partSize = (elements.size() + parts - 1) / parts;
    List<String> superclasses = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      List<Element> some =
          elements.subList(part * partSize, Math.min(elements.size(), (part + 1) * partSize));
      boolean last = part == parts - 1;
      String partName =
          last ? className : className + "From" + some.get(0).id() + "To" + last(some).id();
      TypeSpec.Builder type = TypeSpec.classBuilder(partName);
      if (!superclasses.isEmpty()) {
        type.superclass(name(superclasses.get(superclasses.size() - 1)));
      }
      for (Element element : some) {
        type.addField(maker.of(element));
      }
      if (last) {
        type.addJavadoc(javadoc, elements.size());
        type.addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        type.addField(
            FieldSpec.builder(ELEMENTS, "ALL", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of(\n$L)", List.class, listed(className, elements))
                .build());
        type.addMethod(constructor(Modifier.PRIVATE));
        type.addMethod(all("Every element, ordered by id."));
      } else {
        type.addJavadoc("A part of {@link $L}.\n", className);
        type.addModifiers(Modifier.ABSTRACT);
        type.addMethod(constructor());
      }
      addFactories(type, some, className.equals("ReverseElements"));
      superclasses.add(partName);
      write(partName, type.build());
    }
  }

  private static MethodSpec constructor(Modifier... modifiers) {
    return MethodSpec.constructorBuilder().addModifiers(modifiers).build();
  }

  private static MethodSpec all(String sentence) {
    return MethodSpec.methodBuilder("all")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("$L\n\n@return an unmodifiable list\n", sentence)
        .returns(ELEMENTS)
        .addStatement("return ALL")
        .build();
  }

  private static CodeBlock listed(String className, List<Element> elements) {
    String constants =
        elements.stream()
            .map(
                element ->
                    Element.constant(
                        className.equals("ReverseElements")
                            ? element.reverseName()
                            : element.name()))
            .collect(Collectors.joining(",\n"));
    return CodeBlock.of("$L", constants);
  }

  private FieldSpec constant(Element element) {
    boolean iana = element.enterpriseNumber() == 0;
    String range = iana ? element.row().text("range") : "";
    CodeBlock.Builder made = CodeBlock.builder();
    made.add("$L($L, $S, ", factory(element.shape()), element.id(), element.name());
    made.add("$T.$L, ", name("DataType"), Element.constant(element.type()));
    made.add("$T.$L, ", name("DataTypeSemantics"), Element.constant(element.semantics()));
    made.add("$T.$L, ", name("Units"), units(element.units()));
    made.add("$L, ", range.isEmpty() ? CodeBlock.of("null") : range(range));
    made.add("$L, $L", iana && element.isReversible(), iana && element.isDeprecated());
    if (!element.values().isEmpty()) {
      made.add(", $1T.class, $1T::of", name(element.values()));
    }
    made.add(")");
    return field(element, element.name(), ElementJavadoc.of(element, tables), made.build());
  }

  private FieldSpec reverseConstant(Element element) {
    return field(
        element,
        element.reverseName(),
        ElementJavadoc.ofReverse(element, tables),
        CodeBlock.of("reverse($T.$L)", name("IanaElements"), Element.constant(element.name())));
  }

  private static FieldSpec field(
      Element element, String elementName, String javadoc, CodeBlock value) {
    return FieldSpec.builder(
            type(element),
            Element.constant(elementName),
            Modifier.PUBLIC,
            Modifier.STATIC,
            Modifier.FINAL)
        .addJavadoc("$L", javadoc)
        .initializer(value)
        .build();
  }

  private static TypeName type(Element element) {
    ClassName shape = name(element.shape());
    return element.values().isEmpty()
        ? shape
        : ParameterizedTypeName.get(shape, name(element.values()));
  }

  private static void addFactories(TypeSpec.Builder type, List<Element> elements, boolean reverse) {
    for (String shape :
        new TreeSet<>(elements.stream().map(Element::shape).collect(Collectors.toSet()))) {
      boolean coded = shape.equals("CodedElement");
      if (reverse) {
        type.addMethod(coded ? reverseCodedFactory() : reverseFactory(shape));
      } else {
        type.addMethod(positionalFactory(shape, coded, elements.get(0).enterpriseNumber()));
      }
    }
  }

  private static MethodSpec reverseFactory(String shape) {
    return MethodSpec.methodBuilder("reverse")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(name(shape), "forward")
        .returns(name(shape))
        .addStatement("return new $T(forward.definition().reversed())", name(shape))
        .build();
  }

  private static MethodSpec reverseCodedFactory() {
    CodedVariable variable = new CodedVariable();
    return MethodSpec.methodBuilder("reverse")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addTypeVariable(variable.name())
        .addParameter(variable.element(), "forward")
        .returns(variable.element())
        .addStatement("return forward.reverse()")
        .build();
  }

  private static MethodSpec positionalFactory(String shape, boolean coded, long enterpriseNumber) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(factory(shape))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(int.class, "id")
            .addParameter(String.class, "name")
            .addParameter(name("DataType"), "dataType")
            .addParameter(name("DataTypeSemantics"), "semantics")
            .addParameter(name("Units"), "units")
            .addParameter(
                ParameterSpec.builder(name("ValueRange"), "range")
                    .addAnnotation(
                        AnnotationSpec.builder(ClassName.get("javax.annotation", "Nullable"))
                            .build())
                    .build())
            .addParameter(boolean.class, "reversible")
            .addParameter(boolean.class, "deprecated");
    CodeBlock definition =
        CodeBlock.of(
            "new $T($L, id, name, dataType, semantics, units, range, reversible, deprecated)",
            DEFINITION,
            enterpriseNumber);
    if (coded) {
      CodedVariable variable = new CodedVariable();
      return method
          .addTypeVariable(variable.name())
          .addParameter(variable.type(), "type")
          .addParameter(variable.lookup(), "lookup")
          .returns(variable.element())
          .addStatement("return new $T<>($L, type, lookup)", name(shape), definition)
          .build();
    }
    return method
        .returns(name(shape))
        .addStatement("return new $T($L)", name(shape), definition)
        .build();
  }

  private void documented() {
    List<CodeBlock> rows = new ArrayList<>();
    ClassName row = name("DocumentedElement");
    for (Table.Row cells : tables.documented()) {
      long enterprise = Long.parseLong(cells.text("enterprise"));
      boolean reverse = enterprise == ElementTables.REVERSE;
      String holder =
          enterprise == 0 ? "IanaElements" : reverse ? "ReverseElements" : "AntreaElements";
      rows.add(
          CodeBlock.of(
              "new $T($L, $T.$L, $T.$L, $L, $T.$L, $S, $S)",
              row,
              cells.number("row"),
              row.nestedClass("Table"),
              cells.text("table").toUpperCase(Locale.ROOT).replace('-', '_'),
              name(holder),
              Element.constant(cells.text("name")),
              cells.text("enterprise_printed"),
              name("DataType"),
              Element.constant(cells.text("type_printed")),
              cells.text("description"),
              cells.text("remark")));
    }
    TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), row);
    write(
        "DocumentedElements",
        TypeSpec.classBuilder("DocumentedElements")
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc(
                "Every row of the tables of Information Elements in \"Network Flow Visibility in"
                    + " Antrea\" (v1.7), in the document's order.\n\n<p>$L rows: 40 for the Flow"
                    + " Exporter, 26 that the Flow Aggregator adds.\n",
                rows.size())
            .addField(
                FieldSpec.builder(list, "ALL", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer("$T.of(\n$L)", List.class, CodeBlock.join(rows, ",\n"))
                    .build())
            .addMethod(constructor(Modifier.PRIVATE))
            .addMethod(
                MethodSpec.methodBuilder("all")
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .addJavadoc("Every row.\n\n@return an unmodifiable list\n")
                    .returns(list)
                    .addStatement("return ALL")
                    .build())
            .build());
  }

  private void write(String className, TypeSpec type) {
    files.put(
        className + ".java",
        JavaFile.builder(PACKAGE, type).skipJavaLangImports(true).indent("  ").build().toString());
  }

  private static String units(String units) {
    return switch (units) {
      case "4-octet words" -> "FOUR_OCTET_WORDS";
      case "bits per second" -> "BITS_PER_SECOND";
      default -> units.toUpperCase(Locale.ROOT);
    };
  }

  private static CodeBlock range(String range) {
    int dash = range.indexOf('-');
    return CodeBlock.of(
        "new $T($L, $L)",
        name("ValueRange"),
        Long.decode(range.substring(0, dash)),
        Long.decode(range.substring(dash + 1)));
  }

  private static String factory(String shape) {
    String bare = shape.replace("Element", "");
    String factory = Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
    return switch (factory) {
      case "boolean", "float" -> factory + "Valued";
      default -> factory;
    };
  }

  private static Element last(List<Element> elements) {
    return elements.get(elements.size() - 1);
  }

  private static ClassName name(String simpleName) {
    return ClassName.get(PACKAGE, simpleName);
  }
}
