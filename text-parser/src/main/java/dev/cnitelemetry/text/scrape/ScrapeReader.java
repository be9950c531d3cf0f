package dev.cnitelemetry.text.scrape;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.Event;
import dev.cnitelemetry.text.Exemplar;
import dev.cnitelemetry.text.ExpositionReader;
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

  /** A help or unit text that was read before the samples or the kind it belongs to. */
  private final Map<String, String> earlyHelp = new HashMap<>();

  private final List<Shape> shapes = new ArrayList<>();

  /** Shapes by timestamp, name and label names, as long as no metadata came between. */
  private final Map<List<Integer>, Shape> known = new HashMap<>();

  private final Map<Integer, String> labelNames = new HashMap<>();

  private final Ints rows = new Ints();
  private final Ints starts = new Ints();
  private final Ints exemplarRows = new Ints();
  private final Ints exemplarSamples = new Ints();
  private final Ints exemplarStarts = new Ints();

  @Nullable private Shape last;
  private int lastRow;

  /** References to the last shape's name and label names. */
  private int[] lastNames = {};

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
    return new SampleTable(
        rows.toArray(),
        starts.toArray(),
        shapes.toArray(Shape[]::new),
        pool.texts(),
        new ExemplarTable(
            exemplarRows.toArray(), exemplarSamples.toArray(), exemplarStarts.toArray()));
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
    int labels = reader.labelCount();
    Shape previous = last;
    Shape shape = previous != null && hasShape(previous, labels) ? previous : shape(labels);
    boolean repeated = shape == previous;
    int row = rows.room(SampleTable.LABELS + labels + (shape.timestamped ? 2 : 0));
    int[] ints = rows.array();
    SampleTable.putHead(ints, row, shape.number, (int) reader.line(), reader.value());
    for (int i = 0; i < labels; i++) {
      ByteSlice value = reader.labelValue(i);
      int before = repeated ? ints[lastRow + SampleTable.LABELS + i] : Texts.EMPTY;
      ints[row + SampleTable.LABELS + i] =
          pool.contentEquals(before, value) ? before : pool.add(value);
    }
    if (shape.timestamped) {
      SampleTable.putLong(ints, row + SampleTable.LABELS + labels, reader.timestampMillis());
    }
    if (reader.exemplarCount() > 0) {
      exemplar(row, reader.exemplar(0));
    }
    families.get(shape.family).addSample(starts.size());
    starts.add(row);
    last = shape;
    lastRow = row;
  }

  private boolean hasShape(Shape shape, int labels) {
    if (shape.labels.length != labels
        || shape.timestamped != reader.hasTimestamp()
        || !pool.contentEquals(lastNames[0], reader.name())) {
      return false;
    }
    for (int i = 0; i < labels; i++) {
      if (!pool.contentEquals(lastNames[1 + i], reader.labelName(i))) {
        return false;
      }
    }
    return true;
  }

  private Shape shape(int labels) {
    lastNames = new int[1 + labels];
    List<Integer> key = new ArrayList<>(2 + labels);
    lastNames[0] = pool.add(reader.name());
    for (int i = 0; i < labels; i++) {
      lastNames[1 + i] = pool.add(reader.labelName(i));
    }
    Arrays.stream(lastNames).forEach(key::add);
    key.add(reader.hasTimestamp() ? 1 : 0);
    return known.computeIfAbsent(key, absent -> newShape(labels));
  }

  private Shape newShape(int labels) {
    FamilyRecord family = family(reader.family().toString());
    if (family.definition == null) {
      family.definition = reader.definition();
    }
    String[] names = new String[labels];
    for (int i = 0; i < labels; i++) {
      names[i] = labelName(lastNames[1 + i], i);
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
