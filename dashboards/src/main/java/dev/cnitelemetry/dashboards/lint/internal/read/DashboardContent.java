// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.lint.internal.read;

import dev.cnitelemetry.dashboards.lint.internal.document.SourceNode;
import dev.cnitelemetry.dashboards.lint.internal.document.SourceScalar;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A dashboard of whatever form. Made by one thread, then only read. */
public final class DashboardContent {

  /** Who draws it. */
  public enum Form {
    /** Grafana, up to schema version 42. */
    GRAFANA,
    /** Grafana, resources of the second version. */
    GRAFANA_V2,
    /** Perses. */
    PERSES
  }

  private final Form form;
  private final String path;
  private final SourceNode node;
  private final Datasources datasources;
  private final List<PanelContent> panels = new ArrayList<>();
  private final List<VariableContent> variables = new ArrayList<>();
  private final List<AnnotationContent> annotations = new ArrayList<>();
  private final Set<SourceScalar> fixedDatasources = new LinkedHashSet<>();

  DashboardContent(Form form, String path, SourceNode node, Datasources datasources) {
    this.form = form;
    this.path = path;
    this.node = node;
    this.datasources = datasources;
  }

  void add(PanelContent panel) {
    panels.add(panel);
  }

  void add(VariableContent variable) {
    variables.add(variable);
  }

  void add(AnnotationContent annotation) {
    annotations.add(annotation);
  }

  void addFixed(SourceScalar datasource) {
    fixedDatasources.add(datasource);
  }

  Datasources datasources() {
    return datasources;
  }

  /**
   * Who draws it.
   *
   * @return the form
   */
  public Form form() {
    return form;
  }

  /**
   * The way to it in words.
   *
   * @return empty where it is all of a file
   */
  public String path() {
    return path;
  }

  /**
   * The dashboard itself.
   *
   * @return the mapping with panels and variables
   */
  public SourceNode node() {
    return node;
  }

  /**
   * Its panels, those in rows and libraries included.
   *
   * @return the panels in order
   */
  public List<PanelContent> panels() {
    return panels;
  }

  /**
   * Its variables.
   *
   * @return the variables in order
   */
  public List<VariableContent> variables() {
    return variables;
  }

  /**
   * Its annotations with queries.
   *
   * @return the annotations in order
   */
  public List<AnnotationContent> annotations() {
    return annotations;
  }

  /**
   * Data sources that are named and not left to a variable.
   *
   * @return the names
   */
  public Set<SourceScalar> fixedDatasources() {
    return fixedDatasources;
  }
}
