// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.console;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import javax.annotation.Nullable;

/**
 * JSON that may be printed: characters that a terminal obeys, C1 controls and bidirectional marks
 * among them, are escaped, which JSON allows for any character.
 */
public final class ReadableJson {

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .characterEscapes(new Escapes())
          .build();

  private ReadableJson() {}

  /** What makes generators; they do not close what they write to. */
  public static JsonFactory factory() {
    return FACTORY;
  }

  private static final class Escapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final int DELETE = 0x7f;

    @SuppressWarnings("serial") // of primitives
    private final int[] ofAscii = standardAsciiEscapesForJSON();

    Escapes() {
      ofAscii[DELETE] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ofAscii.clone();
    }

    @Override
    @Nullable
    public SerializableString getEscapeSequence(int point) {
      return point > DELETE && TerminalFilter.isObeyed(point)
          ? new SerializedString(String.format("\\u%04x", point))
          : null;
    }
  }
}
