package dev.cnitelemetry.generator.internal.java;

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
import java.util.List;
import javax.lang.model.element.Modifier;

/** One class of metric constants. Each constant is one call of the factory of its kind. */
final class ConstantsClass {

  private ConstantsClass() {}

  static TypeSpec of(Module module, Group group) {
    JavadocText about = new JavadocText();
    about.paragraph(JavadocText.prose(group.file().title()) + ": metrics as typed constants.");
    JavadocText.paragraphs(group.file().description()).forEach(about::paragraph);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(group.file().className())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc("$L", about)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    MetricJavadoc javadoc = new MetricJavadoc(module, group);
    for (Metric metric : group.metrics()) {
      type.addField(
          FieldSpec.builder(JavaNames.definition(metric.kind()), metric.constant())
              .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
              .addJavadoc("$L", javadoc.of(metric))
              .initializer(call(metric))
              .build());
    }
    return type.build();
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
                "\n$>$>$T.of(\n$>$>$L,\n$L,\n$T.$L",
                JavaNames.definition(metric.kind()),
                JavaNames.literal(metric.name()),
                JavaNames.literal(metric.help()),
                JavaNames.UNIT,
                metric.unit().name());
    metric
        .shape()
        .stability()
        .ifPresent(level -> call.add(",\n$T.$L", JavaNames.STABILITY, level.name()));
    switch (metric.kind()) {
      case HISTOGRAM -> call.add(",\n$L", literals(metric.shape().buckets()));
      case SUMMARY -> call.add(",\n$L", literals(metric.shape().quantiles()));
      case UNTYPED ->
          call.add(
              ",\n$T.$L",
              JavaNames.KIND,
              metric.entry().semanticKind().orElse(MetricKind.UNTYPED).name());
      default -> {}
    }
    if (!metric.shape().labels().isEmpty()) {
      call.add(",\n$L", labels(metric.shape().labels()));
    }
    return call.add(")$<$<$<$<").build();
  }
}
