// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.collect;

import dev.cnitelemetry.ipfix.internal.AddressText;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixFormatException;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import dev.cnitelemetry.ipfix.wire.TemplateChange;
import dev.cnitelemetry.ipfix.wire.Transport;
import dev.cnitelemetry.ipfix.wire.TransportSession;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.Nullable;

/**
 * Who sends, and how much came of it: one for each pair of address and port, or file.
 *
 * <p>Made by a {@link CollectingProcess} and counted by its thread. Counts stay when its Transport
 * Session ends.
 *
 * <pre>{@code
 * Exporter exporter = process.exporter(Transport.UDP, new byte[] {10, 0, 0, 1}, 40_000);
 * exporter.toString(); // 10.0.0.1:40000
 * }</pre>
 */
public final class Exporter {
  private static final int MOST_TEMPLATE_IDS = 256;

  private final Key key;
  private final String name;

  private long messages;
  private long records;
  private long optionsRecords;
  private long templates;
  private long lostRecords;
  private long restarts;
  private long skippedSets;
  private long foreignMessages;
  private long unreadableValues;
  private long suspectRecords;
  private @Nullable ForeignProtocol foreign;
  private final Map<IpfixFormatException.Code, Long> malformed =
      new EnumMap<>(IpfixFormatException.Code.class);
  private final Map<Integer, Long> setsWithoutTemplate = new TreeMap<>();

  private long packetNumber;
  private @Nullable Instant packetTime;

  /** Whom it takes for whom: by transport, address and port, or by name. */
  static final class Key {
    /** Of nobody. */
    static final Key NONE = new Key(Transport.FILE, new byte[0], 0, "");

    private final Transport transport;
    private final byte[] address;
    private final int port;
    private final String name;

