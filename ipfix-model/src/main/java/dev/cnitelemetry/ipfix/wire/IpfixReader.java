// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.OctetSlice;
import dev.cnitelemetry.ipfix.wire.internal.Input;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Objects;
import javax.annotation.Nullable;

/**
 * Reads IPFIX Messages: one datagram, a TCP stream cut anywhere, or a file of RFC 5655.
 *
 * <p>A pull cursor: {@link #next()} steps to a message, a Template, a withdrawal, a record or
 * whatever else {@link IpfixEvent} names, in the order of the wire; the accessors tell about it
 * until the next step. Built once a thread and reused; after the first message of a Template,
 * reading allocates nothing. Not for use by several threads at once.
 *
 * <p>What lasts between messages is in a {@link TransportSession}. {@link #reset(byte[], int, int)}
 * uses a session of the reader's own, as for one file or stream.
 *
 * <p>Malformed octets are an {@link IpfixFormatException}, after which {@code next()} goes on at
 * the next set or message; with {@link Builder#reportErrors} they are an event instead. No other
 * exception comes from any octets, and memory is bounded by the limits of the {@link
 * TemplateCache}. Source: RFC 7011; RFC 5655; RFC 6313; RFC 5610.
 *
 * <pre>{@code
 * IpfixReader reader = IpfixReader.builder().build();
 * reader.reset(message, 0, message.length);
 * long octets = 0;
 * for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
 *   if (event == IpfixEvent.RECORD) {
 *     octets += reader.record().longValue(IanaElements.OCTET_DELTA_COUNT, 0);
 *   }
 * }
 * }</pre>
 */
public final class IpfixReader {
  private final boolean reporting;
  private final Input input = new Input();
  private final Position position = new Position();
  private final MessageHeader header = new MessageHeader(input, position);
  private final DataSet data = new DataSet(position);
  private final DataRecord record = data.record();
  private final MessageSets sets;

  private final TransportSession own;
  private TransportSession session;
  private boolean datagram;
  private @Nullable IpfixFormatException error;

