package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
  void validationCanBeLeftOut() throws IOException {
    Path page = Files.writeString(directory.resolve("page.om"), "# TYPE a counter\na 1\n# EOF\n");
    assertEquals(1, CommandRun.of("dump", page.toString()).status());
    assertEquals(0, CommandRun.of("dump", "--no-validate", page.toString()).status());
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
