// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

  @Test
  void anotherShellIsToldWhichThereAre() {
    CommandRun run = CommandRun.of("completion", "fish");
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
