// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How one component shows a metric: since which release, with which help text, documented or not.
 *
 * <p><em>Documented</em>, <em>exposed</em> and <em>releases</em> are three facts: upstream
 * documents metrics that no longer exist and exposes some that it never documented.
 *
 * <p>Immutable and thread-safe. Equal by value.
 *
 * <pre>{@code
 * Exposure exposure =
 *     AntreaCatalog.get()
 *         .exposure(AntreaAgent.OVS_FLOW_COUNT, AntreaComponents.ANTREA_AGENT)
 *         .orElseThrow();
 * exposure.releases(); // since v0.8.0
 * exposure.at(Release.of("antrea", "v1.6.1")).orElseThrow().labels(); // [table_id]
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Exposure permits ImmutableExposure {

  Exposure() {}

  /**
   * Starts an exposure.
   *
   * @param definition the metric
   * @param component who shows it
   * @return a new builder
   */
  public static Builder builder(MetricDefinition definition, Component component) {
    return ImmutableExposure.builder()
        .definition(definition)
        .component(component)
        .section("")
        .documented(true)
        .appearance(Appearance.UNKNOWN)
        .monotonic(false);
  }

  /**
   * The metric.
   *
   * @return the definition
   */
  public abstract MetricDefinition definition();

  /**
   * Who shows it.
   *
   * @return the component
   */
  public abstract Component component();

  /**
   * The part of the document, or of the component, that the metric belongs to.
   *
   * @return a short name such as {@code agent} or {@code apiserver}
   */
  public abstract String section();

  /**
   * The help text as the component's document has it, without stability prefix.
   *
   * @return the text, possibly empty, as some are on the wire; no value where no document has one
   */
  public abstract Optional<String> help();

  /**
   * What the metric means, in our words; there where the help text is missing or misleading.
   *
   * @return the description, if any
   */
  public abstract Optional<String> description();

  /**
   * How the metric changed over the releases, oldest first.
   *
   * @return at least one stretch
   */
  public abstract List<ReleaseStretch> history();

  /**
   * Whether the component's documentation names the metric.
   *
   * @return true if it does
   */
  public abstract boolean documented();

  /**
   * Whether the metric is on the component's page, at any release.
   *
   * @return false for metrics that are only documented, or defined and never registered
   */
  public final boolean exposed() {
    return history().stream().anyMatch(ReleaseStretch::exposed);
  }

  /**
   * When its series turn up.
   *
   * @return the appearance; {@link Appearance#UNKNOWN} where no source says
   */
  public abstract Appearance appearance();

  /**
   * The feature or setting beyond the component's own switch that brings the metric or feeds it.
   *
   * @return the setting, if any
   */
  public abstract Optional<String> requires();

  /**
   * Whether the values only grow although the kind is gauge.
   *
   * @return true for such gauges
   */
  public abstract boolean monotonic();

  /**
   * Kinds that the program that shows the metric may make of it by a setting, beside the kind of
   * its shape. Micrometer, for example, serves a timer as a summary, or as a histogram where a
   * percentile histogram is asked for.
   *
   * @return the kinds, none of them that of the definition; empty for nearly all metrics
   */
  public abstract List<MetricKind> otherKinds();

  /**
   * The name under which later releases show the same thing.
   *
   * @return the new name, if it was renamed
   */
  public abstract Optional<String> renamedTo();

  /**
   * The name under which earlier releases showed the same thing.
   *
   * @return the old name, if it was renamed
   */
  public abstract Optional<String> renamedFrom();

  /**
   * Other spellings of the name in documents, misprints among them; for "did you mean".
   *
   * @return the spellings
   */
  public abstract List<String> documentedSpellings();

  /**
   * What one should know.
   *
   * @return the notes
   */
  public abstract List<Note> notes();

  /**
   * Where the facts were read: documents by title, upstream sources as {@code repository@tag:path}.
   *
   * @return the sources
   */
  public abstract List<String> sources();

  /**
   * What decides, beside the release, whether a page has the metric: the toolchain that the
   * component was built with. Such names say nothing of the component's release.
   *
   * @return for example {@code Go}; empty for most metrics
   */
  public abstract Optional<String> toolchain();

  /**
   * The help text on the page of the newest release, without the stability level that
   * component-base puts in front of it.
   *
   * @return the text, possibly empty; no value where it is not known
   */
  public final Optional<String> wireHelp() {
    return newest().wireHelp();
  }

  /**
   * The help text on the page of a release, without stability level.
   *
   * @param release a release of the component's product
   * @return the text, possibly empty; no value where it is not known or the metric not shown
   */
  public final Optional<String> wireHelp(Release release) {
    return stretch(release).flatMap(ReleaseStretch::wireHelp);
  }

  /**
   * What the component's page of the newest release says on the {@code # HELP} line, without
   * stability level.
   *
   * @return the text of the page where it is known, else the documented one, else the definition's
   */
  public final String helpOnPage() {
    return wireHelp().or(this::help).orElseGet(() -> definition().help());
  }

  /**
   * What the component's page of a release says on the {@code # HELP} line, without stability
   * level.
   *
   * @param release a release of the component's product
   * @return the text of the page where it is known, else the documented one, else the definition's
   */
  public final String helpOnPage(Release release) {
    return wireHelp(release).or(this::help).orElseGet(() -> definition().help());
  }

  private ReleaseStretch newest() {
    ReleaseStretch newest = history().get(history().size() - 1);
    for (ReleaseStretch stretch : history()) {
      if (stretch.exposed()) {
        newest = stretch;
      }
    }
    return newest;
  }

  /**
   * The releases with the metric, oldest first: one range for most metrics, more where there are
   * holes or several trains.
   *
   * @return the ranges of the exposed stretches; of all stretches for a metric that is not exposed
   */
  public final List<ReleaseRange> ranges() {
    boolean exposedAtAll = exposed();
    List<ReleaseRange> ranges = new ArrayList<>();
    ReleaseStretch previous = null;
    for (ReleaseStretch stretch : history()) {
      if (stretch.exposed() == exposedAtAll) {
        // Nothing but a hole parts stretches that are alike, or that another one lies between.
        boolean joined =
            previous != null
                && !isAlike(previous, stretch)
                && previous.releases().isOfTrainOf(stretch.releases());
        ReleaseRange range = stretch.releases();
        if (joined) {
          int last = ranges.size() - 1;
          ranges.set(last, ReleaseRange.joined(ranges.get(last), range));
        } else {
          ranges.add(range);
        }
        previous = stretch;
      } else {
        previous = null;
      }
    }
    return List.copyOf(ranges);
  }

  private static boolean isAlike(ReleaseStretch one, ReleaseStretch other) {
    return one.shape().equals(other.shape()) && one.wireHelp().equals(other.wireHelp());
  }

  /**
   * From the first release with the metric to the last. There may be holes between: see {@link
   * #ranges}.
   *
   * @return the releases of the exposed stretches; of all stretches for a metric that is not
   *     exposed
   */
  public final ReleaseRange releases() {
    List<ReleaseRange> ranges = ranges();
    return ReleaseRange.joined(ranges.get(0), ranges.get(ranges.size() - 1));
  }

  /**
   * Whether the history tells of a release, be it that the metric was not there.
   *
   * @param release a release
   * @return false for a release of another product, or of a train that no stretch is of
   */
  public final boolean isAbout(Release release) {
    return component().product().name().equals(release.product())
        && history().stream().anyMatch(stretch -> stretch.releases().isOfTrain(release));
  }

  /**
   * What the metric looks like on the component's page at a release.
   *
   * @param release a release of the component's product
   * @return the shape; empty if that release does not show the metric, or is of another product
   *     than one with releases
   */
  public final Optional<MetricShape> at(Release release) {
    return stretch(release).map(ReleaseStretch::shape);
  }

  private Optional<ReleaseStretch> stretch(Release release) {
    Product product = component().product();
    if (product.hasReleases() && !product.name().equals(release.product())) {
      return Optional.empty();
    }
    for (ReleaseStretch stretch : history()) {
      ReleaseRange range = stretch.releases();
      if (stretch.exposed()
          && (!product.hasReleases() || (range.isOfTrain(release) && range.contains(release)))) {
        return Optional.of(stretch);
      }
    }
    return Optional.empty();
  }

  @Value.Check
  void check() {
    if (history().isEmpty()) {
      throw new IllegalArgumentException(
          "the exposure of " + definition().name() + " by " + component() + " has no releases");
    }
  }

  /** Builds an {@link Exposure}. A builder is used once and by one thread. */
  public abstract static class Builder {
    Builder() {}

    abstract Builder definition(MetricDefinition definition);

    abstract Builder component(Component component);

    /**
     * Sets the section; empty unless set.
     *
     * @param section a short name
     * @return this builder
     */
    public abstract Builder section(String section);

    /**
     * Sets the documented help text; none unless set.
     *
     * @param help the text without stability prefix
     * @return this builder
     */
    public abstract Builder help(String help);

    /**
     * Sets the description; none unless set.
     *
     * @param description what the metric means
     * @return this builder
     */
    public abstract Builder description(String description);

    /**
     * Adds a stretch after those already there.
     *
     * @param stretch the next newer stretch
     * @return this builder
     */
    public abstract Builder addHistory(ReleaseStretch stretch);

    /**
     * Sets whether documentation names the metric; true unless set.
     *
     * @param documented true if it does
     * @return this builder
     */
    public abstract Builder documented(boolean documented);

    /**
     * Sets when series turn up; unknown unless set.
     *
     * @param appearance the appearance
     * @return this builder
     */
    public abstract Builder appearance(Appearance appearance);

    /**
     * Sets the setting that brings or feeds the metric; none unless set.
     *
     * @param requires the setting
     * @return this builder
     */
    public abstract Builder requires(String requires);

    /**
     * Sets whether a gauge only grows; false unless set.
     *
     * @param monotonic true if it does
     * @return this builder
     */
    public abstract Builder monotonic(boolean monotonic);

    /**
     * Adds kinds that a setting of the program makes of the metric.
     *
     * @param kinds the kinds beside that of the definition
     * @return this builder
     */
    public abstract Builder addOtherKinds(MetricKind... kinds);

    /**
     * Sets the toolchain that decides whether a page has the metric; none unless set.
     *
     * @param toolchain for example {@code Go}
     * @return this builder
     */
    public abstract Builder toolchain(String toolchain);

    /**
     * Sets the later name; none unless set.
     *
     * @param renamedTo a metric name
     * @return this builder
     */
    public abstract Builder renamedTo(String renamedTo);

    /**
     * Sets the earlier name; none unless set.
     *
     * @param renamedFrom a metric name
     * @return this builder
     */
    public abstract Builder renamedFrom(String renamedFrom);

    /**
     * Adds other spellings of the name.
     *
     * @param spellings the spellings
     * @return this builder
     */
    public abstract Builder addDocumentedSpellings(String... spellings);

    /**
     * Adds notes.
     *
     * @param notes the notes
     * @return this builder
     */
    public abstract Builder addNotes(Note... notes);

    /**
     * Adds sources.
     *
     * @param sources documents by title, upstream sources as {@code repository@tag:path}
     * @return this builder
     */
    public abstract Builder addSources(String... sources);

    /**
     * Makes the exposure.
     *
     * @return the exposure
     * @throws IllegalArgumentException if no releases were added
     */
    public abstract Exposure build();
  }
}
