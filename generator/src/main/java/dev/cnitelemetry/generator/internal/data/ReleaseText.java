// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.generator.internal.data;

import dev.cnitelemetry.generator.internal.data.Module.Exposed;
import dev.cnitelemetry.generator.internal.data.Module.Stretch;
import dev.cnitelemetry.metrics.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The releases with a metric, in words. */
public final class ReleaseText {

  private ReleaseText() {}

  /**
   * The releases with a metric, holes left out. Where two stretches are alike there is a hole or
   * another train between them: nothing else would part them.
   */
  public static String of(Exposed exposed) {
    if (!exposed.everExposed()) {
      return "never on the page";
    }
    List<String> ranges = new ArrayList<>();
    Optional<Stretch> first = Optional.empty();
    Optional<Stretch> last = Optional.empty();
    for (Stretch stretch : exposed.history()) {
      boolean joined =
          last.isPresent()
              && stretch.exposed()
              && !isAlike(last.get(), stretch)
              && Releases.isOfOneTrain(last.get().releases(), stretch.releases());
      if (first.isPresent() && last.isPresent() && !joined) {
        ranges.add(range(first.get().releases().since(), last.get().releases().until()));
        first = Optional.empty();
      }
      if (stretch.exposed()) {
        first = first.isPresent() ? first : Optional.of(stretch);
      }
      last = stretch.exposed() ? Optional.of(stretch) : Optional.empty();
    }
    if (first.isPresent() && last.isPresent()) {
      ranges.add(range(first.get().releases().since(), last.get().releases().until()));
    }
    return String.join(", ", ranges);
  }

  private static boolean isAlike(Stretch one, Stretch other) {
    return one.shape().equals(other.shape()) && one.wireHelp().equals(other.wireHelp());
  }

  private static String range(Optional<Release> since, Optional<Release> until) {
    if (since.isEmpty()) {
      return until.map(last -> "until " + last.version()).orElse("all releases");
    }
    String first = since.get().version();
    return until
        .map(Release::version)
        .map(last -> last.equals(first) ? first : first + " to " + last)
        .orElse("since " + first);
  }

  /** The stretches, those joined between which only the help text on the page became another. */
  public static List<Stretch> ofOneShape(List<Stretch> history) {
    List<Stretch> joined = new ArrayList<>();
    Optional<Stretch> last = Optional.empty();
    for (Stretch stretch : history) {
      boolean same =
          last.isPresent()
              && last.get().shape().equals(stretch.shape())
              && last.get().exposed() == stretch.exposed()
              && !isAlike(last.get(), stretch)
              && Releases.isOfOneTrain(last.get().releases(), stretch.releases());
      if (same) {
        Stretch before = joined.remove(joined.size() - 1);
        joined.add(
            new Stretch(
                Releases.joined(before.releases(), stretch.releases()),
                stretch.shape(),
                stretch.exposed(),
                stretch.wireHelp()));
      } else {
        joined.add(stretch);
      }
      last = Optional.of(stretch);
    }
    return joined;
  }
}
