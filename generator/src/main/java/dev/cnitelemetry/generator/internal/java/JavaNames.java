// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.cnitelemetry.generator.internal.data.CatalogFile;
import dev.cnitelemetry.generator.internal.data.Module.Component;
import dev.cnitelemetry.generator.internal.data.Module.Label;
import dev.cnitelemetry.generator.internal.data.Module.Metric;
import dev.cnitelemetry.metrics.MetricKind;
import java.util.Locale;

/** How generated classes are called, and those of metrics-api that they use. */
final class JavaNames {

  static final ClassName LABEL = api("Label");
  static final ClassName LABEL_VALUE = api("LabelValue");
  static final ClassName STABILITY = api("Stability");
  static final ClassName UNIT = api("Unit");
  static final ClassName KIND = api("MetricKind");
  static final ClassName LITERALS = api("DecimalLiterals");
  static final ClassName COMPONENT = api("Component");
  static final ClassName PRODUCT = api("Product");
  static final ClassName CATALOG = api("MetricCatalog");
  static final ClassName CATALOG_BUILDER = CATALOG.nestedClass("Builder");
  static final ClassName PROVIDER = api("MetricCatalogProvider");
  static final ClassName PART = api("CatalogPart");
  static final ClassName DEFINITION = api("MetricDefinition");
  static final ClassName DEFINITION_GROUP = api("DefinitionGroup");

  private JavaNames() {}

  /** A text of several lines, each on one of its own where Java's own line ends allow it. */
  static CodeBlock lines(String text) {
    return text.indexOf('\u2028') < 0 && text.indexOf('\u2029') < 0
        ? CodeBlock.of("$S", text)
        : literal(text);
  }

  /** A text between quotes, on one line: JavaPoet would break it where the text has lines. */
  static CodeBlock literal(String text) {
    StringBuilder literal = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> literal.append('\\').append(c);
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default -> {
          if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
            literal.append("\\u%04x".formatted((int) c));
          } else {
            literal.append(c);
          }
        }
      }
    }
    return CodeBlock.of("$L", "\"" + literal + "\"");
  }

  static ClassName api(String name) {
    return ClassName.get("dev.cnitelemetry.metrics", name);
  }

  static ClassName definition(MetricKind kind) {
    String name = kind.name();
    return api(name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) + "Definition");
  }

  static ClassName constants(Metric metric) {
    return ClassName.get(metric.catalog().packageName(), metric.className());
  }

  static ClassName definitions(CatalogFile catalog) {
    return ClassName.get(catalog.packageName(), catalog.classes() + "Definitions");
  }

  /** The constant for a class of constants: {@code KUBERNETES_API_SERVER}. */
  static String group(String className) {
    return className.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }

  /** A class of the module that gives the values of labels. */
  static ClassName labelValues(CatalogFile catalog) {
    return ClassName.get(catalog.packageName(), catalog.classes() + "LabelValues");
  }

  static ClassName labels(CatalogFile catalog) {
    return ClassName.get(catalog.packageName(), catalog.classes() + "Labels");
  }

  static ClassName components(CatalogFile catalog) {
    return ClassName.get(catalog.packageName(), catalog.classes() + "Components");
  }

  static ClassName values(Label label) {
    return ClassName.get(label.catalog().packageName(), label.enumName());
  }

  static ClassName components(Component component) {
    return components(component.catalog());
  }
}
