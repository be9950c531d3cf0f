// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.lint;

import dev.cnitelemetry.cli.known.Known;
import dev.cnitelemetry.cli.known.NamePattern;
import dev.cnitelemetry.dashboards.lint.DashboardLinter;
import dev.cnitelemetry.dashboards.lint.DashboardRule;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Findings to leave out: all of a rule, or those about some names. */
record IgnoredRule(DashboardRule rule, Optional<Pattern> subjects) {

  void addTo(DashboardLinter.Builder linter) {
    subjects.ifPresentOrElse(
        pattern -> linter.without(rule, name -> pattern.matcher(name).matches()),
        () -> linter.without(rule));
  }

  /** Reads {@code raw-counter}, or {@code raw-counter:felix_*}. */
  static final class Converter implements ITypeConverter<IgnoredRule> {
    @Override
    public IgnoredRule convert(String value) {
      int colon = value.indexOf(':');
      String code = colon < 0 ? value : value.substring(0, colon);
      DashboardRule rule =
          DashboardRule.ofCode(code)
              .orElseThrow(
                  () ->
                      new TypeConversionException(
                          Known.absent(
                              "rule",
                              code,
                              Arrays.stream(DashboardRule.values())
                                  .map(DashboardRule::text)
                                  .toList())));
      if (colon < 0) {
        return new IgnoredRule(rule, Optional.empty());
      }
      String glob = value.substring(colon + 1);
      if (glob.isEmpty()) {
        throw new TypeConversionException("no name after " + value);
      }
      return new IgnoredRule(rule, Optional.of(NamePattern.of(glob)));
    }
  }
}
