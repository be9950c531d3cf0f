package dev.cnitelemetry.text.read;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.FormatError;
import dev.cnitelemetry.text.ReadLimits;
import dev.cnitelemetry.text.internal.line.Families;
import dev.cnitelemetry.text.internal.line.LabelTokens;
import dev.cnitelemetry.text.internal.line.LineKind;
import dev.cnitelemetry.text.internal.line.LineSource;
import dev.cnitelemetry.text.internal.line.Measurement;
import dev.cnitelemetry.text.internal.line.MetadataTokens;
import dev.cnitelemetry.text.internal.line.SampleSuffix;
import dev.cnitelemetry.text.internal.line.SampleTokens;
import dev.cnitelemetry.text.internal.number.NumberParser;
import dev.cnitelemetry.text.internal.rules.ClaimedNames;
import dev.cnitelemetry.text.internal.rules.HistogramPoint;
import dev.cnitelemetry.text.internal.rules.MetricGrouping;
import java.util.Arrays;
import javax.annotation.Nullable;

/**
 * The rules of OpenMetrics 1.0 that span lines: families and metrics stand together, names do not
 * clash, values, labels and exemplars fit the kind, histograms add up.
 *
 * <p>It keeps the names of all families, and of the current family its metrics.
 */
final class OpenMetricsValidator {
  private static final byte[] BUCKET_LABEL = SampleNames.LE.getBytes(US_ASCII);
  private static final byte[] QUANTILE_LABEL = SampleNames.QUANTILE.getBytes(US_ASCII);
  private static final byte[] POSITIVE_INFINITY = {'+', 'I', 'n', 'f'};

  private static final int HELP_SEEN = 1;
  private static final int TYPE_SEEN = 2;
  private static final int UNIT_SEEN = 4;
  private static final int UNIT_NAMED = 8;

  private final Families families;
  private final ClaimedNames claimed;
  private final MetricGrouping grouping;
  private final HistogramPoint histogram = new HistogramPoint();
  private final NumberParser numbers = new NumberParser();

  private int family = Families.NONE;
  private final ByteSlice familyName = new ByteSlice();
  private int metadataSeen;
  private boolean samplesSeen;

  private FormatError error = FormatError.INVALID_METADATA;
  private int errorPosition;
  private boolean pointIsWrong;
  private final LinePlace pointPlace = new LinePlace();

  OpenMetricsValidator(Families families, ReadLimits limits) {
    this.families = families;
    claimed = new ClaimedNames();
    grouping = new MetricGrouping(limits.seriesPerFamily());
  }

  void clear() {
    claimed.clear();
    grouping.clear();
    histogram.discard();
    family = Families.NONE;
    metadataSeen = 0;
    samplesSeen = false;
    pointIsWrong = false;
  }

  FormatError error() {
    return error;
  }

  int errorPosition() {
    return errorPosition;
  }

  /**
   * The place of the error where it is that of a histogram which the current line only ended; the
   * current line has not been looked at then. Null where the error is the current line's.
   */
  @Nullable
  LinePlace earlierPlace() {
    return pointIsWrong ? pointPlace : null;
  }

  /** The family that the last line checked belongs to. */
  int family() {
    return family;
  }

  private boolean fail(FormatError code, int position) {
    error = code;
    errorPosition = position;
    return false;
  }

  /** Ends what is open at the end of the input. */
  boolean checkEnd() {
    return endPoint();
  }

  private boolean endPoint() {
    FormatError wrong = histogram.end();
    pointIsWrong = wrong != null;
    return wrong == null || fail(wrong, 0);
  }

  /** Checks a HELP, TYPE or UNIT line, and takes note of what it announces. */
  boolean checkMetadata(LineKind line, MetadataTokens tokens) {
    pointIsWrong = false;
    boolean fits = true;
    if (family == Families.NONE || families.find(tokens.family) != family) {
      if (!endPoint()) {
        return false;
      }
      int known = families.find(tokens.family);
      if (known == Families.NONE) {
        fits = begin(tokens.family, tokens.familyPosition);
        if (family == Families.NONE) {
          return false;
        }
      } else {
        reopen(known);
        fits = fail(FormatError.FAMILY_INTERLEAVED, tokens.familyPosition);
      }
    } else if (samplesSeen) {
      return fail(FormatError.METADATA_AFTER_SAMPLES, tokens.familyPosition);
    }
    int seen = line == LineKind.HELP ? HELP_SEEN : line == LineKind.TYPE ? TYPE_SEEN : UNIT_SEEN;
    if ((metadataSeen & seen) != 0) {
      return fail(FormatError.DUPLICATE_METADATA, tokens.familyPosition);
    }
    metadataSeen |= seen;
    if (line == LineKind.TYPE) {
      fits &= setKind(tokens);
    } else if (line == LineKind.UNIT && !tokens.text.isEmpty()) {
      metadataSeen |= UNIT_NAMED;
    }
    MetricKind kind = families.kind(family);
    boolean unitless = kind == MetricKind.INFO || kind == MetricKind.STATE_SET;
    if (fits && unitless && (metadataSeen & UNIT_NAMED) != 0) {
      return fail(FormatError.UNIT_NOT_ALLOWED, tokens.familyPosition);
    }
    return fits;
  }

