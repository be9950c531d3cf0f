// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.simulation;

import dev.cnitelemetry.ipfix.flow.AddressFamily;
import dev.cnitelemetry.ipfix.flow.AntreaWriter;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.ipfix.flow.ObservationDomains;
import dev.cnitelemetry.ipfix.wire.MessageSink;
import dev.cnitelemetry.ipfix.wire.Transport;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Sends what a simulator reports as IPFIX: a writer for each Node, with the Observation Domain ID
 * of its name, as the simulator's release sends.
 *
 * <p>Not for use by several threads at once. What a sink throws comes out of the simulator.
 *
 * <pre>{@code
 * SimulatedExporters exporters =
 *     new SimulatedExporters(simulator, Transport.FILE, node -> MessageSink.to(out));
 * simulator.advance(Duration.ofMinutes(1), exporters);
 * exporters.flush();
 * }</pre>
 */
public final class SimulatedExporters implements FlowListener {
  private final Map<String, AntreaWriter> writers = new LinkedHashMap<>();

  /**
   * Exporters of a simulator's Nodes.
   *
   * @param simulator the simulator
   * @param transport what carries the messages
   * @param sinks gives the sink of each Node, by the Node's name
   */
  public SimulatedExporters(
      FlowSimulator simulator, Transport transport, Function<String, MessageSink> sinks) {
    AddressFamily[] families = simulator.families().toArray(new AddressFamily[0]);
    for (String node : simulator.nodes()) {
      AntreaWriter writer =
          AntreaWriter.exporter(simulator.release().text(), sinks.apply(node))
              .observationDomainId(ObservationDomains.ofNode(node))
              .families(families[0], families)
              .transport(transport)
              .build();
      writer.advance(simulator.now());
      writers.put(node, writer);
    }
  }

  @Override
  public void exported(String node, Instant time, FlowRecord flow) {
    AntreaWriter writer = writer(node);
    writer.advance(time);
    writer.write(flow);
  }

  /**
   * The writer of a Node.
   *
   * @param node the name of the Node
   * @return its writer
   * @throws IllegalArgumentException if there is no such Node
   */
  public AntreaWriter writer(String node) {
    AntreaWriter writer = writers.get(node);
    if (writer == null) {
      throw new IllegalArgumentException("there is no " + node + " among " + writers.keySet());
    }
    return writer;
  }

  /** Sends what has gathered, and Templates that were not sent yet. */
  public void flush() {
    writers.values().forEach(AntreaWriter::flush);
  }
}
