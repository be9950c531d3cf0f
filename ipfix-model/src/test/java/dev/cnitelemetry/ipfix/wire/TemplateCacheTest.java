// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.ipfix.IanaElements;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TemplateCacheTest {
  private static byte[] template(long domain, int id, int fields) {
    return new WireOctets()
        .message(
            0,
            0,
            domain,
            message ->
                message.set(
                    2,
                    set -> {
                      set.u16(id).u16(fields);
                      for (int i = 0; i < fields; i++) {
                        set.fields(IanaElements.IP_VERSION);
                      }
                    }))
        .toByteArray();
  }

  @Test
  void sessionsDomainsAndIdsAreKeptApart() {
    TemplateCache cache = TemplateCache.builder().build();
    IpfixReader reader = IpfixReader.builder().templates(cache).build();
    TransportSession one = cache.session("one", Transport.TCP);
    TransportSession two = cache.session("two", Transport.TCP);
    EventLog.of(one, reader, template(1, 256, 1));
    EventLog.of(one, reader, template(2, 256, 2));
    EventLog.of(two, reader, template(1, 256, 3));
    assertEquals(2, one.observationDomains().size());
    assertEquals(1, template(one, 1).fieldCount());
    assertEquals(2, template(one, 2).fieldCount());
    assertEquals(3, template(two, 1).fieldCount());
    assertEquals(6, cache.fieldCount());
    cache.remove("one");
    assertEquals(3, cache.fieldCount());
    assertNull(cache.remove("one"));
    assertNotSame(one, cache.session("one", Transport.TCP));
  }

  private static Template template(TransportSession session, long domain) {
    ObservationDomain found = session.domain(domain);
    assertNotNull(found);
    Template template = found.template(256);
    assertNotNull(template);
    return template;
  }

  @Test
  void templatesOverUdpExpire() {
    AtomicLong clock = new AtomicLong();
    TemplateCache cache =
        TemplateCache.builder().lifetime(Duration.ofSeconds(10)).clock(clock::get).build();
    IpfixReader reader = IpfixReader.builder().templates(cache).build();
    TransportSession udp = cache.session("udp", Transport.UDP);
    TransportSession tcp = cache.session("tcp", Transport.TCP);
    EventLog.of(udp, reader, template(1, 256, 1));
    EventLog.of(tcp, reader, template(1, 256, 1));
    clock.set(Duration.ofSeconds(8).toNanos());
    EventLog.of(udp, reader, template(1, 256, 1));
    clock.set(Duration.ofSeconds(17).toNanos());
    assertEquals(1, template(udp, 1).fieldCount(), "refreshed at 8 s");
    clock.set(Duration.ofSeconds(19).toNanos());
    ObservationDomain domain = udp.domain(1);
    assertNotNull(domain);
    assertNull(domain.template(256));
    assertEquals(1, template(tcp, 1).fieldCount());
    assertTrue(EventLog.of(udp, reader, template(1, 256, 1)).contains("TEMPLATE NEW 256 of 1"));
  }

  @Test
  void theSessionUsedLongestAgoGivesWay() {
    TemplateCache cache = TemplateCache.builder().maximumSessions(2).build();
    TransportSession a = cache.session("a", Transport.UDP);
    TransportSession b = cache.session("b", Transport.UDP);
    assertSame(a, cache.session("a", Transport.UDP));
    cache.session("c", Transport.UDP);
    assertEquals(2, cache.sessionCount());
    assertSame(a, cache.session("a", Transport.UDP));
    assertTrue(b.closed());
    assertThrows(IllegalArgumentException.class, () -> cache.session("a", Transport.TCP));
  }

  @Test
  void everyLimitIsReportedNotExceeded() {
    TemplateCache cache =
        TemplateCache.builder()
            .maximumObservationDomains(1)
            .maximumTemplates(2)
            .maximumFields(5)
            .maximumFieldsOfAllTemplates(8)
            .build();
    IpfixReader reader = IpfixReader.builder().templates(cache).reportErrors(true).build();
    TransportSession session = cache.session("a", Transport.UDP);
    String limit = "MALFORMED LIMIT";
    assertTrue(EventLog.of(session, reader, template(1, 256, 6)).get(1).startsWith(limit));
    assertTrue(EventLog.of(session, reader, template(1, 256, 5)).get(1).startsWith("TEMPLATE NEW"));
    assertTrue(EventLog.of(session, reader, template(1, 257, 4)).get(1).startsWith(limit));
    assertTrue(EventLog.of(session, reader, template(1, 257, 3)).get(1).startsWith("TEMPLATE NEW"));
    assertTrue(EventLog.of(session, reader, template(1, 258, 1)).get(1).startsWith(limit));
    assertTrue(EventLog.of(session, reader, template(2, 256, 1)).get(0).startsWith(limit));
    assertTrue(
        EventLog.of(session, reader, template(1, 256, 4)).get(1).startsWith("TEMPLATE REPLACED"));
    assertEquals(7, cache.fieldCount());
  }

  @Test
  void sixteenThousandFieldsAreReadAndFound() {
    IpfixReader reader = IpfixReader.builder().build();
    WireOctets octets =
        new WireOctets()
            .message(
                0,
                message ->
                    message.set(
                        2,
                        set -> {
                          set.u16(256).u16(16_000);
                          for (int i = 0; i < 16_000; i++) {
                            set.u16(i + 1).u16(1);
                          }
                        }))
            .message(1, message -> message.set(256, set -> set.zeros(15_999).u8(9)));
    byte[] message = octets.toByteArray();
    reader.reset(message, 0, message.length);
    while (reader.next() != IpfixEvent.RECORD) {}
    DataRecord record = reader.record();
    assertEquals(16_000, record.fieldCount());
    assertEquals(9, record.longAt(15_999));
    for (int i = 0; i < 16_000; i++) {
      assertEquals(i, record.template().indexOf(record.elementAt(i)));
    }
  }

  @Test
  void limitsAreChecked() {
    TemplateCache.Builder builder = TemplateCache.builder();
    assertThrows(IllegalArgumentException.class, () -> builder.maximumSessions(0));
    assertThrows(IllegalArgumentException.class, () -> builder.maximumParkedOctets(-1));
    assertThrows(IllegalArgumentException.class, () -> builder.lifetime(Duration.ZERO));
  }

  @Test
  void idsThatAreFreedCanBeUsedByOthers() {
    TemplateCache cache = TemplateCache.builder().maximumTemplates(16).build();
    IpfixReader reader = IpfixReader.builder().templates(cache).build();
    TransportSession session = cache.session("a", Transport.TCP);
    for (int id = 256; id < 20_000; id++) {
      int withdrawn = id;
      EventLog.of(session, reader, template(1, id, 2));
      reader.reset(
          session,
          new WireOctets()
              .message(0, 0, 1, m -> m.set(2, set -> set.u16(withdrawn).u16(0)))
              .toByteArray(),
          0,
          24);
      while (reader.next() != IpfixEvent.END) {}
    }
    assertEquals(0, cache.fieldCount());
  }

  @Test
  void idsThatExpiredCanBeUsedByOthers() {
    AtomicLong clock = new AtomicLong();
    TemplateCache cache =
        TemplateCache.builder()
            .maximumTemplates(16)
            .lifetime(Duration.ofSeconds(10))
            .clock(clock::get)
            .build();
    IpfixReader reader = IpfixReader.builder().templates(cache).build();
    TransportSession session = cache.session("a", Transport.UDP);
    for (int id = 256; id < 20_000; id++) {
      clock.addAndGet(Duration.ofSeconds(1).toNanos());
      EventLog.of(session, reader, template(1, id, 2));
    }
    assertTrue(cache.fieldCount() <= 32, "fields: " + cache.fieldCount());
  }

  @Test
  void manyExportersInTurnLoseNothing() {
    TemplateCache cache = TemplateCache.builder().build();
    IpfixReader reader = IpfixReader.builder().templates(cache).build();
    int exporters = 10_000;
    byte[] template = template(1, 256, 40);
    byte[] data =
        new WireOctets().message(0, 0, 1, m -> m.set(256, set -> set.zeros(40))).toByteArray();
    int records = 0;
    for (byte[] message : List.of(template, data, data)) {
      for (int i = 0; i < exporters; i++) {
        reader.reset(cache.session(i, Transport.UDP), message, 0, message.length);
        for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
          records += event == IpfixEvent.RECORD ? 1 : 0;
        }
      }
    }
    assertEquals(2 * exporters, records);
    assertEquals(40, cache.fieldCount(), "all have the same Template");
    assertEquals(0, cache.evictedSessions());
  }

  @Test
  void whoWasQuietForLongestGivesWayAndIsTold() {
    List<Object> evicted = new ArrayList<>();
    TemplateCache cache =
        TemplateCache.builder()
            .maximumOctets(20_000)
            .onEviction((key, session) -> evicted.add(key))
            .build();
    IpfixReader reader = IpfixReader.builder().templates(cache).build();
    TransportSession tcp = cache.session("tcp", Transport.TCP);
    EventLog.of(tcp, reader, template(1, 256, 1));
    for (int i = 0; i < 100; i++) {
      EventLog.of(cache.session(i, Transport.UDP), reader, template(1, 256, i % 7 + 1));
    }
    assertEquals(cache.evictedSessions(), evicted.size());
    assertTrue(evicted.size() > 80, "evicted: " + evicted.size());
    assertEquals(0, evicted.get(0));
    assertEquals(1, template(tcp, 1).fieldCount(), "a connection is not cut by others' noise");
  }

  @Test
  void aGreedySenderIsRefusedWhileOthersStay() {
    TemplateCache cache = TemplateCache.builder().maximumFieldsOfAllTemplates(1000).build();
    IpfixReader reader = IpfixReader.builder().templates(cache).reportErrors(true).build();
    EventLog.of(cache.session("quiet", Transport.UDP), reader, template(1, 256, 3));
    TransportSession greedy = cache.session("greedy", Transport.UDP);
    int refused = 0;
    for (int id = 256; id < 656; id++) {
      refused +=
          EventLog.of(greedy, reader, template(1, id, id % 50 + 1)).get(1).startsWith("MALFORMED")
              ? 1
              : 0;
    }
    assertTrue(refused > 300, "refused: " + refused);
    assertEquals(3, template(cache.session("quiet", Transport.UDP), 1).fieldCount());
  }
}
