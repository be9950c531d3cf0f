package dev.cnitelemetry.ipfix.flow;

import dev.cnitelemetry.ipfix.InformationElement;
import java.time.Instant;
import java.util.Map;
import org.immutables.value.Value;

/** The fields of a flow record that stays. */
@HiddenImmutable
@Value.Immutable
abstract class KeptFields {
  abstract Instant exportTime();

  abstract long observationDomainId();

  /** Long, String, Instant, Double, Boolean, BigInteger or KeptOctets, by the element's shape. */
  abstract Map<InformationElement, Object> values();
}
