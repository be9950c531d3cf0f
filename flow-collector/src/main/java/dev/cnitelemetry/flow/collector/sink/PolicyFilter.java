// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector.sink;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A filter as Antrea's {@code flowLogger} has them: by what rules of policies did. Of several
 * filters one has to let a record through: {@code first.or(second)}. Immutable.
 *
 * <pre>{@code
 * Predicate<FlowRecord> denied =
 *     PolicyFilter.of(List.of("Drop", "Reject"), List.of())
 *         .or(PolicyFilter.of(List.of(), List.of("Drop", "Reject")));
 * }</pre>
 */
public final class PolicyFilter implements Predicate<FlowRecord> {
  private static final List<String> ACTIONS = List.of("None", "Allow", "Drop", "Reject");

  private final Set<Long> ingress;
  private final Set<Long> egress;

  private PolicyFilter(Set<Long> ingress, Set<Long> egress) {
    this.ingress = ingress;
    this.egress = egress;
  }

  /**
   * Lets records through that have one of the actions on either side.
   *
   * @param ingressActions {@code None}, {@code Allow}, {@code Drop}, {@code Reject}; any action
   *     where there is none
   * @param egressActions the same for the egress rule
   * @return the filter
   * @throws IllegalArgumentException if it is another action
   */
  public static PolicyFilter of(List<String> ingressActions, List<String> egressActions) {
    return new PolicyFilter(numbers(ingressActions), numbers(egressActions));
  }

  private static Set<Long> numbers(List<String> actions) {
    Set<Long> numbers = new HashSet<>();
    for (String action : actions) {
      int number = ACTIONS.indexOf(action);
      if (number < 0) {
        throw new IllegalArgumentException(
            "an action of a rule is one of " + ACTIONS + ", not " + action);
      }
      numbers.add((long) number);
    }
    return numbers;
  }

  @Override
  public boolean test(FlowRecord flow) {
    return (ingress.isEmpty()
            || ingress.contains(
                flow.number(AntreaElements.INGRESS_NETWORK_POLICY_RULE_ACTION).orElse(0)))
        && (egress.isEmpty()
            || egress.contains(
                flow.number(AntreaElements.EGRESS_NETWORK_POLICY_RULE_ACTION).orElse(0)));
  }
}
