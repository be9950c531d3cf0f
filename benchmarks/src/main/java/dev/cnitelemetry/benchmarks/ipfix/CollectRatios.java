// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.ipfix;

import dev.cnitelemetry.benchmarks.read.LineFeedPace;
import dev.cnitelemetry.ipfix.aggregate.Semantics;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Prints the CPU time a record that a collector takes from socket to sink, decoded and aggregated:
 * ours and that of go-ipfix, each a process of its own, fed at the same time and rate by the same
 * sender. Over TCP, where none is lost. Both export each second what is due. Arguments: records a
 * message (1, as agents send, or 20), live flows, records a second, rounds of two seconds, and the
 * built Go program of {@code benchmarks/peers/ipfix/collect}.
 */
public final class CollectRatios {
  private static final int CONNECTIONS = 4;
  private static final int HEADERS = 20;
  private static final int WARM_UP_ROUNDS = 2;
  private static final int WARM_UP_RECORDS = 800_000;
  private static final int SECONDS = 2;
  private static final int SLICES_A_SECOND = 50;

  private CollectRatios() {}

  /**
   * Measures.
   *
   * @param arguments records a message, flows, records a round, rounds, Go program
   * @throws IOException when a receiver cannot be run
   * @throws InterruptedException when interrupted
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int together = Integer.parseInt(arguments[0]);
    int flows = Integer.parseInt(arguments[1]);
    int rate = Integer.parseInt(arguments[2]);
    int rounds = Integer.parseInt(arguments[3]);
    String java = System.getProperty("java.home") + "/bin/java";
    String path = System.getProperty("java.class.path");
    try (Receiver ours =
            new Receiver(flows, java, "-Xmx512m", "-cp", path, CollectReceiver.class.getName());
        Receiver go = new Receiver(flows, arguments[4])) {
      List<Double> own = new ArrayList<>();
      List<Double> peer = new ArrayList<>();
      List<Double> ratios = new ArrayList<>();
      LineFeedPace pace = new LineFeedPace();
      warmUp(ours, WARM_UP_RECORDS, together); // what a collector is after a few minutes
      warmUp(go, WARM_UP_RECORDS / 20, together);
      for (int i = 0; i < WARM_UP_ROUNDS + rounds; i++) {
        pace.measure();
        ours.begin();
        go.begin();
        send(List.of(ours, go), rate, together);
        double one = ours.end();
        double other = go.end();
        if (i >= WARM_UP_ROUNDS) {
          own.add(one);
          peer.add(other);
          ratios.add(other / one);
        }
      }
      System.out.println(pace);
      System.out.println(
          String.format(
              Locale.ROOT,
              "JDK %s, %d records a message, %d flows, %d records a second, %d rounds: %s a"
                  + " record, go-ipfix %s: %.1f times as long (%.1f to %.1f); exported %s and"
                  + " %s; lost %s",
              System.getProperty("java.specification.version"),
              together,
              flows,
              rate,
              rounds,
              pace.nanoseconds(median(own)),
              pace.nanoseconds(median(peer)),
              median(ratios),
              Collections.min(ratios),
              Collections.max(ratios),
              ours.told.get(2),
              go.told.get(2),
              ours.told.get(3)));
    }
  }

  private static void warmUp(Receiver receiver, int records, int together)
      throws IOException, InterruptedException {
    receiver.begin();
    receiver.send(records, together);
    double unused = receiver.end();
  }

  private static void send(List<Receiver> receivers, int rate, int together)
      throws IOException, InterruptedException {
    long begin = System.nanoTime();
    for (int slice = 1; slice <= SECONDS * SLICES_A_SECOND; slice++) {
      for (Receiver receiver : receivers) {
        receiver.send(rate / SLICES_A_SECOND, together);
      }
      long due = begin + slice * (1_000_000_000L / SLICES_A_SECOND);
      Thread.sleep(Math.max(0, (due - System.nanoTime()) / 1_000_000));
    }
  }

  private static double median(List<Double> times) {
    List<Double> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  /** A collector, and connections to it. */
  private static final class Receiver implements AutoCloseable {
    private final Process process;
    private final BufferedReader answers;
    private final Writer questions;
    private final List<Socket> sockets = new ArrayList<>();
    private final int[] sequence = new int[CONNECTIONS];
    private final LiveFlows traffic;
    private long sent;
    private long sentBefore;
    private long before;
    private int next;
    List<String> told = List.of();

    Receiver(int flows, String... command) throws IOException {
      traffic = new LiveFlows(Semantics.antrea("v1.8.0"), flows);
      process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      answers = process.inputReader(StandardCharsets.UTF_8);
      questions = process.outputWriter(StandardCharsets.UTF_8);
      int port = Integer.parseInt(answers.readLine());
      for (int i = 0; i < CONNECTIONS; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.getOutputStream().write(AntreaFlows.template());
        sockets.add(socket);
      }
    }

    private void ask() throws IOException {
      questions.write("\n");
      questions.flush();
      told = List.of(answers.readLine().split(" ", -1));
    }

    void begin() throws IOException {
      ask();
      sentBefore = sent;
      before = Long.parseLong(told.get(1));
    }

    void send(int records, int together) throws IOException {
      for (int i = 0; i < records; i += LiveFlows.RECORDS) {
        send(traffic.message20(), together);
        sent += LiveFlows.RECORDS;
      }
    }

    /** The CPU time a record, in nanoseconds, once all have come. */
    double end() throws IOException, InterruptedException {
      ask();
      while (Long.parseLong(told.get(0)) < sent) {
        Thread.sleep(20);
        ask();
      }
      return (double) (Long.parseLong(told.get(1)) - before) / (sent - sentBefore);
    }

    private void send(byte[] message, int together) throws IOException {
      int connection = next++ % CONNECTIONS;
      OutputStream out = sockets.get(connection).getOutputStream();
      ByteBuffer whole = ByteBuffer.wrap(message);
      if (together == LiveFlows.RECORDS) {
        whole.putInt(8, sequence[connection]);
        out.write(message);
      } else {
        int length = (message.length - HEADERS) / LiveFlows.RECORDS;
        ByteBuffer pieces = ByteBuffer.allocate(LiveFlows.RECORDS * (HEADERS + length));
        for (int i = 0; i < LiveFlows.RECORDS; i++) {
          int begin = pieces.position();
          pieces.put(message, 0, HEADERS).put(message, HEADERS + i * length, length);
          pieces.putShort(begin + 2, (short) (HEADERS + length));
          pieces.putInt(begin + 8, sequence[connection] + i);
          pieces.putShort(begin + 18, (short) (4 + length));
        }
        out.write(pieces.array());
      }
      sequence[connection] += LiveFlows.RECORDS;
    }

    @Override
    public void close() throws IOException {
      for (Socket socket : sockets) {
        socket.close();
      }
      questions.close();
      process.destroy();
    }
  }
}
