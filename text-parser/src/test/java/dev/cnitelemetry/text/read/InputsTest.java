// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.text.ExpositionFormatException;
import dev.cnitelemetry.text.TextFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.channels.ReadableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** One page through every kind of input gives the same events. */
class InputsTest {
  private static final byte[] PAGE = page();

  private static byte[] page() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      text.append("f{a=\"").append("é".repeat(i % 90)).append("\\n\"} ").append(i).append('\n');
      text.append(i % 7 == 0 ? "f x\n" : "\n");
    }
    text.append("f{a=\"").append("x".repeat(200_000)).append("\"} 1\nlast 2");
    return text.toString().getBytes(UTF_8);
  }

  private static ExpositionReader reader() {
    return ExpositionReader.builder(TextFormat.PROMETHEUS_0_0_4)
        .onMalformedLine(MalformedLine.REPORT)
        .build();
  }

  private static List<String> events(ExpositionReader reader) {
    List<String> events = new ArrayList<>();
    for (Event event = reader.next(); event != Event.END; event = reader.next()) {
      String said =
          event == Event.MALFORMED
              ? reader.error().getMessage()
              : reader.name() + " " + reader.labelCount() + " " + reader.value();
      events.add(
          reader.line() + ":" + reader.byteOffset() + ":" + reader.lineText().length() + said);
    }
    return events;
  }

  private static void assertSameEvents(Consumer<ExpositionReader> reset) {
    ExpositionReader reader = reader();
    reader.reset(PAGE, 0, PAGE.length);
    List<String> expected = events(reader);
    assertEquals(3000 + 429 + 2, expected.size());
    for (int i = 0; i < 2; i++) {
      reset.accept(reader);
      assertEquals(expected, events(reader));
    }
  }

  @Test
  void readsARangeOfAnArray() {
    byte[] framed = new byte[PAGE.length + 20];
    System.arraycopy(PAGE, 0, framed, 10, PAGE.length);
    framed[9] = '\n';
    framed[PAGE.length + 10] = '9';
    assertSameEvents(reader -> reader.reset(framed, 10, PAGE.length));
  }

  @Test
  void readsBuffersAndLeavesThemAsTheyAre() {
    ByteBuffer direct = ByteBuffer.allocateDirect(PAGE.length + 7).position(3);
    direct.put(PAGE).limit(PAGE.length + 3).position(3);
    byte[] array = new byte[PAGE.length + 9];
    System.arraycopy(PAGE, 0, array, 5, PAGE.length);
    ByteBuffer heap = ByteBuffer.wrap(array, 4, PAGE.length + 3).slice();
    heap.position(1).limit(PAGE.length + 1);
    for (ByteBuffer buffer : List.of(direct, heap, heap.asReadOnlyBuffer())) {
      int position = buffer.position();
      int limit = buffer.limit();
      assertSameEvents(reader -> reader.reset(buffer));
      assertEquals(position, buffer.position());
      assertEquals(limit, buffer.limit());
    }
  }

  @Test
  void readsStreamsHoweverTheyGiveTheirBytes() {
    assertSameEvents(reader -> reader.reset(new ByteArrayInputStream(PAGE)));
    for (int step : new int[] {0, 1, 2, 3, 997, 65_536}) {
      assertSameEvents(reader -> reader.reset(inPieces(step)));
    }
  }

  private static InputStream inPieces(int step) {
    return new ByteArrayInputStream(PAGE) {
      @Override
      public synchronized int read(byte[] target, int offset, int length) {
        return step == 0 ? 0 : super.read(target, offset, Math.min(step, length));
      }
    };
  }

  @Test
  void readsChannels() {
    assertSameEvents(reader -> reader.reset(Channels.newChannel(new ByteArrayInputStream(PAGE))));
  }

  @Test
  void asksForABlockingChannel() throws IOException {
    Pipe pipe = Pipe.open();
    try (Pipe.SourceChannel source = pipe.source();
        Pipe.SinkChannel sink = pipe.sink()) {
      source.configureBlocking(false);
      assertEquals(2, sink.write(ByteBuffer.wrap("f ".getBytes(UTF_8))));
      ExpositionReader reader = reader();
      reader.reset(source);
      String message = assertThrows(IllegalStateException.class, reader::next).toString();
      assertTrue(message.contains("blocking"), message);
    }
  }

  @Test
  void passesOnWhatTheStreamThrows() {
    IOException broken = new IOException("broken");
    ExpositionReader reader = reader();
    reader.reset(
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw broken;
          }

          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            throw broken;
          }
        });
    UncheckedIOException thrown = assertThrows(UncheckedIOException.class, reader::next);
    assertSame(broken, thrown.getCause());
  }

  @Test
  void doesNotCloseTheStreamAndReadsNoFurtherAfterAFailure() {
    boolean[] closed = {false};
    ExpositionReader reader = ExpositionReader.builder(TextFormat.PROMETHEUS_0_0_4).build();
    reader.reset(
        new ByteArrayInputStream("f x\n".getBytes(UTF_8)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        });
    assertThrows(ExpositionFormatException.class, reader::next);
    assertThrows(IllegalStateException.class, reader::next);
    assertEquals(false, closed[0]);
  }

  @Test
  void readsEmptyInputsOfEveryKind() throws IOException {
    ExpositionReader reader = reader();
    List<Consumer<ExpositionReader>> inputs =
        List.of(
            each -> each.reset(new byte[0], 0, 0),
            each -> each.reset(ByteBuffer.allocate(0)),
            each -> each.reset(ByteBuffer.allocateDirect(0)),
            each -> each.reset(InputStream.nullInputStream()),
            each -> each.reset(Channels.newChannel(InputStream.nullInputStream())));
    for (Consumer<ExpositionReader> input : inputs) {
      input.accept(reader);
      assertEquals(Event.END, reader.next());
    }
    try (ReadableByteChannel channel = Channels.newChannel(InputStream.nullInputStream())) {
      reader.reset(channel);
      assertEquals(Event.END, reader.next());
    }
  }
}
