// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.simulation;

import dev.cnitelemetry.ipfix.flow.AddressFamily;
import dev.cnitelemetry.ipfix.flow.AntreaShape;
import dev.cnitelemetry.ipfix.flow.AntreaVersion;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A cluster that lives: connections among its Pods, reported by a Flow Exporter on each Node as a
 * release of Antrea does.
 *
 * <p>There are connections within a Node, between Nodes (reported by both, each of which knows its
 * own Pod alone), to and from addresses outside, to Services, denied by egress and by ingress
 * policies, of TCP and UDP, short and long ones; now and then a counter begins anew or the five
 * numbers of a connection are used once more. Exporters poll, report by active and idle timeout,
 * and report 64 connections of each kind a round at most.
 *
 * <p>Deterministic: the same settings give the same records. Time is handed in, second by second;
 * no clock is read. Not for use by several threads at once. Memory grows with the connections that
 * are open, not with time, but for the pairs of Pods that {@link #truth()} keeps.
 *
 * <p>Source: antrea-io/antrea v1.7.0 to v2.7.0, pkg/agent/flowexporter.
 *
 * <pre>{@code
 * FlowSimulator simulator = FlowSimulator.builder("v1.7.0").nodes(3).pods(30).seed(1).build();
 * simulator.advance(Duration.ofMinutes(1), (node, time, flow) -> System.out.println(flow));
 * }</pre>
 */
public final class FlowSimulator {
  private final AntreaVersion release;
  private final SplittableRandom random;
  private final Cluster cluster;
  private final Set<AddressFamily> families;
  private final int connectionsPerSecond;
  private final long pollSeconds;
  private final Map<String, NodeExporter> exporters = new LinkedHashMap<>();
  private final List<SimulatedConnection> open = new ArrayList<>();
  private final FlowTruth truth = new FlowTruth();
  private long second;
  private long polledAt;

  private FlowSimulator(Builder builder) {
    release = builder.release;
    random = new SplittableRandom(builder.seed);
    cluster =
        new Cluster(builder.nodes, builder.pods, builder.counterResets, builder.families, random);
    families = builder.families;
    connectionsPerSecond = builder.connectionsPerSecond;
    pollSeconds = builder.pollInterval.toSeconds();
    second = builder.start.getEpochSecond();
    polledAt = second;
    for (String node : cluster.nodes()) {
      exporters.put(
          node,
          new NodeExporter(
              node, release, builder.activeTimeout().toSeconds(), builder.idleTimeout.toSeconds()));
    }
  }

  /**
   * A builder.
   *
   * @param release the release of Antrea whose exporters report, such as {@code v1.7.0}
   * @return a new builder
   * @throws IllegalArgumentException if the release is not known, which names those that are
   */
  public static Builder builder(String release) {
    return new Builder(AntreaVersion.of(release));
  }

  /**
   * Lets time pass.
   *
   * @param time how long, cut off to seconds
   * @param listener takes what the exporters report
   * @throws IllegalArgumentException if the time is negative
   */
  public void advance(Duration time, FlowListener listener) {
    if (time.isNegative()) {
      throw new IllegalArgumentException("time passes forwards, not " + time);
    }
    for (long left = time.toSeconds(); left > 0; left--) {
      for (int i = 0; i < connectionsPerSecond; i++) {
        begin(cluster.next(now()));
      }
      pass(listener);
    }
  }

  /**
   * Lets time pass without new connections, until all have ended and were reported for the last
   * time.
   *
   * @param listener takes what the exporters report
   */
  public void drain(FlowListener listener) {
    while (!open.isEmpty() || exporters.values().stream().anyMatch(e -> !e.isIdle())) {
      pass(listener);
    }
  }

  private void begin(SimulatedConnection connection) {
    open.add(connection);
    truth.began();
    List<String> observers = connection.observers();
    exporters.forEach(
        (node, exporter) -> {
          if (observers.contains(node)) {
            exporter.began(connection, second);
          }
        });
  }

  /** One second. */
  private void pass(FlowListener listener) {
    List<SimulatedConnection> remaining = new ArrayList<>();
    for (SimulatedConnection connection : open) {
      if (second == connection.resetSecond) {
        connection.counters = FlowSums.NONE;
      }
      FlowSums sums = connection.sendIn(second);
      connection.counters = connection.counters.plus(sums);
      truth.sent(connection, sums);
      if (second >= connection.lastSecond) {
        connection.ended = true;
        cluster.ended(connection);
      } else {
        remaining.add(connection);
      }
    }
    open.clear();
    open.addAll(remaining);
    second++;
    if (second - polledAt >= pollSeconds) {
      polledAt = second;
      for (NodeExporter exporter : exporters.values()) {
        exporter.round(now(), listener, truth);
      }
    }
  }

  /**
   * What time it is in the cluster.
   *
   * @return the time, to the second
   */
  public Instant now() {
    return Instant.ofEpochSecond(second);
  }

  /**
   * The release whose exporters report.
   *
   * @return the release
   */
  public AntreaVersion release() {
    return release;
  }

  /**
   * The address families that connections have.
   *
   * @return an unmodifiable set
   */
  public Set<AddressFamily> families() {
    return Collections.unmodifiableSet(families);
  }

  /**
   * The names of the Nodes.
   *
   * @return an unmodifiable list
   */
  public List<String> nodes() {
    return List.copyOf(cluster.nodes());
  }

  /**
   * What was really sent, and what was reported of it, so far.
   *
   * @return the truth, always the same object
   */
  public FlowTruth truth() {
    return truth;
  }

  /** Sets a simulator up. */
  public static final class Builder {
    private static final AntreaVersion LONG_TIMEOUT_UNTIL = AntreaVersion.of("v1.0.3");
    private static final AntreaVersion SHORT_TIMEOUT_SINCE = AntreaVersion.of("v1.13.0");
    private static final int PODS_OF_NODE = 250;

    private final AntreaVersion release;
    private int nodes = 3;
    private int pods = 30;
    private long seed;
    private int connectionsPerSecond = 5;
    private boolean counterResets = true;
    private Set<AddressFamily> families = EnumSet.of(AddressFamily.IPV4);
    private Instant start = Instant.parse("2023-11-14T22:13:20Z");
    private Duration pollInterval = Duration.ofSeconds(5);
    private Duration activeTimeout = Duration.ZERO;
    private Duration idleTimeout = Duration.ofSeconds(15);

    private Builder(AntreaVersion release) {
      this.release = release;
    }

    /**
     * How many Nodes there are; 3 unless set.
     *
     * @param nodes 1 to 10000
     * @return this
     * @throws IllegalArgumentException if it is out of its range
     */
    public Builder nodes(int nodes) {
      this.nodes = check("nodes", nodes, 1, 10_000);
      return this;
    }

    /**
     * How many Pods there are on all Nodes together; 30 unless set.
     *
     * @param pods 2 or more; 250 a Node at most
     * @return this
     * @throws IllegalArgumentException if it is less than 2
     */
    public Builder pods(int pods) {
      this.pods = check("pods", pods, 2, PODS_OF_NODE * 10_000);
      return this;
    }

    /**
     * The seed of everything that is random; 0 unless set.
     *
     * @param seed any number
     * @return this
     */
    public Builder seed(long seed) {
      this.seed = seed;
      return this;
    }

    /**
     * How many connections begin in a second; 5 unless set.
     *
     * @param connections 0 to 100000
     * @return this
     * @throws IllegalArgumentException if it is out of its range
     */
    public Builder connectionsPerSecond(int connections) {
      connectionsPerSecond = check("connections", connections, 0, 100_000);
      return this;
    }

    /**
     * Whether the counters of a connection now and then begin anew, after which a release up to
     * v2.6.2 reports deltas that wrap around; so unless set. Without it, what a Node reported is
     * what it saw, once the simulator was drained.
     *
     * @param resets whether they do
     * @return this
     */
    public Builder counterResets(boolean resets) {
      counterResets = resets;
      return this;
    }

    /**
     * The address families of the cluster; IPv4 alone unless set. Where there are both, a
     * connection is of either.
     *
     * @param first a family
     * @param others the other one, if there is
     * @return this
     * @throws IllegalArgumentException if the release has no Template of a family
     */
    public Builder families(AddressFamily first, AddressFamily... others) {
      Set<AddressFamily> wanted = EnumSet.of(first, others);
      wanted.forEach(family -> AntreaShape.exporter(release.text(), family));
      families = wanted;
      return this;
    }

    /**
     * When it begins; 2023-11-14T22:13:20Z unless set.
     *
     * @param start the time, cut off to seconds
     * @return this
     */
    public Builder start(Instant start) {
      this.start = start;
      return this;
    }

    /**
     * {@code flowPollInterval}: how often exporters look at connections; 5 seconds unless set.
     *
     * @param interval 1 second or more
     * @return this
     * @throws IllegalArgumentException if it is shorter
     */
    public Builder pollInterval(Duration interval) {
      pollInterval = seconds("flowPollInterval", interval);
      return this;
    }

    /**
     * {@code activeFlowExportTimeout}: after how long a connection that sends is reported again; as
     * the release has it unless set, 60 seconds up to v1.0, 30 up to v1.12, 5 from then on.
     *
     * @param timeout 1 second or more; raised to the poll interval if shorter
     * @return this
     * @throws IllegalArgumentException if it is shorter than a second
     */
    public Builder activeTimeout(Duration timeout) {
      activeTimeout = seconds("activeFlowExportTimeout", timeout);
      return this;
    }

    /**
     * {@code idleFlowExportTimeout}: after how long a connection that is silent is reported; 15
     * seconds unless set.
     *
     * @param timeout 1 second or more; raised to the poll interval if shorter
     * @return this
     * @throws IllegalArgumentException if it is shorter than a second
     */
    public Builder idleTimeout(Duration timeout) {
      idleTimeout = seconds("idleFlowExportTimeout", timeout);
      return this;
    }

    private static Duration seconds(String name, Duration value) {
      if (value.toSeconds() < 1) {
        throw new IllegalArgumentException(name + " is 1 s or more, not " + value);
      }
      return value;
    }

    private static int check(String name, int value, int least, int most) {
      if (value < least || value > most) {
        throw new IllegalArgumentException(
            "there are " + least + " to " + most + " " + name + ", not " + value);
      }
      return value;
    }

    private Duration activeTimeout() {
      if (!activeTimeout.isZero()) {
        return activeTimeout;
      }
      if (release.compareTo(LONG_TIMEOUT_UNTIL) <= 0) {
        return Duration.ofMinutes(1);
      }
      return Duration.ofSeconds(release.compareTo(SHORT_TIMEOUT_SINCE) < 0 ? 30 : 5);
    }

    /**
     * The simulator.
     *
     * @return a new simulator
     * @throws IllegalArgumentException if there are more than 250 Pods a Node
     */
    public FlowSimulator build() {
      if (pods > PODS_OF_NODE * (long) nodes) {
        throw new IllegalArgumentException(
            pods + " pods do not fit on " + nodes + " nodes: a Node has addresses for 250");
      }
      return new FlowSimulator(this);
    }
  }
}
