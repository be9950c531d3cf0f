// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.collect.CollectingProcess;
import dev.cnitelemetry.ipfix.collect.Exporter;
import dev.cnitelemetry.ipfix.flow.AggregatorMode;
import dev.cnitelemetry.ipfix.flow.AntreaWriter;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.ipfix.flow.FlowRecordView;
import dev.cnitelemetry.ipfix.print.PrintBuffer;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import dev.cnitelemetry.ipfix.wire.MessageSink;
import dev.cnitelemetry.ipfix.wire.Transport;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RecordPrinterTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static byte[] messages() {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    AntreaWriter writer =
        AntreaWriter.aggregator("v2.5.1", AggregatorMode.AGGREGATE, MessageSink.to(sent)).build();
    writer.advance(Instant.ofEpochSecond(1_700_000_000));
    for (int number = 0; number < 50; number++) {
      writer.write(
          FlowRecord.builder()
              .set(IanaElements.SOURCE_IPV4_ADDRESS, "10.0.0." + number)
              .set(IanaElements.FLOW_END_SECONDS, Instant.ofEpochSecond(1_700_000_000 + number))
              .set(IanaElements.OCTET_DELTA_COUNT, -number)
              .set(AntreaElements.SOURCE_POD_NAME, "client-\"\u00e9\" " + "x".repeat(number))
              .build());
    }
    writer.flush();
    return sent.toByteArray();
  }

  /** Reads and prints everything. */
  private static int print(
      byte[] messages,
      IpfixReader reader,
      FlowRecordView flow,
      RecordPrinter printer,
      Exporter exporter) {
    reader.reset(messages, 0, messages.length);
    int octets = 0;
    for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
      if (event == IpfixEvent.RECORD) {
        PrintBuffer line = printer.print(reader, flow, exporter);
        octets += line.length() + (flow.suspect() ? 1 : 0);
      }
    }
    return octets;
  }

  @Test
  void aLineOfJsonIsPrintedWithoutAllocating() {
    byte[] messages = messages();
    IpfixReader reader = IpfixReader.builder().build();
    Exporter exporter =
        CollectingProcess.builder().build().exporter(Transport.UDP, new byte[] {10, 0, 0, 1}, 4739);
    for (String release : new String[] {"v2.5.1", "v2.7.0"}) {
      FlowRecordView flow = new FlowRecordView(reader).sentBy(release);
      RecordPrinter printer = new RecordPrinter(RecordPrinter.Format.JSONL, null);
      int octets = print(messages, reader, flow, printer, exporter);
      assertTrue(octets > 50 * 1000, "fifty lines of " + octets / 50);
      long fewest = Long.MAX_VALUE;
      for (int attempt = 0; attempt < 200; attempt++) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        print(messages, reader, flow, printer, exporter);
        fewest = Math.min(fewest, THREADS.getCurrentThreadAllocatedBytes() - before);
      }
      assertEquals(0, fewest, release);
    }
  }
}
