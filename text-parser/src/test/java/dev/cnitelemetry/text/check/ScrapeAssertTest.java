// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import static dev.cnitelemetry.text.check.ScrapeAssert.assertThatScrape;
import static dev.cnitelemetry.text.check.ScrapeAssert.eventually;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.catalog.antrea.AntreaAgent;
import dev.cnitelemetry.catalog.antrea.AntreaCatalog;
import dev.cnitelemetry.catalog.antrea.AntreaComponents;
import dev.cnitelemetry.catalog.antrea.AntreaLabels;
import dev.cnitelemetry.catalog.antrea.Operation;
import dev.cnitelemetry.catalog.calico.CalicoCatalog;
import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.CounterDefinition;
import dev.cnitelemetry.metrics.HistogramDefinition;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.metrics.SeriesSelector;
import dev.cnitelemetry.metrics.SummaryDefinition;
import dev.cnitelemetry.metrics.Unit;
import dev.cnitelemetry.metrics.UntypedDefinition;
import dev.cnitelemetry.text.ExpositionFormatException;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.scrape.Scrape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.opentest4j.MultipleFailuresError;

class ScrapeAssertTest {

  private static final Path ROOT = Path.of(System.getProperty("project.root"));

  private static final SeriesSelector<?> ADDED =
      AntreaAgent.OVS_FLOW_OPS_COUNT.where(AntreaLabels.OPERATION.eq(Operation.ADD));
  private static final SeriesSelector<?> DELETED =
      AntreaAgent.OVS_FLOW_OPS_COUNT.where(AntreaLabels.OPERATION.eq(Operation.DELETE));

  private static final String PAGE =
      """
      # TYPE antrea_agent_ovs_flow_ops_count counter
      antrea_agent_ovs_flow_ops_count{operation="add"} 7
      antrea_agent_ovs_flow_ops_count{operation="delete"} 0
      # TYPE antrea_agent_ovs_flow_count gauge
      antrea_agent_ovs_flow_count{instance="a",table_id="0",table_name="x"} 4
      # TYPE antrea_agent_ovs_flow_ops_latency_milliseconds histogram
      antrea_agent_ovs_flow_ops_latency_milliseconds_bucket{operation="add",le="+Inf"} 3
      antrea_agent_ovs_flow_ops_latency_milliseconds_sum{operation="add"} 9
      antrea_agent_ovs_flow_ops_latency_milliseconds_count{operation="add"} 3
      """;

  private static String message(Executable assertion) {
    return assertThrows(AssertionError.class, assertion).getMessage();
  }

  @Test
  void whatHoldsPasses() {
    assertThatScrape(PAGE)
        .conformsTo(AntreaCatalog.get())
        .conformsTo(AntreaCatalog.get(), Release.of("antrea", "v2.7.0"))
        .has(ADDED)
        .withValue(7)
        .withValueAbove(6)
        .withValueAtLeast(7)
        .withValueBelow(8)
        .withValueAtMost(7)
        .withSeries(1)
        .has(AntreaAgent.OVS_FLOW_OPS_COUNT)
        .withSeries(2)
        .has(AntreaAgent.OVS_FLOW_OPS_LATENCY_MILLISECONDS)
        .withObservationsAbove(2)
        .hasNo(AntreaAgent.LOCAL_POD_COUNT)
        .hasNo(AntreaAgent.OVS_FLOW_COUNT.where(AntreaLabels.TABLE_ID.eq("10")))
        .hasLabels(AntreaAgent.OVS_FLOW_COUNT, AntreaLabels.TABLE_ID, AntreaLabels.TABLE_NAME);
  }

