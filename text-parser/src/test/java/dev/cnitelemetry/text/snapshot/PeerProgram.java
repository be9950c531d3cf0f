package dev.cnitelemetry.text.snapshot;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

/** A real program that a test needs. Where it is missing, the test says which package has it. */
final class PeerProgram {

  private PeerProgram() {}

  /** The program's path; ends the test if there is none. */
  static String path(String program, String debianPackage) {
    for (String directory : System.getenv("PATH").split(File.pathSeparator, -1)) {
      Path candidate = Path.of(directory, program);
      if (Files.isExecutable(candidate)) {
        return candidate.toString();
      }
    }
    String missing = program + " is not there; it is in the Debian package " + debianPackage;
    return System.getProperty("peers", "assume").equals("required")
        ? fail(missing)
        : abort(missing);
  }
}
