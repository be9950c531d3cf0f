// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.FormatError;
import dev.cnitelemetry.text.ReadLimits;
import dev.cnitelemetry.text.internal.bytes.ByteKeys;
import dev.cnitelemetry.text.internal.line.Families;
import dev.cnitelemetry.text.internal.line.LabelTokens;
import dev.cnitelemetry.text.internal.line.LineKind;
import dev.cnitelemetry.text.internal.line.LineSource;
import dev.cnitelemetry.text.internal.line.Measurement;
import dev.cnitelemetry.text.internal.line.MetadataTokens;
import dev.cnitelemetry.text.internal.line.SampleSuffix;
import dev.cnitelemetry.text.internal.line.SampleTokens;
import dev.cnitelemetry.text.internal.number.DecimalText;
import dev.cnitelemetry.text.internal.number.NumberParser;
import dev.cnitelemetry.text.internal.rules.ClaimedNames;
import dev.cnitelemetry.text.internal.rules.LabelKey;
import dev.cnitelemetry.text.internal.rules.MetricGrouping;
import dev.cnitelemetry.text.internal.rules.MetricPoint;
import dev.cnitelemetry.text.internal.rules.SpecialLabel;
import java.util.Arrays;
import javax.annotation.Nullable;

/**
 * The rules of OpenMetrics 1.0 that span lines: families and metrics are together, names do not
 * clash, values, labels and exemplars fit the kind, histograms add up.
 *
 * <p>It keeps the names of all families, and of the current family its metrics.
 */
final class OpenMetricsValidator {
  private static final int HELP_SEEN = 1;
  private static final int TYPE_SEEN = 2;
  private static final int UNIT_SEEN = 4;
  private static final int UNIT_NAMED = 8;

  private final Families families;
  private final ClaimedNames claimed;
  private final MetricGrouping grouping;
  private final LabelKey key = new LabelKey();
  private final MetricPoint point = new MetricPoint();

  /** The first bounds met, as they are written, and which of them was met last. */
  private final ByteKeys knownBounds = new ByteKeys();

  private final double[] boundValues = new double[64];
  private int knownBound = -1;

  /** The bound of the bucket being looked at. */
  private double bound;

  /** The labels that the key was made of, as they are written; nothing where that is not known. */
  private byte[] written = new byte[256];

  private int writtenLength;

  /** The bounds of the point's buckets as written: one that comes again is not looked at. */
  private final ByteKeys bounds = new ByteKeys();

  private final NumberParser numbers = new NumberParser();

  private int family = Families.NONE;

  /** How many families were begun, so this is the number of the next, which may be added yet. */
  private int begun;

  private final ByteSlice familyName = new ByteSlice();
  private int metadataSeen;
  private boolean samplesSeen;

  private FormatError error = FormatError.INVALID_METADATA;
  private int errorPosition;
  private boolean pointIsWrong;
  private final LinePlace pointPlace = new LinePlace();

  OpenMetricsValidator(Families families, ReadLimits limits) {
    this.families = families;
    claimed = new ClaimedNames(families);
    grouping = new MetricGrouping(limits.seriesPerFamily(), 0);
  }

  void clear() {
    claimed.clear();
    grouping.clear();
    beginPoint(MetricKind.UNTYPED);
    family = Families.NONE;
    begun = 0;
    metadataSeen = 0;
    samplesSeen = false;
    pointIsWrong = false;
    writtenLength = 0;
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
    FormatError wrong = point.end();
    pointIsWrong = wrong != null;
    if (wrong == null) {
      return true;
    }
    beginPoint(MetricKind.UNTYPED);
    return fail(wrong, 0);
  }

  private void beginPoint(MetricKind kind) {
    bounds.clear();
    point.begin(kind);
  }

