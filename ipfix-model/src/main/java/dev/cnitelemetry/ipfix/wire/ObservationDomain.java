// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.wire.internal.CacheLimits;
import dev.cnitelemetry.ipfix.wire.internal.SequenceTracker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import javax.annotation.Nullable;

/**
 * An Observation Domain within a Transport Session: its Templates, and how many of its records are
 * missing.
 *
 * <p>Belongs to a {@link TransportSession} and is used by its thread alone. Source: RFC 7011,
 * sections 2 and 3.1.
 *
 * <pre>{@code
 * for (ObservationDomain domain : session.observationDomains()) {
 *   System.out.println("domain " + domain.id() + " lost " + domain.lostRecords() + " records");
 * }
 * }</pre>
 */
public final class ObservationDomain {
  /** About how much memory a domain takes by itself. */
  static final int OCTETS = 900;

  private final long id;
  private final TransportSession session;
  private final SequenceTracker sequence = new SequenceTracker();
  private Slot[] slots = new Slot[8];
  private int size;
  private @Nullable Slot last;

  /** A Template and when it expires; the slot stays while the Template is refreshed. */
  private static final class Slot {
    final int id;
    Template template;
    long receivedAt;

    Slot(int id, Template template, long receivedAt) {
      this.id = id;
      this.template = template;
      this.receivedAt = receivedAt;
    }
  }

  ObservationDomain(long id, TransportSession session) {
    this.id = id;
    this.session = session;
  }

  /**
   * The Observation Domain ID of the message headers.
   *
   * @return 0 to 4294967295
   */
  public long id() {
    return id;
  }

  /**
   * The Template of an id, as it is now.
   *
   * @param templateId the id, 256 to 65535
   * @return the Template, or null when there is none or it has expired
   */
  public @Nullable Template template(int templateId) {
    Slot slot = last;
    if (slot == null || slot.id != templateId) {
      slot = find(templateId);
      if (slot == null) {
        return null;
      }
      last = slot;
    }
    if (session.expired(slot.receivedAt)) {
      remove(slot);
      return null;
    }
    return slot.template;
  }

  /**
   * Every Template in force now, ordered by id. Allocates.
   *
   * @return a new list
   */
  public List<Template> templates() {
    List<Template> templates = new ArrayList<>();
    for (Slot slot : slots) {
      if (slot != null && !session.expired(slot.receivedAt)) {
        templates.add(slot.template);
      }
    }
    templates.sort(Comparator.comparingInt(Template::id));
    return templates;
  }

  /**
   * How many Data Records are missing between the sequence numbers so far.
   *
   * @return 0 or more
   */
  public long lostRecords() {
    return sequence.lost();
  }

  /**
   * How often the sender began to count anew, as it does after a restart.
   *
   * @return 0 or more
   */
  public long restarts() {
    return sequence.restarts();
  }

  /**
   * Whether the sender's sequence numbers count the records of their own message too, as far as the
   * stream has shown: RFC 7011 has them count what went before alone, and go-ipfix v0.4.0 to
   * v0.13.0 and softflowd 1.1.0 do not.
   *
   * @return whether the sender counts inclusively
   */
  public boolean isSequenceInclusive() {
    return sequence.inclusive();
  }

  /**
   * Whether the sender's sequence numbers count Options Data Records, as far as the stream has
   * shown: RFC 7011 has them counted, and softflowd 1.1.0 does not.
   *
   * @return whether the sender counts them
   */
  public boolean sequenceCountsOptions() {
    return sequence.countsOptions();
  }

  SequenceTracker sequence() {
    return sequence;
  }

  CacheLimits limits() {
    return session.limits();
  }

  InformationElement element(long enterpriseNumber, int elementId) {
    return session.element(enterpriseNumber, elementId);
  }

  private static int home(int templateId, int mask) {
    return (templateId * 0x9E37) & mask;
  }

