// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not compile does not. */
class MisuseTest {

  @Test
  void rightUseCompiles() {
    assertEquals(List.of(), errors("AntreaLabels.OPERATION.eq(Operation.ADD)"));
    assertEquals(List.of(), errors("AntreaLabels.OPERATION.eqText(\"added-later\")"));
    assertEquals(List.of(), errors("AntreaLabels.TABLE_ID.eq(\"10\")"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AntreaLabels.OPERATION.eq(\"ad\")",
        "AntreaLabels.OPERATION.eq(\"add\")",
        "AntreaLabels.OPERATION.eq(IpFamily.V4)",
        "AntreaLabels.OPERATION.oneOf(Operation.ADD, IpFamily.V4)",
        "AntreaLabels.OPERATION.notEq(\"add\")",
        "AntreaLabels.TABLE_ID.eq(10)",
      })
  void aClosedLabelTakesNothingButItsValues(String expression) {
    List<String> errors = errors(expression);
    assertEquals(1, errors.size(), expression + " compiled");
    assertTrue(
        errors.get(0).contains("incompatible types")
            || errors.get(0).contains("cannot be converted")
            || errors.get(0).contains("no suitable method"),
        errors.get(0));
  }

  @Test
  void theKindIsInTheType() {
    assertEquals(List.of(), errors("(CounterDefinition) AntreaAgent.OVS_FLOW_OPS_COUNT"));
    assertEquals(1, errors("(GaugeDefinition) AntreaAgent.OVS_FLOW_OPS_COUNT").size());
  }

  private static List<String> errors(String expression) {
    String source =
        """
        import dev.cnitelemetry.catalog.antrea.*;
        import dev.cnitelemetry.metrics.*;
        class Use {
          Object value = %s;
        }
        """
            .formatted(expression);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    compiler
        .getTask(
            null,
            null,
            diagnostics,
            List.of("-proc:none", "-cp", System.getProperty("java.class.path"), "-d", "target"),
            null,
            List.of(new Source(source)))
        .call();
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(diagnostic -> diagnostic.getMessage(null))
        .collect(Collectors.toList());
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///Use.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