  private IpfixReader(Builder builder) {
    TemplateCache cache = builder.cache == null ? TemplateCache.builder().build() : builder.cache;
    reporting = builder.reporting;
    own = new TransportSession(cache, Transport.FILE);
    session = own;
    sets = new MessageSets(header, position, data, own);
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
   * Reads messages from an array, one after the other, in the reader's own session.
   *
   * @param array the array, borrowed until the next reset
   * @param offset where the first message begins
   * @param length the octets there are
   * @throws IndexOutOfBoundsException if the range does not lie within the array
   */
  public void reset(byte[] array, int offset, int length) {
    reset(own, array, offset, length);
  }

  /**
   * Reads messages from an array. Over UDP that is one datagram with one message; otherwise there
   * may be several, one after the other.
   *
   * @param within the session
   * @param array the array, borrowed until the next reset
   * @param offset where the first message begins
   * @param length the octets there are
   * @throws IndexOutOfBoundsException if the range does not lie within the array
   * @throws IllegalStateException if the session was removed from its cache
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
   * @throws IllegalStateException if the session was removed from its cache
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
   * @throws IllegalStateException if the session was removed from its cache
   */
  public void reset(TransportSession within, ReadableByteChannel channel) {
    begin(within);
    input.read(channel);
  }

  /**
   * Reads messages from pieces of a stream that are {@linkplain #append(byte[], int, int) appended}
   * as they arrive, cut anywhere. {@link IpfixEvent#END} then means that the pieces so far hold no
   * other whole message.
   *
   * @param within the session
   * @throws IllegalStateException if the session was removed from its cache
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
    sets.restart(within);
    error = null;
  }

  /**
   * Appends a piece of the stream, which is copied. Once the stream is no longer IPFIX (its version
   * or a length is wrong), what is appended is thrown away until the next reset.
   *
   * @param array the array
   * @param offset where the piece begins
   * @param length the octets it has
   * @throws IllegalStateException if the reader was not reset for pieces, or has not come to {@link
   *     IpfixEvent#END} with those before
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
   * @throws IllegalStateException if the reader was not reset for pieces, or has not come to {@link
   *     IpfixEvent#END} with those before
   */
  public void append(ByteBuffer piece) {
    checkDrained();
    input.append(piece);
  }

  private void checkDrained() {
    if (!sets.ended()) {
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
   * @return what the reader is at now
   * @throws IpfixFormatException if octets are malformed and problems are not reported as events
   * @throws java.io.UncheckedIOException if the stream or channel fails
   */
  public IpfixEvent next() {
    try {
      IpfixEvent event = data.next();
      while (event == null) {
        event = sets.ended() ? nextMessage() : sets.next();
      }
      return event;
    } catch (IpfixFormatException e) {
      error = e;
      if (reporting) {
        return IpfixEvent.MALFORMED;
      }
      throw e;
    }
  }

  private IpfixEvent nextMessage() {
    if (datagram && sets.domain() != null) {
      header.checkLast();
    }
    if (!header.next()) {
      return IpfixEvent.END;
    }
    sets.open();
    return IpfixEvent.MESSAGE;
  }

  /**
   * Whether the octets are no IPFIX any more: the version or the length of a message is wrong, and
   * nobody can tell where the next one begins. Nothing more is read until the next reset; a
   * connection is to be closed.
   *
   * @return whether the rest of the input is given up
   */
  public boolean isAbandoned() {
    return input.isAbandoned();
  }

  // What the reader is at

  /**
   * The record, on {@link IpfixEvent#RECORD} and {@link IpfixEvent#OPTIONS}: always the same
   * object, re-bound.
   *
   * @return the record
   */
  public DataRecord record() {
    return record;
  }

  /**
   * The Template of the record at hand, the one that came on {@link IpfixEvent#TEMPLATE}, or the
   * one withdrawn on {@link IpfixEvent#WITHDRAWAL}.
   *
   * @return the Template, or null where there is none: all were withdrawn, or one nobody had
   */
  public @Nullable Template template() {
    return sets.template();
  }

  /**
   * What the Template did, on {@link IpfixEvent#TEMPLATE}.
   *
   * @return whether it is new, refreshed or replaced
   */
  public TemplateChange templateChange() {
    return sets.templates().change();
  }

  /**
   * The id that was withdrawn, on {@link IpfixEvent#WITHDRAWAL}: 2 means all Templates, 3 all
   * Options Templates.
   *
   * @return the id
   */
  public int withdrawnTemplateId() {
    return sets.templates().withdrawnId();
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
   * @throws IllegalStateException before the first {@link IpfixEvent#MESSAGE}
   */
  public ObservationDomain observationDomain() {
    ObservationDomain domain = sets.domain();
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
    return sets.exportTime();
  }

  /**
   * The sequence number of the message's header; on a record of a parked set, that of the message
   * it came in.
   *
   * @return 0 to 4294967295
   */
  public long sequenceNumber() {
    return sets.sequenceNumber();
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
   * The octets of the message, its header first: to pass it on as it came. Allocates nothing.
   *
   * @param into the slice to bind; valid until the reader steps on
   * @return the slice
   */
  public OctetSlice message(OctetSlice into) {
    return into.wrap(header.octets, header.begin, header.length);
  }

  /**
   * The id of the set at hand: 2 and 3 are sets of Templates, 256 and above of data.
   *
   * @return 0 to 65535
   */
  public int setId() {
    return sets.setId();
  }

  /**
   * The octets of the set at hand, its header counted.
   *
   * @return 4 to 65519
   */
  public int setLength() {
    return sets.setLength();
  }

  /**
   * Whether the set passed over on {@link IpfixEvent#SKIPPED_SET} was kept, to be read when its
   * Template comes; or whether the record at hand is of such a set.
   *
   * @return whether it was parked
   */
  public boolean isParked() {
    return sets.isParked();
  }

  /**
   * How many records are missing, on {@link IpfixEvent#GAP}.
   *
   * @return 1 or more
   */
  public long lostRecords() {
    return sets.lostRecords();
  }

  /**
   * What is malformed, on {@link IpfixEvent#MALFORMED}.
   *
   * @return the error
   * @throws IllegalStateException if there is none
   */
  public IpfixFormatException error() {
    if (error == null) {
      throw new IllegalStateException("there is no error before next() returned MALFORMED");
    }
    return error;
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
    public Builder reportErrors(boolean report) {
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
