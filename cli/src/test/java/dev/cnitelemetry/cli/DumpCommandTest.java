// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.testsupport.TestData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DumpCommandTest {

  @TempDir private Path directory;

  @Test
  void everySampleIsOneObjectInOrder() throws IOException {
    Path page =
        Files.writeString(
            directory.resolve("page.prom"),
            "b{z=\"1\",a=\"x\\ny\"} 1e3 17\na NaN\na +Inf\na -Inf\n");

    CommandRun run = CommandRun.of("dump", page.toString());

    assertEquals(0, run.status());
    assertEquals(
        List.of(
            "{\"name\":\"b\",\"labels\":[[\"a\",\"x\\n"
                + "y\"],[\"z\",\"1\"]],\"value\":\"1000.0\",\"ts\":17}",
            "{\"name\":\"a\",\"labels\":[],\"value\":\"NaN\",\"ts\":null}",
            "{\"name\":\"a\",\"labels\":[],\"value\":\"+Inf\",\"ts\":null}",
            "{\"name\":\"a\",\"labels\":[],\"value\":\"-Inf\",\"ts\":null}"),
        run.out().lines().toList());
    assertEquals("", run.err());
  }

  @Test
  void exemplarsAreThere() throws IOException {
    Path page =
        Files.writeString(
            directory.resolve("page.om"),
            "# TYPE a counter\na_total 1 # {b=\"c\"} 0.5 1.001\n# EOF\n");

    assertEquals(
        "{\"name\":\"a_total\",\"labels\":[],\"value\":\"1.0\",\"ts\":null,"
            + "\"exemplar\":{\"labels\":[[\"b\",\"c\"]],\"value\":\"0.5\",\"ts\":1001}}\n",
        CommandRun.of("dump", page.toString()).out());
  }

  @Test
  void aMalformedPageIsToldWithItsPlace() throws IOException {
    Path page = Files.writeString(directory.resolve("page.prom"), "a 1\nb one\n");

    CommandRun run = CommandRun.of("dump", page.toString());

    assertEquals(1, run.status());
    assertTrue(run.err().contains("line 2"), run.err());
  }

  @Test
  void rulesOverFamiliesAreAChoice() throws IOException {
    Path page = Files.writeString(directory.resolve("page.om"), "# TYPE a counter\na 1\n# EOF\n");
    assertEquals(0, CommandRun.of("dump", page.toString()).status());
    assertEquals(0, CommandRun.of("dump", "--no-validate", page.toString()).status());
    assertEquals(1, CommandRun.of("dump", "--validate", page.toString()).status());
  }

  @Test
  void twoFamiliesOfOneNameAreBothPrinted() throws IOException {
    Path page =
        Files.writeString(
            directory.resolve("page.om"),
            "# TYPE a gauge\na 1\n# TYPE a counter\na_total 2\n# EOF\n");

    CommandRun run = CommandRun.of("dump", "--metadata", page.toString());

    assertEquals(0, run.status(), run.err());
    assertEquals(
        List.of("a gauge", "a counter"),
        run.jsonLines().stream()
            .map(line -> line.get("family").asText() + " " + line.get("kind").asText())
            .toList());
  }

  @Test
  void metadataComeWithEachSample() throws IOException {
    Path page =
        Files.writeString(
            directory.resolve("page.prom"),
            "# HELP a Of \\\\ a.\n# TYPE a histogram\na_bucket{le=\"+Inf\"} 1\nb 1\n");

    CommandRun run = CommandRun.of("dump", "--metadata", page.toString());

    assertEquals(
        List.of(
            "{\"name\":\"a_bucket\",\"labels\":[[\"le\",\"+Inf\"]],\"value\":\"1.0\",\"ts\":null,"
                + "\"family\":\"a\",\"kind\":\"histogram\",\"help\":\"Of \\\\ a.\",\"unit\":null}",
            "{\"name\":\"b\",\"labels\":[],\"value\":\"1.0\",\"ts\":null,"
                + "\"family\":\"b\",\"kind\":\"untyped\",\"help\":null,\"unit\":null}"),
        run.out().lines().toList());
    assertEquals(
        2, CommandRun.of("dump", "--metadata", "--format", "prometheus", page.toString()).status());
  }

  @Test
  void valuesAreNumbersAndLabelsAnObjectOnRequest() throws IOException {
    Path page =
        Files.writeString(
            directory.resolve("page.txt"),
            """
            # TYPE a counter
            a_total{y="",x="1"} 1.5e9 # {id="7"} 0.5 1.0
            # TYPE b gauge
            b NaN
            # TYPE c gauge
            c -Inf 2.0
            # EOF
            """);

    List<String> both =
        CommandRun.of("dump", "--numbers", "--label-object", page.toString())
            .out()
            .lines()
            .toList();
    assertEquals(
        List.of(
            "{\"name\":\"a_total\",\"labels\":{\"x\":\"1\",\"y\":\"\"},\"value\":1.5E9,\"ts\":null,"
                + "\"exemplar\":{\"labels\":{\"id\":\"7\"},\"value\":0.5,\"ts\":1000}}",
            "{\"name\":\"b\",\"labels\":{},\"value\":\"NaN\",\"ts\":null}",
            "{\"name\":\"c\",\"labels\":{},\"value\":\"-Inf\",\"ts\":2000}"),
        both);
    assertEquals(
        both.get(1).replace("{}", "[]"),
        CommandRun.of("dump", "--numbers", page.toString()).out().lines().toList().get(1));
    assertEquals(
        both.get(0).replace("1.5E9", "\"1.5E9\"").replace("0.5,", "\"0.5\","),
        CommandRun.of("dump", "--label-object", page.toString()).out().lines().toList().get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a; a1 a2",
        "a{x=\"1\"}; a1",
        "a{x!=\"1\"}; a2",
        "{x=~\"1|3\"}; a1 b3",
        "{__name__=~\"b.*\"}; b3 b4",
        "{x=\"\",__name__!=\"\"}; b4",
        "{\"b\"}; b3 b4",
        "absent; ''",
      })
  void samplesAreSelected(String selector, String expected) throws IOException {
    Path page =
        Files.writeString(
            directory.resolve("page.prom"), "a{x=\"1\"} 1\na{x=\"2\"} 2\nb{x=\"3\"} 3\nb 4\n");

    CommandRun run = CommandRun.of("dump", "--select", selector, page.toString());

    assertEquals(0, run.status(), run.err());
    assertEquals(
        expected,
        run.jsonLines().stream()
            .map(line -> line.get("name").asText() + line.get("value").asText().charAt(0))
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a{", "rate(a[5m])", "a offset 5m", "1", "a + b"})
  void whatIsNoSelectorIsWrongUsage(String selector) {
    CommandRun run = CommandRun.of("dump", "--select", selector, "-");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("not a selector"), run.err());
  }

  @Test
  void whatBecomesOtherwiseInOpenMetricsIsListed() throws IOException {
    Path page =
        Files.writeString(
            directory.resolve("page.prom"),
            """
            # TYPE a gauge
            a 1
            # TYPE a_total counter
            a_total 2
            a 3 1500
            """);

    CommandRun run = CommandRun.of("dump", "--format", "openmetrics", page.toString());

    assertEquals(1, run.status());
    assertEquals(
        "# TYPE a gauge\na 1\n# TYPE a_total unknown\na_total 2\n# EOF\n"
            .replace("gauge", "unknown"),
        run.out());
    assertTrue(run.err().contains("the counter a_total is written as unknown"), run.err());
    assertTrue(run.err().contains("5:1: error: a is left out"), run.err());
  }

  static Stream<Path> realPages() throws IOException {
    List<Path> pages = new ArrayList<>();
    List<Path> directories = new ArrayList<>(List.of(CommandRun.ROOT.resolve("samples")));
    TestData.find("scrapes").ifPresent(directories::add);
    TestData.find("pages").ifPresent(directories::add);
    for (Path directory : directories) {
      try (Stream<Path> files = Files.list(directory)) {
        files.filter(file -> file.toString().endsWith(".prom")).sorted().forEach(pages::add);
      }
    }
    return pages.stream();
  }

  @ParameterizedTest
  @MethodSource("realPages")
  void everyRealPageBecomesOpenMetrics(Path page) throws IOException {
    CommandRun run = CommandRun.of("dump", "--format", "openmetrics", page.toString());

    assertEquals(0, run.status(), run.err());
    Path converted = Files.writeString(directory.resolve("page.om"), run.out());
    CommandRun again = CommandRun.of("dump", "--validate", converted.toString());
    assertEquals(0, again.status(), again.err());
  }

  @Test
  void casesAreAnsweredOneByOne() throws IOException {
    Files.writeString(directory.resolve("good"), "a 1\n");
    Files.writeString(directory.resolve("bad"), "a one\n");
    Files.write(directory.resolve("odd"), "# EOF".getBytes(StandardCharsets.UTF_8));
    Path index =
        Files.writeString(
            directory.resolve("index.tsv"), "good\tprom\tg\nbad\tprom\tb\nodd\tom\to\n");

    List<String> lines = CommandRun.of("dump", "--cases", index.toString()).out().lines().toList();

    assertEquals("#case\tg\taccept", lines.get(0));
    assertEquals("{\"name\":\"a\",\"labels\":[],\"value\":\"1.0\",\"ts\":null}", lines.get(1));
    assertTrue(lines.get(2).startsWith("#case\tb\treject\t"), lines.get(2));
    assertEquals("#case\to\taccept", lines.get(3));
    assertEquals(4, lines.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"calico-felix-2.6.6.prom", "bird-exporter.prom", "antrea-1.6.1.prom"})
  void aPageIsWrittenBackByteForByte(String sample) throws IOException {
    CommandRun run = CommandRun.of("dump", "--format", "prometheus", CommandRun.sample(sample));

    assertEquals(0, run.status(), run.err());
    assertEquals(Files.readString(Path.of(CommandRun.sample(sample))), run.out());
  }

  @Test
  void whatOpenMetricsForbidsIsAChoice() throws IOException {
    Path page = Files.writeString(directory.resolve("page.prom"), "# TYPE a counter\na 1\n");

    assertEquals(
        "# TYPE a unknown\na 1\n# EOF\n",
        CommandRun.of("dump", "--format", "openmetrics", page.toString()).out());
    assertEquals(
        "# TYPE a counter\na_total 1\n# EOF\n",
        CommandRun.of("dump", "--format", "openmetrics", "--counters", "add-total", page.toString())
            .out());
    CommandRun refused =
        CommandRun.of("dump", "--format", "openmetrics", "--counters", "refuse", page.toString());
    assertEquals(1, refused.status());
    assertTrue(refused.err().contains("_total"), refused.err());
  }

  @Test
  void namesAreEscapedAsAsked() throws IOException {
    Path page = Files.writeString(directory.resolve("page.prom"), "{\"a.b\"} 1\n");

    assertEquals(
        "{\"a.b\"} 1\n", CommandRun.of("dump", "--format", "prometheus", page.toString()).out());
    assertEquals(
        "a_b 1\n",
        CommandRun.of(
                "dump", "--format", "prometheus", "--escaping", "underscores", page.toString())
            .out());
    assertEquals(2, CommandRun.of("dump", "--escaping", "none", page.toString()).status());
  }
}
