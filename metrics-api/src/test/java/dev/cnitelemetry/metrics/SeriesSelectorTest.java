// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SeriesSelectorTest {

  private enum Operation implements LabelValue {
    ADD;

    @Override
    public String text() {
      return "add";
    }
  }

  private static final ClosedLabel<Operation> OPERATION =
      Label.closed("operation", Operation.class);
  private static final ClosedLabel<Operation> OTHER_OPERATION =
      Label.closed("operation", Operation.class);
  private static final ClosedLabel<Operation> STRANGER = Label.closed("verb", Operation.class);
  private static final CounterDefinition COUNTER =
      CounterDefinition.builder()
          .name("ops_count")
          .help("Operations.")
          .addLabels(OPERATION)
          .build();

  @Test
  void selectorsPrintAsPromQl() {
    assertEquals("ops_count", COUNTER.where().toString());
    assertEquals(
        "ops_count{operation=\"add\",job=\"antrea\"}",
        COUNTER.where(OPERATION.eq(Operation.ADD), TargetLabels.JOB.eq("antrea")).toString());
  }

  @Test
  void namesThatNeedQuotesGoIntoTheBraces() {
    CounterDefinition dotted =
        CounterDefinition.builder()
            .name("a.b")
            .help("Dots.")
            .addLabels(Label.text("k.l"), Label.text("m"))
            .build();
    assertEquals("{\"a.b\"}", dotted.where().toString());
    assertEquals(
        "{\"a.b\",\"k.l\"=\"x\",m=\"y\"}",
        dotted.where(Label.text("k.l").eq("x"), Label.text("m").eq("y")).toString());
    GaugeDefinition word = GaugeDefinition.builder().name("bool").help("A word.").build();
    assertEquals("{\"bool\"}", word.where().toString());
  }

  @Test
  void theKindOfTheMetricIsInTheType() {
    SeriesSelector<CounterDefinition> adds = COUNTER.where(OPERATION.eq(Operation.ADD));
    CounterDefinition definition = adds.definition();
    assertEquals(COUNTER, definition);
  }

  @Test
  void typedLabelsOfAnotherMetricAreRefused() {
    LabelMatcher stranger = STRANGER.eq(Operation.ADD);
    assertEquals(
        "ops_count has no label verb; it has [operation]",
        assertThrows(IllegalArgumentException.class, () -> COUNTER.where(stranger)).getMessage());
    LabelMatcher other = OTHER_OPERATION.eq(Operation.ADD);
    assertThrows(IllegalArgumentException.class, () -> COUNTER.where(other));
  }

  @Test
  void openLabelsAreLetThroughByName() {
    assertEquals(
        "ops_count{table_id=\"0\"}", COUNTER.where(Label.text("table_id").eq("0")).toString());
    assertEquals(
        "ops_count{operation=\"x\"}", COUNTER.where(Label.text("operation").eq("x")).toString());
  }

  @Test
  void selectorsAreEqualByMetricAndConditions() {
    SeriesSelector<?> adds = COUNTER.where(OPERATION.eq(Operation.ADD));
    assertEquals(adds, COUNTER.where(OPERATION.eq(Operation.ADD)));
    assertEquals(adds.hashCode(), COUNTER.where(OPERATION.eq(Operation.ADD)).hashCode());
    assertNotEquals(adds, COUNTER.where());
    assertEquals(COUNTER, adds.definition());
    assertEquals(1, adds.matchers().size());
  }
}
