package dev.cnitelemetry.generator.catalog;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.cnitelemetry.generator.catalog.Module.Component;
import dev.cnitelemetry.generator.catalog.Module.Group;
import javax.lang.model.element.Modifier;

/** A module's catalogue: built when first asked for, and found by ServiceLoader. */
final class CatalogClass {

  private CatalogClass() {}

  static String name(Module module) {
    return module.catalog().classes() + "Catalog";
  }

  static TypeSpec of(Module module) {
    JavadocText about = new JavadocText();
    about.paragraph(
        "The catalogue of " + JavadocText.prose(module.catalog().title()) + " metrics.");
    JavadocText.paragraphs(module.catalog().description()).forEach(about::paragraph);
    about.paragraph("The catalogue is built when first asked for and kept; thread-safe.");
    about.verbatim(
        "<pre>{@code\n"
            + "MetricCatalog catalog = "
            + name(module)
            + ".get();\n"
            + "catalog.definitions("
            + module.componentsClass()
            + "."
            + module.components().get(0).entry().constant()
            + ").forEach(System.out::println);\n"
            + "}</pre>");
    return TypeSpec.classBuilder(name(module))
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addSuperinterface(JavaNames.PROVIDER)
        .addJavadoc("$L", about)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("For ServiceLoader; everyone else calls {@link #get}.\n")
                .build())
        .addMethod(
            MethodSpec.methodBuilder("get")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(JavaNames.CATALOG)
                .addJavadoc("The catalogue.\n\n@return the same object at each call\n")
                .addStatement("return $L.CATALOG", "OnDemand")
                .build())
        .addMethod(
            MethodSpec.methodBuilder("catalog")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(JavaNames.CATALOG)
                .addStatement("return get()")
                .build())
        .addType(onDemand(module))
        .build();
  }

  private static TypeSpec onDemand(Module module) {
    ClassName components = JavaNames.components(module.catalog());
    MethodSpec.Builder build =
        MethodSpec.methodBuilder("build")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(JavaNames.CATALOG)
            .addStatement(
                "$T catalog = $T.builder($S)",
                JavaNames.CATALOG_BUILDER,
                JavaNames.CATALOG,
                module.catalog().name());
    for (Component component : module.components()) {
      build.addStatement("catalog.add($T.$L)", components, component.entry().constant());
    }
    for (Group group : module.groups()) {
      if (!group.exposed().isEmpty()) {
        build.addStatement("$L.addTo(catalog)", ExposuresClass.name(group));
      }
    }
    return TypeSpec.classBuilder("OnDemand")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addField(
            FieldSpec.builder(JavaNames.CATALOG, "CATALOG")
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .initializer("build()")
                .build())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(build.addStatement("return catalog.build()").build())
        .build();
  }
}
