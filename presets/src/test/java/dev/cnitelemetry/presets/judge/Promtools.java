// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.judge;

import dev.cnitelemetry.testsupport.PeerProgram;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The two programs that judge what is generated. */
public final class Promtools {

  private Promtools() {}

  /** Which they are, for a parameterised test; whether they are there is asked in the test. */
  public static Stream<Arguments> versions() {
    return Stream.of(Arguments.of("2.42"), Arguments.of("v0.316.0"));
  }

  /** One of them; the test ends here if it is not installed. */
  public static PeerProgram of(String version) {
    return version.equals("2.42")
        ? PeerProgram.ofVersion("promtool", version, "Debian package prometheus")
        : PeerProgram.ofGoModule("github.com/prometheus/prometheus/cmd/promtool", version);
  }

  /** Runs it and tells what it said where it is not content. */
  public static String complaints(PeerProgram promtool, List<String> arguments) {
    PeerProgram.Outcome outcome = promtool.run(new byte[0], arguments.toArray(String[]::new));
    return outcome.status() == 0 ? "" : outcome.output() + outcome.errors();
  }
}
