// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.InformationElement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Templates defined, refused, replaced, withdrawn and expired in any order, against a model. */
class TemplateLifeProperties {
  private static final long LIFETIME = 10;

  /** What a layout's Data Sets of two octets read as. */
  private static final List<List<InformationElement>> LAYOUTS =
      List.of(
          List.of(IanaElements.PROTOCOL_IDENTIFIER),
          List.of(IanaElements.IP_VERSION),
          List.of(IanaElements.PROTOCOL_IDENTIFIER, IanaElements.IP_VERSION));

  enum Kind {
    DEFINE,
    CUT_OFF,
    WITHDRAW,
    WITHDRAW_ALL,
    DATA,
    WAIT
  }

  record Action(Kind kind, int id, int number) {}

  /** The rules in a few lines: a map of layouts, and of what waits for them. */
  private static final class Model {
    final boolean udp;
    final Map<Integer, Integer> layouts = new HashMap<>();
    final Map<Integer, Long> definedAt = new HashMap<>();
    final Map<Integer, List<Action>> waiting = new HashMap<>();
    final Map<Integer, List<Long>> waitingSince = new HashMap<>();
    long now;

    Model(boolean udp) {
      this.udp = udp;
    }

    List<String> after(Action action) {
      List<String> lines = new ArrayList<>();
      layouts.keySet().removeIf(id -> udp && now - definedAt.get(id) > LIFETIME);
      switch (action.kind()) {
        case DEFINE -> {
          Integer before = layouts.put(action.id(), action.number());
          definedAt.put(action.id(), now);
          boolean same = before != null && before == action.number();
          if (before != null && !same && !udp) {
            lines.add("MALFORMED TEMPLATE_CONFLICT");
          } else {
            lines.add("TEMPLATE " + (before == null ? "NEW" : same ? "REFRESHED" : "REPLACED"));
          }
          replay(action.id(), lines);
        }
        case CUT_OFF -> {
          layouts.remove(action.id());
          waiting.remove(action.id());
          waitingSince.remove(action.id());
          lines.add("MALFORMED TEMPLATE_TRUNCATED");
        }
        case WITHDRAW -> {
          if (udp) {
            lines.add("MALFORMED WITHDRAWAL_OVER_UDP");
          } else {
            layouts.remove(action.id());
            lines.add("WITHDRAWAL");
          }
        }
        case WITHDRAW_ALL -> {
          if (udp) {
            lines.add("MALFORMED WITHDRAWAL_OVER_UDP");
          } else {
            layouts.clear();
            lines.add("WITHDRAWAL");
          }
        }
        case DATA -> {
          if (layouts.containsKey(action.id())) {
            records(action, lines);
          } else {
            lines.add("SKIPPED_SET" + (udp ? " parked" : ""));
            if (udp) {
              waiting.computeIfAbsent(action.id(), id -> new ArrayList<>()).add(action);
              waitingSince.computeIfAbsent(action.id(), id -> new ArrayList<>()).add(now);
            }
          }
        }
        case WAIT -> now += action.number();
      }
      return lines;
    }

    private void replay(int id, List<String> lines) {
      List<Action> actions = waiting.remove(id);
      List<Long> since = waitingSince.remove(id);
      for (int i = 0; actions != null && i < actions.size(); i++) {
        if (now - since.get(i) <= LIFETIME) {
          records(actions.get(i), lines);
        }
      }
    }

    private void records(Action action, List<String> lines) {
      List<InformationElement> layout = LAYOUTS.get(layouts.get(action.id()));
      StringBuilder fields = new StringBuilder();
      for (int i = 0; i < 2; i++) {
        InformationElement element = layout.get(i % layout.size());
        fields.append(fields.length() == 0 ? "" : ", ").append(element.name()).append('=');
        fields.append(action.number() + i);
        if (i % layout.size() == layout.size() - 1) {
          lines.add("RECORD {" + fields + "}");
          fields.setLength(0);
        }
      }
    }
  }

  @Provide
  Arbitrary<List<Action>> lives() {
    return Combinators.combine(
            Arbitraries.of(Kind.class),
            Arbitraries.integers().between(256, 259),
            Arbitraries.integers().between(0, 2))
        .as((kind, id, number) -> new Action(kind, id, kind == Kind.WAIT ? number * 3 : number))
        .list()
        .ofMaxSize(60);
  }

  @Property(tries = 600)
  void readerAndModelAgree(@ForAll("lives") List<Action> life, @ForAll Transport transport) {
    AtomicLong clock = new AtomicLong();
    TemplateCache cache =
        TemplateCache.builder()
            .maximumParkedOctets(1 << 20)
            .lifetime(Duration.ofSeconds(LIFETIME))
            .clock(clock::get)
            .build();
    IpfixReader reader = IpfixReader.builder().templates(cache).reportErrors(true).build();
    TransportSession session = cache.session("a", transport);
    Model model = new Model(transport == Transport.UDP);
    for (Action action : life) {
      List<String> expected = model.after(action);
      clock.set(Duration.ofSeconds(model.now).toNanos());
      if (action.kind() != Kind.WAIT) {
        assertEquals(expected, events(session, reader, message(action)), action::toString);
      }
    }
    cache.remove("a");
    assertEquals(0, cache.fieldCount());
  }

  private static List<String> events(TransportSession session, IpfixReader reader, byte[] octets) {
    List<String> lines = new ArrayList<>();
    reader.reset(session, octets, 0, octets.length);
    for (IpfixEvent event = reader.next(); event != IpfixEvent.END; event = reader.next()) {
      switch (event) {
        case MESSAGE, GAP -> {}
        case TEMPLATE -> lines.add(event + " " + reader.templateChange());
        case MALFORMED -> lines.add(event + " " + reader.error().code());
        case SKIPPED_SET -> lines.add(event + (reader.isParked() ? " parked" : ""));
        case RECORD -> lines.add(event + " " + reader.record());
        default -> lines.add(event.toString());
      }
    }
    return lines;
  }

  private static byte[] message(Action action) {
    return SmallMessages.messages(
        all ->
            all.message(
                0,
                m -> {
                  switch (action.kind()) {
                    case DEFINE ->
                        m.set(
                            2,
                            set ->
                                set.template(
                                    action.id(),
                                    LAYOUTS
                                        .get(action.number())
                                        .toArray(new InformationElement[0])));
                    case CUT_OFF -> m.set(2, set -> set.u16(action.id()).u16(5).u16(4).u16(1));
                    case WITHDRAW -> m.set(2, set -> set.u16(action.id()).u16(0));
                    case WITHDRAW_ALL -> m.set(2, set -> set.u16(2).u16(0));
                    default ->
                        m.set(action.id(), set -> set.u8(action.number()).u8(action.number() + 1));
                  }
                }));
  }
}
