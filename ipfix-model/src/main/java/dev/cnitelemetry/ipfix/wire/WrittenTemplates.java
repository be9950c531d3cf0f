// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.wire.internal.MessageBuffer;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.Nullable;

/** The Templates of a session that is written, in the order they were defined. */
final class WrittenTemplates {
  private final List<Slot> slots = new ArrayList<>();

  /** The one that was asked for last. */
  private @Nullable Slot last;

  /** A Template of the session. */
  static final class Slot {
    final TemplateDefinition definition;

    /** Where its records gather. */
    final MessageBuffer message;

    /** The received Template of which records were copied last. */
    @Nullable Template source;

    /** Whether it was sent, or is in the message at hand. */
    boolean announced;

    boolean inMessage;

    Slot(TemplateDefinition definition, MessageBuffer message) {
      this.definition = definition;
      this.message = message;
    }
  }

  int size() {
    return slots.size();
  }

  Slot get(int index) {
    return slots.get(index);
  }

  void add(Slot slot) {
    slots.add(slot);
    last = null;
  }

  void remove(Slot slot) {
    slots.remove(slot);
    last = null;
  }

  void clear() {
    slots.clear();
    last = null;
  }

  @Nullable
  Slot find(int id) {
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i).definition.id() == id) {
        return slots.get(i);
      }
    }
    return null;
  }

  boolean defines(TemplateDefinition template) {
    Slot slot = find(template.id());
    return slot != null && slot.definition.equals(template);
  }

  Slot require(TemplateDefinition template) {
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

  /** The one that has the fields of a received Template, or null. */
  @Nullable
  Slot like(Template source) {
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
    return null;
  }

  /** The id itself, if it is free, or the lowest one that is. */
  int freeId(int wanted) {
    int id = wanted;
    for (int other = TemplateDefinition.FIRST_ID; find(id) != null; other++) {
      id = other;
    }
    return id;
  }

  List<TemplateDefinition> definitions() {
    return slots.stream().map(slot -> slot.definition).toList();
  }
}
