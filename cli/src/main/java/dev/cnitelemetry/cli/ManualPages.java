// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.manual.ManualPage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** The manual pages of all commands, which the build writes to {@code target/man/man1}. */
public final class ManualPages {

  private ManualPages() {}

  /**
   * Writes the pages.
   *
   * @param args the directory, and the version of the program
   * @throws IOException if they cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path directory = Files.createDirectories(Path.of(args[0]).resolve("man1"));
    for (ManualPage page : all(args[1])) {
      Files.writeString(directory.resolve(page.name() + ".1"), page.text());
    }
  }

  static List<ManualPage> all(String version) {
    Console console = new Console(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
    CommandLine commands = CniTelemetry.commandLine(console);
    // Describes the commands, as it does before it runs one.
    console.execute(commands, "--version");
    List<ManualPage> pages = new ArrayList<>();
    add(commands, version, pages);
    return pages;
  }

  private static void add(CommandLine command, String version, List<ManualPage> pages) {
    pages.add(ManualPage.of(command, version));
    command.getSubcommands().values().forEach(each -> add(each, version, pages));
  }
}
