// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a transcript does not ask, no differential test compares: it asks all that there is. */
class TranscriptTest {
  /** {@code label} finds as {@code labelText} does, {@code column} is of the error. */
  private static final Set<String> NOT_ASKED = Set.of("reset", "format", "label", "column");

  @Test
  void asksEveryAccessor() throws IOException {
    String constants;
    try (InputStream in =
        Objects.requireNonNull(Transcript.class.getResourceAsStream("Transcript.class"))) {
      constants = new String(in.readAllBytes(), ISO_8859_1);
    }
    List<String> forgotten = new ArrayList<>();
    for (Class<?> asked : List.of(ExpositionReader.class, Exemplar.class)) {
      for (Method method : asked.getDeclaredMethods()) {
        String name = method.getName();
        if (Modifier.isPublic(method.getModifiers())
            && !Modifier.isStatic(method.getModifiers())
            && !NOT_ASKED.contains(name)
            && !constants.contains(constant(name))) {
          forgotten.add(asked.getSimpleName() + "." + name);
        }
      }
    }
    assertEquals(List.of(), forgotten);
  }

  /** A text as a class file has it among its constants. */
  private static String constant(String text) {
    byte[] bytes = text.getBytes(US_ASCII);
    return "\u0001" + (char) (bytes.length >> 8) + (char) (bytes.length & 0xff) + text;
  }
}