  private @Nullable Slot find(int templateId) {
    int mask = slots.length - 1;
    for (int at = home(templateId, mask); slots[at] != null; at = (at + 1) & mask) {
      if (slots[at].id == templateId) {
        return slots[at];
      }
    }
    return null;
  }

  /** Whether a Template may be added: one more id, and so many fields. */
  boolean hasRoomFor(int templateId, int fields) {
    Slot slot = find(templateId);
    if (slot == null && size >= session.limits().templates()) {
      removeExpired();
    }
    int freed = slot == null ? 0 : slot.template.fieldCount();
    return (slot != null || size < session.limits().templates()) && session.hasRoom(fields - freed);
  }

  void refresh(int templateId) {
    Slot slot = find(templateId);
    if (slot != null) {
      slot.receivedAt = session.now();
    }
  }

  void put(Template template) {
    Slot slot = find(template.id());
    session.hold(template);
    if (slot == null) {
      if (size * 2 >= slots.length) {
        grow();
      }
      insert(slots, new Slot(template.id(), template, session.now()));
      size++;
    } else {
      session.release(slot.template);
      slot.template = template;
      slot.receivedAt = session.now();
    }
  }

  private void grow() {
    Slot[] wider = new Slot[slots.length * 2];
    for (Slot slot : slots) {
      if (slot != null) {
        insert(wider, slot);
      }
    }
    slots = wider;
  }

  private static void insert(Slot[] into, Slot slot) {
    int mask = into.length - 1;
    int at = home(slot.id, mask);
    while (into[at] != null) {
      at = (at + 1) & mask;
    }
    into[at] = slot;
  }

  /** Frees the place of an id; those that had to step aside for it move up. */
  private void remove(Slot slot) {
    int mask = slots.length - 1;
    int at = home(slot.id, mask);
    while (slots[at] != slot) {
      at = (at + 1) & mask;
    }
    slots[at] = null;
    size--;
    last = null;
    session.release(slot.template);
    for (at = (at + 1) & mask; slots[at] != null; at = (at + 1) & mask) {
      Slot displaced = slots[at];
      slots[at] = null;
      insert(slots, displaced);
    }
  }

  private void removeIf(Predicate<Slot> condition) {
    for (Slot slot : slots.clone()) {
      if (slot != null && condition.test(slot)) {
        remove(slot);
      }
    }
  }

  private void removeExpired() {
    removeIf(slot -> session.expired(slot.receivedAt));
  }

  /** Forgets one Template, if it is of the kind. */
  @Nullable
  Template withdraw(int templateId, boolean options) {
    Slot slot = find(templateId);
    if (slot == null || slot.template.isOptions() != options) {
      return null;
    }
    remove(slot);
    return slot.template;
  }

  /**
   * Forgets the Template of an id whose new definition was refused: the sender does not use the old
   * one any more.
   */
  void forget(int templateId) {
    Slot slot = find(templateId);
    if (slot != null) {
      remove(slot);
    }
    session.dropParked(id, templateId);
  }

  void withdrawAll(boolean options) {
    removeIf(slot -> slot.template.isOptions() == options);
  }

  void forgetAll() {
    removeIf(slot -> true);
  }

  /** Compiles the Templates anew that have a field of an element learnt just now. */
  void learn(InformationElement element) {
    for (Slot slot : slots) {
      if (slot != null && slot.template.has(element)) {
        Template renamed = renamed(slot.template, element);
        session.hold(renamed);
        session.release(slot.template);
        slot.template = renamed;
      }
    }
  }

  private static Template renamed(Template template, InformationElement element) {
    List<TemplateField> fields = new ArrayList<>();
    for (TemplateField field : template.fields()) {
      fields.add(
          field.element().equals(element)
              ? new TemplateField(
                  element, field.enterpriseNumber(), field.id(), field.length(), field.scope())
              : field);
    }
    return new Template(template.id(), template.scopeFieldCount(), fields, template.octets());
  }
}
