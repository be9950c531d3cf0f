// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.check;

import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import java.util.HashMap;
import java.util.Map;
import javax.annotation.Nullable;

/** The families of one page as expfmt tells them apart: by what was announced before. */
final class ExpfmtFamilies {

  private static final int MOST = 100_000;

  /** What makes a difference to how samples are read. */
  enum Kind {
    OTHER,
    SUMMARY,
    HISTOGRAM
  }

  /** A family, gathered while reading. */
  static final class Family {
    final String name;
    @Nullable Kind kind;
    long helpLine;
    long typeLine;

    Family(String name) {
      this.name = name;
    }
  }

  private final Map<String, Family> families = new HashMap<>();

  /** The family of a name; suffixes are those of a family announced before. */
  Family of(String name) {
    Family family = families.get(name);
    if (family == null) {
      family = withSuffix(name, SampleNames.COUNT, Kind.SUMMARY);
      family = family == null ? withSuffix(name, SampleNames.SUM, Kind.SUMMARY) : family;
      family = family == null ? withSuffix(name, SampleNames.COUNT, Kind.HISTOGRAM) : family;
      family = family == null ? withSuffix(name, SampleNames.SUM, Kind.HISTOGRAM) : family;
      family = family == null ? withSuffix(name, SampleNames.BUCKET, Kind.HISTOGRAM) : family;
    }
    if (family == null) {
      family = new Family(name);
      if (families.size() < MOST) {
        families.put(name, family);
      }
    }
    return family;
  }

  @Nullable
  private Family withSuffix(String name, String suffix, Kind kind) {
    if (name.length() <= suffix.length() || !name.endsWith(suffix)) {
      return null;
    }
    Family family = families.get(name.substring(0, name.length() - suffix.length()));
    return family != null && family.kind == kind ? family : null;
  }

  /** Whether a name that is of a family is that of a histogram's count. */
  static boolean isCount(String name, Family family) {
    return family.kind == Kind.HISTOGRAM
        && name.length() == family.name.length() + SampleNames.COUNT.length()
        && name.endsWith(SampleNames.COUNT);
  }
}
