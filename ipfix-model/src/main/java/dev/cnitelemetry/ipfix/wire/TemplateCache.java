// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.ElementRegistry;
import dev.cnitelemetry.ipfix.wire.internal.CacheLimits;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;
import javax.annotation.Nullable;

/**
 * The Templates of any number of senders, by Transport Session, Observation Domain and Template ID,
 * within bounds.
 *
 * <p>A collector has one cache for each thread that reads; sessions come into being when they are
 * asked for. Templates that came over UDP expire (RFC 7011, section 8.4); those of other transports
 * live until they are withdrawn or the session is {@linkplain #remove removed}. Not for use by
 * several threads at once.
 *
 * <p>What is kept is bounded by its size: when there is no room, the UDP sessions that were quiet
 * for longest give way, {@linkplain #evictedSessions() counted} and {@linkplain Builder#onEviction
 * told}. A sender that has a quarter of the room already makes nobody else give way. A session
 * takes about 2 kB; a compiled Template about 90 octets a field, once, however many sessions have
 * the same one: 10,000 exporters of one kind take about 20 MB.
 *
 * <pre>{@code
 * TemplateCache cache = TemplateCache.builder().build();
 * TransportSession session = cache.session(packet.getSocketAddress(), Transport.UDP);
 * }</pre>
 */
public final class TemplateCache {
  private final ElementRegistry registry;
  private final CacheLimits limits;
  private final LongSupplier clock;
  private final BiConsumer<Object, TransportSession> onEviction;
  private final TemplatePool pool = new TemplatePool();

  /** Sessions over UDP, the one that was quiet for longest first. */
  private final LinkedHashMap<Object, TransportSession> datagrams =
      new LinkedHashMap<>(16, 0.75f, true);

  /** All others, which end when their connection does. */
  private final LinkedHashMap<Object, TransportSession> streams = new LinkedHashMap<>();

  /** Sessions with parked sets, in turn. */
  private final LinkedHashSet<TransportSession> parkers = new LinkedHashSet<>();

  private int parkedOctets;
  private int fields;
  private long octets;
  private long evictedSessions;

  private TemplateCache(Builder builder) {
    registry = builder.registry;
    limits =
        new CacheLimits(
            builder.sessions,
            builder.observationDomains,
            builder.templates,
            builder.fields,
            builder.allFields,
            builder.octets,
            builder.parkedOctets,
            builder.learntElements,
            builder.nesting,
            builder.lifetime.toNanos());
    clock = builder.clock;
    onEviction = builder.onEviction;
  }

  /**
   * A builder with the standard registry and the default limits.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The session of a key; a new one if there is none.
   *
   * @param key what tells senders apart, such as their address and port; needs equals and hashCode
   * @param transport what carries the messages
   * @return the session
   * @throws IllegalArgumentException if the session of the key has another transport
   */
  public TransportSession session(Object key, Transport transport) {
    TransportSession session = find(key);
    if (session != null) {
      if (session.transport() != transport) {
        throw new IllegalArgumentException(
            key + " has a session over " + session.transport() + ", not " + transport);
      }
      return session;
    }
    while (sessionCount() >= limits.sessions() || octets > limits.octets()) {
      if (!evict(null)) {
        break;
      }
    }
    session = new TransportSession(this, transport);
    (transport == Transport.UDP ? datagrams : streams).put(key, session);
    return session;
  }

  private @Nullable TransportSession find(Object key) {
    TransportSession session = datagrams.get(key);
    return session == null ? streams.get(key) : session;
  }

  /** Makes the session give way that was quiet for longest, if there is another one. */
  private boolean evict(@Nullable TransportSession asking) {
    Map<Object, TransportSession> some =
        datagrams.isEmpty() && asking == null ? streams : datagrams;
    Iterator<Map.Entry<Object, TransportSession>> eldest = some.entrySet().iterator();
    if (!eldest.hasNext()) {
      return false;
    }
    Map.Entry<Object, TransportSession> entry = eldest.next();
    Object key = entry.getKey();
    TransportSession session = entry.getValue();
    if (session == asking) {
      return false;
    }
    eldest.remove();
    session.close();
    evictedSessions++;
    onEviction.accept(key, session);
    return true;
  }