    Key(Transport transport, byte[] address, int port, String name) {
      this.transport = transport;
      this.address = address;
      this.port = port;
      this.name = name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key that
          && that.transport == transport
          && that.port == port
          && Arrays.equals(that.address, address)
          && that.name.equals(name);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * Arrays.hashCode(address) + port) + name.hashCode();
    }
  }

  Exporter(Key key) {
    this.key = key;
    this.name = key.address.length == 0 ? key.name : text(key.address, key.port);
  }

  private static String text(byte[] address, int port) {
    String text = AddressText.of(address, 0, address.length);
    return (address.length == 4 ? text : "[" + text + "]") + ":" + port;
  }

  Key key() {
    return key;
  }

  /**
   * What carries the messages.
   *
   * @return the transport
   */
  public Transport transport() {
    return key.transport;
  }

  /**
   * The address.
   *
   * @return the address in the notation of RFC 5952, empty for a file
   */
  public String address() {
    return key.address.length == 0 ? "" : AddressText.of(key.address, 0, key.address.length);
  }

  /**
   * The port.
   *
   * @return 0 to 65535; 0 for a file
   */
  public int port() {
    return key.port;
  }

  /**
   * Messages that came.
   *
   * @return 0 or more
   */
  public long messages() {
    return messages;
  }

  /**
   * Data Records of Templates.
   *
   * @return 0 or more
   */
  public long records() {
    return records;
  }

  /**
   * Data Records of Options Templates.
   *
   * @return 0 or more
   */
  public long optionsRecords() {
    return optionsRecords;
  }

  /**
   * Templates that were new or replaced others.
   *
   * @return 0 or more
   */
  public long templates() {
    return templates;
  }

  /**
   * Data Records that are missing by the sequence numbers.
   *
   * @return 0 or more
   */
  public long lostRecords() {
    return lostRecords;
  }

  /**
   * How often it began to count anew.
   *
   * @return 0 or more
   */
  public long restarts() {
    return restarts;
  }

  /**
   * Sets that were passed over: of reserved ids, or without their Template to the end.
   *
   * @return 0 or more
   */
  public long skippedSets() {
    return skippedSets;
  }

  /**
   * Datagrams, or streams, that are not IPFIX.
   *
   * @return 0 or more
   */
  public long foreignMessages() {
    return foreignMessages;
  }

  /**
   * Values that could not be read as their type, by those who print or keep them.
   *
   * @return 0 or more
   */
  public long unreadableValues() {
    return unreadableValues;
  }

  /**
   * Takes account of values that could not be read as their type.
   *
   * @param more how many
   */
  public void addUnreadableValues(int more) {
    unreadableValues += more;
  }

  /**
   * Records whose counts contradict each other, by those who look at them; see {@link
   * dev.cnitelemetry.ipfix.flow.FlowRecord#suspect()}.
   *
   * @return 0 or more
   */
  public long suspectRecords() {
    return suspectRecords;
  }

  /** Takes account of a record whose counts contradict each other. */
  public void addSuspectRecord() {
    suspectRecords++;
  }

  /**
   * What it sends that is not IPFIX.
   *
   * @return the protocol met last, or null if there was none
   */
  public @Nullable ForeignProtocol foreign() {
    return foreign;
  }

  /**
   * What is malformed, and how often.
   *
   * @return an unmodifiable view
   */
  public Map<IpfixFormatException.Code, Long> malformed() {
    return Collections.unmodifiableMap(malformed);
  }

  /**
   * How many things are malformed.
   *
   * @return 0 or more
   */
  public long malformedCount() {
    return malformed.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * Data Sets that came without their Template, by its id; those that were read later count too. At
   * most 256 ids are told apart, the others count as id 0.
   *
   * @return an unmodifiable view
   */
  public Map<Integer, Long> setsWithoutTemplate() {
    return Collections.unmodifiableMap(setsWithoutTemplate);
  }

  /**
   * The number of the packet at hand in its capture.
   *
   * @return 1 or more, or 0 if it is of no capture
   */
  public long packetNumber() {
    return packetNumber;
  }

  /**
   * When the packet at hand was captured.
   *
   * @return the time, or null if it is of no capture
   */
  public @Nullable Instant packetTime() {
    return packetTime;
  }

  /** Says which packet of a capture the messages that follow are in. */
  void packet(long number, @Nullable Instant time) {
    packetNumber = number;
    packetTime = time;
  }

  void count(IpfixEvent event, IpfixReader reader) {
    switch (event) {
      case MESSAGE -> messages++;
      case RECORD -> records++;
      case OPTIONS -> optionsRecords++;
      case TEMPLATE -> templates += reader.templateChange() == TemplateChange.REFRESHED ? 0 : 1;
      case MALFORMED -> countMalformed(reader.error());
      case SKIPPED_SET -> {
        skippedSets += reader.isParked() ? 0 : 1;
        if (reader.setId() >= 256) {
          boolean room =
              setsWithoutTemplate.size() < MOST_TEMPLATE_IDS
                  || setsWithoutTemplate.containsKey(reader.setId());
          setsWithoutTemplate.merge(room ? reader.setId() : 0, 1L, Long::sum);
        }
      }
      default -> {}
    }
  }

  void countMalformed(IpfixFormatException error) {
    malformed.merge(error.code(), 1L, Long::sum);
  }

  /** Whether the protocol was not met before. */
  boolean foreign(ForeignProtocol protocol) {
    boolean first = foreign != protocol;
    foreign = protocol;
    foreignMessages++;
    return first;
  }

  /** Takes over what a session counted that ends, or is as it is now. */
  void account(TransportSession session, long lostBefore, long restartsBefore) {
    lostRecords = lostBefore + session.lostRecords();
    restarts =
        restartsBefore
            + session.observationDomains().stream().mapToLong(domain -> domain.restarts()).sum();
  }

  void addSkippedSets(long more) {
    skippedSets += more;
  }

  /**
   * Address and port, or the name of a file.
   *
   * @return such as {@code 10.0.0.1:40000} or {@code [fd00::1]:40000}
   */
  @Override
  public String toString() {
    return name;
  }
}