  @Test
  void eachAssertionFailsWhereItDoesNotHold() {
    ScrapeAssert page = assertThatScrape(PAGE);
    for (Executable each :
        List.<Executable>of(
            () -> page.has(ADDED).withValue(8),
            () -> page.has(ADDED).withValueAbove(7),
            () -> page.has(ADDED).withValueAtLeast(8),
            () -> page.has(ADDED).withValueBelow(7),
            () -> page.has(ADDED).withValueAtMost(6),
            () -> page.has(AntreaAgent.OVS_FLOW_OPS_COUNT).withValueAbove(0),
            () -> page.has(ADDED).withSeries(2),
            () -> page.has(AntreaAgent.LOCAL_POD_COUNT),
            () -> page.hasNo(ADDED),
            () -> page.hasNo(AntreaAgent.OVS_FLOW_COUNT),
            () -> page.hasLabels(AntreaAgent.OVS_FLOW_COUNT, AntreaLabels.TABLE_ID),
            () -> page.conformsTo(AntreaCatalog.get(), Release.of("antrea", "v1.6.1")),
            () -> page.isComplete(AntreaComponents.ANTREA_AGENT, Release.of("antrea", "v2.7.0")),
            () -> page.has(AntreaAgent.OVS_FLOW_OPS_LATENCY_MILLISECONDS).withObservationsAbove(3),
            () -> page.has(ADDED).increasedSince(PAGE))) {
      assertThrows(AssertionError.class, each);
    }
  }

  @Test
  void aValueThatIsOtherwiseIsShownWithItsLine() {
    assertEquals(
        """
        expected antrea_agent_ovs_flow_ops_count{operation="delete"} with a value above 0
        but the page has
          line 3: antrea_agent_ovs_flow_ops_count{operation="delete"} 0\
        """,
        message(() -> assertThatScrape(PAGE).has(DELETED).withValueAbove(0)));
  }

  @Test
  void labelsThatDifferAreNamed() {
    assertEquals(
        """
        expected antrea_agent_ovs_flow_count with the labels [bridge, table_id]
        but line 5: antrea_agent_ovs_flow_count{instance="a",table_id="0",table_name="x"} 4\
         lacks [bridge] has besides [table_name]\
        """,
        message(
            () ->
                assertThatScrape(PAGE)
                    .hasLabels(
                        AntreaAgent.OVS_FLOW_COUNT, AntreaLabels.TABLE_ID, Label.text("bridge"))));
  }

  @Test
  void aCounterMovedOrStood() {
    Scrape earlier =
        assertThatScrape("antrea_agent_ovs_flow_ops_count{operation=\"add\"} 7\n").scrape();
    assertThatScrape(PAGE.replace("\"add\"} 7", "\"add\"} 8")).has(ADDED).increasedSince(earlier);
    assertThatScrape(PAGE.replace("\"add\"} 7", "\"add\"} 2")).has(ADDED).increasedSince(earlier);
    assertThatScrape(PAGE).has(ADDED).increasedSince("# nothing yet\n");
    assertEquals(
        """
        expected antrea_agent_ovs_flow_ops_count{operation="add"} to have increased
        but the page has
          line 2: antrea_agent_ovs_flow_ops_count{operation="add"} 7, and the earlier page 7\
        """,
        message(() -> assertThatScrape(PAGE).has(ADDED).increasedSince(earlier)));
    assertTrue(
        message(() -> assertThatScrape(PAGE).has(DELETED).increasedSince(earlier))
            .endsWith("0, and the earlier page has no such series"));
    assertThrows(
        IllegalArgumentException.class,
        () -> assertThatScrape(PAGE).has(AntreaAgent.OVS_FLOW_COUNT).increasedSince(earlier));
  }

  @Test
  void aFamilyWithoutSamplesIsSaidToBeOne() {
    assertEquals(
        """
        expected a series antrea_agent_local_pod_count
        but antrea_agent_local_pod_count is announced on line 2 and has no samples\
        """,
        message(
            () ->
                assertThatScrape("x 1\n# TYPE antrea_agent_local_pod_count gauge\n")
                    .has(AntreaAgent.LOCAL_POD_COUNT)));
    assertEquals(
        """
        expected a series antrea_agent_local_pod_count
        but the page has no antrea_agent_local_pod_count; it has 1 family, 1 sample\
        """,
        message(() -> assertThatScrape("x 1\n").has(AntreaAgent.LOCAL_POD_COUNT)));
  }

