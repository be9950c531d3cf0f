// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.ClosedLabel;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.TextLabel;

/**
 * The labels of shared metrics: one constant a name and set of values.
 */
public final class CommonLabels {
  /**
   * Label {@code version}. Version of Go that the component was built with, as in go1.22.1.
   */
  public static final TextLabel GO_VERSION = Label.text("version");

  /**
   * Label {@code verb}. Verb of the request.
   *
   * <p>Values: {@code APPLY}, {@code CONNECT}, {@code CREATE}, {@code DELETE},
   * {@code DELETECOLLECTION}, {@code GET}, {@code LIST}, {@code PATCH}, {@code POST},
   * {@code PROXY}, {@code PUT}, {@code UPDATE}, {@code WATCH}, {@code other}.
   */
  public static final ClosedLabel<RequestVerb> VERB = Label.closed("verb", CommonLabelValues.requestVerb());

  /**
   * Label {@code dry_run}. Whether the request only tries.
   *
   * <p>Values: the empty string, {@code All}, {@code invalid}.
   */
  public static final ClosedLabel<DryRun> DRY_RUN = Label.closed("dry_run", CommonLabelValues.dryRun());

  /**
   * Label {@code group}. API group of the resource; empty for the core group.
   */
  public static final TextLabel GROUP = Label.text("group");

  /**
   * Label {@code version}. API version of the resource, as in v1beta2.
   */
  public static final TextLabel API_VERSION = Label.text("version");

  /**
   * Label {@code resource}. Resource in the plural, as in networkpolicies.
   */
  public static final TextLabel RESOURCE = Label.text("resource");

  /**
   * Label {@code subresource}. Subresource; the path of the URL where no resource is named.
   */
  public static final TextLabel SUBRESOURCE = Label.text("subresource");

  /**
   * Label {@code kind}. Kind of the objects, as in NetworkPolicy.
   */
  public static final TextLabel KIND = Label.text("kind");

  /**
   * Label {@code scope}. How much the request is about.
   *
   * <p>Values: the empty string, {@code cluster}, {@code namespace}, {@code resource}.
   */
  public static final ClosedLabel<RequestScope> SCOPE = Label.closed("scope", CommonLabelValues.requestScope());

  /**
   * Label {@code component}. Part of the server that answers.
   *
   * <p>Values: {@code apiserver}.
   */
  public static final ClosedLabel<ServingComponent> COMPONENT = Label.closed("component", CommonLabelValues.servingComponent());

  /**
   * Label {@code code}. HTTP status as text, as in 200.
   */
  public static final TextLabel CODE = Label.text("code");

  /**
   * Label {@code contentType}. Media type of the response; up to Kubernetes 1.20.
   */
  public static final TextLabel CONTENT_TYPE = Label.text("contentType");

  /**
   * Label {@code request_kind}. Which of the two limits on requests in flight applies.
   *
   * <p>Values: {@code readOnly}, {@code mutating}.
   */
  public static final ClosedLabel<RequestKind> REQUEST_KIND = Label.closed("request_kind", CommonLabelValues.requestKind());

  /**
   * Label {@code requestKind}. What {@code request_kind} was called up to Kubernetes 1.18.
   *
   * <p>Values: {@code readOnly}, {@code mutating}.
   */
  public static final ClosedLabel<RequestKind> REQUEST_KIND_CAMEL_CASE = Label.closed("requestKind", CommonLabelValues.requestKind());

  /**
   * Label {@code phase}. What the requests that are counted do.
   *
   * <p>Values: {@code waiting}, {@code executing}.
   */
  public static final ClosedLabel<RequestPhase> PHASE = Label.closed("phase", CommonLabelValues.requestPhase());

  /**
   * Label {@code mark}. Which end of the range is observed.
   *
   * <p>Values: {@code low}, {@code high}.
   */
  public static final ClosedLabel<Watermark> MARK = Label.closed("mark", CommonLabelValues.watermark());

  /**
   * Label {@code filter}. Step of the chain that a request passes.
   *
   * <p>Values: {@code authentication}, {@code audit}, {@code impersonation},
   * {@code constrainedimpersonation}, {@code priorityandfairness}, {@code authorization}.
   */
  public static final ClosedLabel<RequestFilter> FILTER = Label.closed("filter", CommonLabelValues.requestFilter());

  /**
   * Label {@code username}. User, folded into a few values.
   *
   * <p>Values: {@code admin}, {@code client}, {@code kube_proxy}, {@code kubelet},
   * {@code system:serviceaccount:kube-system:default}, {@code email_id}, {@code other}.
   */
  public static final ClosedLabel<AuthenticatedUser> USERNAME = Label.closed("username", CommonLabelValues.authenticatedUser());

  /**
   * Label {@code result}. How an attempt to authenticate ended.
   *
   * <p>Values: {@code success}, {@code failure}, {@code error}.
   */
  public static final ClosedLabel<AuthenticationResult> RESULT = Label.closed("result", CommonLabelValues.authenticationResult());

  /**
   * Label {@code status}. State of a token review under way.
   *
   * <p>Values: {@code in_flight}, {@code blocked}.
   */
  public static final ClosedLabel<ActiveFetchStatus> ACTIVE_FETCH_STATUS = Label.closed("status", CommonLabelValues.activeFetchStatus());

  /**
   * Label {@code status}. How a token review ended.
   *
   * <p>Values: {@code ok}, {@code error}.
   */
  public static final ClosedLabel<FetchStatus> FETCH_STATUS = Label.closed("status", CommonLabelValues.fetchStatus());

  /**
   * Label {@code status}. Whether the cache had the token.
   *
   * <p>Values: {@code hit}, {@code miss}.
   */
  public static final ClosedLabel<CacheStatus> CACHE_STATUS = Label.closed("status", CommonLabelValues.cacheStatus());

  /**
   * Label {@code name}. Name that the component gave the queue.
   */
  public static final TextLabel QUEUE_NAME = Label.text("name");

  /**
   * Label {@code code}. HTTP status that a scrape was answered with.
   *
   * <p>Values: {@code 200}, {@code 500}, {@code 503}.
   */
  public static final ClosedLabel<ScrapeCode> SCRAPE_CODE = Label.closed("code", CommonLabelValues.scrapeCode());

  private CommonLabels() {
  }
}
