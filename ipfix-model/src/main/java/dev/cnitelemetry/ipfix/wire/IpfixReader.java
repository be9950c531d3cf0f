package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.wire.IpfixFormatException.Code;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Objects;
import javax.annotation.Nullable;

/**
 * Reads IPFIX Messages: one datagram, a TCP stream cut anywhere, or a file of RFC 5655.
 *
 * <p>A pull cursor: {@link #next()} steps to a message, a Template, a withdrawal, a record or
 * whatever else {@link Event} names, in the order of the wire; the accessors tell about it until
 * the next step. Built once a thread and reused; after the first message of a Template, reading
 * allocates nothing. Not for use by several threads at once.
 *
 * <p>What lasts between messages stands in a {@link TransportSession}. {@link #reset(byte[], int,
 * int)} uses a session of the reader's own, as for one file or stream.
 *
 * <p>Malformed octets are an {@link IpfixFormatException}, after which {@code next()} goes on at
 * the next set or message; with {@link Builder#reportProblems} they are an event instead. No other
 * exception comes from any octets, and memory is bounded by the limits of the {@link
 * TemplateCache}. Source: RFC 7011; RFC 5655; RFC 6313; RFC 5610.
 *
 * <pre>{@code
 * IpfixReader reader = IpfixReader.builder().build();
 * reader.reset(message, 0, message.length);
 * for (Event event = reader.next(); event != Event.END; event = reader.next()) {
 *   if (event == Event.RECORD) {
 *     octets += reader.record().longValue(IanaElements.OCTET_DELTA_COUNT, 0);
 *   }
 * }
 * }</pre>
 */
public final class IpfixReader {
  private static final int SET_HEADER = 4;
  private static final int TEMPLATE_SET = 2;
  private static final int OPTIONS_TEMPLATE_SET = 3;
  private static final int FIRST_DATA_SET = 256;

  private enum Phase {
    BETWEEN_MESSAGES,
    BETWEEN_SETS,
    TEMPLATES,
    DATA
  }

  private final boolean reporting;
  private final Input input = new Input();
  private final Position position = new Position();
  private final MessageHeader header = new MessageHeader(input, position);
  private final RecordLayout layout = new RecordLayout();
  private final DataRecord record = new DataRecord(position, layout);
  private final TemplateParser parser = new TemplateParser(position);

  private final TransportSession own;
  private TransportSession session;
  private Phase phase = Phase.BETWEEN_MESSAGES;
  private boolean datagram;

  private byte[] octets = {};
  private int at;
  private int messageEnd;
  private int setEnd;
  private int setId;
  private int setLength;
  private int fewestOctets;
  private boolean options;
  private boolean teaching;

  private @Nullable ObservationDomain domain;
  private long exportTime;
  private long sequenceNumber;
  private int records;
  private int optionsRecords;
  private boolean certain;

  private @Nullable Template template;
  private TemplateChange change = TemplateChange.NEW;
  private int withdrawnId;
  private int awaited;
  private boolean parked;
  private long lost;
  private @Nullable IpfixFormatException problem;
  private @Nullable Replay replay;

  /** Where the reader goes on when the parked sets of a Template are read. */
  private record Replay(
      int at,
      int setId,
      int setEnd,
      int setIndex,
      int recordIndex,
      long base,
      long exportTime,
      long sequenceNumber) {}

  private IpfixReader(Builder builder) {
    TemplateCache cache = builder.cache == null ? TemplateCache.builder().build() : builder.cache;
    reporting = builder.reporting;
    own = new TransportSession(cache, Transport.FILE);
    session = own;
  }

  /**
   * A builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  // Input

  /**
   * Reads messages from an array, one behind the other, in the reader's own session.
   *
   * @param array the array, borrowed until the next reset
   * @param offset where the first message begins
   * @param length the octets there are
   * @throws IndexOutOfBoundsException when the range does not lie within the array
   */
  public void reset(byte[] array, int offset, int length) {
    reset(own, array, offset, length);
  }