  private boolean setKind(MetadataTokens tokens) {
    families.setKind(family, tokens.kind);
    return claimed.claimSuffixes(families.name(family, familyName), tokens.kind(), family)
        || fail(FormatError.NAME_CLASH, tokens.familyPosition);
  }

  /** Begins a family; where its name clashes it is begun nevertheless. */
  private boolean begin(ByteSlice name, int position) {
    boolean free = claimed.owner(name) == Families.NONE;
    family = families.add(name);
    startFamily();
    if (family == Families.NONE) {
      return fail(FormatError.TOO_MANY_FAMILIES, position);
    }
    metadataSeen = 0;
    claimed.claim(name, family);
    return free || fail(FormatError.NAME_CLASH, position);
  }

  private void startFamily() {
    samplesSeen = false;
    grouping.clear();
    histogram.discard();
  }

  /** Goes on with a family that was over; said once, its lines are judged as if it had not been. */
  private void reopen(int known) {
    family = known;
    startFamily();
    metadataSeen = 0;
  }

  /** Checks a sample; the source is asked where it stands, should its histogram prove wrong. */
  boolean checkSample(SampleTokens sample, LineSource lines) {
    pointIsWrong = false;
    SampleSuffix suffix = suffixInFamily(sample.name());
    if (suffix == SampleSuffix.OTHER) {
      if (!endPoint()) {
        return false;
      }
      if (!beginUnannounced(sample)) {
        return false;
      }
      suffix = SampleSuffix.NONE;
    }
    samplesSeen = true;
    MetricKind kind = families.kind(family);
    int special = specialLabel(kind, suffix, sample);
    if (special == Integer.MIN_VALUE
        || !checkValue(kind, suffix, sample)
        || !checkExemplar(kind, suffix, sample)) {
      return false;
    }
    boolean isHistogram = kind == MetricKind.HISTOGRAM || kind == MetricKind.GAUGE_HISTOGRAM;
    grouping.look(sample, special, kind == MetricKind.INFO);
    if (isHistogram && grouping.isNewPoint()) {
      if (!endPoint()) {
        return false;
      }
      histogram.begin();
    }
    FormatError wrong = grouping.take(sample);
    if (wrong != null) {
      return fail(wrong, sample.namePosition());
    }
    return !isHistogram || checkHistogram(suffix, sample, special, lines);
  }

  /** What a sample's name has behind the current family's; OTHER where it is not its sample. */
  private SampleSuffix suffixInFamily(ByteSlice name) {
    if (family == Families.NONE) {
      return SampleSuffix.OTHER;
    }
    families.name(family, familyName);
    int stem = familyName.length();
    if (name.length() < stem
        || !Arrays.equals(
            name.array(),
            name.offset(),
            name.offset() + stem,
            familyName.array(),
            familyName.offset(),
            familyName.offset() + stem)) {
      return SampleSuffix.OTHER;
    }
    SampleSuffix suffix = SampleSuffix.of(name, stem);
    MetricKind kind = families.kind(family);
    boolean owned =
        suffix == SampleSuffix.NONE ? SampleSuffix.hasPlainSamples(kind) : suffix.isOwnedBy(kind);
    return owned ? suffix : SampleSuffix.OTHER;
  }

  /** Begins a family of unknown kind for a sample that no metadata announce. */
  private boolean beginUnannounced(SampleTokens sample) {
    int owner = claimed.owner(sample.name());
    if (owner == Families.NONE) {
      return begin(sample.name(), sample.namePosition());
    }
    if (owner != family && families.ofSample(sample.name()) == owner) {
      int before = family;
      reopen(owner);
      if (suffixInFamily(sample.name()) != SampleSuffix.OTHER) {
        return fail(FormatError.FAMILY_INTERLEAVED, sample.namePosition());
      }
      family = before;
    }
    return fail(FormatError.SAMPLE_NAME_NOT_OF_KIND, sample.namePosition());
  }

