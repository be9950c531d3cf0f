// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.annotation.Nullable;

/**
 * Writes IPFIX Messages of one Observation Domain in one Transport Session.
 *
 * <p>{@link #define Define} Templates, {@link #begin} records of them, set their fields and
 * {@linkplain RecordWriter#end() end} them. Records gather in a message, several a set and several
 * sets a message; it goes to the {@link MessageSink} when the next record does not fit, when {@link
 * #flush()} is called, or when {@link #advance} finds it old. Templates go out before their first
 * record; over UDP they are repeated. Time is handed in and never read.
 *
 * <p>After the first record of a Template nothing is allocated, whatever is sent. Not for use by
 * several threads at once. Memory is two messages of the largest size.
 *
 * <p>When the sink throws, the exception comes out of the method that sent the message. The message
 * is lost and {@linkplain #lostMessages() counted}, the sequence numbers after it say that its
 * records are missing, Templates that were in it are sent again, and the writer goes on; the record
 * that did not fit into it is in the next one. Source: RFC 7011.
 *
 * <pre>{@code
 * IpfixWriter writer = IpfixWriter.builder(MessageSink.to(out)).observationDomainId(7).build();
 * writer.define(template);
 * writer.advance(now);
 * writer.begin(template).set(IanaElements.OCTET_DELTA_COUNT, 600_000).end();
 * writer.flush();
 * }</pre>
 *
 * <p>A mediator:
 *
 * <pre>{@code
 * for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
 *   if (event == IpfixEvent.RECORD || event == IpfixEvent.OPTIONS) {
 *     writer.copy(reader.record());
 *   }
 * }
 * }</pre>
 */
public final class IpfixWriter {
  private static final int SMALLEST_MESSAGE = 512;
  private static final int LARGEST_MESSAGE = 65535;
  private static final long LAST_SECOND = 0xFFFF_FFFFL;
  private static final int WITHDRAWAL = 4;
  private static final int OPTIONS_BIT = 1 << 16;

  private final MessageSink sink;
  private final long observationDomainId;
  private final Transport transport;
  private final ReceiverProfile receiver;
  private final SequenceConvention convention;
  private final long refreshMillis;
  private final long ageMillis;
  private final int mostRecords;

  /**
   * The message all Templates share; of a receiver that takes one set a message, Templates alone.
   */
  private final MessageBuffer shared;

  private final int largestMessage;
  private final boolean padding;
  private final Records owner = new Records();
  private final RecordWriter record = new RecordWriter(owner);

  private final List<Slot> slots = new ArrayList<>();
  private @Nullable Slot last;

  /** That of the record at hand. */
  private @Nullable Slot open;

  /** Whether a Template or withdrawal has to be sent before the next record. */
  private boolean announcing;

  /** Withdrawals in the message at hand. */
  private final List<Integer> withdrawals = new ArrayList<>();

  /** Withdrawals of messages that were lost. */
  private final List<Integer> lostWithdrawals = new ArrayList<>();

  private boolean timeKnown;
  private long now;
  private long announcedAt;
  private int sequence;
  private boolean sending;

  private long sentMessages;
  private long sentRecords;
  private long lostMessages;
  private long lostRecords;

  /** A Template of the session. */
  private static final class Slot {
    final TemplateDefinition definition;

    /** Where its records gather. */
    final MessageBuffer message;

    /** The received Template of which records were copied last. */
    @Nullable Template source;

    boolean announced;
    boolean inMessage;

    Slot(TemplateDefinition definition, MessageBuffer message) {
      this.definition = definition;
      this.message = message;
    }
  }

  private IpfixWriter(Builder builder) {
    sink = builder.sink;
    observationDomainId = builder.observationDomainId;
    transport = builder.transport;
    receiver = builder.receiver;
    convention = builder.convention;
    refreshMillis = builder.refresh.toMillis();
    ageMillis = builder.age == null ? Long.MAX_VALUE : builder.age.toMillis();
    mostRecords = builder.mostRecords;
    largestMessage = builder.largestMessage();
    padding = builder.padding;
    shared = new MessageBuffer(largestMessage, padding);
  }

  /**
   * A builder.
   *
   * @param sink what takes the messages
   * @return a new builder
   */
  public static Builder builder(MessageSink sink) {
    return new Builder(sink);
  }

  // Time

