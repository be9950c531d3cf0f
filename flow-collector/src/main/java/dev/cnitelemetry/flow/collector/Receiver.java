package dev.cnitelemetry.flow.collector;

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
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The receiving thread: one selector over every socket. */
final class Receiver implements Runnable {
  private static final int LARGEST = 65_535;
  private static final long WAIT_MILLISECONDS = 200;
  private static final int DATAGRAMS_A_TURN = 512;

  private final Selector selector;
  private final ArrivalQueue queue;
  private final int mostConnections;
  private final long idleNanos;
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(LARGEST + 1);

  /** Open connections, the one that was quiet for longest first. */
  private final LinkedHashMap<SelectionKey, Connection> connections =
      new LinkedHashMap<>(16, 0.75f, true);

  private final List<DatagramChannel> datagramChannels = new ArrayList<>();
  private boolean waiting;
  private volatile boolean stopped;

  final AtomicLong datagrams = new AtomicLong();
  final AtomicLong dropped = new AtomicLong();
  final AtomicLong accepted = new AtomicLong();
  final AtomicLong open = new AtomicLong();
  final AtomicLong idle = new AtomicLong();
  final AtomicLong forRoom = new AtomicLong();
  final AtomicLong malformed = new AtomicLong();

  Receiver(ArrivalQueue queue, int mostConnections, long idleNanos) throws IOException {
    this.selector = Selector.open();
    this.queue = queue;
    this.mostConnections = mostConnections;
    this.idleNanos = idleNanos;
  }

  InetSocketAddress bindUdp(InetSocketAddress address, int receiveBuffer) throws IOException {
    DatagramChannel channel = DatagramChannel.open();
    try {
      channel.setOption(StandardSocketOptions.SO_RCVBUF, receiveBuffer);
      channel.bind(address);
      channel.configureBlocking(false);
      channel.register(selector, SelectionKey.OP_READ);
      datagramChannels.add(channel);
      return (InetSocketAddress) channel.getLocalAddress();
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  InetSocketAddress bindTcp(InetSocketAddress address) throws IOException {
    ServerSocketChannel channel = ServerSocketChannel.open();
    try {
      channel.setOption(StandardSocketOptions.SO_REUSEADDR, true);
      channel.bind(address, 1024);
      channel.configureBlocking(false);
      channel.register(selector, SelectionKey.OP_ACCEPT);
      return (InetSocketAddress) channel.getLocalAddress();
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  void wakeUp() {
    selector.wakeup();
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
    Iterator<SelectionKey> ready = selector.selectedKeys().iterator();
    while (ready.hasNext()) {
      SelectionKey key = ready.next();
      ready.remove();
      if (!key.isValid()) {
        continue;
      }
      if (key.isAcceptable()) {
        accept((ServerSocketChannel) key.channel());
      } else if (key.isReadable() && key.channel() instanceof DatagramChannel channel) {
        receive(channel);
      } else if (key.isReadable()) {
        Connection connection = connections.get(key);
        if (connection != null && !waiting) {
          read(connection);
        }
      }
    }
    closeSome();
  }

  /** Connections wait while the queue is busy: TCP keeps their exporters from sending more. */
  private void waitOrGoOn() {
    boolean wait = waiting ? !queue.isCalm() : queue.isBusy();
    if (wait != waiting) {
      waiting = wait;
      for (Connection connection : connections.values()) {
        connection.key.interestOps(waiting ? 0 : SelectionKey.OP_READ);
      }
    }
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
      if (!queue.offer(Arrival.datagram(from, taken()))) {
        dropped.incrementAndGet();
      }
    }
  }

  private byte[] taken() {
    buffer.flip();
    byte[] octets = new byte[buffer.remaining()];
    buffer.get(octets);
    return octets;
  }

  private void accept(ServerSocketChannel server) throws IOException {
    SocketChannel channel = server.accept();
    if (channel == null) {
      return;
    }
    if (connections.size() >= mostConnections) {
      forRoom.incrementAndGet();
      end(connections.values().iterator().next(), CloseReason.ROOM);
    }
    try {
      channel.configureBlocking(false);
      channel.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
      SelectionKey key = channel.register(selector, waiting ? 0 : SelectionKey.OP_READ);
      InetSocketAddress from = (InetSocketAddress) channel.getRemoteAddress();
      connections.put(key, new Connection(channel, key, from, System.nanoTime()));
      accepted.incrementAndGet();
      open.set(connections.size());
    } catch (IOException e) {
      channel.close(); // it was gone before it began
    }
  }

  private void read(Connection connection) {
    buffer.clear().limit(LARGEST);
    int count;
    try {
      count = connection.channel.read(buffer);
    } catch (IOException e) {
      end(connection, CloseReason.BROKEN);
      return;
    }
    if (count < 0) {
      end(connection, CloseReason.BY_EXPORTER);
    } else if (count > 0 && !connection.abandoned) {
      connection.lastRead = System.nanoTime();
      queue.put(Arrival.piece(connection, taken()));
    }
  }

  private void closeSome() {
    long now = System.nanoTime();
    List<Connection> ending = new ArrayList<>();
    for (Connection connection : connections.values()) {
      if (connection.abandoned || (!waiting && now - connection.lastRead > idleNanos)) {
        ending.add(connection);
      }
    }
    for (Connection connection : ending) {
      (connection.abandoned ? malformed : idle).incrementAndGet();
      end(connection, connection.abandoned ? CloseReason.MALFORMED : CloseReason.IDLE);
    }
  }

  private void end(Connection connection, CloseReason reason) {
    connections.remove(connection.key);
    open.set(connections.size());
    connection.key.cancel();
    try {
      connection.channel.close();
    } catch (IOException e) {
      // It is gone either way.
    }
    queue.put(Arrival.end(connection, reason));
  }

  private void closeAll() {
    for (Connection connection : new ArrayList<>(connections.values())) {
      end(connection, CloseReason.COLLECTOR_CLOSED);
    }
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
