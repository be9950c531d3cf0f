// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.text.EscapingScheme;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.read.ExpositionReader;
import dev.cnitelemetry.text.read.MalformedLine;
import dev.cnitelemetry.text.write.CounterNaming;
import dev.cnitelemetry.text.write.ExpositionWriter;
import java.util.List;

/** Reads a page into snapshots and writes them in every format under every policy. */
final class BothWays {

  private BothWays() {}

  static List<Finding> go(TextFormat format, byte[] page) {
    ExpositionReader reader =
        ExpositionReader.builder(format).onMalformedLine(MalformedLine.REPORT).build();
    reader.reset(page, 0, page.length);
    Snapshots read = Snapshots.from(reader);
    for (TextFormat written : TextFormat.values()) {
      for (NamePolicy policy : NamePolicy.values()) {
        ExpositionWriter writer =
            ExpositionWriter.builder(written)
                .escaping(EscapingScheme.ALLOW_UTF_8)
                .counters(CounterNaming.AS_UNKNOWN)
                .build();
        Snapshots.write(read.metrics(), writer, policy);
        CanonicalPage.of(written, writer.finish().content().toString());
      }
    }
    return read.report().findings();
  }
}
