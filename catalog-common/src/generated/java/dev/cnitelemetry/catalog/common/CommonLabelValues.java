// SPDX-License-Identifier: Apache-2.0
// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;
import java.util.function.Supplier;

/** The values of shared labels, whose enums are loaded when a value is first asked for. */
final class CommonLabelValues<E extends Enum<E> & LabelValue> implements Supplier<E[]> {
  private final int number;

  private CommonLabelValues(int number) {
    this.number = number;
  }

  static CommonLabelValues<RequestVerb> requestVerb() {
    return new CommonLabelValues<>(0);
  }

  static CommonLabelValues<DryRun> dryRun() {
    return new CommonLabelValues<>(1);
  }

  static CommonLabelValues<RequestScope> requestScope() {
    return new CommonLabelValues<>(2);
  }

  static CommonLabelValues<ServingComponent> servingComponent() {
    return new CommonLabelValues<>(3);
  }

  static CommonLabelValues<RequestKind> requestKind() {
    return new CommonLabelValues<>(4);
  }

  static CommonLabelValues<RequestPhase> requestPhase() {
    return new CommonLabelValues<>(5);
  }

  static CommonLabelValues<Watermark> watermark() {
    return new CommonLabelValues<>(6);
  }

  static CommonLabelValues<RequestFilter> requestFilter() {
    return new CommonLabelValues<>(7);
  }

  static CommonLabelValues<AuthenticatedUser> authenticatedUser() {
    return new CommonLabelValues<>(8);
  }

  static CommonLabelValues<AuthenticationResult> authenticationResult() {
    return new CommonLabelValues<>(9);
  }

  static CommonLabelValues<ActiveFetchStatus> activeFetchStatus() {
    return new CommonLabelValues<>(10);
  }

  static CommonLabelValues<FetchStatus> fetchStatus() {
    return new CommonLabelValues<>(11);
  }

  static CommonLabelValues<CacheStatus> cacheStatus() {
    return new CommonLabelValues<>(12);
  }

  static CommonLabelValues<LongRunningComponent> longRunningComponent() {
    return new CommonLabelValues<>(13);
  }

  static CommonLabelValues<ExecutingPhase> executingPhase() {
    return new CommonLabelValues<>(14);
  }

  static CommonLabelValues<SeatDemandBound> seatDemandBound() {
    return new CommonLabelValues<>(15);
  }

  static CommonLabelValues<WebhookErrorType> webhookErrorType() {
    return new CommonLabelValues<>(16);
  }

  static CommonLabelValues<ExecutedAfterWait> executedAfterWait() {
    return new CommonLabelValues<>(17);
  }

  static CommonLabelValues<WatchCacheFallback> watchCacheFallback() {
    return new CommonLabelValues<>(18);
  }

  static CommonLabelValues<AdmissionRejected> admissionRejected() {
    return new CommonLabelValues<>(19);
  }

  static CommonLabelValues<Succeeded> succeeded() {
    return new CommonLabelValues<>(20);
  }

  static CommonLabelValues<FieldValidation> fieldValidation() {
    return new CommonLabelValues<>(21);
  }

  static CommonLabelValues<GrpcCode> grpcCode() {
    return new CommonLabelValues<>(22);
  }

  static CommonLabelValues<GrpcType> grpcType() {
    return new CommonLabelValues<>(23);
  }

  static CommonLabelValues<AuditLevel> auditLevel() {
    return new CommonLabelValues<>(24);
  }

  static CommonLabelValues<AdmissionOperation> admissionOperation() {
    return new CommonLabelValues<>(25);
  }

  static CommonLabelValues<AdmissionType> admissionType() {
    return new CommonLabelValues<>(26);
  }

  static CommonLabelValues<EgressProtocol> egressProtocol() {
    return new CommonLabelValues<>(27);
  }

  static CommonLabelValues<EgressTransport> egressTransport() {
    return new CommonLabelValues<>(28);
  }

