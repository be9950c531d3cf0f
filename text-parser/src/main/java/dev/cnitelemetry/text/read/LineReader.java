// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.text.ByteSlice;
import dev.cnitelemetry.text.ExpositionFormatException;
import dev.cnitelemetry.text.FormatError;
import dev.cnitelemetry.text.ReadLimits;
import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.internal.bytes.Utf8;
import dev.cnitelemetry.text.internal.line.Dialect;
import dev.cnitelemetry.text.internal.line.Families;
import dev.cnitelemetry.text.internal.line.LineKind;
import dev.cnitelemetry.text.internal.line.LineParser;
import dev.cnitelemetry.text.internal.line.LineSource;
import dev.cnitelemetry.text.internal.line.MetadataTokens;
import dev.cnitelemetry.text.internal.line.PlainMetadata;
import dev.cnitelemetry.text.internal.line.SampleTokens;
import dev.cnitelemetry.text.internal.line.TemplateParser;
import java.util.Objects;
import javax.annotation.Nullable;

/**
 * Makes events of lines: the grammar of the format first, then what earlier lines have to say.
 *
 * <p>A malformed line is thrown or kept as {@link #error()}. Nothing of an input is held once it is
 * over.
 */
final class LineReader {
  private static final int NONE_SAFE = -1;

  private final Dialect dialect;
  private final boolean ends;
  private final boolean reports;
  private final boolean skipsEmptyLines;

  private final LineSource lines;
  private final LineParser parser;
  private final TemplateParser template;
  private final PlainMetadata plainMetadata;
  private final Families families;
  @Nullable private final OpenMetricsValidator validator;

  private boolean ready;
  private boolean over;
  private boolean eofSeen;

  /** Where a line may begin that is read by the plain ways; eight bytes can be read there. */
  private int safe = NONE_SAFE;

  private int family;

  /** The {@link TemplateParser#subject} that the family, and the definition, are those of. */
  private long familyOf;

  private long definitionOf;

  /** The family whose definition is the sample's, or NONE where {@link #definition} is. */
  private int definedBy = Families.NONE;

  /** The family of the metadata line read last. */
  private int announced;

  /** The subject since that line: another one once a sample was read. */
  private long announcedAt;

  @Nullable private MetricDefinition definition;
  @Nullable private ExpositionFormatException error;

  LineReader(
      TextFormat format,
      MetricCatalog catalog,
      ReadLimits limits,
      boolean validate,
      boolean quotedNames,
      boolean reports) {
    dialect = Dialect.of(format);
    ends = dialect.hasEnd();
    this.reports = reports;
    skipsEmptyLines = !dialect.isStrict();
    lines = new LineSource(limits.lineBytes());
    parser = dialect.parser(limits, quotedNames);
    template = new TemplateParser(parser, limits, dialect, quotedNames);
    families = new Families(catalog, dialect, limits.families());
    plainMetadata = new PlainMetadata(parser.metadata, families, limits, dialect);
    validator = validate ? new OpenMetricsValidator(families, limits) : null;
  }

  LineSource lines() {
    return lines;
  }

  SampleTokens sample() {
    return parser.sample;
  }

  MetadataTokens metadata() {
    return parser.metadata;
  }

  Families families() {
    return families;
  }

  /** What is wrong with the current line, or null. */
  @Nullable
  ExpositionFormatException error() {
    return error;
  }

  /** The number of the current line's family, or {@link Families#NONE} if none was announced. */
  int family() {
    long subject = template.subject();
    if (familyOf != subject) {
      familyOf = subject;
      // The name of a line that was refused is expected too, and has no family.
      if (validator != null) {
        family = validator.family();
      } else if (template.isExpectedName() && announced != Families.NONE) {
        family = announced;
      } else {
        family = familyOfSample();
      }
    }
    return family;
  }

  private int familyOfSample() {
    ByteSlice name = parser.sample.name();
    return template.isExpectedBeginning()
        ? families.ofSample(name, announced)
        : families.ofSample(name);
  }

  /** What the catalogue has for the current sample; looked up once for all lines of one name. */
  @Nullable
  MetricDefinition definition() {
    long subject = template.subject();
    if (definitionOf != subject) {
      definitionOf = subject;
      int asked = family();
      definedBy = families.isDefined(asked) ? asked : Families.NONE;
      if (definedBy == Families.NONE) {
        ByteSlice name = parser.sample.name();
        keep(
            template.isExpectedBeginning()
                ? families.definitionOfSample(name, announced)
                : families.definitionOfSample(name));
      }
    }
    return definedBy == Families.NONE ? definition : families.definition(definedBy);
  }

