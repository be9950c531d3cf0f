// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cnitelemetry.text.read.ExpositionGrammar.Choices;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * One reader that is given page after page, in every way that there is, to the end or not; of each
 * it has to say what a new reader says that reads by the whole grammar.
 */
final class ReusedReader {
  private static final byte[] REST = "rest_of_it 1\nrest_of_it 2\n".getBytes(US_ASCII);
  private static final int ALL = -1;

  private final ExpositionReader.Builder builder;
  private final ExpositionReader reader;

  ReusedReader(ExpositionReader.Builder builder) {
    this.builder = builder;
    reader = builder.build();
  }

  /** Reads a page in one of the ways. */
  void read(byte[] page, Choices choices) {
    // Not every accessor is called on every event: what they leave behind may matter.
    int asked = choices.below(3) == 0 ? choices.below(1 << 16) * 0x10001 : ALL;
    int piece = 1 + choices.below(choices.below(2) == 0 ? 60 : 2000);
    switch (choices.below(10)) {
      case 0, 1 -> {
        reader.reset(page, 0, page.length);
        check(page, asked, Integer.MAX_VALUE);
      }
      case 2 -> {
        byte[] longer = new byte[3 + page.length + REST.length];
        System.arraycopy(page, 0, longer, 3, page.length);
        System.arraycopy(REST, 0, longer, 3 + page.length, REST.length);
        reader.reset(longer, 3, page.length);
        check(page, asked, Integer.MAX_VALUE);
      }
      case 3 -> {
        reader.reset(new Pieces(page, piece, page.length, null));
        check(page, asked, Integer.MAX_VALUE);
      }
      case 4 -> {
        ByteBuffer direct = ByteBuffer.allocateDirect(page.length);
        reader.reset(direct.put(page).flip());
        check(page, asked, Integer.MAX_VALUE);
      }
      case 5 -> {
        reader.reset(page, 0, page.length);
        check(page, asked, choices.below(14));
      }
      case 6 -> {
        reader.reset(new Pieces(page, piece, page.length, null));
        check(page, asked, choices.below(14));
      }
      case 7 -> {
        reader.reset(page, 0, page.length);
        assertThrows(IndexOutOfBoundsException.class, () -> reader.reset(page, 1, page.length));
        check(page, asked, choices.below(14));
      }
      case 8 -> fails(page, piece, asked, choices);
      default -> reader.reset(page, 0, page.length);
    }
  }

  private void check(byte[] page, int asked, int events) {
    ExpositionReader oracle = builder.build();
    oracle.reset(Pieces.lineByLine(page));
    compare(oracle, asked, events);
  }

  private void compare(ExpositionReader oracle, int asked, int events) {
    List<String> expected = Transcript.of(oracle, asked, events);
    assertEquals(expected, Transcript.of(reader, asked, events));
    if (expected.size() < events && !expected.get(expected.size() - 1).equals("END")) {
      assertThrows(IllegalStateException.class, reader::next);
    }
  }

  private void fails(byte[] page, int piece, int asked, Choices choices) {
    int until = choices.below(page.length + 1);
    RuntimeException failure = choices.below(3) == 0 ? new IllegalArgumentException("test") : null;
    reader.reset(new Pieces(page, piece, until, failure).failing());
    ExpositionReader oracle = builder.build();
    oracle.reset(Pieces.lineByLine(page, until, failure).failing());
    compare(oracle, asked, Integer.MAX_VALUE);
  }
}
