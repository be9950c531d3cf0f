// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.console;

import java.util.LinkedHashMap;
import java.util.Map;

/** How every command ends. Source of 70 and 74: sysexits.h of BSD. */
public enum ExitStatus {
  /** All is well. */
  CLEAN(0, "clean"),
  /** Something is wrong with what was read. */
  FINDINGS(1, "findings: a malformed page, lost or malformed records"),
  /** Something cannot be read, or the command does not exist in this form. */
  UNREADABLE(2, "unreadable input or wrong usage"),
  /** Never to be taken for findings. */
  DEFECT(70, "a defect of cni-telemetry itself"),
  /** The result did not arrive. */
  OUTPUT(74, "output that could not be written");

  private final int number;
  private final String description;

  ExitStatus(int number, String description) {
    this.number = number;
    this.description = description;
  }

  /** The status as the shell sees it. */
  public int number() {
    return number;
  }

  /** The table that every command's help ends with. */
  public static Map<String, String> table() {
    Map<String, String> table = new LinkedHashMap<>();
    for (ExitStatus status : values()) {
      table.put(Integer.toString(status.number), status.description);
    }
    return table;
  }
}
