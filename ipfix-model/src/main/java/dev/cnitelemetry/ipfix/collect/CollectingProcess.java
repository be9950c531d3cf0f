// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.collect;

import dev.cnitelemetry.ipfix.ElementRegistry;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixFormatException;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import dev.cnitelemetry.ipfix.wire.TemplateCache;
import dev.cnitelemetry.ipfix.wire.Transport;
import dev.cnitelemetry.ipfix.wire.TransportSession;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import javax.annotation.Nullable;

/**
 * Reads what exporters send, whatever brings it here, and keeps them apart.
 *
 * <p>Used by one thread. Memory is bounded: what sessions keep by the limits of the {@link
 * TemplateCache}, counts to 65,536 exporters, of which the one that was quiet for longest gives
 * way. Source: RFC 7011, section 2 (Collecting Process).
 *
 * <pre>{@code
 * CollectingProcess process =
 *     CollectingProcess.builder()
 *         .handler((event, exporter, from) -> System.out.println(exporter + " " + event))
 *         .build();
 * process.datagram(
 *     process.exporter(Transport.UDP, new byte[] {10, 0, 0, 1}, 40_000), message, 0, message.length);
 * process.finish();
 * }</pre>
 */
public final class CollectingProcess {
  private static final int PARKED_OCTETS = 8 << 20;
  private static final int MOST_EXPORTERS = 1 << 16;

  private final RecordHandler handler;
  private final TemplateCache cache;
  private final IpfixReader datagrams;
  private final LinkedHashMap<Exporter.Key, Exporter> exporters =
      new LinkedHashMap<>(16, 0.75f, true);
  private final Map<Exporter, Stream> streams = new HashMap<>();
  private final Map<Exporter, TransportSession> sessions = new HashMap<>();
  private final JsonRecords jsonRecords;
  private long records;

  /** A connection: its reader, or what reads its JSON, and whether anything of it has come. */
  private static final class Stream {
    final IpfixReader reader;
    @Nullable JsonStream json;
    boolean begun;

    Stream(IpfixReader reader) {
      this.reader = reader;
    }
  }

  private CollectingProcess(Builder builder) {
    handler = builder.handler;
    cache =
        TemplateCache.builder()
            .registry(builder.registry)
            .maximumParkedOctets(builder.parkedOctets)
            .clock(builder.clock)
            .onEviction(this::evicted)
            .build();
    datagrams = reader();
    jsonRecords = new JsonRecords(builder.registry, this::drain, this::malformed);
  }

  /**
   * A builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  private IpfixReader reader() {
    return IpfixReader.builder().templates(cache).reportErrors(true).build();
  }

  /**
   * The exporter of an address and port.
   *
   * @param transport what carries its messages
   * @param address four or sixteen octets
   * @param port 0 to 65535
   * @return the exporter, the same one each time while it is known
   * @throws IllegalArgumentException if the address has another length
   */
  public Exporter exporter(Transport transport, byte[] address, int port) {
    if (address.length != 4 && address.length != 16) {
      throw new IllegalArgumentException(
          "an address has four or sixteen octets, not " + address.length);
    }
    return exporter(new Exporter.Key(transport, address.clone(), port, ""));
  }

  /**
   * The exporter that a file stands for.
   *
   * @param name the name to show
   * @return the exporter
   */
  public Exporter file(String name) {
    return exporter(new Exporter.Key(Transport.FILE, new byte[0], 0, name));
  }

  private Exporter exporter(Exporter.Key key) {
    Exporter known = exporters.get(key);
    if (known != null) {
      return known;
    }
    if (exporters.size() >= MOST_EXPORTERS) {
      Exporter eldest = exporters.values().iterator().next();
      exporters.remove(eldest.key());
      close(eldest, false);
      handler.evicted(eldest);
    }
    Exporter exporter = new Exporter(key);
    exporters.put(key, exporter);
    return exporter;
  }

  private void evicted(Object key, TransportSession session) {
    if (key instanceof Exporter exporter) {
      sessions.remove(exporter);
      account(exporter, session);
      handler.evicted(exporter);
    }
  }

