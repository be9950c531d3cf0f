// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.scrape;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.text.TextFormat;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jol.info.GraphLayout;

/** What a scrape keeps of a page of 10 MB as kube-state-metrics serves it. */
@Tag("long")
@Tag("both")
class ScrapeMemoryTest {

  private static final int PAGE_BYTES = 10_000_000;
  private static final int GREATEST_BYTES_A_SAMPLE = 96;

  @Test
  void aSampleTakesNoMoreThanItMay() {
    byte[] page = page();
    Scrape scrape = Scrape.parse(page, TextFormat.PROMETHEUS_0_0_4);
    double bytes = (double) GraphLayout.parseInstance(scrape).totalSize() / scrape.sampleCount();
    System.out.printf(
        "%d bytes, %d samples: %.1f bytes retained a sample%n",
        page.length, scrape.sampleCount(), bytes);
    assertTrue(page.length >= PAGE_BYTES && scrape.sampleCount() > 40_000, scrape.toString());
    assertTrue(bytes <= GREATEST_BYTES_A_SAMPLE, bytes + " bytes a sample");
  }

  /** Every pod with its own name, identifiers, addresses and digests, in some twenty families. */
  private static byte[] page() {
    int pods = PAGE_BYTES / 4050;
    String[] pod = new String[pods];
    String[] node = new String[pods];
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < pods; i++) {
      pod[i] =
          "namespace=\"team-%d\",pod=\"checkout-%s-%s\",uid=\"%s\""
              .formatted(i % 40, hex(random, 9), hex(random, 5), identifier(random));
      node[i] = "ip-10-0-%d-%d.eu-west-1.compute.internal".formatted(i % 120, i % 7);
    }
    StringBuilder page = new StringBuilder(PAGE_BYTES + 100_000);
    family(page, "kube_pod_info");
    for (int i = 0; i < pods; i++) {
      String address = "10.%d.%d.%d".formatted(i % 256, i / 256, random.nextInt(256));
      page.append("kube_pod_info{").append(pod[i]);
      page.append(",host_ip=\"10.1.1.").append(i % 120).append("\",pod_ip=\"").append(address);
      page.append("\",node=\"").append(node[i]).append("\",priority_class=\"\"} 1\n");
    }
    family(page, "kube_pod_container_info");
    for (int i = 0; i < pods; i++) {
      page.append("kube_pod_container_info{")
          .append(pod[i])
          .append(",container=\"main\",image_id=");
      page.append("\"registry.example.com/checkout@sha256:").append(hex(random, 64));
      page.append("\",container_id=\"containerd://").append(hex(random, 64)).append("\"} 1\n");
    }
    String[] phases = {"Pending", "Succeeded", "Failed", "Unknown", "Running"};
    for (String name : new String[] {"status_phase", "status_reason", "status_ready"}) {
      family(page, "kube_pod_" + name);
      for (int i = 0; i < pods; i++) {
        for (String phase : phases) {
          page.append("kube_pod_").append(name).append('{').append(pod[i]);
          page.append(",phase=\"").append(phase).append("\"} 0\n");
        }
      }
    }
    for (String name :
        new String[] {"created", "start_time", "ready_time", "scheduled_time", "restarts_total"}) {
      family(page, "kube_pod_" + name);
      for (int i = 0; i < pods; i++) {
        page.append("kube_pod_").append(name).append('{').append(pod[i]);
        page.append(",container=\"main\"} 1.6")
            .append(random.nextInt(100_000_000))
            .append("e+09\n");
      }
    }
    for (String name : new String[] {"resource_requests", "resource_limits"}) {
      family(page, "kube_pod_" + name);
      for (int i = 0; i < pods; i++) {
        for (String resource : new String[] {"cpu", "memory"}) {
          page.append("kube_pod_").append(name).append('{').append(pod[i]).append(",node=\"");
          page.append(node[i]).append("\",resource=\"").append(resource).append("\"} 0.5\n");
        }
      }
    }
    return page.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void family(StringBuilder page, String name) {
    page.append("# HELP ").append(name).append(" Something about pods.\n");
    page.append("# TYPE ").append(name).append(" gauge\n");
  }

  private static String identifier(SplittableRandom random) {
    return String.join(
        "-", hex(random, 8), hex(random, 4), hex(random, 4), hex(random, 4), hex(random, 12));
  }

  private static String hex(SplittableRandom random, int digits) {
    StringBuilder text = new StringBuilder(digits);
    for (int i = 0; i < digits; i++) {
      text.append(Character.forDigit(random.nextInt(16), 16));
    }
    return text.toString();
  }
}
