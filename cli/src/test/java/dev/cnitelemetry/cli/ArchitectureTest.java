package dev.cnitelemetry.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which package may use which. */
class ArchitectureTest {

  private static final JavaClasses PROJECT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.cnitelemetry");

  @ParameterizedTest
  @CsvSource({
    "metrics, metrics",
    "catalog.common, catalog.common metrics",
    "catalog.antrea, catalog.antrea catalog.common metrics",
    "catalog.calico, catalog.calico catalog.common metrics",
    "catalog.tawon, catalog.tawon catalog.common metrics",
    "text, text metrics",
    "promql, promql metrics",
    "ipfix, ipfix"
  })
  void arrowsPointOneWay(String module, String mayUse) {
    String[] allowed =
        Arrays.stream(mayUse.split(" ", -1))
            .map(each -> "dev.cnitelemetry." + each + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("dev.cnitelemetry." + module + "..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("dev.cnitelemetry..").and(not(resideInAnyPackage(allowed))))
        .check(PROJECT);
  }

  @Test
  void internalPackagesAreNobodyElsesBusiness() {
    classes()
        .that()
        .resideInAPackage("dev.cnitelemetry.text.internal..")
        .should()
        .onlyBeAccessed()
        .byAnyPackage("dev.cnitelemetry.text..")
        .check(PROJECT);
    classes()
        .that()
        .resideInAPackage("dev.cnitelemetry.promql.internal..")
        .should()
        .onlyBeAccessed()
        .byAnyPackage("dev.cnitelemetry.promql..")
        .check(PROJECT);
    noClasses()
        .that(resideOutsideOfPackages("dev.cnitelemetry.text..", "dev.cnitelemetry.promql.."))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("..internal..")
        .check(PROJECT);
  }

  @Test
  void optionalDependenciesAreTouchedInTheirPackageAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "dev.cnitelemetry.metrics.client..", "dev.cnitelemetry.text.snapshot..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.prometheus..")
        .check(PROJECT);
  }

  @Test
  void libraryModulesOpenNoSocketsAndUseNoReflection() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.cnitelemetry.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "java.lang.reflect..", "sun.misc..")
        .check(PROJECT);
  }

  @Test
  void pagesComeOverTheNetworkInOneRoom() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.cnitelemetry.cli.http..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.hc..", "java.net.http..", "javax.net.ssl..")
        .check(PROJECT);
    noClasses()
        .that()
        .resideInAPackage("dev.cnitelemetry.cli.http..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("dev.cnitelemetry.cli..")
                .and(resideOutsideOfPackages("dev.cnitelemetry.cli.http..")))
        .check(PROJECT);
  }
}
