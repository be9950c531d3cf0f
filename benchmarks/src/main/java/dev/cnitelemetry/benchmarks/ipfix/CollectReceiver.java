// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.ipfix;

import com.sun.management.OperatingSystemMXBean;
import dev.cnitelemetry.flow.collector.FlowCollector;
import dev.cnitelemetry.flow.collector.FlowPipeline;
import dev.cnitelemetry.flow.collector.PipelineCounts;
import dev.cnitelemetry.flow.collector.sink.SinkQueue;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.aggregate.FlowAggregator;
import dev.cnitelemetry.ipfix.aggregate.Semantics;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Receives over TCP, aggregates by the rules of v1.7.0, and exports every second what is due to a
 * sink that adds octets up. Prints the port; then, for each line that it reads, the records that
 * came, the CPU time of the process in nanoseconds, the records that the sink took, and those lost.
 */
final class CollectReceiver {
  private CollectReceiver() {}

  public static void main(String[] arguments) throws IOException {
    AtomicLong octets = new AtomicLong();
    SinkQueue sink =
        SinkQueue.start(
            "sum",
            flow -> octets.addAndGet(flow.number(IanaElements.OCTET_DELTA_COUNT).orElse(0)),
            1 << 17);
    FlowPipeline pipeline =
        FlowPipeline.builder()
            .aggregator(
                FlowAggregator.builder()
                    .semantics(Semantics.antrea("v1.8.0"))
                    .activeTimeout(Duration.ofSeconds(1))
                    .inactiveTimeout(Duration.ofHours(1))
                    .build())
            .sink(sink)
            .build();
    FlowCollector collector =
        FlowCollector.builder()
            .tcp(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
            .handler(pipeline)
            .build()
            .start();
    System.out.println(collector.listeners().get(0).address().getPort());
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    while (lines.readLine() != null) {
      PipelineCounts counts = pipeline.counts();
      System.out.println(
          counts.records()
              + " "
              + system.getProcessCpuTime()
              + " "
              + counts.sinks().get(0).written()
              + " "
              + (counts.lost() + counts.sinks().get(0).dropped()));
    }
    collector.close();
  }
}