  private static void account(Exporter exporter, TransportSession session) {
    exporter.account(session, exporter.lostRecords(), exporter.restarts());
    exporter.addSkippedSets(session.droppedSets() + session.parkedSets());
  }

  /**
   * Every exporter that is known, the one that was quiet for longest first.
   *
   * @return an unmodifiable copy
   */
  public Collection<Exporter> exporters() {
    return List.copyOf(exporters.values());
  }

  /**
   * Data Records of all exporters so far, those of Options Templates too.
   *
   * @return 0 or more
   */
  public long records() {
    return records;
  }

  /**
   * The Templates of an exporter, as they are now.
   *
   * @param exporter the exporter
   * @return its session, or null if it has none now
   */
  public @Nullable TransportSession session(Exporter exporter) {
    return sessions.get(exporter);
  }

  private TransportSession sessionOf(Exporter exporter) {
    TransportSession session = cache.session(exporter, exporter.transport());
    sessions.put(exporter, session);
    return session;
  }

  /**
   * Says which packet of a capture what follows is in.
   *
   * @param exporter who sent it
   * @param number its number, from 1 on
   * @param time when it was captured
   */
  public void packet(Exporter exporter, long number, Instant time) {
    exporter.packet(number, time);
  }

  /**
   * Reads a datagram.
   *
   * @param exporter who sent it
   * @param octets the array
   * @param offset where the datagram begins
   * @param length the octets it has
   */
  public void datagram(Exporter exporter, byte[] octets, int offset, int length) {
    ForeignProtocol foreign = ForeignProtocol.of(octets, offset, length);
    if (foreign == ForeignProtocol.JSON && JsonRecords.begins(octets, offset, length)) {
      jsonRecords.datagram(exporter, octets, offset, length);
      return;
    }
    if (foreign != null) {
      foreign(exporter, foreign);
      return;
    }
    datagrams.reset(sessionOf(exporter), octets, offset, length);
    drain(datagrams, exporter);
  }

  private void malformed(Exporter exporter, IpfixFormatException error) {
    exporter.countMalformed(error);
    handler.malformedJson(exporter, error);
  }

  private void foreign(Exporter exporter, ForeignProtocol protocol) {
    if (exporter.foreign(protocol)) {
      handler.foreign(exporter, protocol);
    }
  }

  /**
   * Reads a file of messages, or of records as JSON, to its end.
   *
   * @param exporter what {@link #file} gave
   * @param in the stream, which is not closed
   * @throws java.io.UncheckedIOException if the stream fails
   */
  public void read(Exporter exporter, InputStream in) {
    InputStream file = in.markSupported() ? in : new BufferedInputStream(in);
    if (isJson(file)) {
      JsonStream json = new JsonStream(jsonRecords, exporter);
      byte[] octets = new byte[1 << 14];
      int count = 0;
      while (count >= 0 && !json.isAbandoned()) {
        json.append(octets, 0, count);
        count = read(file, octets);
      }
      json.finish();
      return;
    }
    datagrams.reset(sessionOf(exporter), file);
    drain(datagrams, exporter);
  }

