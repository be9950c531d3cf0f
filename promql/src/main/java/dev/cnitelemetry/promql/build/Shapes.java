// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.promql.build;

import dev.cnitelemetry.metrics.MetricDefinition;
import dev.cnitelemetry.metrics.MetricShape;
import java.util.List;

/** How metrics look to an expression: as the newest release has them, or older ones. */
@FunctionalInterface
interface Shapes {

  /** As the definitions say. */
  Shapes NEWEST = definition -> List.of(Shape.of(definition));

  /**
   * How a metric looks.
   *
   * @return one shape; two of different metrics where some components have a new name already
   */
  List<Shape> of(MetricDefinition definition);

  /** Told of each metric that an expression is made of. */
  default void visited(MetricDefinition definition) {}

  /** These, whatever is asked for; who asked is told of the metrics all the same. */
  default Shapes insteadOf(Shapes asked) {
    Shapes these = this;
    return new Shapes() {
      @Override
      public List<Shape> of(MetricDefinition definition) {
        return these.of(definition);
      }

      @Override
      public void visited(MetricDefinition definition) {
        asked.visited(definition);
      }
    };
  }

  /**
   * A metric as it is somewhere.
   *
   * @param definition the metric
   * @param shape its kind and labels there
   * @param when for messages: empty, or for example {@code at antrea v1.6.1}
   */
  record Shape(MetricDefinition definition, MetricShape shape, String when) {
    static Shape of(MetricDefinition definition) {
      return new Shape(definition, definition.shape(), "");
    }
  }
}
