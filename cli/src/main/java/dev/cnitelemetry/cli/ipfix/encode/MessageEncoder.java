// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix.encode;

import dev.cnitelemetry.ipfix.wire.MessageSink;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/**
 * Writes records under the numbers their lines have: those of one message are in one message again,
 * with its export time and sequence number. Lines without such numbers get those of RFC 7011.
 */
final class MessageEncoder implements RecordEncoder {
  /** Each has two messages of the largest size at hand; the one that was quiet longest goes. */
  private static final int MOST_DOMAINS = 64;

  private final MessageSink sink;
  private final KnownElements elements;
  private final Map<Long, DomainEncoder> domains = new LinkedHashMap<>(16, 0.75f, true);
  private @Nullable RecordLine last;
  private long time;

  /**
   * An encoder.
   *
   * @param sink what takes the messages
   * @param elements the elements that lines name
   * @param now the export time of lines that have none, in seconds since 1970
   */
  MessageEncoder(MessageSink sink, KnownElements elements, long now) {
    this.sink = sink;
    this.elements = elements;
    time = now;
  }

  @Override
  public void encode(RecordLine line) {
    RecordLine before = last;
    if (before == null || !line.isOfMessage(before)) {
      if (before != null) {
        domain(before).flush();
      }
      time = line.exportTime() < 0 ? time : line.exportTime();
      domain(line).begin(time, line.sequenceNumber());
      last = line;
    }
    domain(line).encode(line);
    elements.learn(line);
  }

  private DomainEncoder domain(RecordLine line) {
    DomainEncoder known = domains.get(line.observationDomainId());
    if (known != null) {
      return known;
    }
    if (domains.size() >= MOST_DOMAINS) {
      Iterator<DomainEncoder> quietest = domains.values().iterator();
      quietest.next().end();
      quietest.remove();
    }
    DomainEncoder domain = new DomainEncoder(sink, line.observationDomainId(), elements);
    domains.put(line.observationDomainId(), domain);
    return domain;
  }

  @Override
  public void finish() {
    domains.values().forEach(DomainEncoder::flush);
  }

  @Override
  public List<String> remarks() {
    return List.of();
  }
}
