package dev.cnitelemetry.cli.ipfix;

import dev.cnitelemetry.cli.console.Console;
import dev.cnitelemetry.cli.console.InputException;
import dev.cnitelemetry.cli.console.OutputOption;
import java.io.IOException;
import java.io.InputStream;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import javax.annotation.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints records as they come. */
@Command(
    name = "listen",
    description = "Print records as exporters send them; what was lost, at the end.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ListenCommand implements Callable<Integer> {
  private static final int LARGEST_DATAGRAM = 65535;
  private static final int RECEIVE_BUFFER = 4 << 20;
  private static final int WAIT_MILLISECONDS = 100;
  private static final int MOST_CONNECTIONS = 256;

  private final Console console;
  private final Object turn = new Object();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Where where = new Where();

  static final class Where {
    @Option(names = "--udp", paramLabel = "[HOST:]PORT", description = "Listen for datagrams.")
    private String udp = "";

    @Option(names = "--tcp", paramLabel = "[HOST:]PORT", description = "Listen for connections.")
    private String tcp = "";
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private RecordPrinter.Format format = RecordPrinter.Format.JSONL;

  @Option(
      names = "--count",
      paramLabel = "RECORDS",
      description = "End after so many records; without it, at an interrupt.")
  private long count = Long.MAX_VALUE;

  @Option(
      names = "--max-time",
      paramLabel = "SECONDS",
      description = "End after so many seconds; without it, at an interrupt.")
  private long seconds = Long.MAX_VALUE / 2_000_000_000L;

  @Mixin private OutputOption output = new OutputOption();

  ListenCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Decoder decoder = new Decoder(console, new RecordPrinter(output.of(console), format));
    Thread atInterrupt = new Thread(() -> finish(decoder));
    Runtime.getRuntime().addShutdownHook(atInterrupt);
    try {
      if (where.udp.isEmpty()) {
        connections(address(where.tcp), decoder);
      } else {
        datagrams(address(where.udp), decoder);
      }
    } catch (IOException e) {
      throw new InputException("cannot listen: " + e.getMessage(), e);
    } finally {
      Runtime.getRuntime().removeShutdownHook(atInterrupt);
    }
    finish(decoder);
    rethrow(failure.get());
    return decoder.status().number();
  }

  /** What ended a connection's thread ends the command. */
  private static void rethrow(@Nullable Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    if (thrown instanceof RuntimeException exception) {
      throw exception;
    }
  }

  private void finish(Decoder decoder) {
    synchronized (turn) {
      decoder.finish();
      console.out().flush();
    }
  }

  /** {@code PORT}, {@code HOST:PORT} or {@code [IPV6]:PORT}. */
  static InetSocketAddress address(String text) throws UnknownHostException {
    int colon = text.lastIndexOf(':');
    String host = colon < 0 ? "" : text.substring(0, colon);
    if (host.startsWith("[") && host.endsWith("]")) {
      host = host.substring(1, host.length() - 1);
    } else if (host.indexOf(':') >= 0) {
      throw new InputException("write an IPv6 address in brackets: [" + host + "]:PORT");
    }
    int port;
    try {
      port = Integer.parseInt(text.substring(colon + 1));
    } catch (NumberFormatException e) {
      throw new InputException("no port in '" + text + "': write [HOST:]PORT", e);
    }
    if (port < 0 || port > 65535) {
      throw new InputException("a port lies between 0 and 65535, not " + port);
    }
    return host.isEmpty()
        ? new InetSocketAddress(port)
        : new InetSocketAddress(InetAddress.getByName(host), port);
  }

  private boolean goesOn(long deadline, Decoder decoder) {
    synchronized (turn) {
      return failure.get() == null && decoder.records() < count && System.nanoTime() - deadline < 0;
    }
  }

  private long deadline() {
    return System.nanoTime() + seconds * 1_000_000_000L;
  }

  private void say(String protocol, InetSocketAddress address) {
    console.note(
        "listening for "
            + protocol
            + " on "
            + address.getAddress().getHostAddress()
            + " port "
            + address.getPort());
  }

  private void datagrams(InetSocketAddress address, Decoder decoder) throws IOException {
    try (DatagramSocket socket = new DatagramSocket(address)) {
      socket.setReceiveBufferSize(RECEIVE_BUFFER);
      socket.setSoTimeout(WAIT_MILLISECONDS);
      say("UDP", new InetSocketAddress(socket.getLocalAddress(), socket.getLocalPort()));
      byte[] octets = new byte[LARGEST_DATAGRAM];
      DatagramPacket packet = new DatagramPacket(octets, octets.length);
      long deadline = deadline();
      while (goesOn(deadline, decoder)) {
        packet.setLength(octets.length);
        try {
          socket.receive(packet);
        } catch (SocketTimeoutException e) {
          console.out().flush();
          continue;
        }
        synchronized (turn) {
          decoder.datagram(packet.getSocketAddress(), octets, 0, packet.getLength());
        }
      }
    }
  }

  private void connections(InetSocketAddress address, Decoder decoder) throws IOException {
    Semaphore room = new Semaphore(MOST_CONNECTIONS);
    try (ServerSocket server = new ServerSocket()) {
      server.setReuseAddress(true);
      server.bind(address);
      server.setSoTimeout(WAIT_MILLISECONDS);
      say("TCP", new InetSocketAddress(server.getInetAddress(), server.getLocalPort()));
      long deadline = deadline();
      while (goesOn(deadline, decoder)) {
        Socket socket;
        try {
          socket = server.accept();
        } catch (SocketTimeoutException e) {
          continue;
        }
        if (!room.tryAcquire()) {
          socket.close();
          continue;
        }
        Thread connection = new Thread(() -> connection(socket, decoder, room));
        connection.setUncaughtExceptionHandler(
            (thread, thrown) -> failure.compareAndSet(null, thrown));
        connection.setDaemon(true);
        connection.start();
      }
    }
  }

  private void connection(Socket socket, Decoder decoder, Semaphore room) {
    Object key = socket.getRemoteSocketAddress();
    byte[] octets = new byte[LARGEST_DATAGRAM];
    try (socket;
        InputStream in = socket.getInputStream()) {
      for (int read = in.read(octets); read >= 0; read = in.read(octets)) {
        synchronized (turn) {
          decoder.piece(key, Arrays.copyOf(octets, read), read);
          console.out().flush();
        }
      }
    } catch (IOException e) {
      synchronized (turn) {
        decoder.problem(key + ": " + e.getMessage());
      }
    } finally {
      synchronized (turn) {
        decoder.close(key);
      }
      room.release();
    }
  }
}