  @Test
  void longListsAreCut() {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      page.append("antrea_agent_ovs_flow_count{table_id=\"").append(i).append("\"} 1\n");
    }
    assertTrue(
        message(() -> assertThatScrape(page.toString()).hasNo(AntreaAgent.OVS_FLOW_COUNT))
            .endsWith("\n  and 20 more"));
    assertTrue(
        message(
                () ->
                    assertThatScrape(page.toString())
                        .conformsTo(AntreaCatalog.get(), Release.of("antrea", "v2.7.0")))
            .contains("table_name"));
  }

  @Test
  void aMalformedPageIsAFailedAssertion() {
    AssertionError malformed =
        assertThrows(AssertionError.class, () -> assertThatScrape("a 1\nb{ 2\n"));
    assertInstanceOf(ExpositionFormatException.class, malformed.getCause());
    assertTrue(malformed.getMessage().contains("line 2"), malformed.getMessage());
    String openMetrics = "# TYPE a counter\na_total 1 # {} 1\n# EOF\n";
    assertTrue(
        message(() -> assertThatScrape(openMetrics)).contains("give TextFormat.OPENMETRICS_1_0"));
    assertThatScrape(openMetrics, TextFormat.OPENMETRICS_1_0);
  }

  @Test
  void theDocumentsPageIsRight() throws IOException {
    String page = Files.readString(ROOT.resolve("samples/antrea-1.6.1.prom"));
    assertThatScrape(page).conformsTo(AntreaCatalog.get(), Release.of("antrea", "v1.6.1"));
  }

  @Test
  void aPageWithAllThatIsThereFromTheStartIsComplete() {
    String page =
        """
        bird_up{bird_protocol_instance="static1"} 1
        bird_preference{bird_protocol_instance="static1"} 200
        """;
    Release release = Release.of("bird", "2017-07-06");
    Component exporter = CalicoCatalog.get().component("bird-exporter").orElseThrow();
    assertThatScrape(page)
        .isComplete(exporter, release)
        .isComplete(CalicoCatalog.get(), exporter, release);
    assertEquals(
        """
        expected the whole page of bird-exporter at bird 2017-07-06
        but found
          error: bird_preference is missing: bird-exporter 2017-07-06 shows it from its start on\
         [missing-metric]\
        """,
        message(
            () ->
                assertThatScrape(page.substring(0, page.indexOf('\n') + 1))
                    .isComplete(exporter, release)));
  }

  @Test
  void assertionsGoIntoAssertAll() {
    ScrapeAssert page = assertThatScrape(PAGE);
    MultipleFailuresError both =
        assertThrows(
            MultipleFailuresError.class,
            () ->
                assertAll(
                    () -> page.has(ADDED).withValue(1),
                    () -> page.has(ADDED).withValue(7),
                    () -> page.has(AntreaAgent.LOCAL_POD_COUNT)));
    assertEquals(2, both.getFailures().size());
  }

  @Test
  void assertionsGoIntoSoftAssertions() {
    SoftAssertions softly = new SoftAssertions();
    softly.check(() -> assertThatScrape(PAGE).has(ADDED).withValue(1));
    softly.check(() -> assertThatScrape(PAGE).has(ADDED).withValue(7));
    softly.check(() -> assertThatScrape(PAGE).hasNo(ADDED));
    assertEquals(2, softly.errorsCollected().size());
  }

  @Test
  void aLivePageIsAskedForUntilAllHolds() {
    AtomicInteger asked = new AtomicInteger();
    eventually(
            () -> {
              int number = asked.incrementAndGet();
              if (number < 3) {
                throw new IllegalStateException("connection refused");
              }
              return "antrea_agent_ovs_flow_ops_count{operation=\"add\"} %d\n"
                      .formatted(number < 6 ? 0 : number)
                  + (number < 8 ? "" : "antrea_agent_local_pod_count 3\n");
            },
            Duration.ofSeconds(30))
        .has(ADDED)
        .withValueAbove(0)
        .has(AntreaAgent.LOCAL_POD_COUNT)
        .withValue(3);
    assertEquals(8, asked.get());
  }

  /** A later page must hold to what an earlier one showed. */
  @Test
  void whatHeldOnceHasToHoldAgain() {
    AtomicInteger asked = new AtomicInteger();
    String message =
        message(
            () ->
                eventually(
                        () -> {
                          if (asked.incrementAndGet() == 1) {
                            return "antrea_agent_ovs_flow_ops_count{operation=\"add\"} 1\n";
                          }
                          Thread.currentThread().interrupt(); // ends it at the second page
                          return "antrea_agent_local_pod_count 3\n";
                        },
                        Duration.ofMinutes(10))
                    .has(ADDED)
                    .has(AntreaAgent.LOCAL_POD_COUNT));
    assertTrue(Thread.interrupted());
    assertTrue(message.startsWith("interrupted after 2 pages"), message);
    assertTrue(message.contains("at the last: expected a series antrea_agent_ovs"), message);
  }

  @Test
  void anEndpointThatNeverAnswersIsSaidToBeOne() {
    AssertionError failed =
        assertThrows(
            AssertionError.class,
            () ->
                eventually(
                        () -> {
                          throw new IllegalStateException("connection refused");
                        },
                        Duration.ofMillis(20))
                    .has(ADDED));
    assertTrue(failed.getMessage().startsWith("not within 20 ms, "), failed.getMessage());
    assertTrue(failed.getMessage().contains("no page could be had"), failed.getMessage());
    assertTrue(failed.getMessage().contains("connection refused"), failed.getMessage());
    assertInstanceOf(IllegalStateException.class, failed.getCause());
  }

  @Test
  void anInterruptedThreadWaitsNoLonger() {
    Thread.currentThread().interrupt();
    String message = message(() -> eventually(() -> "", Duration.ofMinutes(10)).has(ADDED));
    assertTrue(Thread.interrupted());
    assertTrue(message.startsWith("interrupted after 1 pages"), message);
  }

  /** The messages that docs/testing-your-metrics.md shows. */
  @Test
  void theDocumentShowsTheseMessages() throws IOException {
    List<String> shown =
        Pattern.compile("```text\n(.*?)\n```", Pattern.DOTALL)
            .matcher(Files.readString(ROOT.resolve("docs/testing-your-metrics.md")))
            .results()
            .map((MatchResult result) -> result.group(1))
            .toList();
    assertEquals(
        List.of(
            message(
                () ->
                    assertThatScrape(
                            """
                            # TYPE antrea_agent_ovs_flow_ops_count counter
                            antrea_agent_ovs_flow_ops_count{operation="delete"} 2
                            antrea_agent_ovs_flow_ops_count{operation="modify"} 0
                            """)
                        .has(ADDED)),
            message(
                () ->
                    assertThatScrape(
                            """
                            antrea_agent_local_pods_count 3
                            go_goroutines 90
                            process_open_fds 20
                            antrea_agent_ovs_flow_count{table_id="0"} 1
                            """)
                        .has(AntreaAgent.LOCAL_POD_COUNT)),
            message(
                () ->
                    assertThatScrape(
                            """
                            # TYPE antrea_agent_local_pod_count counter
                            antrea_agent_local_pod_count 3
                            antrea_agent_ovs_flow_ops_count{operation="added"} 7
                            antrea_agent_local_pods_count 3
                            """)
                        .conformsTo(AntreaCatalog.get()))),
        shown);
  }

  private static final String DISTRIBUTIONS =
      """
      # TYPE t_seconds summary
      t_seconds{env="test",quantile="0.5"} 0.001
      t_seconds_count{env="test"} 1
      t_seconds_sum{env="test"} 0.002
      # TYPE h_seconds histogram
      h_seconds_bucket{le="0.5"} 2
      h_seconds_bucket{le="+Inf"} 3
      h_seconds_sum 4.5
      h_seconds_count 3
      """;

  private static UntypedDefinition named(String name) {
    return UntypedDefinition.builder().name(name).help("x").build();
  }

  @Test
  void seriesOfDistributionsAreThereByName() {
    ScrapeAssert page = assertThatScrape(DISTRIBUTIONS);
    page.has(named("t_seconds_count")).withValue(1).withSeries(1);
    page.has(named("t_seconds_sum")).withValue(0.002).withLabels(Label.text("env"));
    page.has(CounterDefinition.of("t_seconds_count", "x", Unit.NONE)).withValue(1);
    page.has(named("h_seconds_count")).withValue(3);
    page.has(named("h_seconds_bucket")).withValueAtLeast(2).withSeries(2).withLabels();
    page.has(named("h_seconds_bucket").where(Label.text("le").eqText("0.5"))).withValue(2);
    page.has(named("h_seconds_bucket").where(Label.text("le").eqText("+Inf"))).withValue(3);
    AssertionError wrong =
        assertThrows(AssertionError.class, () -> page.has(named("t_seconds_count")).withValue(2));
    assertEquals(
        "expected t_seconds_count with the value 2\nbut the page has\n"
            + "  line 3: t_seconds_count{env=\"test\"} 1",
        wrong.getMessage());
    page.hasNo(named("t_seconds_bucket"));
    page.hasNo(named("h_seconds"));
  }

  @Test
  void observationsAndSumsAreAsserted() {
    SummaryDefinition summary = SummaryDefinition.builder().name("t_seconds").help("x").build();
    HistogramDefinition histogram =
        HistogramDefinition.builder().name("h_seconds").help("x").build();
    ScrapeAssert page = assertThatScrape(DISTRIBUTIONS);
    page.has(summary).withObservations(1).withSum(0.002).withObservationsAbove(0);
    page.has(histogram).withObservations(3).withSum(4.5);
    for (Executable each :
        List.<Executable>of(
            () -> page.has(summary).withObservations(2),
            () -> page.has(summary).withSum(0.003),
            () -> page.has(histogram).withObservations(2),
            () -> page.has(histogram).withSum(4))) {
      assertThrows(AssertionError.class, each);
    }
    assertEquals(
        "expected h_seconds with the sum 4\nbut the page has\n  line 6: h_seconds: 4.5",
        assertThrows(AssertionError.class, () -> page.has(histogram).withSum(4)).getMessage());
    AssertionError none =
        assertThrows(
            AssertionError.class,
            () ->
                assertThatScrape("# TYPE t_seconds summary\nt_seconds_count 1\n")
                    .has(summary)
                    .withSum(1));
    assertTrue(
        String.valueOf(none.getMessage()).endsWith("t_seconds_count 1: none"), none::toString);
  }

  @Test
  void suppliersMayThrow() {
    AtomicInteger asked = new AtomicInteger();
    eventually(
            () -> {
              if (asked.incrementAndGet() < 3) {
                throw new java.io.IOException("connection refused");
              }
              return DISTRIBUTIONS;
            },
            Duration.ofSeconds(30))
        .has(named("t_seconds_count"))
        .withValue(1);
    AssertionError failed =
        assertThrows(
            AssertionError.class,
            () ->
                eventually(
                        () -> {
                          throw new java.io.IOException("connection refused");
                        },
                        Duration.ofMillis(20))
                    .has(named("up")));
    assertTrue(String.valueOf(failed.getMessage()).contains("connection refused"));
  }

  @Test
  void aSupplierThatIsInterruptedEndsTheWaiting() {
    AssertionError failed =
        assertThrows(
            AssertionError.class,
            () ->
                eventually(
                        () -> {
                          throw new InterruptedException("stop");
                        },
                        Duration.ofSeconds(30))
                    .has(named("up")));
    assertTrue(Thread.interrupted());
    assertTrue(String.valueOf(failed.getMessage()).startsWith("interrupted after 1 pages"));
  }
}
