// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector.export;

import dev.cnitelemetry.flow.collector.sink.FlowSink;
import dev.cnitelemetry.flow.collector.tls.TlsContext;
import dev.cnitelemetry.flow.collector.tls.TlsFiles;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.ipfix.flow.FlowRecordJson;
import dev.cnitelemetry.ipfix.flow.FlowRecordWriter;
import dev.cnitelemetry.ipfix.print.PrintBuffer;
import dev.cnitelemetry.ipfix.wire.IpfixWriter;
import dev.cnitelemetry.ipfix.wire.MessageSink;
import dev.cnitelemetry.ipfix.wire.Transport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.annotation.Nullable;

/**
 * Sends flow records to a collector.
 *
 * <p>Connects when there is a record to send. Where that fails, or a connection breaks, it waits
 * and tries again, 1 second at first and twice as long each time up to 30; then the Templates are
 * sent again, and the records since the last flush, of which some may then arrive twice. Meanwhile
 * {@link #write} waits: put it after a {@link dev.cnitelemetry.flow.collector.sink.SinkQueue},
 * which is bounded and counts what it has to drop. What UDP, or a connection that broke after a
 * flush, lost on the way nobody knows here: the collector does, by the sequence numbers. But where
 * the other host answers that nothing listens on the port, the records of that datagram are {@link
 * #dropped}, as are those that no message can hold. Over UDP Templates are repeated every 600
 * seconds. Closing waits until the collector has seen the end of a connection, 2 seconds at most.
 *
 * <p>Used by one thread; interrupting it ends the waiting.
 *
 * <pre>{@code
 * FlowExporter exporter =
 *     FlowExporter.tls("flow-aggregator.flow-aggregator.svc", 4739, files)
 *         .observationDomainId(7)
 *         .build();
 * }</pre>
 */
public final class FlowExporter implements FlowSink {
  private static final long FIRST_WAIT = 1000;
  private static final long LONGEST_WAIT = 30_000;
  private static final int USUAL_DATAGRAM = 1472;
  private static final int LARGEST_DATAGRAM = 65_507;
  private static final int LARGEST_MESSAGE = 65_535;
  private static final int MOST_UNFLUSHED = 1000;

  private final Builder settings;
  private final @Nullable TlsContext tls;
  private final List<FlowRecord> unflushed = new ArrayList<>();
  private final PrintBuffer line = new PrintBuffer();
  private @Nullable Link link;
  private @Nullable FlowRecordWriter writer;
  private boolean reached;
  private long connections;
  private long unsendable;
  private long unheard;

  /** Records of the message that is being made, and of the last one that went out. */
  private long inMessage;

  private long inLastMessage;
  private long refusedBefore;

  private FlowExporter(Builder builder, @Nullable TlsContext tls) {
    settings = builder;
    this.tls = tls;
  }

  /**
   * An exporter over UDP.
   *
   * @param host name or address of the collector, looked up again for each attempt
   * @param port its port
   * @return a new builder
   */
  public static Builder udp(String host, int port) {
    return new Builder(host, port, true, null);
  }

  /**
   * An exporter over TCP.
   *
   * @param host name or address of the collector, looked up again for each attempt
   * @param port its port
   * @return a new builder
   */
  public static Builder tcp(String host, int port) {
    return new Builder(host, port, false, null);
  }

  /**
   * An exporter over TLS.
   *
   * @param host name or address of the collector, which its certificate has to have
   * @param port its port
   * @param files certificate, key and authorities, read again when they change
   * @return a new builder
   */
  public static Builder tls(String host, int port, TlsFiles files) {
    return new Builder(host, port, false, files);
  }

  @Override
  public void write(FlowRecord flow) throws IOException {
    unflushed.add(flow);
    try {
      if (link == null) {
        connect();
      } else {
        send(flow);
      }
    } catch (IOException e) {
      again(e);
    }
    if (unflushed.size() >= MOST_UNFLUSHED) {
      flush();
    }
  }

