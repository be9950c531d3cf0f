// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReleaseRangeProperties {

  @Provide
  Arbitrary<Release> releases() {
    return Combinators.combine(
            Arbitraries.of("", "", "operator ", "typha "),
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, 3))
        .as((train, minor, patch) -> Release.of("antrea", train + "v1." + minor + "." + patch));
  }

  @Provide
  Arbitrary<ReleaseRange> ranges() {
    Arbitrary<ReleaseRange> closed =
        Combinators.combine(releases(), releases())
            .filter((since, until) -> since.train().equals(until.train()))
            .filter((since, until) -> since.compareTo(until) <= 0)
            .as(ReleaseRange::between);
    Arbitrary<ReleaseRange> joined =
        Combinators.combine(releases(), releases().map(ReleaseRange::since), closed, booleans())
            .filter((since, open, last, isOpen) -> since.compareTo(end(open, last, isOpen)) < 0)
            .as(
                (since, open, last, isOpen) ->
                    ReleaseRange.joined(ReleaseRange.since(since), isOpen ? open : last));
    return Arbitraries.oneOf(
        joined,
        closed,
        releases().map(ReleaseRange::since),
        releases().map(ReleaseRange::until),
        Arbitraries.of("v1.0", "v1.1", "v1.2")
            .map(minor -> ReleaseRange.until(Release.of("antrea", minor))),
        Arbitraries.just(ReleaseRange.all()));
  }

  private static Arbitrary<Boolean> booleans() {
    return Arbitraries.of(true, false);
  }

  private static Release end(ReleaseRange open, ReleaseRange last, boolean isOpen) {
    return (isOpen ? open : last).since().orElseThrow();
  }

  @Property
  void anIntersectionContainsWhatBothContain(
      @ForAll("ranges") ReleaseRange one,
      @ForAll("ranges") ReleaseRange two,
      @ForAll("releases") Release release) {
    boolean both = one.contains(release) && two.contains(release);
    boolean common = one.intersection(two).map(range -> range.contains(release)).orElse(false);
    assertEquals(both, common);
  }

  @Property
  void aRangeOfOneTrainHasNoReleaseOfAnother(
      @ForAll("releases") Release end, @ForAll("releases") Release release) {
    if (!end.train().equals(release.train())) {
      assertFalse(ReleaseRange.since(end).contains(release));
      assertFalse(ReleaseRange.until(end).contains(release));
      assertFalse(ReleaseRange.between(end, end).contains(release));
    }
  }

  @Property
  void aJoinedRangeContainsWhatItsPartsContain(
      @ForAll("releases") Release one,
      @ForAll("releases") Release two,
      @ForAll("releases") Release release) {
    if (one.compareTo(two) < 0) {
      ReleaseRange first = ReleaseRange.between(one, one);
      ReleaseRange last = ReleaseRange.since(two);
      assertTrue(
          ReleaseRange.joined(first, last).contains(release)
              || !(first.contains(release) || last.contains(release)));
    }
  }
}
