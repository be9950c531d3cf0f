// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.ipfix;

import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.aggregate.AggregatedFlow;
import dev.cnitelemetry.ipfix.aggregate.FlowAggregator;
import dev.cnitelemetry.ipfix.aggregate.FlowStatistics;
import dev.cnitelemetry.ipfix.aggregate.Semantics;
import dev.cnitelemetry.ipfix.flow.FlowRecordView;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.SplittableRandom;

/**
 * An aggregator with many live flows, and records of them in random order: one message of twenty
 * records, whose keys, times and counts are written anew before it is read.
 */
final class LiveFlows {
  static final int RECORDS = 20;
  private static final int HEADERS = 20;
  private static final int PODS = 2000;

  /** Primes, so that each of them leads to every flow. */
  private static final long[] STRIDES = {15_485_863, 32_452_843, 49_979_687, 67_867_967};

  private static final long SECOND = 1_700_000_000L;

  private final FlowAggregator aggregator;
  private final IpfixReader reader = IpfixReader.builder().build();
  private final FlowRecordView flow = new FlowRecordView(reader);
  private final byte[] message;
  private final ByteBuffer fields;
  private final int length;
  private final int[] order;
  private final int[] at = new int[FIELDS];
  private int next;
  private long now;
  private long round;
  private long sum;
  private long octets;

  private static final int FIELDS = AntreaFlows.FIELDS.size();

  LiveFlows(Semantics semantics, int flows) {
    aggregator =
        FlowAggregator.builder()
            .semantics(semantics)
            .activeTimeout(Duration.ofSeconds(60))
            .inactiveTimeout(Duration.ofSeconds(90))
            .maximumFlows(flows)
            .build();
    byte[] template = AntreaFlows.template();
    reader.reset(template, 0, template.length);
    while (reader.next() != IpfixEvent.END) {}
    message = message();
    fields = ByteBuffer.wrap(message);
    length = (message.length - HEADERS) / RECORDS;
    order = new int[flows];
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < flows; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    now = SECOND * 1000;
  }

  private byte[] message() {
    ByteArrayOutputStream records = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(records)) {
      out.writeShort(10);
      out.writeShort(0);
      out.writeInt((int) SECOND);
      out.writeInt(0);
      out.writeInt(7);
      out.writeShort(256);
      out.writeShort(0);
      for (int i = 0; i < RECORDS; i++) {
        record(out, out.size());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] octets = records.toByteArray();
    ByteBuffer.wrap(octets).putShort(2, (short) octets.length);
    ByteBuffer.wrap(octets).putShort(18, (short) (octets.length - 16));
    return octets;
  }

  private void record(DataOutputStream out, int begin) throws IOException {
    for (int i = 0; i < FIELDS; i++) {
      InformationElement field = AntreaFlows.FIELDS.get(i);
      at[i] = out.size() - begin;
      switch (field.dataType().octets()) {
        case 1 -> out.writeByte(field.name().equals("flowType") ? 1 : 0);
        case 2 -> out.writeShort(80);
        case 4 -> out.writeInt(0x0A0A0000);
        case 8 -> out.writeLong(0);
        case DataType.VARIABLE -> {
          byte[] text = text(field).getBytes(StandardCharsets.UTF_8);
          out.writeByte(text.length);
          out.write(text);
        }
        default -> throw new IllegalStateException(field.toString());
      }
    }
  }

  private static String text(InformationElement field) {
    return switch (field.name()) {
      case "sourcePodName", "destinationPodName" -> "checkout-7d9c5b6f48-00000";
      case "sourcePodNamespace", "destinationPodNamespace" -> "shop";
      case "sourceNodeName", "destinationNodeName" -> "node-12";
      case "destinationServicePortName" -> "shop/web:http";
      case "egressNetworkPolicyName" -> "allow-web-3";
      case "tcpState" -> "ESTABLISHED";
      default -> "";
    };
  }

  /** Twenty records of live flows, or of new ones. */
  private void write(int first) {
    for (int i = 0; i < RECORDS; i++) {
      int begin = HEADERS + i * length;
      int number = first + i;
      fields.putInt(begin + at[0], (int) SECOND);
      fields.putInt(begin + at[1], (int) (SECOND + 1 + round));
      fields.putShort(begin + at[3], (short) (number >>> 16));
      fields.putInt(begin + at[10], 0x0A0A0000 | (number & 0xFFFF));
      fields.putLong(begin + at[6], 10 * round);
      fields.putLong(begin + at[7], 1000 * round);
      fields.putLong(begin + at[8], 10);
      fields.putLong(begin + at[9], 1000);
      digits(begin + at[16] + 21, number % PODS);
      digits(begin + at[19] + 21, number * 7 % PODS);
    }
  }

  private void digits(int end, int pod) {
    int rest = pod;
    for (int i = 4; i >= 0; i--) {
      message[end + i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
  }

  private int take() {
    if (next + RECORDS > order.length) {
      next = 0;
      round++;
    }
    int first = next;
    next += RECORDS;
    return first;
  }

  /** The same without an aggregator: what the other figures are to be compared with. */
  long decode() {
    int first = take();
    scatter(first);
    reader.reset(message, 0, message.length);
    for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
      if (event == IpfixEvent.RECORD) {
        sum += flow.record().length();
      }
    }
    return sum;
  }

  private void scatter(int first) {
    write(0);
    for (int i = 0; i < RECORDS; i++) {
      int begin = HEADERS + i * length;
      int number = order[place(first + i)];
      fields.putShort(begin + at[3], (short) (number >>> 16));
      fields.putInt(begin + at[10], 0x0A0A0000 | (number & 0xFFFF));
      digits(begin + at[16] + 21, number % PODS);
      digits(begin + at[19] + 21, number * 7 % PODS);
    }
  }

  /** Another way through the flows each round: not the one in which they began. */
  private int place(int index) {
    return (int) ((index * STRIDES[(int) (round % STRIDES.length)] + round) % order.length);
  }

  /** The next twenty records as a message, valid until the next call. */
  byte[] message20() {
    scatter(take());
    return message;
  }

  /** Adds the next twenty records. */
  long add() {
    int first = take();
    scatter(first);
    reader.reset(message, 0, message.length);
    for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
      if (event == IpfixEvent.RECORD) {
        sum += aggregator.add(flow, now).isAdded() ? 1 : 0;
      }
    }
    return sum;
  }

  /** Every flow once. */
  void fill() {
    do {
      add();
    } while (next + RECORDS <= order.length);
  }

  /** Exports every flow, which stays; gives how many. */
  long export() {
    now += 61_000;
    return aggregator.expire(now, this::see);
  }

  /** Exports and removes every flow; gives how many. */
  long end() {
    now += 200_000;
    return aggregator.expire(now, this::see);
  }

  private void see(AggregatedFlow exported) {
    octets += exported.longValue(IanaElements.OCTET_DELTA_COUNT, 0);
  }

  /** The octets of all exports, a thousand for each record. */
  long octets() {
    return octets;
  }

  FlowStatistics statistics() {
    return aggregator.statistics();
  }
}
