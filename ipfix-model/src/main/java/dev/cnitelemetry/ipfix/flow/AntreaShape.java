// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.flow;

import dev.cnitelemetry.ipfix.wire.Template;
import dev.cnitelemetry.ipfix.wire.TemplateDefinition;
import dev.cnitelemetry.ipfix.wire.TemplateField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.annotation.Nullable;

/**
 * A Template that Antrea sends: the fields of one sender, release and address family, in the order
 * of the wire.
 *
 * <p>Immutable; may be shared between threads. The options of the Flow Aggregator that change its
 * Templates have the defaults of its configuration: no Pod labels (from v2.1 on they are always
 * there), names of Kubernetes objects, no UIDs of them.
 *
 * <p>Source: antrea-io/antrea v0.9.0 to v2.7.0; Flow Aggregators before v1.5.0 were not looked at.
 *
 * <pre>{@code
 * AntreaShape shape = AntreaShape.exporter("v1.7.0", AddressFamily.IPV4);
 * shape.template(256).fieldCount(); // 37
 * }</pre>
 */
public final class AntreaShape {
  private static final AntreaVersion FIRST_WITH_LABELS = AntreaVersion.of("v1.5.0");

  private final ShapeRow row;
  private final AntreaVersion release;
  private final AddressFamily family;
  private final boolean labels;
  private final boolean names;
  private final boolean uids;
  private final boolean misplacing;

  private AntreaShape(
      ShapeRow row,
      AntreaVersion release,
      AddressFamily family,
      boolean labels,
      boolean names,
      boolean uids) {
    this.row = row;
    this.release = release;
    this.family = family;
    this.labels = labels;
    this.names = names;
    this.uids = uids;
    misplacing = row.mode == AggregatorMode.AGGREGATE && MisplacedValues.in(release);
  }

  /**
   * What the Flow Exporter of a release sends.
   *
   * @param release the version, such as {@code v1.7.0}
   * @param family the family of the addresses
   * @return the shape
   * @throws IllegalArgumentException if the release is not known, which names those that are, or
   *     has no Template of the family
   */
  public static AntreaShape exporter(String release, AddressFamily family) {
    return find(AntreaSender.FLOW_EXPORTER, null, release, family);
  }

  /**
   * What the Flow Aggregator of a release sends to a collector.
   *
   * @param release the version, such as {@code v2.5.1}
   * @param mode its mode
   * @param family the family of the addresses
   * @return the shape, with the default options
   * @throws IllegalArgumentException if the release is not known, which names those that are, or
   *     has no such mode
   */
  public static AntreaShape aggregator(String release, AggregatorMode mode, AddressFamily family) {
    return find(AntreaSender.FLOW_AGGREGATOR, mode, release, family);
  }

  private static AntreaShape find(
      AntreaSender sender, @Nullable AggregatorMode mode, String version, AddressFamily family) {
    AntreaVersion release = AntreaVersion.of(version);
    ShapeRow found = null;
    ShapeRow first = null;
    for (ShapeRow row : AntreaShapeTable.ROWS) {
      if (row.sender == sender && row.mode == mode) {
        first = first == null ? row : first;
        found = row.since.compareTo(release) <= 0 ? row : found;
      }
    }
    if (found == null) {
      AntreaVersion since = Objects.requireNonNull(first).since;
      String problem =
          mode == AggregatorMode.PROXY
              ? "antrea " + version + " has no mode Proxy; known are those from "
              : "the Flow Aggregator of antrea " + version + " is not known; known are those from ";
      throw new IllegalArgumentException(
          problem + since.text() + " to " + AntreaVersion.NEWEST.text());
    }
    if (family == AddressFamily.IPV6 && !found.ipv6) {
      throw new IllegalArgumentException(
          "antrea " + version + " sends no IPv6 addresses, which came with v0.12.0");
    }
    return new AntreaShape(found, release, family, false, true, false);
  }

  /**
   * The shapes whose Templates have the very fields of a Template that was received: which releases
   * may have sent it. Several if the same fields are sent by other releases with other options.
   *
   * @param template the Template
   * @return the shapes, oldest first, each for the releases from {@link #since()} to {@link
   *     #until()}; empty if the Template is none of Antrea's
   */
  public static List<AntreaShape> of(Template template) {
    List<AntreaShape> fitting = new ArrayList<>();
    for (ShapeRow row : AntreaShapeTable.ROWS) {
      for (AntreaShape shape : variants(row)) {
        if (shape.sends(template)) {
          fitting.add(shape);
        }
      }
    }
    return List.copyOf(fitting);
  }

  private static List<AntreaShape> variants(ShapeRow row) {
    List<AntreaShape> variants = new ArrayList<>();
    for (AddressFamily family : AddressFamily.values()) {
      for (int options = 0; options < 8; options++) {
        boolean labels = (options & 1) != 0;
        boolean names = (options & 2) == 0;
        boolean uids = (options & 4) != 0;
        boolean possible =
            (!labels || row.hasLabelsOption())
                && ((names && !uids) || row.hasNameOptions())
                && (family == AddressFamily.IPV4 || row.ipv6);
        if (possible) {
          variants.add(new AntreaShape(row, row.until, family, labels, names, uids));
        }
      }
    }
    return variants;
  }

