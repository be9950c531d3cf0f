package example;

import static dev.cnitelemetry.text.check.ScrapeAssert.assertThatScrape;
import static dev.cnitelemetry.text.check.ScrapeAssert.eventually;
import static org.junit.jupiter.api.Assertions.assertAll;

import dev.cnitelemetry.catalog.antrea.AntreaAgent;
import dev.cnitelemetry.catalog.antrea.AntreaCatalog;
import dev.cnitelemetry.catalog.antrea.AntreaLabels;
import dev.cnitelemetry.catalog.antrea.Operation;
import dev.cnitelemetry.metrics.Release;
import dev.cnitelemetry.text.check.LintRule;
import dev.cnitelemetry.text.check.ScrapeAssert;
import dev.cnitelemetry.text.check.ScrapeLinter;
import dev.cnitelemetry.text.scrape.Scrape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The tests of docs/testing-your-metrics.md. */
class MetricsTest {

  @Test
  void flowsWereAdded() throws IOException {
    String page = Files.readString(Path.of(System.getProperty("page")));

    assertThatScrape(page)
        .conformsTo(AntreaCatalog.get())
        .has(AntreaAgent.OVS_FLOW_OPS_COUNT.where(AntreaLabels.OPERATION.eq(Operation.ADD)))
        .withValueAbove(0);
  }

  @Test
  void ownMetricsMayPass() {
    String page = get("/metrics") + "my_own_metric 1\n";

    assertThatScrape(page)
        .conformsTo(
            ScrapeLinter.against(AntreaCatalog.get()).without(LintRule.UNKNOWN_FAMILY).build());
  }

  @Test
  void thePageIsOneOfItsRelease() {
    String page = get("/metrics");

    assertThatScrape(page)
        .conformsTo(AntreaCatalog.get(), Release.of("antrea", "v1.6.1"))
        .has(AntreaAgent.LOCAL_POD_COUNT)
        .withValue(3)
        .hasNo(AntreaAgent.OVS_FLOW_OPS_ERROR_COUNT.where(AntreaLabels.OPERATION.eq(Operation.ADD)))
        .hasLabels(AntreaAgent.OVS_FLOW_COUNT, AntreaLabels.TABLE_ID)
        .withSeries(2);
  }

  @Test
  void aCounterMoved() {
    Scrape before = assertThatScrape(get("/metrics")).scrape();
    addAFlow();
    assertThatScrape(get("/metrics"))
        .has(AntreaAgent.OVS_FLOW_OPS_COUNT.where(AntreaLabels.OPERATION.eq(Operation.ADD)))
        .increasedSince(before);
  }

  @Test
  void aPodIsSoonThere() {
    eventually(() -> get("/metrics"), Duration.ofSeconds(10))
        .has(AntreaAgent.LOCAL_POD_COUNT)
        .withValue(3);
  }

  @Test
  void severalAtOnce() {
    String page = get("/metrics");

    ScrapeAssert scrape = assertThatScrape(page);
    assertAll(
        () -> scrape.has(AntreaAgent.LOCAL_POD_COUNT).withValueAbove(0),
        () -> scrape.has(AntreaAgent.NETWORKPOLICY_COUNT).withValue(0));
  }

  private int added = 7;

  private void addAFlow() {
    added++;
  }

  /** In place of an endpoint. */
  private String get(String path) {
    try {
      return Files.readString(Path.of(System.getProperty("page")))
          .replace("{operation=\"add\"} 7", "{operation=\"add\"} " + added);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