  @Override
  public void flush() throws IOException {
    while (!unflushed.isEmpty()) {
      try {
        FlowRecordWriter ipfix = writer;
        if (ipfix != null) {
          ipfix.flush();
        }
        Link open = link;
        if (open != null) {
          open.check();
          noteRefused(open);
        }
        unflushed.clear();
      } catch (UncheckedIOException e) {
        again(Objects.requireNonNull(e.getCause()));
      } catch (IOException e) {
        again(e);
      }
    }
  }

  @Override
  public void close() throws IOException {
    flush();
    Link open = link;
    if (open != null) {
      open.end();
    }
    disconnect();
  }

  private void disconnect() {
    Link open = link;
    link = null;
    writer = null;
    if (open != null) {
      open.close();
    }
  }

  /** Opens a way and sends on it what was not flushed before. */
  private void connect() throws IOException {
    Link open =
        settings.udp
            ? new Link.Datagrams(settings.host, settings.port)
            : new Link.Stream(settings.host, settings.port, tls);
    link = open;
    connections++;
    inMessage = 0;
    inLastMessage = 0;
    refusedBefore = 0;
    writer = settings.json ? null : writer(open);
    for (FlowRecord each : List.copyOf(unflushed)) {
      send(each);
    }
    if (!reached) {
      reached = true;
      settings.remarks.accept("sending to " + this);
    }
  }

