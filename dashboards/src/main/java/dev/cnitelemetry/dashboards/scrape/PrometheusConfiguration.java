// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.scrape;

import dev.cnitelemetry.dashboards.internal.Fields;
import dev.cnitelemetry.dashboards.internal.PrometheusDuration;
import dev.cnitelemetry.dashboards.internal.YamlTree;
import dev.cnitelemetry.dashboards.json.JsonTree;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A server's configuration, {@code prometheus.yml}.
 *
 * <pre>{@code
 * PrometheusConfiguration configuration =
 *     new PrometheusConfiguration(
 *         Duration.ofSeconds(15),
 *         Duration.ofSeconds(15),
 *         List.of("/etc/prometheus/*.rules.yml"),
 *         List.of(
 *             ScrapeJob.builder("nodes", Discovery.kubernetes(Discovery.Role.NODE)).build()));
 * System.out.println(configuration.yaml());
 * }</pre>
 *
 * @param scrapeInterval how often targets are scraped where their job does not say
 * @param evaluationInterval how often rules are evaluated where their group does not say
 * @param ruleFiles rule files, by name or pattern
 * @param jobs the jobs; no two of one name
 */
public record PrometheusConfiguration(
    Duration scrapeInterval,
    Duration evaluationInterval,
    List<String> ruleFiles,
    List<ScrapeJob> jobs) {

  /**
   * Checks what a server checks. *
   *
   * @param scrapeInterval how often targets are scraped where their job does not say
   * @param evaluationInterval how often rules are evaluated where their group does not say
   * @param ruleFiles rule files, by name or pattern
   * @param jobs the jobs; no two of one name
   * @throws IllegalArgumentException if two jobs have one name
   */
  public PrometheusConfiguration {
    ruleFiles = List.copyOf(ruleFiles);
    jobs = List.copyOf(jobs);
    Set<String> names = new HashSet<>();
    for (ScrapeJob job : jobs) {
      if (!names.add(job.name())) {
        throw new IllegalArgumentException("two jobs are called " + job.name());
      }
    }
  }

  /**
   * The configuration in YAML.
   *
   * @return text that ends with a line break
   */
  public String yaml() {
    StringBuilder yaml = new StringBuilder(YamlTree.of(head().map()));
    yaml.append("scrape_configs:\n");
    for (ScrapeJob job : jobs) {
      yaml.append(job.yaml());
    }
    return jobs.isEmpty() ? YamlTree.of(fields()) : yaml.toString();
  }

  /**
   * The configuration in JSON, which is YAML too, without comments.
   *
   * @return text that ends with a line break
   */
  public String json() {
    return JsonTree.print(fields());
  }

  private Fields head() {
    return new Fields()
        .put(
            "global",
            new Fields()
                .put("scrape_interval", PrometheusDuration.of(scrapeInterval))
                .put("evaluation_interval", PrometheusDuration.of(evaluationInterval))
                .map())
        .putUnlessEmpty("rule_files", ruleFiles);
  }

  private Map<String, Object> fields() {
    List<Object> entries = new ArrayList<>();
    jobs.forEach(job -> entries.add(job.fields()));
    return head().put("scrape_configs", entries).map();
  }
}
