// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cnitelemetry.ipfix.AddressElement;
import dev.cnitelemetry.ipfix.DateTimeElement;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.OctetSlice;
import dev.cnitelemetry.ipfix.flow.ComputedFlowRecord;
import dev.cnitelemetry.ipfix.internal.AddressText;
import dev.cnitelemetry.testsupport.PeerProgram;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random sequences through go-ipfix's own aggregation process and through ours: every field of
 * every export, their order, and how many flows stay. {@code -Daggregation.sequences=20000} for the
 * long run.
 */
@Tag("long")
class DifferentialTest {
  private static final int SEQUENCES = Integer.getInteger("aggregation.sequences", 300);
  private static final long SEED = Long.getLong("aggregation.seed", 27);
  private static final Duration PATIENCE = Duration.ofMinutes(15);
  private static final long EPOCH = 1_700_000_000_000L;

  @TempDir Path folder;

  private PeerProgram built(String module) {
    Path sources =
        Path.of(System.getProperty("project.root"), "ipfix-model/src/test/go/aggregation");
    return PeerProgram.builtByGo(
            sources, folder.resolve("aggregation.test"), "test", "-c", "-modfile=" + module)
        .within(PATIENCE);
  }

  private record Sequence(long active, long inactive, List<Operation> operations) {}

  @Test
  void seedEra() throws IOException {
    PeerProgram program = built("seed.mod");
    compare(program, Semantics.antrea("v1.7.0"), true);
    compare(program, Semantics.antrea("v1.12.3"), false);
  }

  @Test
  void lastOfGoIpfix() throws IOException {
    PeerProgram program = built("go.mod");
    compare(program, Semantics.antrea("v2.3.2"), true);
    compare(program, Semantics.antrea("v1.14.3"), false);
  }

  /** The same rules, moved into Antrea, on records that lack nothing. */
  @Test
  void firstOfAntrea() throws IOException {
    compare(built("go.mod"), Semantics.antrea("v2.5.0"), false);
  }

  private void compare(PeerProgram program, Semantics semantics, boolean breaks)
      throws IOException {
    compare(program, semantics, breaks, true);
    compare(program, semantics, breaks, false);
  }

  private void compare(PeerProgram program, Semantics semantics, boolean breaks, boolean ipv4)
      throws IOException {
    List<InformationElement> elements = received(semantics, ipv4);
    List<Sequence> sequences = new ArrayList<>();
    for (int i = 0; i < SEQUENCES / 4; i++) {
      long active = i % 2 == 0 ? 60_000 : 5_000;
      long inactive = semantics.followsInactiveTimeout() && i % 3 > 0 ? 90_000 : active;
      sequences.add(
          new Sequence(
              active,
              inactive,
              new RandomOperations(SEED * 1_000_003 + i, elements, ipv4, breaks)
                  .next(active, inactive)));
    }
    write(sequences, elements, semantics);
    PeerProgram.Outcome run =
        program.runIn(
            folder,
            new byte[0],
            "-test.timeout=20m",
            "-operations",
            "operations",
            "-exports",
            "exports");
    assertEquals(0, run.status(), () -> run.output() + run.errors());
    int exported = 0;
    try (MappingIterator<JsonNode> results =
        new ObjectMapper()
            .readerFor(JsonNode.class)
            .readValues(folder.resolve("exports").toFile())) {
      for (int i = 0; i < sequences.size(); i++) {
        exported +=
            compare(sequences.get(i), results.next().get("results"), semantics, elements, i);
      }
    }
    assertTrue(exported > sequences.size() / 2, "hardly anything was exported: " + exported);
  }

  /** What exporters of the release send. */
  static List<InformationElement> received(Semantics semantics, boolean ipv4) {
    List<InformationElement> elements =
        new ArrayList<>(AggregatedElements.of(semantics, false, false, ipv4));
    elements.removeIf(
        element ->
            element.name().contains("FromSourceNode")
                || element.name().contains("FromDestinationNode")
                || element.name().contains("hroughput")
                || element.name().contains("Labels")
                || element.name().equals("clusterId"));
    return elements;
  }

