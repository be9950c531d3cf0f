package dev.cnitelemetry.ipfix.flow;

import dev.cnitelemetry.ipfix.InformationElement;
import java.time.Instant;
import java.util.List;
import javax.annotation.Nullable;

/** A flow record that stays. */
final class KeptFlowRecord extends FlowRecord {
  private final KeptFields fields;

  KeptFlowRecord(KeptFields fields) {
    this.fields = fields;
  }

  @Override
  public FlowRecord copy() {
    return this;
  }

  @Override
  public List<InformationElement> elements() {
    return List.copyOf(fields.values().keySet());
  }

  @Override
  public boolean has(InformationElement element) {
    return fields.values().containsKey(element);
  }

  @Override
  public Instant exportTime() {
    return fields.exportTime();
  }

  @Override
  public long observationDomainId() {
    return fields.observationDomainId();
  }

  @Override
  @Nullable
  Object field(InformationElement element) {
    return fields.values().get(element);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof KeptFlowRecord kept && kept.fields.equals(fields);
  }

  @Override
  public int hashCode() {
    return fields.hashCode();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("{");
    fields
        .values()
        .forEach(
            (element, value) ->
                text.append(text.length() > 1 ? ", " : "")
                    .append(element.name())
                    .append('=')
                    .append(value));
    return text.append('}').toString();
  }
}
