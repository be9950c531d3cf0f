package dev.cnitelemetry.catalog.calico;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a fresh JVM loads for the use of one constant, and how long the whole catalogue takes. */
class ClassLoadingTest {

  /** Run by the tests in a JVM of its own. */
  static final class UseFelixAlone {
    private UseFelixAlone() {}

    public static void main(String[] arguments) {
      System.out.println(Felix.IPTABLES_RULES);
    }
  }

  /** Run by the tests in a JVM of its own. */
  static final class LoadCatalog {
    private LoadCatalog() {}

    public static void main(String[] arguments) {
      long start = System.nanoTime();
      CalicoCatalog.get();
      System.out.println((System.nanoTime() - start) / 1000);
    }
  }

  @Test
  void usingFelixLoadsNoOtherComponent() throws Exception {
    List<String> output = run("-Xlog:class+load", UseFelixAlone.class);
    Set<String> loaded =
        output.stream()
            .flatMap(line -> List.of(line.split(" ", -1)).stream())
            .filter(word -> word.startsWith("dev.cnitelemetry.catalog."))
            .map(word -> word.substring(word.lastIndexOf('.') + 1))
            .collect(Collectors.toSet());
    assertTrue(output.contains("gauge felix_iptables_rules{ip_version,table}"));
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
            "GoRuntime")) {
      assertFalse(loaded.contains(other), other);
    }
    assertTrue(loaded.stream().noneMatch(name -> name.endsWith("Exposures")), loaded::toString);
  }

  @Test
  void theWholeCatalogueLoadsOnce() throws Exception {
    List<String> output = run("-Xshare:auto", LoadCatalog.class);
    assertEquals(1, output.size());
    assertTrue(Long.parseLong(output.get(0)) > 0);
  }

  private static List<String> run(String option, Class<?> main) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(option);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = read(process);
    assertEquals(0, process.waitFor(), output);
    return output.lines().toList();
  }

  private static String read(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
