// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint.internal.read;

import dev.cnitelemetry.metrics.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a file has of dashboards and rules. Made by one thread, then only read. */
public final class FileContent {

  /**
   * What could not be read.
   *
   * @param place where
   * @param message why, in one sentence
   * @param isTemplate whether it is a template that a program has yet to fill
   */
  public record Failure(Place place, String message, boolean isTemplate) {}

  private final List<DashboardContent> dashboards = new ArrayList<>();
  private final List<RuleContent> rules = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private boolean isKnown;
  private String strangeForm = "";
  private boolean isOfInterest = true;

  FileContent() {}

  /**
   * What a file has that is not read.
   *
   * @return nothing, and no form that could be told
   */
  public static FileContent nothing() {
    FileContent nothing = new FileContent();
    nothing.know();
    return nothing;
  }

  void add(DashboardContent dashboard) {
    dashboards.add(dashboard);
    isKnown = true;
  }

  void add(RuleContent rule) {
    rules.add(rule);
    isKnown = true;
  }

  void add(Failure failure) {
    failures.add(failure);
  }

  void know() {
    isKnown = true;
  }

  void setStrangeForm(String words) {
    strangeForm = words;
  }

  void setOfInterest(boolean of) {
    isOfInterest = of;
  }

  /**
   * Whether it is, or was meant to be, what is looked for.
   *
   * @return false for a damaged file without any word of dashboards
   */
  public boolean isOfInterest() {
    return isOfInterest || isKnown;
  }

  /**
   * Its dashboards.
   *
   * @return the dashboards in order
   */
  public List<DashboardContent> dashboards() {
    return dashboards;
  }

  /**
   * Its rules.
   *
   * @return the rules in order
   */
  public List<RuleContent> rules() {
    return rules;
  }

  /**
   * What could not be read.
   *
   * @return the failures in order
   */
  public List<Failure> failures() {
    return failures;
  }

  /**
   * What it is, if it is neither a dashboard nor rules nor damaged.
   *
   * @return for example {@code a Deployment of Kubernetes}; empty if it is what is looked for
   */
  public Optional<String> strangeForm() {
    return isKnown || !failures.isEmpty() ? Optional.empty() : Optional.of(strangeForm);
  }
}
