// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.ClosedLabel;
import dev.cnitelemetry.metrics.KnownLabel;
import dev.cnitelemetry.metrics.Label;
import dev.cnitelemetry.metrics.TextLabel;

/** The labels of shared metrics: one constant a name and set of values. */
public final class CommonLabels {
  /** Label {@code version}. Version of Go that the component was built with, as in go1.22.1. */
  public static final TextLabel GO_VERSION = Label.text("version");

  /**
   * Label {@code verb}. Verb of the request.
   *
   * <p>Values: {@code APPLY}, {@code CONNECT}, {@code CREATE}, {@code DELETE},
   * {@code DELETECOLLECTION}, {@code GET}, {@code LIST}, {@code PATCH}, {@code POST},
   * {@code PROXY}, {@code PUT}, {@code UPDATE}, {@code WATCH}, {@code other}.
   */
  public static final ClosedLabel<RequestVerb> VERB =
      Label.closed("verb", CommonLabelValues.requestVerb());

  /**
   * Label {@code dry_run}. Whether the request only tries.
   *
   * <p>Values: the empty string, {@code All}, {@code invalid}.
   */
  public static final ClosedLabel<DryRun> DRY_RUN =
      Label.closed("dry_run", CommonLabelValues.dryRun());

  /** Label {@code group}. API group of the resource; empty for the core group. */
  public static final TextLabel GROUP = Label.text("group");

  /** Label {@code version}. API version of the resource, as in v1beta2. */
  public static final TextLabel API_VERSION = Label.text("version");

  /** Label {@code resource}. Resource in the plural, as in networkpolicies. */
  public static final TextLabel RESOURCE = Label.text("resource");

  /** Label {@code subresource}. Subresource; the path of the URL where no resource is named. */
  public static final TextLabel SUBRESOURCE = Label.text("subresource");

  /** Label {@code kind}. Kind of the objects, as in NetworkPolicy. */
  public static final TextLabel KIND = Label.text("kind");

  /**
   * Label {@code scope}. How much the request is about.
   *
   * <p>Values: the empty string, {@code cluster}, {@code namespace}, {@code resource}.
   */
  public static final ClosedLabel<RequestScope> SCOPE =
      Label.closed("scope", CommonLabelValues.requestScope());

  /**
   * Label {@code component}. Part of the server that answers.
   *
   * <p>Values: the empty string, {@code apiserver}.
   */
  public static final ClosedLabel<ServingComponent> COMPONENT =
      Label.closed("component", CommonLabelValues.servingComponent());

  /** Label {@code code}. HTTP status as text, as in 200. */
  public static final TextLabel CODE = Label.text("code");

  /** Label {@code contentType}. Media type of the response; up to Kubernetes 1.20. */
  public static final TextLabel CONTENT_TYPE = Label.text("contentType");

  /**
   * Label {@code request_kind}. Which of the two limits on requests in flight applies.
   *
   * <p>Values: {@code readOnly}, {@code mutating}.
   */
  public static final ClosedLabel<RequestKind> REQUEST_KIND =
      Label.closed("request_kind", CommonLabelValues.requestKind());

  /**
   * Label {@code requestKind}. What {@code request_kind} was called up to Kubernetes 1.18.
   *
   * <p>Values: {@code readOnly}, {@code mutating}.
   */
  public static final ClosedLabel<RequestKind> REQUEST_KIND_CAMEL_CASE =
      Label.closed("requestKind", CommonLabelValues.requestKind());

  /**
   * Label {@code phase}. What the requests that are counted do.
   *
   * <p>Values: {@code waiting}, {@code executing}.
   */
  public static final ClosedLabel<RequestPhase> PHASE =
      Label.closed("phase", CommonLabelValues.requestPhase());

  /**
   * Label {@code mark}. Which end of the range is observed.
   *
   * <p>Values: {@code low}, {@code high}.
   */
  public static final ClosedLabel<Watermark> MARK =
      Label.closed("mark", CommonLabelValues.watermark());

