// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.collect;

import dev.cnitelemetry.ipfix.ElementRegistry;
import dev.cnitelemetry.ipfix.flow.FlowRecordJsonReader;
import dev.cnitelemetry.ipfix.flow.FlowRecordWriter;
import dev.cnitelemetry.ipfix.internal.Excerpt;
import dev.cnitelemetry.ipfix.wire.IpfixFormatException;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import dev.cnitelemetry.ipfix.wire.TemplateCache;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Records that come as JSON, made IPFIX Messages: so that they are read, counted and printed as all
 * others are. One serves all exporters, since the Templates are its own.
 */
final class JsonRecords {
  private static final int MOST_NAMES = 1000;

  private final FlowRecordJsonReader json;
  private final FlowRecordWriter writer = new FlowRecordWriter(this::message);
  private final IpfixReader reader;
  private final BiConsumer<IpfixReader, Exporter> drain;
  private final BiConsumer<Exporter, IpfixFormatException> malformed;
  private final Set<String> unknownNames = new HashSet<>();
  private Exporter exporter = new Exporter(Exporter.Key.NONE);

  /**
   * Records.
   *
   * @param drain takes the messages
   * @param malformed takes what is wrong
   */
  JsonRecords(
      ElementRegistry registry,
      BiConsumer<IpfixReader, Exporter> drain,
      BiConsumer<Exporter, IpfixFormatException> malformed) {
    json = new FlowRecordJsonReader(registry);
    reader =
        IpfixReader.builder()
            .templates(TemplateCache.builder().registry(registry).build())
            .reportErrors(true)
            .build();
    this.drain = drain;
    this.malformed = malformed;
  }

  private void message(byte[] octets, int offset, int length) {
    reader.reset(octets, offset, length);
    drain.accept(reader, exporter);
  }

  /** Reads an object. */
  void read(Exporter from, byte[] octets, int offset, int length) {
    exporter = from;
    try {
      writer.write(json.read(octets, offset, length));
    } catch (IpfixFormatException e) {
      malformed.accept(from, e);
      return;
    } catch (IllegalArgumentException e) {
      malformed.accept(from, IpfixFormatException.json(String.valueOf(e.getMessage()), 0));
      return;
    }
    for (String name : json.unknown()) {
      if (unknownNames.size() < MOST_NAMES && unknownNames.add(name)) {
        malformed.accept(
            from,
            IpfixFormatException.json(
                "no element "
                    + Excerpt.of(name)
                    + " is known: the field is left out, here and in the records that follow",
                0));
      }
    }
  }

  /** The objects that a datagram holds, one after the other. */
  void datagram(Exporter from, byte[] octets, int offset, int length) {
    JsonStream stream = new JsonStream(this, from);
    stream.append(octets, offset, length);
    stream.finish();
  }

  /** Says that a stream holds something else. */
  void wrong(Exporter from, String reason) {
    malformed.accept(from, IpfixFormatException.json(reason, 0));
  }

  /** Whether octets can begin an object of a flow record. */
  static boolean begins(byte[] octets, int offset, int length) {
    String begin =
        new String(octets, offset, Math.min(length, 64), StandardCharsets.ISO_8859_1)
            .replaceAll("\\s", "");
    return begin.equals("{") || begin.startsWith("{\"");
  }
}
