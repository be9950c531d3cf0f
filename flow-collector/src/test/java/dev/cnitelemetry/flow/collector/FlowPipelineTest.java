// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.flow.collector.sink.FlowSink;
import dev.cnitelemetry.flow.collector.sink.SinkCounts;
import dev.cnitelemetry.flow.collector.sink.SinkQueue;
import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.aggregate.FlowAggregator;
import dev.cnitelemetry.ipfix.aggregate.FlowKeyFilter;
import dev.cnitelemetry.ipfix.aggregate.Semantics;
import dev.cnitelemetry.ipfix.collect.CollectingProcess;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.ipfix.flow.FlowRecordWriter;
import dev.cnitelemetry.ipfix.wire.IpfixWriter;
import dev.cnitelemetry.ipfix.wire.MessageSink;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** From what is received to several sinks, whatever each of them does. */
class FlowPipelineTest {
  /** Long enough for sinks that are not stuck, on a machine that stands still for seconds. */
  private static final Duration LIMIT = Duration.ofSeconds(8);

  private static final long BEGIN = 1_700_000_000_000L;

  private final AtomicLong time = new AtomicLong(BEGIN);

  private static FlowRecord flow(int number) {
    return FlowRecord.builder()
        .set(IanaElements.FLOW_START_SECONDS, Instant.ofEpochSecond(1_700_000_000))
        .set(IanaElements.FLOW_END_SECONDS, Instant.ofEpochSecond(1_700_000_060))
        .set(IanaElements.SOURCE_TRANSPORT_PORT, number % 50_000)
        .set(IanaElements.DESTINATION_TRANSPORT_PORT, 443)
        .set(IanaElements.PROTOCOL_IDENTIFIER, 6)
        .set(IanaElements.OCTET_DELTA_COUNT, 1000L + number)
        .set(IanaElements.SOURCE_IPV4_ADDRESS, "10.0.0." + number / 50_000)
        .set(IanaElements.DESTINATION_IPV4_ADDRESS, "10.0.1.1")
        .set(AntreaElements.FLOW_TYPE, 3)
        .build();
  }

  /** Messages of different flows. */
  private static byte[] messages(int flows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FlowRecordWriter writer =
        new FlowRecordWriter(IpfixWriter.builder(MessageSink.to(out)).build());
    for (int i = 0; i < flows; i++) {
      writer.write(flow(i));
    }
    writer.flush();
    return out.toByteArray();
  }

  private static void receive(FlowPipeline pipeline, int flows) {
    CollectingProcess process = CollectingProcess.builder().handler(pipeline).build();
    process.read(process.file("flows"), new ByteArrayInputStream(messages(flows)));
  }

  private FlowPipeline.Builder aggregating() {
    return FlowPipeline.builder()
        .clock(time::get)
        .aggregator(
            FlowAggregator.builder()
                .semantics(Semantics.mended())
                .activeTimeout(Duration.ofSeconds(60))
                .inactiveTimeout(Duration.ofSeconds(60))
                .build());
  }

  /** More flows end in one moment than may wait for a sink that keeps up with them. */
  @Test
  void flowsThatExpireAtOnceAreNotDropped() {
    AtomicInteger taken = new AtomicInteger();
    SinkQueue sink = SinkQueue.start("count", flow -> taken.incrementAndGet(), 100);
    FlowPipeline pipeline = aggregating().sink(sink).build();
    receive(pipeline, 20_000);
    int before = taken.get();
    time.addAndGet(90_000);
    pipeline.pause();
    PipelineCounts counts = pipeline.finish(Duration.ofSeconds(30));
    assertTrue(counts.exported() >= 20_000 && before < 20_000, counts::toString);
    assertEquals(0, counts.sinks().get(0).dropped());
    assertEquals(counts.exported(), taken.get());
  }

  @Test
  void flowsThatAreHeldAtTheEndAreNotDropped() {
    AtomicInteger taken = new AtomicInteger();
    SinkQueue sink = SinkQueue.start("count", flow -> taken.incrementAndGet(), 100);
    FlowPipeline pipeline = aggregating().sink(sink).build();
    receive(pipeline, 20_000);
    PipelineCounts counts = pipeline.finish(Duration.ofSeconds(30));
    assertEquals(0, counts.sinks().get(0).dropped());
    assertEquals(counts.exported(), taken.get());
    assertTrue(taken.get() >= 20_000);
  }

  @Test
  void flowsAreFoundSomeAtATime() {
    FlowPipeline pipeline = aggregating().build();
    receive(pipeline, 1_234);
    Set<Long> found = new HashSet<>();
    List<Integer> sizes = new ArrayList<>();
    for (int from = 0; from >= 0; ) {
      List<FlowRecord> some = new ArrayList<>();
      from = ask(pipeline, from, some);
      some.forEach(
          flow -> found.add(flow.number(IanaElements.SOURCE_TRANSPORT_PORT).orElseThrow()));
      sizes.add(some.size());
    }
    assertEquals(1_234, found.size());
    assertEquals(List.of(500, 500, 234), sizes);
  }