  /**
   * Label {@code filter}. Step of the chain that a request passes.
   *
   * <p>Values: {@code authentication}, {@code audit}, {@code impersonation},
   * {@code constrainedimpersonation}, {@code priorityandfairness}, {@code authorization}.
   */
  public static final ClosedLabel<RequestFilter> FILTER =
      Label.closed("filter", CommonLabelValues.requestFilter());

  /**
   * Label {@code username}. User, folded into a few values.
   *
   * <p>Values: {@code admin}, {@code client}, {@code kube_proxy}, {@code kubelet},
   * {@code system:serviceaccount:kube-system:default}, {@code email_id}, {@code other}.
   */
  public static final ClosedLabel<AuthenticatedUser> USERNAME =
      Label.closed("username", CommonLabelValues.authenticatedUser());

  /**
   * Label {@code result}. How an attempt to authenticate ended.
   *
   * <p>Values: {@code success}, {@code failure}, {@code error}.
   */
  public static final ClosedLabel<AuthenticationResult> RESULT =
      Label.closed("result", CommonLabelValues.authenticationResult());

  /**
   * Label {@code status}. State of a token review under way.
   *
   * <p>Values: {@code in_flight}, {@code blocked}.
   */
  public static final ClosedLabel<ActiveFetchStatus> ACTIVE_FETCH_STATUS =
      Label.closed("status", CommonLabelValues.activeFetchStatus());

  /**
   * Label {@code status}. How a token review ended.
   *
   * <p>Values: {@code ok}, {@code error}.
   */
  public static final ClosedLabel<FetchStatus> FETCH_STATUS =
      Label.closed("status", CommonLabelValues.fetchStatus());

  /**
   * Label {@code status}. Whether the cache had the token.
   *
   * <p>Values: {@code hit}, {@code miss}.
   */
  public static final ClosedLabel<CacheStatus> CACHE_STATUS =
      Label.closed("status", CommonLabelValues.cacheStatus());

  /**
   * Label {@code component}. Part of the server that answers long-running or ended requests.
   *
   * <p>Values: {@code apiserver}.
   */
  public static final ClosedLabel<LongRunningComponent> LONG_RUNNING_COMPONENT =
      Label.closed("component", CommonLabelValues.longRunningComponent());

  /**
   * Label {@code phase}. What the requests that are counted do; always the same.
   *
   * <p>Values: {@code executing}.
   */
  public static final ClosedLabel<ExecutingPhase> EXECUTING_PHASE =
      Label.closed("phase", CommonLabelValues.executingPhase());

  /**
   * Label {@code bound}. Which bound of the range is told.
   *
   * <p>Values: {@code max}, {@code min}.
   */
  public static final ClosedLabel<SeatDemandBound> BOUND =
      Label.closed("bound", CommonLabelValues.seatDemandBound());

  /**
   * Label {@code error_type}. Why the request was rejected.
   *
   * <p>Values: {@code apiserver_internal_error}, {@code calling_webhook_error},
   * {@code no_error}.
   */
  public static final ClosedLabel<WebhookErrorType> WEBHOOK_ERROR_TYPE =
      Label.closed("error_type", CommonLabelValues.webhookErrorType());

  /**
   * Label {@code execute}. Whether the request was answered after its wait.
   *
   * <p>Values: {@code true}, {@code false}.
   */
  public static final ClosedLabel<ExecutedAfterWait> EXECUTE =
      Label.closed("execute", CommonLabelValues.executedAfterWait());

  /**
   * Label {@code fallback}. Whether the read went on to the storage.
   *
   * <p>Values: {@code true}, {@code false}.
   */
  public static final ClosedLabel<WatchCacheFallback> FALLBACK =
      Label.closed("fallback", CommonLabelValues.watchCacheFallback());

  /**
   * Label {@code rejected}. Whether the request was rejected.
   *
   * <p>Values: {@code true}, {@code false}.
   */
  public static final ClosedLabel<AdmissionRejected> REJECTED =
      Label.closed("rejected", CommonLabelValues.admissionRejected());

