// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.UnknownElement;
import java.util.List;

/**
 * Templates with fields of enterprise 55829, under which Antrea v0.9.0 to v0.10.2 sent its own
 * elements. The number is another party's: fields of it are Antrea's only in a Template that has
 * the names of Pods, Namespaces and Nodes as Antrea sent them, and nothing else of the number that
 * Antrea did not have.
 *
 * <p>Source: antrea-io/antrea v0.9.0 and v0.10.0, pkg/agent/flowexporter/exporter.
 */
final class EarlyAntrea {
  private static final long ENTERPRISE = 55829;
  private static final int FIRST = 100;
  private static final int LAST = 112;

  /** Names and Namespaces of either Pod, and either Node's name: ids 100 to 105. */
  private static final int NAMES = 0x3F;

  private EarlyAntrea() {}

  /** Whether no field is of the number, or all that are can be Antrea's. */
  static boolean isSender(List<TemplateField> fields) {
    int seen = 0;
    boolean any = false;
    for (TemplateField field : fields) {
      if (field.enterpriseNumber() == ENTERPRISE && isRenamed(field)) {
        any = true;
        seen |= 1 << Math.min(31, field.id() - FIRST);
      }
    }
    return !any || ((seen & NAMES) == NAMES && fields.stream().allMatch(EarlyAntrea::fits));
  }

  /** Whether the registry reads the field as an element of another number. */
  private static boolean isRenamed(TemplateField field) {
    return field.element().enterpriseNumber() != field.enterpriseNumber()
        && field.id() >= FIRST
        && field.id() <= LAST;
  }

  private static boolean fits(TemplateField field) {
    return field.enterpriseNumber() != ENTERPRISE
        || (isRenamed(field) && field.length() == field.element().dataType().octets());
  }

  /** The field as whoever owns the number means it, which is not known here. */
  static TemplateField asSent(TemplateField field) {
    if (field.enterpriseNumber() != ENTERPRISE || !isRenamed(field)) {
      return field;
    }
    InformationElement unknown = UnknownElement.of(ENTERPRISE, field.id());
    return new TemplateField(unknown, ENTERPRISE, field.id(), field.length(), field.scope());
  }
}
