// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import dev.cnitelemetry.ipfix.print.PrintBuffer;
import dev.cnitelemetry.ipfix.print.TextForm;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a cluster knows of a Pod.
 *
 * <pre>{@code
 * Pod pod = new Pod("web-1", "shop", "node-2", Map.of("app", "web"));
 * }</pre>
 *
 * @param name the Pod's name
 * @param namespace its Namespace
 * @param nodeName the Node it runs on, empty if none
 * @param labels its labels, in any order
 * @param uid its UID, or empty
 * @param nodeUid the UID of its Node, or empty
 */
public record Pod(
    String name,
    String namespace,
    String nodeName,
    Map<String, String> labels,
    Optional<UUID> uid,
    Optional<UUID> nodeUid) {

  /**
   * Copies the labels.
   *
   * @param name the Pod's name
   * @param namespace its Namespace
   * @param nodeName the Node it runs on, empty if none
   * @param labels its labels, in any order
   * @param uid its UID, or empty
   * @param nodeUid the UID of its Node, or empty
   */
  public Pod {
    labels = Map.copyOf(labels);
  }

  /**
   * A Pod whose UIDs are not known.
   *
   * @param name the Pod's name
   * @param namespace its Namespace
   * @param nodeName the Node it runs on, empty if none
   * @param labels its labels, in any order
   */
  public Pod(String name, String namespace, String nodeName, Map<String, String> labels) {
    this(name, namespace, nodeName, labels, Optional.empty(), Optional.empty());
  }

  /** The labels as JSON with sorted keys, or the text for a Pod without any. */
  String labelsJson(String noLabels) {
    if (labels.isEmpty()) {
      return noLabels;
    }
    PrintBuffer out = new PrintBuffer().octet('{');
    new TreeMap<>(labels)
        .forEach(
            (name, value) ->
                out.ascii(out.length() > 1 ? "," : "")
                    .quoted(name, TextForm.GO_JSON_VALUE)
                    .octet(':')
                    .quoted(value, TextForm.GO_JSON_VALUE));
    return out.octet('}').toString();
  }
}
