// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.simulation.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.MetricCatalog;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SimulatedEndpointTest {

  private static final MetricCatalog CATALOG = MetricCatalog.installed();

  private static HttpResponse<String> get(SimulatedEndpoint endpoint)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(endpoint.address()).build(),
            HttpResponse.BodyHandlers.ofString());
  }

  private static SimulatedComponent.Builder typha() {
    return SimulatedComponent.builder(CATALOG, CATALOG.component("typha").orElseThrow());
  }

  @Test
  void itServesThePageOnTheLoopbackAddress() throws Exception {
    try (SimulatedEndpoint endpoint = SimulatedEndpoint.start(typha().build(), 0)) {
      HttpResponse<String> answer = get(endpoint);
      assertEquals(200, answer.statusCode());
      assertTrue(answer.body().contains("typha_connections_active "), answer.body());
      assertTrue(answer.headers().firstValue("content-type").orElse("").contains("version=0.0.4"));
    }
  }

  @Tag("long")
  @Test
  void aProcessThatIsDownDoesNotAnswer() throws Exception {
    SimulatedComponent down = typha().incident(Incident.parse("restart@0s..1d")).build();
    try (SimulatedEndpoint endpoint = SimulatedEndpoint.start(down, 0)) {
      assertEquals(503, get(endpoint).statusCode());
    }
  }
}
