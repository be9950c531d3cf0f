// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector;

import dev.cnitelemetry.flow.collector.tls.HandshakeFault;
import dev.cnitelemetry.flow.collector.tls.TlsContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.PortUnreachableException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.annotation.Nullable;
import javax.net.ssl.SSLException;

/** The receiving thread: one selector over every socket. */
final class Receiver implements Runnable {
  private static final int LARGEST = 65_535;
  private static final long WAIT_MILLISECONDS = 200;
  private static final long LOOK_NANOSECONDS = 100_000_000L;
  private static final int DATAGRAMS_A_TURN = 512;
  private static final int ACCEPTED_A_TURN = 64;
  private static final int BACKLOG = 1024;
  private static final int HANDED_OVER_AT_ONCE = 64;

  /** Handshakes take milliseconds each: of many at once some wait, so that datagrams need not. */
  private static final long HANDSHAKES_A_TURN_NANOSECONDS = 20_000_000L;

  private final Selector selector;
  private final ArrivalQueue queue;
  private final int mostConnections;
  private final long idleNanos;
  private final long handshakeNanos;
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(LARGEST + 1);
  private final TlsStream.Scratch scratch = new TlsStream.Scratch();

  /**
   * Open connections over which whole messages came, the one whose last is longest ago first. What
   * is no whole message is no sign of life: else a connection that sends an octet now and then
   * would shut others out.
   */
  private final LinkedHashSet<Connection> speaking = new LinkedHashSet<>();

  /** Those over which none came yet, the oldest first: they give way before the others. */
  private final LinkedHashSet<Connection> silent = new LinkedHashSet<>();

  private final List<TlsContext> contexts = new ArrayList<>();

  /** What came in this turn and is not handed over yet. */
  private final ArrayDeque<Arrival> came = new ArrayDeque<>();

  private volatile boolean waiting;
  private long lastLook = System.nanoTime();
  private volatile boolean stopped;

  /** Set by the decoding thread, together with the flag of a connection. */
  volatile boolean someAbandoned;

  final AtomicLong datagrams = new AtomicLong();
  final AtomicLong dropped = new AtomicLong();
  final AtomicLong accepted = new AtomicLong();
  final AtomicLong open = new AtomicLong();
  final AtomicLong idle = new AtomicLong();
  final AtomicLong forRoom = new AtomicLong();
  final AtomicLong malformed = new AtomicLong();
  final AtomicLong refused = new AtomicLong();

  Receiver(ArrivalQueue queue, int mostConnections, long idleNanos, long handshakeNanos)
      throws IOException {
    this.selector = Selector.open();
    this.queue = queue;
    this.mostConnections = mostConnections;
    this.idleNanos = idleNanos;
    this.handshakeNanos = handshakeNanos;
  }