  private FlowRecordWriter writer(Link open) {
    MessageSink sink =
        (octets, offset, length) -> {
          try {
            transmit(open, octets, offset, length);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        };
    int most = settings.messageOctets;
    if (settings.udp) {
      most = most == 0 ? USUAL_DATAGRAM : Math.min(most, LARGEST_DATAGRAM);
    }
    return new FlowRecordWriter(
        IpfixWriter.builder(sink)
            .observationDomainId(settings.observationDomainId)
            .transport(settings.udp ? Transport.UDP : Transport.TCP)
            .maximumMessageOctets(most == 0 ? LARGEST_MESSAGE : most)
            .templateRefresh(settings.templateRefresh)
            .build());
  }

  private void transmit(Link open, byte[] octets, int offset, int length) throws IOException {
    open.send(octets, offset, length);
    noteRefused(open);
    inLastMessage = inMessage;
    inMessage = 0;
  }

  /** Counts the records of the last message if it reached nobody, and says so the first time. */
  private void noteRefused(Link open) {
    if (open.refused() == refusedBefore) {
      return;
    }
    refusedBefore = open.refused();
    if (unheard == 0) {
      settings.remarks.accept(
          "nothing listens at " + this + ": what is sent there is lost, and counted as dropped");
    }
    unheard += inLastMessage;
    inLastMessage = 0;
  }

  private void send(FlowRecord flow) throws IOException {
    FlowRecordWriter ipfix = writer;
    Link open = link;
    try {
      if (ipfix != null) {
        ipfix.write(flow);
        inMessage++;
      } else if (open != null) {
        settings.jsonForm.write(flow, line.clear());
        byte[] octets = line.toByteArray();
        if (settings.udp && octets.length > LARGEST_DATAGRAM) {
          throw new IllegalArgumentException(
              "it has " + octets.length + " octets, and a datagram holds " + LARGEST_DATAGRAM);
        }
        inMessage++;
        transmit(open, octets, 0, octets.length);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (IllegalArgumentException e) {
      unsendable++;
      unflushed.remove(flow);
      if (unsendable == 1) {
        settings.remarks.accept(
            "a record to " + this + " is dropped: " + e.getMessage() + "; more are counted alone");
      }
    }
  }

  /** Waits and connects until that goes well. */
  private void again(IOException first) throws IOException {
    IOException reason = first;
    long wait = FIRST_WAIT;
    while (true) {
      disconnect();
      if (reached || wait == FIRST_WAIT) {
        reached = false;
        settings.remarks.accept(this + " is not reached: " + reason.getMessage());
      }
      try {
        TimeUnit.MILLISECONDS.sleep(wait);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted; " + reason.getMessage(), e);
      }
      try {
        connect();
        return;
      } catch (IOException e) {
        reason = e;
        wait = Math.min(2 * wait, LONGEST_WAIT);
      }
    }
  }

  /**
   * How often it connected, UDP sockets counted too. To be asked for by the thread that writes, or
   * after it.
   *
   * @return 0 or more
   */
  public long connections() {
    return connections;
  }

  /**
   * Records that no message can hold, and those of datagrams of which the other host says that
   * nothing listens on the port. To be asked for by the thread that writes, or after it.
   *
   * @return 0 or more
   */
  @Override
  public long dropped() {
    return unsendable + unheard;
  }

  /**
   * Where it sends.
   *
   * @return such as {@code tls://collector:4739}
   */
  @Override
  public String toString() {
    String scheme = settings.udp ? "udp" : settings.files == null ? "tcp" : "tls";
    String host = settings.host.indexOf(':') < 0 ? settings.host : "[" + settings.host + "]";
    return scheme + "://" + host + ":" + settings.port;
  }

  /** Sets an exporter up. Not for use by several threads at once. */
  public static final class Builder {
    private final String host;
    private final int port;
    private final boolean udp;
    private final @Nullable TlsFiles files;
    private long observationDomainId;
    private boolean json;
    private FlowRecordJson jsonForm = FlowRecordJson.in(ZoneOffset.UTC);
    private Consumer<String> remarks = words -> {};
    private int messageOctets;
    private Duration templateRefresh = Duration.ofMinutes(10);

    private Builder(String host, int port, boolean udp, @Nullable TlsFiles files) {
      if (port < 1 || port > 65535) {
        throw new IllegalArgumentException("a port lies between 1 and 65535, not " + port);
      }
      this.host = host;
      this.port = port;
      this.udp = udp;
      this.files = files;
    }

    /**
     * The Observation Domain of messages; 0 unless set.
     *
     * @param id 0 to 4294967295
     * @return this
     * @throws IllegalArgumentException if it is out of its range
     */
    public Builder observationDomainId(long id) {
      if (id < 0 || id > 0xFFFF_FFFFL) {
        throw new IllegalArgumentException(
            "an Observation Domain ID lies between 0 and 4294967295, not " + id);
      }
      observationDomainId = id;
      return this;
    }

    /**
     * Sends JSON, as the Flow Aggregator does with {@code recordFormat: JSON}, instead of IPFIX.
     *
     * @param zone the time zone of timestamps
     * @return this
     */
    public Builder json(ZoneId zone) {
      json = true;
      jsonForm = FlowRecordJson.in(zone);
      return this;
    }

    /**
     * The octets of the largest message; 1472 over UDP unless set, which a path of 1500 octets
     * carries, else 65535. No datagram has more than 65507.
     *
     * @param octets 512 to 65535
     * @return this
     * @throws IllegalArgumentException if it is out of its range
     */
    public Builder maximumMessageOctets(int octets) {
      if (octets < 512 || octets > LARGEST_MESSAGE) {
        throw new IllegalArgumentException(
            "the largest message has 512 to 65535 octets, not " + octets);
      }
      messageOctets = octets;
      return this;
    }

    /**
     * After how long Templates are sent again over UDP; 600 seconds unless set.
     *
     * @param refresh more than 0
     * @return this
     * @throws IllegalArgumentException if it is not more than 0
     */
    public Builder templateRefresh(Duration refresh) {
      if (refresh.isZero() || refresh.isNegative()) {
        throw new IllegalArgumentException(
            "Templates are sent again after some time, not " + refresh);
      }
      templateRefresh = refresh;
      return this;
    }

    /**
     * Who is told that the collector is reached, or is not; nobody unless set.
     *
     * @param listener told by the thread that writes
     * @return this
     */
    public Builder remarks(Consumer<String> listener) {
      remarks = listener;
      return this;
    }

    /**
     * The exporter, not yet connected.
     *
     * @return a new exporter
     * @throws IOException if a file of TLS cannot be used; the message says which and why
     */
    public FlowExporter build() throws IOException {
      return new FlowExporter(this, files == null ? null : TlsContext.open(files, remarks));
    }
  }
}
