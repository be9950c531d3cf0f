// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards;

/**
 * A link of a dashboard or a panel. Immutable.
 *
 * <p>Links to dashboards take the time shown and the variables along.
 *
 * <pre>{@code
 * DashboardLink controller = DashboardLink.toDashboard("Controller", "cni-antrea-controller");
 * }</pre>
 *
 * @param title what is read
 * @param kind what it leads to
 * @param target the uid of a dashboard, a tag, or an address
 */
public record DashboardLink(String title, Kind kind, String target) {

  /** What a link leads to. */
  public enum Kind {
    /** One dashboard, by its uid. */
    DASHBOARD,
    /** All dashboards that have a tag. */
    TAG,
    /** A page elsewhere. */
    PAGE
  }

  /**
   * A link to a dashboard.
   *
   * @param title what is read
   * @param uid the dashboard's uid
   * @return the link
   */
  public static DashboardLink toDashboard(String title, String uid) {
    return new DashboardLink(title, Kind.DASHBOARD, uid);
  }

  /**
   * A menu of the dashboards that have a tag.
   *
   * @param title what is read
   * @param tag the tag
   * @return the link
   */
  public static DashboardLink toTag(String title, String tag) {
    return new DashboardLink(title, Kind.TAG, tag);
  }

  /**
   * A link to a page.
   *
   * @param title what is read
   * @param address the page's address
   * @return the link
   */
  public static DashboardLink toPage(String title, String address) {
    return new DashboardLink(title, Kind.PAGE, address);
  }
}
