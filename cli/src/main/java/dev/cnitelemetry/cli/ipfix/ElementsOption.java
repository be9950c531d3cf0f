// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.ipfix.ElementRegistry;
import dev.cnitelemetry.ipfix.InformationElement;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Elements of other enterprises: the option of every command that names elements. */
final class ElementsOption {
  @Option(
      names = "--elements",
      paramLabel = "[N=]FILE",
      description = {
        "Know these elements too: a table with tabs or commas whose first line names",
        "the columns id, name, type (as ipfix elements prints it, or IANA's CSV), or",
        "XML as IANA's; N is the enterprise where the file says none. Repeatable."
      })
  private List<String> files = new ArrayList<>();

  /**
   * The standard elements and those of the files.
   *
   * @throws InputException if a file cannot be read or a line of it is none
   */
  ElementRegistry registry(Console console) {
    ElementRegistry standard = ElementRegistry.standard();
    ElementRegistry.Builder builder = standard.toBuilder().acceptEarlyAntreaNumbers();
    for (String file : files) {
      for (ElementFile.Line line : ElementFile.of(file).lines()) {
        InformationElement element = line.element();
        InformationElement known = standard.find(element.enterpriseNumber(), element.id());
        if (known == null) {
          try {
            builder.add(element);
          } catch (IllegalArgumentException e) {
            throw new InputException(line.place() + ": " + e.getMessage(), e);
          }
        } else if (!known.name().equals(element.name()) || known.dataType() != element.dataType()) {
          console.note(line.place() + ": " + element + " is known as " + known + ", which stays");
        }
      }
    }
    return builder.build();
  }
}
