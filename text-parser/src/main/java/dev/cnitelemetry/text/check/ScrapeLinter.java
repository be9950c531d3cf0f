package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.ClosedLabel;
import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.Exposure;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.TargetLabels;
import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.Event;
import dev.cnitelemetry.text.ExpositionFormatException;
import dev.cnitelemetry.text.ExpositionReader;
import dev.cnitelemetry.text.MalformedLine;
import dev.cnitelemetry.text.TextFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds pages of metrics against a catalogue and lists what is wrong, by line.
 *
 * <p>Bad lines are findings like any other: the rest of the page is still looked at. What was right
 * at any release is right, unless {@link Builder#releases} asks for some. Labels that a scraper
 * adds ({@link TargetLabels}) are ignored unless {@link Builder#strictLabels} is on.
 *
 * <p>Immutable and thread-safe; each call of {@link #lint} reads for itself.
 *
 * <pre>{@code
 * ScrapeLinter linter = ScrapeLinter.against(AntreaCatalog.get()).build();
 * LintReport report = linter.lint(body, TextFormat.PROMETHEUS_0_0_4);
 * report.findings().forEach(System.out::println);
 * }</pre>
 */
public final class ScrapeLinter {

  private static final Set<String> TARGET_LABELS =
      TargetLabels.ALL.stream().map(Label::name).collect(Collectors.toUnmodifiableSet());

  private final MetricCatalog catalog;
  private final List<Release> releases;
  private final Set<LintRule> rules;
  private final boolean strictLabels;

  private ScrapeLinter(Builder builder) {
    catalog = builder.catalog;
    releases = List.copyOf(builder.releases);
    rules = EnumSet.copyOf(builder.rules);
    strictLabels = builder.strictLabels;
  }

  /**
   * Starts a linter.
   *
   * @param catalog the metrics to hold pages against
   * @return a new builder with all rules on
   */
  public static Builder against(MetricCatalog catalog) {
    return new Builder(catalog);
  }

  /**
   * Looks at one page.
   *
   * @param body the page
   * @param format its format
   * @return what was found
   */
  public LintReport lint(byte[] body, TextFormat format) {
    ExpositionReader reader =
        ExpositionReader.builder(format)
            .catalog(catalog)
            .onMalformedLine(MalformedLine.REPORT)
            .build();
    reader.reset(body, 0, body.length);
    return new Page(reader).read();
  }

  /** One page being read. */
  private final class Page {

    private final ExpositionReader reader;
    private final Map<String, ObservedFamily> families = new LinkedHashMap<>();
    private final List<LintFinding> findings = new ArrayList<>();
    private long samples;

    Page(ExpositionReader reader) {
      this.reader = reader;
    }

    LintReport read() {
      for (Event event = reader.next(); event != Event.END; event = reader.next()) {
        switch (event) {
          case TYPE -> {
            ObservedFamily family = observed();
            family.announced = reader.kind();
            family.announcedAt = place();
          }
          case SAMPLE -> sample(observed());
          case MALFORMED -> malformed(reader.error());
          default -> {
            // HELP, UNIT and comments say nothing that the catalogue could contradict.
          }
        }
      }
      families.values().removeIf(family -> family.samples == 0 && family.definition.isEmpty());
      CatalogRules catalogRules = new CatalogRules(catalog, releases, this::report);
      families.values().forEach(catalogRules::check);
      findings.sort(
          Comparator.comparingLong(LintFinding::line).thenComparingLong(LintFinding::column));
      return new LintReport(
          lintedFamilies(),
          findings,
          new ReleaseFit(catalog, families.values()).byProduct(),
          samples);
    }

    private ObservedFamily observed() {
      MetricDefinition definition = reader.definition();
      String name = definition == null ? reader.family().toString() : definition.name();
      return families.computeIfAbsent(
          name, key -> new ObservedFamily(key, Optional.ofNullable(definition), place()));
    }

    private ObservedFamily.Place place() {
      return new ObservedFamily.Place(reader.line(), reader.column());
    }

    private void malformed(ExpositionFormatException error) {
      report(
          new LintFinding(
              LintRule.MALFORMED_LINE,
              error.line(),
              error.column(),
              "",
              Objects.requireNonNullElse(error.getMessage(), "")));
    }

    private void report(LintFinding finding) {
      if (rules.contains(finding.rule())) {
        findings.add(finding);
      }
    }

    private void sample(ObservedFamily family) {
      samples++;
      family.samples++;
      if (family.definition.isEmpty()) {
        return;
      }
      MetricDefinition definition = family.definition.get();
      List<String> names = new ArrayList<>(reader.labelCount());
      for (int i = 0; i < reader.labelCount(); i++) {
        String name = reader.labelName(i).toString();
        Optional<Label> label = definition.label(name);
        if (label.isEmpty() && isOfTheFormat(name, family.announced, definition)) {
          continue;
        }
        if (label.isEmpty() && !strictLabels && TARGET_LABELS.contains(name)) {
          continue;
        }
        names.add(name);
        if (label.isPresent()) {
          value(family, label.get(), reader.labelValue(i));
        }
      }
      names.sort(null);
      family.labelSets.computeIfAbsent(names, key -> place());
    }

    private void value(ObservedFamily family, Label label, ByteSlice text) {
      if (label instanceof ClosedLabel<?> closed
          && closed.value(text.array(), text.offset(), text.length()) == null) {
        family.strangeValues.computeIfAbsent(
            new ObservedFamily.LabelText(label.name(), text.toString()), key -> place());
      }
    }

    private boolean isOfTheFormat(String label, MetricKind announced, MetricDefinition definition) {
      return switch (label) {
        case "le" -> announced == MetricKind.HISTOGRAM || definition.kind() == MetricKind.HISTOGRAM;
        case "quantile" ->
            announced == MetricKind.SUMMARY || definition.kind() == MetricKind.SUMMARY;
        default -> false;
      };
    }

    private List<LintedFamily> lintedFamilies() {
      Map<Component, Long> weight = new HashMap<>();
      for (ObservedFamily family : families.values()) {
        exposures(family).forEach(each -> weight.merge(each.component(), 1L, Long::sum));
      }
      List<LintedFamily> linted = new ArrayList<>();
      for (ObservedFamily family : families.values()) {
        linted.add(
            new LintedFamily(
                family.name,
                family.definition,
                // A shared metric belongs to whoever shows most of the page.
                exposures(family).stream()
                    .map(Exposure::component)
                    .max(Comparator.comparingLong(component -> weight.getOrDefault(component, 0L))),
                family.announced,
                family.samples,
                family.first.line()));
      }
      return linted;
    }

    private List<Exposure> exposures(ObservedFamily family) {
      return family.definition.map(catalog::exposures).orElse(List.of());
    }
  }

  /** Builds a {@link ScrapeLinter}. A builder is used by one thread. */
  public static final class Builder {

    private final MetricCatalog catalog;
    private final List<Release> releases = new ArrayList<>();
    private final Set<LintRule> rules = EnumSet.allOf(LintRule.class);
    private boolean strictLabels;

    private Builder(MetricCatalog catalog) {
      this.catalog = Objects.requireNonNull(catalog, "catalog");
    }

    /**
     * Also reports what these releases do not have, or have otherwise.
     *
     * @param asked releases of products of the catalogue, one a product
     * @return this builder
     * @throws IllegalArgumentException if the catalogue does not know a release
     */
    public Builder releases(Release... asked) {
      for (Release release : asked) {
        releases.add(catalog.at(release).release());
      }
      return this;
    }

    /**
     * Whether labels that a scraper adds are reported as unexpected. Off unless set.
     *
     * @param strict true to report them
     * @return this builder
     */
    public Builder strictLabels(boolean strict) {
      this.strictLabels = strict;
      return this;
    }

    /**
     * Switches rules off.
     *
     * @param rules the rules to leave out
     * @return this builder
     */
    public Builder without(LintRule... rules) {
      this.rules.removeAll(List.of(rules));
      return this;
    }

    /**
     * Makes the linter.
     *
     * @return the linter
     */
    public ScrapeLinter build() {
      return new ScrapeLinter(this);
    }
  }
}
