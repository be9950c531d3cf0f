// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector;

import dev.cnitelemetry.ipfix.collect.CollectingProcess;
import dev.cnitelemetry.ipfix.collect.Exporter;
import dev.cnitelemetry.ipfix.wire.Transport;
import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/**
 * Has what arrived decoded, one after the other: the work of the one thread that calls handlers.
 */
final class DecodingLoop {
  private static final long TURN_MILLISECONDS = 100;

  private final ArrivalQueue queue;
  private final CollectingProcess process;
  private final FlowHandler handler;
  private final AtomicLong undecoded = new AtomicLong();

  /** After this, by {@link System#nanoTime}, what waits is given up; 0 where it is not closed. */
  private volatile long giveUp;

  DecodingLoop(ArrivalQueue queue, CollectingProcess process, FlowHandler handler) {
    this.queue = queue;
    this.process = process;
    this.handler = handler;
  }

  /** How many octets of connections were given up. */
  long undecoded() {
    return undecoded.get();
  }

  /** Sets how long what has arrived may still take; the first call counts. */
  void giveUpAfter(long nanoseconds) {
    if (giveUp == 0) {
      giveUp = System.nanoTime() + nanoseconds;
    }
  }

  /**
   * Decodes until all is decoded and nothing comes any more.
   *
   * @param receiver told when there is room in the queue again
   * @param received whether nothing is put into the queue any more
   */
  void run(Receiver receiver, BooleanSupplier received) {
    ArrayDeque<Arrival> arrivals = new ArrayDeque<>();
    boolean wrote = false;
    while (true) {
      boolean last = received.getAsBoolean();
      try {
        queue.take(arrivals, wrote || last ? 0 : TURN_MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      if (arrivals.isEmpty()) {
        handler.pause();
        wrote = false;
        if (last) {
          process.interrupt();
          return;
        }
        continue;
      }
      wrote = true;
      for (Arrival arrival = arrivals.poll(); arrival != null; arrival = arrivals.poll()) {
        if (isTooLate()) {
          giveUp(arrival, receiver);
        } else {
          handle(arrival, receiver);
        }
      }
      if (queue.isCalm()) {
        receiver.goOn();
      }
    }
  }

  private boolean isTooLate() {
    long time = giveUp;
    return time != 0 && System.nanoTime() - time > 0;
  }

  /** Counts what is not decoded any more. */
  private void giveUp(Arrival arrival, Receiver receiver) {
    if (arrival.connection != null) {
      undecoded.addAndGet(arrival.octets.length);
    } else if (arrival.words == null) {
      receiver.dropped.incrementAndGet();
    }
  }

  private void handle(Arrival arrival, Receiver receiver) {
    Connection connection = arrival.connection;
    String words = arrival.words;
    if (words != null) {
      if (connection == null) {
        handler.remark(words);
      } else {
        handler.refused(arrival.from, words);
      }
      return;
    }
    Transport transport = connection == null ? Transport.UDP : Transport.TCP;
    Exporter exporter =
        process.exporter(transport, arrival.from.getAddress().getAddress(), arrival.from.getPort());
    byte[] octets = arrival.octets;
    CloseReason reason = arrival.reason;
    if (connection == null) {
      process.datagram(exporter, octets, 0, octets.length);
    } else if (reason != null) {
      if (reason == CloseReason.COLLECTOR_CLOSED) {
        return; // interrupt() ends it: a message that is not whole is not its fault
      }
      process.close(exporter);
      handler.closed(exporter, reason);
    } else if (!connection.abandoned) {
      piece(connection, exporter, octets, receiver);
    }
  }

  private void piece(Connection connection, Exporter exporter, byte[] octets, Receiver receiver) {
    long before = exporter.messages();
    if (process.piece(exporter, octets, 0, octets.length)) {
      if (exporter.messages() != before) {
        connection.lastWhole = System.nanoTime();
      }
      return;
    }
    connection.abandoned = true;
    receiver.someAbandoned = true;
    receiver.wakeUp();
  }
}
