// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.ElementRegistry;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.wire.IpfixEvent;
import dev.cnitelemetry.ipfix.wire.IpfixFormatException;
import dev.cnitelemetry.ipfix.wire.IpfixReader;
import dev.cnitelemetry.ipfix.wire.SentMessages;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowRecordJsonReaderTest {
  private final FlowRecordJsonReader reader = new FlowRecordJsonReader(ElementRegistry.standard());

  private FlowRecord read(String text) {
    byte[] octets = ("..." + text + "..").getBytes(StandardCharsets.UTF_8);
    return reader.read(octets, 3, octets.length - 5);
  }

  private static String written(FlowRecord flow) {
    StringBuilder text = new StringBuilder();
    FlowRecordJson.in(ZoneOffset.UTC).write(flow, text);
    return text.toString();
  }

  /** A value of each type but lists, and of none. */
  private static FlowRecord everyType() {
    FlowRecordBuilder builder =
        FlowRecord.builder().exportTime(Instant.ofEpochSecond(1_700_000_000));
    for (DataType type : DataType.values()) {
      InformationElement element =
          IanaElements.all().stream()
              .filter(each -> each.dataType() == type)
              .findFirst()
              .orElse(null);
      Object value =
          switch (type) {
            case UNSIGNED8, UNSIGNED16, UNSIGNED32, SIGNED8, SIGNED16, SIGNED32, SIGNED64 -> 77L;
            case UNSIGNED64 -> -1L;
            case FLOAT32, FLOAT64 -> 0.25;
            case BOOLEAN -> true;
            case STRING -> "a \"<b>\" \\ \u0001 \u00e9 \ud83d\ude00";
            case MAC_ADDRESS -> new KeptOctets("02004c4f4f50");
            case OCTET_ARRAY -> new KeptOctets("00ff");
            case IPV4_ADDRESS -> "10.0.0.1";
            case IPV6_ADDRESS -> "fd00::1";
            case DATE_TIME_SECONDS -> Instant.ofEpochSecond(1_700_000_001);
            case DATE_TIME_MILLISECONDS -> Instant.ofEpochMilli(1_700_000_001_234L);
            case DATE_TIME_MICROSECONDS, DATE_TIME_NANOSECONDS ->
                Instant.ofEpochSecond(1_700_000_001, 250_000_000);
            default -> null;
          };
      if (element != null && value != null) {
        builder.put(element, value);
      }
    }
    return builder.build();
  }

  @Test
  void whatIsWrittenIsRead() {
    FlowRecord flow = everyType();
    assertTrue(flow.elements().size() > 14, () -> flow.elements().toString());
    assertEquals(flow, read(written(flow)));
    assertEquals(List.of(), reader.unknown());
  }

  @Test
  void whatIsReadIsWrittenAsMessagesAndReadBack() {
    SentMessages sent = new SentMessages();
    FlowRecordWriter writer = new FlowRecordWriter(sent);
    FlowRecord flow = everyType();
    FlowRecord other =
        FlowRecord.builder()
            .exportTime(Instant.ofEpochSecond(1_600_000_000))
            .set(AntreaElements.SOURCE_POD_UUID, new UUID(1, 2))
            .build();
    writer.write(read(written(flow)));
    writer.write(other);
    writer.write(flow);
    byte[] octets = sent.octets();
    IpfixReader messages = IpfixReader.builder().build();
    messages.reset(octets, 0, octets.length);
    FlowRecordView view = new FlowRecordView(messages);
    int records = 0;
    for (IpfixEvent event = messages.next(); event != IpfixEvent.END; event = messages.next()) {
      if (event == IpfixEvent.RECORD) {
        assertEquals(records == 1 ? other : flow, view.copy());
        records++;
      }
    }
    assertEquals(3, records);
  }

  @Test
  void asTheFlowAggregatorSendsIt() {
    FlowRecord flow =
        read(
            "{\"ipfix\":{\"octetDeltaCount\":18446744073709551615,\"sourcePodName\":\"a\\u003cb\","
                + "\"flowStartSeconds\":1700000000,\"sourceIPv4Address\":\"10.0.0.1\","
                + "\"newElement\":{\"a\":[1,\"}\"]},\"tcpState\":\"\"},"
                + " \"@timestamp\":\"2023-11-14T23:14:20+01:00\"}");
    assertEquals(Instant.parse("2023-11-14T22:14:20Z"), flow.exportTime());
    assertEquals(-1, flow.number(IanaElements.OCTET_DELTA_COUNT).orElseThrow());
    assertEquals("a<b", flow.sourcePodName().orElseThrow());
    assertEquals("10.0.0.1", flow.sourceAddress().orElseThrow());
    assertEquals(List.of("newElement"), reader.unknown());
  }

  @Test
  void elementsThatCameTwiceAreArrays() {
    FlowRecord flow = read("{\"ipfix\":{\"sourceIPv4Address\":[\"10.0.0.1\",\"10.0.0.2\"]}}");
    assertEquals(List.of("10.0.0.1", "10.0.0.2"), flow.addresses(IanaElements.SOURCE_IPV4_ADDRESS));
    assertEquals(flow, read(written(flow)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "``; the record ends where '{' is expected",
        "[]; expected '{'",
        "{}; an object without \"ipfix\" is no flow record",
        "{\"ipfix\":{}}; the record has no field that is known",
        "{\"ipfix\":{\"octetDeltaCount\":\"6\"}}; octetDeltaCount is unsigned64, which \"6\" is not",
        "{\"ipfix\":{\"octetDeltaCount\":6e5}}; which 6e5 is not",
        "{\"ipfix\":{\"octetDeltaCount\":-1}}; which -1 is not",
        "{\"ipfix\":{\"octetDeltaCount\":18446744073709551616}}; is not",
        "{\"ipfix\":{\"protocolIdentifier\":256}}; protocolIdentifier is unsigned8",
        "{\"ipfix\":{\"sourceIPv4Address\":\"fd00::1\"}}; is not",
        "{\"ipfix\":{\"sourceIPv4Address\":7}}; is not",
        "{\"ipfix\":{\"sourcePodName\":7}}; is not",
        "{\"ipfix\":{\"flowStartSeconds\":4294967296}}; is not",
        "{\"ipfix\":{\"sourceMacAddress\":\"00:11\"}}; is not",
        "{\"ipfix\":{\"octetDeltaCount\":1}; the record ends where '}' is expected",
        "{\"ipfix\":{\"octetDeltaCount\":1}} x; something follows the record",
        "{\"ipfix\":{\"octetDeltaCount\":}}; expected a value",
        "{\"ipfix\":{\"sourcePodName\":\"\\x\"}}; an escape that is none",
        "{\"ipfix\":{\"sourcePodName\":\"\\u00g0\"}}; an escape that is none",
        "{\"@timestamp\":\"today\",\"ipfix\":{\"octetDeltaCount\":1}}; no time of RFC 3339",
        "{\"ipfix\":{\"nobody\":[1}}; the record ends",
      })
  void whatIsNoRecordSaysSo(String text, String words) {
    IpfixFormatException error = assertThrows(IpfixFormatException.class, () -> read(text), text);
    assertEquals(IpfixFormatException.Code.JSON, error.code());
    assertTrue(error.reason().contains(words), error.reason());
    assertTrue(error.offset() <= text.length(), error.getMessage());
  }

  @Tag("long")
  @Test
  void anyOctetChangedOrCutIsAnErrorOrARecord() {
    String line = written(everyType());
    byte[] octets = line.getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at < octets.length; at++) {
      for (int value : new int[] {0, '"', '\\', '{', '}', '[', ',', '7', 0xFF}) {
        byte[] changed = octets.clone();
        changed[at] = (byte) value;
        attempt(changed, changed.length);
      }
      attempt(octets, at);
    }
  }

  private void attempt(byte[] octets, int length) {
    try {
      new FlowRecordWriter((array, offset, count) -> {}).write(reader.read(octets, 0, length));
    } catch (IpfixFormatException e) {
      assertEquals(IpfixFormatException.Code.JSON, e.code());
    } catch (IllegalArgumentException e) {
      assertTrue(String.valueOf(e.getMessage()).length() > 20, "a time that no message can have");
    }
  }

  @Test
  void moreTemplatesThanAnyoneNeedsAreWithdrawnAndBeginAnew() {
    SentMessages sent = new SentMessages();
    FlowRecordWriter writer = new FlowRecordWriter(sent);
    List<InformationElement> numbers =
        IanaElements.all().stream()
            .filter(element -> element.dataType() == DataType.UNSIGNED32)
            .limit(12)
            .toList();
    for (int shape = 1; shape < 1 << numbers.size(); shape++) {
      FlowRecordBuilder builder = FlowRecord.builder();
      for (int i = 0; i < numbers.size(); i++) {
        if ((shape >> i & 1) != 0) {
          builder.put(numbers.get(i), (long) shape);
        }
      }
      writer.write(builder.build());
    }
    byte[] octets = sent.octets();
    IpfixReader messages = IpfixReader.builder().build();
    messages.reset(octets, 0, octets.length);
    int records = 0;
    for (IpfixEvent event = messages.next(); event != IpfixEvent.END; event = messages.next()) {
      records += event == IpfixEvent.RECORD ? 1 : 0;
    }
    assertEquals((1 << 12) - 1, records);
  }
}
