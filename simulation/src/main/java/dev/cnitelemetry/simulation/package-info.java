// SPDX-License-Identifier: Apache-2.0
/**
 * Telemetry of a cluster that lives without one: flow traffic as Antrea's Flow Exporters report it.
 *
 * <p>A {@link dev.cnitelemetry.simulation.FlowSimulator} has Nodes, Pods, Services and policies;
 * connections come, send, and go; the exporter of each Node reports them by the rules of a release.
 * It is deterministic: a seed and the time handed in give the same records, octet by octet. And it
 * knows the truth: {@link dev.cnitelemetry.simulation.FlowTruth} has what was really sent and what
 * was reported of it, so that whoever collects can be checked.
 *
 * <pre>{@code
 * FlowSimulator simulator = FlowSimulator.builder("v1.7.0").nodes(3).pods(30).seed(1).build();
 * simulator.advance(Duration.ofMinutes(1), (node, time, flow) -> System.out.println(flow));
 * simulator.truth().reported("node-1").octets();
 * }</pre>
 */
@ParametersAreNonnullByDefault
package dev.cnitelemetry.simulation;

import javax.annotation.ParametersAreNonnullByDefault;
