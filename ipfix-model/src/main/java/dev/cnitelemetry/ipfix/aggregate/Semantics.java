// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import dev.cnitelemetry.ipfix.flow.AntreaVersion;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import javax.annotation.Nullable;

/**
 * By which rules flows are correlated and aggregated: those of a release of Antrea, and which of
 * its defects are mended.
 *
 * <p>{@link #antrea} is the release exactly, order of the exports included. {@link #mended} are the
 * rules of the newest release with every {@link Mending}; {@link #with} and {@link #without} switch
 * single ones. A value: immutable, equal when rules and mendings are, may be shared between
 * threads.
 *
 * <p>Releases differ in this:
 *
 * <ul>
 *   <li>up to v1.7.3 the inactive timeout is that of active flows, whatever is configured;
 *   <li>up to v1.14.1 the common throughput is that of each record; later of the newest alone;
 *   <li>v1.15 to v2.5 merge {@code httpVals};
 *   <li>up to v2.3 a record that lacks an element is given up half-way; later it counts as 0;
 *   <li>from v2.4 on UUIDs are correlated;
 *   <li>from v2.7 on a flow is exported once it is complete, one from outside the cluster is
 *       correlated by its SNAT address and port, and what is due at the time of a call is due.
 * </ul>
 *
 * <p>Source: vmware/go-ipfix v0.5.12 and v0.17.0, antrea-io/antrea v1.5.0 to v2.7.0.
 *
 * <pre>{@code
 * Semantics exact = Semantics.antrea("v1.7.0");
 * Semantics mended = Semantics.mended().without(Mending.REUSE);
 * }</pre>
 */
public final class Semantics {
  private static final AntreaVersion FIRST = AntreaVersion.of("v1.5.0");
  private static final AntreaVersion LAST = AntreaVersion.of("v2.7.0");

  private final AntreaVersion release;
  private final boolean everyElement;
  private final EnumSet<Mending> mendings;

  private Semantics(AntreaVersion release, boolean everyElement, EnumSet<Mending> mendings) {
    this.release = release;
    this.everyElement = everyElement;
    this.mendings = mendings;
  }

  /**
   * The rules of a release, as they are.
   *
   * @param release the release, {@code v1.5.0} to {@code v2.7.0}
   * @return the rules
   * @throws IllegalArgumentException if the text is not a version or the release is not known; the
   *     message names those that are
   */
  public static Semantics antrea(String release) {
    AntreaVersion version = AntreaVersion.of(release);
    if (!version.isWithin(FIRST, LAST)) {
      throw new IllegalArgumentException(
          "how " + version + " aggregates is not known; known are " + FIRST + " to " + LAST);
    }
    return new Semantics(version, false, EnumSet.noneOf(Mending.class));
  }

  /**
   * The rules of the newest release with every defect mended; records keep the elements of all
   * releases.
   *
   * @return the rules
   */
  public static Semantics mended() {
    return new Semantics(LAST, true, EnumSet.allOf(Mending.class));
  }

  /**
   * The same rules with defects mended.
   *
   * @param more what to mend besides
   * @return the rules
   */
  public Semantics with(Mending... more) {
    EnumSet<Mending> all = EnumSet.copyOf(mendings);
    all.addAll(Arrays.asList(more));
    return new Semantics(release, everyElement, all);
  }

  /**
   * The same rules with defects left as they are.
   *
   * @param fewer what not to mend
   * @return the rules
   */
  public Semantics without(Mending... fewer) {
    EnumSet<Mending> rest = EnumSet.copyOf(mendings);
    Arrays.asList(fewer).forEach(rest::remove);
    return new Semantics(release, everyElement, rest);
  }

  /**
   * The release whose rules these are, mended or not.
   *
   * @return the version, such as {@code v1.7.0}
   */
  public String release() {
    return release.text();
  }

  /**
   * What is mended.
   *
   * @return an unmodifiable set, empty if the release is followed exactly
   */
  public Set<Mending> mendings() {
    return Collections.unmodifiableSet(mendings);
  }

  /**
   * Whether a defect is mended.
   *
   * @param mending the defect
   * @return whether it is
   */
  public boolean mends(Mending mending) {
    return mendings.contains(mending);
  }

  private boolean since(String first) {
    return release.compareTo(AntreaVersion.of(first)) >= 0;
  }

  boolean followsInactiveTimeout() {
    return since("v1.8.0");
  }

  boolean throughputOfNewestAlone() {
    return since("v1.14.2");
  }

  boolean mergesHttpValues() {
    return hasApplicationProtocol();
  }

  boolean givesUpIncomplete() {
    return !since("v2.4.0");
  }

  boolean correlatesUuids() {
    return since("v2.4.0");
  }

  /** Export when ready, SNAT keys, service address, due at equality. */
  boolean isSinceCompleteExport() {
    return since("v2.7.0");
  }

  boolean hasApplicationProtocol() {
    return everyElement || (since("v1.15.0") && !since("v2.6.0"));
  }

  boolean hasProxyMode() {
    return since("v2.3.0");
  }

  /** Labels of whoever has the address, though the record names no Pod. */
  boolean labelsByAddressAlone() {
    return !since("v1.12.0");
  }

  /** Labels of the Pod that had the address when the flow began, not now. */
  boolean podsByTime() {
    return since("v1.13.0");
  }

  String noLabels() {
    return since("v2.1.0") ? "{}" : "null";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Semantics that
        && release.equals(that.release)
        && everyElement == that.everyElement
        && mendings.equals(that.mendings);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * release.hashCode() + Boolean.hashCode(everyElement)) + mendings.hashCode();
  }

  /**
   * The release and what is mended.
   *
   * @return for example {@code antrea v1.7.0, mended: reset, late}
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(release.toString());
    String separator = ", mended: ";
    for (Mending mending : mendings) {
      text.append(separator).append(mending.text());
      separator = ", ";
    }
    if (everyElement) {
      text.append("; with the elements of all releases");
    }
    return text.toString();
  }
}
