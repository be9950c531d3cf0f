// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.flow;

import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.internal.ElementIndex;
import java.util.List;

/** The elements of records that are kept, in their order, and where each is. */
final class KeptLayout {
  private final InformationElement[] elements;
  private final ElementIndex index;

  KeptLayout(List<InformationElement> elements) {
    this(elements.toArray(new InformationElement[0]));
  }

  KeptLayout(InformationElement[] elements) {
    this.elements = elements;
    index = new ElementIndex(elements);
  }

  /** Not to be written to. */
  InformationElement[] elements() {
    return elements;
  }

  /** The first field that has an element, or -1. */
  int fieldOf(InformationElement element) {
    return index.of(element);
  }
}