  /**
   * Label {@code success}. Whether the attempt succeeded.
   *
   * <p>Values: {@code true}, {@code false}.
   */
  public static final ClosedLabel<Succeeded> SUCCESS =
      Label.closed("success", CommonLabelValues.succeeded());

  /**
   * Label {@code field_validation}. How unknown fields of the request are treated.
   *
   * <p>Values: the empty string, {@code Ignore}, {@code Strict}, {@code Warn},
   * {@code invalid}.
   */
  public static final ClosedLabel<FieldValidation> FIELD_VALIDATION =
      Label.closed("field_validation", CommonLabelValues.fieldValidation());

  /**
   * Label {@code grpc_code}. Status code of the finished call.
   *
   * <p>Values: {@code OK}, {@code Canceled}, {@code Unknown}, {@code InvalidArgument},
   * {@code DeadlineExceeded}, {@code NotFound}, {@code AlreadyExists},
   * {@code PermissionDenied}, {@code ResourceExhausted}, {@code FailedPrecondition},
   * {@code Aborted}, {@code OutOfRange}, {@code Unimplemented}, {@code Internal},
   * {@code Unavailable}, {@code DataLoss}, {@code Unauthenticated}.
   */
  public static final ClosedLabel<GrpcCode> GRPC_CODE =
      Label.closed("grpc_code", CommonLabelValues.grpcCode());

  /**
   * Label {@code grpc_type}. How many messages go which way.
   *
   * <p>Values: {@code unary}, {@code client_stream}, {@code server_stream},
   * {@code bidi_stream}.
   */
  public static final ClosedLabel<GrpcType> GRPC_TYPE =
      Label.closed("grpc_type", CommonLabelValues.grpcType());

  /**
   * Label {@code level}. Level of the audit policy that applied.
   *
   * <p>Values: {@code None}, {@code Metadata}, {@code Request}, {@code RequestResponse}.
   */
  public static final ClosedLabel<AuditLevel> AUDIT_LEVEL =
      Label.closed("level", CommonLabelValues.auditLevel());

  /**
   * Label {@code operation}. What the request under admission does.
   *
   * <p>Values: {@code CREATE}, {@code UPDATE}, {@code DELETE}, {@code CONNECT}.
   */
  public static final ClosedLabel<AdmissionOperation> ADMISSION_OPERATION =
      Label.closed("operation", CommonLabelValues.admissionOperation());

  /**
   * Label {@code type}. Phase of admission.
   *
   * <p>Values: {@code admit}, {@code validating}.
   */
  public static final ClosedLabel<AdmissionType> ADMISSION_TYPE =
      Label.closed("type", CommonLabelValues.admissionType());

  /**
   * Label {@code protocol}. Protocol to the proxy.
   *
   * <p>Values: {@code grpc}, {@code http_connect}.
   */
  public static final ClosedLabel<EgressProtocol> EGRESS_PROTOCOL =
      Label.closed("protocol", CommonLabelValues.egressProtocol());

  /**
   * Label {@code transport}. How the proxy is reached.
   *
   * <p>Values: {@code tcp}, {@code uds}.
   */
  public static final ClosedLabel<EgressTransport> EGRESS_TRANSPORT =
      Label.closed("transport", CommonLabelValues.egressTransport());

  /**
   * Label {@code stage}. Where dialling failed.
   *
   * <p>Values: {@code connect}, {@code proxy}.
   */
  public static final ClosedLabel<DialStage> DIAL_STAGE =
      Label.closed("stage", CommonLabelValues.dialStage());

  /**
   * Label {@code reason}. Why API Priority and Fairness rejected the request.
   *
   * <p>Values: {@code concurrency-limit}, {@code queue-full}, {@code time-out}.
   */
  public static final ClosedLabel<RejectionReason> REJECTION_REASON =
      Label.closed("reason", CommonLabelValues.rejectionReason());

