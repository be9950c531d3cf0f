// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.convert;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.read.Event;
import dev.cnitelemetry.text.read.ExpositionReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import javax.annotation.Nullable;

/**
 * What a page of a Prometheus format has: its families, and where their samples are. Of a sample
 * its place is kept, sixteen bytes; the rest is read again when it is needed.
 */
final class PageContents {

  private static final List<String> SUFFIXES =
      List.of(SampleNames.BUCKET, SampleNames.COUNT, SampleNames.SUM);

  private final ExpositionReader reader;
  private final byte[] body;
  private final Map<String, FamilyOnPage> families = new LinkedHashMap<>();

  private final Map<String, FamilyOnPage> ownersOfSamples = new HashMap<>();
  private List<FamilyOnPage> inOrder = List.of();

  private int count;
  private int[] starts = new int[64];
  private int[] lengths = new int[64];
  private int[] lines = new int[64];

  /** For each sample its name, by number. */
  private int[] names = new int[64];

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> namesByNumber = new ArrayList<>();
  private byte[] lastName = {};
  private int lastNumber = -1;

  private long comments;
  private long firstComment;

  PageContents(ExpositionReader reader, byte[] body) {
    this.reader = reader;
    this.body = body;
  }

  /** Reads the page, the lines of which may stand in any order. */
  PageContents read() {
    reader.reset(body, 0, body.length);
    for (Event event = reader.next(); event != Event.END; event = reader.next()) {
      switch (event) {
        case HELP -> family(reader.family().toString()).help = reader.help().toString();
        case TYPE -> type();
        case COMMENT -> comment();
        case SAMPLE -> sample();
        case MALFORMED -> throw reader.error();
        default -> {
          // The Prometheus formats have no units.
        }
      }
    }
    place();
    return this;
  }

  /** The families in the order in which the page first mentions them. */
  List<FamilyOnPage> families() {
    return inOrder;
  }

  /** The family that has a name on the page, be it for itself or for samples. */
  @Nullable
  FamilyOnPage find(String name) {
    FamilyOnPage ofSamples = ownersOfSamples.get(name);
    return ofSamples == null ? families.get(name) : ofSamples;
  }

  long comments() {
    return comments;
  }

  long firstComment() {
    return firstComment;
  }

  private FamilyOnPage family(String name) {
    return families.computeIfAbsent(name, absent -> new FamilyOnPage(name, reader.line()));
  }

  private void type() {
    FamilyOnPage family = family(reader.family().toString());
    if (family.kind == null) {
      family.kind = reader.kind();
    }
  }

  private void comment() {
    if (comments++ == 0) {
      firstComment = reader.line();
    }
  }

  private void sample() {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      lengths = Arrays.copyOf(lengths, 2 * count);
      lines = Arrays.copyOf(lines, 2 * count);
      names = Arrays.copyOf(names, 2 * count);
    }
    ByteSlice text = reader.lineText();
    starts[count] = text.offset();
    lengths[count] = text.length();
    lines[count] = (int) reader.line();
    names[count++] = nameNumber();
  }

  private int nameNumber() {
    ByteSlice name = reader.name();
    if (lastNumber < 0 || !name.contentEquals(lastName)) {
      String text = name.toString();
      lastName = Arrays.copyOfRange(name.array(), name.offset(), name.offset() + name.length());
      lastNumber =
          numbers.computeIfAbsent(
              text,
              absent -> {
                namesByNumber.add(text);
                return namesByNumber.size() - 1;
              });
    }
    return lastNumber;
  }

  /** Gives each sample to its family, now that all kinds are known. */
  private void place() {
    FamilyOnPage[] owners = new FamilyOnPage[namesByNumber.size()];
    Map<FamilyOnPage, int[]> sizes = new HashMap<>();
    for (int i = 0; i < count; i++) {
      FamilyOnPage owner = owners[names[i]];
      if (owner == null) {
        String name = namesByNumber.get(names[i]);
        owner = owner(name, lines[i]);
        owners[names[i]] = owner;
        ownersOfSamples.put(name, owner);
      }
      sizes.computeIfAbsent(owner, absent -> new int[1])[0]++;
    }
    sizes.forEach((family, size) -> family.samples = new int[size[0]]);
    inOrder =
        families.values().stream().sorted(Comparator.comparingLong(family -> family.line)).toList();
    FamilyOnPage last = null;
    for (int i = 0; i < count; i++) {
      FamilyOnPage owner = owners[names[i]];
      int[] left = Objects.requireNonNull(sizes.get(owner));
      int index = owner.samples.length - left[0]--;
      owner.samples[index] = i;
      if (index > 0 && owner != last && owner.resumed == 0) {
        owner.resumed = lines[i];
      }
      last = owner;
    }
  }

  /** The exact name wins; a suffix is tried only for a kind that owns it. */
  private FamilyOnPage owner(String sample, long line) {
    FamilyOnPage exact = families.get(sample);
    if (exact != null) {
      return exact;
    }
    for (String suffix : SUFFIXES) {
      if (sample.endsWith(suffix)) {
        FamilyOnPage family = families.get(sample.substring(0, sample.length() - suffix.length()));
        if (family != null
            && (family.kind == MetricKind.HISTOGRAM
                || (family.kind == MetricKind.SUMMARY && !suffix.equals(SampleNames.BUCKET)))) {
          return family;
        }
      }
    }
    FamilyOnPage untyped = new FamilyOnPage(sample, line);
    families.put(sample, untyped);
    return untyped;
  }

  int line(int sample) {
    return lines[sample];
  }

  /** Reads samples again, those that are together in one go; the reader is at each. */
  void forEach(int[] samples, IntConsumer action) {
    for (int i = 0; i < samples.length; ) {
      int first = i;
      int end = end(samples[i++]);
      while (i < samples.length && starts[samples[i]] == end + 1) {
        end = end(samples[i++]);
      }
      int start = starts[samples[first]];
      reader.reset(body, start, end - start);
      for (int k = first; k < i; k++) {
        if (reader.next() != Event.SAMPLE) {
          throw new IllegalStateException("the page changed while it was converted");
        }
        action.accept(samples[k]);
      }
    }
  }

  private int end(int sample) {
    return starts[sample] + lengths[sample];
  }
}
