// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.presets.dashboards;

import static dev.cnitelemetry.presets.dashboards.Question.*;
import static dev.cnitelemetry.promql.build.Promql.*;

import dev.cnitelemetry.catalog.common.CommonLabels;
import dev.cnitelemetry.catalog.common.KubernetesApiServer;
import dev.cnitelemetry.catalog.common.KubernetesLibraries;
import dev.cnitelemetry.dashboards.Dashboard;
import dev.cnitelemetry.dashboards.Row;
import dev.cnitelemetry.metrics.Unit;

/** The API server inside Antrea's components, through which agents and antctl ask them. */
final class ApiServerDashboard {

  static final String UID = "api-server";

  private ApiServerDashboard() {}

  static Preset preset() {
    Dashboard dashboard =
        Frame.restarts(
                Frame.dashboard(
                    UID,
                    "API server of Antrea's components",
                    "antrea",
                    Shared.CATALOG,
                    gauge(KubernetesApiServer.CURRENT_INFLIGHT_REQUESTS),
                    gauge(KubernetesApiServer.REGISTERED_WATCHERS)))
            .description("Requests, watches, who asks, and what is refused.")
            .row(first())
            .row(requests())
            .row(watches())
            .row(who())
            .row(delegation())
            .row(audit())
            .build();
    return Preset.shared(UID, dashboard);
  }

  private static Row first() {
    return Row.of(
        "Is it healthy, is it keeping up, what changed?",
        Frame.down("targets"),
        Frame.restarted(),
        stat("Requests", "All components together.")
            .ask(sum(rate(of(KubernetesApiServer.REQUEST_TOTAL), RATE_INTERVAL)), "requests")
            .size(4, 4)
            .panel(),
        stat("Failed, last hour", "Answers of 500 and above.")
            .ask(
                sum(
                    increase(
                        of(KubernetesApiServer.REQUEST_TOTAL)
                            .where(CommonLabels.CODE.matches("5..")),
                        hours(1))),
                "failed")
            .whole()
            .none("none ever")
            .size(4, 4)
            .panel(),
        stat("Slowest request", "The slowest hundredth, watches aside.")
            .ask(
                histogramQuantile(
                    0.99,
                    sum(
                        by(LE),
                        rate(
                            of(KubernetesApiServer.REQUEST_DURATION_SECONDS)
                                .where(CommonLabels.VERB.doesNotMatch("WATCH|CONNECT")),
                            RATE_INTERVAL))),
                "slowest hundredth")
            .size(4, 4)
            .panel(),
        stat("Agents that watch", "As many as Nodes, for each kind of object.")
            .askOr(
                sum(
                    of(KubernetesApiServer.LONGRUNNING_REQUESTS)
                        .where(CommonLabels.VERB.matches("WATCH"))),
                sum(of(KubernetesApiServer.REGISTERED_WATCHERS)),
                "watchers")
            .none("nobody")
            .size(4, 4)
            .panel());
  }

  private static Row requests() {
    return Row.of(
        "Requests",
        lines("How do requests end?", "By verb and code.")
            .ask(
                sum(
                    by(INSTANCE, CommonLabels.VERB, CommonLabels.CODE),
                    rate(of(KubernetesApiServer.REQUEST_TOTAL), RATE_INTERVAL)),
                "{{instance}} {{verb}} {{code}}")
            .panel(),
        lines("How long do requests take?", "The slowest hundredth by verb.")
            .slowestBy(KubernetesApiServer.REQUEST_DURATION_SECONDS, CommonLabels.VERB)
            .panel(),
        lines("How many requests are served at once?", "By kind; at the limit others wait.")
            .level("served", KubernetesApiServer.CURRENT_INFLIGHT_REQUESTS)
            .level("waiting", KubernetesApiServer.CURRENT_INQUEUE_REQUESTS)
            .panel(),
        lines(
                "What did not come to an end in the last hour?",
                "Aborted, cut off, dropped; and" + " handshakes of TLS that failed.")
            .ask(
                sum(by(INSTANCE), increase(of(KubernetesApiServer.REQUEST_ABORTS_TOTAL), hours(1))),
                "aborted {{instance}}")
            .ask(
                sum(
                    by(INSTANCE),
                    increase(of(KubernetesApiServer.REQUEST_TERMINATIONS_TOTAL), hours(1))),
                "cut off {{instance}}")
            .lastHour("TLS", KubernetesApiServer.TLS_HANDSHAKE_ERRORS_TOTAL)
            .panel(),
        lines("How large are answers?", "The largest hundredth by verb.")
            .slowestBy(KubernetesApiServer.RESPONSE_SIZES, CommonLabels.VERB)
            .panel(),
        lines("How long do filters take?", "Before a request is looked at: the slowest hundredth.")
            .slowestBy(KubernetesApiServer.REQUEST_FILTER_DURATION_SECONDS, CommonLabels.FILTER)
            .panel());
  }