  static CommonLabelValues<DialStage> dialStage() {
    return new CommonLabelValues<>(29);
  }

  static CommonLabelValues<RejectionReason> rejectionReason() {
    return new CommonLabelValues<>(30);
  }

  static CommonLabelValues<AuthorizationResult> authorizationResult() {
    return new CommonLabelValues<>(31);
  }

  static CommonLabelValues<TimeoutSource> timeoutSource() {
    return new CommonLabelValues<>(32);
  }

  static CommonLabelValues<MetricStabilityLevel> metricStabilityLevel() {
    return new CommonLabelValues<>(33);
  }

  static CommonLabelValues<FeatureStage> featureStage() {
    return new CommonLabelValues<>(34);
  }

  static CommonLabelValues<PostTimeoutStatus> postTimeoutStatus() {
    return new CommonLabelValues<>(35);
  }

  static CommonLabelValues<ReloadStatus> reloadStatus() {
    return new CommonLabelValues<>(36);
  }

  static CommonLabelValues<TransformationType> transformationType() {
    return new CommonLabelValues<>(37);
  }

  static CommonLabelValues<ExecutionType> executionType() {
    return new CommonLabelValues<>(38);
  }

  static CommonLabelValues<ScrapeCode> scrapeCode() {
    return new CommonLabelValues<>(39);
  }

  static CommonLabelValues<ReconcileResult> reconcileResult() {
    return new CommonLabelValues<>(40);
  }

  static CommonLabelValues<JvmMemoryArea> jvmMemoryArea() {
    return new CommonLabelValues<>(41);
  }

  @Override
  @SuppressWarnings("unchecked")
  public E[] get() {
    Object[] values;
    switch (number) {
      case 0 -> values = RequestVerb.values();
      case 1 -> values = DryRun.values();
      case 2 -> values = RequestScope.values();
      case 3 -> values = ServingComponent.values();
      case 4 -> values = RequestKind.values();
      case 5 -> values = RequestPhase.values();
      case 6 -> values = Watermark.values();
      case 7 -> values = RequestFilter.values();
      case 8 -> values = AuthenticatedUser.values();
      case 9 -> values = AuthenticationResult.values();
      case 10 -> values = ActiveFetchStatus.values();
      case 11 -> values = FetchStatus.values();
      case 12 -> values = CacheStatus.values();
      case 13 -> values = LongRunningComponent.values();
      case 14 -> values = ExecutingPhase.values();
      case 15 -> values = SeatDemandBound.values();
      case 16 -> values = WebhookErrorType.values();
      case 17 -> values = ExecutedAfterWait.values();
      case 18 -> values = WatchCacheFallback.values();
      case 19 -> values = AdmissionRejected.values();
      case 20 -> values = Succeeded.values();
      case 21 -> values = FieldValidation.values();
      case 22 -> values = GrpcCode.values();
      case 23 -> values = GrpcType.values();
      case 24 -> values = AuditLevel.values();
      case 25 -> values = AdmissionOperation.values();
      case 26 -> values = AdmissionType.values();
      case 27 -> values = EgressProtocol.values();
      case 28 -> values = EgressTransport.values();
      case 29 -> values = DialStage.values();
      case 30 -> values = RejectionReason.values();
      case 31 -> values = AuthorizationResult.values();
      case 32 -> values = TimeoutSource.values();
      case 33 -> values = MetricStabilityLevel.values();
      case 34 -> values = FeatureStage.values();
      case 35 -> values = PostTimeoutStatus.values();
      case 36 -> values = ReloadStatus.values();
      case 37 -> values = TransformationType.values();
      case 38 -> values = ExecutionType.values();
      case 39 -> values = ScrapeCode.values();
      case 40 -> values = ReconcileResult.values();
      default -> values = JvmMemoryArea.values();
    }
    return (E[]) values;
  }
}
