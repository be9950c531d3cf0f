// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.collector.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cnitelemetry.flow.collector.FlowCollector;
import dev.cnitelemetry.flow.collector.FlowPipeline;
import dev.cnitelemetry.flow.collector.PipelineCounts;
import dev.cnitelemetry.flow.collector.sink.SinkQueue;
import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.aggregate.FlowAggregator;
import dev.cnitelemetry.ipfix.aggregate.Semantics;
import dev.cnitelemetry.ipfix.flow.FlowRecord;
import dev.cnitelemetry.ipfix.flow.FlowRecordBuilder;
import dev.cnitelemetry.ipfix.flow.FlowRecordWriter;
import dev.cnitelemetry.ipfix.wire.IpfixWriter;
import dev.cnitelemetry.ipfix.wire.MessageSink;
import dev.cnitelemetry.ipfix.wire.Transport;
import dev.cnitelemetry.testsupport.FreshJvm;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered over HTTP, as the Flow Aggregator's API has it. */
class CollectorEndpointTest {
  private static final InetSocketAddress ANY =
      new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

  private final FlowPipeline pipeline = FlowPipeline.builder().aggregator(aggregator()).build();
  private FlowCollector collector;
  private CollectorEndpoint endpoint;

  private static FlowAggregator aggregator() {
    return FlowAggregator.builder()
        .semantics(Semantics.mended())
        .activeTimeout(Duration.ofHours(1))
        .inactiveTimeout(Duration.ofHours(1))
        .build();
  }

  private static FlowRecord flow(int number, boolean ipv6) {
    FlowRecordBuilder flow =
        FlowRecord.builder()
            .set(IanaElements.FLOW_START_SECONDS, Instant.ofEpochSecond(1_700_000_000))
            .set(IanaElements.FLOW_END_SECONDS, Instant.ofEpochSecond(1_700_000_060))
            .set(IanaElements.SOURCE_TRANSPORT_PORT, 1000 + number % 50_000)
            .set(IanaElements.DESTINATION_TRANSPORT_PORT, 443)
            .set(IanaElements.PROTOCOL_IDENTIFIER, number % 2 == 0 ? 6 : 17)
            .set(IanaElements.OCTET_TOTAL_COUNT, Long.MAX_VALUE - number)
            .set(AntreaElements.SOURCE_POD_NAME, "pod <\"" + number % 100 + "\">")
            .set(AntreaElements.FLOW_TYPE, 3);
    return ipv6
        ? flow.set(IanaElements.SOURCE_IPV6_ADDRESS, "2001:db8::" + Integer.toHexString(number + 1))
            .set(IanaElements.DESTINATION_IPV6_ADDRESS, "2001:db8::ffff")
            .build()
        : flow.set(IanaElements.SOURCE_IPV4_ADDRESS, "10.0.0." + number / 50_000)
            .set(IanaElements.DESTINATION_IPV4_ADDRESS, "10.0.1.1")
            .build();
  }

  private static void send(FlowCollector collector, int ipv4, int ipv6) throws IOException {
    InetSocketAddress to = collector.listeners().get(0).address();
    try (Socket socket = new Socket(to.getAddress(), to.getPort());
        OutputStream out = new BufferedOutputStream(socket.getOutputStream(), 1 << 16)) {
      FlowRecordWriter writer =
          new FlowRecordWriter(
              IpfixWriter.builder(MessageSink.to(out)).transport(Transport.TCP).build());
      for (int i = 0; i < ipv4; i++) {
        writer.write(flow(i, false));
      }
      for (int i = 0; i < ipv6; i++) {
        writer.write(flow(i, true));
      }
      writer.flush();
    }
  }

  private static FlowCollector collecting(FlowPipeline pipeline) throws IOException {
    return FlowCollector.builder().tcp(ANY).handler(pipeline).build().start();
  }

  @BeforeEach
  void begin() throws Exception {
    collector = collecting(pipeline);
    endpoint = CollectorEndpoint.start(ANY, pipeline, collector);
    send(collector, 1200, 3);
    while (pipeline.counts().records() < 1203) {
      Thread.sleep(5);
    }
  }

  @AfterEach
  void end() {
    endpoint.close();
    collector.close();
  }

  private record Answer(int status, String type, String body) {
    JsonNode json() throws IOException {
      return new ObjectMapper().readTree(body);
    }
  }

