package dev.cnitelemetry.catalog.tawon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.MetricCatalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
  void theUnionLoadsNoConstantsUntilANameIsFound() throws Exception {
    List<String> output = run(UseTheUnion.class);
    Set<String> united = ours(between(output, "start", "has names"));
    assertTrue(
        united.containsAll(Set.of("AntreaCatalog", "CalicoCatalog", "TawonCatalog")),
        united::toString);
    for (String constants :
        List.of("AntreaAgent", "Felix", "TawonHttp2", "GoRuntime", "GaugeDefinition")) {
      assertFalse(united.contains(constants), constants);
    }
    Set<String> found = ours(between(output, "has names", "has found"));
    assertTrue(found.contains("TawonHttp2"), found::toString);
    assertFalse(found.contains("TawonBpf") || found.contains("GoRuntime"), found::toString);
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
