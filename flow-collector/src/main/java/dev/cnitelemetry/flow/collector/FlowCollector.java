package dev.cnitelemetry.flow.collector;

import dev.cnitelemetry.ipfix.ElementRegistry;
import dev.cnitelemetry.ipfix.collect.CollectingProcess;
import dev.cnitelemetry.ipfix.collect.Exporter;
import dev.cnitelemetry.ipfix.wire.Transport;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import javax.annotation.Nullable;

/**
 * Receives IPFIX from any number of exporters and hands it to a {@link FlowHandler}.
 *
 * <p>Set up with a builder, started once, closed once. Its methods may be called by any thread; the
 * handler is called by the decoding thread alone. Memory is bounded by the queue, the limits of the
 * sessions and the number of connections. If the handler throws, the collector ends; {@link #await}
 * throws it again.
 *
 * <pre>{@code
 * try (FlowCollector collector =
 *     FlowCollector.builder()
 *         .udp(new InetSocketAddress("127.0.0.1", 0))
 *         .handler((event, exporter, reader) -> System.out.println(exporter + " " + event))
 *         .build()
 *         .start()) {
 *   System.out.println("listening on " + collector.addresses());
 * }
 * }</pre>
 */
public final class FlowCollector implements AutoCloseable {
  private static final long TURN_MILLISECONDS = 100;
  private static final long CLOSE_MILLISECONDS = 5000;

  private final Builder settings;
  private final FlowHandler handler;
  private final CollectingProcess process;
  private final ArrivalQueue queue;
  private final List<InetSocketAddress> addresses = new ArrayList<>();
  private final TreeSet<Integer> udpPorts = new TreeSet<>();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private @Nullable Receiver receiver;
  private @Nullable Thread receiving;
  private @Nullable Thread decoding;
  private volatile boolean closing;
  private volatile long systemDrops = -1;

  private FlowCollector(Builder builder) {
    settings = builder;
    handler = builder.handler;
    queue = new ArrivalQueue(builder.queueOctets);
    process =
        CollectingProcess.builder().registry(builder.registry).handler(builder.handler).build();
  }

  /**
   * A builder.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Opens every socket and begins to receive.
   *
   * @return this
   * @throws IOException if an address cannot be bound; the message says which and why
   * @throws IllegalStateException if it was started before, or has nowhere to listen
   */
  public FlowCollector start() throws IOException {
    if (receiver != null || settings.udp.size() + settings.tcp.size() == 0) {
      throw new IllegalStateException(
          receiver != null
              ? "a collector is started once: build another one"
              : "there is nowhere to listen: call udp(address) or tcp(address) first");
    }
    Receiver opened = new Receiver(queue, settings.mostConnections, settings.idleTimeout.toNanos());
    receiver = opened;
    try {
      for (InetSocketAddress address : settings.udp) {
        InetSocketAddress bound =
            bind(address, () -> opened.bindUdp(address, settings.receiveBuffer));
        udpPorts.add(bound.getPort());
      }
      for (InetSocketAddress address : settings.tcp) {
        bind(address, () -> opened.bindTcp(address));
      }
    } catch (IOException e) {
      opened.stop();
      opened.run();
      throw e;
    }
    receiving = thread("flow-collector-receive", opened);
    decoding = thread("flow-collector-decode", this::decode);
    return this;
  }

  private interface Binding {
    InetSocketAddress bind() throws IOException;
  }

  private InetSocketAddress bind(InetSocketAddress address, Binding binding) throws IOException {
    try {
      InetSocketAddress bound = binding.bind();
      addresses.add(bound);
      return bound;
    } catch (BindException e) {
      throw new BindException(address + ": " + e.getMessage());
    }
  }

  private Thread thread(String name, Runnable work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (Throwable thrown) { // whatever it is, await() throws it again
                failure.compareAndSet(null, thrown);
                stopReceiving();
              }
            },
            name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private void stopReceiving() {
    closing = true;
    Receiver opened = receiver;
    if (opened != null) {
      opened.stop();
    }
  }

