// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector.sink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SinkQueueTest {
  private static final Duration LONG = Duration.ofSeconds(60);

  private static FlowRecord flow(long number) {
    return FlowRecord.builder().set(IanaElements.OCTET_DELTA_COUNT, number).build();
  }

  private static long number(FlowRecord flow) {
    return flow.number(IanaElements.OCTET_DELTA_COUNT).orElseThrow();
  }

  /** Takes nothing until it is opened. */
  private static final class Gate implements FlowSink {
    final CountDownLatch open = new CountDownLatch(1);
    final CountDownLatch reached = new CountDownLatch(1);
    final List<Long> numbers = new CopyOnWriteArrayList<>();
    final AtomicBoolean closed = new AtomicBoolean();

    @Override
    public void write(FlowRecord flow) throws IOException {
      reached.countDown();
      try {
        open.await();
      } catch (InterruptedException e) {
        throw new IOException("interrupted", e);
      }
      numbers.add(number(flow));
    }

    @Override
    public void close() {
      closed.set(true);
    }
  }

  @Test
  void aSlowSinkLosesItsOldestCountedAndSaid() throws Exception {
    Gate slow = new Gate();
    List<Long> fast = new CopyOnWriteArrayList<>();
    List<String> said = new CopyOnWriteArrayList<>();
    SinkQueue first = SinkQueue.start("slow", slow, 10, said::add);
    SinkQueue second = SinkQueue.start("fast", flow -> fast.add(number(flow)), 1000);
    first.offer(flow(0));
    second.offer(flow(0));
    slow.reached.await();
    for (int i = 1; i <= 100; i++) {
      first.offer(flow(i));
      second.offer(flow(i));
    }
    assertEquals(90, first.counts().dropped());
    slow.open.countDown();
    assertFalse(first.close(LONG), "records are missing");
    assertTrue(second.close(LONG));
    assertEquals(
        LongStream.concat(LongStream.of(0), LongStream.rangeClosed(91, 100)).boxed().toList(),
        slow.numbers);
    assertEquals(LongStream.rangeClosed(0, 100).boxed().toList(), fast);
    assertEquals(11, first.counts().written());
    assertEquals(0, first.counts().waiting());
    assertTrue(slow.closed.get());
    assertTrue(
        said.contains(
            "sink slow: 90 records were dropped so far, since it is slower than the flows"),
        said::toString);
  }

  @Test
  void whoPutsWaitsAndLosesNothing() throws Exception {
    Gate slow = new Gate();
    SinkQueue queue = SinkQueue.start("slow", slow, 5);
    Thread putting =
        new Thread(
            () -> {
              try {
                for (int i = 0; i < 50; i++) {
                  queue.put(flow(i));
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    putting.start();
    putting.join(200);
    assertTrue(putting.isAlive());
    slow.open.countDown();
    putting.join();
    assertTrue(queue.close(LONG));
    assertEquals(LongStream.range(0, 50).boxed().toList(), slow.numbers);
  }

  /** What was written and not flushed is not taken for written. */
  @Test
  void aSinkThatFailsIsClosedAndWhatItHadIsCounted() throws Exception {
    List<String> said = new CopyOnWriteArrayList<>();
    FlowSink failing =
        new FlowSink() {
          @Override
          public void write(FlowRecord flow) {}

          @Override
          public void flush() throws IOException {
            throw new IOException("No space left on device");
          }
        };
    SinkQueue queue = SinkQueue.start("log", failing, 100, said::add);
    for (int i = 0; i < 10; i++) {
      queue.put(flow(i));
    }
    while (queue.counts().failure() == null) {
      Thread.sleep(5);
    }
    queue.put(flow(10));
    queue.offer(flow(11));
    assertFalse(queue.close(LONG));
    SinkCounts counts = queue.counts();
    assertEquals(0, counts.written());
    assertEquals(12, counts.dropped());
    assertEquals(0, counts.waiting());
    assertEquals("No space left on device", counts.failure());
    assertEquals(List.of("sink log has failed and takes no more: No space left on device"), said);
  }

  /** Where a sink fails. */
  private enum Step {
    WRITE,
    FLUSH,
    CLOSE
  }

  private record Failing(Step step, List<Long> numbers, AtomicInteger closes) implements FlowSink {
    Failing(Step step) {
      this(step, new CopyOnWriteArrayList<>(), new AtomicInteger());
    }

    private void failAt(Step now) throws IOException {
      if (now == step) {
        throw new IOException("no more at " + now);
      }
    }

    @Override
    public void write(FlowRecord flow) throws IOException {
      failAt(Step.WRITE);
      numbers.add(number(flow));
    }

    @Override
    public void flush() throws IOException {
      failAt(Step.FLUSH);
    }

    @Override
    public void close() throws IOException {
      closes.incrementAndGet();
      failAt(Step.CLOSE);
    }
  }

  /** Two sinks fail at once, wherever they do; the third one loses nothing, and each is named. */
  @ParameterizedTest
  @EnumSource(Step.class)
  void sinksThatFailAtOnceHurtNoOther(Step step) throws Exception {
    List<String> said = new CopyOnWriteArrayList<>();
    List<Failing> sinks = List.of(new Failing(step), new Failing(step));
    List<Long> healthy = new CopyOnWriteArrayList<>();
    SinkQueue one = SinkQueue.start("one", sinks.get(0), 100, said::add);
    SinkQueue other = SinkQueue.start("other", sinks.get(1), 100, said::add);
    SinkQueue third = SinkQueue.start("third", flow -> healthy.add(number(flow)), 1000, said::add);
    for (int i = 0; i < 50; i++) {
      for (SinkQueue each : List.of(one, other, third)) {
        each.offer(flow(i));
      }
    }
    assertFalse(one.close(LONG));
    assertFalse(other.close(LONG));
    assertTrue(third.close(LONG));
    assertEquals(LongStream.range(0, 50).boxed().toList(), healthy);
    for (SinkQueue each : List.of(one, other)) {
      SinkCounts counts = each.counts();
      assertEquals("no more at " + step, counts.failure());
      assertEquals(50, counts.written() + counts.dropped(), "each record is counted once");
      assertEquals(0, counts.waiting());
    }
    sinks.forEach(each -> assertEquals(1, each.closes().get(), "closed once"));
    assertEquals(2, said.size(), said::toString);
    for (String name : List.of("one", "other")) {
      assertTrue(
          said.contains("sink " + name + " has failed and takes no more: no more at " + step),
          said::toString);
    }
  }

  @Test
  void anErrorOfASinkIsAFailureToo() throws Exception {
    SinkQueue queue =
        SinkQueue.start(
            "broken",
            flow -> {
              throw new StackOverflowError();
            },
            10);
    queue.put(flow(1));
    assertFalse(queue.close(LONG));
    assertEquals("java.lang.StackOverflowError", queue.counts().failure());
    assertEquals(1, queue.counts().dropped());
  }

  @Test
  void closingWaitsNoLongerThanItMay() throws Exception {
    Gate stuck = new Gate();
    SinkQueue queue = SinkQueue.start("stuck", stuck, 10);
    for (int i = 0; i < 5; i++) {
      queue.offer(flow(i));
    }
    stuck.reached.await();
    assertFalse(queue.close(Duration.ofMillis(100)));
    assertEquals(5, queue.counts().dropped());
    assertEquals(0, queue.counts().waiting());
    assertEquals("it did not end in time", queue.counts().failure());
    assertFalse(queue.close(Duration.ofMillis(1)), "as before");
    assertEquals(5, queue.counts().dropped());
    stuck.open.countDown();
    while (!stuck.closed.get()) {
      Thread.sleep(5); // though late, what it holds is given back
    }
    assertEquals(5, queue.counts().dropped());
  }

  @Test
  void whoOffersPatientlyWaitsNoLongerThanSaid() throws Exception {
    Gate slow = new Gate();
    SinkQueue queue = SinkQueue.start("slow", slow, 2);
    queue.offer(flow(0));
    slow.reached.await();
    queue.offer(flow(1));
    queue.offer(flow(2));
    Duration waited = queue.offer(flow(3), Duration.ofMillis(50));
    assertTrue(waited.compareTo(Duration.ofMillis(50)) >= 0, waited::toString);
    assertEquals(1, queue.counts().dropped());
    assertEquals(Duration.ZERO, queue.offer(flow(4), Duration.ZERO));
    assertEquals(2, queue.counts().dropped());
    Thread opening = new Thread(slow.open::countDown);
    opening.start();
    assertTrue(queue.offer(flow(5), LONG).compareTo(LONG) < 0);
    assertFalse(queue.close(LONG));
    assertEquals(List.of(0L, 3L, 4L, 5L), slow.numbers);
  }

  @Test
  void aQueueHasRoom() {
    assertThrows(IllegalArgumentException.class, () -> SinkQueue.start("a", flow -> {}, 0));
  }

  /** Commits every ten, and fails when it is told to. */
  private static final class Store implements FlowSink {
    final AtomicBoolean full = new AtomicBoolean();
    private long taken;
    private long committed;

    @Override
    public void write(FlowRecord flow) throws IOException {
      if (full.get()) {
        throw new IOException("full");
      }
      taken++;
      committed = taken / 10 * 10;
    }

    @Override
    public long holding() {
      return taken - committed;
    }
  }

  @Test
  void whatASinkKeptAloneIsLostWhenItFails() throws Exception {
    Store store = new Store();
    SinkQueue queue = SinkQueue.start("store", store, 1000);
    for (int i = 0; i < 37; i++) {
      queue.offer(flow(i));
    }
    long deadline = System.nanoTime() + LONG.toNanos();
    while (queue.counts().written() < 30 && System.nanoTime() < deadline) {
      Thread.sleep(5);
    }
    assertEquals(30, queue.counts().written());
    assertEquals(7, queue.counts().waiting());
    store.full.set(true);
    queue.offer(flow(37));
    assertFalse(queue.close(LONG));
    assertEquals(30, queue.counts().written());
    assertEquals(8, queue.counts().dropped(), "seven that were kept, and the last one");
  }
}
