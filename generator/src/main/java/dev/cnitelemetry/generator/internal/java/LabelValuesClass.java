// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.cnitelemetry.generator.internal.data.Module;
import dev.cnitelemetry.generator.internal.data.Module.Label;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

/**
 * What gives labels their values when somebody first asks: one class for all enums of a module, so
 * that the labels load none of them. An array of objects takes an array of an enum without loading
 * it; one of a narrower type would have the verifier look.
 */
final class LabelValuesClass {

  private LabelValuesClass() {}

  static Optional<TypeSpec> of(Module module) {
    List<Label> labels =
        module.labels().stream().filter(label -> !label.entry().values().isEmpty()).toList();
    if (labels.isEmpty()) {
      return Optional.empty();
    }
    ClassName name = JavaNames.labelValues(module.catalog());
    TypeVariableName values =
        TypeVariableName.get(
            "E",
            ParameterizedTypeName.get(ClassName.get(Enum.class), TypeVariableName.get("E")),
            JavaNames.LABEL_VALUE);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.FINAL)
            .addTypeVariable(values)
            .addSuperinterface(
                ParameterizedTypeName.get(ClassName.get(Supplier.class), ArrayTypeName.of(values)))
            .addJavadoc(
                "$L",
                new JavadocText()
                    .paragraph(
                        "The values of "
                            + JavadocText.prose(module.catalog().title())
                            + " labels, whose enums are loaded when a value is first asked for."))
            .addField(int.class, "number", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(int.class, "number")
                    .addStatement("this.number = number")
                    .build());
    CodeBlock.Builder choice = CodeBlock.builder().add("Object[] values;\nswitch (number) {\n$>");
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      choice.add(
          i == labels.size() - 1
              ? CodeBlock.of("default -> values = $T.values();\n", JavaNames.values(label))
              : CodeBlock.of("case $L -> values = $T.values();\n", i, JavaNames.values(label)));
      type.addMethod(
          MethodSpec.methodBuilder(methodName(label))
              .addModifiers(Modifier.STATIC)
              .returns(ParameterizedTypeName.get(name, JavaNames.values(label)))
              .addStatement("return new $T<>($L)", name, i)
              .build());
    }
    choice.add("$<}\nreturn (E[]) values;\n");
    return Optional.of(
        type.addMethod(
                MethodSpec.methodBuilder("get")
                    .addAnnotation(Override.class)
                    .addAnnotation(
                        AnnotationSpec.builder(SuppressWarnings.class)
                            .addMember("value", "$S", "unchecked")
                            .build())
                    .addModifiers(Modifier.PUBLIC)
                    .returns(ArrayTypeName.of(TypeVariableName.get("E")))
                    .addCode("$L", choice.build())
                    .build())
            .build());
  }

  /** What gives a label its values. */
  static CodeBlock reference(Label label) {
    return CodeBlock.of("$T.$L()", JavaNames.labelValues(label.catalog()), methodName(label));
  }

  private static String methodName(Label label) {
    String name = label.enumName();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
