// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cnitelemetry.text.ReadLimits;
import dev.cnitelemetry.text.TextFormat;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;

/** Lines of few parts, so that neighbours share beginnings that end anywhere. */
class FastPathProperties {
  private static final String[] NAMES = {"a", "ab", "a_bucket", "a_sum", "a:b", "a_total"};
  private static final String[] LABEL_NAMES = {
    "l", "le", "lf", "__name__", "\"l\"", "\"l.e\"", "\"é\"", "\"\\\"\"", "quantile", "l:"
  };
  private static final String[] VALUES = {
    "",
    "x",
    "xy",
    "x\\\\",
    "x\\\"",
    "x\\n",
    "\\",
    "x y",
    "é",
    "è",
    "日本",
    "日",
    "longer than eight",
    "longer than seven",
    "exactly8",
    "\u00e9xactly"
  };
  private static final String[] NUMBERS = {
    "0",
    "1",
    "12",
    "12345678",
    "123456789",
    "0.1",
    "1e5",
    "1e+05",
    "-1",
    "+1",
    "NaN",
    "+Inf",
    "1.7976931348623157e308",
    "1e999",
    "123456789012345678901",
    "0x1",
    "1_0",
    "00000000000000000001"
  };

  @Provide
  Arbitrary<List<String>> lines() {
    Arbitrary<String> label =
        Combinators.combine(
                Arbitraries.of(LABEL_NAMES),
                Arbitraries.of(VALUES),
                Arbitraries.frequencyOf(
                    Tuple.of(20, Arbitraries.just("=")),
                    Tuple.of(1, Arbitraries.of(" = ", "", "=="))))
            .as((name, value, equals) -> name + equals + "\"" + value + "\"");
    Arbitrary<String> comma =
        Arbitraries.frequencyOf(
            Tuple.of(20, Arbitraries.just(",")), Tuple.of(1, Arbitraries.of(", ", " ,", "", ",,")));
    Arbitrary<String> labels =
        Combinators.combine(
                Arbitraries.frequencyOf(
                    Tuple.of(4, Arbitraries.just(List.<String>of())),
                    Tuple.of(
                        1, Arbitraries.of("\"a.b\"", "\"a\"", "\"é\"", "\"\"").list().ofSize(1))),
                label.list().ofMaxSize(4),
                comma,
                Arbitraries.of("", "", "", "", ","))
            .as(
                (name, list, separator, last) -> {
                  String inner =
                      String.join(separator, Stream.concat(name.stream(), list.stream()).toList());
                  return "{" + inner + last + "}";
                });
    Arbitrary<String> head =
        Combinators.combine(
                Arbitraries.frequencyOf(
                    Tuple.of(6, Arbitraries.of(NAMES)), Tuple.of(1, Arbitraries.just(""))),
                Arbitraries.oneOf(labels, Arbitraries.just("")))
            .as((name, set) -> name + set);
    Arbitrary<String> timestamp = Arbitraries.of("", "", "", " 1763726400123", " 1.5", " -1", " x");
    Arbitrary<String> exemplar =
        Combinators.combine(labels, Arbitraries.of(NUMBERS), timestamp)
            .as((set, number, time) -> " # " + set + " " + number + time);
    Arbitrary<String> sample =
        Combinators.combine(
                head,
                Arbitraries.of(NUMBERS),
                timestamp,
                Arbitraries.oneOf(Arbitraries.just(""), exemplar))
            .as((front, number, time, last) -> front + " " + number + time + last);
    Arbitrary<String> metadata =
        Combinators.combine(
                Arbitraries.of("HELP", "TYPE", "UNIT"),
                Arbitraries.of("a", "ab", "\"a.b\"", "a_total", "a_sum"),
                Arbitraries.of("", "counter", "gauge", "histogram", "summary", "text \\n", "é"))
            .as((word, name, text) -> "# " + word + " " + name + " " + text);
    Arbitrary<String> line =
        Arbitraries.frequencyOf(
            Tuple.of(8, sample),
            Tuple.of(2, metadata),
            Tuple.of(1, Arbitraries.of("", "# EOF", "#", " ")));
    return line.list().ofMinSize(1).ofMaxSize(12);
  }

