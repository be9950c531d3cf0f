// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.testsupport.PeerProgram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionCommandTest {

  @Test
  void bashCompletesCommandsAndOptions(@TempDir Path directory) throws Exception {
    CommandRun run = CommandRun.of("completion", "bash");
    assertEquals(0, run.status(), run.err());
    Path script = Files.writeString(directory.resolve("completion.sh"), run.out());

    assertTrue(completed(script, "exp").contains("explain"));
    assertTrue(completed(script, "check", "--rel").contains("--release"));
    assertTrue(completed(script, "catalog", "di").contains("diff"));
  }

  @Test
  void zshGetsTheSame() {
    assertEquals(
        CommandRun.of("completion", "bash").out(), CommandRun.of("completion", "zsh").out());
  }

  /** Several commands are called check; each has its own options. */
  @Test
  void fishIsToldOfEachCommandWhereItIs() {
    CommandRun run = CommandRun.of("completion", "fish");
    assertEquals(0, run.status(), run.err());
    String at = "complete -c cni-telemetry -n '__cni_telemetry_at \\'";
    assertTrue(run.out().contains(at + "\\'' -a 'check' -d 'Read pages"), run.out());
    assertTrue(run.out().contains(at + "ipfix\\'' -a 'check' -d 'Report"), run.out());
    assertTrue(run.out().contains(at + "check\\'' -s q -l quiet -d '"), run.out());
    assertTrue(
        run.out().contains(at + "check\\'' -l format -x -a 'table json junit sarif github'"),
        run.out());
    assertTrue(run.out().contains(at + "ipfix decode\\'' -l elements -r -F -d '"), run.out());
    assertTrue(run.out().contains(at + "completion\\'' -a 'bash zsh fish'"), run.out());
  }

  @Test
  void fishCompletesCommandsAndOptions(@TempDir Path directory) throws Exception {
    Path script =
        Files.writeString(
            directory.resolve("cni-telemetry.fish"), CommandRun.of("completion", "fish").out());
    PeerProgram fish = PeerProgram.named("fish", "Debian package fish");
    PeerProgram.Outcome read = fish.run(new byte[0], "--no-execute", script.toString());
    assertEquals("", read.errors());
    assertEquals(0, read.status());
    for (String[] each :
        new String[][] {
          {"cni-telemetry exp", "explain"},
          {"cni-telemetry check --rel", "--release"},
          {"cni-telemetry catalog di", "diff"},
          {"cni-telemetry ipfix check --summ", "--summary"},
          {"cni-telemetry ipfix decode --format js", "jsonl"},
          {"cni-telemetry completion z", "zsh"},
        }) {
      String offered =
          fish.run(
                  new byte[0],
                  "--no-config",
                  "--command",
                  "source " + script + "; complete --do-complete '" + each[0] + "'")
              .output();
      assertTrue(
          offered.lines().anyMatch(line -> line.split("\t", 2)[0].equals(each[1])),
          each[0] + ": " + offered);
    }
  }

  @Test
  void anotherShellIsToldWhichThereAre() {
    CommandRun run = CommandRun.of("completion", "tcsh");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("bash") && run.err().contains("zsh"), run.err());
  }

  /** What bash offers where the cursor is after the last word. */
  private static String completed(Path script, String... words)
      throws IOException, InterruptedException {
    StringBuilder line = new StringBuilder("source \"$0\"; COMP_WORDS=(cni-telemetry");
    for (String word : words) {
      line.append(" '").append(word).append('\'');
    }
    line.append("); COMP_CWORD=").append(words.length);
    line.append("; _complete_cni-telemetry; echo \"${COMPREPLY[@]}\"");
    Process bash =
        new ProcessBuilder("bash", "-c", line.toString(), script.toString())
            .redirectErrorStream(true)
            .start();
    bash.getOutputStream().close();
    String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(bash.waitFor(20, TimeUnit.SECONDS));
    return out;
  }
}
