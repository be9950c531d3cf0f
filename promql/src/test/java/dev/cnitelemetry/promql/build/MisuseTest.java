// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the kind of a metric forbids does not compile. */
@Tag("long")
class MisuseTest {

  @Test
  void rightUseCompiles() {
    for (String each :
        List.of(
            "rate(c.range(minutes(5)))",
            "rate(h.buckets().range(minutes(5)))",
            "rate(h.count().range(minutes(5)))",
            "rate(s.sum().range(minutes(5)))",
            "rate(c.subquery(minutes(5)))",
            "resets(c.range(minutes(5)))",
            "deriv(g.range(minutes(5)))",
            "deriv(s.quantiles().range(minutes(5)))",
            "deriv(rate(c.range(minutes(5))).subquery(hours(1)))",
            "histogramQuantile(0.9, rate(h.buckets().range(minutes(5))))",
            "histogramQuantile(0.9, sum(by(LE), rate(h.buckets().range(minutes(5)))))",
            "sum(c)",
            "abs(g)")) {
      assertEquals(List.of(), errors(each), each);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rate(g.range(minutes(5)))",
        "rate(g, minutes(5))",
        "rate(s.quantiles(), minutes(5))",
        "rate(h, minutes(5))",
        "rate(sum(c), minutes(5))",
        "irate(g.range(minutes(5)))",
        "increase(g.range(minutes(5)))",
        "resets(g.range(minutes(5)))",
        "rate(s.quantiles().range(minutes(5)))",
        "increase(s.quantiles().range(minutes(5)))",
        "irate(s.quantiles().range(minutes(5)))",
        "resets(s.quantiles().range(minutes(5)))",
        "rate(sum(c).subquery(minutes(5)))",
        "rate(g.subquery(minutes(5)))",
        "rate(c)",
        "rate(untyped(u).range(minutes(5)))",
        "deriv(c.range(minutes(5)))",
        "delta(c.range(minutes(5)))",
        "idelta(c.range(minutes(5)))",
        "predictLinear(c.range(minutes(5)), 60)",
        "deriv(c.subquery(minutes(5)))",
        "delta(h.count().range(minutes(5)))",
        "delta(h.buckets().range(minutes(5)))",
        "deriv(h.sum().range(minutes(5)))",
        "histogramQuantile(0.9, c)",
        "histogramQuantile(0.9, rate(c.range(minutes(5))))",
        "histogramQuantile(0.9, s.quantiles())",
        "histogramQuantile(0.9, s)",
        "histogramQuantile(0.9, h)",
        "histogramQuantile(0.9, rate(h.count().range(minutes(5))))",
        "histogramQuantile(0.9, histogramQuantile(0.9, h.buckets()))",
        "sum(h)",
        "sum(s)",
        "rate(h.range(minutes(5)))",
        "h.plus(1)",
        "sum(c.range(minutes(5)))",
        "abs(g.range(minutes(5)))",
        "g.plus(g.range(minutes(5)))",
        "histogramQuantile(0.9, h.buckets().range(minutes(5)))",
        "c.range(minutes(5)).subquery(minutes(5))",
        "counter(Metrics.PODS)",
        "gauge(Metrics.OPS)",
        "counter(Metrics.PREFIXES)",
        "counter(Metrics.LATENCY)",
        "counter(Metrics.PODS.where())",
        "histogram(Metrics.SIZE)",
        "scalar(number(1))",
        "number(1).and(g)",
        "g.and(number(1))",
        "g.or(1)",
        "number(1).range(minutes(5))",
        "sum(number(1))",
        "g.greaterThan(1).range(minutes(5))",
        "rate(c.range(minutes(5))).offset(minutes(5))",
        "sum(c).where()",
        "on(NODE).dividedBy(g)",
        "sum(on(NODE), c)",
        "g.plus(by(NODE), g)",
      })
  void misuseDoesNotCompile(String expression) {
    List<String> errors = errors(expression);
    assertFalse(errors.isEmpty(), expression + " compiled");
    assertTrue(
        errors.stream()
            .allMatch(
                each ->
                    each.contains("incompatible types")
                        || each.contains("cannot be applied to given types")
                        || each.contains("no suitable method")
                        || each.contains("cannot find symbol")),
        errors.toString());
  }

  private static List<String> errors(String expression) {
    String source =
        """
        package dev.cnitelemetry.promql.build;
        import static dev.cnitelemetry.promql.build.Promql.*;
        class Use {
          CounterSelector c = counter(Metrics.OPS);
          GaugeSelector g = gauge(Metrics.PODS);
          HistogramSeries h = histogram(Metrics.LATENCY);
          SummarySeries s = summary(Metrics.SIZE);
          dev.cnitelemetry.metrics.UntypedDefinition u = Metrics.ODD;
          Object value = %s;
        }
        """
            .formatted(expression);
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    ToolProvider.getSystemJavaCompiler()
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
        .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        .toList();
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///dev/cnitelemetry/promql/build/Use.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
