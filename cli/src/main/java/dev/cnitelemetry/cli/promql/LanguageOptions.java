// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.promql;

import dev.cnitelemetry.promql.PromqlParser;
import picocli.CommandLine.Option;

/** Which language is read. */
final class LanguageOptions {

  @Option(
      names = "--variables",
      description = "Read dashboards' variables: $$x, $${x:regex}, [[x]], $$__rate_interval.")
  private boolean variables;

  @Option(names = "--experimental", description = "Read experimental functions and fill modifiers.")
  private boolean experimental;

  PromqlParser parser() {
    return PromqlParser.builder().variables(variables).experimental(experimental).build();
  }
}
