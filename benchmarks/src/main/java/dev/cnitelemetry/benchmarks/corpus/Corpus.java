// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.corpus;

import dev.cnitelemetry.text.TextFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.ObjIntConsumer;
import javax.annotation.Nullable;

/** One input of the benchmarks. */
public enum Corpus {
  /** Many labels: kube-state-metrics, 10 MB. */
  KSM("ksm.prom", TextFormat.PROMETHEUS_0_0_4, 10_000_000, KubeStateScrape::write),
  /** Histograms: an API server, 5 MB. */
  APISERVER("apiserver.prom", TextFormat.PROMETHEUS_0_0_4, 5_000_000, ApiServerScrape::write),
  /** Doubles of 17 digits and timestamps: a federation, 4 MB. */
  FEDERATE("federate.prom", TextFormat.PROMETHEUS_0_0_4, 4_000_000, FederateScrape::write),
  /** What node_exporter 1.5.0 answered, 66 kB. */
  NODE_EXPORTER("node_exporter-1.5.0.prom", TextFormat.PROMETHEUS_0_0_4, 0, null),
  /** What a Prometheus server 2.42.0 answered, 55 kB. */
  PROMETHEUS("prometheus-2.42.0.prom", TextFormat.PROMETHEUS_0_0_4, 0, null),
  /** What the Calico documentation prints for Felix, 15 kB. */
  CALICO("calico-felix.prom", TextFormat.PROMETHEUS_0_0_4, 0, null),
  /** Quoted UTF-8 names, 1 MB. */
  UTF8("utf8.prom", TextFormat.PROMETHEUS_1_0_0, 1_000_000, QuotedNamesScrape::write),
  /** OpenMetrics with exemplars, 2 MB. */
  EXEMPLARS("exemplars.om", TextFormat.OPENMETRICS_1_0, 2_000_000, ExemplarScrape::write),

  /** cAdvisor: twenty labels, a timestamp. */
  CADVISOR("cadvisor.prom", SampleShapes::cAdvisor),
  /** OpenTelemetry: target_info, exemplars. */
  TARGET_INFO("target-info.om", SampleShapes::targetInfo),
  /** Histograms of Kubernetes, whose series come in another order each time. */
  UNORDERED_HISTOGRAMS("unordered-histograms.prom", SampleShapes::unorderedHistograms),
  /** Numbers of 17 digits. */
  FLOATS("floats.prom", SampleShapes::floats),
  /** Summaries without observations. */
  NAN_SUMMARIES("nan-summaries.prom", SampleShapes::summaries),
  /** One label and a timestamp. */
  TIMESTAMPS("timestamps.prom", SampleShapes::timestamps),
  /** Sixty labels. */
  SIXTY_LABELS("sixty-labels.prom", SampleShapes::sixtyLabels),
  /** Label values with many escapes. */
  ESCAPES("escapes.prom", SampleShapes::escapes),
  /** No metadata, and names that take turns. */
  NAMES_IN_TURN("names-in-turn.prom", SampleShapes::namesInTurn),
  /** Label values beyond ASCII. */
  VALUES_BEYOND_ASCII("values-beyond-ascii.prom", SampleShapes::valuesBeyondAscii),
  /** A comma before the closing brace: Java's client up to 0.16. */
  TRAILING_COMMAS("trailing-commas.prom", SampleShapes::trailingCommas),
  /** JMX: half of the page are long names. */
  JMX("jmx.prom", SampleShapes::jmx),
  /** Texts of SQL statements as labels. */
  LONG_VALUES("long-values.prom", SampleShapes::longValues),
  /** The same labels in another order each line. */
  LABEL_ORDER("label-order.prom", SampleShapes::labelOrder),
  /** Other labels each line: kube_pod_labels. */
  LABEL_NAMES("label-names.prom", SampleShapes::labelNames),
  /** Blanks inside braces. */
  BLANKS("blanks.prom", SampleShapes::blanks),

  /** An empty line after each family: Envoy, many series a family. */
  ENVOY_MANY("envoy-many.prom", MetadataShapes::envoyMany),
  /** The same with one series a family. */
  ENVOY_ONE("envoy-one.prom", MetadataShapes::envoyOne),
  /** TYPE before HELP. */
  TYPE_FIRST("type-first.prom", MetadataShapes::typeFirst),
  /** OpenMetrics with a unit for each family. */
  UNITS("units.om", MetadataShapes::units),
  /** A comment before each sample. */
  COMMENTS("comments.prom", MetadataShapes::comments),
  /** HELP beyond ASCII. */
  HELP_BEYOND_ASCII("help-beyond-ascii.prom", MetadataShapes::helpBeyondAscii),
  /** Empty lines, and a sample now and then. */
  EMPTY_LINES("empty-lines.prom", MetadataShapes::emptyLines);

  /** The six that goals are given for. */
  public static final List<Corpus> SIX =
      List.of(KSM, APISERVER, FEDERATE, NODE_EXPORTER, PROMETHEUS, CALICO);

  private static final long START = 20_261_121L;
  private static final int SHAPE_BYTES = 400_000;

  private final String fileName;
  private final TextFormat format;
  private final int size;
  @Nullable private final ObjIntConsumer<ScrapeText> writer;

  Corpus(
      String fileName, TextFormat format, int size, @Nullable ObjIntConsumer<ScrapeText> writer) {
    this.fileName = fileName;
    this.format = format;
    this.size = size;
    this.writer = writer;
  }

  Corpus(String fileName, ObjIntConsumer<ScrapeText> writer) {
    this(
        fileName,
        fileName.endsWith(".om") ? TextFormat.OPENMETRICS_1_0 : TextFormat.PROMETHEUS_0_0_4,
        SHAPE_BYTES,
        writer);
  }

  /** The pages as programs of the field write them, each with one thing that makes it other. */
  public static List<Corpus> shapes() {
    return Arrays.stream(values()).filter(each -> each.ordinal() > EXEMPLARS.ordinal()).toList();
  }

  /** Whether most of the page is metadata, comments or nothing. */
  public boolean isMostlyMetadata() {
    return switch (this) {
      case ENVOY_ONE, TYPE_FIRST, UNITS, COMMENTS, HELP_BEYOND_ASCII, EMPTY_LINES -> true;
      default -> false;
    };
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
    if (writer == null) {
      return taken();
    }
    ScrapeText text = new ScrapeText(START + ordinal());
    writer.accept(text, size);
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