  /** To store a reference costs more than to compare it. */
  @SuppressWarnings("ReferenceEquality")
  private void keep(@Nullable MetricDefinition found) {
    if (definition != found) {
      definition = found;
    }
  }

  /** Begins with the input that the line source was given. */
  void start() {
    ready = true;
    over = false;
    eofSeen = false;
    error = null;
    plainMetadata.forget();
    template.begin();
    families.clear();
    if (validator != null) {
      validator.clear();
    }
    safe = plainUntil();
  }

  Event next() {
    int start = lines.position();
    while (start <= safe) {
      byte[] buffer = lines.buffer();
      byte first = buffer[start];
      if (first > '#') {
        int end = template.read(buffer, start, safe);
        if (end >= 0) {
          lines.advanceTo(end);
          return Event.SAMPLE;
        }
        break;
      }
      if (first == '#') {
        int end = plainMetadata.read(buffer, start, safe);
        if (end >= 0) {
          lines.advanceTo(end);
          return announcePlain();
        }
        break;
      }
      if (first != '\n' || !skipsEmptyLines) {
        break;
      }
      start = lines.skipEmptyLines(safe);
    }
    return nextOfAny();
  }

  private int plainUntil() {
    boolean plain = validator == null && !eofSeen && !over && error == null && !lines.isTooLong();
    return plain ? lines.limit() - Long.BYTES : NONE_SAFE;
  }

  private Event announcePlain() {
    if (plainMetadata.isComment()) {
      return Event.COMMENT;
    }
    boolean type = plainMetadata.isType();
    boolean again = plainMetadata.isAgain() && announced != Families.NONE;
    if (again && announcedAt == template.subject()) {
      // No line has come between the two that means anything.
      if (type) {
        families.setKind(announced, parser.metadata.kind);
        return Event.TYPE;
      }
      return plainMetadata.isHelp() ? Event.HELP : Event.UNIT;
    }
    family = again ? announced : plainMetadata.family();
    if (family == Families.NONE) {
      family = families.add(parser.metadata.family);
    }
    if (type) {
      return announce(LineKind.TYPE, Event.TYPE);
    }
    return plainMetadata.isHelp()
        ? announce(LineKind.HELP, Event.HELP)
        : announce(LineKind.UNIT, Event.UNIT);
  }

  private Event nextOfAny() {
    if (!ready) {
      throw new IllegalStateException("there is no input: call reset(...) before next()");
    }
    error = null;
    template.forgetSubject();
    // A source that fails ends the input, as a malformed line does that is thrown.
    ready = false;
    safe = NONE_SAFE;
    try {
      Event event = readOfAny();
      ready = true;
      safe = plainUntil();
      return event;
    } finally {
      if (!ready) {
        finish();
      }
    }
  }

  private Event readOfAny() {
    if (over) {
      return Event.END;
    }
    Event plain = validator == null ? null : readPlainly(validator);
    if (plain != null) {
      return plain;
    }
    while (lines.advance()) {
      Event event = read();
      if (event != null) {
        return event;
      }
    }
    if (ends && !eofSeen) {
      return missingEof();
    }
    finish();
    return Event.END;
  }

  private void finish() {
    over = true;
    lines.release();
    template.forget();
    parser.release();
  }

  /** Reads the current line; null where it means nothing by itself. */
  @Nullable
  private Event read() {
    plainMetadata.forget();
    if (lines.hasMoved()) {
      template.forget();
    }
    if (lines.isTooLong()) {
      return malformed(FormatError.LINE_TOO_LONG, lines.end());
    }
    if (eofSeen) {
      return lastError(FormatError.TEXT_AFTER_EOF, lines.start());
    }
    byte[] buffer = lines.buffer();
    if (ends && !lines.isTerminated() && !Dialect.isEnd(buffer, lines.start(), lines.end())) {
      return lastError(FormatError.MISSING_EOF, lines.end());
    }
    LineKind kind = parser.parse(buffer, lines.start(), lines.end());
    return switch (kind) {
      case BLANK -> null;
      case COMMENT -> Event.COMMENT;
      case HELP -> announceAny(kind, Event.HELP);
      case TYPE -> announceAny(kind, Event.TYPE);
      case UNIT -> announceAny(kind, Event.UNIT);
      case SAMPLE -> {
        template.learn();
        yield validator == null || validator.checkSample(parser.sample, lines)
            ? Event.SAMPLE
            : invalid(validator);
      }
      case EOF -> {
        if (validator != null && !validator.checkEnd()) {
          yield invalid(validator);
        }
        eofSeen = true;
        yield null;
      }
      case MALFORMED -> {
        template.forget();
        yield malformed(
            MalformedCause.of(
                buffer,
                lines.start(),
                lines.end(),
                dialect,
                parser.error(),
                parser.errorPosition()));
      }
    };
  }

