// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.golang;

import dev.cnitelemetry.generator.internal.extract.ExtractedNumbers;
import dev.cnitelemetry.generator.internal.golang.GoEvaluator.UnreadableException;
import dev.cnitelemetry.metrics.MetricKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the libraries that make metrics do: prometheus/client_golang and Kubernetes' component-base.
 *
 * <p>Source: prometheus/client_golang@v1.23.2:prometheus/histogram.go and metric.go,
 * kubernetes/component-base@v0.36.1:metrics/opts.go.
 */
final class MetricPackages {

  static final String CLIENT = "github.com/prometheus/client_golang/prometheus";
  static final String COMPONENT_BASE = "k8s.io/component-base/metrics";

  private static final Set<String> MAKERS = Set.of(CLIENT, CLIENT + "/promauto", COMPONENT_BASE);

  private static final Set<String> FUNCTIONS =
      Set.of(
          "BuildFQName",
          "LinearBuckets",
          "ExponentialBuckets",
          "ExponentialBucketsRange",
          "MergeBuckets");

  private static final Set<String> TEXT_FUNCTIONS =
      Set.of("Sprintf", "Join", "ToLower", "ToUpper", "ReplaceAll", "TrimSuffix", "TrimPrefix");

  private static final List<Object> DEFAULT_BUCKETS =
      List.of(.005, .01, .025, .05, .1, .25, .5, 1., 2.5, 5., 10.);

  /** What component-base's summaries have where nothing is said. */
  static final List<Double> DEFAULT_OBJECTIVES = List.of(0.5, 0.9, 0.99);

  /** Constructors by name, and what they make. */
  private static final Map<String, MetricKind> CONSTRUCTORS =
      Map.ofEntries(
          Map.entry("NewCounter", MetricKind.COUNTER),
          Map.entry("NewCounterVec", MetricKind.COUNTER),
          Map.entry("NewCounterFunc", MetricKind.COUNTER),
          Map.entry("NewGauge", MetricKind.GAUGE),
          Map.entry("NewGaugeVec", MetricKind.GAUGE),
          Map.entry("NewGaugeFunc", MetricKind.GAUGE),
          Map.entry("NewHistogram", MetricKind.HISTOGRAM),
          Map.entry("NewHistogramVec", MetricKind.HISTOGRAM),
          Map.entry("NewTimingHistogram", MetricKind.HISTOGRAM),
          Map.entry("NewTimingHistogramVec", MetricKind.HISTOGRAM),
          Map.entry("NewTestableTimingHistogram", MetricKind.HISTOGRAM),
          Map.entry("NewTestableTimingHistogramVec", MetricKind.HISTOGRAM),
          Map.entry("NewSummary", MetricKind.SUMMARY),
          Map.entry("NewSummaryVec", MetricKind.SUMMARY),
          Map.entry("NewUntypedFunc", MetricKind.UNTYPED));

  private MetricPackages() {}

  static boolean isMaker(String importPath) {
    return MAKERS.contains(importPath);
  }

  static boolean isPartOfMaker(String importPath) {
    return isMaker(importPath) || importPath.startsWith(COMPONENT_BASE + "/prometheusextension");
  }

  static Optional<MetricKind> constructor(String name) {
    return Optional.ofNullable(CONSTRUCTORS.get(name));
  }

  static boolean isMap(String type) {
    return type.equals("Labels") || type.endsWith(".Labels");
  }

  /** A constant of these libraries. */
  static Optional<Object> constant(String importPath, String name) {
    if (!isMaker(importPath)) {
      return Optional.empty();
    }
    return switch (name) {
      case "ALPHA", "BETA", "STABLE", "INTERNAL" -> Optional.of(name);
      case "DefBuckets" -> Optional.of(DEFAULT_BUCKETS);
      default -> Optional.empty();
    };
  }

  static boolean isFunction(String importPath, String name) {
    return (isMaker(importPath) && FUNCTIONS.contains(name))
        || ((importPath.equals("fmt") || importPath.equals("strings"))
            && TEXT_FUNCTIONS.contains(name));
  }

  static List<Double> buckets(List<?> values) {
    return values.stream().map(MetricPackages::number).toList();
  }

  private static double number(Object value) {
    if (value instanceof Double number) {
      return number;
    }
    throw new UnreadableException("a bucket is no number");
  }

