package dev.cnitelemetry.text;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.cnitelemetry.metrics.MetricKind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What a sample's name has behind its family's. */
@SuppressWarnings("ImmutableEnumChecker") // the bytes are written once and never handed out
enum SampleSuffix {
  NONE("", 1 << 0),
  TOTAL("_total", 1 << 1),
  CREATED("_created", 1 << 2),
  BUCKET("_bucket", 1 << 3),
  COUNT("_count", 1 << 4),
  SUM("_sum", 1 << 5),
  GCOUNT("_gcount", 1 << 6),
  GSUM("_gsum", 1 << 7),
  INFO("_info", 1 << 8),
  /** Any other ending. */
  OTHER("", 1 << 9);

  private static final SampleSuffix[] KNOWN = {
    TOTAL, CREATED, BUCKET, COUNT, SUM, GCOUNT, GSUM, INFO
  };

  private static final Map<MetricKind, SampleSuffix[]> OWNED = owned();

  /** Of no other suffix. */
  final int bit;

  private final byte[] bytes;
  private final Set<MetricKind> owners;

  SampleSuffix(String text, int bit) {
    this.bit = bit;
    bytes = text.getBytes(US_ASCII);
    owners =
        Arrays.stream(MetricKind.values())
            .filter(kind -> kind.suffixes().contains(text))
            .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<MetricKind, SampleSuffix[]> owned() {
    Map<MetricKind, SampleSuffix[]> owned = new EnumMap<>(MetricKind.class);
    for (MetricKind kind : MetricKind.values()) {
      owned.put(
          kind,
          Arrays.stream(KNOWN).filter(each -> each.isOwnedBy(kind)).toArray(SampleSuffix[]::new));
    }
    return owned;
  }

  /** The suffixes that a kind owns. The array is shared: do not write to it. */
  static SampleSuffix[] ownedBy(MetricKind kind) {
    return Objects.requireNonNull(OWNED.get(kind));
  }

  boolean isOwnedBy(MetricKind kind) {
    return owners.contains(kind);
  }

  int length() {
    return bytes.length;
  }

  void copyTo(byte[] target, int at) {
    System.arraycopy(bytes, 0, target, at, bytes.length);
  }

  /** The length of a name up to its last underscore, where a suffix would begin; 0 for none. */
  static int stemLength(ByteSlice name) {
    for (int i = name.length() - 1; i > 0; i--) {
      if (name.byteAt(i) == '_') {
        return i;
      }
    }
    return 0;
  }

  /** What a name has from a position on. */
  static SampleSuffix of(ByteSlice name, int stem) {
    if (stem == name.length()) {
      return NONE;
    }
    for (SampleSuffix suffix : KNOWN) {
      if (suffix.isAt(name, stem)) {
        return suffix;
      }
    }
    return OTHER;
  }

  private boolean isAt(ByteSlice name, int stem) {
    if (name.length() - stem != bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if (name.byteAt(stem + i) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