  /** Reads the next line by the plain ways and checks it; null where it is left to the parser. */
  @Nullable
  private Event readPlainly(OpenMetricsValidator checked) {
    int start = lines.position();
    int last = lines.limit() - Long.BYTES;
    if (start > last || eofSeen || lines.isTooLong()) {
      return null;
    }
    byte[] buffer = lines.buffer();
    if (buffer[start] == '#') {
      int end = plainMetadata.read(buffer, start, last);
      if (end < 0) {
        return null;
      }
      lines.advanceTo(end);
      return announcePlain(checked);
    }
    int end = template.read(buffer, start, last);
    if (end < 0) {
      return null;
    }
    lines.advanceTo(end);
    plainMetadata.forget();
    return checked.checkSample(parser.sample, lines) ? Event.SAMPLE : invalid(checked);
  }

  private Event announcePlain(OpenMetricsValidator checked) {
    int named =
        plainMetadata.isAgain() && announced != Families.NONE ? announced : plainMetadata.family();
    if (plainMetadata.isType()) {
      return announce(checked, LineKind.TYPE, Event.TYPE, named);
    }
    return plainMetadata.isHelp()
        ? announce(checked, LineKind.HELP, Event.HELP, named)
        : announce(checked, LineKind.UNIT, Event.UNIT, named);
  }

  /**
   * Takes note of metadata if they are right.
   *
   * @param named the number of the family if that is known, or {@link Families#NONE}
   */
  private Event announce(OpenMetricsValidator checked, LineKind kind, Event event, int named) {
    if (!checked.checkMetadata(kind, parser.metadata, named)) {
      template.forget();
      plainMetadata.forget();
      return invalid(checked);
    }
    announced = checked.family();
    template.expect(parser.metadata, lines.buffer(), plainMetadata.sampleStart());
    return event;
  }

  private Event announceAny(LineKind kind, Event event) {
    if (validator != null) {
      return announce(validator, kind, event, Families.NONE);
    }
    family = families.add(parser.metadata.family);
    return announce(kind, event);
  }

  private Event announce(LineKind kind, Event event) {
    MetadataTokens metadata = parser.metadata;
    announced = family;
    template.expect(metadata, lines.buffer(), plainMetadata.sampleStart());
    announcedAt = template.subject();
    familyOf = announcedAt;
    if (family == Families.NONE) {
      return malformed(FormatError.TOO_MANY_FAMILIES, metadata.familyPosition);
    }
    if (kind == LineKind.TYPE) {
      families.setKind(family, metadata.kind);
    }
    return event;
  }

  private Event invalid(OpenMetricsValidator checked) {
    LinePlace earlier = checked.earlierPlace();
    if (earlier == null) {
      return malformed(checked.error(), checked.errorPosition());
    }
    // The line has only ended a histogram that is wrong: it is read again, for itself.
    lines.stepBack();
    return malformed(earlier.error(checked.error(), !reports));
  }

  private Event missingEof() {
    if (validator != null && !validator.checkEnd()) {
      LinePlace place = Objects.requireNonNull(validator.earlierPlace());
      return malformed(place.error(validator.error(), !reports));
    }
    eofSeen = true;
    long offset = lines.offsetOf(lines.end());
    return malformed(
        new ExpositionFormatException(
            FormatError.MISSING_EOF,
            FormatError.MISSING_EOF.description(),
            lines.number() + 1,
            1,
            offset,
            "",
            !reports));
  }

  /** An error after which the rest of the input says nothing more. */
  private Event lastError(FormatError code, int position) {
    eofSeen = true;
    Event event = malformed(code, position);
    lines.skipAll();
    return event;
  }

  private Event malformed(MalformedCause cause) {
    return malformed(cause.code(), cause.description(), cause.position());
  }

  /** An error at a position of the current line. */
  private Event malformed(FormatError code, int position) {
    return malformed(code, code.description(), position);
  }

  private Event malformed(FormatError code, String description, int position) {
    byte[] buffer = lines.buffer();
    return malformed(
        new ExpositionFormatException(
            code,
            description,
            lines.number(),
            1L + Utf8.characters(buffer, lines.start(), position),
            lines.offsetOf(position),
            LineExcerpt.of(buffer, lines.start(), lines.end(), position),
            !reports));
  }

  private Event malformed(ExpositionFormatException located) {
    safe = NONE_SAFE;
    if (!reports) {
      ready = false;
      finish();
      throw located;
    }
    error = located;
    return Event.MALFORMED;
  }
}
