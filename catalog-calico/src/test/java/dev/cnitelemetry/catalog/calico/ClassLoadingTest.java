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

/** What a fresh JVM loads for the use of one constant, and of the whole catalogue. */
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
      System.out.println(CalicoCatalog.get());
    }
  }

  @Test
  void usingFelixLoadsNoOtherComponent() throws Exception {
    List<String> output = run(UseFelixAlone.class);
    assertTrue(output.contains("gauge felix_iptables_rules{ip_version,table}"));
    Set<String> loaded = loaded(output);
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

  /** Exposures hold most of the text; method handles take a cold JVM longest to link. */
  @Test
  void theCatalogueLoadsNeitherExposuresNorMethodHandlesUntilAsked() throws Exception {
    List<String> output = run(LoadCatalog.class);
    assertTrue(output.contains("calico (253 metrics)"));
    Set<String> loaded = loaded(output);
    assertTrue(loaded.containsAll(Set.of("Felix", "Typha", "BirdExporter")), loaded::toString);
    assertTrue(
        loaded.stream()
            .noneMatch(name -> name.endsWith("Exposures") || name.endsWith("Components")),
        loaded::toString);
    assertEquals(
        List.of(),
        output.stream()
            .filter(line -> line.contains("dev.cnitelemetry"))
            .filter(ClassLoadingTest::isLinked)
            .toList());
  }

  private static boolean isLinked(String line) {
    return line.contains("$$Lambda") || line.contains("LambdaForm");
  }

  /** Our classes by their simple names, out of what the JVM logs. */
  private static Set<String> loaded(List<String> output) {
    return output.stream()
        .flatMap(line -> List.of(line.split(" ", -1)).stream())
        .filter(word -> word.startsWith("dev.cnitelemetry.catalog."))
        .map(word -> word.substring(word.lastIndexOf('.') + 1))
        .collect(Collectors.toSet());
  }

  private static List<String> run(Class<?> main) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xlog:class+load");
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
