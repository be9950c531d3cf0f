// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.scrape;

import dev.cnitelemetry.dashboards.internal.Fields;
import dev.cnitelemetry.dashboards.internal.PrometheusDuration;
import dev.cnitelemetry.dashboards.internal.YamlTree;
import dev.cnitelemetry.dashboards.kubernetes.KubernetesObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * A job of a Prometheus server: where its targets come from, and how they are scraped.
 *
 * <pre>{@code
 * ScrapeJob felix =
 *     ScrapeJob.builder("calico-node", Discovery.kubernetes(Discovery.Role.NODE))
 *         .interval(Duration.ofSeconds(45))
 *         .relabel(RelabelRule.address("__meta_kubernetes_node_address_InternalIP", 9091))
 *         .build();
 * System.out.println(felix.yaml());
 * }</pre>
 */
public final class ScrapeJob {

  private final Builder source;

  private ScrapeJob(Builder source) {
    this.source = source;
  }

  /**
   * A builder.
   *
   * @param name the job's name, which is the label {@code job} of all its series
   * @param discovery where the targets come from
   * @return a new builder
   * @throws IllegalArgumentException if the name is empty
   */
  public static Builder builder(String name, Discovery discovery) {
    return new Builder(name, discovery);
  }

  /**
   * The job's name.
   *
   * @return the label {@code job} of its series
   */
  public String name() {
    return source.name;
  }

  /**
   * Where its targets come from.
   *
   * @return the discovery
   */
  public Discovery discovery() {
    return source.discovery;
  }

  /**
   * The path on its targets.
   *
   * @return {@code /metrics} unless set
   */
  public String path() {
    return source.path;
  }

  /**
   * How its targets' certificates are checked.
   *
   * @return empty where it uses no TLS
   */
  public Optional<TlsSettings> tls() {
    return Optional.ofNullable(source.tls);
  }

  /**
   * How the labels of its targets are changed.
   *
   * @return the rules in order
   */
  public List<RelabelRule> relabelRules() {
    return source.relabelRules;
  }

  /**
   * What is said before it.
   *
   * @return lines of a comment, without the mark
   */
  public List<String> comments() {
    return source.comments;
  }

  /**
   * The job with targets from elsewhere, for a test of its relabel rules.
   *
   * @param discovery where the targets come from
   * @return another job
   */
  public ScrapeJob withDiscovery(Discovery discovery) {
    Builder copy = source.copy(discovery);
    return new ScrapeJob(copy);
  }

  /**
   * The job as an entry of {@code scrape_configs}.
   *
   * @return maps, lists, texts and booleans that cannot be changed
   */
  public Map<String, Object> fields() {
    Fields fields = new Fields().put("job_name", source.name);
    source.discovery.fields().forEach(fields::put);
    if (source.interval != null) {
      fields.put("scrape_interval", PrometheusDuration.of(source.interval));
    }
    if (source.timeout != null) {
      fields.put("scrape_timeout", PrometheusDuration.of(source.timeout));
    }
    if (!source.path.equals("/metrics")) {
      fields.put("metrics_path", source.path);
    }
    if (source.tls != null) {
      fields.put("scheme", "https").putUnlessEmpty("tls_config", source.tls.fields());
    }
    if (source.credentialsFile != null) {
      fields.put(
          "authorization", new Fields().put("credentials_file", source.credentialsFile).map());
    }
    fields.putUnlessEmpty(
        "relabel_configs", source.relabelRules.stream().map(RelabelRule::fields).toList());
    fields.putUnlessEmpty(
        "metric_relabel_configs", source.sampleRules.stream().map(RelabelRule::fields).toList());
    return fields.map();
  }

  /**
   * The job in YAML, as an item of {@code scrape_configs}, its comment before it.
   *
   * @return text that ends with a line break
   */
  public String yaml() {
    return YamlTree.comment(source.comments) + YamlTree.of(List.of(fields()));
  }

  /**
   * The job as the operator's {@code ScrapeConfig}.
   *
   * @param namespace the namespace it is in
   * @param tokenSecret the Secret in that namespace whose key {@code token} is sent, where the job
   *     sends one; empty otherwise
   * @param labels labels by which a {@code Prometheus} picks it
   * @return the resource, in version v1alpha1
   * @throws IllegalArgumentException if the job sends a token and no Secret is named
   */
  public KubernetesObject scrapeConfig(
      String namespace, String tokenSecret, Map<String, String> labels) {
    Fields spec = new Fields().put("jobName", source.name);
    source.discovery.operatorFields().forEach(spec::put);
    if (source.interval != null) {
      spec.put("scrapeInterval", PrometheusDuration.of(source.interval));
    }
    if (source.timeout != null) {
      spec.put("scrapeTimeout", PrometheusDuration.of(source.timeout));
    }
    if (!source.path.equals("/metrics")) {
      spec.put("metricsPath", source.path);
    }
    if (source.tls != null) {
      spec.put("scheme", "HTTPS").putUnlessEmpty("tlsConfig", source.tls.operatorFields());
    }
    if (source.credentialsFile != null) {
      if (tokenSecret.isEmpty()) {
        throw new IllegalArgumentException(
            "job " + source.name + " sends a token: name the Secret that has it");
      }
      spec.put("authorization", MonitorEndpoint.authorization(tokenSecret));
    }
    spec.putUnlessEmpty(
        "relabelings", source.relabelRules.stream().map(RelabelRule::monitorFields).toList());
    spec.putUnlessEmpty(
        "metricRelabelings", source.sampleRules.stream().map(RelabelRule::monitorFields).toList());
    KubernetesObject.Builder resource =
        KubernetesObject.builder("monitoring.coreos.com/v1alpha1", "ScrapeConfig", source.name)
            .namespace(namespace)
            .labels(labels)
            .put("spec", spec.map());
    source.comments.forEach(resource::comment);
    return resource.build();
  }

