// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.cnitelemetry.generator.internal.data.DataFile.LabelForm;
import dev.cnitelemetry.generator.internal.data.DataFile.ValueEntry;
import dev.cnitelemetry.generator.internal.data.Module;
import dev.cnitelemetry.generator.internal.data.Module.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The label constants of a module, and an enum for each set of values. */
final class LabelClasses {

  private LabelClasses() {}

  static List<TypeSpec> of(Module module) {
    if (module.labels().isEmpty()) {
      return List.of();
    }
    List<TypeSpec> types = new ArrayList<>();
    types.add(labels(module));
    LabelValuesClass.of(module).ifPresent(types::add);
    for (Label label : module.labels()) {
      if (!label.entry().values().isEmpty()) {
        types.add(values(label, module));
      }
    }
    return types;
  }

  private static TypeSpec labels(Module module) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(module.labelsClass())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc(
                "$L",
                new JavadocText()
                    .paragraph(
                        "The labels of "
                            + JavadocText.prose(module.catalog().title())
                            + " metrics: one constant a name and set of values."))
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    for (Label label : module.labels()) {
      type.addField(
          FieldSpec.builder(type(label), label.entry().constant())
              .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
              .addJavadoc("$L", javadoc(label))
              .initializer(initializer(label))
              .build());
    }
    return type.build();
  }

  private static TypeName type(Label label) {
    return switch (label.entry().form()) {
      case TEXT -> JavaNames.api("TextLabel");
      case KNOWN -> ParameterizedTypeName.get(JavaNames.api("KnownLabel"), JavaNames.values(label));
      case CLOSED ->
          ParameterizedTypeName.get(JavaNames.api("ClosedLabel"), JavaNames.values(label));
    };
  }

  private static CodeBlock initializer(Label label) {
    return switch (label.entry().form()) {
      case TEXT -> CodeBlock.of("$T.text($S)", JavaNames.LABEL, label.name());
      case KNOWN ->
          CodeBlock.of(
              "$T.known($S, $L)", JavaNames.LABEL, label.name(), LabelValuesClass.reference(label));
      case CLOSED ->
          CodeBlock.of(
              "$T.closed($S, $L)",
              JavaNames.LABEL,
              label.name(),
              LabelValuesClass.reference(label));
    };
  }

  private static JavadocText javadoc(Label label) {
    JavadocText text =
        new JavadocText()
            .paragraph(
                "Label "
                    + JavadocText.code(label.name())
                    + ". "
                    + JavadocText.prose(label.entry().description()));
    if (label.entry().form() != LabelForm.TEXT) {
      String values = JavadocText.codes(label.values().stream().map(ValueEntry::text).toList());
      text.paragraph(
          (label.entry().form() == LabelForm.KNOWN ? "Known values, others may come: " : "Values: ")
              + values
              + ".");
    }
    return text;
  }

  private static TypeSpec values(Label label, Module module) {
    String names =
        module.labels().stream()
            .filter(each -> each.entry().enumName().equals(label.entry().enumName()))
            .map(each -> JavadocText.code(each.name()))
            .distinct()
            .collect(Collectors.joining(" and "));
    TypeSpec.Builder type =
        TypeSpec.enumBuilder(label.enumName())
            .addModifiers(Modifier.PUBLIC)
            .addSuperinterface(JavaNames.LABEL_VALUE)
            .addJavadoc(
                "$L",
                new JavadocText()
                    .paragraph(
                        "Values of label "
                            + names
                            + ". "
                            + JavadocText.prose(label.entry().description())))
            .addField(String.class, "text", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addParameter(String.class, "text")
                    .addStatement("this.text = text")
                    .build())
            .addMethod(
                MethodSpec.methodBuilder("text")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(ClassName.get(String.class))
                    .addStatement("return text")
                    .build());
    for (ValueEntry value : label.entry().values()) {
      type.addEnumConstant(
          value.constant(),
          TypeSpec.anonymousClassBuilder("$L", JavaNames.literal(value.text()))
              .addJavadoc(
                  "$L",
                  new JavadocText()
                      .paragraph(
                          JavadocText.code(value.text())
                              + ": "
                              + JavadocText.prose(value.description())))
              .build());
    }
    return type.build();
  }
}
