// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.scrape;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.read.Event;
import dev.cnitelemetry.text.read.Exemplar;
import dev.cnitelemetry.text.read.ExpositionReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/** Takes over what a reader reads, up to the end of its input. */
final class ScrapeReader {

  private final ExpositionReader reader;
  private final TextPool pool = new TextPool();
  private final List<FamilyRecord> families = new ArrayList<>();

  /** The family that a name stands for at this point of the page. */
  private final Map<String, FamilyRecord> open = new HashMap<>();

  /** A help text after samples: of their family, unless another of that name follows. */
  private final Map<String, String> earlyHelp = new HashMap<>();

  private final List<Shape> shapes = new ArrayList<>();

  /** A shape while the page is read. */
  private static final class Cursor {
    final Shape shape;

    /** References to its name and its label names. */
    final int[] names;

    /** The row of its last sample; -1 as long as there is none. */
    int row = -1;

    /** The shape that followed last time. */
    @Nullable Cursor next;

    Cursor(Shape shape, int[] names) {
      this.shape = shape;
      this.names = names;
    }
  }

  /** By timestamp, name and label names, as long as no metadata came between. */
  private final Map<List<Integer>, Cursor> known = new HashMap<>();

  private final Map<Integer, String> labelNames = new HashMap<>();

  private final Ints rows = new Ints();
  private final Ints starts = new Ints();
  private final Ints exemplarRows = new Ints();
  private final Ints exemplarSamples = new Ints();
  private final Ints exemplarStarts = new Ints();

  private long[] hashes = new long[16];
  @Nullable private Cursor last;

  ScrapeReader(ExpositionReader reader) {
    this.reader = reader;
  }

  /** The families' records are complete when this returns. */
  SampleTable read() {
    for (Event event = reader.next(); event != Event.END; event = reader.next()) {
      switch (event) {
        case HELP -> help();
        case TYPE -> type();
        case UNIT -> metadata().unit = reader.unit().toString();
        case SAMPLE -> sample();
        case MALFORMED -> throw reader.error();
        default -> {
          // Comments are for people.
        }
      }
    }
    earlyHelp.forEach((name, help) -> family(name).help = help);
    return new SampleTable(
        rows.toArray(),
        starts.toArray(),
        shapes.toArray(Shape[]::new),
        pool.texts(),
        new ExemplarTable(
            exemplarRows.toArray(), exemplarSamples.toArray(), exemplarStarts.toArray()));
  }

  /** For each sample the hash of its name and labels, for the index. */
  long[] hashes() {
    return hashes;
  }

  List<FamilyRecord> families() {
    return families;
  }

  private void help() {
    String name = reader.family().toString();
    String help = reader.help().toString();
    FamilyRecord family = open.get(name);
    if (family != null && family.hasSamples()) {
      // Another family of that name may follow, as a counter does after a gauge in OpenMetrics.
      earlyHelp.put(name, help);
    } else {
      metadata().help = help;
    }
  }

  private void type() {
    String name = reader.family().toString();
    MetricKind kind = reader.kind();
    FamilyRecord family = open.get(name);
    if (family != null && family.hasSamples() && family.announced != kind) {
      open.remove(name);
    }
    family = metadata();
    family.announced = kind;
    family.definition = reader.definition();
    String help = earlyHelp.remove(name);
    if (help != null) {
      family.help = help;
    }
  }

  /** The family that the current metadata line speaks of. */
  private FamilyRecord metadata() {
    last = null;
    known.clear();
    FamilyRecord family = family(reader.family().toString());
    if (family.definition == null) {
      family.definition = reader.definition();
    }
    return family;
  }

  private FamilyRecord family(String name) {
    FamilyRecord family = open.get(name);
    if (family == null) {
      family = new FamilyRecord(families.size(), name, (int) reader.line());
      families.add(family);
      open.put(name, family);
    }
    return family;
  }

