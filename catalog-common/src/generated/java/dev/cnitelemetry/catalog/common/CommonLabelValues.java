// Generated from src/main/catalog by ./generate. Do not edit.
package dev.cnitelemetry.catalog.common;

import dev.cnitelemetry.metrics.LabelValue;
import java.util.function.Supplier;

/**
 * The values of shared labels, whose enums are loaded when a value is first asked for.
 */
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

  static CommonLabelValues<ScrapeCode> scrapeCode() {
    return new CommonLabelValues<>(13);
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
      default -> values = ScrapeCode.values();
    }
    return (E[]) values;
  }
}
