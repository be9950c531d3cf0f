package dev.cnitelemetry.benchmarks.corpus;

import dev.cnitelemetry.text.TextFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** One input of the benchmarks. */
public enum Corpus {
  /** Many labels: kube-state-metrics, 10 MB. */
  KSM("ksm.prom", TextFormat.PROMETHEUS_0_0_4, 10_000_000),
  /** Histograms: an API server, 5 MB. */
  APISERVER("apiserver.prom", TextFormat.PROMETHEUS_0_0_4, 5_000_000),
  /** Doubles of 17 digits and timestamps: a federation, 4 MB. */
  FEDERATE("federate.prom", TextFormat.PROMETHEUS_0_0_4, 4_000_000),
  /** What node_exporter 1.5.0 answered, 66 kB. */
  NODE_EXPORTER("node_exporter-1.5.0.prom", TextFormat.PROMETHEUS_0_0_4, 0),
  /** What a Prometheus server 2.42.0 answered, 55 kB. */
  PROMETHEUS("prometheus-2.42.0.prom", TextFormat.PROMETHEUS_0_0_4, 0),
  /** What the Calico documentation prints for Felix, 15 kB. */
  CALICO("calico-felix.prom", TextFormat.PROMETHEUS_0_0_4, 0),
  /** Quoted UTF-8 names, 1 MB. */
  UTF8("utf8.prom", TextFormat.PROMETHEUS_1_0_0, 1_000_000),
  /** OpenMetrics with exemplars, 2 MB. */
  EXEMPLARS("exemplars.om", TextFormat.OPENMETRICS_1_0, 2_000_000);

  private static final long START = 20_261_121L;

  private final String fileName;
  private final TextFormat format;
  private final int size;

  Corpus(String fileName, TextFormat format, int size) {
    this.fileName = fileName;
    this.format = format;
    this.size = size;
  }

  /** The name under which {@link Corpora} writes it. */
  public String fileName() {
    return fileName;
  }

  /** The format it is in. */
  public TextFormat format() {
    return format;
  }

  /** Makes or loads it; always the same bytes. */
  public byte[] bytes() {
    if (size == 0) {
      return taken();
    }
    ScrapeText text = new ScrapeText(START + ordinal());
    switch (this) {
      case KSM -> KubeStateScrape.write(text, size);
      case APISERVER -> ApiServerScrape.write(text, size);
      case FEDERATE -> FederateScrape.write(text, size);
      case UTF8 -> QuotedNamesScrape.write(text, size);
      default -> ExemplarScrape.write(text, size);
    }
    return text.toByteArray();
  }

  private byte[] taken() {
    try (InputStream resource =
        Corpus.class.getResourceAsStream("/dev/cnitelemetry/benchmarks/scrapes/" + fileName)) {
      if (resource == null) {
        throw new IllegalStateException("not on the class path: " + fileName);
      }
      return resource.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
