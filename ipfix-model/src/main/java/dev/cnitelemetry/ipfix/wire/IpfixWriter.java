// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.wire.WrittenTemplates.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

  private final Transport transport;
  private final ReceiverProfile receiver;
  private final WrittenTemplates templates = new WrittenTemplates();
  private final OutgoingMessages messages;
  private final GatheredRecords records;

  private IpfixWriter(Builder builder) {
    transport = builder.transport;
    receiver = builder.receiver;
    messages = new OutgoingMessages(builder, templates);
    records = new GatheredRecords(templates, messages, builder.mostRecords);
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
    records.checkNoneOpen();
    messages.advance(epochMilli);
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
    records.checkNoneOpen();
    receiver.check(template);
    messages.checkHolds(template);
    Slot slot = templates.find(template.id());
    if (slot != null && slot.definition.equals(template)) {
      return;
    }
    if (slot != null) {
      if (transport != Transport.UDP) {
        throw new IllegalStateException(
            "another Template " + template.id() + " is defined: withdraw() it first");
      }
      messages.send(slot.message);
      templates.remove(slot);
    }
    templates.add(new Slot(template, messages.messageFor(template)));
    messages.announceLater();
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
    records.checkNoneOpen();
    receiver.checkWithdrawals();
    Slot slot = templates.require(template);
    templates.remove(slot);
    if (slot.announced && transport != Transport.UDP) {
      messages.withdraw(template.id(), template.isOptions());
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
    records.checkNoneOpen();
    receiver.checkWithdrawals();
    boolean plain = false;
    boolean options = false;
    for (int i = 0; i < templates.size(); i++) {
      Slot slot = templates.get(i);
      plain |= slot.announced && !slot.definition.isOptions();
      options |= slot.announced && slot.definition.isOptions();
    }
    templates.clear();
    if (transport == Transport.UDP) {
      return;
    }
    if (plain) {
      messages.withdraw(TemplateSet.ID, false);
    }
    if (options) {
      messages.withdraw(TemplateSet.ID_OF_OPTIONS, true);
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
    records.checkNoneOpen();
    messages.newSession();
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
    return records.begin(templates.require(template));
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
    if (!ListCopy.needed(source)) {
      records.copy(source, slot);
      return;
    }
    ListCopy.define(source, this::slotOf);
    RecordWriter record = begin(slot.definition);
    ListCopy.copy(source, record, template -> slotOf(template).definition);
    record.end();
  }

  private Slot slotOf(Template source) {
    Slot known = templates.like(source);
    if (known != null) {
      return known;
    }
    define(TemplateDefinition.of(source, templates.freeId(source.id())));
    Slot defined = templates.get(templates.size() - 1);
    defined.source = source;
    return defined;
  }

  /**
   * Sends the message at hand, if it has anything in it, and Templates that were not sent yet.
   *
   * @throws IllegalStateException if a record is open
   */
  public void flush() {
    records.checkNoneOpen();
    messages.flush();
  }

  // What was sent

  /**
   * The Observation Domain ID of the messages.
   *
   * @return 0 to 4294967295
   */
  public long observationDomainId() {
    return messages.observationDomainId();
  }

  /**
   * The Templates of the session, in the order they were defined.
   *
   * @return an unmodifiable copy
   */
  public List<TemplateDefinition> templates() {
    return templates.definitions();
  }

  /**
   * The records of the session so far, those in the message at hand left out: what the sequence
   * number of the next message is, by RFC 7011.
   *
   * @return 0 to 4294967295
   */
  public long sequenceNumber() {
    return messages.sequence() & LAST_SECOND;
  }

  /**
   * Messages that the sink took.
   *
   * @return 0 or more
   */
  public long sentMessages() {
    return messages.sentMessages();
  }

  /**
   * Records in messages that the sink took.
   *
   * @return 0 or more
   */
  public long sentRecords() {
    return messages.sentRecords();
  }

  /**
   * Messages at which the sink threw.
   *
   * @return 0 or more
   */
  public long lostMessages() {
    return messages.lostMessages();
  }

  /**
   * Records in messages at which the sink threw.
   *
   * @return 0 or more
   */
  public long lostRecords() {
    return messages.lostRecords();
  }

  /** Sets a writer up. */
  public static final class Builder {
    final MessageSink sink;
    long observationDomainId;
    Transport transport = Transport.TCP;
    ReceiverProfile receiver = ReceiverProfile.RFC_7011;
    SequenceConvention convention = SequenceConvention.EXCLUSIVE;
    Duration refresh = Duration.ofMinutes(10);
    @Nullable Duration age;
    int mostRecords = Integer.MAX_VALUE;
    int maximumMessageOctets;
    boolean padding;

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
