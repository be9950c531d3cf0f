package example;

import static dev.cnitelemetry.text.check.ScrapeAssert.assertThatScrape;

import dev.cnitelemetry.catalog.antrea.AntreaAgent;
import dev.cnitelemetry.catalog.antrea.AntreaCatalog;
import dev.cnitelemetry.catalog.antrea.AntreaLabels;
import dev.cnitelemetry.catalog.antrea.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The first test of the page, on metrics that are otherwise. */
class MetricsTest {

  @Test
  void flowsWereAdded() throws IOException {
    String page = Files.readString(Path.of(System.getProperty("page")));

    assertThatScrape(page)
        .conformsTo(AntreaCatalog.get())
        .has(AntreaAgent.OVS_FLOW_OPS_COUNT.where(AntreaLabels.OPERATION.eq(Operation.ADD)))
        .withValueAbove(0);
  }
}