  /**
   * Forgets the session of a key, as when its connection ends.
   *
   * @param key the key
   * @return the session as it was, for its losses, or null if there was none
   */
  public @Nullable TransportSession remove(Object key) {
    TransportSession session = datagrams.remove(key);
    if (session == null) {
      session = streams.remove(key);
    }
    if (session != null) {
      session.close();
    }
    return session;
  }

  /**
   * How many sessions there are.
   *
   * @return 0 or more
   */
  public int sessionCount() {
    return datagrams.size() + streams.size();
  }

  /**
   * How many sessions had to give way to others for want of room; what they knew is lost.
   *
   * @return 0 or more
   */
  public long evictedSessions() {
    return evictedSessions;
  }

  /**
   * How many fields all Templates have together; one that several sessions have counts once.
   *
   * @return 0 or more
   */
  public int fieldCount() {
    return fields;
  }

  /**
   * The elements the cache knows.
   *
   * @return the registry
   */
  public ElementRegistry registry() {
    return registry;
  }

  CacheLimits limits() {
    return limits;
  }

  long now() {
    return clock.getAsLong();
  }

  TemplatePool pool() {
    return pool;
  }

  /** Whether so many fields may be added, once others have given way. */
  boolean makeRoom(int more, TransportSession asking) {
    while (!hasRoom(more)) {
      if (asking.fields() > limits.allFields() / 4 || !evict(asking)) {
        return false;
      }
    }
    return true;
  }

  private boolean hasRoom(int more) {
    return fields + (long) more <= limits.allFields()
        && octets + (long) more * Template.OCTETS_PER_FIELD <= limits.octets();
  }

  void hold(Template template) {
    if (!template.shareable(registry) || pool.hold(template)) {
      addFields(template.fieldCount());
    }
  }

  void release(Template template) {
    if (!template.shareable(registry) || pool.release(template)) {
      addFields(-template.fieldCount());
    }
  }

  private void addFields(int more) {
    fields += more;
    addOctets((long) more * Template.OCTETS_PER_FIELD);
  }

  void addOctets(long more) {
    octets += more;
  }

  /**
   * Whether so much may be parked, once older sets were dropped: the asking session's own if it has
   * more than its share, those of the others in turn otherwise.
   */
  boolean makeParkingRoom(int weight, TransportSession asking) {
    int ceiling = limits.parkedOctets();
    if (weight > ceiling) {
      return false;
    }
    while (parkedOctets + weight > ceiling) {
      int share = ceiling / Math.max(1, parkers.size());
      TransportSession next = parkers.iterator().next();
      TransportSession dropping = asking.parkedOctets() > share ? asking : next;
      dropping.dropOldest();
      if (dropping.parkedOctets() > 0) {
        parkers.remove(dropping);
        parkers.add(dropping);
      }
    }
    return true;
  }

  void addParked(TransportSession session, int weight) {
    parkedOctets += weight;
    if (session.parkedOctets() > 0) {
      parkers.add(session);
    } else {
      parkers.remove(session);
    }
  }

  /** Sets a cache up. Not for use by several threads at once. */
  public static final class Builder {
    private ElementRegistry registry = ElementRegistry.standard();
    private LongSupplier clock = System::nanoTime;
    private Duration lifetime = Duration.ofMinutes(90);
    private BiConsumer<Object, TransportSession> onEviction = (key, session) -> {};
    private int sessions = 1 << 16;
    private long octets = 96L << 20;
    private int observationDomains = 256;
    private int templates = 4096;
    private int fields = 16_384;
    private int allFields = 1 << 20;
    private int parkedOctets;
    private int learntElements = 4096;
    private int nesting = 8;

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
     * How long a Template that came over UDP is in force without being repeated; 5400 seconds
     * unless set, three times the 1800 seconds after which early Antrea repeats its own.
     *
     * @param lifetime more than zero
     * @return this
     * @throws IllegalArgumentException if the duration is zero or negative
     */
    public Builder lifetime(Duration lifetime) {
      if (lifetime.isNegative() || lifetime.isZero()) {
        throw new IllegalArgumentException("a lifetime is longer than nothing, not " + lifetime);
      }
      this.lifetime = lifetime;
      return this;
    }

