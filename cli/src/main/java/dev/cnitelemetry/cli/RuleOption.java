// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import dev.cnitelemetry.cli.known.Known;
import dev.cnitelemetry.text.check.LintRule;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the code of a rule, such as {@code unknown-family}. */
final class RuleOption implements ITypeConverter<LintRule> {
  @Override
  public LintRule convert(String code) {
    return LintRule.ofCode(code)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    Known.absent(
                        "rule",
                        code,
                        Arrays.stream(LintRule.values()).map(LintRule::text).toList())));
  }
}
