// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import dev.cnitelemetry.text.TextFormat;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

@Tag("long")
class SnapshotsOfScrapesProperties {

  @Property(tries = 500)
  void aScrapeBecomesWhatItsPageBecomes(@ForAll long seed, @ForAll TextFormat format) {
    String page =
        Snapshots.formatWriter(format)
            .createdTimestamps(true)
            .build()
            .toDebugString(new RandomSnapshots(seed, value -> true).next());
    SnapshotsOfScrapesTest.assertSame(format, page.getBytes(StandardCharsets.UTF_8));
  }
}
