// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.generator.MetricDataFile;
import dev.cnitelemetry.metrics.MetricCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a page to a data file to constants; and a page compared with the catalogue. */
class CatalogLearnTest {

  @TempDir private Path directory;

  private String write(String name, String content) throws IOException {
    return Files.writeString(directory.resolve(name), content).toString();
  }

  @Tag("long")
  @Test
  void aPageBecomesConstants() throws IOException {
    String page =
        write(
            "my_exporter-1.2.prom",
            """
            # HELP my_requests_total Requests.
            # TYPE my_requests_total counter
            my_requests_total{method="get"} 1
            my_requests_total{method="put"} 1
            # TYPE go_goroutines gauge
            go_goroutines 1
            """);
    CommandRun learnt = CommandRun.of("catalog", "learn", page);
    assertEquals(0, learnt.status(), learnt.err());
    assertEquals("", learnt.err());
    String file = write("my.yaml", learnt.out());
    assertTrue(learnt.out().contains("class: MyExporter\nprefix: my_\n"), learnt.out());
    MetricCatalog installed = MetricCatalog.installed();
    MetricCatalog.union(
        installed, MetricDataFile.parse("my.yaml", learnt.out()).catalog(installed));

    Path sources = directory.resolve("java");
    CommandRun generated =
        CommandRun.of(
            "catalog", "generate", file, "--package", "com.example", "-o", sources.toString());

    assertEquals(0, generated.status(), generated.err());
    assertEquals(List.of(), compile(sources));
    assertTrue(
        Files.readString(sources.resolve("com/example/MyExporter.java"))
            .contains("public static final CounterDefinition REQUESTS_TOTAL ="));
    assertTrue(
        generated.out().contains(sources.resolve("com/example/MyExporterCatalog.java") + "\n"));
  }

