package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.InformationElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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
  private final long id;
  private final TransportSession session;
  private final SequenceTracker sequence = new SequenceTracker();
  private Slot[] slots = new Slot[8];
  private int size;
  private @Nullable Slot last;

  /** A Template and when it expires; the slot stays while the Template is refreshed. */
  private static final class Slot {
    final int id;
    @Nullable Template template;
    long receivedAt;

    Slot(int id) {
      this.id = id;
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
   * The Template of an id, as it stands now.
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
    if (slot.template != null && session.expired(slot.receivedAt)) {
      forget(slot);
    }
    return slot.template;
  }

  /**
   * Every Template that stands now, ordered by id. Allocates.
   *
   * @return a new list
   */
  public List<Template> templates() {
    List<Template> templates = new ArrayList<>();
    for (Slot slot : slots) {
      if (slot != null && slot.template != null && !session.expired(slot.receivedAt)) {
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

  private @Nullable Slot find(int templateId) {
    int mask = slots.length - 1;
    for (int at = (templateId * 0x9E37) & mask; slots[at] != null; at = (at + 1) & mask) {
      if (slots[at].id == templateId) {
        return slots[at];
      }
    }
    return null;
  }

  /** Whether a Template may be added: one more slot, and so many fields. */
  boolean hasRoomFor(int templateId, int fields) {
    Slot slot = find(templateId);
    int freed = slot == null || slot.template == null ? 0 : slot.template.fieldCount();
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
    if (slot == null) {
      if (size * 2 >= slots.length) {
        grow();
      }
      slot = new Slot(template.id());
      insert(slots, slot);
      size++;
    } else {
      forget(slot);
    }
    slot.template = template;
    slot.receivedAt = session.now();
    session.addFields(template.fieldCount());
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
    int at = (slot.id * 0x9E37) & mask;
    while (into[at] != null) {
      at = (at + 1) & mask;
    }
    into[at] = slot;
  }

  private void forget(Slot slot) {
    if (slot.template != null) {
      session.addFields(-slot.template.fieldCount());
      slot.template = null;
    }
  }

  /** Forgets one Template, if it is of the kind. */
  @Nullable
  Template withdraw(int templateId, boolean options) {
    Slot slot = find(templateId);
    Template withdrawn = slot == null ? null : slot.template;
    if (slot == null || withdrawn == null || withdrawn.isOptions() != options) {
      return null;
    }
    forget(slot);
    return withdrawn;
  }

  void withdrawAll(boolean options) {
    for (Slot slot : slots) {
      if (slot != null && slot.template != null && slot.template.isOptions() == options) {
        forget(slot);
      }
    }
  }

  void forgetAll() {
    for (Slot slot : slots) {
      if (slot != null) {
        forget(slot);
      }
    }
    Arrays.fill(slots, null);
    size = 0;
    last = null;
  }

  /** Compiles the Templates anew that have a field of an element learnt just now. */
  void learn(InformationElement element) {
    for (Slot slot : slots) {
      if (slot != null && slot.template != null && slot.template.has(element)) {
        slot.template = renamed(slot.template, element);
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