    /**
     * The clock that lifetimes are measured by; {@link System#nanoTime} unless set.
     *
     * @param nanoseconds counts nanoseconds from any beginning
     * @return this
     */
    public Builder clock(LongSupplier nanoseconds) {
      this.clock = nanoseconds;
      return this;
    }

    /**
     * How many sessions there may be; 65536 unless set.
     *
     * @param most 1 or more
     * @return this
     * @throws IllegalArgumentException if the number is too small
     */
    public Builder maximumSessions(int most) {
      this.sessions = atLeast(1, most);
      return this;
    }

    /**
     * About how many octets of memory sessions, Templates and learnt elements may take together; 96
     * MiB unless set. Parked sets have a limit of their own.
     *
     * @param most 1 or more
     * @return this
     * @throws IllegalArgumentException if the number is too small
     */
    public Builder maximumOctets(long most) {
      if (most < 1) {
        throw new IllegalArgumentException("the limit is 1 or more, not " + most);
      }
      this.octets = most;
      return this;
    }

    /**
     * Who is told of a session that has to give way to others, with its key; nobody unless set. The
     * session's counts can still be read.
     *
     * @param listener told during the step of a reader that needed the room
     * @return this
     */
    public Builder onEviction(BiConsumer<Object, TransportSession> listener) {
      this.onEviction = listener;
      return this;
    }

    /**
     * How many Observation Domains a session may have; 256 unless set.
     *
     * @param most 1 or more
     * @return this
     * @throws IllegalArgumentException if the number is too small
     */
    public Builder maximumObservationDomains(int most) {
      this.observationDomains = atLeast(1, most);
      return this;
    }

    /**
     * How many Templates an Observation Domain may have; 4096 unless set.
     *
     * @param most 1 or more
     * @return this
     * @throws IllegalArgumentException if the number is too small
     */
    public Builder maximumTemplates(int most) {
      this.templates = atLeast(1, most);
      return this;
    }

    /**
     * How many fields one Template may have; 16384, more than a message can hold, unless set.
     *
     * @param most 1 or more
     * @return this
     * @throws IllegalArgumentException if the number is too small
     */
    public Builder maximumFields(int most) {
      this.fields = atLeast(1, most);
      return this;
    }

    /**
     * How many fields all Templates of all sessions may have together; 1048576 unless set.
     *
     * @param most 1 or more
     * @return this
     * @throws IllegalArgumentException if the number is too small
     */
    public Builder maximumFieldsOfAllTemplates(int most) {
      this.allFields = atLeast(1, most);
      return this;
    }

    /**
     * How many octets of Data Sets all sessions together keep until their Template comes; none
     * unless set. Over UDP alone a Template may come late; what lacks its Template over another
     * transport is passed over.
     *
     * @param most 0, to keep none, or more
     * @return this
     * @throws IllegalArgumentException if the number is negative
     */
    public Builder maximumParkedOctets(int most) {
      this.parkedOctets = atLeast(0, most);
      return this;
    }

    /**
     * How many elements the type records of a session may teach (RFC 5610); 4096 unless set.
     *
     * @param most 0, to learn none, or more
     * @return this
     * @throws IllegalArgumentException if the number is negative
     */
    public Builder maximumLearntElements(int most) {
      this.learntElements = atLeast(0, most);
      return this;
    }

    /**
     * How deep lists may be within lists (RFC 6313); 8 unless set.
     *
     * @param most 0, to open no list, or more
     * @return this
     * @throws IllegalArgumentException if the number is negative
     */
    public Builder maximumNesting(int most) {
      this.nesting = atLeast(0, most);
      return this;
    }

    private static int atLeast(int least, int most) {
      if (most < least) {
        throw new IllegalArgumentException("the limit is " + least + " or more, not " + most);
      }
      return most;
    }

    /**
     * The cache.
     *
     * @return a new cache
     */
    public TemplateCache build() {
      return new TemplateCache(this);
    }
  }
}
