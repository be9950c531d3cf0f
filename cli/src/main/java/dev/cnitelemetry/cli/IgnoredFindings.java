// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli;

import dev.cnitelemetry.cli.http.AnswerCode;
import dev.cnitelemetry.cli.known.NamePattern;
import dev.cnitelemetry.metrics.finding.Finding;
import dev.cnitelemetry.metrics.finding.FindingCode;
import dev.cnitelemetry.text.check.LintRule;
import dev.cnitelemetry.text.check.PageChange;
import dev.cnitelemetry.text.check.ScrapeLinter;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A rule whose findings are left out: all of them, or those on families whose names a pattern
 * meets.
 *
 * @param families the pattern; empty for all families
 */
record IgnoredFindings(FindingCode code, Optional<Pattern> families) {

  void addTo(ScrapeLinter.Builder linter) {
    if (!(code instanceof LintRule rule)) {
      return;
    }
    families.ifPresentOrElse(
        pattern -> linter.without(rule, name -> pattern.matcher(name).matches()),
        () -> linter.without(rule));
  }

  /** Whether a finding is left out. */
  boolean meets(Finding finding) {
    return finding.code() == code
        && families.map(each -> each.matcher(finding.subject()).matches()).orElse(true);
  }

  /** Reads a code such as {@code unknown-family}, or {@code unknown-family:node_*}. */
  static final class Converter implements ITypeConverter<IgnoredFindings> {

    private static final RuleOption RULES = new RuleOption();

    @Override
    public IgnoredFindings convert(String value) {
      int colon = value.indexOf(':');
      String code = colon < 0 ? value : value.substring(0, colon);
      FindingCode rule = code(code);
      if (colon < 0) {
        return new IgnoredFindings(rule, Optional.empty());
      }
      String glob = value.substring(colon + 1);
      if (glob.isEmpty()) {
        throw new TypeConversionException("no family after " + value);
      }
      return new IgnoredFindings(rule, Optional.of(NamePattern.of(glob)));
    }

    private static FindingCode code(String text) {
      return Stream.<FindingCode>concat(
              Arrays.stream(PageChange.values()), Arrays.stream(AnswerCode.values()))
          .filter(each -> each.text().equals(text))
          .findFirst()
          .orElseGet(() -> RULES.convert(text));
    }
  }
}
