// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import dev.cnitelemetry.text.ReadLimits;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.read.ExpositionGrammar.Choices;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** Of one input nothing may be left that shows in the next, wherever it was given up or failed. */
class ReusedReaderProperties {
  private static final ReadLimits NARROW =
      ReadLimits.builder().lineBytes(40).labelsPerSample(2).labelValueBytes(8).families(2).build();

  @Tag("long")
  @Property(tries = 3000)
  void everyFormat(@ForAll long start, @ForAll TextFormat format) {
    run(new Random(start), format);
  }

  @Property(tries = 1500)
  void openMetrics(@ForAll long start) {
    run(new Random(start), TextFormat.OPENMETRICS_1_0);
  }

  private static void run(Random random, TextFormat format) {
    Choices choices = random::nextInt;
    ExpositionReader.Builder builder = BothPaths.builder(format);
    builder.onMalformedLine(random.nextInt(3) == 0 ? MalformedLine.FAIL : MalformedLine.REPORT);
    builder.quotedNames(random.nextInt(8) != 0);
    if (random.nextInt(8) == 0) {
      builder.limits(NARROW);
    }
    builder.validate(format.isOpenMetrics() && random.nextInt(8) == 0);
    ReusedReader reader = new ReusedReader(builder);
    ExpositionGrammar grammar = new ExpositionGrammar(choices, format);
    List<byte[]> pages = new ArrayList<>();
    for (int page = 0; page < 8; page++) {
      // Pages come again, with others in between.
      if (pages.isEmpty() || random.nextInt(3) > 0) {
        pages.add(grammar.page());
      }
      reader.read(pages.get(random.nextInt(pages.size())), choices);
    }
  }
}