  private void write(
      List<Sequence> sequences, List<InformationElement> elements, Semantics semantics)
      throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<String> names = elements.stream().map(InformationElement::name).toList();
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("operations"))) {
      for (Sequence sequence : sequences) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("active", sequence.active());
        json.put("inactive", sequence.inactive());
        json.put("httpValues", semantics.mergesHttpValues());
        json.put("elements", names);
        json.put("operations", sequence.operations().stream().map(Operation::json).toList());
        out.write(mapper.writeValueAsString(json));
        out.write('\n');
      }
    }
  }

  private static int compare(
      Sequence sequence,
      JsonNode theirs,
      Semantics semantics,
      List<InformationElement> elements,
      int number) {
    FlowAggregator aggregator =
        FlowAggregator.builder()
            .semantics(semantics)
            .activeTimeout(Duration.ofMillis(sequence.active()))
            .inactiveTimeout(Duration.ofMillis(sequence.inactive()))
            .build();
    long now = EPOCH;
    int exported = 0;
    for (int i = 0; i < sequence.operations().size(); i++) {
      Operation operation = sequence.operations().get(i);
      JsonNode their = theirs.get(i);
      List<String> exports = new ArrayList<>();
      boolean failed = false;
      if (operation.delay() > 0) {
        now += operation.delay();
      } else if (operation.expire()) {
        failed = expire(aggregator, now, operation.fail(), exports);
      } else {
        failed = !aggregator.add(operation.flow(elements), now).isAdded();
      }
      int step = i;
      assertEquals(exports(their), exports, () -> where(number, step, sequence));
      assertEquals(their.get("failed").asBoolean(), failed, () -> where(number, step, sequence));
      assertEquals(
          their.get("flows").asInt(),
          aggregator.statistics().live(),
          () -> where(number, step, sequence));
      if (operation.expire()) {
        assertEquals(
            their.get("next").asLong(),
            aggregator.nextExpiry() - EPOCH,
            () -> where(number, step, sequence));
      }
      exported += exports.size();
    }
    return exported;
  }

  private static String where(int number, int step, Sequence sequence) {
    StringBuilder text =
        new StringBuilder(
            "sequence "
                + number
                + ", active "
                + sequence.active()
                + ", inactive "
                + sequence.inactive()
                + ", step "
                + step);
    for (int i = 0; i <= step; i++) {
      Operation operation = sequence.operations().get(i);
      text.append('\n').append(i).append(' ');
      if (operation.delay() > 0) {
        text.append("wait ").append(operation.delay());
      } else if (operation.expire()) {
        text.append("expire ").append(operation.fail());
      } else {
        text.append(operation.json());
      }
    }
    return text.toString();
  }

  private static boolean expire(
      FlowAggregator aggregator, long now, int fail, List<String> exports) {
    try {
      aggregator.expire(
          now,
          flow -> {
            exports.add(text(flow));
            if (exports.size() == fail) {
              throw new UnsupportedOperationException("the sink fails");
            }
          });
      return false;
    } catch (UnsupportedOperationException e) {
      return true;
    }
  }

  private static List<String> exports(JsonNode result) {
    List<String> exports = new ArrayList<>();
    for (JsonNode export : result.get("exports")) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < export.size(); i += 2) {
        text.append(export.get(i).asText()).append('=');
        text.append(export.get(i + 1).asText()).append('\n');
      }
      exports.add(text.toString());
    }
    return exports;
  }

  /** Without what the process leaves to its caller: labels and cluster. */
  static String text(ComputedFlowRecord flow) {
    StringBuilder text = new StringBuilder();
    OctetSlice slice = new OctetSlice();
    for (InformationElement element : flow.elements()) {
      if (element.name().contains("Labels") || element.name().equals("clusterId")) {
        continue;
      }
      text.append(element.name()).append('=');
      if (element instanceof IntegerElement number) {
        text.append(Long.toUnsignedString(flow.longValue(number, -1)));
      } else if (element instanceof DateTimeElement time) {
        text.append(flow.epochSecond(time));
      } else if (element instanceof AddressElement) {
        flow.slice(element, slice);
        String address = AddressText.of(slice.array(), slice.offset(), slice.length());
        text.append(address.startsWith("::ffff:") ? address.substring(7) : address);
      } else {
        text.append(flow.slice(element, slice));
      }
      text.append('\n');
    }
    return text.toString();
  }
}
