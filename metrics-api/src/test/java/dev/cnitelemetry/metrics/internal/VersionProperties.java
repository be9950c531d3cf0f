// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VersionProperties {

  @Provide
  Arbitrary<Version> versions() {
    Arbitrary<String> train = Arbitraries.of("", "", "", "typha ", "operator ");
    Arbitrary<String> letter = Arbitraries.of("v", "");
    Arbitrary<String> numbers =
        Arbitraries.integers()
            .between(0, 30)
            .list()
            .ofMinSize(1)
            .ofMaxSize(4)
            .map(list -> String.join(".", list.stream().map(String::valueOf).toList()));
    Arbitrary<String> preRelease = Arbitraries.of("", "", "-rc.1", "-alpha", "-0.dev");
    return Combinators.combine(train, letter, numbers, preRelease)
        .as((a, b, c, d) -> Version.parse(a + b + c + d));
  }

  @Property
  void comparisonIsAnOrder(
      @ForAll("versions") Version a, @ForAll("versions") Version b, @ForAll("versions") Version c) {
    assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
    assertTrue(!(a.compareTo(b) <= 0 && b.compareTo(c) <= 0) || a.compareTo(c) <= 0);
    assertEquals(a.compareTo(b) == 0, a.equals(b));
    assertTrue(!a.equals(b) || a.hashCode() == b.hashCode());
  }

  @Property
  void whatIsNotNewerIsWithin(@ForAll("versions") Version a, @ForAll("versions") Version b) {
    assertEquals(
        a.train().equals(b.train()),
        a.isWithin(b) || b.isWithin(a),
        "one is older, or they have no order");
    assertTrue(a.compareTo(b) > 0 || !a.train().equals(b.train()) || a.isWithin(b));
  }

  @Property
  void versionsReadBack(@ForAll("versions") Version version) {
    assertEquals(version, Version.parse(version.text()));
  }

  @Property
  void anyTextIsReadOrRefused(@ForAll String text) {
    try {
      assertEquals(text, Version.parse(text).text());
    } catch (IllegalArgumentException refusal) {
      assertTrue(String.valueOf(refusal.getMessage()).startsWith("not a version: "));
    }
  }
}
