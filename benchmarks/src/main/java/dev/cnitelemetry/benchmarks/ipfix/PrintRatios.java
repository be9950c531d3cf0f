// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.ipfix;

import dev.cnitelemetry.benchmarks.read.LineFeedPace;
import dev.cnitelemetry.benchmarks.store.ClusterFlows;
import dev.cnitelemetry.ipfix.flow.AntreaWriter;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prints the CPU time of {@code ipfix listen}, which prints every record as a line of JSON to
 * {@code /dev/null}, and of go-ipfix's collecting process, which prints nothing: both whole
 * processes from start to end, with the same messages of one record each as Antrea v2.7 sends them,
 * in turns. Needs {@code sh}. Arguments: messages, rounds, the built Go program of {@code
 * benchmarks/peers/ipfix/collect}, and the command that is the command line, such as {@code java
 * -jar cni-telemetry.jar}.
 */
public final class PrintRatios {
  private static final int DIFFERENT = 5000;
  private static final int SEQUENCE_NUMBER = 8;
  private static final int SET_ID = 16;
  private static final int FIRST_DATA_SET = 256;
  private static final Pattern PORT = Pattern.compile("(?:.* port )?(\\d+)");
  private static final Pattern TIMES =
      Pattern.compile("(\\d+)m([0-9.]+)s (\\d+)m([0-9.]+)s", Pattern.CASE_INSENSITIVE);

  private PrintRatios() {}

  /**
   * Measures.
   *
   * @param arguments messages, rounds, Go program, command line
   * @throws IOException when a program cannot be run
   * @throws InterruptedException when interrupted
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    String messages = arguments[0];
    List<byte[]> sent = messages();
    List<String> ours = new ArrayList<>(Arrays.asList(arguments).subList(3, arguments.length));
    Collections.addAll(
        ours, "ipfix", "listen", "--tcp", "127.0.0.1:0", "--format", "jsonl", "--count", messages);
    List<String> peer = List.of(arguments[2], "decode", messages);
    LineFeedPace pace = new LineFeedPace();
    List<Double> own = new ArrayList<>();
    List<Double> other = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < Integer.parseInt(arguments[1]); round++) {
      pace.measure();
      other.add(run(peer, "\"$@\" 3>&1 >&3", sent, Integer.parseInt(messages)));
      own.add(run(ours, "\"$@\" 2>&3 >/dev/null", sent, Integer.parseInt(messages)));
      ratios.add(own.get(round) / other.get(round));
    }
    System.out.println(pace);
    System.out.println(
        String.format(
            Locale.ROOT,
            "JDK %s, %s messages: printing %.2f s of CPU (%.2f), go-ipfix without %.2f s (%.2f):"
                + " %.2f times as much (%.2f to %.2f)",
            System.getProperty("java.specification.version"),
            messages,
            median(own),
            pace.scaled(median(own)),
            median(other),
            pace.scaled(median(other)),
            median(ratios),
            Collections.min(ratios),
            Collections.max(ratios)));
  }

  /** Templates first, then one message a record. */
  private static List<byte[]> messages() {
    List<byte[]> messages = new ArrayList<>();
    AntreaWriter writer =
        AntreaWriter.exporter(
                "v2.7.0",
                (octets, offset, length) ->
                    messages.add(Arrays.copyOfRange(octets, offset, offset + length)))
            .build();
    writer.advance(Instant.ofEpochSecond(1_700_000_000L));
    for (FlowRecord flow : ClusterFlows.of(DIFFERENT).subList(0, DIFFERENT)) {
      writer.write(flow);
    }
    writer.flush();
    return messages;
  }

  /** The CPU seconds of a process that says its port, receives and ends. */
  private static double run(List<String> command, String script, List<byte[]> sent, int messages)
      throws IOException, InterruptedException {
    List<String> whole = new ArrayList<>(List.of("sh", "-c", "exec 3>&1; " + script + "; times"));
    whole.add("sh");
    whole.addAll(command);
    Process process =
        new ProcessBuilder(whole).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      send(port(said), sent, messages);
      double seconds = 0;
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        Matcher times = TIMES.matcher(line);
        if (times.matches()) {
          // The shell's own come first, then those of what it ran.
          seconds = seconds(times, 1) + seconds(times, 3);
        }
      }
      process.waitFor();
      return seconds;
    }
  }

  private static int port(BufferedReader said) throws IOException {
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher port = PORT.matcher(line);
      if (port.matches()) {
        return Integer.parseInt(port.group(1));
      }
    }
    throw new IllegalStateException("it ended without saying where it listens");
  }

  private static double seconds(Matcher times, int group) {
    return 60 * Double.parseDouble(times.group(group)) + Double.parseDouble(times.group(group + 1));
  }

  private static void send(int port, List<byte[]> sent, int messages) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        OutputStream out = new BufferedOutputStream(socket.getOutputStream(), 1 << 16)) {
      int number = 0;
      for (int at = 0; number < messages; at = at + 1 < sent.size() ? at + 1 : 0) {
        ByteBuffer message = ByteBuffer.wrap(sent.get(at));
        boolean data = message.getShort(SET_ID) >= FIRST_DATA_SET;
        if (data || number == 0) {
          message.putInt(SEQUENCE_NUMBER, number);
          out.write(message.array());
          number += data ? 1 : 0;
        }
      }
    }
  }

  private static double median(List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
