package dev.cnitelemetry.text.check;

/** What a {@link ScrapeLinter} looks for. Each rule has a code that can be switched off. */
public enum LintRule {
  /** A line that the format does not allow. */
  MALFORMED_LINE("malformed-line", Severity.ERROR),
  /** A family that no catalogue has. */
  UNKNOWN_FAMILY("unknown-family", Severity.WARNING),
  /** A {@code # TYPE} line with another kind than the metric ever had. */
  WRONG_KIND("wrong-kind", Severity.ERROR),
  /** A sample without a label that the metric has. */
  MISSING_LABEL("missing-label", Severity.ERROR),
  /** A sample with a label that the metric does not have. */
  UNEXPECTED_LABEL("unexpected-label", Severity.ERROR),
  /** A label value outside the label's closed set. */
  UNKNOWN_LABEL_VALUE("unknown-label-value", Severity.ERROR),
  /** A metric that the release asked for does not expose. */
  NOT_IN_RELEASE("not-in-release", Severity.ERROR);

  private final String code;
  private final Severity severity;

  LintRule(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  /**
   * The rule's code, as reports print it and options name it.
   *
   * @return words joined by hyphens
   */
  public String code() {
    return code;
  }

  /**
   * How much a finding of this rule matters.
   *
   * @return the severity
   */
  public Severity severity() {
    return severity;
  }
}
