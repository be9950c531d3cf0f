// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.tree;

/**
 * A version of the Prometheus server, as far as its language is concerned.
 *
 * <pre>{@code
 * Expression range = PromqlParser.standard().parse("rate(up[5m + 1m])");
 * boolean old = range.since().compareTo(ServerVersion.V2_42) <= 0; // false: servers read it since 3.4
 * }</pre>
 *
 * @param major the first number
 * @param minor the second number
 */
public record ServerVersion(int major, int minor) implements Comparable<ServerVersion> {

  /**
   * The oldest version that is told apart, of January 2023: what it reads counts as always there.
   */
  public static final ServerVersion V2_42 = new ServerVersion(2, 42);

  /** The version whose language this library has: 3.16, the Go module v0.316.0. */
  public static final ServerVersion NEWEST = new ServerVersion(3, 16);

  /**
   * The later of two versions.
   *
   * @param other a version
   * @return the one that compares greater
   */
  public ServerVersion or(ServerVersion other) {
    return compareTo(other) >= 0 ? this : other;
  }

  @Override
  public int compareTo(ServerVersion other) {
    return major != other.major
        ? Integer.compare(major, other.major)
        : Integer.compare(minor, other.minor);
  }

  /**
   * The version as its project writes it.
   *
   * @return for example {@code 2.42}
   */
  @Override
  public String toString() {
    return major + "." + minor;
  }
}
