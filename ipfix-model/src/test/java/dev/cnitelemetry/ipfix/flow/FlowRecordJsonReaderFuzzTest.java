// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cnitelemetry.ipfix.ElementRegistry;
import dev.cnitelemetry.ipfix.collect.CollectingProcess;
import dev.cnitelemetry.ipfix.collect.Exporter;
import dev.cnitelemetry.ipfix.collect.RecordHandler;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixFormatException;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import dev.cnitelemetry.ipfix.wire.Transport;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Octets of any kind as flow records in JSON. The inputs beside this class are replayed in every
 * build; JAZZER_FUZZ=1 looks for new ones.
 */
class FlowRecordJsonReaderFuzzTest {
  private static final FlowRecordJson JSON = FlowRecordJson.in(ZoneOffset.UTC);

  /** One record: read, or an error with its place; what is written of it is read as the same. */
  @FuzzTest(maxDuration = "10m")
  void record(byte[] octets) {
    FlowRecordJsonReader reader = new FlowRecordJsonReader(ElementRegistry.standard());
    FlowRecord flow;
    try {
      flow = reader.read(octets, 0, octets.length);
    } catch (IpfixFormatException e) {
      assertEquals(IpfixFormatException.Code.JSON, e.code());
      assertTrue(e.offset() >= 0 && e.offset() <= octets.length, e::toString);
      return;
    }
    String written = text(flow);
    byte[] again = written.getBytes(StandardCharsets.UTF_8);
    assertEquals(written, text(reader.read(again, 0, again.length)));
    assertEquals(List.of(), reader.unknown());
  }

  private static String text(FlowRecord flow) {
    StringBuilder text = new StringBuilder();
    JSON.write(flow, text);
    return text.toString();
  }

  /** A stream, at once and in pieces cut where its own octets say. */
  @FuzzTest(maxDuration = "10m")
  void stream(byte[] octets) {
    byte[] begun = "{\"ipfix\":{\"sourcePodName\":\"a\"}}".getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(begun, begun.length + octets.length);
    System.arraycopy(octets, 0, all, begun.length, octets.length);
    Events whole = new Events();
    whole.process.piece(whole.exporter, all, 0, all.length);
    whole.process.finish();
    Events pieces = new Events();
    int at = 0;
    while (at < all.length) {
      int length = Math.min(all.length - at, Math.max(begun.length - at, 1 + (all[at] & 0x3F)));
      pieces.process.piece(pieces.exporter, all, at, length);
      at += length;
    }
    pieces.process.finish();
    assertEquals(whole.log, pieces.log);
  }

  /** What comes, as text. */
  private static final class Events implements RecordHandler {
    final List<String> log = new ArrayList<>();
    final CollectingProcess process = CollectingProcess.builder().handler(this).build();
    final Exporter exporter = process.exporter(Transport.TCP, new byte[4], 1);

    @Override
    public void event(IpfixEvent event, Exporter from, IpfixReader reader) {
      if (event == IpfixEvent.RECORD) {
        log.add(text(new FlowRecordView(reader)));
      }
    }

    @Override
    public void malformedJson(Exporter from, IpfixFormatException error) {
      log.add(String.valueOf(error.getMessage()));
    }
  }
}
