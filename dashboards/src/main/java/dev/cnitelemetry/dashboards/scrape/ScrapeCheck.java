// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.scrape;

import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.Place;
import dev.cnitelemetry.metrics.finding.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what goes wrong between jobs that are each right.
 *
 * <pre>{@code
 * Report report =
 *     ScrapeCheck.of(
 *         List.of(ScrapeJob.builder("nodes", Discovery.kubernetes(Discovery.Role.NODE)).build()),
 *         List.of(new PodAnnotations("calico-node", true, "http", 9091, "/metrics")));
 * }</pre>
 */
public final class ScrapeCheck {

  private static final Pattern PORT = Pattern.compile(":([0-9]+)$");

  private ScrapeCheck() {}

  /** Ports of Nodes that something scrapes, and what. */
  private record Reached(String by, int port, String path, ScrapeJob job) {}

  /**
   * Looks for targets that are scraped twice: by two jobs that ask the same port of every Node, or
   * by one of them and a job that looks for annotations which Pods on every Node have.
   *
   * @param jobs the jobs of one server
   * @param annotated Pods with annotations
   * @return the findings, in the order of the jobs
   */
  public static Report of(List<ScrapeJob> jobs, Collection<PodAnnotations> annotated) {
    Report.Builder report = Report.builder();
    List<Reached> reached = new ArrayList<>();
    for (ScrapeJob job : jobs) {
      if (job.tls().filter(TlsSettings::insecureSkipVerify).isPresent()) {
        report.add(
            Finding.of(
                ScrapeFinding.UNVERIFIED,
                Place.of(job.toString()),
                job.name(),
                "takes any certificate: whoever answers gets the token; name the authority instead"));
      }
      for (Reached now : reached(job, annotated)) {
        for (Reached before : reached) {
          if (before.port == now.port && before.path.equals(now.path) && before.job != now.job) {
            report.add(
                Finding.of(
                    ScrapeFinding.SCRAPED_TWICE,
                    Place.of(job.toString()),
                    job.name(),
                    "port "
                        + now.port
                        + now.path
                        + " of every Node is scraped by "
                        + before.by
                        + " and by "
                        + now.by
                        + ": all its series are there twice; leave out one"));
          }
        }
        reached.add(now);
      }
    }
    return report.build();
  }

  private static List<Reached> reached(ScrapeJob job, Collection<PodAnnotations> annotated) {
    List<Reached> reached = new ArrayList<>();
    if (job.discovery() instanceof Discovery.Kubernetes kubernetes) {
      if (kubernetes.role() == Discovery.Role.NODE) {
        job.relabelRules().stream()
            .filter(rule -> rule.sets("__address__"))
            .map(rule -> PORT.matcher(rule.replacement()))
            .filter(Matcher::find)
            .map(port -> port.group(1))
            .distinct()
            .filter(port -> port.length() <= 5)
            .forEach(
                port ->
                    reached.add(
                        new Reached("job " + job.name(), Integer.parseInt(port), job.path(), job)));
      } else if (job.relabelRules().stream()
          .anyMatch(rule -> rule.sources().contains(PodAnnotations.ASKED))) {
        for (PodAnnotations each : annotated) {
          if (each.onEveryNode()) {
            reached.add(
                new Reached(
                    "job " + job.name() + ", which finds the annotations of " + each.pods(),
                    each.port(),
                    each.path(),
                    job));
          }
        }
      }
    }
    return reached;
  }
}
