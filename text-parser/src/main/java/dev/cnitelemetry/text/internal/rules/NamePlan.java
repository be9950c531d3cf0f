// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.internal.rules;

import dev.cnitelemetry.metrics.MetricKind;
import dev.cnitelemetry.metrics.MetricKind.SampleNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import javax.annotation.Nullable;

/**
 * Which families can have the names that OpenMetrics gives to their kind: a counter {@code x_total}
 * is called {@code x} and has {@code x_created}, a histogram owns five names. Where two want one
 * name, the counter yields.
 */
public final class NamePlan<F extends NamedFamily<F>> {

  private final boolean addsTotal;
  private final Finder<F> find;
  private final BiPredicate<F, F> isCreated;
  private final Map<String, F> claimed = new HashMap<>();

  /** Who has a name in the Prometheus format. */
  public interface Finder<F> {
    /** The family that has the name for itself or for samples; null if none has. */
    @Nullable
    F find(String name);
  }

  /**
   * A plan.
   *
   * @param addsTotal whether a counter that lacks {@code _total} is given it
   * @param find who has a name
   * @param isCreated whether the first family's samples are creation times of the second one
   */
  public NamePlan(boolean addsTotal, Finder<F> find, BiPredicate<F, F> isCreated) {
    this.addsTotal = addsTotal;
    this.find = find;
    this.isCreated = isCreated;
  }

  /** Says of each family what stops it, and which one has its creation times. */
  public void make(Collection<F> families) {
    for (F family : families) {
      if (family.kindOrUntyped() != MetricKind.COUNTER) {
        claim(family);
      }
    }
    for (F family : families) {
      if (family.kindOrUntyped() == MetricKind.COUNTER) {
        claim(family);
      }
    }
  }

  private void claim(F family) {
    if (family.lacksTotal() && !addsTotal) {
      family.obstacle = "its name does not end in _total";
      return;
    }
    List<String> wanted = family.names();
    List<F> others = new ArrayList<>();
    for (String name : wanted) {
      F owner = owner(name, family);
      if (owner != null) {
        others.add(owner);
      }
    }
    String createdName = family.stem() + SampleNames.CREATED;
    if (others.size() == 1
        && others.get(0).name.equals(createdName)
        && isCreated.test(others.get(0), family)) {
      family.created = others.get(0);
      others.get(0).createdOf = family;
      others.clear();
    }
    if (others.isEmpty()) {
      wanted.forEach(name -> claimed.put(name, family));
    } else {
      F other = others.get(0);
      family.obstacle =
          "the names of "
              + family.kindOrUntyped().phrase()
              + " called "
              + family.stem()
              + " clash with those of the family "
              + other.name
              + other.place();
    }
  }

  /** Another family that has a name already, or was given it. */
  @Nullable
  private F owner(String name, F asking) {
    F present = find.find(name);
    if (present != null && present != asking) {
      return present;
    }
    F other = claimed.get(name);
    return other == asking ? null : other;
  }
}
