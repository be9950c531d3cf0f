// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix;

import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.ipfix.ElementRegistry;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.wire.Template;
import dev.cnitelemetry.metrics.finding.NearestNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A field as people name it: an element's name, or one that stands for the elements of either side.
 *
 * @param name the name that was given
 * @param elements the elements' names
 */
record FieldName(String name, List<String> elements) {
  static final String SERVICE = "service";

  private static final Pattern UNKNOWN = Pattern.compile("unknown\\(\\d+/\\d+\\)");
  private static final Map<String, List<String>> EITHER_SIDE = new LinkedHashMap<>();

  static {
    EITHER_SIDE.put(
        "address",
        List.of(
            "sourceIPv4Address",
            "destinationIPv4Address",
            "sourceIPv6Address",
            "destinationIPv6Address"));
    EITHER_SIDE.put("pod", List.of("sourcePodName", "destinationPodName"));
    EITHER_SIDE.put("namespace", List.of("sourcePodNamespace", "destinationPodNamespace"));
    EITHER_SIDE.put(SERVICE, List.of("destinationServicePortName"));
    EITHER_SIDE.put("policy", List.of("ingressNetworkPolicyName", "egressNetworkPolicyName"));
  }

  /**
   * Reads a name.
   *
   * @throws InputException if there is no such field, with the nearest
   */
  static FieldName of(String name, ElementRegistry registry) {
    List<String> both = EITHER_SIDE.get(name);
    if (both != null) {
      return new FieldName(name, both);
    }
    if (registry.find(name) != null || UNKNOWN.matcher(name).matches()) {
      return new FieldName(name, List.of(name));
    }
    List<String> names = new ArrayList<>(EITHER_SIDE.keySet());
    registry.elements().forEach(element -> names.add(element.name()));
    throw new InputException(
        "no field '"
            + name
            + "' is known"
            + NearestNames.of(name, names).map(near -> "; did you mean " + near + "?").orElse("")
            + " (cni-telemetry ipfix elements lists them; besides there are "
            + String.join(", ", EITHER_SIDE.keySet())
            + ")");
  }

  /** The elements of a registry that are meant. */
  List<InformationElement> in(ElementRegistry registry) {
    List<InformationElement> found = new ArrayList<>();
    for (String each : elements) {
      InformationElement element = registry.find(each);
      if (element != null) {
        found.add(element);
      }
    }
    return found;
  }

  /** The fields of a Template that are meant, in the order of the wire. */
  int[] fieldsOf(Template template) {
    return IntStream.range(0, template.fieldCount())
        .filter(field -> elements.contains(template.fields().get(field).element().name()))
        .toArray();
  }
}