  /** The index of the label that the kind asks for, -1 for none, MIN_VALUE where it is wrong. */
  private int specialLabel(MetricKind kind, SampleSuffix suffix, SampleTokens sample) {
    LabelTokens labels = sample.labels;
    if (suffix == SampleSuffix.BUCKET) {
      int le = labels.indexOf(BUCKET_LABEL);
      if (le < 0 || !isBound(labels.value(le))) {
        return wrongLabel(FormatError.INVALID_BUCKET_LABEL, sample, le);
      }
      return le;
    }
    if (kind == MetricKind.SUMMARY && suffix == SampleSuffix.NONE) {
      int quantile = labels.indexOf(QUANTILE_LABEL);
      if (quantile < 0
          || !isNumber(labels.value(quantile))
          || !(numbers.value() >= 0 && numbers.value() <= 1)) {
        return wrongLabel(FormatError.INVALID_QUANTILE_LABEL, sample, quantile);
      }
      return quantile;
    }
    if (kind == MetricKind.STATE_SET) {
      int state = labels.indexOf(families.name(family, familyName));
      return state < 0 ? wrongLabel(FormatError.MISSING_STATE_LABEL, sample, state) : state;
    }
    return -1;
  }

  private int wrongLabel(FormatError code, SampleTokens sample, int label) {
    fail(code, label < 0 ? sample.namePosition() : sample.labels.position(label));
    return Integer.MIN_VALUE;
  }

  private boolean isNumber(ByteSlice text) {
    return numbers.parse(text.array(), text.offset(), text.offset() + text.length());
  }

  private boolean isBound(ByteSlice text) {
    return isNumber(text)
        && !Double.isNaN(numbers.value())
        && (numbers.value() != Double.POSITIVE_INFINITY || text.contentEquals(POSITIVE_INFINITY));
  }

  private boolean checkValue(MetricKind kind, SampleSuffix suffix, SampleTokens sample) {
    double value = sample.measurement.value();
    FormatError wrong =
        switch (suffix) {
          case TOTAL, SUM -> value >= 0 ? null : FormatError.INVALID_COUNTER_VALUE;
          case BUCKET, COUNT, GCOUNT ->
              !(value >= 0)
                  ? FormatError.INVALID_COUNTER_VALUE
                  : value == Double.POSITIVE_INFINITY || value != Math.rint(value)
                      ? FormatError.COUNT_NOT_INTEGER
                      : null;
          case GSUM -> Double.isNaN(value) ? FormatError.INVALID_COUNTER_VALUE : null;
          case INFO -> value == 1 ? null : FormatError.INVALID_STATE_VALUE;
          case NONE -> plainValueError(kind, value);
          case CREATED, OTHER -> null;
        };
    return wrong == null || fail(wrong, positionOf(sample.measurement));
  }

  @Nullable
  private static FormatError plainValueError(MetricKind kind, double value) {
    if (kind == MetricKind.SUMMARY && value < 0) {
      return FormatError.INVALID_QUANTILE_VALUE;
    }
    return kind == MetricKind.STATE_SET && value != 0 && value != 1
        ? FormatError.INVALID_STATE_VALUE
        : null;
  }

  private static int positionOf(Measurement measurement) {
    return measurement.valueText().offset();
  }

  private boolean checkExemplar(MetricKind kind, SampleSuffix suffix, SampleTokens sample) {
    boolean allowed =
        suffix == SampleSuffix.BUCKET
            || (suffix == SampleSuffix.TOTAL && kind == MetricKind.COUNTER);
    return allowed
        || !sample.hasExemplar
        || fail(FormatError.EXEMPLAR_NOT_ALLOWED, sample.exemplarPosition);
  }

  private boolean checkHistogram(
      SampleSuffix suffix, SampleTokens sample, int le, LineSource lines) {
    pointPlace.note(lines);
    double value = sample.measurement.value();
    if (suffix != SampleSuffix.BUCKET) {
      histogram.add(suffix, value);
      return true;
    }
    ByteSlice bound = sample.labels.value(le);
    isNumber(bound);
    FormatError wrong = histogram.addBucket(bound, numbers.value(), value);
    if (wrong == null) {
      return true;
    }
    boolean isOrder = wrong == FormatError.BUCKET_ORDER;
    return fail(wrong, isOrder ? sample.labels.position(le) : positionOf(sample.measurement));
  }
}