  private void sample() {
    Cursor cursor = cursor();
    Shape shape = cursor.shape;
    int labels = shape.labels.length;
    int row = rows.room(SampleTable.LABELS + labels + (shape.timestamped ? 2 : 0));
    int[] ints = rows.array();
    SampleTable.putHead(ints, row, shape.number, (int) reader.line(), reader.value());
    long hash = SeriesIndex.name(shape.nameHash);
    for (int i = 0; i < labels; i++) {
      ByteSlice value = reader.labelValue(i);
      int at = SampleTable.LABELS + i;
      int text = cursor.row < 0 ? pool.add(value) : pool.addBehind(ints[cursor.row + at], value);
      ints[row + at] = text;
      if (text != Texts.EMPTY) {
        hash += SeriesIndex.label(shape.labelHashes[i], pool.hash(text));
      }
    }
    if (shape.timestamped) {
      SampleTable.putLong(ints, row + SampleTable.LABELS + labels, reader.timestampMillis());
    }
    if (reader.exemplarCount() > 0) {
      exemplar(row, reader.exemplar(0));
    }
    families.get(shape.family).addSample(starts.size());
    if (starts.size() == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * hashes.length);
    }
    hashes[starts.size()] = hash;
    starts.add(row);
    cursor.row = row;
  }

  private Cursor cursor() {
    Cursor before = last;
    if (before != null) {
      if (isOf(before)) {
        return before;
      }
      if (before.next != null && isOf(before.next)) {
        last = before.next;
        return before.next;
      }
    }
    Cursor found = find();
    if (before != null) {
      before.next = found;
    }
    last = found;
    return found;
  }

  private boolean isOf(Cursor cursor) {
    Shape shape = cursor.shape;
    int labels = reader.labelCount();
    if (shape.labels.length != labels
        || shape.timestamped != reader.hasTimestamp()
        || !pool.contentEquals(cursor.names[0], reader.name())) {
      return false;
    }
    for (int i = 0; i < labels; i++) {
      if (!pool.contentEquals(cursor.names[1 + i], reader.labelName(i))) {
        return false;
      }
    }
    return true;
  }

  private Cursor find() {
    int labels = reader.labelCount();
    int[] names = new int[1 + labels];
    List<Integer> key = new ArrayList<>(2 + labels);
    names[0] = pool.add(reader.name());
    for (int i = 0; i < labels; i++) {
      names[1 + i] = pool.add(reader.labelName(i));
    }
    Arrays.stream(names).forEach(key::add);
    key.add(reader.hasTimestamp() ? 1 : 0);
    return known.computeIfAbsent(key, absent -> new Cursor(newShape(names), names));
  }

  private Shape newShape(int[] references) {
    FamilyRecord family = family(reader.family().toString());
    if (family.definition == null) {
      family.definition = reader.definition();
    }
    String[] names = new String[references.length - 1];
    for (int i = 0; i < names.length; i++) {
      names[i] = labelName(references[1 + i], i);
    }
    Shape shape =
        new Shape(
            shapes.size(), family.number, reader.name().toString(), names, reader.hasTimestamp());
    shapes.add(shape);
    return shape;
  }

  /** Label names are few: shapes share them. */
  private String labelName(int reference, int index) {
    return labelNames.computeIfAbsent(reference, absent -> reader.labelName(index).toString());
  }

  private void exemplar(int sampleRow, Exemplar exemplar) {
    int labels = exemplar.labelCount();
    int row = exemplarRows.room(ExemplarTable.LABELS + 2 * labels);
    ExemplarTable.putHead(exemplarRows.array(), row, exemplar.value(), labels);
    if (exemplar.hasTimestamp()) {
      ExemplarTable.putTimestamp(exemplarRows.array(), row, exemplar.timestampMillis());
    }
    for (int i = 0; i < labels; i++) {
      int at = row + ExemplarTable.LABELS + 2 * i;
      exemplarRows.set(at, pool.add(exemplar.labelName(i)));
      exemplarRows.set(at + 1, pool.add(exemplar.labelValue(i)));
    }
    exemplarSamples.add(sampleRow);
    exemplarStarts.add(row);
  }
}
