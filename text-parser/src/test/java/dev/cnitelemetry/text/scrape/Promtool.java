package dev.cnitelemetry.text.scrape;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.annotation.Nullable;

/** Where promtool is; where it must be and is not, tests fail. */
public final class Promtool {

  /** Says what to do about it. */
  public static final String MISSING = "promtool is not installed (Debian package prometheus)";

  private Promtool() {}

  /** The program, or null where it may be missing. */
  @Nullable
  public static Path find() {
    for (String directory : System.getenv("PATH").split(File.pathSeparator)) {
      Path candidate = Path.of(directory, "promtool");
      if (Files.isExecutable(candidate)) {
        return candidate;
      }
    }
    if ("required".equals(System.getProperty("peers"))) {
      throw new AssertionError(MISSING);
    }
    return null;
  }
}