  Listener bindUdp(InetSocketAddress address, int receiveBuffer) throws IOException {
    DatagramChannel channel = DatagramChannel.open();
    try {
      channel.setOption(StandardSocketOptions.SO_RCVBUF, receiveBuffer);
      channel.bind(address);
      channel.configureBlocking(false);
      channel.register(selector, SelectionKey.OP_READ);
      return new Listener(
          Listener.Protocol.UDP,
          (InetSocketAddress) channel.getLocalAddress(),
          channel.getOption(StandardSocketOptions.SO_RCVBUF));
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** Accepts connections at an address, with TLS unless the context is null. */
  Listener bindTcp(InetSocketAddress address, @Nullable TlsContext context) throws IOException {
    ServerSocketChannel channel = ServerSocketChannel.open();
    try {
      channel.setOption(StandardSocketOptions.SO_REUSEADDR, true);
      channel.bind(address, BACKLOG);
      channel.configureBlocking(false);
      channel.register(selector, SelectionKey.OP_ACCEPT, context);
      if (context != null) {
        contexts.add(context);
      }
      return new Listener(
          context == null ? Listener.Protocol.TCP : Listener.Protocol.TLS,
          (InetSocketAddress) channel.getLocalAddress(),
          0);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  void wakeUp() {
    selector.wakeup();
  }

  /** Lets connections go on if they wait. */
  void goOn() {
    if (waiting) {
      selector.wakeup();
    }
  }

  void stop() {
    stopped = true;
    selector.wakeup();
  }

  @Override
  public void run() {
    try {
      while (!stopped) {
        selector.select(WAIT_MILLISECONDS);
        turn();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      closeAll();
    }
  }

  private void turn() throws IOException {
    waitOrGoOn();
    long begin = System.nanoTime();
    Iterator<SelectionKey> ready = selector.selectedKeys().iterator();
    while (ready.hasNext()) {
      SelectionKey key = ready.next();
      ready.remove();
      if (!key.isValid()) {
        continue;
      }
      if (key.isAcceptable()) {
        accept((ServerSocketChannel) key.channel(), (TlsContext) key.attachment());
      } else if (key.isReadable() && key.channel() instanceof DatagramChannel channel) {
        receive(channel);
      } else {
        Connection connection = (Connection) key.attachment();
        if (connection.isHandshaking()) {
          if (System.nanoTime() - begin > HANDSHAKES_A_TURN_NANOSECONDS) {
            continue; // it is ready in the next turn, too
          }
          handOver();
        }
        if (!waiting || connection.isSending()) {
          move(connection);
        }
      }
    }
    closeSome();
    handOver();
  }

  /** Connections wait while the queue is busy: TCP keeps their exporters from sending more. */
  private void waitOrGoOn() {
    boolean wait = waiting ? !queue.isCalm() : queue.isBusy();
    if (wait != waiting) {
      waiting = wait;
      connections().forEach(this::setInterest);
      if (wait && queue.isCalm()) {
        selector.wakeup(); // it was emptied before it could be seen that somebody waits
      }
    }
  }

  private List<Connection> connections() {
    List<Connection> all = new ArrayList<>(silent);
    all.addAll(speaking);
    return all;
  }

  private void setInterest(Connection connection) {
    connection.key.interestOps(
        connection.isSending() ? SelectionKey.OP_WRITE : waiting ? 0 : SelectionKey.OP_READ);
  }

  private void receive(DatagramChannel channel) throws IOException {
    for (int i = 0; i < DATAGRAMS_A_TURN; i++) {
      buffer.clear();
      InetSocketAddress from;
      try {
        from = (InetSocketAddress) channel.receive(buffer);
      } catch (PortUnreachableException e) {
        continue;
      }
      if (from == null) {
        return;
      }
      datagrams.incrementAndGet();
      hand(Arrival.datagram(from, taken()));
    }
  }

  private void hand(Arrival arrival) {
    came.add(arrival);
    if (came.size() == HANDED_OVER_AT_ONCE) {
      handOver();
    }
  }

  private void handOver() {
    if (!came.isEmpty()) {
      dropped.addAndGet(queue.addAll(came));
      came.clear();
    }
  }

  private byte[] taken() {
    buffer.flip();
    byte[] octets = new byte[buffer.remaining()];
    buffer.get(octets);
    return octets;
  }

  private void accept(ServerSocketChannel server, @Nullable TlsContext context) throws IOException {
    for (int i = 0; i < ACCEPTED_A_TURN; i++) {
      SocketChannel channel = server.accept();
      if (channel == null) {
        return;
      }
      if (silent.size() + speaking.size() >= mostConnections) {
        forRoom.incrementAndGet();
        end(givesWay(), CloseReason.ROOM);
      }
      try {
        channel.configureBlocking(false);
        channel.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
        SelectionKey key = channel.register(selector, waiting ? 0 : SelectionKey.OP_READ);
        InetSocketAddress from = (InetSocketAddress) channel.getRemoteAddress();
        TlsStream tls = context == null ? null : new TlsStream(context.server(), scratch);
        Connection connection = new Connection(channel, key, from, tls, System.nanoTime());
        key.attach(connection);
        silent.add(connection);
        accepted.incrementAndGet();
        open.set(silent.size() + speaking.size());
      } catch (IOException e) {
        channel.close(); // it was gone before it began
      }
    }
  }

  /** Of silent connections the oldest, else the one whose last whole message is longest ago. */
  private Connection givesWay() {
    while (!silent.isEmpty()) {
      Connection oldest = silent.iterator().next();
      if (!order(oldest)) {
        return oldest;
      }
    }
    while (true) {
      Connection quietest = speaking.iterator().next();
      if (!order(quietest)) {
        return quietest;
      }
    }
  }

  /** Puts a connection to the end if a whole message came since it was put there last. */
  private boolean order(Connection connection) {
    long whole = connection.lastWhole;
    if (whole == connection.orderedBy) {
      return false;
    }
    connection.orderedBy = whole;
    silent.remove(connection);
    speaking.remove(connection);
    speaking.add(connection);
    return true;
  }

  private void move(Connection connection) {
    try {
      TlsStream tls = connection.tls;
      if (tls != null && tls.isSending()) {
        tls.send(connection.channel);
      }
      if (!connection.isSending() && !waiting) {
        read(connection);
      }
      if (connection.key.isValid()) {
        setInterest(connection);
      }
    } catch (SSLException e) {
      if (connection.isHandshaking()) {
        refuse(connection, HandshakeFault.words(e, true));
      } else {
        end(connection, CloseReason.BROKEN);
      }
    } catch (IOException e) {
      end(connection, CloseReason.BROKEN);
    }
  }

  private void read(Connection connection) throws IOException {
    buffer.clear().limit(LARGEST);
    TlsStream tls = connection.tls;
    int count;
    try {
      count = tls == null ? connection.channel.read(buffer) : tls.read(connection.channel, buffer);
    } finally {
      handOn(connection);
    }
    if (count >= 0) {
      return;
    }
    if (connection.isHandshaking()) {
      refuse(connection, "the client left in the middle of the handshake");
    } else {
      end(connection, CloseReason.BY_EXPORTER);
    }
  }

  /** Hands on what is in the buffer, though what followed may have been broken. */
  private void handOn(Connection connection) {
    if (buffer.position() == 0 || connection.abandoned) {
      return;
    }
    hand(Arrival.piece(connection, taken()));
  }

  private void closeSome() {
    long now = System.nanoTime();
    if (now - lastLook < LOOK_NANOSECONDS && !someAbandoned) {
      return;
    }
    lastLook = now;
    someAbandoned = false;
    for (Connection connection : connections()) {
      boolean unused = order(connection);
      if (connection.abandoned) {
        malformed.incrementAndGet();
        end(connection, CloseReason.MALFORMED);
      } else if (connection.isHandshaking() && now - connection.accepted > handshakeNanos) {
        refuse(connection, "the handshake was not complete in time");
      } else if (!waiting && now - connection.lastWhole > idleNanos && queue.isCalm()) {
        idle.incrementAndGet();
        end(connection, CloseReason.IDLE);
      }
    }
    contexts.forEach(TlsContext::look);
  }

  private void refuse(Connection connection, String words) {
    refused.incrementAndGet();
    remove(connection);
    hand(Arrival.refusal(connection, words));
  }

  private void end(Connection connection, CloseReason reason) {
    boolean nothingCame = connection.isHandshaking();
    remove(connection);
    if (!nothingCame) {
      hand(Arrival.end(connection, reason));
    } else if (reason != CloseReason.COLLECTOR_CLOSED) {
      refused.incrementAndGet();
      hand(Arrival.refusal(connection, reason.text()));
    }
  }

  private void remove(Connection connection) {
    silent.remove(connection);
    speaking.remove(connection);
    open.set(silent.size() + speaking.size());
    connection.key.cancel();
    if (connection.tls != null) {
      connection.tls.close(connection.channel);
    }
    try {
      connection.channel.close();
    } catch (IOException e) {
      // It is gone either way.
    }
  }

  private void closeAll() {
    for (Connection connection : connections()) {
      end(connection, CloseReason.COLLECTOR_CLOSED);
    }
    handOver();
    for (SelectionKey key : new ArrayList<>(selector.keys())) {
      try {
        key.channel().close();
      } catch (IOException e) {
        // It is gone either way.
      }
    }
    try {
      selector.close();
    } catch (IOException e) {
      // It is gone either way.
    }
  }
}
