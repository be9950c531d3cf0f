package example;

import static dev.cnitelemetry.text.check.ScrapeAssert.eventually;

import dev.cnitelemetry.catalog.common.CommonCatalog;
import dev.cnitelemetry.catalog.common.JvmMetrics;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** What the shop shows of itself, by name and by type. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "management.endpoints.web.exposure.include=prometheus")
@AutoConfigureObservability(tracing = false)
class ShopTest {
  @Autowired private TestRestTemplate http;

  @Test
  void itsPageIsOneThatMicrometerWrites() {
    http.getForObject("/thing", String.class);

    eventually(
            () -> http.getForObject("/actuator/prometheus", String.class), Duration.ofSeconds(10))
        .conformsTo(CommonCatalog.get())
        .has(JvmMetrics.JVM_MEMORY_USED_BYTES)
        .withValueAbove(0)
        .has(JvmMetrics.HTTP_SERVER_REQUESTS_SECONDS)
        .has("http_server_requests_seconds_count")
        .withValueAbove(0);
  }
}