  /**
   * Tells what time it is: messages sent from now on have it as their export time. Sends the
   * message at hand when it has come to its age, and over UDP puts the Templates into a message
   * when they are due.
   *
   * @param time the time
   * @throws IllegalArgumentException if it is before 1970 or after 2106-02-07
   * @throws IllegalStateException if a record is open
   */
  public void advance(Instant time) {
    if (time.getEpochSecond() < 0 || time.getEpochSecond() > LAST_SECOND) {
      throw new IllegalArgumentException(
          time + " is no export time: those lie between 1970 and 2106-02-07");
    }
    advance(time.toEpochMilli());
  }

  /**
   * Tells what time it is, as {@link #advance(Instant)} does. Allocates nothing.
   *
   * @param epochMilli milliseconds since 1970-01-01T00:00:00Z
   * @throws IllegalArgumentException if it is before 1970 or after 2106-02-07
   * @throws IllegalStateException if a record is open
   */
  public void advance(long epochMilli) {
    if (epochMilli < 0 || epochMilli / 1000 > LAST_SECOND) {
      throw new IllegalArgumentException(
          epochMilli + " ms are no export time: those lie between 1970 and 2106-02-07");
    }
    checkNoRecord();
    if (!timeKnown || epochMilli < now) {
      // What was done before is taken to have been done now: the clock was set, or never told.
      restart(epochMilli);
      announcedAt = epochMilli;
      timeKnown = true;
    }
    now = epochMilli;
    if (now - oldest() >= ageMillis) {
      flush();
    }
    if (transport == Transport.UDP && now - announcedAt >= refreshMillis) {
      announcedAt = now;
      for (int i = 0; i < slots.size(); i++) {
        slots.get(i).announced = false;
        announcing = true;
      }
      announce();
    }
  }

  private void restart(long epochMilli) {
    shared.since = epochMilli;
    for (int i = 0; i < slots.size(); i++) {
      slots.get(i).message.since = epochMilli;
    }
  }

  /** When the oldest message at hand began; now if there is none. */
  private long oldest() {
    long oldest = shared.isEmpty() ? now : shared.since;
    for (int i = 0; i < slots.size(); i++) {
      MessageBuffer message = slots.get(i).message;
      oldest = message.isEmpty() ? oldest : Math.min(oldest, message.since);
    }
    return oldest;
  }

  // Templates

  /**
   * Adds a Template to the session; it is sent before the next record. One that is there already
   * stays.
   *
   * @param template the Template
   * @throws IllegalArgumentException if the profile of the receiver forbids it, or no message can
   *     hold it
   * @throws IllegalStateException if another Template has the id, which over UDP may be replaced
   *     and otherwise has to be withdrawn; or a record is open
   */
  public void define(TemplateDefinition template) {
    checkNoRecord();
    receiver.check(template);
    if (!receiver.oneSetAMessage() && template.recordOctets() > shared.mostOfRecord()) {
      throw new IllegalArgumentException(
          "the Template Record of Template "
              + template.id()
              + " has "
              + template.recordOctets()
              + " octets: a message holds "
              + shared.mostOfRecord()
              + " of one record");
    }
    Slot slot = find(template.id());
    if (slot != null && slot.definition.equals(template)) {
      return;
    }
    if (slot != null) {
      if (transport != Transport.UDP) {
        throw new IllegalStateException(
            "another Template " + template.id() + " is defined: withdraw() it first");
      }
      send(slot.message);
      slots.remove(slot);
    }
    MessageBuffer message =
        receiver.oneSetAMessage() ? new MessageBuffer(largestMessage, padding) : shared;
    message.reserve(template.image.length);
    shared.reserve(template.recordOctets());
    slots.add(new Slot(template, message));
    last = null;
    announcing = true;
  }

  /**
   * Withdraws a Template, so that its id may be used for another one. Over UDP, which has no
   * withdrawals, it is merely no longer repeated.
   *
   * @param template the Template
   * @throws IllegalStateException if it is not defined, or a record is open
   * @throws IllegalArgumentException if the profile of the receiver forbids withdrawals
   */
  public void withdraw(TemplateDefinition template) {
    checkNoRecord();
    checkWithdrawals();
    Slot slot = require(template);
    forget(slot);
    if (slot.announced && transport != Transport.UDP) {
      shared.closeSet();
      appendWithdrawal(template.id() | (template.isOptions() ? OPTIONS_BIT : 0));
      shared.closeSet();
    }
  }