  private static List<String> compile(Path sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> messages = new ArrayList<>();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
        Stream<Path> files = Files.walk(sources)) {
      compiler
          .getTask(
              null,
              manager,
              message -> messages.add(message.toString()),
              List.of("-proc:none", "-d", Files.createTempDirectory(sources, "classes").toString()),
              null,
              manager.getJavaFileObjectsFromPaths(
                  files.filter(file -> file.toString().endsWith(".java")).toList()))
          .call();
    }
    return messages;
  }

  @Test
  void conflictsAreSaidAndAreFindings() throws IOException {
    String one = write("one.prom", "# TYPE x counter\nx 1\n");
    String two = write("two.prom", "# TYPE x gauge\nx 1\n");

    CommandRun run = CommandRun.of("catalog", "learn", "--component", "x", one, two);

    assertEquals(1, run.status());
    assertEquals(
        "cni-telemetry: note: x is a counter on %s and a gauge on %s; kept is counter\n"
            .formatted(one, two),
        run.err());
    assertTrue(run.out().contains("kind: counter"));
  }

  @Test
  void aDataFileIsBroughtUpToDate() throws IOException {
    String file =
        write(
            "my.yaml",
            CommandRun.of(
                        "catalog",
                        "learn",
                        write("my.prom", "# HELP x X.\n# TYPE x counter\nx 1\n"))
                    .out()
                + "# ours\n");
    String page =
        write("new.prom", "# HELP x X.\n# TYPE x gauge\nx 1\n# TYPE y gauge\ny{a=\"b\"} 1\n");

    CommandRun run = CommandRun.of("catalog", "learn", page, "--update", file);

    assertEquals(0, run.status(), run.err());
    assertEquals(
        List.of("x: kind gauge, was counter", "y: new"),
        run.out().lines().filter(line -> !line.contains("sources")).toList());
    assertTrue(Files.readString(Path.of(file)).contains("# ours"));
    assertEquals(
        0,
        CommandRun.of("check", "--catalog", file, page)
            .out()
            .lines()
            .filter(l -> l.contains("error"))
            .count());
    assertEquals(2, CommandRun.of("catalog", "learn", page, "--update", "absent.yaml").status());
  }

  @Test
  void whatCannotBeReadIsSaid() throws IOException {
    String page = write("bad.prom", "x{ 1\n");
    CommandRun learnt = CommandRun.of("catalog", "learn", page);
    assertEquals(2, learnt.status());
    assertTrue(learnt.err().contains("bad.prom: line 1"), learnt.err());

    String file = write("bad.yaml", "class: Bad\ntitel: Bad\n");
    CommandRun generated =
        CommandRun.of("catalog", "generate", file, "--package", "a", "-o", directory + "/java");
    assertEquals(2, generated.status());
    assertTrue(generated.err().contains("bad.yaml:1:1: key title is missing"), generated.err());
    assertEquals(
        2,
        CommandRun.of("catalog", "generate", "absent.yaml", "--package", "a", "-o", "b").status());
    String good = write("good.yaml", "class: Good\ntitle: G\ndescription: G.\n");
    assertEquals(
        2,
        CommandRun.of("catalog", "generate", good, "--package", "a..b", "-o", directory + "/java")
            .status());
    assertEquals(
        74,
        CommandRun.of("catalog", "generate", good, "--package", "a", "-o", good + "/java")
            .status());
  }

  private CommandRun compare(String page, String... options) throws IOException {
    return CommandRun.of(
        Stream.concat(Stream.of("catalog", "compare", write("page.prom", page)), Stream.of(options))
            .toArray(String[]::new));
  }

  private static List<String> starting(CommandRun run, String sign) {
    return run.out().lines().filter(line -> line.startsWith(sign)).collect(Collectors.toList());
  }

  @Test
  void aNewReleaseIsCompared() throws IOException {
    CommandRun run =
        compare(
            """
            # HELP antrea_agent_local_pod_count [STABLE] Number of Pods on local Node which are managed by the Antrea Agent.
            # TYPE antrea_agent_local_pod_count gauge
            antrea_agent_local_pod_count 1
            # HELP antrea_agent_ovs_flow_count [STABLE] Flows.
            # TYPE antrea_agent_ovs_flow_count gauge
            antrea_agent_ovs_flow_count{table_id="1",table="x"} 1
            # HELP antrea_agent_news_total News.
            # TYPE antrea_agent_news_total counter
            antrea_agent_news_total{kind="a"} 1
            # TYPE antrea_agent_ovs_flow_ops_count counter
            antrea_agent_ovs_flow_ops_count{operation="replace"} 1
            # TYPE go_news gauge
            go_news 1
            """,
            "--release",
            "antrea=v2.9.0");

    assertEquals(1, run.status(), run.err());
    assertTrue(run.err().contains("v2.9.0 is newer than the catalogue; compared with"), run.err());
    assertEquals(
        List.of("+ counter antrea_agent_news_total{kind}  News.", "+ gauge go_news{}"),
        starting(run, "+"));
    List<String> changed = starting(run, "~");
    assertEquals(2, changed.size(), run.out());
    assertTrue(
        changed
            .get(0)
            .startsWith(
                "~ antrea_agent_ovs_flow_count: labels {table_id,table_name} -> {table,table_id}"),
        run.out());
    assertEquals(
        "~ antrea_agent_ovs_flow_ops_count: label operation has new values [replace]",
        changed.get(1));
    assertTrue(
        starting(run, "-").contains("- gauge antrea_agent_networkpolicy_count{}  (antrea-agent)"),
        run.out());
  }

  @Test
  void anOldReleaseDidNotHaveIt() throws IOException {
    CommandRun run =
        compare(
            """
            # TYPE antrea_agent_local_pod_count gauge
            antrea_agent_local_pod_count 1
            # TYPE antrea_agent_flow_collector_reconnection_count gauge
            antrea_agent_flow_collector_reconnection_count 1
            """,
            "--release",
            "v0.6.0");

    assertEquals(2, starting(run, "+").size(), run.out());
    assertTrue(starting(run, "+").get(0).contains("the catalogue has it since "), run.out());
    assertEquals(2, compare("x 1\n", "--release", "antrea=banana").status());
    assertEquals(2, compare("x 1\n", "--release", "antrae=v1.0.0").status());
    assertEquals(1, compare("x 1\n").status());
  }
}
