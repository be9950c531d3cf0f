// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/promql.md shows compiles, and prints what the page says. */
class PromqlDocumentTest {

  private static final Path PAGE =
      Path.of(System.getProperty("project.root")).resolve("docs/promql.md");
  private static final Pattern EXAMPLE =
      Pattern.compile("```java\n(.*?)```\n\n```text\n(.*?)```", Pattern.DOTALL);
  private static final String IMPORTS =
      """
      import dev.cnitelemetry.catalog.antrea.*;
      import dev.cnitelemetry.catalog.common.*;
      import dev.cnitelemetry.metrics.*;
      import dev.cnitelemetry.promql.*;
      import dev.cnitelemetry.promql.build.*;
      import dev.cnitelemetry.promql.tree.*;
      import java.util.List;
      import static dev.cnitelemetry.promql.build.Promql.*;
      """;

  @TempDir private Path classes;

  @Test
  void everyExamplePrintsWhatThePageSays() throws Exception {
    String page = Files.readString(PAGE);
    StringBuilder source = new StringBuilder(IMPORTS).append("public class Examples {\n");
    StringBuilder expected = new StringBuilder();
    StringBuilder calls = new StringBuilder();
    Matcher examples = EXAMPLE.matcher(page);
    int count = 0;
    while (examples.find()) {
      String name = "example" + count++;
      source.append("static void " + name + "() {\n" + examples.group(1) + "}\n");
      calls.append("System.out.println(\"== " + name + "\"); " + name + "();\n");
      expected.append("== " + name + "\n" + examples.group(2));
    }
    assertEquals(count, page.split("```java\n", -1).length - 1, "an example without its output");
    assertTrue(count >= 10, count + " examples");
    source.append("public static void main(String[] args) {\n" + calls + "}\n}\n");
    compile(source.toString());
    assertEquals(expected.toString(), output());
  }

  private void compile(String text) {
    SimpleJavaFileObject source =
        new SimpleJavaFileObject(
            URI.create("string:///Examples.java"), javax.tools.JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }
        };
    StringWriter errors = new StringWriter();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        List.of(
            "-proc:none", "-cp", System.getProperty("java.class.path"), "-d", classes.toString());
    boolean isCompiled =
        compiler.getTask(errors, null, null, options, null, List.of(source)).call();
    assertTrue(isCompiled, errors.toString());
  }

  private String output() throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    URL[] places = {classes.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(places, getClass().getClassLoader());
        PrintStream out = new PrintStream(output, true, UTF_8)) {
      System.setOut(out);
      loader
          .loadClass("Examples")
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    return output.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }
}