  /**
   * Withdraws every Template and Options Template. Over UDP, which has no withdrawals, they are
   * merely no longer repeated.
   *
   * @throws IllegalStateException if a record is open
   * @throws IllegalArgumentException if the profile of the receiver forbids withdrawals
   */
  public void withdrawAll() {
    checkNoRecord();
    checkWithdrawals();
    boolean templates = false;
    boolean optionsTemplates = false;
    for (Slot slot : slots) {
      templates |= slot.announced && !slot.definition.isOptions();
      optionsTemplates |= slot.announced && slot.definition.isOptions();
    }
    slots.clear();
    last = null;
    if (transport == Transport.UDP) {
      return;
    }
    shared.closeSet();
    if (templates) {
      appendWithdrawal(TemplateSet.ID);
    }
    if (optionsTemplates) {
      appendWithdrawal(TemplateSet.ID_OF_OPTIONS | OPTIONS_BIT);
    }
    shared.closeSet();
  }

  private void forget(Slot slot) {
    slots.remove(slot);
    last = null;
  }

  private void checkWithdrawals() {
    if (receiver.oneSetAMessage()) {
      throw receiver.forbids("withdrawals", "call newSession() after a new connection");
    }
  }

  /**
   * Begins a new Transport Session, after a connection was made anew: every Template is sent again,
   * and the sequence numbers begin at 0. Records that were not sent yet are kept and sent after the
   * Templates.
   *
   * @throws IllegalStateException if a record is open
   */
  public void newSession() {
    checkNoRecord();
    byte[] unsent = shared.sets();
    int unsentRecords = shared.records;
    shared.clear();
    sequence = 0;
    withdrawals.clear();
    lostWithdrawals.clear();
    for (Slot slot : slots) {
      slot.announced = false;
      slot.inMessage = false;
    }
    announcing = !slots.isEmpty();
    if (unsentRecords == 0) {
      return;
    }
    try {
      announce();
      send(shared);
    } finally {
      shared.restore(unsent, unsentRecords, now);
    }
  }

  // Records

  /**
   * Begins a record.
   *
   * @param template its Template
   * @return the record, always the same object, to be set and {@linkplain RecordWriter#end() ended}
   * @throws IllegalStateException if the Template is not defined, or another record is open in
   *     which nothing was refused
   * @throws IllegalArgumentException if no message can hold even the shortest record
   */
  public RecordWriter begin(TemplateDefinition template) {
    Slot slot = require(template);
    prepare(slot, template.fewestOctets());
    MessageBuffer message = slot.message;
    record.open(template, message.octets, message.recordStart(template.id()));
    open = slot;
    return record;
  }

  /** Makes the message ready for a record of a Template. */
  private void prepare(Slot slot, int octets) {
    checkNoRecord();
    if (announcing) {
      announce();
    }
    if (octets > shared.mostOfRecord()) {
      throw new IllegalArgumentException(
          "a record of Template "
              + slot.definition.id()
              + " has at least "
              + octets
              + " octets: a message holds "
              + shared.mostOfRecord()
              + " of one record");
    }
  }

  /**
   * Writes a record that was read once more: a mediator in one call. The Template is defined when
   * there is none like it yet, under the same id where that is free; the octets are copied at once.
   * Lists are written anew, and so are Templates they refer to.
   *
   * @param source the record
   * @throws IllegalArgumentException if no message can hold the record, or the receiver's profile
   *     forbids its Template
   * @throws IllegalStateException if another record is open
   * @throws IpfixFormatException if a list of the record is malformed
   */
  public void copy(DataRecord source) {
    Slot slot = slotOf(source.template());
    if (ListCopy.needed(source)) {
      ListCopy.define(source, this::slotOf);
      begin(slot.definition);
      ListCopy.copy(source, record, template -> slotOf(template).definition);
      record.end();
      return;
    }
    int length = source.length();
    prepare(slot, length);
    if (slot.message.fits(slot.definition.id(), length, slot.definition.fewestOctets())) {
      put(source, slot);
      return;
    }
    try {
      send(slot.message);
    } finally {
      put(source, slot);
    }
  }