  /**
   * Label {@code result}. How an authorization ended.
   *
   * <p>Values: {@code allowed}, {@code denied}, {@code no-opinion}, {@code error}.
   */
  public static final ClosedLabel<AuthorizationResult> AUTHORIZATION_RESULT =
      Label.closed("result", CommonLabelValues.authorizationResult());

  /**
   * Label {@code source}. Who noticed that the request went on after its time.
   *
   * <p>Values: {@code rest-handler}, {@code timeout-handler}.
   */
  public static final ClosedLabel<TimeoutSource> TIMEOUT_SOURCE =
      Label.closed("source", CommonLabelValues.timeoutSource());

  /**
   * Label {@code stability_level}. Stability of the metrics that are counted.
   *
   * <p>Values: the empty string, {@code ALPHA}, {@code BETA}, {@code STABLE},
   * {@code INTERNAL}.
   */
  public static final ClosedLabel<MetricStabilityLevel> STABILITY_LEVEL =
      Label.closed("stability_level", CommonLabelValues.metricStabilityLevel());

  /**
   * Label {@code stage}. Maturity of the feature.
   *
   * <p>Values: the empty string, {@code ALPHA}, {@code BETA}, {@code DEPRECATED}.
   */
  public static final ClosedLabel<FeatureStage> FEATURE_STAGE =
      Label.closed("stage", CommonLabelValues.featureStage());

  /**
   * Label {@code status}. How the request went on.
   *
   * <p>Values: {@code error}, {@code panic}, {@code ok}, {@code pending}.
   */
  public static final ClosedLabel<PostTimeoutStatus> POST_TIMEOUT_STATUS =
      Label.closed("status", CommonLabelValues.postTimeoutStatus());

  /**
   * Label {@code status}. How the attempt to reload ended.
   *
   * <p>Values: {@code success}, {@code failure}.
   */
  public static final ClosedLabel<ReloadStatus> RELOAD_STATUS =
      Label.closed("status", CommonLabelValues.reloadStatus());

  /**
   * Label {@code transformation_type}. Which way values are transformed.
   *
   * <p>Values: {@code from_storage}, {@code to_storage}.
   */
  public static final ClosedLabel<TransformationType> TRANSFORMATION_TYPE =
      Label.closed("transformation_type", CommonLabelValues.transformationType());

  /**
   * Label {@code type}. Kind of the request that was answered.
   *
   * <p>Values: {@code regular}, {@code watch}.
   */
  public static final ClosedLabel<ExecutionType> EXECUTION_TYPE =
      Label.closed("type", CommonLabelValues.executionType());

  /** Label {@code apiserver_id_hash}. Hash of the server's identity. */
  public static final TextLabel APISERVER_ID_HASH = Label.text("apiserver_id_hash");

  /** Label {@code binary}. Version of the binary. */
  public static final TextLabel BINARY = Label.text("binary");

  /** Label {@code client}. Client that asked for a deprecated API or uses the watch. */
  public static final TextLabel CLIENT = Label.text("client");

  /** Label {@code code_path}. Path through the code. */
  public static final TextLabel CODE_PATH = Label.text("code_path");

  /** Label {@code component}. Component that is meant. */
  public static final TextLabel COMPONENT_NAME = Label.text("component");

  /** Label {@code decision}. What was decided, as in allowed. */
  public static final TextLabel DECISION = Label.text("decision");

  /**
   * Label {@code deprecated_version}. Version that the metrics are deprecated since; empty for
   * none.
   */
  public static final TextLabel DEPRECATED_VERSION = Label.text("deprecated_version");

  /** Label {@code emulation}. Version that is emulated. */
  public static final TextLabel EMULATION = Label.text("emulation");

  /** Label {@code endpoint}. Address of the storage. */
  public static final TextLabel ENDPOINT = Label.text("endpoint");

  /** Label {@code enforcement_action}. What the policy does, as in deny. */
  public static final TextLabel ENFORCEMENT_ACTION = Label.text("enforcement_action");

