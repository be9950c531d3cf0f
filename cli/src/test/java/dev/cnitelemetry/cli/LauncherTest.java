// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the command line, with a JVM that only says how it was called. */
class LauncherTest {

  private static final Path SCRIPT = Path.of(System.getProperty("project.root"), "cni-telemetry");

  /**
   * A page is checked with an option and without, a collector listens, one reads, dashboards; what
   * they loaded is written.
   */
  private static final int WRITING = 6;

  @TempDir private Path directory;
  private Path script;
  private Path target;
  private Path java;

  @BeforeEach
  void prepare() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
    target = Files.createDirectories(directory.resolve("cli/target"));
    script = Files.copy(SCRIPT, directory.resolve("cni-telemetry"));
    Path jar = Files.writeString(target.resolve("cni-telemetry.jar"), "jar");
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().minusSeconds(60)));
    java = Files.createDirectories(directory.resolve("jdk/bin")).resolve("java");
    Files.writeString(directory.resolve("jdk/release"), "JAVA_VERSION=\"17\"\n");
    writeJava(
        "for o in \"$@\"; do case $o in -XX:SharedArchiveFile=*) a=${o#*=};;"
            + " -XX:SharedClassListFile=*) l=${o#*=};;"
            + " -XX:DumpLoadedClassList=*) printf 'a id: %d\\n@lambda b\\n@lambda b\\n' $$ > \"${o#*=}\";;"
            + " -XX:AOTCache=*) c=${o#*=};; -XX:AOTMode=create) m=1;;"
            + " -Xshare:dump) d=1;; esac; done;"
            + " [ -z \"$m\" ] || echo cache > \"$c\";"
            + " [ -z \"$d\" ] || { echo classes > \"$a\"; cat \"$l\" > \"$(dirname \"$0\")/list\"; }");
  }

  private void writeJava(String work) throws IOException {
    Files.writeString(
        java, "#!/bin/bash\necho \"$@\" >> \"" + directory + "/calls\"\n" + work + "\necho run\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  void symbolicLinksLeadToIt() throws IOException {
    Path links = Files.createDirectories(directory.resolve("links"));
    Files.createSymbolicLink(links.resolve("first"), directory.resolve("cni-telemetry"));
    Files.createSymbolicLink(links.resolve("cni"), Path.of("first"));
    script = links.resolve("cni");
    assertEquals("run\n", run("check"));
    assertTrue(
        calls().get(WRITING).contains(" -jar " + target.resolve("cni-telemetry.jar") + " check"));
  }

  @Test
  void anOlderJavaAndNoneAreSaidToBe() throws IOException {
    String needed =
        "cni-telemetry: JDK 17 or newer is needed; JAVA_HOME or PATH says where it is\n";
    Files.writeString(directory.resolve("jdk/release"), "JAVA_VERSION=\"11.0.2\"\n");
    assertEquals(needed, run("check"));
    Files.delete(directory.resolve("jdk/release"));
    writeJava("[ \"$1\" != -version ] || { echo 'openjdk version \"1.8.0_392\"' >&2; exit; }");
    assertEquals(needed, run("check"));
    Files.delete(java);
    assertEquals(needed, run("check"));
  }

  @Test
  void aJavaWithoutAReleaseFileIsAsked() throws IOException {
    Files.delete(directory.resolve("jdk/release"));
    writeJava("[ \"$1\" != -version ] || { echo 'openjdk version \"17.0.9\"' >&2; exit; }");
    assertEquals("run\n", run("check"));
  }

  @Test
  void classesAreWrittenOnceAndMapped() {
    assertEquals("run\n", run("check", "a b"));
    Path archive = archives().get(0);
    List<String> first = calls();
    assertEquals(WRITING + 1, first.size(), first.toString());
    assertTrue(first.get(0).contains("-XX:DumpLoadedClassList="), first.get(0));
    assertTrue(first.get(0).matches(".* check --format table .+\\.page"), first.get(0));
    assertTrue(first.get(1).matches(".* check [^ ]+\\.page"), first.get(1));
    List<String> others = first.subList(1, WRITING - 1);
    assertTrue(
        others.stream().allMatch(each -> each.contains("-XX:DumpLoadedClassList=")),
        others.toString());
    assertEquals(1, others.stream().filter(each -> each.endsWith(" flows collect -")).count());
    assertEquals(1, others.stream().filter(each -> each.contains(" --udp ")).count());
    assertEquals(1, others.stream().filter(each -> each.contains(" dashboard --all ")).count());
    assertTrue(first.get(WRITING - 1).contains("-Xshare:dump"), first.get(WRITING - 1));
    assertTrue(first.get(WRITING).contains("-XX:SharedArchiveFile=" + archive));
    assertTrue(first.get(WRITING).endsWith("cni-telemetry.jar check a b"), first.get(WRITING));
    run("check");
    assertEquals(WRITING + 2, calls().size());
    assertTrue(calls().get(WRITING + 1).contains("-XX:SharedArchiveFile=" + archive));
    assertEquals(List.of(archive), archives());
  }

  /**
   * A JVM that is told of a class twice, or of two by one number, fails. A lambda is named as often
   * as one run made it.
   */
  @Test
  void eachClassIsNamedOnce() throws IOException {
    run("check");
    assertEquals(
        List.of("@lambda b", "@lambda b", "a"),
        Files.readAllLines(directory.resolve("jdk/bin/list")).stream().sorted().toList());
  }

  @Test
  void anotherJvmHasItsOwn() throws IOException {
    run("check");
    Files.writeString(directory.resolve("jdk/release"), "JAVA_VERSION=\"25\"\n");
    run("check");
    assertEquals(2 * (WRITING + 1) + 2, calls().size());
    assertEquals(2, archives().size());
  }

  /** What JDK 25 keeps of a check serves a check, and the archive all else. */
  @Test
  void aNewJvmKeepsMoreOfACheck() throws IOException {
    Files.writeString(directory.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
    run("check", "a");
    run("check", "b");
    run("lint", "c");
    List<String> calls = calls();
    assertEquals(WRITING + 2 + 3, calls.size(), calls.toString());
    assertTrue(calls.get(WRITING).contains(" -XX:AOTMode=record "), calls.get(WRITING));
    assertTrue(calls.get(WRITING + 1).contains(" -XX:AOTMode=create "), calls.get(WRITING + 1));
    for (int check = WRITING + 2; check < WRITING + 4; check++) {
      assertTrue(calls.get(check).contains(" -XX:AOTCache="), calls.get(check));
      assertFalse(calls.get(check).contains("hare"), "a JVM refuses both: " + calls.get(check));
    }
    assertTrue(calls.get(WRITING + 4).contains(" -XX:SharedArchiveFile="), calls.get(WRITING + 4));
    try (Stream<Path> files = Files.list(target)) {
      assertEquals(3, files.count(), "nothing is left over");
    }
  }

  @Test
  void aNewJvmThatCannotKeepMoreGoesWithTheArchive() throws IOException {
    Files.writeString(directory.resolve("jdk/release"), "JAVA_VERSION=\"25\"\n");
    writeJava(
        "for o in \"$@\"; do case $o in -XX:SharedArchiveFile=*) a=${o#*=};; -XX:AOTMode=*) exit 1;;"
            + " -Xshare:dump) d=1;; esac; done; [ -z \"$d\" ] || echo classes > \"$a\"");
    assertEquals("run\n", run("check"));
    List<String> calls = calls();
    assertTrue(calls.get(calls.size() - 1).contains(" -XX:SharedArchiveFile="), calls.toString());
  }

  @Test
  void aNewJarHasNewOnes() throws IOException {
    run("check");
    Files.setLastModifiedTime(
        target.resolve("cni-telemetry.jar"), FileTime.from(Instant.now().plusSeconds(60)));
    run("check");
    assertEquals(2 * (WRITING + 1), calls().size());
  }

  @Test
  void aJvmThatCannotWriteThemIsNotAskedAgain() throws IOException {
    writeJava("case \"$*\" in *dump*|*Dump*) exit 134;; esac");
    assertEquals("run\n", run("check"));
    run("check");
    List<String> calls = calls();
    assertEquals(3, calls.size(), calls.toString());
    assertFalse(calls.get(1).contains("SharedArchiveFile"), calls.get(1));
    assertFalse(calls.get(2).contains("SharedArchiveFile"), calls.get(2));
  }

  @Test
  void aDirectoryThatCannotBeWrittenToIsLeftAlone() throws IOException {
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeTrue(!Files.isWritable(target), "root may write everywhere");
      assertEquals("run\n", run("check"));
      assertEquals(1, calls().size());
    } finally {
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void severalMayStartAtOnce() throws Exception {
    List<Process> all = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      all.add(start("check"));
    }
    for (Process each : all) {
      assertEquals("run\n", new String(each.getInputStream().readAllBytes(), UTF_8));
      assertEquals(0, each.waitFor());
    }
    assertEquals(1, archives().size());
    try (Stream<Path> files = Files.list(target)) {
      assertEquals(2, files.count(), "nothing is left over");
    }
  }

  private List<Path> archives() {
    try (Stream<Path> files = Files.list(target)) {
      return files.filter(file -> file.toString().endsWith(".jsa")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> calls() {
    try {
      return Files.readAllLines(directory.resolve("calls"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String run(String... arguments) {
    try {
      Process process = start(arguments);
      String text = new String(process.getInputStream().readAllBytes(), UTF_8);
      process.waitFor();
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(script.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", directory.resolve("jdk").toString());
    return builder.start();
  }
}
