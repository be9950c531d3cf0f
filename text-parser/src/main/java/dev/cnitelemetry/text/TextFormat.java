// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text;

import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * An exposition format of text: which grammar a reader applies, and what a writer puts out.
 *
 * <p>The library never guesses a format from the bytes; ask the Content-Type of the answer.
 * Sources: the Prometheus documentation, "Exposition formats" (0.0.4, and 1.0.0 with quoted UTF-8
 * names), and the OpenMetrics specification 1.0.0. Immutable, safe to share; every method
 * allocates.
 *
 * <pre>{@code
 * TextFormat format =
 *     TextFormat.fromContentType(response.headers().firstValue("Content-Type").orElse(""))
 *         .orElse(TextFormat.PROMETHEUS_0_0_4);
 * }</pre>
 */
public enum TextFormat {
  /** The Prometheus text format that nearly every exporter speaks. */
  PROMETHEUS_0_0_4("text/plain", "0.0.4", false),
  /** The Prometheus text format with quoted UTF-8 names. */
  PROMETHEUS_1_0_0("text/plain", "1.0.0", true),
  /** OpenMetrics 1.0: strict, with units, exemplars, and an end that is marked. */
  OPENMETRICS_1_0("application/openmetrics-text", "1.0.0", true);

  /** What Go programs call their OpenMetrics; its text is that of 1.0.0. */
  private static final String EARLY_OPENMETRICS = "0.0.1";

  private final String mediaType;
  private final String version;
  private final boolean utf8Names;

  TextFormat(String mediaType, String version, boolean utf8Names) {
    this.mediaType = mediaType;
    this.version = version;
    this.utf8Names = utf8Names;
  }

  /**
   * The Content-Type of this format without an escaping scheme.
   *
   * @return for example {@code text/plain; version=0.0.4; charset=utf-8}
   */
  public String contentType() {
    return mediaType + "; version=" + version + "; charset=utf-8";
  }

  /**
   * The Content-Type of this format with names escaped by a scheme.
   *
   * @param escaping the scheme that names are written with
   * @return for example {@code text/plain; version=1.0.0; charset=utf-8; escaping=allow-utf-8}
   */
  public String contentType(EscapingScheme escaping) {
    return contentType() + "; escaping=" + escaping.headerValue();
  }

  /**
   * Whether this is a version of OpenMetrics.
   *
   * @return true for OpenMetrics, false for the Prometheus text formats
   */
  public boolean isOpenMetrics() {
    return mediaType.equals(OPENMETRICS_1_0.mediaType);
  }

  /**
   * Whether a target may write quoted UTF-8 names in this format when it was asked to.
   *
   * @return false for 0.0.4, whose older readers know no quotes
   */
  public boolean allowsUtf8Names() {
    return utf8Names;
  }

  /**
   * The format that a Content-Type announces.
   *
   * <p>Without a version, {@code text/plain} is 0.0.4 and {@code application/openmetrics-text} is
   * 1.0; OpenMetrics 0.0.1, as Go programs call theirs, is read as 1.0. The charset is not looked
   * at: these formats are UTF-8 by definition, and a reader checks it.
   *
   * @param contentType the header's value; case and blanks do not matter
   * @return the format, or empty for another media type or an unknown version
   */
  public static Optional<TextFormat> fromContentType(String contentType) {
    List<MediaRange> ranges = MediaRange.parse(contentType);
    if (ranges.size() != 1) {
      return Optional.empty();
    }
    MediaRange range = ranges.get(0);
    String version = range.parameter("version");
    for (TextFormat format : values()) {
      if (range.type().equals(format.mediaType) && (version == null || format.isVersion(version))) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /**
   * The Accept header that asks a target for what a reader of this library reads, best first.
   *
   * @return OpenMetrics, then text 1.0.0, then 0.0.4, then anything, with weights
   */
  public static String acceptHeader() {
    return "application/openmetrics-text;version=1.0.0;escaping=allow-utf-8;q=0.6,"
        + "text/plain;version=1.0.0;escaping=allow-utf-8;q=0.5,"
        + "text/plain;version=0.0.4;q=0.4,"
        + "*/*;q=0.1";
  }

  /**
   * The format and escaping scheme to answer an Accept header with.
   *
   * <p>The range with the greatest weight that names a format decides, the first of equal ones; a
   * weight of 0 forbids a format. A range without version, and {@code *}{@code /*}, mean the oldest
   * format of the media type, OpenMetrics 0.0.1 means 1.0, and 0.0.4 is also the answer where
   * nothing matches: a target that answers beats one that refuses. Without {@code escaping=}, or
   * with an unknown one, names are escaped with underscores; so are they in 0.0.4, whatever was
   * asked, unless the scheme keeps to the old alphabet anyway.
   *
   * @param accept the header's value, several joined by commas; null or empty where there is none
   * @return never null
   */
  public static NegotiatedFormat negotiate(@Nullable String accept) {
    List<MediaRange> ranges = MediaRange.parse(accept == null ? "" : accept);
    NegotiatedFormat best = new NegotiatedFormat(PROMETHEUS_0_0_4, EscapingScheme.UNDERSCORES);
    double bestWeight = 0;
    for (MediaRange range : ranges) {
      if (range.weight() <= bestWeight) {
        continue;
      }
      for (TextFormat format : values()) {
        if (format.isNamedBy(range) && !format.isForbiddenBy(ranges)) {
          best = new NegotiatedFormat(format, format.escapingFor(range));
          bestWeight = range.weight();
          break;
        }
      }
    }
    return best;
  }

  private boolean isNamedBy(MediaRange range) {
    String wanted = range.parameter("version");
    return range.covers(mediaType) && (wanted == null || isVersion(wanted));
  }

  private boolean isVersion(String text) {
    return text.equals(version) || (isOpenMetrics() && text.equals(EARLY_OPENMETRICS));
  }

  private boolean isForbiddenBy(List<MediaRange> ranges) {
    for (MediaRange range : ranges) {
      String named = range.parameter("version");
      if (range.weight() == 0
          && range.type().equals(mediaType)
          && (named == null || named.equals(version))) {
        return true;
      }
    }
    return false;
  }

  private EscapingScheme escapingFor(MediaRange range) {
    String wanted = range.parameter("escaping");
    EscapingScheme scheme =
        wanted == null
            ? EscapingScheme.UNDERSCORES
            : EscapingScheme.fromHeaderValue(wanted).orElse(EscapingScheme.UNDERSCORES);
    return scheme == EscapingScheme.ALLOW_UTF_8 && !utf8Names ? EscapingScheme.UNDERSCORES : scheme;
  }
}