  private static String text(Object value) {
    if (value instanceof String text) {
      return text;
    }
    throw new UnreadableException("an argument is no text");
  }

  static Object call(String function, List<Object> arguments) {
    try {
      return switch (function) {
        case "BuildFQName" ->
            name(text(arguments.get(0)), text(arguments.get(1)), text(arguments.get(2)));
        case "LinearBuckets" ->
            linear(number(arguments.get(0)), number(arguments.get(1)), number(arguments.get(2)));
        case "ExponentialBuckets" ->
            exponential(
                number(arguments.get(0)), number(arguments.get(1)), number(arguments.get(2)));
        case "ExponentialBucketsRange" ->
            range(number(arguments.get(0)), number(arguments.get(1)), number(arguments.get(2)));
        case "MergeBuckets" ->
            arguments.stream()
                .flatMap(each -> buckets((List<?>) each).stream())
                .distinct()
                .sorted()
                .collect(Collectors.toList());
        case "Sprintf" -> formatted(arguments);
        case "Join" ->
            ((List<?>) arguments.get(0))
                .stream()
                    .map(MetricPackages::text)
                    .collect(Collectors.joining(text(arguments.get(1))));
        case "ToLower" -> text(arguments.get(0)).toLowerCase(Locale.ROOT);
        case "ToUpper" -> text(arguments.get(0)).toUpperCase(Locale.ROOT);
        case "ReplaceAll" ->
            text(arguments.get(0)).replace(text(arguments.get(1)), text(arguments.get(2)));
        case "TrimSuffix" -> {
          String text = text(arguments.get(0));
          String suffix = text(arguments.get(1));
          yield text.endsWith(suffix) ? text.substring(0, text.length() - suffix.length()) : text;
        }
        case "TrimPrefix" -> {
          String text = text(arguments.get(0));
          String prefix = text(arguments.get(1));
          yield text.startsWith(prefix) ? text.substring(prefix.length()) : text;
        }
        default -> throw new UnreadableException(function + " computes it");
      };
    } catch (IndexOutOfBoundsException | ClassCastException e) {
      throw new UnreadableException(function + " has other arguments than it takes");
    }
  }

  /** {@code namespace_subsystem_name}, without what is empty. */
  static String name(String namespace, String subsystem, String name) {
    if (name.isEmpty()) {
      return "";
    }
    List<String> words = new ArrayList<>(List.of(namespace, subsystem, name));
    words.removeIf(String::isEmpty);
    return String.join("_", words);
  }

  private static final int MOST_BUCKETS = 1_000;

  private static int count(double count) {
    if (count < 1 || count > MOST_BUCKETS || count != Math.rint(count)) {
      throw new UnreadableException("there cannot be " + count + " buckets");
    }
    return (int) count;
  }

  private static List<Double> linear(double start, double width, double count) {
    List<Double> buckets = new ArrayList<>();
    double next = start;
    for (int i = 0; i < count(count); i++) {
      buckets.add(next);
      next += width;
    }
    return buckets;
  }

  private static List<Double> exponential(double start, double factor, double count) {
    List<Double> buckets = new ArrayList<>();
    double next = start;
    for (int i = 0; i < count(count); i++) {
      buckets.add(next);
      next *= factor;
    }
    return buckets;
  }

  private static List<Double> range(double least, double most, double count) {
    double growth = Math.pow(most / least, 1.0 / (count(count) - 1));
    List<Double> buckets = new ArrayList<>();
    for (int i = 0; i < count(count); i++) {
      buckets.add(least * Math.pow(growth, i));
    }
    return buckets;
  }

  private static String formatted(List<Object> arguments) {
    String format = text(arguments.get(0));
    StringBuilder text = new StringBuilder();
    int next = 1;
    int i = 0;
    while (i < format.length()) {
      char c = format.charAt(i);
      char verb = c == '%' && i + 1 < format.length() ? format.charAt(i + 1) : ' ';
      i += c == '%' ? 2 : 1;
      if (c != '%' || verb == '%') {
        text.append(c);
        continue;
      }
      if ("svqd".indexOf(verb) < 0) {
        throw new UnreadableException("Sprintf formats with %" + verb);
      }
      Object value = arguments.get(next++);
      String shown = value instanceof Double number ? ExtractedNumbers.text(number) : text(value);
      text.append(verb == 'q' ? '"' + shown + '"' : shown);
    }
    return text.toString();
  }
}
