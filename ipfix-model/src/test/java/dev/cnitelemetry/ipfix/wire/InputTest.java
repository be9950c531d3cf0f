// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import static dev.cnitelemetry.ipfix.wire.SmallMessages.conversation;
import static dev.cnitelemetry.ipfix.wire.SmallMessages.messages;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Datagrams, streams, channels and pieces: however octets come, they read the same. */
class InputTest {
  @Test
  void aDatagramHasOneMessage() {
    TemplateCache cache = TemplateCache.builder().build();
    IpfixReader reader = IpfixReader.builder().templates(cache).reportErrors(true).build();
    TransportSession session = cache.session("a", Transport.UDP);
    byte[] two = messages(all -> all.message(0, m -> {}).message(0, m -> {}));
    assertEquals(
        List.of("MESSAGE 0 of 7", "MALFORMED TRAILING_OCTETS 16 -1 -1 -1"),
        EventLog.of(session, reader, two));
  }

  @Test
  void aStreamCutAnywhereReadsTheSame() {
    byte[] octets = conversation();
    List<String> whole = EventLog.of(octets);
    for (int cut = 0; cut <= octets.length; cut++) {
      TemplateCache cache = TemplateCache.builder().build();
      IpfixReader reader = IpfixReader.builder().templates(cache).build();
      reader.reset(cache.session("tcp", Transport.TCP));
      reader.append(octets, 0, cut);
      List<String> lines = new ArrayList<>(EventLog.of(reader));
      reader.append(ByteBuffer.wrap(octets, cut, octets.length - cut));
      lines.addAll(EventLog.of(reader));
      reader.endOfPieces();
      lines.addAll(EventLog.of(reader));
      assertEquals(whole, lines, "cut at " + cut);
    }
  }

  @Test
  void piecesOfOneOctetReadTheSame() {
    byte[] octets = conversation();
    TemplateCache cache = TemplateCache.builder().build();
    IpfixReader reader = IpfixReader.builder().templates(cache).build();
    reader.reset(cache.session("tcp", Transport.TCP));
    List<String> lines = new ArrayList<>();
    for (byte octet : octets) {
      reader.append(new byte[] {octet}, 0, 1);
      lines.addAll(EventLog.of(reader));
    }
    assertEquals(EventLog.of(octets), lines);
  }

  @Test
  void piecesAreDrainedBeforeTheNext() {
    TemplateCache cache = TemplateCache.builder().build();
    IpfixReader reader = IpfixReader.builder().templates(cache).build();
    byte[] octets = conversation();
    assertThrows(IllegalStateException.class, () -> reader.append(octets, 0, 1));
    reader.reset(cache.session("tcp", Transport.TCP));
    reader.append(octets, 0, octets.length);
    reader.next();
    assertThrows(IllegalStateException.class, () -> reader.append(octets, 0, 1));
  }

  @Test
  void aStreamThatIsNoLongerIpfixIsGivenUp() {
    TemplateCache cache = TemplateCache.builder().build();
    IpfixReader reader = IpfixReader.builder().templates(cache).reportErrors(true).build();
    reader.reset(cache.session("tcp", Transport.TCP));
    reader.append("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8), 0, 18);
    assertEquals(List.of("MALFORMED VERSION 0 -1 -1 -1"), EventLog.of(reader));
    byte[] octets = conversation();
    reader.append(octets, 0, octets.length);
    assertEquals(List.of(), EventLog.of(reader));
  }

  @Test
  void streamsAndChannelsOfAnySizeReadTheSame() {
    byte[] one = conversation();
    WireOctets many = new WireOctets();
    for (int i = 0; i < 3000; i++) {
      many.raw(one);
    }
    byte[] octets = many.toByteArray();
    List<String> whole = EventLog.of(octets);
    TemplateCache cache = TemplateCache.builder().build();
    IpfixReader reader = IpfixReader.builder().templates(cache).reportErrors(true).build();
    reader.reset(cache.session("a", Transport.FILE), new Trickle(octets));
    assertEquals(whole, EventLog.of(reader));
    reader.reset(cache.session("b", Transport.FILE), Channels.newChannel(new Trickle(octets)));
    assertEquals(whole, EventLog.of(reader));
  }

  /** Gives a few octets at a time. */
  private static final class Trickle extends InputStream {
    private final ByteArrayInputStream octets;
    private int turn;

    Trickle(byte[] octets) {
      this.octets = new ByteArrayInputStream(octets);
    }

    @Override
    public int read() {
      return octets.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      turn = (turn * 31 + 7) % 1000;
      return octets.read(into, offset, Math.min(length, turn + 1));
    }
  }

  @Test
  void aFailingStreamIsTheCallersToSee() {
    TemplateCache cache = TemplateCache.builder().build();
    IpfixReader reader = IpfixReader.builder().templates(cache).build();
    reader.reset(
        cache.session("a", Transport.FILE),
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }

          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            throw new IOException("gone");
          }
        });
    assertThrows(UncheckedIOException.class, reader::next);
  }
}