  private boolean sends(Template template) {
    List<TemplateField> fields = fields();
    if (template.isOptions() || template.fieldCount() != fields.size()) {
      return false;
    }
    for (int i = 0; i < fields.size(); i++) {
      TemplateField received = template.fields().get(i);
      TemplateField sent = fields.get(i);
      if (received.enterpriseNumber() != sent.enterpriseNumber()
          || received.id() != sent.id()
          || received.length() != sent.length()) {
        return false;
      }
    }
    return true;
  }

  // Options

  /**
   * The shape with or without the labels of Pods ({@code recordContents.podLabels}). From v2.1 on
   * they are always there, and empty without the option.
   *
   * @param labels whether they are sent
   * @return the shape
   * @throws IllegalArgumentException if they are to be sent by a Flow Exporter, which sends none
   */
  public AntreaShape podLabels(boolean labels) {
    if (labels && row.sender == AntreaSender.FLOW_EXPORTER) {
      throw new IllegalArgumentException(
          "a Flow Exporter sends no labels: those are the Flow Aggregator's, from "
              + FIRST_WITH_LABELS.text()
              + " on");
    }
    return new AntreaShape(row, release, family, labels && row.hasLabelsOption(), names, uids);
  }

  /**
   * The shape with or without the names of Kubernetes objects ({@code
   * flowCollector.includeK8sNames}).
   *
   * @param names whether they are sent
   * @return the shape
   * @throws IllegalArgumentException if they are not to be sent by a sender without the option: a
   *     Flow Exporter, or a release before v2.4.0
   */
  public AntreaShape includeK8sNames(boolean names) {
    checkNameOptions(!names, "includeK8sNames");
    return new AntreaShape(row, release, family, labels, names, uids);
  }

  /**
   * The shape with or without the UIDs of Kubernetes objects ({@code
   * flowCollector.includeK8sUIDs}).
   *
   * @param uids whether they are sent
   * @return the shape
   * @throws IllegalArgumentException if they are to be sent by a sender without the option: a Flow
   *     Exporter, or a release before v2.4.0
   */
  public AntreaShape includeK8sUIDs(boolean uids) {
    checkNameOptions(uids, "includeK8sUIDs");
    return new AntreaShape(row, release, family, labels, names, uids);
  }

  private void checkNameOptions(boolean used, String option) {
    if (used && !row.hasNameOptions()) {
      throw new IllegalArgumentException(
          "the "
              + row.sender.text()
              + " of "
              + release
              + " has no "
              + option
              + ": that is the Flow Aggregator's, from v2.4.0 on");
    }
  }

  // What it is

  /**
   * The release that was asked for; the last that was looked at for a shape {@linkplain #of found}.
   *
   * @return the release
   */
  public AntreaVersion release() {
    return release;
  }

  /**
   * The first release with these fields and options.
   *
   * @return the release
   */
  public AntreaVersion since() {
    return row.since;
  }

  /**
   * The last release with these fields and options.
   *
   * @return the release
   */
  public AntreaVersion until() {
    return row.until;
  }

  /**
   * Which process sends it.
   *
   * @return the sender
   */
  public AntreaSender sender() {
    return row.sender;
  }

  /**
   * The mode of the Flow Aggregator.
   *
   * @return the mode, or null for a Flow Exporter
   */
  public @Nullable AggregatorMode mode() {
    return row.mode;
  }

  /**
   * The family of the addresses.
   *
   * @return the family
   */
  public AddressFamily family() {
    return family;
  }

  /**
   * The fields, as they are on the wire.
   *
   * @return an unmodifiable list
   */
  public List<TemplateField> fields() {
    return List.copyOf(row.fields(family, labels, names, uids));
  }

  /**
   * A Template of the fields.
   *
   * @param id its id, 256 to 65535
   * @return a new definition
   * @throws IllegalArgumentException if the id is out of its range
   */
  public TemplateDefinition template(int id) {
    TemplateDefinition.Builder builder = TemplateDefinition.builder(id);
    fields().forEach(builder::field);
    return builder.build();
  }

  /** Whether the sender puts values under other elements than their own. */
  boolean misplacesValues() {
    return misplacing;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AntreaShape that
        && row.equals(that.row)
        && release.equals(that.release)
        && family == that.family
        && labels == that.labels
        && names == that.names
        && uids == that.uids;
  }

  @Override
  public int hashCode() {
    return Objects.hash(row, release, family, labels, names, uids);
  }

  /**
   * The shape for a reader of logs.
   *
   * @return such as {@code Flow Aggregator v2.4.0 to v2.5.3, Aggregate, IPv4, includeK8sUIDs}
   */
  @Override
  public String toString() {
    return row.sender.text()
        + " "
        + row.since.text()
        + (row.since.equals(row.until) ? "" : " to " + row.until.text())
        + (row.mode == null ? "" : ", " + row.mode.text())
        + ", "
        + family.text()
        + (labels ? ", podLabels" : "")
        + (names ? "" : ", without includeK8sNames")
        + (uids ? ", includeK8sUIDs" : "");
  }
}
