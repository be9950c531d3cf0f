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
  void oneConstantLoadsNoOtherComponentAndNoCatalogue() throws Exception {
    List<String> output = run(UseOneConstant.class);
    Set<String> loaded = ours(output);
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
            "CalicoDefinitions",
            "GoRuntime",
            "IptablesTable")) {
      assertFalse(loaded.contains(other), other);
    }
    assertTrue(loaded.stream().noneMatch(name -> name.endsWith("Exposures")), loaded::toString);
  }

  @Test
  void theCatalogueLoadsNoConstants() throws Exception {
    Set<String> loaded = ours(between(run(UseTheCatalogue.class), "start", "has names"));
    assertTrue(loaded.contains("CalicoCatalog"), loaded::toString);
    assertFalse(loaded.contains("Felix"), loaded::toString);
    assertFalse(loaded.contains("GaugeDefinition"), loaded::toString);
    assertFalse(loaded.contains("NameIndex"), loaded::toString);
    assertTrue(loaded.size() <= 12, loaded::toString);
  }

  @Test
  void aNameLoadsTheConstantsOfItsClassAlone() throws Exception {
    List<String> output = run(UseTheCatalogue.class);
    Set<String> loaded = ours(between(output, "has names", "has found"));
    assertTrue(loaded.contains("Felix"), loaded::toString);
    assertFalse(loaded.contains("GoRuntime"), loaded::toString);
    assertFalse(loaded.contains("IptablesTable"), loaded::toString);
    assertTrue(loaded.stream().noneMatch(name -> name.contains("Builder")), loaded::toString);
    assertTrue(loaded.size() <= 15, loaded::toString);
  }

  @Test
  void allDefinitionsLoadNeitherExposuresNorValues() throws Exception {
    List<String> output = run(UseTheCatalogue.class);
    Set<String> loaded = ours(between(output, "has found", "has definitions"));
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
    assertTrue(ours(between(output, "has definitions", "has values")).contains("IptablesTable"));
  }

  /** What takes longest on a cold JVM is the first lambda, the first regular expression. */
  @Test
  void nothingOfItLinksLambdas() throws Exception {
    List<String> output = between(run(UseTheCatalogue.class), "start", "has definitions");
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

  private static List<String> between(List<String> output, String first, String last) {
    int start = output.indexOf(first);
    int end = output.indexOf(last);
    assertTrue(0 <= start && start < end, () -> String.join("\n", output));
    return output.subList(start, end);
  }

  /** Our classes by their simple names, out of what the JVM logs. */
  private static Set<String> ours(List<String> output) {
    return output.stream()
        .flatMap(line -> List.of(line.split(" ", -1)).stream())
        .filter(word -> word.startsWith("dev.cnitelemetry."))
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
