// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.ipfix.ElementRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Whatever is written is read again as it was: any Templates and values, set in any order, in
 * messages of any size, by any transport, after the sink has failed, and after another copy.
 */
class IpfixWriterProperties {
  private static final ElementRegistry REGISTRY =
      ElementRegistry.standard().toBuilder().addAll(RandomRecords.ELEMENTS).build();

  private static final List<Transport> TRANSPORTS = List.of(Transport.values());

  @Property(tries = 150)
  void whatIsWrittenIsReadAgain(@ForAll long seed) {
    Session session = new Session(seed);
    session.run();
    List<String> read = read(session.sent, session.transport);
    assertEquals(session.expected, read);
  }

  @Property(tries = 80)
  void whatIsCopiedIsReadAgain(@ForAll long seed) {
    Session session = new Session(seed);
    session.run();
    SentMessages copies = new SentMessages();
    IpfixWriter writer =
        IpfixWriter.builder(copies)
            .maximumMessageOctets(512 + new Random(seed).nextInt(65024))
            .padding(seed % 2 == 0)
            .build();
    // Ids that are taken: those of copies differ from the ids in the source.
    writer.define(new RandomRecords(seed).template(256, 3, false));
    int refused = 0;
    TransportSession from = session(session.transport);
    IpfixReader reader = IpfixReader.builder().templates(caches).build();
    for (byte[] message : session.sent.messages()) {
      reader.reset(from, message, 0, message.length);
      for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
        if (event == IpfixEvent.RECORD || event == IpfixEvent.OPTIONS) {
          try {
            writer.copy(reader.record());
          } catch (IllegalArgumentException e) {
            assertTrue(e.getMessage().contains("a message holds"), e.getMessage());
            refused++;
          }
        }
      }
    }
    writer.flush();
    List<String> read = read(copies, Transport.TCP);
    assertEquals(session.expected.size() - refused, read.size());
    if (refused == 0) {
      assertEquals(session.expected, read);
    }
  }

  private static TemplateCache caches = TemplateCache.builder().registry(REGISTRY).build();

  private static TransportSession session(Transport transport) {
    caches = TemplateCache.builder().registry(REGISTRY).build();
    return caches.session("a", transport);
  }

  private static List<String> read(SentMessages sent, Transport transport) {
    List<String> records = new ArrayList<>();
    TransportSession session = session(transport);
    IpfixReader reader = IpfixReader.builder().templates(caches).build();
    for (byte[] message : sent.messages()) {
      reader.reset(session, message, 0, message.length);
      for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
        switch (event) {
          case RECORD, OPTIONS -> records.add(RandomRecords.words(reader.record()));
          case GAP, SKIPPED_SET, MALFORMED ->
              throw new AssertionError(EventLog.line(reader, event));
          default -> {}
        }
      }
    }
    return records;
  }

  /** What one sender does. */
  private static final class Session {
    final SentMessages sent = new SentMessages();
    final List<String> expected = new ArrayList<>();
    final Transport transport;

    private final RandomRecords random;
    private final Random order;
    private final IpfixWriter writer;
    private final List<TemplateDefinition> members = new ArrayList<>();
    private final List<TemplateDefinition> templates = new ArrayList<>();
    private final int largest;
    private long now = 1_700_000_000_000L;

    Session(long seed) {
      random = new RandomRecords(seed);
      order = new Random(seed);
      transport = TRANSPORTS.get(random.next(TRANSPORTS.size()));
      largest = random.next(2) == 0 ? 512 : 512 + random.next(65024);
      writer =
          IpfixWriter.builder(sent)
              .transport(transport)
              .padding(random.next(2) == 0)
              .maximumMessageOctets(largest)
              .maximumRecords(random.next(3) == 0 ? 1 + random.next(3) : Integer.MAX_VALUE)
              .maximumMessageAge(Duration.ofSeconds(5))
              .templateRefresh(Duration.ofSeconds(20))
              .build();
      for (int i = 0; i < 3; i++) {
        members.add(random.template(1000 + i, 4, false));
        templates.add(random.template(256 + i, 12, true));
      }
    }

    void run() {
      members.forEach(this::define);
      templates.forEach(this::define);
      for (int i = 0; i < 20; i++) {
        switch (random.next(12)) {
          case 0 -> writer.flush();
          case 1 -> writer.advance(now += random.next(10_000));
          case 2 -> {
            if (transport != Transport.UDP) {
              TemplateDefinition old = templates.remove(random.next(templates.size()));
              writer.withdraw(old);
              TemplateDefinition replaced = random.template(old.id(), 12, true);
              templates.add(replaced);
              define(replaced);
            }
          }
          default -> record();
        }
      }
      writer.flush();
      assertTrue(sent.lengths().stream().allMatch(length -> length <= largest));
    }

    private void define(TemplateDefinition template) {
      writer.define(template);
    }

    private void record() {
      TemplateDefinition template = templates.get(random.next(templates.size()));
      List<Object> values = new ArrayList<>();
      for (TemplateField field : template.fields()) {
        values.add(random.value(field, members, 1));
      }
      try {
        RecordWriter record = writer.begin(template);
        List<Integer> fields = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
          fields.add(i);
          if (random.next(4) == 0) {
            fields.add(i);
          }
        }
        if (random.next(3) > 0) {
          Collections.shuffle(fields, order);
        }
        for (int field : fields) {
          if (random.next(10) == 0) {
            RandomRecords.set(
                record, field, random.value(template.fields().get(field), members, 1));
          }
          RandomRecords.set(record, field, values.get(field));
        }
        record.end();
        expected.add(RandomRecords.words(template, values));
      } catch (IllegalArgumentException e) {
        assertTrue(e.getMessage().contains("a message holds"), e.getMessage());
      }
    }
  }
}
