// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A sink that keeps what it is sent, and fails when it is told to. */
public final class SentMessages implements MessageSink {
  private final List<byte[]> messages = new ArrayList<>();
  private int failures;

  @Override
  public void send(byte[] octets, int offset, int length) {
    if (failures > 0) {
      failures--;
      throw new IllegalStateException("the sink fails");
    }
    messages.add(Arrays.copyOfRange(octets, offset, offset + length));
  }

  void failOnce() {
    failures = 1;
  }

  public List<byte[]> messages() {
    return messages;
  }

  public byte[] octets() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    messages.forEach(all::writeBytes);
    return all.toByteArray();
  }

  /** What our reader makes of them. */
  public List<String> events() {
    return EventLog.of(octets());
  }

  List<Integer> lengths() {
    return messages.stream().map(message -> message.length).toList();
  }
}
