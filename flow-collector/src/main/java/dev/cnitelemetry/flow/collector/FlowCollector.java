// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector;

import dev.cnitelemetry.flow.collector.tls.TlsContext;
import dev.cnitelemetry.flow.collector.tls.TlsFiles;
import dev.cnitelemetry.ipfix.ElementRegistry;
import dev.cnitelemetry.ipfix.collect.CollectingProcess;
import dev.cnitelemetry.ipfix.collect.Exporter;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
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
 *   System.out.println("listening for " + collector.listeners());
 * }
 * }</pre>
 */
public final class FlowCollector implements AutoCloseable {
  private static final long CLOSE_MILLISECONDS = 5000;

  private final Builder settings;
  private final CollectingProcess process;
  private final ArrivalQueue queue;
  private final DecodingLoop decoder;
  private final List<Listener> listeners = new ArrayList<>();
  private final TreeSet<Integer> udpPorts = new TreeSet<>();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private final CountDownLatch decoded = new CountDownLatch(1);
  private @Nullable Receiver receiver;
  private @Nullable Thread receiving;
  private volatile @Nullable Thread decoding;
  private volatile boolean closing;
  private volatile long systemDrops = -1;

  private FlowCollector(Builder builder) {
    settings = builder;
    queue = new ArrivalQueue(builder.queueOctets);
    process =
        CollectingProcess.builder().registry(builder.registry).handler(builder.handler).build();
    decoder = new DecodingLoop(queue, process, builder.handler);
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
   * @throws IOException if an address cannot be bound, or a file of TLS cannot be used; the message
   *     says which and why
   * @throws IllegalStateException if it was started before, or has nowhere to listen
   * @throws java.util.concurrent.RejectedExecutionException if the executor takes no task
   */
  public FlowCollector start() throws IOException {
    if (receiver != null || settings.places.isEmpty()) {
      throw new IllegalStateException(
          receiver != null
              ? "a collector is started once: build another one"
              : "there is nowhere to listen: call udp, tcp or tls first");
    }
    Receiver opened =
        new Receiver(
            queue,
            settings.mostConnections,
            settings.idleTimeout.toNanos(),
            settings.handshakeTimeout.toNanos());
    receiver = opened;
    try {
      for (Place place : settings.places) {
        listeners.add(bind(opened, place));
      }
    } catch (IOException | RuntimeException e) {
      opened.stop();
      opened.run();
      decoded.countDown(); // there is nothing to wait for
      throw e;
    }
    listeners.stream()
        .filter(each -> each.protocol() == Listener.Protocol.UDP)
        .forEach(each -> udpPorts.add(each.address().getPort()));
    Thread thread = new Thread(() -> guarded(opened), "flow-collector-receive");
    thread.setDaemon(true);
    thread.start();
    receiving = thread;
    try {
      settings.executor.execute(() -> decodeToTheEnd(opened));
    } catch (RejectedExecutionException e) {
      stopReceiving();
      decoded.countDown();
      throw e;
    }
    return this;
  }

  private void decodeToTheEnd(Receiver opened) {
    decoding = Thread.currentThread();
    guarded(() -> decoder.run(opened, () -> closing && !isReceiving()));
    decoded.countDown();
  }

  private Listener bind(Receiver opened, Place place) throws IOException {
    if (place.address.isUnresolved()) {
      throw new UnknownHostException(place.address.getHostString() + ": no such host");
    }
    TlsFiles files = place.files;
    TlsContext context =
        files == null ? null : TlsContext.open(files, words -> queue.put(Arrival.remark(words)));
    try {
      return place.protocol == Listener.Protocol.UDP
          ? opened.bindUdp(place.address, settings.receiveBuffer)
          : opened.bindTcp(place.address, context);
    } catch (BindException e) {
      throw new BindException(place.address + ": " + e.getMessage());
    }
  }

  private void guarded(Runnable work) {
    try {
      work.run();
    } catch (Throwable thrown) { // whatever it is, await() throws it again
      failure.compareAndSet(null, thrown);
      stopReceiving();
    }
  }

  private static void ownThread(Runnable work) {
    Thread thread = new Thread(work, "flow-collector-decode");
    thread.setDaemon(true);
    thread.start();
  }

  private void stopReceiving() {
    closing = true;
    Receiver opened = receiver;
    if (opened != null) {
      opened.stop();
    }
  }

  private boolean isReceiving() {
    Thread thread = receiving;
    return thread != null && thread.isAlive();
  }

  /**
   * Where it listens.
   *
   * @return an unmodifiable copy, in the order in which they were asked for
   */
  public List<Listener> listeners() {
    return List.copyOf(listeners);
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
      return new CollectorCounts(0, 0, -1, 0, 0, 0, 0, 0, 0, 0);
    }
    return new CollectorCounts(
        opened.datagrams.get(),
        opened.dropped.get(),
        closing || udpPorts.isEmpty() ? systemDrops : SystemDrops.of(udpPorts),
        opened.accepted.get(),
        opened.open.get(),
        opened.idle.get(),
        opened.forRoom.get(),
        opened.malformed.get(),
        opened.refused.get(),
        decoder.undecoded());
  }

