// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint;

import dev.cnitelemetry.dashboards.lint.internal.document.SourceText;
import dev.cnitelemetry.dashboards.lint.internal.read.DashboardContent;
import dev.cnitelemetry.dashboards.lint.internal.read.FileContent;
import dev.cnitelemetry.dashboards.lint.internal.read.LintedFileReader;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.promql.PromqlParser;
import dev.cnitelemetry.promql.tree.Expression;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Looks at dashboards and rules: what is in them that no component exposes, that shows something
 * else than it says, or that the next release no longer has.
 *
 * <p>Read are dashboards of Grafana (classic, with rows and panels of the library, exports with
 * inputs, resources of {@code dashboard.grafana.app}), dashboards of Perses, Prometheus' rule
 * files, and what wraps them: {@code PrometheusRule}, {@code GrafanaDashboard}, {@code
 * PersesDashboard}, {@code ConfigMap} and lists of these; JSON or YAML.
 *
 * <p>What several products use is not judged: a metric of another exporter is no finding, and of
 * what a variable decides nothing is said that may be wrong. What was right at any release is
 * right, unless {@link Builder#releases} asks for some.
 *
 * <p>Immutable and thread-safe; each call of {@link #lint} reads for itself. Memory is needed for
 * the files and for one of them as a tree, some ten times its size; those that may record series
 * are kept. A file of more than {@value #LARGEST} bytes, or with more than two million values, is a
 * finding and not read. Nothing is thrown for what is in a file. A report lists the first thousand
 * findings of a rule and counts the rest.
 *
 * <pre>{@code
 * DashboardLinter linter =
 *     DashboardLinter.against(CalicoCatalog.get())
 *         .releases(Release.of("calico", "v3.30.0"))
 *         .build();
 * String rules = "groups: [{name: a, rules: [{record: b, expr: rate(felix_ipset_calls[5m])}]}]";
 * for (DashboardReport each : linter.lint(List.of(DashboardFile.of("rules.yaml", rules)))) {
 *   each.report().findings().forEach(System.out::println);
 * }
 * }</pre>
 */
public final class DashboardLinter {

  /** So many bytes may a file have. */
  public static final int LARGEST = 32 << 20;

  private static final Set<DashboardRule> GRAFANA = DashboardRule.ofGrafana();
  private static final byte[] RECORD = "record".getBytes(StandardCharsets.US_ASCII);

  /** What bytes that are no UTF-8 are replaced by. */
  private static final char REPLACEMENT = '\uFFFD';

  private final MetricCatalog catalog;
  private final List<Release> releases;
  private final Set<DashboardRule> rules;
  private final Map<DashboardRule, Predicate<String>> ignored;

  private DashboardLinter(Builder builder) {
    catalog = builder.catalog;
    releases = List.copyOf(builder.releases);
    rules = EnumSet.copyOf(builder.rules);
    ignored = new EnumMap<>(builder.ignored);
  }

  /**
   * Starts a linter.
   *
   * @param catalog the metrics to hold expressions against
   * @return a new builder with all usual rules on
   */
  public static Builder against(MetricCatalog catalog) {
    return new Builder(catalog);
  }

  private record ReadFile(FileContent content, FindingSink sink) {}

  /**
   * Looks at files that belong together: what a rule of one of them records is known in all.
   *
   * @param files the files
   * @return what was found in each, in the same order
   */
  public List<DashboardReport> lint(List<DashboardFile> files) {
    // One file is in memory at a time, but for those that may say what others ask for.
    IdentityHashMap<DashboardFile, ReadFile> kept = new IdentityHashMap<>();
    Map<String, Optional<Expression>> recorded = new HashMap<>();
    for (DashboardFile file : files) {
      if (mayRecord(file.content())) {
        ReadFile each = read(file);
        each.content.rules().stream()
            .filter(rule -> !rule.isAlert())
            .forEach(
                rule ->
                    recorded.merge(
                        rule.name(),
                        PromqlParser.standard().check(rule.expression().text()).expression(),
                        (one, other) -> one.equals(other) ? one : Optional.empty()));
        kept.put(file, each);
      }
    }
    ExpressionChecks expressions =
        new ExpressionChecks(new CatalogKnowledge(catalog, releases), recorded);
    boolean isOfGrafana = rules.stream().anyMatch(GRAFANA::contains);
    List<DashboardReport> reports = new ArrayList<>();
    for (DashboardFile file : files) {
      ReadFile before = kept.remove(file);
      ReadFile each = before == null ? read(file) : before;
      DashboardCheck check = new DashboardCheck(expressions, each.sink);
      for (DashboardContent dashboard : each.content.dashboards()) {
        check.check(dashboard);
        if (isOfGrafana) {
          new GrafanaConventions(dashboard, expressions, each.sink).check();
        }
      }
      each.content.rules().forEach(check::check);
      reports.add(
          new DashboardReport(
              file,
              each.sink.report().inFile(file.name()),
              each.content.strangeForm(),
              each.content.isOfInterest(),
              each.sink.edits()));
    }
    return reports;
  }

  /** Whether a recording rule may be in it: whether it has the word. */
  private static boolean mayRecord(byte[] content) {
    // The last byte of a window says how far the next window is away, at least.
    for (int last = RECORD.length - 1; last < content.length; last += distance(content[last])) {
      int first = last - RECORD.length + 1;
      if (content[last] == 'd'
          && Arrays.equals(content, first, last + 1, RECORD, 0, RECORD.length)) {
        return true;
      }
    }
    return false;
  }

  private static int distance(byte last) {
    return switch (last) {
      case 'r' -> 1;
      case 'o' -> 2;
      case 'c' -> 3;
      case 'e' -> 4;
      default -> RECORD.length;
    };
  }

  private ReadFile read(DashboardFile file) {
    FindingSink sink = new FindingSink(this::isWanted);
    byte[] bytes = file.content();
    if (bytes.length > LARGEST) {
      sink.add(
          DashboardRule.TOO_LARGE,
          Place.WHOLE,
          "",
          "the file has "
              + (bytes.length >> 20)
              + " MiB; read are files of up to "
              + (LARGEST >> 20)
              + " MiB");
      return new ReadFile(FileContent.nothing(), sink);
    }
    // What is put in the place of a fault may also be there: then it is read a second time.
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(bytes)) {
      sink.add(
          DashboardRule.MALFORMED_DOCUMENT,
          Place.at(lineOfFirstFault(bytes), 0),
          "",
          isUtf16(bytes) ? "it is UTF-16 and not UTF-8" : "it is not UTF-8");
      return new ReadFile(FileContent.nothing(), sink);
    }
    FileContent content = LintedFileReader.read(file.name(), SourceText.ofFile(text, bytes));
    for (FileContent.Failure failure : content.failures()) {
      sink.add(
          failure.isTemplate() ? DashboardRule.NOT_RENDERED : DashboardRule.MALFORMED_DOCUMENT,
          failure.place(),
          "",
          failure.isTemplate()
              ? "it is a template that Helm, or another program, has yet to fill: look at what comes out"
              : failure.message());
    }
    content
        .strangeForm()
        .ifPresent(
            form ->
                sink.add(
                    DashboardRule.UNKNOWN_DOCUMENT,
                    Place.at(1, 1),
                    "",
                    "it is neither a dashboard nor a rule file"
                        + (form.isEmpty() ? "" : ", but " + form)));
    return new ReadFile(content, sink);
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean isUtf16(byte[] bytes) {
    return bytes.length >= 2
        && ((bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe)
            || (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff));
  }

  private static long lineOfFirstFault(byte[] bytes) {
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    StandardCharsets.UTF_8.newDecoder().decode(buffer, chars, true);
    long line = 1;
    for (int i = 0; i < buffer.position(); i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private boolean isWanted(DashboardRule rule, String subject) {
    Predicate<String> of = ignored.get(rule);
    return rules.contains(rule) && (of == null || !of.test(subject));
  }

  /** Builds a {@link DashboardLinter}. A builder is used by one thread. */
  public static final class Builder {

    private final MetricCatalog catalog;
    private final List<Release> releases = new ArrayList<>();
    private final Set<DashboardRule> rules = EnumSet.copyOf(DashboardRule.usual());
    private final Map<DashboardRule, Predicate<String>> ignored =
        new EnumMap<>(DashboardRule.class);

    private Builder(MetricCatalog catalog) {
      this.catalog = Objects.requireNonNull(catalog, "catalog");
    }

    /**
     * Asks for releases: metrics, labels and values that they do not have are findings.
     *
     * @param more releases, one a product
     * @return this builder
     * @throws IllegalArgumentException if the catalogue does not cover one
     */
    public Builder releases(Release... more) {
      for (Release release : more) {
        releases.add(catalog.at(release).release());
      }
      return this;
    }

    /**
     * Switches rules on.
     *
     * @param more the rules
     * @return this builder
     */
    public Builder with(DashboardRule... more) {
      rules.addAll(List.of(more));
      return this;
    }

    /**
     * Switches rules off.
     *
     * @param fewer the rules
     * @return this builder
     */
    public Builder without(DashboardRule... fewer) {
      List.of(fewer).forEach(rules::remove);
      return this;
    }

    /**
     * Switches a rule off for some of what it is about: metrics, labels, units.
     *
     * @param rule the rule
     * @param subjects those to leave out, by the finding's subject
     * @return this builder
     */
    public Builder without(DashboardRule rule, Predicate<String> subjects) {
      ignored.merge(rule, subjects, Predicate::or);
      return this;
    }

    /**
     * Makes the linter.
     *
     * @return the linter
     */
    public DashboardLinter build() {
      return new DashboardLinter(this);
    }
  }
}
