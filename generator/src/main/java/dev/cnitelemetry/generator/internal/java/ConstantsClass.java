// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.cnitelemetry.generator.internal.data.Module;
import dev.cnitelemetry.generator.internal.data.Module.Group;
import dev.cnitelemetry.generator.internal.data.Module.Label;
import dev.cnitelemetry.generator.internal.data.Module.Metric;
import dev.cnitelemetry.metrics.DecimalLiterals;
import dev.cnitelemetry.metrics.MetricKind;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * One class of metric constants. Each constant is one call of the factory of its kind. More than
 * 200 are spread over interfaces that the class inherits from and nobody names: all of them are
 * found under the class, and each part is made when one of its constants is first touched.
 */
final class ConstantsClass {

  private static final int CONSTANTS_A_PART = 200;

  private ConstantsClass() {}

  /** The class, and the parts of a large one. */
  static List<TypeSpec> of(Module module, Group group) {
    String name = group.file().className();
    List<FieldSpec> constants = constants(module, group);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc("$L", about(group))
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    if (constants.size() <= CONSTANTS_A_PART) {
      return List.of(type.addFields(constants).build());
    }
    List<TypeSpec> types = new ArrayList<>();
    for (int from = 0; from < constants.size(); from += CONSTANTS_A_PART) {
      TypeSpec part =
          TypeSpec.interfaceBuilder(name + "Part" + (types.size() + 1))
              .addJavadoc("A part of {@link $L}.\n", name)
              .addFields(
                  constants.subList(from, Math.min(from + CONSTANTS_A_PART, constants.size())))
              .build();
      types.add(part);
      type.addSuperinterface(ClassName.get(module.catalog().packageName(), part.name()));
    }
    types.add(type.build());
    return types;
  }

  private static JavadocText about(Group group) {
    JavadocText about = new JavadocText();
    about.paragraph(JavadocText.prose(group.file().title()) + ": metrics as typed constants.");
    JavadocText.paragraphs(group.file().description()).forEach(about::paragraph);
    return about;
  }

  private static List<FieldSpec> constants(Module module, Group group) {
    MetricJavadoc javadoc = new MetricJavadoc(module, group);
    List<FieldSpec> constants = new ArrayList<>();
    for (Metric metric : group.metrics()) {
      constants.add(
          FieldSpec.builder(JavaNames.definition(metric.kind()), metric.constant())
              .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
              .addJavadoc("$L", javadoc.of(metric))
              .initializer(call(metric))
              .build());
    }
    return constants;
  }

  static CodeBlock literals(DecimalLiterals numbers) {
    return numbers.isKnown()
        ? CodeBlock.of(
            "$T.of($L)",
            JavaNames.LITERALS,
            numbers.literals().stream()
                .map(literal -> CodeBlock.of("$S", literal))
                .collect(CodeBlock.joining(", ")))
        : CodeBlock.of("$T.unknown()", JavaNames.LITERALS);
  }

  static CodeBlock labels(List<Label> labels) {
    return labels.stream()
        .map(
            label ->
                CodeBlock.of("$T.$L", JavaNames.labels(label.catalog()), label.entry().constant()))
        .collect(CodeBlock.joining(", "));
  }

  private static CodeBlock call(Metric metric) {
    CodeBlock.Builder call =
        CodeBlock.builder()
            .add(
                "$T.of($L, $L, $T.$L",
                JavaNames.definition(metric.kind()),
                JavaNames.literal(metric.name()),
                JavaNames.literal(metric.help()),
                JavaNames.UNIT,
                metric.unit().name());
    metric
        .shape()
        .stability()
        .ifPresent(level -> call.add(", $T.$L", JavaNames.STABILITY, level.name()));
    switch (metric.kind()) {
      case HISTOGRAM -> call.add(", $L", literals(metric.shape().buckets()));
      case SUMMARY -> call.add(", $L", literals(metric.shape().quantiles()));
      case UNTYPED ->
          call.add(
              ", $T.$L",
              JavaNames.KIND,
              metric.entry().semanticKind().orElse(MetricKind.UNTYPED).name());
      default -> {}
    }
    if (!metric.shape().labels().isEmpty()) {
      call.add(", $L", labels(metric.shape().labels()));
    }
    return call.add(")").build();
  }
}
