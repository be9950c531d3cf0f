// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.extract;

import dev.cnitelemetry.generator.internal.data.ConstantNames;
import dev.cnitelemetry.generator.internal.data.DataFile.LabelForm;
import dev.cnitelemetry.generator.internal.extract.ExtractedMetric.ExtractedLabel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The label constants of extracted metrics: a constant is a name and a set of values. Labels of one
 * name whose values overlap are one; values that look like words of a vocabulary are known, all
 * others are any text.
 */
final class LabelConstants {

  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z_+-]*|");

  /** Classes that generated code names without their package. */
  private static final Set<String> TAKEN =
      Set.of(
          "Label",
          "LabelValue",
          "TextLabel",
          "KnownLabel",
          "ClosedLabel",
          "Stability",
          "Unit",
          "MetricKind",
          "DecimalLiterals",
          "Component",
          "Product",
          "MetricCatalog",
          "CatalogPart",
          "MetricCatalogProvider",
          "MetricDefinition",
          "DefinitionGroup",
          "CounterDefinition",
          "GaugeDefinition",
          "HistogramDefinition",
          "SummaryDefinition",
          "UntypedDefinition",
          "Objects",
          "Supplier",
          "StandardCharsets",
          "ByteArrayInputStream");

  /** A constant in the making. */
  static final class LabelConstant {
    final String name;
    final Set<String> values = new TreeSet<>();
    final List<String> metrics = new ArrayList<>();
    LabelForm form = LabelForm.TEXT;
    String constant = "";
    String enumName = "";

    LabelConstant(String name) {
      this.name = name;
    }

    /** The names of the enum's constants, in the order of the values. */
    List<String> valueConstants() {
      Set<String> used = new HashSet<>();
      return values.stream().map(value -> unused(valueConstant(value), used)).toList();
    }
  }

  private final Map<String, List<LabelConstant>> byName = new LinkedHashMap<>();
  private final Set<String> closed;
  private final int mostValues;

  LabelConstants(Collection<String> closed, int mostValues) {
    this.closed = Set.copyOf(closed);
    this.mostValues = mostValues;
  }

  void add(ExtractedMetric metric) {
    for (ExtractedLabel label : metric.labels()) {
      List<LabelConstant> ofName = byName.computeIfAbsent(label.name(), key -> new ArrayList<>());
      LabelConstant joined = new LabelConstant(label.name());
      List<LabelConstant> overlapping =
          ofName.stream().filter(each -> overlap(each.values, label.values())).toList();
      for (LabelConstant other : overlapping) {
        joined.values.addAll(other.values);
        joined.metrics.addAll(other.metrics);
      }
      joined.values.addAll(label.values());
      joined.metrics.add(metric.name());
      ofName.removeAll(overlapping);
      ofName.add(joined);
    }
  }

  private static boolean overlap(Set<String> one, List<String> other) {
    return (one.isEmpty() && other.isEmpty()) || other.stream().anyMatch(one::contains);
  }

  /** Decides on forms and names, once all metrics are added. */
  List<LabelConstant> finish(String className, Collection<String> classNames) {
    Set<String> constants = new HashSet<>();
    Set<String> enums = new HashSet<>(classNames);
    List<LabelConstant> all = new ArrayList<>();
    byName.replaceAll((name, ofName) -> textsJoined(ofName));
    byName.forEach(
        (name, ofName) -> {
          ofName.sort((a, b) -> b.metrics.size() - a.metrics.size());
          for (LabelConstant label : ofName) {
            String constant = constant(name);
            label.constant =
                constants.contains(constant)
                    ? unused(
                        constant + "_OF_" + ConstantNames.capitals(label.metrics.get(0)), constants)
                    : unused(constant, constants);
            if (label.form != LabelForm.TEXT) {
              label.enumName = enumName(className, label.constant, enums);
            }
            all.add(label);
          }
        });
    return all;
  }

  private List<LabelConstant> textsJoined(List<LabelConstant> ofName) {
    List<LabelConstant> joined = new ArrayList<>();
    LabelConstant text = new LabelConstant(ofName.get(0).name);
    for (LabelConstant label : ofName) {
      label.form = form(label);
      if (label.form == LabelForm.TEXT) {
        text.metrics.addAll(label.metrics);
      } else {
        joined.add(label);
      }
    }
    if (!text.metrics.isEmpty()) {
      joined.add(text);
    }
    return joined;
  }

  private LabelForm form(LabelConstant label) {
    if (label.values.isEmpty()) {
      return LabelForm.TEXT;
    }
    if (closed.contains(label.name)) {
      return LabelForm.CLOSED;
    }
    boolean words =
        label.values.size() > 1
            && label.values.size() <= mostValues
            && label.values.stream().allMatch(value -> WORD.matcher(value).matches());
    return words ? LabelForm.KNOWN : LabelForm.TEXT;
  }

  LabelConstant of(ExtractedMetric metric, ExtractedLabel label) {
    return byName.getOrDefault(label.name(), List.of()).stream()
        .filter(each -> each.metrics.contains(metric.name()))
        .findFirst()
        .orElseThrow();
  }

  private static String enumName(String className, String constant, Set<String> used) {
    StringBuilder name = new StringBuilder();
    for (String word : constant.split("_+", -1)) {
      if (!word.isEmpty()) {
        name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
      }
    }
    boolean taken =
        TAKEN.contains(name.toString())
            || ClassLoader.getSystemResource("java/lang/" + name + ".class") != null
            || used.contains(name.toString());
    return unused(taken ? className + name : name.toString(), used);
  }

  private static String valueConstant(String value) {
    return value.isEmpty() ? "EMPTY" : identifier(ConstantNames.capitals(value));
  }

  /** What a label of a name is called as a rule. */
  static String constant(String name) {
    return identifier(ConstantNames.capitals(name));
  }

  private static String identifier(String capitals) {
    return ConstantNames.isConstant(capitals) && !capitals.startsWith("_")
        ? capitals
        : "VALUE_" + capitals;
  }

  /** The name, or the name with the first number that nobody has. */
  static String unused(String name, Set<String> used) {
    String candidate = name;
    for (int i = 2; !used.add(candidate); i++) {
      candidate = name + "_" + i;
    }
    return candidate;
  }
}