  /** Label {@code error}. Kind of the error. */
  public static final TextLabel ERROR = Label.text("error");

  /** Label {@code error_type}. Kind of the error, as in no_error. */
  public static final TextLabel ERROR_TYPE = Label.text("error_type");

  /** Label {@code flow_schema}. Name of the FlowSchema that matched. */
  public static final TextLabel FLOW_SCHEMA = Label.text("flow_schema");

  /** Label {@code flowSchema}. What flow_schema was called up to Kubernetes 1.18. */
  public static final TextLabel FLOW_SCHEMA_CAMEL_CASE = Label.text("flowSchema");

  /** Label {@code grpc_code}. Status code of the finished call. */
  public static final TextLabel GRPC_CODE_TEXT = Label.text("grpc_code");

  /** Label {@code grpc_method}. Method that is called. */
  public static final TextLabel GRPC_METHOD = Label.text("grpc_method");

  /** Label {@code grpc_service}. Service that has the method. */
  public static final TextLabel GRPC_SERVICE = Label.text("grpc_service");

  /** Label {@code grpc_status_code}. Status code of the call to the key service. */
  public static final TextLabel GRPC_STATUS_CODE = Label.text("grpc_status_code");

  /** Label {@code grpc_type}. How many messages go which way. */
  public static final TextLabel GRPC_TYPE_TEXT = Label.text("grpc_type");

  /** Label {@code handler}. Handler that is measured; always prometheus. */
  public static final TextLabel HANDLER = Label.text("handler");

  /** Label {@code hash}. Hash of the configuration. */
  public static final TextLabel HASH = Label.text("hash");

  /** Label {@code index}. Name of the index of the watch cache. */
  public static final TextLabel INDEX = Label.text("index");

  /** Label {@code key_id_hash}. Hash of the key. */
  public static final TextLabel KEY_ID_HASH = Label.text("key_id_hash");

  /** Label {@code method}. HTTP method, lower case. */
  public static final TextLabel HTTP_METHOD = Label.text("method");

  /** Label {@code method_name}. Method of the key service. */
  public static final TextLabel METHOD_NAME = Label.text("method_name");

  /** Label {@code min_compat}. Oldest version that is compatible. */
  public static final TextLabel MIN_COMPAT = Label.text("min_compat");

  /** Label {@code mode}. How someone else is impersonated. */
  public static final TextLabel IMPERSONATION_MODE = Label.text("mode");

  /** Label {@code name}. Name of the admission plugin, webhook, policy or feature. */
  public static final TextLabel NAME = Label.text("name");

  /** Label {@code operation}. Operation that is measured. */
  public static final TextLabel OPERATION_NAME = Label.text("operation");

  /** Label {@code packet_type}. Type of the packet. */
  public static final TextLabel PACKET_TYPE = Label.text("packet_type");

  /** Label {@code plugin}. Name of the plugin. */
  public static final TextLabel PLUGIN = Label.text("plugin");

  /** Label {@code policy}. Name of the admission policy. */
  public static final TextLabel POLICY = Label.text("policy");

  /** Label {@code policy_binding}. Name of the binding of the policy. */
  public static final TextLabel POLICY_BINDING = Label.text("policy_binding");

  /** Label {@code priority_level}. Name of the PriorityLevelConfiguration. */
  public static final TextLabel PRIORITY_LEVEL = Label.text("priority_level");

  /** Label {@code priorityLevel}. What priority_level was called up to Kubernetes 1.18. */
  public static final TextLabel PRIORITY_LEVEL_CAMEL_CASE = Label.text("priorityLevel");

  /** Label {@code provider_name}. Name of the key service in the configuration. */
  public static final TextLabel PROVIDER_NAME = Label.text("provider_name");

  /** Label {@code proxy_type}. Kind of the proxy. */
  public static final TextLabel PROXY_TYPE = Label.text("proxy_type");

