// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards;

/**
 * Writes a dashboard in one renderer's form. Implementations are immutable and thread-safe, and the
 * same dashboard gives the same bytes everywhere.
 *
 * <pre>{@code
 * DashboardPrinter printer = new ClassicGrafanaPrinter();
 * }</pre>
 */
public interface DashboardPrinter {

  /**
   * The dashboard in this form.
   *
   * @param dashboard the dashboard
   * @return a JSON document that ends with a line feed
   * @throws IllegalArgumentException if the form cannot say something; the message names it
   */
  String print(Dashboard dashboard);
}