  /**
   * Checks a HELP, TYPE or UNIT line, and takes note of what it announces.
   *
   * @param number the number of its family if that is known, or {@link Families#NONE}
   */
  boolean checkMetadata(LineKind line, MetadataTokens tokens, int number) {
    pointIsWrong = false;
    boolean fits = true;
    if (number == Families.NONE ? !isCurrent(tokens.family) : number != family) {
      if (!endPoint()) {
        return false;
      }
      int named = number == Families.NONE ? families.add(tokens.family) : number;
      if (named == Families.NONE) {
        return tooMany(tokens.familyPosition);
      }
      if (named == begun) {
        fits = begin(tokens.family, tokens.familyPosition);
      } else {
        reopen(named);
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

  /** Whether lines about a name are about the family that the line before was about. */
  private boolean isCurrent(ByteSlice name) {
    if (family == Families.NONE) {
      return false;
    }
    families.name(family, familyName);
    return Arrays.equals(
        name.array(),
        name.offset(),
        name.offset() + name.length(),
        familyName.array(),
        familyName.offset(),
        familyName.offset() + familyName.length());
  }

  private boolean setKind(MetadataTokens tokens) {
    families.setKind(family, tokens.kind);
    return claimed.claimSuffixes(families.name(family, familyName), tokens.kind(), family)
        || fail(FormatError.NAME_CLASH, tokens.familyPosition);
  }

  private boolean tooMany(int position) {
    family = Families.NONE;
    startFamily();
    return fail(FormatError.TOO_MANY_FAMILIES, position);
  }

  /** Begins the family that was added last; where its name clashes it is begun nevertheless. */
  private boolean begin(ByteSlice name, int position) {
    family = begun++;
    startFamily();
    metadataSeen = 0;
    return claimed.ownerOfSample(name) == Families.NONE || fail(FormatError.NAME_CLASH, position);
  }

  private void startFamily() {
    samplesSeen = false;
    grouping.clear();
    beginPoint(MetricKind.UNTYPED);
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
    int special = specialLabel(SpecialLabel.of(kind, suffix), sample);
    if (special == Integer.MIN_VALUE
        || !checkValue(kind, suffix, sample)
        || !checkExemplar(kind, suffix, sample)) {
      return false;
    }
    Measurement measurement = sample.measurement;
    boolean info = kind == MetricKind.INFO;
    int keyLength = 0;
    if (!info) {
      setKey(sample, special, lines.buffer());
      keyLength = key.length();
    }
    DecimalText time = measurement.hasTimestamp() ? measurement.seconds() : null;
    FormatError wrong = grouping.look(key.bytes(), keyLength, MetricGrouping.NO_NUMBER, time, info);
    if (grouping.isNewPoint()) {
      if (!endPoint()) {
        return false;
      }
      beginPoint(kind);
    }
    FormatError limit = take(keyLength, measurement);
    FormatError fault = wrong != null ? wrong : limit;
    if (fault != null) {
      return fail(fault, sample.namePosition());
    }
    return addToPoint(suffix, sample, special, lines);
  }

  /** Lines of one metric mostly follow each other, and what is written the same has one key. */
  private void setKey(SampleTokens sample, int special, byte[] line) {
    LabelTokens labels = sample.labels;
    int counted = special < 0 ? labels.count() : labels.count() - 1;
    boolean lastIsSpecial = special < 0 || special == counted;
    if (counted == 0 || !lastIsSpecial || !isWrittenHere(labels, counted)) {
      writtenLength = 0;
      key.set(labels, special);
      return;
    }
    int start = labels.position(0);
    int end = labels.valueEnd(counted - 1);
    int length = end - start;
    if (length == writtenLength && Arrays.equals(written, 0, length, line, start, end)) {
      return;
    }
    if (length > written.length) {
      written = new byte[2 * length];
    }
    System.arraycopy(line, start, written, 0, length);
    writtenLength = length;
    key.set(labels, special);
  }

  /** Whether the first label's name and the last one's value are the line's own bytes. */
  private static boolean isWrittenHere(LabelTokens labels, int count) {
    return labels.isNamePlain(0) && labels.isValuePlain(count - 1);
  }

  @Nullable
  private FormatError take(int keyLength, Measurement measurement) {
    if (!measurement.hasTimestamp()) {
      return grouping.take(key.bytes(), keyLength, key.bytes(), 0, 0);
    }
    ByteSlice text = measurement.timestampText();
    int start = text.offset();
    return grouping.take(key.bytes(), keyLength, text.array(), start, start + text.length());
  }

  /** What a sample's name has after the current family's; OTHER where it is not its sample. */
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
    return suffix.isOf(kind) ? suffix : SampleSuffix.OTHER;
  }

  /** Begins a family of unknown kind for a sample that no metadata announce. */
  private boolean beginUnannounced(SampleTokens sample) {
    int owner = claimed.owner(sample.name());
    if (owner == Families.NONE) {
      return families.add(sample.name()) == Families.NONE
          ? tooMany(sample.namePosition())
          : begin(sample.name(), sample.namePosition());
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

  /** The index of the label that a sample needs, -1 for none, MIN_VALUE where it is wrong. */
  private int specialLabel(SpecialLabel needed, SampleTokens sample) {
    if (needed == SpecialLabel.NONE) {
      return -1;
    }
    LabelTokens labels = sample.labels;
    int label =
        needed == SpecialLabel.STATE
            ? labels.indexOf(families.name(family, familyName))
            : labels.indexOf(needed.labelName());
    if (label < 0) {
      fail(needed.error(), sample.namePosition());
      return Integer.MIN_VALUE;
    }
    ByteSlice text = labels.value(label);
    if (needed == SpecialLabel.BOUND && isKnownBound(text)) {
      return label;
    }
    int start = text.offset();
    if (!needed.accepts(numbers, text.array(), start, start + text.length())) {
      fail(needed.error(), labels.position(label));
      return Integer.MIN_VALUE;
    }
    if (needed == SpecialLabel.BOUND) {
      keepBound(text, numbers.value());
    }
    return label;
  }

  /** Whether a bound is the one that came next in the histogram before, which most are. */
  private boolean isKnownBound(ByteSlice text) {
    int next = knownBound + 1 < knownBounds.size() ? knownBound + 1 : 0;
    if (next < knownBounds.size()
        && knownBounds.equals(next, text.array(), text.offset(), text.length())) {
      knownBound = next;
      bound = boundValues[next];
      return true;
    }
    return false;
  }

  private void keepBound(ByteSlice text, double value) {
    bound = value;
    int known = knownBounds.size();
    if (known < boundValues.length) {
      knownBound = knownBounds.add(text.array(), text.offset(), text.length());
      if (knownBound == known) {
        boundValues[known] = value;
      }
    }
  }

  private boolean checkValue(MetricKind kind, SampleSuffix suffix, SampleTokens sample) {
    FormatError wrong = MetricPoint.valueError(kind, suffix, sample.measurement.value());
    return wrong == null || fail(wrong, positionOf(sample.measurement));
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

  private boolean addToPoint(
      SampleSuffix suffix, SampleTokens sample, int special, LineSource lines) {
    if (point.mayEndWrong()) {
      pointPlace.note(lines);
    }
    double value = sample.measurement.value();
    if (suffix != SampleSuffix.BUCKET) {
      FormatError again = point.add(suffix, value, 0);
      return again == null || fail(again, positionOf(sample.measurement));
    }
    ByteSlice text = sample.labels.value(special);
    int known = bounds.size();
    if (bounds.add(text.array(), text.offset(), text.length()) < known) {
      return true;
    }
    FormatError wrong = point.add(suffix, value, bound);
    if (wrong == null) {
      return true;
    }
    boolean isOrder = wrong == FormatError.BUCKET_ORDER;
    return fail(wrong, isOrder ? sample.labels.position(special) : positionOf(sample.measurement));
  }
}