  /** Asked by a thread, answered by another one, which calls the handler. */
  private static int ask(FlowPipeline pipeline, int from, List<FlowRecord> into) {
    AtomicInteger next = new AtomicInteger();
    Thread asking =
        new Thread(() -> next.set(pipeline.find(FlowKeyFilter.all(), from, 500, into::add)));
    asking.start();
    try {
      while (asking.isAlive()) {
        pipeline.pause();
        Thread.sleep(1);
      }
      asking.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return next.get();
  }

  /** What a sink does that is not as it should be. */
  private enum Fault {
    NONE,
    SLOW,
    WRITE_THROWS,
    WRITE_DEFECT,
    WRITE_BLOCKS,
    FLUSH_THROWS,
    FLUSH_BLOCKS,
    CLOSE_THROWS,
    CLOSE_BLOCKS;

    boolean isBlocking() {
      return name().endsWith("BLOCKS");
    }

    /** Whether it is said of the sink that it failed. */
    boolean isFailure() {
      return this != NONE && this != SLOW;
    }
  }

  private static final class Sink implements FlowSink {
    final Fault fault;
    final int at;
    final AtomicInteger taken = new AtomicInteger();
    final AtomicInteger closes = new AtomicInteger();
    final CountDownLatch never = new CountDownLatch(1);

    Sink(Fault fault, int at) {
      this.fault = fault;
      this.at = at;
    }

    private void step(String step) throws IOException {
      if (fault == Fault.WRITE_DEFECT && step.equals("WRITE")) {
        throw new AssertionError("a defect");
      }
      if (fault.name().equals(step + "_THROWS")) {
        throw new IOException("no more at " + step);
      }
      if (fault.name().equals(step + "_BLOCKS")) {
        boolean waiting = true;
        while (waiting) {
          try {
            never.await();
            waiting = false;
          } catch (InterruptedException e) {
            waiting = true; // as a call of the system that nothing interrupts
          }
        }
      }
    }

    @Override
    public void write(FlowRecord flow) throws IOException {
      if (taken.get() == at) {
        step("WRITE");
      }
      if (fault == Fault.SLOW && taken.get() % 10 == 0) {
        try {
          Thread.sleep(1);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
      taken.incrementAndGet();
    }

    @Override
    public void flush() throws IOException {
      step("FLUSH");
    }

    @Override
    public void close() throws IOException {
      closes.incrementAndGet();
      step("CLOSE");
    }
  }

  private void check(List<Sink> sinks, int flows, int capacity, boolean aggregate) {
    FlowPipeline.Builder builder =
        aggregate ? aggregating() : FlowPipeline.builder().clock(time::get);
    sinks.forEach(
        sink ->
            builder.sink(SinkQueue.start(sink.fault + "", sink, aggregate ? capacity : flows + 1)));
    FlowPipeline pipeline = builder.build();
    receive(pipeline, flows);
    long begin = System.nanoTime();
    PipelineCounts counts = pipeline.finish(LIMIT);
    long took = System.nanoTime() - begin;
    assertTrue(took < LIMIT.toNanos() * 7 / 4, () -> "it took " + took);
    assertTrue(counts.exported() >= flows, counts::toString);
    for (int i = 0; i < sinks.size(); i++) {
      Sink sink = sinks.get(i);
      SinkCounts of = counts.sinks().get(i);
      assertEquals(counts.exported(), of.written() + of.dropped(), of::toString);
      assertEquals(0, of.waiting(), of::toString);
      boolean reached = !sink.fault.name().startsWith("WRITE") || sink.at < counts.exported();
      if (sink.fault == Fault.NONE) {
        assertEquals(0, of.dropped(), of::toString);
        assertEquals(counts.exported(), sink.taken.get(), "though another one was stuck");
      }
      if (!sink.fault.isFailure()) {
        assertTrue(of.failure() == null || sink.fault == Fault.SLOW, of::toString);
      } else if (reached) {
        assertNotNull(of.failure(), of::toString);
      } else {
        assertNull(of.failure(), of::toString);
      }
      if (!sink.fault.isBlocking() && sink.fault != Fault.SLOW) {
        assertEquals(1, sink.closes.get(), of::toString);
      }
    }
    assertEquals(
        counts.sinks().stream().anyMatch(of -> of.dropped() > 0), counts.isMissingRecords());
    sinks.forEach(sink -> sink.never.countDown());
  }

  /** A sink is at fault, first, in the middle or last; the others lose nothing. */
  @Tag("long")
  @Test
  void aSinkAtFaultHurtsNoOther() {
    List<Runnable> all = new ArrayList<>();
    for (Fault fault : Fault.values()) {
      for (int place = 0; place < 3; place++) {
        List<Sink> sinks =
            new ArrayList<>(List.of(new Sink(Fault.NONE, 0), new Sink(Fault.NONE, 0)));
        sinks.add(place, new Sink(fault, 7));
        boolean aggregate = place == 1;
        all.add(() -> check(sinks, 300, 50, aggregate));
      }
    }
    together(all);
  }

  /** Any number of sinks, each with a fault of its own. */
  @Tag("long")
  @Test
  void sinksAtFaultTogether() {
    List<Runnable> all = new ArrayList<>();
    for (int seed = 0; seed < 24; seed++) {
      Random random = new Random(seed);
      List<Sink> sinks = new ArrayList<>();
      for (int i = random.nextInt(5); i >= 0; i--) {
        Fault[] faults = Fault.values();
        sinks.add(new Sink(faults[random.nextInt(faults.length)], random.nextInt(300)));
      }
      int flows = random.nextInt(200);
      int capacity = 1 + random.nextInt(50);
      boolean aggregate = random.nextBoolean();
      all.add(() -> check(sinks, flows, capacity, aggregate));
    }
    together(all);
  }

  /** Each that is stuck waits to the limit: at once, not one after the other. */
  private static void together(List<Runnable> checks) {
    ExecutorService threads = Executors.newCachedThreadPool();
    List<CompletableFuture<Void>> running =
        checks.stream().map(check -> CompletableFuture.runAsync(check, threads)).toList();
    assertAll(running.stream().map(each -> (Executable) each::join));
    threads.shutdown();
  }
}
