// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.consumer.javadoc;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles examples, all in one run of the compiler, each as a class of its own. */
final class ExampleCompiler {

  /** Stands for what is not in an example. */
  static final JavadocExample SURROUNDINGS = new JavadocExample("Surroundings", 1, "");

  private static final List<String> OPTIONS =
      List.of(
          // Annotations of jsr305 are in class files and need not be on a user's class path.
          "-Xlint:all,-classfile",
          "-proc:none",
          // A slip of the pen in one example must not keep the others from being looked at.
          "--should-stop=ifError=FLOW",
          "-Xmaxerrs",
          "10000",
          "-Xmaxwarns",
          "10000",
          "-classpath",
          System.getProperty("java.class.path"));

  private final List<String> libraryPackages;

  ExampleCompiler(List<String> libraryPackages) {
    this.libraryPackages = libraryPackages;
  }

  /**
   * Says what is wrong.
   *
   * @return by file, every error and warning and the examples they are in; nothing for a file where
   *     all is well
   */
  Map<String, String> problems(List<JavadocExample> examples) {
    Map<JavadocExample, StringBuilder> byExample = new LinkedHashMap<>();
    for (Diagnostic<? extends JavaFileObject> each : compile(sources(examples))) {
      JavadocExample example = each.getSource() instanceof Source own ? own.example : SURROUNDINGS;
      byExample
          .computeIfAbsent(example, first -> new StringBuilder())
          .append(example.file() + ":" + each.getLineNumber() + ": ")
          .append(each.getMessage(Locale.ROOT) + "\n");
    }
    Map<String, String> byFile = new LinkedHashMap<>();
    byExample.forEach(
        (example, messages) ->
            byFile.merge(
                example.file(), messages + "\n" + example.text().indent(4), String::concat));
    return byFile;
  }

  private List<Source> sources(List<JavadocExample> examples) {
    List<Source> sources = new ArrayList<>();
    for (Surroundings each : Surroundings.values()) {
      sources.add(new Source("Surroundings", SURROUNDINGS, each.asClass(libraryPackages)));
    }
    for (JavadocExample example : examples) {
      String name = "Example" + sources.size();
      sources.add(new Source(name, example, asClass(name, example)));
    }
    return sources;
  }

  /** The example stands at its line of the file, so that the compiler's lines are the file's. */
  private String asClass(String name, JavadocExample example) {
    boolean declaration = example.isDeclaration();
    return Surroundings.of(example).beginning(libraryPackages)
        + ("class " + name + " extends Surroundings {")
        + (declaration ? "" : " void example() throws Exception {")
        + "\n".repeat(example.line() - 1)
        + example.text()
        + (declaration ? "\n}" : "\n}}");
  }

  private static List<Diagnostic<? extends JavaFileObject>> compile(List<Source> sources) {
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler().getTask(null, null, found, OPTIONS, null, sources);
    try {
      task.analyze(); // what is wrong shows before classes are written
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found.getDiagnostics();
  }

  private static final class Source extends SimpleJavaFileObject {
    private final JavadocExample example;
    private final String text;

    Source(String name, JavadocExample example, String text) {
      super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
      this.example = example;
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
