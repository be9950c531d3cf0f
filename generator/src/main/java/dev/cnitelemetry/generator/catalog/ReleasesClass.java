package dev.cnitelemetry.generator.catalog;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.cnitelemetry.generator.catalog.Module.Stretch;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.ReleaseRange;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The ranges of releases that histories of a module speak of, each made once. */
final class ReleasesClass {

  private static final Comparator<ReleaseRange> OLDEST_FIRST =
      Comparator.comparing(
              (ReleaseRange range) -> range.since().orElse(null),
              Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(
              range -> range.until().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));

  private ReleasesClass() {}

  static TypeSpec of(Module module) {
    CatalogFile catalog = module.catalog();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(JavaNames.releases(catalog))
            .addModifiers(Modifier.FINAL)
            .addJavadoc(
                "$L",
                new JavadocText()
                    .paragraph(
                        "The ranges of releases over which "
                            + JavadocText.prose(catalog.title())
                            + " metrics stayed the same."))
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    module.exposed().stream()
        .flatMap(exposed -> exposed.history().stream())
        .map(Stretch::releases)
        .distinct()
        .sorted(OLDEST_FIRST)
        .forEach(
            range ->
                type.addField(
                    FieldSpec.builder(JavaNames.RANGE, constant(catalog, range))
                        .addModifiers(Modifier.STATIC, Modifier.FINAL)
                        .initializer(initializer(range))
                        .build()));
    return type.build();
  }

  static String constant(CatalogFile catalog, ReleaseRange range) {
    Optional<String> since = range.since().map(ReleasesClass::word);
    Optional<String> until = range.until().map(ReleasesClass::word);
    String product =
        catalog.products().size() < 2
            ? ""
            : range
                .since()
                .or(range::until)
                .map(release -> word(release.product()) + "_")
                .orElse("");
    if (since.isEmpty()) {
      return until.map(last -> product + "UNTIL_" + last).orElse("ALL");
    }
    return product
        + until
            .map(last -> last.equals(since.get()) ? last : since.get() + "_TO_" + last)
            .orElse("SINCE_" + since.get());
  }

  private static String word(Release release) {
    String word = word(release.version());
    return Character.isDigit(word.charAt(0)) ? "D" + word : word;
  }

  private static String word(String text) {
    return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }

  private static CodeBlock initializer(ReleaseRange range) {
    Optional<CodeBlock> since = range.since().map(ReleasesClass::release);
    Optional<CodeBlock> until = range.until().map(ReleasesClass::release);
    if (since.isEmpty()) {
      return until
          .map(last -> CodeBlock.of("$T.until($L)", JavaNames.RANGE, last))
          .orElse(CodeBlock.of("$T.all()", JavaNames.RANGE));
    }
    return until
        .map(last -> CodeBlock.of("$T.between($L, $L)", JavaNames.RANGE, since.get(), last))
        .orElse(CodeBlock.of("$T.since($L)", JavaNames.RANGE, since.get()));
  }

  private static CodeBlock release(Release release) {
    return CodeBlock.of("$T.of($S, $S)", JavaNames.RELEASE, release.product(), release.version());
  }
}