  @Tag("long")
  @Property(tries = 3000)
  void prometheus(@ForAll("lines") List<String> lines) {
    BothPaths.of(TextFormat.PROMETHEUS_1_0_0, MalformedLine.REPORT).check(text(lines));
  }

  @Property(tries = 1000)
  void prometheusThatFails(@ForAll("lines") List<String> lines) {
    BothPaths.of(TextFormat.PROMETHEUS_0_0_4, MalformedLine.FAIL).check(text(lines));
  }

  @Property(tries = 1000)
  void withoutQuotedNames(@ForAll("lines") List<String> lines) {
    BothPaths.withoutQuotedNames(TextFormat.PROMETHEUS_0_0_4).check(text(lines));
  }

  @Tag("long")
  @Property(tries = 3000)
  void openMetrics(@ForAll("lines") List<String> lines) {
    BothPaths.of(TextFormat.OPENMETRICS_1_0, MalformedLine.REPORT).check(text(lines));
  }

  @Property(tries = 500)
  void validated(@ForAll("lines") List<String> lines) {
    BothPaths.validating(ReadLimits.defaults()).check(text(lines));
  }

  /** The same families again and again, so that all their lines are known when they come. */
  @Property(tries = 200)
  void validatedInTurn(
      @ForAll("families") List<String> one, @ForAll("families") List<String> other) {
    ReadLimits limits = ReadLimits.builder().families(3).seriesPerFamily(3).build();
    for (BothPaths paths :
        List.of(BothPaths.validating(ReadLimits.defaults()), BothPaths.validating(limits))) {
      paths.check(text(one));
      paths.check(text(other));
      paths.check(text(one));
    }
  }

  @Tag("long")
  @Property(tries = 1000)
  void validatedPages(@ForAll long seed) {
    ExpositionGrammar grammar =
        new ExpositionGrammar(new Random(seed)::nextInt, TextFormat.OPENMETRICS_1_0);
    BothPaths paths = BothPaths.validating(ReadLimits.defaults());
    byte[][] pages = {grammar.page(), grammar.page()};
    for (int turn = 0; turn < 4; turn++) {
      paths.check(pages[turn % 2]);
    }
  }

  /** Families of OpenMetrics, with now and then a line that is wrong, missing or too many. */
  @Provide
  Arbitrary<List<String>> families() {
    Arbitrary<String> metadata =
        Arbitraries.of(
                "# TYPE a_seconds gauge",
                "# TYPE a_seconds counter",
                "# TYPE a_seconds histogram",
                "# UNIT a_seconds seconds",
                "# UNIT a_seconds ",
                "# HELP a_seconds Text.",
                "# HELP a_seconds Ö")
            .list()
            .ofMaxSize(3)
            .map(list -> String.join("\n", list));
    Arbitrary<String> samples =
        Arbitraries.of(
                "a_seconds 1",
                "a_seconds{b=\"c\"} 2",
                "a_seconds{b=\"d\"} 2",
                "a_seconds_total 3",
                "a_seconds_bucket{le=\"1\"} 3",
                "a_seconds_bucket{le=\"+Inf\"} 3",
                "a_seconds_count 3")
            .list()
            .ofMaxSize(3)
            .map(list -> String.join("\n", list));
    Arbitrary<String> family =
        Combinators.combine(Arbitraries.of("a", "b", "a_seconds_bucket", "cd"), metadata, samples)
            .as(
                (name, first, last) ->
                    (first + (first.isEmpty() || last.isEmpty() ? "" : "\n") + last)
                        .replace("a_seconds", name + "_seconds"))
            .filter(text -> !text.isEmpty());
    return family.list().ofMinSize(1).ofMaxSize(6);
  }

  /** Of one input nothing may be left that shows in the next. */
  @Tag("long")
  @Property(tries = 2000)
  void inTurn(@ForAll("pages") List<String> one, @ForAll("pages") List<String> other) {
    BothPaths paths = BothPaths.of(TextFormat.PROMETHEUS_1_0_0, MalformedLine.REPORT);
    paths.check(text(one));
    paths.check(text(other));
    paths.check(text(one));
  }

