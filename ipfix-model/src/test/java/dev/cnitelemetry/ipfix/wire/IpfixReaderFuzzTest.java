// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.cnitelemetry.ipfix.IanaElements;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Octets of any kind, as messages, Template Records, Data Records and files. The inputs beside this
 * class are replayed in every build; JAZZER_FUZZ=1 looks for new ones.
 */
class IpfixReaderFuzzTest {

  /** Messages, over every transport; reading them twice says the same. */
  @FuzzTest(maxDuration = "10m")
  void message(byte[] octets) {
    for (Transport transport : Transport.values()) {
      RobustnessTest.exhaust(octets, transport);
    }
    assertEquals(EventLog.of(octets), EventLog.of(octets));
  }

  /** The content of a set of Templates, then data of whatever Templates there are. */
  @FuzzTest(maxDuration = "10m")
  void template(byte[] octets) {
    if (octets.length > 30_000) {
      return;
    }
    byte[] data = new byte[64];
    for (int setId : new int[] {2, 3}) {
      byte[] message =
          new WireOctets().message(0, m -> m.set(setId, set -> set.raw(octets))).toByteArray();
      TemplateCache cache = TemplateCache.builder().build();
      IpfixReader reader = IpfixReader.builder().templates(cache).reportErrors(true).build();
      TransportSession session = cache.session("a", Transport.TCP);
      reader.reset(session, message, 0, message.length);
      RobustnessTest.exhaust(reader);
      for (Template template : reader.observationDomain().templates()) {
        byte[] records =
            new WireOctets()
                .message(0, m -> m.set(template.id(), set -> set.raw(data).raw(octets)))
                .toByteArray();
        reader.reset(session, records, 0, records.length);
        RobustnessTest.exhaust(reader);
      }
    }
  }

  /** The content of a Data Set, of Antrea's Template and of one with lists and every other type. */
  @FuzzTest(maxDuration = "10m")
  void record(byte[] octets) {
    if (octets.length > 60_000) {
      return;
    }
    IpfixReader reader = IpfixReader.builder().reportErrors(true).build();
    byte[] templates =
        new WireOctets()
            .raw(AntreaMessages.template())
            .message(
                0,
                m ->
                    m.set(
                        2,
                        set ->
                            set.template(
                                    300,
                                    IanaElements.BASIC_LIST,
                                    IanaElements.SUB_TEMPLATE_LIST,
                                    IanaElements.SUB_TEMPLATE_MULTI_LIST)
                                .template(
                                    301,
                                    IanaElements.FLOW_START_NANOSECONDS,
                                    IanaElements.FLOW_START_MICROSECONDS,
                                    IanaElements.FLOW_START_MILLISECONDS,
                                    IanaElements.SAMPLING_PROBABILITY,
                                    IanaElements.DATA_RECORDS_RELIABILITY,
                                    IanaElements.IPV6_EXTENSION_HEADERS_FULL,
                                    IanaElements.SOURCE_MAC_ADDRESS)))
            .toByteArray();
    reader.reset(templates, 0, templates.length);
    RobustnessTest.exhaust(reader);
    for (int id : new int[] {256, 300, 301}) {
      byte[] message =
          new WireOctets().message(0, m -> m.set(id, set -> set.raw(octets))).toByteArray();
      reader.reset(message, 0, message.length);
      RobustnessTest.exhaust(reader);
    }
  }

  /** A file read at once, through a stream, and in pieces cut where its own octets say. */
  @FuzzTest(maxDuration = "10m")
  void file(byte[] octets) {
    List<String> whole = EventLog.of(octets);
    TemplateCache cache = TemplateCache.builder().build();
    IpfixReader reader = IpfixReader.builder().templates(cache).reportErrors(true).build();
    reader.reset(cache.session("stream", Transport.FILE), new ByteArrayInputStream(octets));
    assertEquals(whole, EventLog.of(reader));
    reader.reset(cache.session("pieces", Transport.FILE));
    List<String> pieces = new ArrayList<>();
    int at = 0;
    while (at < octets.length) {
      int length = Math.min(octets.length - at, 1 + (octets[at] & 0x3F));
      reader.append(Arrays.copyOfRange(octets, at, at + length), 0, length);
      pieces.addAll(EventLog.of(reader));
      at += length;
    }
    reader.endOfPieces();
    pieces.addAll(EventLog.of(reader));
    assertEquals(whole, pieces);
  }
}