  @Override
  public String toString() {
    return "job " + source.name;
  }

  /** Collects what a job has. */
  public static final class Builder {
    private final String name;
    private final Discovery discovery;
    @Nullable private Duration interval;
    @Nullable private Duration timeout;
    private String path = "/metrics";
    @Nullable private TlsSettings tls;
    @Nullable private String credentialsFile;
    private final List<RelabelRule> relabelRules = new ArrayList<>();
    private final List<RelabelRule> sampleRules = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();

    private Builder(String name, Discovery discovery) {
      if (name.isBlank()) {
        throw new IllegalArgumentException("the name of a job is empty");
      }
      this.name = name;
      this.discovery = discovery;
    }

    private Builder copy(Discovery from) {
      Builder copy = new Builder(name, from);
      copy.interval = interval;
      copy.timeout = timeout;
      copy.path = path;
      copy.tls = tls;
      copy.credentialsFile = credentialsFile;
      copy.relabelRules.addAll(relabelRules);
      copy.sampleRules.addAll(sampleRules);
      copy.comments.addAll(comments);
      return copy;
    }

    /**
     * How often targets are scraped; as often as the server's default says unless set.
     *
     * @param time above zero
     * @return this
     * @throws IllegalArgumentException if it is not, or has parts of a millisecond
     */
    public Builder interval(Duration time) {
      this.interval = aboveZero(time);
      return this;
    }

    /**
     * How long a scrape may take; at most the interval.
     *
     * @param time above zero
     * @return this
     * @throws IllegalArgumentException if it is not, or has parts of a millisecond
     */
    public Builder timeout(Duration time) {
      this.timeout = aboveZero(time);
      return this;
    }

    private static Duration aboveZero(Duration time) {
      PrometheusDuration.of(time);
      if (time.isZero()) {
        throw new IllegalArgumentException("a time of zero");
      }
      return time;
    }

    /**
     * The path on the targets; {@code /metrics} unless set.
     *
     * @param metricsPath begins with a slash
     * @return this
     * @throws IllegalArgumentException if it does not
     */
    public Builder path(String metricsPath) {
      if (!metricsPath.startsWith("/")) {
        throw new IllegalArgumentException("path " + metricsPath + " does not begin with /");
      }
      this.path = metricsPath;
      return this;
    }

    /**
     * Scrapes by HTTPS.
     *
     * @param settings how certificates are checked
     * @return this
     */
    public Builder tls(TlsSettings settings) {
      this.tls = settings;
      return this;
    }

    /**
     * Sends a bearer token, by {@code authorization}: {@code bearer_token_file} is its old name.
     *
     * @param file the token's file in the server's container
     * @return this
     */
    public Builder bearerToken(String file) {
      this.credentialsFile = file;
      return this;
    }

    /**
     * Adds rules for the labels of targets.
     *
     * @param rules the rules in order
     * @return this
     */
    public Builder relabel(RelabelRule... rules) {
      return relabel(List.of(rules));
    }

    /**
     * Adds rules for the labels of targets.
     *
     * @param rules the rules in order
     * @return this
     */
    public Builder relabel(List<RelabelRule> rules) {
      relabelRules.addAll(rules);
      return this;
    }

    /**
     * Adds rules for the labels of samples.
     *
     * @param rules the rules in order
     * @return this
     */
    public Builder relabelSamples(RelabelRule... rules) {
      sampleRules.addAll(List.of(rules));
      return this;
    }

    /**
     * Adds a line to the comment before it.
     *
     * @param line the line, without the mark
     * @return this
     */
    public Builder comment(String line) {
      comments.add(line);
      return this;
    }

    /**
     * The job.
     *
     * @return a new job
     * @throws IllegalArgumentException if the timeout is longer than the interval, or a token would
     *     be sent without TLS
     */
    public ScrapeJob build() {
      if (interval != null && timeout != null && timeout.compareTo(interval) > 0) {
        throw new IllegalArgumentException(
            "job " + name + " may take " + timeout + " each " + interval);
      }
      if (credentialsFile != null && tls == null) {
        throw new IllegalArgumentException("job " + name + " would send its token in the clear");
      }
      return new ScrapeJob(copy(discovery));
    }
  }
}