  private static Row watches() {
    return Row.of(
        "Watches",
        lines("Who watches?", "By kind of object.")
            .askOr(
                sum(
                    by(INSTANCE, CommonLabels.RESOURCE),
                    of(KubernetesApiServer.LONGRUNNING_REQUESTS)
                        .where(CommonLabels.VERB.matches("WATCH"))),
                sum(by(INSTANCE, CommonLabels.RESOURCE), of(KubernetesApiServer.LONGRUNNING_GAUGE)),
                "{{instance}} {{resource}}")
            .panel(),
        lines("Who watches, of old releases?", "By kind of object.")
            .ask(
                sum(by(INSTANCE, CommonLabels.KIND), of(KubernetesApiServer.REGISTERED_WATCHERS)),
                "{{instance}} {{kind}}")
            .panel(),
        lines("How many events are sent?", "By resource. A flood: groups change all the time.")
            .ask(
                sum(
                    by(INSTANCE, CommonLabels.RESOURCE),
                    rate(of(KubernetesApiServer.WATCH_EVENTS_TOTAL), RATE_INTERVAL)),
                "{{instance}} {{resource}}")
            .panel(),
        lines("How large are events?", "The largest hundredth by resource.")
            .slowestBy(KubernetesApiServer.WATCH_EVENTS_SIZES, CommonLabels.RESOURCE)
            .panel(),
        lines("How many long requests are there?", "Watches and connections, by verb.")
            .ask(
                sum(by(INSTANCE, CommonLabels.VERB), of(KubernetesApiServer.LONGRUNNING_REQUESTS)),
                "{{instance}} {{verb}}")
            .ask(
                sum(by(INSTANCE, CommonLabels.VERB), of(KubernetesApiServer.LONGRUNNING_GAUGE)),
                "{{instance}} {{verb}}, of old releases")
            .panel());
  }

  private static Row who() {
    return Row.of(
        "Who asks",
        lines("Whose requests are these?", "By user.")
            .perSecond(KubernetesApiServer.AUTHENTICATED_USER_REQUESTS)
            .panel(),
        lines(
                "Who is turned away?",
                "Attempts by result. Errors: the Kubernetes API server does"
                    + " not answer token reviews.")
            .perSecond("authentication", KubernetesApiServer.AUTHENTICATION_ATTEMPTS)
            .perSecond("authorization", KubernetesLibraries.AUTHORIZATION_ATTEMPTS_TOTAL)
            .panel(),
        lines("How long does it take?", "Authentication and authorization, by instance.")
            .percentiles("authentication", KubernetesApiServer.AUTHENTICATION_DURATION_SECONDS)
            .percentiles("authorization", KubernetesLibraries.AUTHORIZATION_DURATION_SECONDS)
            .unit(Unit.SECONDS)
            .panel(),
        lines("Does the token cache help?", "Hits and misses, and reviews that they cost.")
            .perSecond("cache", KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_REQUEST_TOTAL)
            .perSecond("reviews", KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_FETCH_TOTAL)
            .panel(),
        lines("How many token reviews are under way?", "Blocked ones wait for another.")
            .level(KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_ACTIVE_FETCH_COUNT)
            .panel(),
        lines("How long does the token cache take?", "By instance.")
            .percentiles(KubernetesApiServer.AUTHENTICATION_TOKEN_CACHE_REQUEST_DURATION_SECONDS)
            .panel(),
        heat(
            "When do clients' certificates expire?",
            "What moves down here expires soon: renew it.",
            KubernetesApiServer.CLIENT_CERTIFICATE_EXPIRATION_SECONDS));
  }

  private static Row delegation() {
    return Row.of(
            "Questions to the Kubernetes API server",
            lines("How do its answers end?", "By code.")
                .perSecond("authentication", KubernetesApiServer.DELEGATED_AUTHN_REQUEST_TOTAL)
                .perSecond("authorization", KubernetesApiServer.DELEGATED_AUTHZ_REQUEST_TOTAL)
                .wide()
                .panel(),
            lines("How long do its answers take?", "To questions of authentication.")
                .percentiles(KubernetesApiServer.DELEGATED_AUTHN_REQUEST_DURATION_SECONDS)
                .unit(Unit.SECONDS)
                .panel(),
            lines("How long do answers to authorization take?", "By instance.")
                .percentiles(KubernetesApiServer.DELEGATED_AUTHZ_REQUEST_DURATION_SECONDS)
                .unit(Unit.SECONDS)
                .panel())
        .collapsed();
  }

  private static Row audit() {
    return Row.of(
            "Audit",
            lines("How many audit events?", "And requests rejected since there could be none.")
                .perSecond("events", KubernetesApiServer.AUDIT_EVENT_TOTAL)
                .perSecond("rejected", KubernetesApiServer.AUDIT_REQUESTS_REJECTED_TOTAL)
                .wide()
                .panel())
        .collapsed();
  }
}
