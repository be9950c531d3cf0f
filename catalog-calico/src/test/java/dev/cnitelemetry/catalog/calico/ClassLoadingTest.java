// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.catalog.calico;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.testsupport.FreshJvm;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a fresh JVM loads for one constant, for the catalogue, for a name, for everything. */
class ClassLoadingTest {

  /** Run by the tests in a JVM of its own. */
  static final class UseOneConstant {
    private UseOneConstant() {}

    public static void main(String[] arguments) {
      System.out.println(Felix.IPTABLES_RULES);
    }
  }

  /** Run by the tests in a JVM of its own. */
  static final class UseTheCatalogue {
    private UseTheCatalogue() {}

    public static void main(String[] arguments) {
      System.out.println("start");
      CalicoCatalog.get();
      System.out.println("has names");
      CalicoCatalog.get().find("felix_iptables_rules");
      System.out.println("has found");
      CalicoCatalog.get().definitions();
      System.out.println("has definitions");
      CalicoLabels.IPTABLES_TABLE.values();
      System.out.println("has values");
    }
  }

  @Test
  void oneConstantLoadsNoOtherComponentAndNoCatalogue() {
    FreshJvm.Output output = FreshJvm.logging(UseOneConstant.class);
    Set<String> loaded = output.classes();
    assertTrue(output.lines().contains("gauge felix_iptables_rules{ip_version,table}"));
    assertTrue(loaded.contains("Felix"), loaded::toString);
    for (String other :
        List.of(
            "Typha",
            "KubeControllers",
            "Goldmane",
            "BirdExporter",
            "FelixEnterprise",
            "CalicoComponents",
            "CalicoReleases",
            "CalicoCatalog",
            "CalicoDefinitions",
            "GoRuntime",
            "IptablesTable")) {
      assertFalse(loaded.contains(other), other);
    }
    assertTrue(loaded.stream().noneMatch(name -> name.endsWith("Exposures")), loaded::toString);
  }

  @Test
  void theCatalogueLoadsNoConstants() {
    Set<String> loaded =
        FreshJvm.logging(UseTheCatalogue.class).between("start", "has names").classes();
    assertTrue(loaded.contains("CalicoCatalog"), loaded::toString);
    assertFalse(loaded.contains("Felix"), loaded::toString);
    assertFalse(loaded.contains("GaugeDefinition"), loaded::toString);
    assertFalse(loaded.contains("NameIndex"), loaded::toString);
    assertTrue(loaded.size() <= 12, loaded::toString);
  }

  @Test
  void aNameLoadsTheConstantsOfItsClassAlone() {
    FreshJvm.Output output = FreshJvm.logging(UseTheCatalogue.class);
    Set<String> loaded = output.between("has names", "has found").classes();
    assertTrue(loaded.contains("Felix"), loaded::toString);
    assertFalse(loaded.contains("GoRuntime"), loaded::toString);
    assertFalse(loaded.contains("IptablesTable"), loaded::toString);
    assertTrue(loaded.stream().noneMatch(name -> name.contains("Builder")), loaded::toString);
    assertTrue(loaded.size() <= 15, loaded::toString);
  }

  @Test
  void allDefinitionsLoadNeitherExposuresNorValues() {
    FreshJvm.Output output = FreshJvm.logging(UseTheCatalogue.class);
    Set<String> loaded = output.between("has found", "has definitions").classes();
    assertTrue(loaded.containsAll(Set.of("Typha", "BirdExporter")), loaded::toString);
    assertTrue(
        loaded.stream()
            .noneMatch(
                name ->
                    name.endsWith("Exposures")
                        || name.endsWith("Components")
                        || name.endsWith("Releases")),
        loaded::toString);
    assertFalse(loaded.contains("IptablesTable"), loaded::toString);
    assertTrue(output.between("has definitions", "has values").classes().contains("IptablesTable"));
  }

  /** What takes longest on a cold JVM is the first lambda, the first regular expression. */
  @Test
  void nothingOfItLinksLambdas() {
    List<String> output =
        FreshJvm.logging(UseTheCatalogue.class).between("start", "has definitions").lines();
    assertEquals(
        List.of(),
        output.stream()
            .filter(
                line ->
                    line.contains("LambdaForm")
                        || line.contains("$$Lambda")
                        || line.contains("java.util.regex")
                        || line.contains("java.util.stream"))
            .toList());
  }
}
