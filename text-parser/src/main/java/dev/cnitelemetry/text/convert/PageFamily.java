package dev.cnitelemetry.text.convert;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import javax.annotation.Nullable;

/** A family of a page: what its metadata say, and which samples are its own. */
final class PageFamily {

  static final String TOTAL = SampleNames.TOTAL;
  static final String CREATED = SampleNames.CREATED;

  final String name;
  final long line;

  /** What its first TYPE line says; null where there is none. */
  @Nullable MetricKind kind;

  @Nullable String help;

  /** Its samples by their numbers on the page. */
  int[] samples = {};

  /** The line where it goes on after another family; 0 while its lines stand together. */
  long resumed;

  /** The family whose creation times these samples are. */
  @Nullable PageFamily createdOf;

  /** Gauges that are the creation times of this family. */
  @Nullable PageFamily created;

  /** Why it cannot be written as the kind it is; null where it can. */
  @Nullable String obstacle;

  boolean written;

  PageFamily(String name, long line) {
    this.name = name;
    this.line = line;
  }

  MetricKind kindOrUntyped() {
    return kind == null ? MetricKind.UNTYPED : kind;
  }

  /** What creation times and, of counters, the family itself are called after. */
  String stem() {
    return kind == MetricKind.COUNTER && name.endsWith(TOTAL) && name.length() > TOTAL.length()
        ? name.substring(0, name.length() - TOTAL.length())
        : name;
  }

  boolean lacksTotal() {
    return kind == MetricKind.COUNTER && stem().equals(name);
  }
}
