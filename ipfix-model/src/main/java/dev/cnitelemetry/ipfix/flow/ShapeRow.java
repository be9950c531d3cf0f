// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.flow;

import dev.cnitelemetry.ipfix.ElementRegistry;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.wire.TemplateField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.annotation.Nullable;

/** The Templates of one sender over a range of releases, with what its options add and remove. */
final class ShapeRow {
  private static final int ALWAYS = 0;
  private static final int LABELS = 1;
  private static final int NAMES = 2;
  private static final int UIDS = 4;

  final AntreaSender sender;
  final @Nullable AggregatorMode mode;
  final AntreaVersion since;
  final AntreaVersion until;
  final boolean ipv6;

  private final List<TemplateField> fields = new ArrayList<>();
  private final List<Integer> conditions = new ArrayList<>();

  ShapeRow(
      AntreaSender sender,
      @Nullable AggregatorMode mode,
      String since,
      String until,
      boolean ipv6) {
    this.sender = sender;
    this.mode = mode;
    this.since = AntreaVersion.of(since);
    this.until = AntreaVersion.of(until);
    this.ipv6 = ipv6;
  }

  /** Fields that are always there. */
  ShapeRow always(InformationElement... elements) {
    return add(ALWAYS, elements);
  }

  /** Fields that are there with podLabels. */
  ShapeRow labels(InformationElement... elements) {
    return add(LABELS, elements);
  }

  /** Fields that are there with includeK8sNames. */
  ShapeRow names(InformationElement... elements) {
    return add(NAMES, elements);
  }

  /** A field that is there with includeK8sUIDs; of sixteen octets. */
  ShapeRow uid(InformationElement element) {
    return add(UIDS, element, element.enterpriseNumber(), element.id(), 16);
  }

  /** A field that is there with either. */
  ShapeRow namesOrUids(InformationElement element) {
    return add(NAMES | UIDS, element);
  }

  /** A field that is sent under another number, or in another length. */
  ShapeRow as(InformationElement element, long enterpriseNumber, int id, int length) {
    return add(ALWAYS, element, enterpriseNumber, id, length);
  }

  private ShapeRow add(int condition, InformationElement... elements) {
    for (InformationElement element : elements) {
      int length = element.dataType().octets();
      add(condition, element, element.enterpriseNumber(), element.id(), length);
    }
    return this;
  }

  private ShapeRow add(
      int condition, InformationElement element, long enterpriseNumber, int id, int length) {
    fields.add(new TemplateField(element, enterpriseNumber, id, length, false));
    conditions.add(condition);
    return this;
  }

  boolean hasLabelsOption() {
    return conditions.contains(LABELS);
  }

  boolean hasNameOptions() {
    return conditions.contains(NAMES);
  }

  List<TemplateField> fields(AddressFamily family, boolean labels, boolean names, boolean uids) {
    int chosen = (labels ? LABELS : 0) | (names ? NAMES : 0) | (uids ? UIDS : 0);
    List<TemplateField> present = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      if (conditions.get(i) == ALWAYS || (conditions.get(i) & chosen) != 0) {
        present.add(family == AddressFamily.IPV6 ? ipv6(fields.get(i)) : fields.get(i));
      }
    }
    return present;
  }

  /** The field of the other family; those of original exporters have both. */
  private static TemplateField ipv6(TemplateField field) {
    String name = field.element().name();
    if (!name.contains("IPv4") || name.startsWith("originalExporter")) {
      return field;
    }
    InformationElement fellow =
        Objects.requireNonNull(ElementRegistry.standard().find(name.replace("IPv4", "IPv6")), name);
    return new TemplateField(
        fellow, fellow.enterpriseNumber(), fellow.id(), fellow.dataType().octets(), false);
  }
}
