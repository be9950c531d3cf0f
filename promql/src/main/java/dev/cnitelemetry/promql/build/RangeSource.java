// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.build;

import dev.cnitelemetry.promql.tree.DurationExpression;
import dev.cnitelemetry.promql.tree.Modifiers;
import dev.cnitelemetry.promql.tree.RangeSelector;
import dev.cnitelemetry.promql.tree.Subquery;
import dev.cnitelemetry.promql.tree.VectorSelector;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.Nullable;

/** What a range vector is made of. */
sealed interface RangeSource {

  /** The range, of each name of the metric where it has two. */
  List<Term> terms(Shapes shapes);

  /** The same with other modifiers. */
  RangeSource with(UnaryOperator<Modifiers> change);

  /** A range of a metric's series. */
  record OfSeries(Leaf leaf, DurationExpression range) implements RangeSource {

    @Override
    public List<Term> terms(Shapes shapes) {
      return leaf.terms(shapes).stream()
          .map(term -> term.with(RangeSelector.of((VectorSelector) term.expression(), range)))
          .toList();
    }

    @Override
    public RangeSource with(UnaryOperator<Modifiers> change) {
      return new OfSeries(leaf.with(change.apply(leaf.modifiers())), range);
    }
  }

  /** A subquery. */
  record OfVector(
      InstantVector vector,
      DurationExpression range,
      Optional<DurationExpression> step,
      Modifiers modifiers)
      implements RangeSource {

    static OfVector of(
        InstantVector vector, DurationExpression range, @Nullable DurationExpression step) {
      return new OfVector(
          vector,
          Durations.range(range),
          Optional.ofNullable(step).map(Durations::range),
          Modifiers.NONE);
    }

    @Override
    public List<Term> terms(Shapes shapes) {
      Term term = vector.over(shapes);
      Subquery subquery = Subquery.of(term.enclosed(), range, step.orElse(null));
      return List.of(term.with(subquery.with(modifiers)));
    }

    @Override
    public RangeSource with(UnaryOperator<Modifiers> change) {
      return new OfVector(vector, range, step, change.apply(modifiers));
    }
  }
}
