// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import dev.cnitelemetry.cli.console.OutputException;
import dev.cnitelemetry.cli.console.ReadableJson;
import java.io.IOException;
import java.io.PrintStream;

/** How the commands write JSON: to a stream that stays open. */
final class Json {

  private Json() {}

  /** One document a line. */
  static JsonGenerator lines(PrintStream out) {
    try {
      return ReadableJson.factory()
          .createGenerator(out)
          .setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }

  /** What a document has. */
  interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  /** One document, indented for reading. */
  static void write(PrintStream out, Content content) {
    try {
      JsonGenerator json = ReadableJson.factory().createGenerator(out).useDefaultPrettyPrinter();
      content.write(json);
      finish(json);
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }

  /** Ends what was written with a line feed. */
  static void finish(JsonGenerator json) {
    try {
      json.writeRaw('\n');
      json.close();
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }
}
