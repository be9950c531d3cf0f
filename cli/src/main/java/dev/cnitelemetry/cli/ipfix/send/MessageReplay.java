// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.cli.ipfix.send;

import dev.cnitelemetry.ipfix.OctetSlice;
import dev.cnitelemetry.ipfix.collect.Exporter;
import dev.cnitelemetry.ipfix.collect.ForeignProtocol;
import dev.cnitelemetry.ipfix.collect.RecordHandler;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javax.annotation.Nullable;

/**
 * Sends messages as they are read. How many records a message has is known at its end, so that each
 * goes out when the next one comes, or at {@link #finish}.
 */
public final class MessageReplay implements RecordHandler {
  private static final int EXPORT_TIME_AT = 4;
  private static final int SEQUENCE_NUMBER_AT = 8;

  private final Senders senders;
  private final Pace pace;
  private final Consumer<String> problems;
  private final boolean newSequenceNumbers;
  private final LongSupplier newExportTimes;

  /** Records sent so far, by exporter and Observation Domain. */
  private final Map<String, Long> sequences = new HashMap<>();

  private final byte[] message = new byte[65_535];
  private final OctetSlice slice = new OctetSlice();
  private int length;
  private int records;
  private long domain;
  private Instant time = Instant.EPOCH;
  private @Nullable Exporter exporter;
  private long sentRecords;

  /**
   * A replay.
   *
   * @param senders where messages go
   * @param pace when they go
   * @param problems takes what is wrong with what is read, in words
   * @param newSequenceNumbers whether messages are counted anew
   * @param newExportTimes gives the export time of a message in seconds since 1970, or -1 for the
   *     one it has
   */
  public MessageReplay(
      Senders senders,
      Pace pace,
      Consumer<String> problems,
      boolean newSequenceNumbers,
      LongSupplier newExportTimes) {
    this.senders = senders;
    this.pace = pace;
    this.problems = problems;
    this.newSequenceNumbers = newSequenceNumbers;
    this.newExportTimes = newExportTimes;
  }

  @Override
  public void event(IpfixEvent event, Exporter from, IpfixReader reader) {
    switch (event) {
      case MESSAGE -> {
        send();
        take(from, reader);
      }
      case RECORD, OPTIONS -> records++;
      case MALFORMED -> problems.accept(from + ": " + reader.error().getMessage());
      default -> {}
    }
  }

  @Override
  public void foreign(Exporter from, ForeignProtocol protocol) {
    problems.accept(from + " sends " + protocol.text() + ": " + protocol.remedy());
  }

  private void take(Exporter from, IpfixReader reader) {
    reader.message(slice);
    length = slice.length();
    System.arraycopy(slice.array(), slice.offset(), message, 0, length);
    records = 0;
    domain = reader.observationDomainId();
    exporter = from;
    Instant captured = from.packetTime();
    time = captured == null ? Instant.ofEpochSecond(reader.exportTime()) : captured;
  }

  /** Sends the last message. */
  public void finish() {
    send();
  }

  private void send() {
    Exporter from = exporter;
    if (from == null) {
      return;
    }
    exporter = null;
    pace.await(time, records);
    if (newSequenceNumbers) {
      String key = from + " " + domain;
      long before = sequences.getOrDefault(key, 0L);
      put(SEQUENCE_NUMBER_AT, before);
      sequences.put(key, before + records);
    }
    long exportTime = newExportTimes.getAsLong();
    if (exportTime >= 0) {
      put(EXPORT_TIME_AT, exportTime);
    }
    senders.of(from.toString()).send(message, 0, length);
    sentRecords += records;
  }

  private void put(int at, long number) {
    for (int i = 0; i < 4; i++) {
      message[at + i] = (byte) (number >> (24 - 8 * i));
    }
  }

  /** Records of the messages that were sent. */
  public long sentRecords() {
    return sentRecords;
  }
}
