package dev.cnitelemetry.text.internal.rules;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.cnitelemetry.metrics.MetricKind;
import java.util.Arrays;
import javax.annotation.Nullable;

/** What a sample is within its OpenMetrics family, which its name's suffix tells. */
public enum SampleRole {
  PLAIN("", 1 << 0),
  TOTAL("_total", 1 << 1),
  CREATED("_created", 1 << 2),
  BUCKET("_bucket", 1 << 3),
  COUNT("_count", 1 << 4),
  SUM("_sum", 1 << 5),
  GAUGE_COUNT("_gcount", 1 << 6),
  GAUGE_SUM("_gsum", 1 << 7),
  QUANTILE("", 1 << 8),
  STATE("", 1 << 9),
  INFO("_info", 1 << 10);

  private static final SampleRole[] OF_COUNTER = {TOTAL, CREATED};
  private static final SampleRole[] OF_HISTOGRAM = {BUCKET, COUNT, SUM, CREATED};
  private static final SampleRole[] OF_GAUGE_HISTOGRAM = {BUCKET, GAUGE_COUNT, GAUGE_SUM};
  private static final SampleRole[] OF_SUMMARY = {QUANTILE, COUNT, SUM, CREATED};
  private static final SampleRole[] OF_INFO = {INFO};
  private static final SampleRole[] OF_STATE_SET = {STATE};
  private static final SampleRole[] OF_OTHERS = {PLAIN};

  public final String suffix;

  @SuppressWarnings("ImmutableEnumChecker") // never written to
  public final byte[] suffixBytes;

  /** Of no other role. */
  final int bit;

  SampleRole(String suffix, int bit) {
    this.suffix = suffix;
    this.suffixBytes = suffix.getBytes(US_ASCII);
    this.bit = bit;
  }

  /** The role that a suffix means for a kind, or null if the kind has no such samples. */
  @Nullable
  public static SampleRole of(MetricKind kind, byte[] bytes, int from, int to) {
    for (SampleRole role : of(kind)) {
      if (Arrays.equals(role.suffixBytes, 0, role.suffixBytes.length, bytes, from, to)) {
        return role;
      }
    }
    return null;
  }

  /** The roles that samples of a kind have, the one without other labels first. */
  public static SampleRole[] of(MetricKind kind) {
    return switch (kind) {
      case COUNTER -> OF_COUNTER;
      case HISTOGRAM -> OF_HISTOGRAM;
      case GAUGE_HISTOGRAM -> OF_GAUGE_HISTOGRAM;
      case SUMMARY -> OF_SUMMARY;
      case INFO -> OF_INFO;
      case STATE_SET -> OF_STATE_SET;
      default -> OF_OTHERS;
    };
  }
}