  private void decode() {
    ArrayDeque<Arrival> arrivals = new ArrayDeque<>();
    boolean wrote = false;
    while (true) {
      boolean last = closing && !isReceiving();
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
        handle(arrival);
      }
      Receiver opened = receiver;
      if (opened != null && queue.isCalm()) {
        opened.wakeUp();
      }
    }
  }

  private boolean isReceiving() {
    Thread thread = receiving;
    return thread != null && thread.isAlive();
  }

  private void handle(Arrival arrival) {
    Connection connection = arrival.connection;
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
    } else if (!connection.abandoned && !process.piece(exporter, octets, 0, octets.length)) {
      connection.abandoned = true;
      Receiver opened = receiver;
      if (opened != null) {
        opened.wakeUp();
      }
    }
  }

  /**
   * The addresses it listens on, those of UDP first, each in the order they were given.
   *
   * @return an unmodifiable copy, with the ports the system chose for 0
   */
  public List<InetSocketAddress> addresses() {
    return List.copyOf(addresses);
  }

  /**
   * Every exporter with its counts. To be asked for by the handler, or after {@link #close}.
   *
   * @return an unmodifiable copy
   */
  public Collection<Exporter> exporters() {
    return process.exporters();
  }

  /**
   * What was received and lost so far.
   *
   * @return the counts
   */
  public CollectorCounts counts() {
    Receiver opened = receiver;
    if (opened == null) {
      return new CollectorCounts(0, 0, -1, 0, 0, 0, 0, 0);
    }
    return new CollectorCounts(
        opened.datagrams.get(),
        opened.dropped.get(),
        closing || udpPorts.isEmpty() ? systemDrops : SystemDrops.of(udpPorts),
        opened.accepted.get(),
        opened.open.get(),
        opened.idle.get(),
        opened.forRoom.get(),
        opened.malformed.get());
  }

  /**
   * Waits until it ends by itself, as it does if the handler throws.
   *
   * @param time how long at most
   * @return whether it has ended
   * @throws InterruptedException if the waiting thread is interrupted
   */
  public boolean await(Duration time) throws InterruptedException {
    Thread thread = decoding;
    if (thread == null) {
      return false;
    }
    thread.join(Math.max(1, time.toMillis()));
    rethrow();
    return !thread.isAlive();
  }

  private void rethrow() {
    Throwable thrown = failure.get();
    if (thrown instanceof Error error) {
      throw error;
    }
    if (thrown instanceof RuntimeException exception) {
      throw exception;
    }
  }

  /** Stops receiving, handles what was received, and ends every session. Idempotent. */
  @Override
  public void close() {
    if (!closing && !udpPorts.isEmpty()) {
      systemDrops = SystemDrops.of(udpPorts);
    }
    stopReceiving();
    Thread thread = decoding;
    if (thread == null || thread == Thread.currentThread()) {
      return;
    }
    try {
      thread.join(CLOSE_MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Sets a collector up. Not for use by several threads at once. */
  public static final class Builder {
    private final List<InetSocketAddress> udp = new ArrayList<>();
    private final List<InetSocketAddress> tcp = new ArrayList<>();
    private FlowHandler handler = (event, exporter, reader) -> {};
    private ElementRegistry registry = ElementRegistry.standard();
    private int mostConnections = 10_000;
    private Duration idleTimeout = Duration.ofMinutes(30);
    private long queueOctets = 32L << 20;
    private int receiveBuffer = 8 << 20;

    private Builder() {}

    /**
     * One more address to receive datagrams at.
     *
     * @param address the address; port 0 lets the system choose
     * @return this
     */
    public Builder udp(InetSocketAddress address) {
      udp.add(address);
      return this;
    }

    /**
     * One more address to accept connections at.
     *
     * @param address the address; port 0 lets the system choose
     * @return this
     */
    public Builder tcp(InetSocketAddress address) {
      tcp.add(address);
      return this;
    }

    /**
     * Who takes what comes; nobody unless set.
     *
     * @param handler the handler
     * @return this
     */
    public Builder handler(FlowHandler handler) {
      this.handler = handler;
      return this;
    }

    /**
     * The elements to know; {@link ElementRegistry#standard()} unless set.
     *
     * @param registry the registry
     * @return this
     */
    public Builder registry(ElementRegistry registry) {
      this.registry = registry;
      return this;
    }

    /**
     * How many connections there may be; 10,000 unless set. One more makes that give way that was
     * quiet for longest.
     *
     * @param most 1 or more
     * @return this
     * @throws IllegalArgumentException if the number is too small
     */
    public Builder maximumConnections(int most) {
      if (most < 1) {
        throw new IllegalArgumentException("the limit is 1 or more, not " + most);
      }
      this.mostConnections = most;
      return this;
    }

    /**
     * After how long without a word a connection is closed; 30 minutes unless set.
     *
     * @param time more than zero
     * @return this
     * @throws IllegalArgumentException if the time is zero or negative
     */
    public Builder idleTimeout(Duration time) {
      if (time.isNegative() || time.isZero()) {
        throw new IllegalArgumentException("an idle timeout is longer than nothing, not " + time);
      }
      this.idleTimeout = time;
      return this;
    }

    /**
     * How many octets may wait to be decoded; 32 MiB unless set. What comes over UDP beyond that is
     * dropped and counted; connections wait.
     *
     * @param most 65536 or more
     * @return this
     * @throws IllegalArgumentException if the number is too small
     */
    public Builder queueOctets(long most) {
      if (most < 65_536) {
        throw new IllegalArgumentException("the limit is 65536 or more, not " + most);
      }
      this.queueOctets = most;
      return this;
    }

    /**
     * The receive buffer to ask the system for, for each UDP socket; 8 MiB unless set. The system
     * may give less.
     *
     * @param octets 1 or more
     * @return this
     */
    public Builder receiveBuffer(int octets) {
      this.receiveBuffer = octets;
      return this;
    }

    /**
     * The collector, not yet started.
     *
     * @return a new collector
     */
    public FlowCollector build() {
      return new FlowCollector(this);
    }
  }
}