  private void put(DataRecord source, Slot slot) {
    int length = source.length();
    int start = slot.message.recordStart(slot.definition.id());
    System.arraycopy(source.octets(), source.begin(), slot.message.octets, start, length);
    take(slot, length);
  }

  private Slot slotOf(Template source) {
    Slot known = last;
    if (known != null && known.source == source) {
      return known;
    }
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      if (slot.source == source) {
        last = slot;
        return slot;
      }
    }
    for (Slot slot : slots) {
      if (slot.definition.template().sameFields(source)) {
        slot.source = source;
        last = slot;
        return slot;
      }
    }
    int id = source.id();
    for (int other = TemplateDefinition.FIRST_ID; find(id) != null; other++) {
      id = other;
    }
    define(TemplateDefinition.of(source, id));
    Slot slot = slots.get(slots.size() - 1);
    slot.source = source;
    last = slot;
    return slot;
  }

  /** Takes a record that was written at its start into the message. */
  private void take(Slot slot, int length) {
    MessageBuffer message = slot.message;
    if (message.isEmpty()) {
      message.since = now;
    }
    message.append(slot.definition.id(), length, slot.definition.fewestOctets());
    message.records++;
    if (message.records >= mostRecords) {
      send(message);
    }
  }

  /** What becomes of the record at hand. */
  private final class Records implements RecordOwner {
    @Override
    public void end(RecordWriter ended) {
      Slot slot = Objects.requireNonNull(open);
      TemplateDefinition template = slot.definition;
      MessageBuffer message = slot.message;
      int length = ended.length();
      if (length > message.mostOfRecord()) {
        throw tooLong(ended, length, ended.longestField());
      }
      if (message.fits(template.id(), length, template.fewestOctets())) {
        take(slot, length);
        return;
      }
      // Padding may be written where the record begins: it steps aside.
      int aside = ended.begin() + RecordWriter.SLACK;
      byte[] octets = ended.octets();
      System.arraycopy(octets, ended.begin(), octets, aside, length);
      try {
        send(message);
      } finally {
        System.arraycopy(octets, aside, octets, message.recordStart(template.id()), length);
        take(slot, length);
      }
    }

    @Override
    public void abandon() {}

    @Override
    public byte[] widen(RecordWriter open, int field, int octets) {
      throw tooLong(open, octets, open.template().name(field) + " reaching so far");
    }

    private IllegalArgumentException tooLong(RecordWriter of, int length, String cause) {
      return new IllegalArgumentException(
          "a record of Template "
              + of.template().id()
              + " has "
              + length
              + " octets, "
              + cause
              + ": a message holds "
              + shared.mostOfRecord()
              + " of one record");
    }

    @Override
    public boolean defines(TemplateDefinition template) {
      Slot slot = find(template.id());
      return slot != null && slot.definition.equals(template);
    }
  }

  /**
   * Sends the message at hand, if it has anything in it, and Templates that were not sent yet.
   *
   * @throws IllegalStateException if a record is open
   */
  public void flush() {
    checkNoRecord();
    if (announcing) {
      announce();
    }
    send(shared);
    for (int i = 0; i < slots.size(); i++) {
      send(slots.get(i).message);
    }
  }

  private void send(MessageBuffer message) {
    if (message.isEmpty()) {
      return;
    }
    if (sending) {
      throw new IllegalStateException("a sink does not call its writer");
    }
    int records = message.records;
    int number = convention == SequenceConvention.INCLUSIVE ? sequence + records : sequence;
    int length = message.finish(now / 1000, number, (int) observationDomainId);
    boolean taken = false;
    sending = true;
    try {
      sink.send(message.octets, 0, length);
      taken = true;
    } finally {
      sending = false;
      message.clear();
      sequence += records;
      settle(taken, records, message == shared);
    }
  }

  private void settle(boolean taken, int records, boolean withTemplates) {
    if (taken) {
      sentMessages++;
      sentRecords += records;
    } else {
      lostMessages++;
      lostRecords += records;
    }
    if (!withTemplates) {
      return;
    }
    if (!taken) {
      lostWithdrawals.addAll(withdrawals);
      announcing |= !withdrawals.isEmpty();
    }
    withdrawals.clear();
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      if (slot.inMessage) {
        slot.inMessage = false;
        slot.announced = taken;
        announcing |= !taken;
      }
    }
  }

  // What is sent before records

  private void announce() {
    announcing = false;
    boolean complete = false;
    try {
      while (!lostWithdrawals.isEmpty()) {
        appendWithdrawal(lostWithdrawals.get(0));
        lostWithdrawals.remove(0);
      }
      for (int i = 0; i < slots.size(); i++) {
        if (!slots.get(i).announced) {
          announce(slots.get(i));
        }
      }
      shared.closeSet();
      complete = true;
    } finally {
      announcing |= !complete;
    }
  }

  private void announce(Slot slot) {
    byte[] octets = slot.definition.template().octets();
    append(
        slot.definition.isOptions() ? TemplateSet.ID_OF_OPTIONS : TemplateSet.ID,
        octets,
        octets.length);
    slot.announced = true;
    slot.inMessage = true;
    if (receiver.oneSetAMessage()) {
      send(shared);
    }
  }

  private void appendWithdrawal(int id) {
    byte[] octets = {(byte) (id >> 8), (byte) id, 0, 0};
    append(id >= OPTIONS_BIT ? TemplateSet.ID_OF_OPTIONS : TemplateSet.ID, octets, WITHDRAWAL);
    withdrawals.add(id);
  }

  private void append(int setId, byte[] octets, int length) {
    if (!receiver.oneSetAMessage() && !shared.fits(setId, length, WITHDRAWAL)) {
      send(shared);
    }
    if (shared.isEmpty()) {
      shared.since = now;
    }
    System.arraycopy(octets, 0, shared.octets, shared.recordStart(setId), length);
    shared.append(setId, length, WITHDRAWAL);
  }

  private @Nullable Slot find(int id) {
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i).definition.id() == id) {
        return slots.get(i);
      }
    }
    return null;
  }

  private Slot require(TemplateDefinition template) {
    Slot known = last;
    if (known != null && known.definition.equals(template)) {
      return known;
    }
    Slot slot = find(template.id());
    if (slot == null || !slot.definition.equals(template)) {
      throw new IllegalStateException(
          "Template " + template.id() + " is not defined, or was withdrawn: define() it first");
    }
    last = slot;
    return slot;
  }

  /** A record in which a value was refused is dropped: whoever was told so may have left it. */
  private void checkNoRecord() {
    if (record.isOpen() && !record.failed()) {
      throw new IllegalStateException(
          "a record of Template "
              + record.template().id()
              + " is open: end() or abandon() it first");
    }
    if (record.isOpen()) {
      record.abandon();
    }
  }

  // What was sent

  /**
   * The Observation Domain ID of the messages.
   *
   * @return 0 to 4294967295
   */
  public long observationDomainId() {
    return observationDomainId;
  }

  /**
   * The Templates of the session, in the order they were defined.
   *
   * @return an unmodifiable copy
   */
  public List<TemplateDefinition> templates() {
    return slots.stream().map(slot -> slot.definition).toList();
  }

  /**
   * The records of the session so far, those in the message at hand left out: what the sequence
   * number of the next message is, by RFC 7011.
   *
   * @return 0 to 4294967295
   */
  public long sequenceNumber() {
    return sequence & LAST_SECOND;
  }

  /**
   * Messages that the sink took.
   *
   * @return 0 or more
   */
  public long sentMessages() {
    return sentMessages;
  }

  /**
   * Records in messages that the sink took.
   *
   * @return 0 or more
   */
  public long sentRecords() {
    return sentRecords;
  }

  /**
   * Messages at which the sink threw.
   *
   * @return 0 or more
   */
  public long lostMessages() {
    return lostMessages;
  }

  /**
   * Records in messages at which the sink threw.
   *
   * @return 0 or more
   */
  public long lostRecords() {
    return lostRecords;
  }

  /** Sets a writer up. */
  public static final class Builder {
    private final MessageSink sink;
    private long observationDomainId;
    private Transport transport = Transport.TCP;
    private ReceiverProfile receiver = ReceiverProfile.RFC_7011;
    private SequenceConvention convention = SequenceConvention.EXCLUSIVE;
    private Duration refresh = Duration.ofMinutes(10);
    private @Nullable Duration age;
    private int mostRecords = Integer.MAX_VALUE;
    private int maximumMessageOctets;
    private boolean padding;

    private Builder(MessageSink sink) {
      this.sink = sink;
    }

    /**
     * The Observation Domain ID of the messages; 0 unless set.
     *
     * @param id 0 to 4294967295
     * @return this
     * @throws IllegalArgumentException if the id is out of its range
     */
    public Builder observationDomainId(long id) {
      if (id < 0 || id > LAST_SECOND) {
        throw new IllegalArgumentException(
            "an Observation Domain ID lies between 0 and 4294967295, not " + id);
      }
      observationDomainId = id;
      return this;
    }

    /**
     * What carries the messages; {@link Transport#TCP} unless set. Over UDP Templates are repeated,
     * may be replaced, and are never withdrawn.
     *
     * @param transport the transport
     * @return this
     */
    public Builder transport(Transport transport) {
      this.transport = transport;
      return this;
    }

    /**
     * What the receiver understands; all of RFC 7011 unless set.
     *
     * @param receiver the profile
     * @return this
     */
    public Builder receiver(ReceiverProfile receiver) {
      this.receiver = receiver;
      return this;
    }

    /**
     * What sequence numbers count; as RFC 7011 has it unless set.
     *
     * @param convention the convention
     * @return this
     */
    public Builder sequenceConvention(SequenceConvention convention) {
      this.convention = convention;
      return this;
    }

    /**
     * After how long Templates are sent again over UDP; 600 seconds unless set.
     *
     * @param refresh more than 0
     * @return this
     * @throws IllegalArgumentException if it is not more than 0
     */
    public Builder templateRefresh(Duration refresh) {
      if (refresh.toMillis() <= 0) {
        throw new IllegalArgumentException(
            "Templates are sent again after some time, not " + refresh);
      }
      this.refresh = refresh;
      return this;
    }

    /**
     * How old a message may grow before {@link IpfixWriter#advance} sends it; any age unless set.
     *
     * @param age more than 0
     * @return this
     * @throws IllegalArgumentException if it is not more than 0
     */
    public Builder maximumMessageAge(Duration age) {
      if (age.toMillis() <= 0) {
        throw new IllegalArgumentException("a message is sent after some time, not " + age);
      }
      this.age = age;
      return this;
    }

    /**
     * The most records in a message; as many as fit unless set.
     *
     * @param records 1 or more
     * @return this
     * @throws IllegalArgumentException if it is less than 1
     */
    public Builder maximumRecords(int records) {
      if (records < 1) {
        throw new IllegalArgumentException("a message has at least 1 record, not " + records);
      }
      mostRecords = records;
      return this;
    }

    /**
     * The octets of the largest message; over UDP 512 unless set, else 65535.
     *
     * @param octets 512 to 65535
     * @return this
     * @throws IllegalArgumentException if it is out of its range
     */
    public Builder maximumMessageOctets(int octets) {
      if (octets < SMALLEST_MESSAGE || octets > LARGEST_MESSAGE) {
        throw new IllegalArgumentException(
            "the largest message has 512 to 65535 octets, not " + octets);
      }
      maximumMessageOctets = octets;
      return this;
    }

    /**
     * The largest message by what the path carries: so many octets less 28 for the headers of IPv4
     * and UDP, or 48 for those of IPv6, and 512 at least.
     *
     * @param mtu the Maximum Transmission Unit of the path, in octets
     * @param ipv6 whether the path is one of IPv6
     * @return this
     */
    public Builder pathMtu(int mtu, boolean ipv6) {
      int octets = mtu - (ipv6 ? 48 : 28);
      return maximumMessageOctets(Math.max(SMALLEST_MESSAGE, Math.min(LARGEST_MESSAGE, octets)));
    }

    /**
     * Whether sets are filled up with zero octets to a multiple of four; not so unless set.
     *
     * @param padding whether they are
     * @return this
     */
    public Builder padding(boolean padding) {
      this.padding = padding;
      return this;
    }

    int largestMessage() {
      if (maximumMessageOctets > 0) {
        return maximumMessageOctets;
      }
      return transport == Transport.UDP ? SMALLEST_MESSAGE : LARGEST_MESSAGE;
    }

    /**
     * The writer.
     *
     * @return a new writer
     * @throws IllegalArgumentException if the receiver's profile forbids padding
     */
    public IpfixWriter build() {
      if (padding && receiver.oneSetAMessage()) {
        throw receiver.forbids("padding", "leave it out");
      }
      return new IpfixWriter(this);
    }
  }
}
