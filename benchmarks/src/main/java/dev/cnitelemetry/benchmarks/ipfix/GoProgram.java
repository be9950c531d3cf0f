// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.ipfix;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A built program of {@code benchmarks/peers/ipfix}, run to its end. */
final class GoProgram {
  private GoProgram() {}

  /** The words it prints. */
  static List<String> run(String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("timeout", "600", program));
    command.addAll(Arrays.asList(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String out = new String(process.getInputStream().readNBytes(1000), StandardCharsets.UTF_8);
    return Arrays.asList(out.strip().split(" ", -1));
  }

  /** Template and records of {@link AntreaFlows} in a file, which the caller deletes. */
  static Path file() throws IOException {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    octets.writeBytes(AntreaFlows.template());
    octets.writeBytes(AntreaFlows.data());
    Path file = Files.createTempFile("antrea", ".ipfix");
    Files.write(file, octets.toByteArray());
    return file;
  }
}
