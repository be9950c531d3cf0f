// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.ipfix.wire.DataRecord;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A consumer has nothing but this module's classes on its path. */
@Tag("long")
@Tag("both")
class ShapeCompilationTest {
  @TempDir Path output;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "long x = record.longValue(AntreaElements.SOURCE_POD_NAME);",
        "String x = record.text(AntreaElements.FLOW_TYPE);",
        "int x = record.ipv4Address(IanaElements.SOURCE_IPV6_ADDRESS);",
        "long x = record.epochSecond(IanaElements.OCTET_DELTA_COUNT);",
        "FlowType x = record.value(IanaElements.FLOW_END_REASON);",
        "double x = record.doubleValue(IanaElements.SOURCE_MAC_ADDRESS);",
        "boolean x = record.booleanValue(IanaElements.TCP_CONTROL_BITS);",
        "flow.set(AntreaElements.FLOW_TYPE, RuleAction.ALLOW);",
        "flow.set(AntreaElements.FLOW_TYPE, \"Inter-Node\");",
        "InformationElement x = new InformationElement() {};"
      })
  void readingByTheWrongShapeDoesNotCompile(String statement) {
    List<Diagnostic<? extends JavaFileObject>> problems = compile(statement);
    assertTrue(
        problems.stream().anyMatch(problem -> problem.getKind() == Diagnostic.Kind.ERROR),
        statement);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "long x = record.longValue(AntreaElements.FLOW_TYPE);",
        "FlowType x = record.value(AntreaElements.FLOW_TYPE);",
        "String x = record.text(AntreaElements.SOURCE_POD_NAME);",
        "flow.set(AntreaElements.FLOW_TYPE, FlowType.INTER_NODE);"
            + " java.util.Optional<String> x = flow.build().sourcePodName();",
        "ValueRange x = IanaElements.FLOW_LABEL_IPV6.range();",
        "TemplateCache x = TemplateCache.builder().maximumParkedOctets(1).build();"
            + " Template y = record.template();"
      })
  void readingByTheRightShapeCompilesWithoutAWarning(String statement) {
    assertEquals(List.of(), compile(statement));
  }

  private List<Diagnostic<? extends JavaFileObject>> compile(String statement) {
    String source =
        "import dev.cnitelemetry.ipfix.*;\n"
            + "import dev.cnitelemetry.ipfix.wire.*;\n"
            + "import dev.cnitelemetry.ipfix.flow.*;\n"
            + "class Consumer {\n"
            + "  void use(DataRecord record, FlowRecordBuilder flow) {\n"
            + statement
            + "\n  }\n}\n";
    JavaFileObject file =
        new SimpleJavaFileObject(
            URI.create("string:///Consumer.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    compiler
        .getTask(
            new StringWriter(),
            null,
            problems,
            List.of(
                "-Xlint:all",
                "-proc:none",
                "-d",
                output.toString(),
                "-classpath",
                mainClasses().toString()),
            null,
            List.of(file))
        .call();
    return problems.getDiagnostics();
  }

  private static Path mainClasses() {
    try {
      return Path.of(DataRecord.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theTypeOfAConstantIsItsShape() throws NoSuchFieldException {
    assertEquals(StringElement.class, AntreaElements.class.getField("SOURCE_POD_NAME").getType());
    assertEquals(CodedElement.class, AntreaElements.class.getField("FLOW_TYPE").getType());
  }
}
