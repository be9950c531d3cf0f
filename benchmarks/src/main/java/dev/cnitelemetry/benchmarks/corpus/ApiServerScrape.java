// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.corpus;

import java.util.HashSet;
import java.util.Set;

/** One histogram of a Kubernetes API server: 24 buckets that differ in {@code le} alone. */
final class ApiServerScrape {
  private static final String NAME = "apiserver_request_duration_seconds";
  private static final String[] BOUNDS = {
    "0.005", "0.025", "0.05", "0.1", "0.2", "0.4", "0.6", "0.8", "1", "1.25", "1.5", "2", "3", "4",
    "5", "6", "8", "10", "15", "20", "30", "45", "60", "+Inf"
  };

  private ApiServerScrape() {}

  static void write(ScrapeText text, int bytes) {
    text.family(
        NAME,
        "histogram",
        "[STABLE] Response latency distribution in seconds for each verb, dry run value, group,"
            + " version, resource, subresource, scope and component.");
    Set<String> written = new HashSet<>();
    while (text.size() < bytes) {
      String labels = labels(text);
      if (written.add(labels)) {
        writeHistogram(text, labels);
      }
    }
  }

  private static String labels(ScrapeText text) {
    String group =
        text.oneOf(
            "",
            "apps",
            "batch",
            "coordination.k8s.io",
            "rbac.authorization.k8s.io",
            "crd.projectcalico.org",
            "crd.antrea.io");
    String resource =
        text.oneOf("pods", "nodes", "leases", "endpointslices", "networkpolicies", "ipamblocks")
            + (text.below(3) == 0 ? text.suffix(4) : "");
    return ("{component=\"apiserver\",dry_run=\"\",group=\"" + group)
        + ("\",resource=\"" + resource)
        + ("\",scope=\"" + text.oneOf("resource", "namespace", "cluster"))
        + ("\",subresource=\"" + text.oneOf("", "status", "exec", "log"))
        + ("\",verb=\"" + text.oneOf("GET", "LIST", "PUT", "PATCH", "POST", "DELETE", "APPLY"))
        + ("\",version=\"" + text.oneOf("v1", "v1beta1", "v1alpha1") + "\"");
  }

  private static void writeHistogram(ScrapeText text, String labels) {
    double mean = Math.exp(text.fraction() * 6 - 5);
    long scale = (long) Math.exp(text.fraction() * 14);
    long count = 0;
    for (String bound : BOUNDS) {
      double seconds = bound.equals("+Inf") ? 1e9 : Double.parseDouble(bound);
      count = Math.max(count, (long) (scale * (1 - Math.exp(-seconds / mean))));
      text.sample(NAME + "_bucket" + labels + ",le=\"" + bound + "\"}", Long.toString(count));
    }
    double sum = count * mean * (0.9 + text.fraction() * 0.2);
    text.sample(NAME + "_sum" + labels + "}", ScrapeText.number(sum));
    text.sample(NAME + "_count" + labels + "}", Long.toString(count));
  }
}
