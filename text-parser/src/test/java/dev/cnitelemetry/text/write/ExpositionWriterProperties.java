// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.EscapingScheme;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.read.ExpositionReader;
import dev.cnitelemetry.text.read.ReadSample;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExpositionWriterProperties {
  record Sample(String name, Map<String, String> labels, double value, long timestamp) {}

  @Property(tries = 500)
  void whatIsWrittenIsReadBack(@ForAll("samples") List<Sample> samples, @ForAll boolean raw) {
    for (TextFormat format : TextFormat.values()) {
      ExpositionWriter writer =
          ExpositionWriter.builder(format).escaping(EscapingScheme.ALLOW_UTF_8).build();
      List<ReadSample> expected = new ArrayList<>();
      int number = 0;
      for (Sample sample : samples) {
        String name = sample.name() + number++;
        writer.family(name, MetricKind.GAUGE, sample.name() + ".");
        SampleWriter line = writer.sample();
        List<List<String>> labels = new ArrayList<>();
        sample.labels().forEach((label, text) -> labels.add(List.of(label, text)));
        for (List<String> label : labels) {
          if (raw) {
            line.label(ByteSlice.of(label.get(0)), ByteSlice.of(label.get(1)));
          } else {
            line.label(label.get(0), label.get(1));
          }
        }
        line.value(sample.value()).timestamp(sample.timestamp()).end();
        double read = sample.value() == 0 ? 0.0 : sample.value();
        expected.add(
            new ReadSample(name, ReadSample.sorted(labels), read, sample.timestamp(), null));
      }
      ExpositionReader reader =
          ExpositionReader.builder(format).validate(format.isOpenMetrics()).build();
      assertEquals(expected, ReadSample.all(reader, writer.finish().content().toByteArray()));
    }
  }

  @Property
  void aNameWithNulIsRefused(@ForAll("texts") String text) {
    ExpositionWriter writer =
        ExpositionWriter.builder(TextFormat.PROMETHEUS_1_0_0)
            .escaping(EscapingScheme.ALLOW_UTF_8)
            .build();
    assertThrows(IllegalArgumentException.class, () -> writer.sample(text + "\0"));
  }

  @Property(tries = 500)
  void namesAreEscapedToTheOldAlphabet(@ForAll("texts") String name) {
    if (name.isEmpty()) {
      return;
    }
    for (EscapingScheme scheme :
        List.of(EscapingScheme.UNDERSCORES, EscapingScheme.DOTS, EscapingScheme.VALUES)) {
      ExpositionWriter writer =
          ExpositionWriter.builder(TextFormat.PROMETHEUS_0_0_4).escaping(scheme).build();
      writer.sample(name).value(1).end();
      ExpositionReader reader =
          ExpositionReader.builder(TextFormat.PROMETHEUS_0_0_4).quotedNames(false).build();
      assertEquals(1, ReadSample.all(reader, writer.content().toString().getBytes(UTF_8)).size());
    }
  }

  @Property
  void aLoneSurrogateIsRefused(@ForAll("texts") String text, @ForAll("surrogates") char lone) {
    ExpositionWriter writer = ExpositionWriter.builder(TextFormat.PROMETHEUS_1_0_0).build();
    String bad = text + lone + "x";
    assertThrows(IllegalArgumentException.class, () -> writer.sample("a").label("b", bad));
    assertEquals(0, writer.size());
  }

  @Provide
  Arbitrary<Character> surrogates() {
    return Arbitraries.chars().range('\ud800', '\udbff');
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> nasty = Arbitraries.of(WrittenExamples.TEXTS);
    Arbitrary<String> random =
        Arbitraries.integers()
            .between(0, Character.MAX_CODE_POINT)
            .filter(point -> point < 0xd800 || point > 0xdfff)
            .list()
            .ofMaxSize(12)
            .map(
                points -> {
                  StringBuilder text = new StringBuilder();
                  points.forEach(text::appendCodePoint);
                  return text.toString();
                });
    return Arbitraries.oneOf(nasty, random);
  }

  @Provide
  Arbitrary<List<Sample>> samples() {
    Arbitrary<String> names =
        Arbitraries.oneOf(
            Arbitraries.of("a", "a_b:c", "_", "A1"),
            texts().filter(text -> !text.isEmpty() && text.indexOf('\0') < 0));
    Arbitrary<String> labels = names.filter(name -> !name.equals("__name__"));
    Arbitrary<Map<String, String>> sets =
        Arbitraries.maps(labels, texts()).ofMaxSize(6).map(LinkedHashMap::new);
    Arbitrary<Double> values =
        Arbitraries.oneOf(
            Arbitraries.of(WrittenExamples.NUMBERS),
            Arbitraries.longs().map(Double::longBitsToDouble).map(v -> v.isNaN() ? Double.NaN : v));
    Arbitrary<Long> timestamps = Arbitraries.longs().between(0, 1L << 53);
    return Combinators.combine(names, sets, values, timestamps).as(Sample::new).list().ofMaxSize(8);
  }
}