  /** Pages with every construct, one after another by one reader: what it knows must not show. */
  @Tag("long")
  @Property(tries = 1000)
  void pagesInTurn(@ForAll long seed, @ForAll TextFormat format) {
    Random random = new Random(seed);
    ExpositionGrammar grammar = new ExpositionGrammar(random::nextInt, format);
    BothPaths paths = BothPaths.of(format, MalformedLine.REPORT);
    byte[][] pages = {grammar.page(), grammar.page(), grammar.page()};
    for (int turn = 0; turn < 6; turn++) {
      paths.check(pages[turn % 3]);
    }
  }

  /** Maps without an order, with names that are much alike, some now and then twice. */
  @Property(tries = 300)
  void namesInAnyOrder(@ForAll long seed, @ForAll boolean openMetrics) {
    Random random = new Random(seed);
    List<String> names = new ArrayList<>(List.of("__name__", "\"quoted\"", "le"));
    for (int i = 0; i < 24; i++) {
      String name = "label_app_kubernetes_io_app_kubernetes_io_".substring(random.nextInt(42));
      int at = random.nextInt(name.length());
      names.add(
          "l" + name.substring(0, at) + (char) ('a' + random.nextInt(3)) + name.substring(at));
    }
    StringBuilder page = new StringBuilder();
    for (int line = random.nextInt(30); line >= 0; line--) {
      page.append(random.nextBoolean() ? "a" : "a_total").append(someLabels(names, random));
      page.append(" 1");
      if (openMetrics && random.nextInt(4) == 0) {
        page.append(" # ").append(someLabels(names, random)).append(" 2");
      }
      page.append('\n');
    }
    TextFormat format = openMetrics ? TextFormat.OPENMETRICS_1_0 : TextFormat.PROMETHEUS_1_0_0;
    BothPaths.of(format, MalformedLine.REPORT).check(page.toString().getBytes(UTF_8));
  }

  private static String someLabels(List<String> names, Random random) {
    int odd = random.nextInt(8) == 0 ? 0 : 3;
    List<String> some = new ArrayList<>(names.subList(odd, names.size()));
    Collections.shuffle(some, random);
    List<String> labels = new ArrayList<>();
    for (String name : some.subList(0, random.nextInt(some.size()))) {
      labels.add(name + "=\"" + VALUES[random.nextInt(VALUES.length)] + '"');
    }
    if (!labels.isEmpty() && random.nextInt(20) == 0) {
      labels.add(labels.get(random.nextInt(labels.size())));
    }
    return '{' + String.join(random.nextInt(9) == 0 ? ", " : ",", labels) + '}';
  }

  /** Families as programs announce them, with now and then a line missing or too many. */
  @Provide
  Arbitrary<List<String>> pages() {
    Arbitrary<String> help =
        Arbitraries.of(
            "", "# HELP a Text.\n", "# HELP a Other \\n text.\n", "# HELP a Text.\nb 1\n");
    Arbitrary<String> type =
        Arbitraries.of(
            "",
            "# TYPE a counter\n",
            "# TYPE a gauge\n",
            "# TYPE a  gauge\n",
            "# TYPE a counter\n# HELP a Text.\n");
    Arbitrary<String> samples =
        Arbitraries.of(
            "", "a 1\n", "a{b=\"c\"} 2\n", "a_sum 3\n", "ab 4\n", "b 4\n", "# \n", "é 5\n");
    Arbitrary<String> page =
        Combinators.combine(
                Arbitraries.of("a", "ab", "a_sum", "longer_than_eight", "a_name_of_17_byte"),
                Arbitraries.of(true, true, true, false),
                help,
                type,
                samples)
            .as(
                (name, helpFirst, first, second, last) ->
                    ((helpFirst ? first + second : second + first) + last)
                        .replaceAll("(?m)^(# .... )?a", "$1" + name));
    return page.list().ofMaxSize(5);
  }

  @Property(tries = 1000)
  void withinLimits(@ForAll("lines") List<String> lines) {
    ReadLimits limits =
        ReadLimits.builder()
            .lineBytes(40)
            .labelsPerSample(2)
            .labelValueBytes(8)
            .families(2)
            .build();
    BothPaths.of(TextFormat.PROMETHEUS_1_0_0, MalformedLine.REPORT, limits).check(text(lines));
  }

  private static byte[] text(List<String> lines) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String line : lines) {
      bytes.writeBytes(line.getBytes(UTF_8));
      bytes.write('\n');
    }
    return bytes.toByteArray();
  }
}