  private Answer ask(String method, String path) throws IOException {
    URI address = URI.create("http://127.0.0.1:" + endpoint.address().getPort() + path);
    HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
    connection.setRequestMethod(method);
    int status = connection.getResponseCode();
    try (InputStream in =
        status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
      String body = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Answer(status, connection.getContentType(), body);
    }
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @ParameterizedTest
  @CsvSource({
    "'', 1203",
    "?, 1203",
    "?srcip=&dstip=&proto=&srcport=&dstport=, 1203",
    "?srcip=10.0.0.0, 1200",
    "?srcip=10.0.0.9, 0",
    "?dstip=10.0.1.1, 1200",
    "?dstip=2001:db8::ffff, 3",
    "?dstip=2001:db8:0:0:0:0:0:FFFF, 3",
    "?dstip=2001%3Adb8%3A%3Affff, 3",
    "?proto=6, 602",
    "?proto=17, 601",
    "?srcport=1000, 2",
    "?dstport=443, 1203",
    "?dstport=444, 0",
    "?proto=17&srcport=1001, 2",
    "?srcip=10.0.0.0&dstip=10.0.1.1&proto=6&srcport=1002&dstport=443, 1",
    "?srcip=10.0.0.0&dstip=10.0.1.1&proto=17&srcport=1002&dstport=443, 0"
  })
  void flowsAreFoundByTheFiveKeys(String query, int found) throws IOException {
    Answer answer = ask("GET", "/flowrecords" + query);
    assertEquals(200, answer.status, answer::toString);
    assertEquals("application/json", answer.type);
    assertTrue(answer.json().isArray());
    assertEquals(found, answer.json().size());
  }

  /** Named as Information Elements are; numbers are numbers, beyond 2^53, too. */
  @Test
  void aFlowIsAnObjectOfItsElements() throws IOException {
    JsonNode flow = ask("GET", "/flowrecords?srcport=1002&proto=6&srcip=10.0.0.0").json().get(0);
    assertEquals("10.0.0.0", flow.get("sourceIPv4Address").textValue());
    assertTrue(flow.get("protocolIdentifier").isInt());
    assertEquals(Long.MAX_VALUE - 2, flow.get("octetTotalCount").longValue());
    assertEquals(1_700_000_000, flow.get("flowStartSeconds").intValue());
    assertEquals("pod <\"2\">", flow.get("sourcePodName").textValue());
    assertTrue(flow.has("throughputFromSourceNode") && flow.has("reverseThroughput"));
    assertTrue(flow.has("octetDeltaCountFromDestinationNode"), flow::toString);
    assertTrue(!flow.has("sourceIPv6Address"), flow::toString);
  }

  @Test
  void recordMetricsAreTheFourCounters() throws IOException {
    Answer answer = ask("GET", "/recordmetrics");
    assertEquals("application/json", answer.type);
    assertEquals(
        Set.of("numConnToCollector", "numFlows", "numRecordsExported", "numRecordsReceived"),
        names(answer.json()));
    assertEquals(1203, answer.json().get("numFlows").asInt());
    assertEquals(1203, answer.json().get("numRecordsReceived").asInt());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "proto=tcp | proto is a number",
        "proto=256 | 256",
        "proto=-1 | -1",
        "srcport=65536 | 65536",
        "dstport=https | dstport is a number",
        "dstport=99999999999 | dstport is a number",
        "srcip=10.0.0 | 10.0.0",
        "dstip=nobody | nobody",
        "dstip=2001:db8::1::2 | 2001:db8::1::2",
        "srcip=%zz | %",
        "pod=a | the keys are srcip, dstip, proto, srcport and dstport, not pod"
      })
  void whatIsNoQueryIsRefusedWithItsReason(String text) throws IOException {
    String[] parts = text.split(" \\| ", -1);
    String path = "/flowrecords?" + parts[0];
    String said;
    // A client of our own: what is no URI is sent as it is.
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), endpoint.address().getPort())) {
      socket
          .getOutputStream()
          .write(
              ("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.UTF_8));
      said = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
    assertTrue(said.startsWith("HTTP/1.1 400 "), said);
    assertTrue(parts[1].equals("%") || said.contains(parts[1]), said);
  }

  @Test
  void otherPathsAndMethodsAreNotAnswered() throws IOException {
    assertEquals(404, ask("GET", "/flows").status);
    assertEquals(404, ask("GET", "/").status);
    for (String path : List.of("/metrics", "/flowrecords", "/recordmetrics")) {
      assertEquals(405, ask("POST", path).status, path);
      assertEquals(405, ask("DELETE", path).status, path);
      Answer head = ask("HEAD", path);
      assertEquals(200, head.status, path);
      assertEquals("", head.body, path);
    }
  }

  /** Held, told of and exported at the end, in a little memory, and none is lost. */
  @Tag("long")
  @Test
  void aHundredThousandFlows() {
    FreshJvm.Output output =
        FreshJvm.run(HundredThousand.class, List.of("-Xmx256m", "-XX:+UseSerialGC"));
    assertEquals(
        "held 100000, told 100000, exported 100000, dropped 0",
        output.lines().get(output.lines().size() - 1));
  }

  /** A collector with so many flows, and one who asks for all of them. */
  static final class HundredThousand {
    private static final int FLOWS = 100_000;

    private HundredThousand() {}

    public static void main(String[] arguments) throws Exception {
      AtomicInteger exported = new AtomicInteger();
      FlowPipeline pipeline =
          FlowPipeline.builder()
              .aggregator(aggregator())
              .sink(SinkQueue.start("count", flow -> exported.incrementAndGet(), 8192))
              .build();
      long before;
      long held;
      int told;
      try (FlowCollector collector = collecting(pipeline);
          CollectorEndpoint endpoint = CollectorEndpoint.start(ANY, pipeline, collector)) {
        send(collector, FLOWS, 0);
        while (pipeline.counts().records() < FLOWS) {
          Thread.sleep(20);
        }
        before = pipeline.counts().exported();
        held = pipeline.counts().aggregation().live();
        URI address =
            URI.create("http://127.0.0.1:" + endpoint.address().getPort() + "/flowrecords");
        told = 0;
        try (InputStream in = address.toURL().openStream()) {
          for (int octet = in.read(); octet >= 0; octet = in.read()) {
            told += octet == '{' ? 1 : 0;
          }
        }
      }
      PipelineCounts counts = pipeline.finish(Duration.ofSeconds(60));
      System.out.println(
          "held "
              + held
              + ", told "
              + told
              + ", exported "
              + (exported.get() - before)
              + ", dropped "
              + counts.sinks().get(0).dropped());
    }
  }
}
