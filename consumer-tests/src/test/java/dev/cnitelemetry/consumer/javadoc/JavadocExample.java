// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.consumer.javadoc;

import java.util.regex.Pattern;

/**
 * An example as a Javadoc comment shows it.
 *
 * @param file the Java file, from the root of the project
 * @param line where in the file the example's first line stands
 * @param text the example without the stars of the comment
 */
record JavadocExample(String file, int line, String text) {

  private static final Pattern DECLARATION =
      Pattern.compile(
          "((public|protected|private|static)\\b"
              + "|((abstract|final|sealed) )*(class|interface|enum|record) \\w).*",
          Pattern.DOTALL);

  /** Whether the example declares what stands in a class; any other is a row of statements. */
  boolean isDeclaration() {
    return DECLARATION.matcher(text).matches();
  }
}
