// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.cnitelemetry.generator.internal.data.CatalogFile.ProductEntry;
import dev.cnitelemetry.generator.internal.data.CatalogFile.TrainEntry;
import dev.cnitelemetry.generator.internal.data.DataFile.ComponentEntry;
import dev.cnitelemetry.generator.internal.data.Module;
import dev.cnitelemetry.generator.internal.data.Module.Component;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The products and components of a module as constants. */
final class ComponentsClass {

  private ComponentsClass() {}

  static TypeSpec of(Module module) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(module.componentsClass())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc(
                "$L",
                new JavadocText()
                    .paragraph(
                        "The components of "
                            + JavadocText.prose(module.catalog().title())
                            + " that expose metrics, and where they do."))
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    for (ProductEntry product : module.catalog().products()) {
      type.addField(
          FieldSpec.builder(JavaNames.PRODUCT, product.constant())
              .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
              .addJavadoc("$L", new JavadocText().paragraph(about(product)))
              .initializer(initializer(product))
              .build());
    }
    for (Component component : module.components()) {
      type.addField(
          FieldSpec.builder(JavaNames.COMPONENT, component.entry().constant())
              .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
              .addJavadoc("$L", javadoc(component))
              .initializer(initializer(component))
              .build());
    }
    return type.build();
  }

  private static String about(ProductEntry product) {
    return JavadocText.prose(product.title())
        + (product.since().isPresent()
            ? ", releases " + product.releasesText() + "."
            : ", which publishes no releases.");
  }

  private static CodeBlock initializer(ProductEntry product) {
    if (product.since().isEmpty()) {
      return CodeBlock.of(
          "$T.withoutReleases($S, $S)", JavaNames.PRODUCT, product.name(), product.title());
    }
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.of($S, $S, $S, $S)",
                JavaNames.PRODUCT,
                product.name(),
                product.title(),
                product.since().get(),
                product.until().orElseThrow());
    for (TrainEntry train : product.trains()) {
      code.add("\n$>$>.withTrain($S, $S)$<$<", train.since(), train.until());
    }
    return code.build();
  }

  private static JavadocText javadoc(Component component) {
    ComponentEntry entry = component.entry();
    JavadocText text = new JavadocText();
    text.paragraph(
        JavadocText.prose(entry.title()) + ". " + JavadocText.prose(entry.description()));
    List<String> facts = new ArrayList<>();
    facts.add(
        "Endpoint: "
            + JavadocText.code(component.endpoint())
            + (entry.port().isPresent() ? "" : ", no default port"));
    entry.metricsSwitch().ifPresent(setting -> facts.add("Switch: " + JavadocText.prose(setting)));
    facts.add("On by default: " + (entry.enabledByDefault() ? "yes" : "no"));
    return text.list(facts);
  }

  private static CodeBlock initializer(Component component) {
    ComponentEntry entry = component.entry();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "\n$>$>$T.builder()$>$>\n.name($S)\n.title($S)",
                JavaNames.COMPONENT,
                entry.name(),
                entry.title())
            .add("\n.product($L)", component.product().constant());
    entry.scheme().ifPresent(scheme -> code.add("\n.scheme($S)", scheme));
    entry.port().ifPresent(port -> code.add("\n.port($L)", port));
    entry.path().ifPresent(path -> code.add("\n.path($S)", path));
    entry
        .metricsSwitch()
        .ifPresent(text -> code.add("\n.metricsSwitch($S)", text.replace("`", "")));
    if (!entry.enabledByDefault()) {
      code.add("\n.enabledByDefault(false)");
    }
    entry.namespace().ifPresent(namespace -> code.add("\n.namespace($S)", namespace));
    entry.container().ifPresent(container -> code.add("\n.container($S)", container));
    return code.add("\n.build()$<$<$<$<").build();
  }
}
