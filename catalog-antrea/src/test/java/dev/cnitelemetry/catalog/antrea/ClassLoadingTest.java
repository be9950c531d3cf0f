package dev.cnitelemetry.catalog.antrea;

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

/** What a fresh JVM loads for the use of one constant, and for looking up names. */
class ClassLoadingTest {

  /** Run by the tests in a JVM of its own. */
  static final class UseTheAgentAlone {
    private UseTheAgentAlone() {}

    public static void main(String[] arguments) {
      System.out.println(AntreaAgent.OVS_FLOW_OPS_COUNT);
    }
  }

  /** Run by the tests in a JVM of its own. */
  static final class LoadCatalog {
    private LoadCatalog() {}

    public static void main(String[] arguments) {
      AntreaCatalog.get();
      System.out.println("LoadCatalog done");
    }
  }

  @Test
  void usingTheAgentLoadsNoOtherComponent() throws Exception {
    List<String> output = run("-Xlog:class+load", UseTheAgentAlone.class);
    Set<String> loaded = loaded(output);
    assertTrue(output.contains("counter antrea_agent_ovs_flow_ops_count{operation}"));
    assertTrue(loaded.contains("AntreaAgent"), loaded::toString);
    for (String other :
        List.of(
            "AntreaController",
            "AntreaProxy",
            "AntreaComponents",
            "AntreaReleases",
            "AntreaCatalog",
            "AntreaOnDemand",
            "GoRuntime")) {
      assertFalse(loaded.contains(other), other);
    }
    assertTrue(loaded.stream().noneMatch(name -> name.endsWith("Exposures")), loaded::toString);
  }

  @Test
  void readingNamesLoadsNoExposures() throws Exception {
    Set<String> loaded = loaded(run("-Xlog:class+load", LoadCatalog.class));
    assertTrue(loaded.containsAll(Set.of("AntreaCatalog", "AntreaController", "Workqueue")));
    assertFalse(loaded.contains("AntreaReleases"), loaded::toString);
    assertTrue(loaded.stream().noneMatch(name -> name.endsWith("Exposures")), loaded::toString);
  }

  /** What takes longest on a cold JVM is the first lambda, the first regular expression. */
  @Test
  void buildingTheCatalogueLinksNoLambdas() throws Exception {
    List<String> output = run("-Xlog:class+load", LoadCatalog.class);
    int start = indexOf(output, "dev.cnitelemetry.catalog.antrea.AntreaCatalog ");
    int end = indexOf(output, "LoadCatalog done");
    assertTrue(
        output.subList(start, end).stream()
            .noneMatch(
                line ->
                    line.contains("LambdaForm")
                        || line.contains("$$Lambda")
                        || line.contains("java.util.regex")
                        || line.contains("java.util.stream")),
        () -> String.join("\n", output.subList(start, end)));
  }

  private static int indexOf(List<String> lines, String word) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(word)) {
        return i;
      }
    }
    throw new AssertionError(word + " is not in " + lines);
  }

  private static Set<String> loaded(List<String> output) {
    return output.stream()
        .flatMap(line -> List.of(line.split(" ", -1)).stream())
        .filter(word -> word.startsWith("dev.cnitelemetry.catalog."))
        .map(word -> word.substring(word.lastIndexOf('.') + 1))
        .collect(Collectors.toSet());
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
