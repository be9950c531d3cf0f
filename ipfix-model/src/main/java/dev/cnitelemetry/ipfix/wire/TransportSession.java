package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.UnknownElement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/**
 * What lasts between the messages of one sender over one connection: Templates, sequence numbers,
 * elements learnt, and Data Sets parked until their Template comes.
 *
 * <p>Made by a {@link TemplateCache}: for TCP one for each connection, for UDP one for each pair of
 * addresses and ports, for a file one for the file. Used by the thread of its cache alone. Source:
 * RFC 7011, sections 2 and 8.
 *
 * <pre>{@code
 * TransportSession session = cache.session(packet.getSocketAddress(), Transport.UDP);
 * reader.reset(session, packet.getData(), 0, packet.getLength());
 * }</pre>
 */
public final class TransportSession {
  private final TemplateCache cache;
  private final Transport transport;
  private final Map<Long, ObservationDomain> domains = new HashMap<>();
  private final Map<Long, InformationElement> learnt = new HashMap<>();
  private final Map<Long, ArrayDeque<ParkedSet>> parked = new LinkedHashMap<>();
  private @Nullable ObservationDomain lastDomain;
  private int parkedOctets;
  private long droppedSets;
  private boolean closed;

  TransportSession(TemplateCache cache, Transport transport) {
    this.cache = cache;
    this.transport = transport;
  }

  /**
   * What carries the messages.
   *
   * @return the transport
   */
  public Transport transport() {
    return transport;
  }

  /**
   * The Observation Domains that were met.
   *
   * @return an unmodifiable copy
   */
  public Collection<ObservationDomain> observationDomains() {
    return List.copyOf(domains.values());
  }

  /**
   * Data Records that are missing in all Observation Domains together.
   *
   * @return 0 or more
   */
  public long lostRecords() {
    long lost = 0;
    for (ObservationDomain domain : domains.values()) {
      lost += domain.lostRecords();
    }
    return lost;
  }

  /**
   * Data Sets whose Template never came while there was room to keep them.
   *
   * @return 0 or more
   */
  public long droppedSets() {
    return droppedSets;
  }

  /**
   * Data Sets that are kept and still wait for their Template.
   *
   * @return 0 or more
   */
  public int parkedSets() {
    int sets = 0;
    for (ArrayDeque<ParkedSet> queue : parked.values()) {
      sets += queue.size();
    }
    return sets;
  }

  /**
   * Elements that type records of RFC 5610 taught, in no order.
   *
   * @return an unmodifiable copy
   */
  public Collection<InformationElement> learntElements() {
    return List.copyOf(learnt.values());
  }

  /** The domain of an id, or null when there are as many as may be. */
  @Nullable
  ObservationDomain domain(long id) {
    ObservationDomain domain = lastDomain;
    if (domain != null && domain.id() == id) {
      return domain;
    }
    domain = domains.get(id);
    if (domain == null) {
      if (domains.size() >= limits().domains()) {
        return null;
      }
      domain = new ObservationDomain(id, this);
      domains.put(id, domain);
    }
    lastDomain = domain;
    return domain;
  }

  CacheLimits limits() {
    return cache.limits();
  }

  long now() {
    return transport == Transport.UDP ? cache.now() : 0;
  }

  boolean expired(long receivedAt) {
    return transport == Transport.UDP && cache.now() - receivedAt > limits().lifetimeNanos();
  }

  boolean hasRoom(int fields) {
    return cache.hasRoom(fields);
  }

  void addFields(int fields) {
    if (!closed) {
      cache.addFields(fields);
    }
  }

  boolean closed() {
    return closed;
  }

  InformationElement element(long enterpriseNumber, int id) {
    InformationElement element = cache.registry().find(enterpriseNumber, id);
    if (element != null) {
      return element;
    }
    InformationElement unknown = UnknownElement.of(enterpriseNumber, id);
    return learnt.getOrDefault(unknown.key(), unknown);
  }

  /** Takes an element a type record describes, unless the number has a meaning already. */
  void learn(InformationElement element) {
    boolean known = cache.registry().find(element.enterpriseNumber(), element.id()) != null;
    if (known || learnt.containsKey(element.key()) || learnt.size() >= limits().learntElements()) {
      return;
    }
    learnt.put(element.key(), element);
    for (ObservationDomain domain : domains.values()) {
      domain.learn(element);
    }
  }

  boolean knows(long key) {
    return learnt.containsKey(key);
  }

  /** Keeps a copy of a set; older ones give way. */
  boolean park(long domainId, int setId, ParkedSet set) {
    int ceiling = limits().parkedOctets();
    if (set.weight() > ceiling) {
      droppedSets++;
      return false;
    }
    while (parkedOctets + set.weight() > ceiling) {
      dropOldest();
    }
    parked.computeIfAbsent(parkingKey(domainId, setId), key -> new ArrayDeque<>()).add(set);
    parkedOctets += set.weight();
    return true;
  }

  private void dropOldest() {
    Iterator<ArrayDeque<ParkedSet>> queues = parked.values().iterator();
    ArrayDeque<ParkedSet> queue = queues.next();
    parkedOctets -= queue.remove().weight();
    droppedSets++;
    if (queue.isEmpty()) {
      queues.remove();
    }
  }

  @Nullable
  ParkedSet unpark(long domainId, int templateId) {
    long key = parkingKey(domainId, templateId);
    ArrayDeque<ParkedSet> queue = parked.get(key);
    if (queue == null) {
      return null;
    }
    ParkedSet set = queue.remove();
    parkedOctets -= set.weight();
    if (queue.isEmpty()) {
      parked.remove(key);
    }
    return set;
  }

  private static long parkingKey(long domainId, int templateId) {
    return (domainId << 16) | templateId;
  }

  /** Forgets everything, and gives back what it held of the cache's room. */
  void close() {
    for (ObservationDomain domain : new ArrayList<>(domains.values())) {
      domain.forgetAll();
    }
    droppedSets += parkedSets();
    parked.clear();
    parkedOctets = 0;
    closed = true;
  }
}
