// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.UnknownElement;
import dev.cnitelemetry.ipfix.internal.ElementNames;
import dev.cnitelemetry.ipfix.wire.internal.CacheLimits;
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
  /** About how much memory a session takes by itself, and an element it learnt. */
  static final int OCTETS = 1000;

  private static final int LEARNT_OCTETS = 250;

  private final TemplateCache cache;
  private final Transport transport;
  private final Map<Long, ObservationDomain> domains = new HashMap<>();
  private final Map<Long, InformationElement> learnt = new HashMap<>();
  private final Map<Long, ArrayDeque<ParkedSet>> parked = new LinkedHashMap<>();
  private @Nullable ObservationDomain lastDomain;
  private int parkedOctets;
  private long droppedSets;
  private int fields;
  private boolean closed;

  TransportSession(TemplateCache cache, Transport transport) {
    this.cache = cache;
    this.transport = transport;
    cache.addOctets(OCTETS);
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
      cache.addOctets(ObservationDomain.OCTETS);
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

  /** Whether so many fields may be added; others that were quiet for longest give way. */
  boolean hasRoom(int more) {
    return cache.makeRoom(more, this);
  }

  /** The fields of the Templates of this session. */
  int fields() {
    return fields;
  }

  /** The same Template, if another session has it already. */
  @Nullable
  Template shared(byte[] octets, boolean options) {
    return cache.pool().find(octets, options);
  }

  void hold(Template template) {
    if (!closed) {
      fields += template.fieldCount();
      cache.hold(template);
    }
  }

  void release(Template template) {
    if (!closed) {
      fields -= template.fieldCount();
      cache.release(template);
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

  /**
   * Takes an element a type record describes, unless the number has a meaning already.
   *
   * @return why the name cannot be taken, or null if nothing speaks against it
   */
  @Nullable
  String learn(InformationElement element) {
    boolean known = cache.registry().find(element.enterpriseNumber(), element.id()) != null;
    if (known || learnt.containsKey(element.key()) || learnt.size() >= limits().learntElements()) {
      return null;
    }
    String objection = ElementNames.objection(element.name());
    if (objection != null) {
      return objection;
    }
    InformationElement owner = owner(element.name());
    if (owner != null) {
      return "'" + element.name() + "' is the name of " + owner;
    }
    learnt.put(element.key(), element);
    cache.addOctets(LEARNT_OCTETS);
    for (ObservationDomain domain : domains.values()) {
      domain.learn(element);
    }
    return null;
  }

  private @Nullable InformationElement owner(String name) {
    InformationElement registered = cache.registry().find(name);
    if (registered != null) {
      return registered;
    }
    for (InformationElement other : learnt.values()) {
      if (other.name().equals(name)) {
        return other;
      }
    }
    return null;
  }

  boolean knows(long key) {
    return learnt.containsKey(key);
  }

  /** Keeps a copy of a set; older ones give way. Over UDP alone Templates come late. */
  boolean park(long domainId, int setId, ParkedSet set) {
    if (transport != Transport.UDP || !cache.makeParkingRoom(set.weight(), this)) {
      return false;
    }
    parked.computeIfAbsent(parkingKey(domainId, setId), key -> new ArrayDeque<>()).add(set);
    addParked(set.weight());
    return true;
  }

  int parkedOctets() {
    return parkedOctets;
  }

  private void addParked(int weight) {
    parkedOctets += weight;
    cache.addParked(this, weight);
  }

  void dropOldest() {
    Iterator<ArrayDeque<ParkedSet>> queues = parked.values().iterator();
    ArrayDeque<ParkedSet> queue = queues.next();
    addParked(-queue.remove().weight());
    droppedSets++;
    if (queue.isEmpty()) {
      queues.remove();
    }
  }

  /** Drops what is parked for a Template that was refused: nobody knows its layout any more. */
  void dropParked(long domainId, int templateId) {
    ArrayDeque<ParkedSet> queue = parked.remove(parkingKey(domainId, templateId));
    if (queue != null) {
      for (ParkedSet set : queue) {
        addParked(-set.weight());
        droppedSets++;
      }
    }
  }

  /** The oldest set parked for a Template; one older than a Template may be is dropped. */
  @Nullable
  ParkedSet unpark(long domainId, int templateId) {
    long key = parkingKey(domainId, templateId);
    ArrayDeque<ParkedSet> queue = parked.get(key);
    while (queue != null && !queue.isEmpty()) {
      ParkedSet set = queue.remove();
      addParked(-set.weight());
      if (queue.isEmpty()) {
        parked.remove(key);
      }
      if (!expired(set.receivedAt)) {
        return set;
      }
      droppedSets++;
    }
    return null;
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
    addParked(-parkedOctets);
    cache.addOctets(
        -(OCTETS
            + (long) domains.size() * ObservationDomain.OCTETS
            + (long) learnt.size() * LEARNT_OCTETS));
    closed = true;
  }
}