  /**
   * Reads messages from an array. Over UDP that is one datagram with one message; otherwise there
   * may be several, one behind the other.
   *
   * @param within the session
   * @param array the array, borrowed until the next reset
   * @param offset where the first message begins
   * @param length the octets there are
   * @throws IndexOutOfBoundsException when the range does not lie within the array
   * @throws IllegalStateException when the session was removed from its cache
   */
  public void reset(TransportSession within, byte[] array, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, array.length);
    begin(within);
    datagram = within.transport() == Transport.UDP;
    input.borrow(array, offset, length);
  }

  /**
   * Reads messages from a stream to its end, through one buffer of 128 KiB. The stream is not
   * closed; its IOException comes out of {@link #next()} as an UncheckedIOException.
   *
   * @param within the session
   * @param stream the stream
   * @throws IllegalStateException when the session was removed from its cache
   */
  public void reset(TransportSession within, InputStream stream) {
    begin(within);
    input.read(stream);
  }

  /**
   * Reads messages from a blocking channel to its end, through one buffer of 128 KiB. The channel
   * is not closed; its IOException comes out of {@link #next()} as an UncheckedIOException.
   *
   * @param within the session
   * @param channel the channel
   * @throws IllegalStateException when the session was removed from its cache
   */
  public void reset(TransportSession within, ReadableByteChannel channel) {
    begin(within);
    input.read(channel);
  }

  /**
   * Reads messages from pieces of a stream that are {@linkplain #append(byte[], int, int) appended}
   * as they arrive, cut anywhere. {@link Event#END} then means that the pieces so far hold no other
   * whole message.
   *
   * @param within the session
   * @throws IllegalStateException when the session was removed from its cache
   */
  public void reset(TransportSession within) {
    begin(within);
    input.pieces();
  }

  private void begin(TransportSession within) {
    if (within.closed()) {
      throw new IllegalStateException("the session was removed: ask the cache for it again");
    }
    session = within;
    datagram = false;
    phase = Phase.BETWEEN_MESSAGES;
    replay = null;
    awaited = 0;
    domain = null;
    template = null;
    problem = null;
    position.move(0, -1);
  }

  /**
   * Appends a piece of the stream, which is copied. Once the stream is no longer IPFIX (its version
   * or a length is wrong), what is appended is thrown away until the next reset.
   *
   * @param array the array
   * @param offset where the piece begins
   * @param length the octets it has
   * @throws IllegalStateException when the reader was not reset for pieces, or has not come to
   *     {@link Event#END} with those before
   */
  public void append(byte[] array, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, array.length);
    checkDrained();
    input.append(array, offset, length);
  }

  /**
   * Appends a piece of the stream, which is copied; the buffer's position moves to its limit.
   *
   * @param piece the piece
   * @throws IllegalStateException when the reader was not reset for pieces, or has not come to
   *     {@link Event#END} with those before
   */
  public void append(ByteBuffer piece) {
    checkDrained();
    input.append(piece);
  }

  private void checkDrained() {
    if (phase != Phase.BETWEEN_MESSAGES) {
      throw new IllegalStateException("call next() until END before a piece is appended");
    }
  }

  /** Says that no piece follows: octets of a message that is not whole are malformed then. */
  public void endOfPieces() {
    input.close();
  }

  // Steps

  /**
   * Steps on.
   *
   * @return what the reader stands on now
   * @throws IpfixFormatException when octets are malformed and problems are not reported as events
   * @throws java.io.UncheckedIOException when the stream or channel fails
   */
  public Event next() {
    Event event = phase == Phase.DATA ? nextRecord() : null;
    return event == null ? advance() : event;
  }

  /** Steps on until there is something to tell; a loop, since sets may have no records. */
  private Event advance() {
    while (true) {
      Event event =
          switch (phase) {
            case BETWEEN_MESSAGES -> nextMessage();
            case BETWEEN_SETS -> at < messageEnd ? nextSet() : endMessage();
            case TEMPLATES -> nextTemplate();
            case DATA -> nextRecord();
          };
      if (event != null) {
        return event;
      }
    }
  }

  private @Nullable Event nextRecord() {
    if (setEnd - at < fewestOctets) {
      leaveDataSet();
      return null;
    }
    int behind = layout.bind(at, setEnd);
    if (behind < 0) {
      return recordTruncated();
    }
    at = behind;
    position.record++;
    return options ? optionsRecord() : Event.RECORD;
  }

  private Event nextMessage() {
    try {
      if (datagram && domain != null) {
        header.checkLast();
      }
      if (!header.next()) {
        return Event.END;
      }
    } catch (IpfixFormatException e) {
      return problem(e);
    }
    octets = header.octets;
    at = header.begin + MessageHeader.OCTETS;
    messageEnd = header.begin + header.length;
    exportTime = header.exportTime;
    sequenceNumber = header.sequenceNumber;
    records = 0;
    optionsRecords = 0;
    certain = true;
    domain = session.domain(header.observationDomainId);
    if (domain == null) {
      return problem(
          position.error(
              Code.LIMIT,
              "Observation Domain " + header.observationDomainId + " is one more than may be",
              header.begin,
              -1));
    }
    phase = Phase.BETWEEN_SETS;
    return Event.MESSAGE;
  }

  private Event problem(IpfixFormatException error) {
    problem = error;
    if (reporting) {
      return Event.MALFORMED;
    }
    throw error;
  }

  private @Nullable Event endMessage() {
    phase = Phase.BETWEEN_MESSAGES;
    lost = current().sequence().message(sequenceNumber, records, optionsRecords, certain);
    return lost > 0 ? Event.GAP : null;
  }

  private @Nullable Event nextSet() {
    position.move(position.base, position.set + 1);
    int left = messageEnd - at;
    setId = left < SET_HEADER ? -1 : Octets.unsigned16(octets, at);
    setLength = left < SET_HEADER ? left : Octets.unsigned16(octets, at + 2);
    if (left < SET_HEADER || setLength < SET_HEADER || setLength > left) {
      IpfixFormatException error =
          position.error(
              Code.SET_LENGTH,
              "the set has the length " + setLength + ", of " + left + " octets left",
              at,
              -1);
      at = messageEnd;
      certain = false;
      return problem(error);
    }
    setEnd = at + setLength;
    if (setId >= FIRST_DATA_SET) {
      return enterDataSet();
    }
    if (setId == TEMPLATE_SET || setId == OPTIONS_TEMPLATE_SET) {
      at += SET_HEADER;
      phase = Phase.TEMPLATES;
      return null;
    }
    at = setEnd;
    parked = false;
    template = null;
    return Event.SKIPPED_SET;
  }

  private @Nullable Event enterDataSet() {
    ObservationDomain current = current();
    Template known = current.template(setId);
    template = known;
    if (known == null) {
      certain = false;
      parked = park(current);
      at = setEnd;
      return Event.SKIPPED_SET;
    }
    openDataSet(known, current);
    return null;
  }

  private void openDataSet(Template known, ObservationDomain current) {
    record.place(position, 0);
    record.prepare(known, current, octets);
    fewestOctets = known.fewestOctets();
    options = known.options();
    teaching = options && TypeRecords.describes(known);
    at += SET_HEADER;
    phase = Phase.DATA;
  }

  private boolean park(ObservationDomain current) {
    if (session.limits().parkedOctets() == 0) {
      return false;
    }
    return session.park(
        current.id(),
        setId,
        new ParkedSet(octets, at, setEnd, position, exportTime, sequenceNumber));
  }

  private Event optionsRecord() {
    if (teaching) {
      TypeRecords.teach(record, session);
    }
    return Event.OPTIONS;
  }

  private Event recordTruncated() {
    position.record++;
    Template known = Objects.requireNonNull(template);
    int field = layout.failedField();
    IpfixFormatException error =
        position.error(
            Code.RECORD_TRUNCATED,
            known.fields().get(field).element().name() + " ends outside of the set",
            at,
            field);
    position.record--;
    certain = false;
    at = setEnd;
    leaveDataSet();
    return problem(error);
  }

  private void leaveDataSet() {
    if (replay != null) {
      replayNext();
      return;
    }
    if (options) {
      optionsRecords += position.record + 1;
    } else {
      records += position.record + 1;
    }
    at = setEnd;
    phase = Phase.BETWEEN_SETS;
  }

  // Templates

  private @Nullable Event nextTemplate() {
    if (awaited != 0) {
      startReplay();
      return null;
    }
    if (parser.padding(octets, at, setEnd)) {
      at = setEnd;
      phase = Phase.BETWEEN_SETS;
      return null;
    }
    position.record++;
    try {
      return templateRecord(current());
    } catch (IpfixFormatException e) {
      return problem(e);
    }
  }

  private Event templateRecord(ObservationDomain current) {
    boolean ofOptions = setId == OPTIONS_TEMPLATE_SET;
    int start = at;
    at = setEnd;
    int id = Octets.unsigned16(octets, start);
    if (Octets.unsigned16(octets, start + 2) == 0) {
      at = start + SET_HEADER;
      return withdrawal(current, id, start);
    }
    int behind = parser.end(octets, start, setEnd, ofOptions);
    at = behind;
    template = null;
    Template present = current.template(id);
    if (present != null
        && present.options() == ofOptions
        && present.receivedAs(octets, start, behind - start)) {
      current.refresh(id);
      template = present;
      change = TemplateChange.REFRESHED;
      return Event.TEMPLATE;
    }
    Template received = parser.template(octets, start, behind, ofOptions, current);
    current.put(received);
    template = received;
    change = present == null ? TemplateChange.NEW : TemplateChange.REPLACED;
    awaited = session.hasParked(current.id(), id) ? id : 0;
    if (present != null && session.transport() != Transport.UDP) {
      throw position.error(
          Code.TEMPLATE_CONFLICT,
          "Template " + id + " differs from the one there is, which was not withdrawn",
          start,
          -1);
    }
    return Event.TEMPLATE;
  }

  private Event withdrawal(ObservationDomain current, int id, int start) {
    boolean ofOptions = setId == OPTIONS_TEMPLATE_SET;
    if (session.transport() == Transport.UDP) {
      throw position.error(
          Code.WITHDRAWAL_OVER_UDP, "a withdrawal over UDP is to be ignored", start, -1);
    }
    withdrawnId = id;
    if (id == setId) {
      template = null;
      current.withdrawAll(ofOptions);
    } else if (id < FIRST_DATA_SET) {
      throw position.error(
          Code.TEMPLATE_ID, "no Template has an id below 256, such as " + id, start, -1);
    } else {
      template = current.withdraw(id, ofOptions);
    }
    return Event.WITHDRAWAL;
  }

  private ObservationDomain current() {
    return Objects.requireNonNull(domain);
  }

  // Parked sets

  private void startReplay() {
    replay =
        new Replay(
            at,
            setId,
            setEnd,
            position.set,
            position.record,
            position.base,
            exportTime,
            sequenceNumber);
    replayNext();
  }

  private void replayNext() {
    Replay outer = Objects.requireNonNull(replay);
    ObservationDomain current = current();
    Template known = current.template(awaited);
    ParkedSet set = known == null ? null : session.unpark(current.id(), awaited);
    if (known == null || set == null) {
      awaited = 0;
      replay = null;
      octets = header.octets;
      at = outer.at();
      setId = outer.setId();
      setEnd = outer.setEnd();
      position.set = outer.setIndex();
      position.record = outer.recordIndex();
      position.base = outer.base();
      exportTime = outer.exportTime();
      sequenceNumber = outer.sequenceNumber();
      phase = Phase.TEMPLATES;
      return;
    }
    template = known;
    octets = set.octets;
    at = ParkedSet.MARGIN;
    setId = awaited;
    setEnd = octets.length;
    position.move(set.offset, set.setIndex);
    exportTime = set.exportTime;
    sequenceNumber = set.sequenceNumber;
    openDataSet(known, current);
  }

  // What the reader stands on

  /**
   * The record, on {@link Event#RECORD} and {@link Event#OPTIONS}: always the same object,
   * re-bound.
   *
   * @return the record
   */
  public DataRecord record() {
    return record;
  }

  /**
   * The Template of the record at hand, the one that came on {@link Event#TEMPLATE}, or the one
   * withdrawn on {@link Event#WITHDRAWAL}.
   *
   * @return the Template, or null where there is none: all were withdrawn, or one nobody had
   */
  public @Nullable Template template() {
    return template;
  }

  /**
   * What the Template did, on {@link Event#TEMPLATE}.
   *
   * @return whether it is new, refreshed or replaced
   */
  public TemplateChange templateChange() {
    return change;
  }

  /**
   * The id that was withdrawn, on {@link Event#WITHDRAWAL}: 2 means all Templates, 3 all Options
   * Templates.
   *
   * @return the id
   */
  public int withdrawnTemplateId() {
    return withdrawnId;
  }

  /**
   * The session the messages belong to.
   *
   * @return the session
   */
  public TransportSession session() {
    return session;
  }

  /**
   * The Observation Domain of the message.
   *
   * @return the domain
   * @throws IllegalStateException before the first {@link Event#MESSAGE}
   */
  public ObservationDomain observationDomain() {
    if (domain == null) {
      throw new IllegalStateException("there is no domain before next() returned MESSAGE");
    }
    return domain;
  }

  /**
   * The Observation Domain ID of the message's header.
   *
   * @return 0 to 4294967295
   */
  public long observationDomainId() {
    return header.observationDomainId;
  }

  /**
   * When the message left the sender, by its header; on a record of a parked set, that of the
   * message it came in.
   *
   * @return seconds since 1970-01-01T00:00:00Z, 0 to 4294967295
   */
  public long exportTime() {
    return exportTime;
  }

  /**
   * The sequence number of the message's header; on a record of a parked set, that of the message
   * it came in.
   *
   * @return 0 to 4294967295
   */
  public long sequenceNumber() {
    return sequenceNumber;
  }

  /**
   * The octets of the message.
   *
   * @return 16 to 65535
   */
  public int messageLength() {
    return header.length;
  }

  /**
   * The id of the set at hand: 2 and 3 are sets of Templates, 256 and above of data.
   *
   * @return 0 to 65535
   */
  public int setId() {
    return setId;
  }

  /**
   * The octets of the set at hand, its header counted.
   *
   * @return 4 to 65519
   */
  public int setLength() {
    return setLength;
  }

  /**
   * Whether the set passed over on {@link Event#SKIPPED_SET} was kept, to be read when its Template
   * comes; or whether the record at hand is of such a set.
   *
   * @return whether it was parked
   */
  public boolean parked() {
    return phase == Phase.DATA ? replay != null : parked;
  }

  /**
   * How many records are missing, on {@link Event#GAP}.
   *
   * @return 1 or more
   */
  public long lostRecords() {
    return lost;
  }

  /**
   * What is malformed, on {@link Event#MALFORMED}.
   *
   * @return the problem
   * @throws IllegalStateException when there is none
   */
  public IpfixFormatException problem() {
    if (problem == null) {
      throw new IllegalStateException("there is no problem before next() returned MALFORMED");
    }
    return problem;
  }

  /** Sets a reader up. */
  public static final class Builder {
    private @Nullable TemplateCache cache;
    private boolean reporting;

    private Builder() {}

    /**
     * The cache whose sessions the reader serves; one of its own unless set.
     *
     * @param cache the cache
     * @return this
     */
    public Builder templates(TemplateCache cache) {
      this.cache = cache;
      return this;
    }

    /**
     * Whether malformed octets are an event instead of an exception; not so unless set.
     *
     * @param report whether they are
     * @return this
     */
    public Builder reportProblems(boolean report) {
      this.reporting = report;
      return this;
    }

    /**
     * The reader.
     *
     * @return a new reader
     */
    public IpfixReader build() {
      return new IpfixReader(this);
    }
  }
}
