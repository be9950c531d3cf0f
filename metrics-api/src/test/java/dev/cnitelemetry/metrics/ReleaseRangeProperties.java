package dev.cnitelemetry.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
            Arbitraries.integers().between(0, 3), Arbitraries.integers().between(0, 3))
        .as((minor, patch) -> Release.of("antrea", "v1." + minor + "." + patch));
  }

  @Provide
  Arbitrary<ReleaseRange> ranges() {
    Arbitrary<ReleaseRange> closed =
        Combinators.combine(releases(), releases())
            .filter((since, until) -> since.compareTo(until) <= 0)
            .as(ReleaseRange::between);
    return Arbitraries.oneOf(
        closed,
        releases().map(ReleaseRange::since),
        releases().map(ReleaseRange::until),
        Arbitraries.of("v1.0", "v1.1", "v1.2")
            .map(minor -> ReleaseRange.until(Release.of("antrea", minor))),
        Arbitraries.just(ReleaseRange.all()));
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
}
