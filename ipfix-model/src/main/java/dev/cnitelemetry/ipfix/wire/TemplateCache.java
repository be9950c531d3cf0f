package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.ElementRegistry;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import javax.annotation.Nullable;

/**
 * The Templates of any number of senders, by Transport Session, Observation Domain and Template ID,
 * within bounds.
 *
 * <p>A collector has one cache for each thread that reads; sessions come into being when they are
 * asked for, and the one not asked for longest gives way when there are too many. Templates that
 * came over UDP expire (RFC 7011, section 8.4); those of other transports live until they are
 * withdrawn or the session is {@linkplain #remove removed}. Not for use by several threads at once.
 *
 * <p>A compiled Template takes about 90 octets of memory a field, so that the default ceiling of
 * 1048576 fields is about 90 MB, which no sender can exceed.
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
  private final LinkedHashMap<Object, TransportSession> sessions =
      new LinkedHashMap<>(16, 0.75f, true);
  private int fields;

  private TemplateCache(Builder builder) {
    registry = builder.registry;
    limits =
        new CacheLimits(
            builder.sessions,
            builder.observationDomains,
            builder.templates,
            builder.fields,
            builder.allFields,
            builder.parkedOctets,
            builder.learntElements,
            builder.nesting,
            builder.lifetime.toNanos());
    clock = builder.clock;
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
    TransportSession session = sessions.get(key);
    if (session != null) {
      if (session.transport() != transport) {
        throw new IllegalArgumentException(
            key + " has a session over " + session.transport() + ", not " + transport);
      }
      return session;
    }
    if (sessions.size() >= limits.sessions()) {
      Map.Entry<Object, TransportSession> oldest = sessions.entrySet().iterator().next();
      remove(oldest.getKey());
    }
    session = new TransportSession(this, transport);
    sessions.put(key, session);
    return session;
  }

  /**
   * Forgets the session of a key, as when its connection ends.
   *
   * @param key the key
   * @return the session as it was, for its losses, or null when there was none
   */
  public @Nullable TransportSession remove(Object key) {
    TransportSession session = sessions.remove(key);
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
    return sessions.size();
  }

  /**
   * How many fields all Templates have together.
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

  boolean hasRoom(int more) {
    return fields + (long) more <= limits.allFields();
  }

  void addFields(int more) {
    fields += more;
  }

  /** Sets a cache up. Not for use by several threads at once. */
  public static final class Builder {
    private ElementRegistry registry = ElementRegistry.standard();
    private LongSupplier clock = System::nanoTime;
    private Duration lifetime = Duration.ofMinutes(90);
    private int sessions = 1024;
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
     * How long a Template that came over UDP stands without being repeated; 5400 seconds unless
     * set, three times the 1800 seconds after which early Antrea repeats its own.
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
     * How many sessions there may be; 1024 unless set.
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
     * How many octets of Data Sets a session keeps until their Template comes; none unless set.
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
     * How deep lists may stand within lists (RFC 6313); 8 unless set.
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
