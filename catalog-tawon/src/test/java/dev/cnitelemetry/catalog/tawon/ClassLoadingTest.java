// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.catalog.tawon;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.testsupport.FreshJvm;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a fresh JVM loads for all catalogues: this module's class path has the others for it. */
class ClassLoadingTest {

  /** Run by the tests in a JVM of its own. */
  static final class UseTheUnion {
    private UseTheUnion() {}

    public static void main(String[] arguments) {
      System.out.println("start");
      MetricCatalog installed = MetricCatalog.installed();
      System.out.println("has names");
      installed.find("h2_chunks");
      System.out.println("has found");
    }
  }

  @Test
  void theUnionLoadsNoConstantsUntilANameIsFound() {
    FreshJvm.Output output = FreshJvm.logging(UseTheUnion.class);
    Set<String> united = output.between("start", "has names").classes();
    assertTrue(
        united.containsAll(Set.of("AntreaCatalog", "CalicoCatalog", "TawonCatalog")),
        united::toString);
    for (String constants :
        List.of("AntreaAgent", "Felix", "TawonHttp2", "GoRuntime", "GaugeDefinition")) {
      assertFalse(united.contains(constants), constants);
    }
    Set<String> found = output.between("has names", "has found").classes();
    assertTrue(found.contains("TawonHttp2"), found::toString);
    assertFalse(found.contains("TawonBpf") || found.contains("GoRuntime"), found::toString);
  }
}