  private static boolean isJson(InputStream in) {
    in.mark(64);
    byte[] begin = new byte[64];
    int count = 0;
    int more = 0;
    while (more >= 0 && count < begin.length) {
      count += more;
      more = read(in, begin, count);
    }
    try {
      in.reset();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return JsonRecords.begins(begin, 0, count);
  }

  private static int read(InputStream in, byte[] into) {
    return read(in, into, 0);
  }

  private static int read(InputStream in, byte[] into, int from) {
    try {
      return in.read(into, from, into.length - from);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a piece of a stream, cut anywhere.
   *
   * @param exporter who sent it
   * @param octets the array
   * @param offset where the piece begins
   * @param length the octets it has
   * @return false if the stream is not IPFIX any more, so that the connection is to be closed
   */
  public boolean piece(Exporter exporter, byte[] octets, int offset, int length) {
    Stream stream = streams.get(exporter);
    if (stream == null) {
      stream = new Stream(reader());
      stream.reader.reset(sessionOf(exporter));
      streams.put(exporter, stream);
    }
    if (!stream.begun && length > 0) {
      stream.begun = true;
      ForeignProtocol foreign = ForeignProtocol.of(octets, offset, length);
      if (JsonRecords.begins(octets, offset, length)) {
        stream.json = new JsonStream(jsonRecords, exporter);
      } else if (foreign != null) {
        foreign(exporter, foreign);
        return false;
      }
    }
    JsonStream json = stream.json;
    if (json != null) {
      json.append(octets, offset, length);
      return !json.isAbandoned();
    }
    stream.reader.append(octets, offset, length);
    drain(stream.reader, exporter);
    return !stream.reader.isAbandoned();
  }

  /**
   * Says that octets of a stream are missing: what follows begins at a message.
   *
   * @param exporter who sent it
   */
  public void gap(Exporter exporter) {
    Stream stream = streams.get(exporter);
    if (stream == null) {
      return;
    }
    if (stream.json != null) {
      stream.json = new JsonStream(jsonRecords, exporter);
    } else {
      stream.reader.reset(sessionOf(exporter));
    }
  }

  /**
   * Says that a connection ended: octets of a message that is not whole are malformed now.
   *
   * @param exporter whose connection it was
   */
  public void close(Exporter exporter) {
    close(exporter, true);
  }

  private void close(Exporter exporter, boolean complete) {
    Stream stream = streams.remove(exporter);
    JsonStream json = stream == null ? null : stream.json;
    if (json != null && complete) {
      json.finish();
    } else if (stream != null && complete) {
      stream.reader.endOfPieces();
      drain(stream.reader, exporter);
    }
    TransportSession session = cache.remove(exporter);
    if (session != null) {
      sessions.remove(exporter);
      account(exporter, session);
    }
  }

  /** Ends every session: what they lost, and what never found its Template, is counted now. */
  public void finish() {
    finish(true);
  }

  /**
   * As {@link #finish}, in the middle of streams: that messages are not whole is nobody's fault.
   */
  public void interrupt() {
    finish(false);
  }

  private void finish(boolean complete) {
    for (Exporter exporter : new ArrayList<>(exporters.values())) {
      close(exporter, complete);
    }
  }

  private void drain(IpfixReader reader, Exporter exporter) {
    for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
      exporter.count(event, reader);
      if (event == IpfixEvent.RECORD || event == IpfixEvent.OPTIONS) {
        records++;
      }
      handler.event(event, exporter, reader);
    }
  }

  /** Sets a process up. */
  public static final class Builder {
    private ElementRegistry registry = ElementRegistry.standard();
    private RecordHandler handler = (event, exporter, reader) -> {};
    private LongSupplier clock = System::nanoTime;
    private int parkedOctets = PARKED_OCTETS;

    private Builder() {}

    /**
     * The elements to know; {@link ElementRegistry#standard()} unless set.
     *
     * @param registry the registry
     * @return this
     */
    public Builder registry(ElementRegistry registry) {
      this.registry = registry;
      return this;
    }

    /**
     * Who takes what comes; nobody unless set.
     *
     * @param handler the handler
     * @return this
     */
    public Builder handler(RecordHandler handler) {
      this.handler = handler;
      return this;
    }

    /**
     * The clock that the lives of Templates are measured by; {@link System#nanoTime} unless set.
     *
     * @param nanoseconds counts nanoseconds from any beginning
     * @return this
     */
    public Builder clock(LongSupplier nanoseconds) {
      this.clock = nanoseconds;
      return this;
    }

    /**
     * How many octets of Data Sets wait for their Template, of all exporters together; 8 MiB unless
     * set.
     *
     * @param most 0 or more
     * @return this
     */
    public Builder maximumParkedOctets(int most) {
      this.parkedOctets = most;
      return this;
    }

    /**
     * The process.
     *
     * @return a new process
     */
    public CollectingProcess build() {
      return new CollectingProcess(this);
    }
  }
}