  /** Label {@code reason}. Why it failed. */
  public static final TextLabel REASON = Label.text("reason");

  /** Label {@code rejection_code}. HTTP status that the webhook answered, 600 for all above. */
  public static final TextLabel REJECTION_CODE = Label.text("rejection_code");

  /** Label {@code removed_release}. Release of Kubernetes that drops the API. */
  public static final TextLabel REMOVED_RELEASE = Label.text("removed_release");

  /** Label {@code requestKind}. Whether the request changes something; up to Kubernetes 1.18. */
  public static final TextLabel REQUEST_KIND_TEXT = Label.text("requestKind");

  /** Label {@code scope}. How much the request is about. */
  public static final TextLabel SCOPE_TEXT = Label.text("scope");

  /** Label {@code segment}. Part of the way to the proxy. */
  public static final TextLabel SEGMENT = Label.text("segment");

  /** Label {@code state}. State of the definition. */
  public static final TextLabel STATE = Label.text("state");

  /** Label {@code status}. How it ended, or how far it is. */
  public static final TextLabel STATUS = Label.text("status");

  /** Label {@code storage_cluster_id}. Identity of the storage cluster. */
  public static final TextLabel STORAGE_CLUSTER_ID = Label.text("storage_cluster_id");

  /** Label {@code transformation_type}. Which way values are transformed. */
  public static final TextLabel TRANSFORMATION_TYPE_TEXT = Label.text("transformation_type");

  /** Label {@code transformer_prefix}. Prefix of the stored value that names its encryption. */
  public static final TextLabel TRANSFORMER_PREFIX = Label.text("transformer_prefix");

  /** Label {@code type}. Type of what is counted. */
  public static final TextLabel TYPE_TEXT = Label.text("type");

  /** Label {@code validation_identifier}. Identifier of the validation rule. */
  public static final TextLabel VALIDATION_IDENTIFIER = Label.text("validation_identifier");

  /** Label {@code verb}. Verb of the request, as it was sent. */
  public static final TextLabel VERB_TEXT = Label.text("verb");

  /** Label {@code enabled}. Whether the feature is on. */
  public static final TextLabel ENABLED = Label.text("enabled");

  /** Label {@code resource_prefix}. Prefix of the resource in the storage. */
  public static final TextLabel RESOURCE_PREFIX = Label.text("resource_prefix");

  /** Label {@code cluster}. Identity of the storage cluster. */
  public static final TextLabel CLUSTER = Label.text("cluster");

  /** Label {@code name}. Name that the component gave the queue. */
  public static final TextLabel QUEUE_NAME = Label.text("name");

  /**
   * Label {@code code}. HTTP status that a scrape was answered with.
   *
   * <p>Values: {@code 200}, {@code 500}, {@code 503}.
   */
  public static final ClosedLabel<ScrapeCode> SCRAPE_CODE =
      Label.closed("code", CommonLabelValues.scrapeCode());

  /** Label {@code controller}. Name of the controller. */
  public static final TextLabel CONTROLLER = Label.text("controller");

  /**
   * Label {@code result}. How the reconciliation ended.
   *
   * <p>Known values, others may come: {@code success}, {@code error}, {@code requeue},
   * {@code requeue_after}.
   */
  public static final KnownLabel<ReconcileResult> RECONCILE_RESULT =
      Label.known("result", CommonLabelValues.reconcileResult());

  /** Label {@code webhook}. Path of the webhook. */
  public static final TextLabel WEBHOOK = Label.text("webhook");

  /** Label {@code operation}. Operation of the client. */
  public static final TextLabel CLIENT_OPERATION = Label.text("operation");

  /** Label {@code result}. How the wait ended. */
  public static final TextLabel CLIENT_RESULT = Label.text("result");

  /** Label {@code name}. Name of the lease. */
  public static final TextLabel LEASE_NAME = Label.text("name");

  /** Label {@code method}. HTTP method, as in GET. */
  public static final TextLabel CLIENT_METHOD = Label.text("method");