  /**
   * Waits until it ends by itself, as it does if the handler throws.
   *
   * @param time how long at most
   * @return whether it has ended
   * @throws InterruptedException if the waiting thread is interrupted
   */
  public boolean await(Duration time) throws InterruptedException {
    boolean ended = decoded.await(Math.max(1, time.toMillis()), TimeUnit.MILLISECONDS);
    rethrow();
    return ended;
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

  /**
   * Stops receiving, handles what was received, and ends every session. What a slow handler has not
   * taken within five seconds is counted as dropped or undecoded. Idempotent.
   */
  @Override
  public void close() {
    if (!closing && !udpPorts.isEmpty()) {
      systemDrops = SystemDrops.of(udpPorts);
    }
    decoder.giveUpAfter(TimeUnit.MILLISECONDS.toNanos(CLOSE_MILLISECONDS));
    stopReceiving();
    if (listeners.isEmpty() || decoding == Thread.currentThread()) {
      return;
    }
    try {
      boolean unused = decoded.await(2 * CLOSE_MILLISECONDS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private record Place(
      Listener.Protocol protocol, InetSocketAddress address, @Nullable TlsFiles files) {}

  /** Sets a collector up. Not for use by several threads at once. */
  public static final class Builder {
    private final List<Place> places = new ArrayList<>();
    private FlowHandler handler = (event, exporter, reader) -> {};
    private ElementRegistry registry = ElementRegistry.standard();
    private Executor executor = FlowCollector::ownThread;
    private int mostConnections = 10_000;
    private Duration idleTimeout = Duration.ofMinutes(30);
    private Duration handshakeTimeout = Duration.ofSeconds(10);
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
      places.add(new Place(Listener.Protocol.UDP, address, null));
      return this;
    }

    /**
     * One more address to accept connections at.
     *
     * @param address the address; port 0 lets the system choose
     * @return this
     */
    public Builder tcp(InetSocketAddress address) {
      places.add(new Place(Listener.Protocol.TCP, address, null));
      return this;
    }

    /**
     * One more address to accept connections with TLS at. DTLS, which is TLS over datagrams, is not
     * spoken; Antrea never sends it.
     *
     * @param address the address; port 0 lets the system choose
     * @param files certificate, key and authorities; {@link #start} reads them, and they are read
     *     again when they change
     * @return this
     */
    public Builder tls(InetSocketAddress address, TlsFiles files) {
      places.add(new Place(Listener.Protocol.TLS, address, files));
      return this;
    }

    /**
     * Who runs the decoding, which takes one thread from {@link #start} to {@link #close}: on JDK
     * 21 and later perhaps {@code Executors.newVirtualThreadPerTaskExecutor()}. A daemon thread of
     * its own unless set.
     *
     * @param executor runs one task, which does not end before the collector
     * @return this
     */
    public Builder executor(Executor executor) {
      this.executor = executor;
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
     * How many connections there may be; 10,000 unless set, each of which may keep a message that
     * is not whole, of 65,535 octets at most. One more makes one give way: of those over which no
     * whole message ever came the oldest, else that whose last one is longest ago.
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
     * After how long without a whole message a connection is closed; 30 minutes unless set. An
     * octet now and then keeps none open.
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
     * After how long a connection is refused whose TLS handshake is not complete; 10 seconds unless
     * set.
     *
     * @param time more than zero
     * @return this
     * @throws IllegalArgumentException if the time is zero or negative
     */
    public Builder handshakeTimeout(Duration time) {
      if (time.isNegative() || time.isZero()) {
        throw new IllegalArgumentException("a timeout is longer than nothing, not " + time);
      }
      this.handshakeTimeout = time;
      return this;
    }

    /**
     * How many octets may wait to be decoded; 32 MiB unless set. What comes over UDP beyond that is
     * dropped and counted, first that of exporters that have more in the queue than the others;
     * connections wait.
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
     * may give less, which {@link Listener#receiveBuffer} tells.
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
