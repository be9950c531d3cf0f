// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.explain;

import dev.cnitelemetry.ipfix.DataTypeSemantics;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.Units;
import dev.cnitelemetry.ipfix.ValueRange;

/** An Information Element of IPFIX. */
final class ElementExplanation extends Explanation {

  private final InformationElement element;

  ElementExplanation(InformationElement element) {
    this.element = element;
  }

  @Override
  String title() {
    return element.name() + ": an Information Element of IPFIX";
  }

  @Override
  void describe() {
    line("enterprise", enterprise());
    line("id", element.id() + "");
    line("type", element.dataType().text());
    line(
        "semantics",
        element.semantics() == DataTypeSemantics.DEFAULT ? "" : element.semantics().text());
    line("units", element.units() == Units.NONE ? "" : element.units().text());
    ValueRange range = element.range();
    line("range", range == null ? "" : range.toString());
    line("note", element.isDeprecated() ? "deprecated" : "");
  }

  private String enterprise() {
    long number = element.enterpriseNumber();
    if (number == InformationElement.IANA_ENTERPRISE_NUMBER) {
      return "none: IANA's registry";
    }
    if (number == InformationElement.ANTREA_ENTERPRISE_NUMBER) {
      return number + " (Antrea)";
    }
    return number
        + (number == InformationElement.REVERSE_ENTERPRISE_NUMBER
            ? " (reverse direction, RFC 5103)"
            : "");
  }
}