  /** Label {@code verb}. Verb of the request, as in GET. */
  public static final TextLabel CLIENT_VERB = Label.text("verb");

  /** Label {@code host}. Host that is asked. */
  public static final TextLabel CLIENT_HOST = Label.text("host");

  /** Label {@code controller}. Controller that the queue is of. */
  public static final TextLabel QUEUE_CONTROLLER = Label.text("controller");

  /** Label {@code priority}. Priority of the items; empty for queues without. */
  public static final TextLabel QUEUE_PRIORITY = Label.text("priority");

  /** Label {@code pool}. Memory or buffer pool, as the JVM calls it. */
  public static final TextLabel JVM_POOL = Label.text("pool");

  /**
   * Label {@code area}. Kind of memory.
   *
   * <p>Known values, others may come: {@code heap}, {@code nonheap}.
   */
  public static final KnownLabel<JvmMemoryArea> JVM_AREA =
      Label.known("area", CommonLabelValues.jvmMemoryArea());

  /** Label {@code gc}. Garbage collector, as the JVM calls it. */
  public static final TextLabel JVM_GC = Label.text("gc");

  /** Label {@code id}. Memory or buffer pool, as the JVM calls it; Micrometer. */
  public static final TextLabel JVM_POOL_ID = Label.text("id");

  /**
   * Label {@code state}. State of threads: upper case by client_java, lower case by
   * Micrometer.
   */
  public static final TextLabel JVM_THREAD_STATE = Label.text("state");

  /** Label {@code runtime}. Name of the runtime. */
  public static final TextLabel JVM_RUNTIME = Label.text("runtime");

  /** Label {@code vendor}. Vendor of the JVM. */
  public static final TextLabel JVM_VENDOR = Label.text("vendor");

  /** Label {@code version}. Version of the JVM. */
  public static final TextLabel JVM_VERSION = Label.text("version");

  /** Label {@code compiler}. Name of the compiler. */
  public static final TextLabel JVM_COMPILER = Label.text("compiler");

  /** Label {@code action}. What the collector did, as in end of minor GC. */
  public static final TextLabel JVM_GC_ACTION = Label.text("action");

  /** Label {@code cause}. Why it did, as in Metadata GC Threshold. */
  public static final TextLabel JVM_GC_CAUSE = Label.text("cause");

  /** Label {@code path}. Path whose disk is measured. */
  public static final TextLabel DISK_PATH = Label.text("path");

  /** Label {@code error}. Simple name of the exception that was not handled; none. */
  public static final TextLabel HTTP_ERROR = Label.text("error");

  /** Label {@code exception}. Simple name of the exception; none. */
  public static final TextLabel HTTP_EXCEPTION = Label.text("exception");

  /** Label {@code method}. HTTP method, as in GET. */
  public static final TextLabel HTTP_SERVER_METHOD = Label.text("method");

  /** Label {@code outcome}. Class of the status, as in SUCCESS. */
  public static final TextLabel HTTP_OUTCOME = Label.text("outcome");

  /** Label {@code status}. HTTP status, as in 200. */
  public static final TextLabel HTTP_STATUS = Label.text("status");

  /** Label {@code uri}. Template of the path, as in /users/&#123;id&#125;. */
  public static final TextLabel HTTP_URI = Label.text("uri");

  /** Label {@code main_application_class}. Class that Spring Boot was started with. */
  public static final TextLabel MAIN_APPLICATION_CLASS = Label.text("main_application_class");

  /** Label {@code name}. Name of the executor, as in applicationTaskExecutor. */
  public static final TextLabel EXECUTOR_NAME = Label.text("name");

  /** Label {@code client_name}. Host that was asked; none. */
  public static final TextLabel HTTP_CLIENT_NAME = Label.text("client_name");

  /** Label {@code level}. Level of the log event, as in error. */
  public static final TextLabel LOG_LEVEL = Label.text("level");

  private CommonLabels() {}
}
