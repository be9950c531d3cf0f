// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.flows;

import dev.cnitelemetry.flow.collector.CloseReason;
import dev.cnitelemetry.flow.collector.FlowHandler;
import dev.cnitelemetry.ipfix.collect.Exporter;
import dev.cnitelemetry.ipfix.collect.ForeignProtocol;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixFormatException;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import java.net.InetSocketAddress;

/** Tells one handler everything, then another one. */
final class BothHandlers implements FlowHandler {
  private final FlowHandler one;
  private final FlowHandler other;

  BothHandlers(FlowHandler one, FlowHandler other) {
    this.one = one;
    this.other = other;
  }

  @Override
  public void event(IpfixEvent event, Exporter exporter, IpfixReader reader) {
    one.event(event, exporter, reader);
    other.event(event, exporter, reader);
  }

  @Override
  public void malformedJson(Exporter exporter, IpfixFormatException error) {
    one.malformedJson(exporter, error);
    other.malformedJson(exporter, error);
  }

  @Override
  public void foreign(Exporter exporter, ForeignProtocol protocol) {
    one.foreign(exporter, protocol);
    other.foreign(exporter, protocol);
  }

  @Override
  public void evicted(Exporter exporter) {
    one.evicted(exporter);
    other.evicted(exporter);
  }

  @Override
  public void pause() {
    one.pause();
    other.pause();
  }

  @Override
  public void closed(Exporter exporter, CloseReason reason) {
    one.closed(exporter, reason);
    other.closed(exporter, reason);
  }

  @Override
  public void refused(InetSocketAddress from, String reason) {
    one.refused(from, reason);
    other.refused(from, reason);
  }

  @Override
  public void remark(String words) {
    one.remark(words);
    other.remark(words);
  }
}
