// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.testsupport.TestData;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk of docs/your-own-metrics.md, step by step as the document has it. */
class YourOwnMetricsDocumentTest {

  @TempDir private Path directory;
  private String document = "";
  private int commands;

  @BeforeEach
  void read() throws IOException {
    document = Files.readString(CommandRun.ROOT.resolve("docs/your-own-metrics.md"));
  }

  @Test
  void aPageOfOurOwnIsWalked() throws Exception {
    try (InputStream page = getClass().getResourceAsStream("node.prom")) {
      Files.write(directory.resolve("node.prom"), page.readAllBytes());
    }
    walk();
    assertTrue(
        Files.readString(directory.resolve("node.yaml"))
            .contains(blocks("yaml").get(0).stripTrailing()),
        Files.readString(directory.resolve("node.yaml")));
  }

  @Tag("long")
  @Test
  void aPageOfARealNodeExporterIsWalked() throws Exception {
    Files.copy(TestData.path("scrapes/node_exporter-1.5.0.prom"), directory.resolve("node.prom"));
    walk();
  }

  private List<String> blocks(String language) {
    return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(document)
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  private void walk() throws Exception {
    for (String block : blocks("sh")) {
      for (String line : block.lines().toList()) {
        if (line.startsWith("cni-telemetry ")) {
          run(line);
        }
      }
    }
    assertEquals(3, commands);
    assertEquals(1, blocks("java").size());
    assertExample(blocks("java").get(0));
  }

  /** A command as a shell would run it in the directory. */
  private void run(String line) throws IOException {
    commands++;
    String[] redirected = line.split(" > ", -1);
    String[] arguments =
        Stream.of(redirected[0].split(" ", -1))
            .skip(1)
            .map(
                word ->
                    word.startsWith("node.") || word.startsWith("src/")
                        ? directory.resolve(word).toString()
                        : word)
            .toArray(String[]::new);
    CommandRun run = CommandRun.of(arguments);
    assertEquals(0, run.status(), line + "\n" + run.out() + run.err());
    if (redirected.length > 1) {
      Files.writeString(directory.resolve(redirected[1]), run.out());
    }
  }

  private void assertExample(String example) throws Exception {
    Path source = directory.resolve("src/main/java/com/example/metrics/Walk.java");
    Files.writeString(
        source,
        """
        package com.example.metrics;

        import static dev.cnitelemetry.text.check.ScrapeAssert.assertThatScrape;

        import dev.cnitelemetry.metrics.MetricCatalog;
        import java.nio.file.Files;
        import java.nio.file.Path;
        import java.util.concurrent.Callable;

        public final class Walk implements Callable<Integer> {
          @Override
          public Integer call() throws Exception {
            %s
            return 1;
          }
        }
        """
            .formatted(
                example.replace(
                    "\"node.prom\"", "\"" + directory.resolve("node.prom").toString() + "\"")));
    Path classes = directory.resolve("src/main/resources");
    List<String> messages = new ArrayList<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
        Stream<Path> files = Files.walk(directory.resolve("src/main/java"))) {
      compiler
          .getTask(
              null,
              manager,
              message -> messages.add(message.toString()),
              List.of("-Xlint:all", "-proc:none", "-d", classes.toString()),
              null,
              manager.getJavaFileObjectsFromPaths(
                  files.filter(file -> file.toString().endsWith(".java")).toList()))
          .call();
    }
    assertEquals(List.of(), messages);
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, before)) {
      Thread.currentThread().setContextClassLoader(loader);
      Object walk = loader.loadClass("com.example.metrics.Walk").getConstructor().newInstance();
      assertEquals(1, ((Callable<?>) walk).call());
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }
}
