// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first command of a stranger, on a machine that has neither Maven nor unzip. */
class MavenWrapperTest {

  /** What a small container has; unzip is not among them. */
  private static final List<String> COMMANDS =
      List.of(
          "sh",
          "bash",
          "basename",
          "cat",
          "chmod",
          "curl",
          "cut",
          "dirname",
          "find",
          "grep",
          "gzip",
          "head",
          "ln",
          "ls",
          "mkdir",
          "mktemp",
          "mv",
          "readlink",
          "rm",
          "rmdir",
          "sed",
          "sha256sum",
          "tar",
          "tr",
          "uname",
          "wc");

  @TempDir private Path folder;
  private Path commands;

  @BeforeEach
  void aMachine() throws IOException {
    commands = Files.createDirectory(folder.resolve("commands"));
    for (String command : COMMANDS) {
      for (String place : List.of("/usr/bin", "/bin")) {
        Path program = Path.of(place, command);
        if (Files.exists(program) && !Files.exists(commands.resolve(command))) {
          // No links: a temporary folder with links to elsewhere is warned of.
          Path own = commands.resolve(command);
          Files.writeString(own, "#!/bin/sh\nexec " + program + " \"$@\"\n");
          assertTrue(own.toFile().setExecutable(true));
        }
      }
    }
    assumeTrue(Files.exists(commands.resolve("curl")), "curl is not here");
  }

  @Test
  void whatIsUnpackedWithoutUnzipIsCheckedToo() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("apache-maven-1.0/bin"));
    Path maven = Files.writeString(bin.resolve("mvn"), "#!/bin/sh\necho started with \"$@\"\n");
    assertTrue(maven.toFile().setExecutable(true));
    Path archive = folder.resolve("apache-maven-1.0-bin.tar.gz");
    run("tar", "czf", archive.toString(), "-C", folder.toString(), "apache-maven-1.0");
    String sum = run("sha256sum", archive.toString()).split(" ", -1)[0];

    assertEquals("started with verify\n", wrapper(sum, "verify"));
    assertTrue(wrapper("0".repeat(64), "verify").contains("Failed to validate"));
  }

  @Test
  void bothArchivesHaveTheirSums() throws IOException {
    Properties wrapper = new Properties();
    try (var in =
        Files.newInputStream(CommandRun.ROOT.resolve(".mvn/wrapper/maven-wrapper.properties"))) {
      wrapper.load(in);
    }
    String zip = wrapper.getProperty("distributionSha256Sum");
    String tar = wrapper.getProperty("distributionTarGzSha256Sum");
    assertTrue(zip.matches("[0-9a-f]{64}"), zip);
    assertTrue(tar.matches("[0-9a-f]{64}"), tar);
    assertFalse(zip.equals(tar));
  }

  /** What mvnw prints in a project whose Maven is the archive, beside a zip that is not there. */
  private String wrapper(String sum, String... arguments) throws Exception {
    Path project = Files.createTempDirectory(folder, "project");
    Path properties =
        Files.createDirectories(project.resolve(".mvn/wrapper"))
            .resolve("maven-wrapper.properties");
    Files.writeString(
        properties,
        "distributionType=only-script\ndistributionUrl=file://"
            + folder.resolve("apache-maven-1.0-bin.zip")
            + "\ndistributionSha256Sum="
            + "f".repeat(64)
            + "\ndistributionTarGzSha256Sum="
            + sum
            + "\n");
    Path script = project.resolve("mvnw");
    Files.copy(CommandRun.ROOT.resolve("mvnw"), script, StandardCopyOption.COPY_ATTRIBUTES);
    String[] command = new String[arguments.length + 1];
    command[0] = script.toString();
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    return run(command);
  }

  private String run(String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PATH", commands.toString());
    builder
        .environment()
        .put("MAVEN_USER_HOME", Files.createTempDirectory(folder, "m2").toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), said);
    return said;
  }
}
