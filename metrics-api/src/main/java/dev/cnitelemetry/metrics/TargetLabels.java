// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import java.util.List;

/**
 * The labels that a Prometheus server or a scrape configuration adds to every series of a target.
 * They are no part of any metric, may be in every selector, and a linter does not mind them.
 *
 * <pre>{@code
 * SeriesSelector<?> pods = AntreaAgent.LOCAL_POD_COUNT.where(TargetLabels.NODE.eq("node-a"));
 * System.out.println(pods); // antrea_agent_local_pod_count{node="node-a"}
 * }</pre>
 */
public final class TargetLabels {

  /** The scrape job that reached the target. */
  public static final TextLabel JOB = Label.target("job");

  /** The target, host and port unless relabelled. */
  public static final TextLabel INSTANCE = Label.target("instance");

  /** The Kubernetes namespace of the scraped Pod. */
  public static final TextLabel NAMESPACE = Label.target("namespace");

  /** The scraped Pod. */
  public static final TextLabel POD = Label.target("pod");

  /** The Node of the scraped Pod. */
  public static final TextLabel NODE = Label.target("node");

  /** All of them. */
  public static final List<TextLabel> ALL = List.of(JOB, INSTANCE, NAMESPACE, POD, NODE);

  private TargetLabels() {}
}
