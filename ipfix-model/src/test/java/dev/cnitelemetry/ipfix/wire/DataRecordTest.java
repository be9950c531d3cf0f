// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.ipfix.AntreaElements;
import dev.cnitelemetry.ipfix.DataType;
import dev.cnitelemetry.ipfix.FlowEndReason;
import dev.cnitelemetry.ipfix.FlowType;
import dev.cnitelemetry.ipfix.IanaElements;
import dev.cnitelemetry.ipfix.InformationElement;
import dev.cnitelemetry.ipfix.IntegerElement;
import dev.cnitelemetry.ipfix.OctetSlice;
import dev.cnitelemetry.ipfix.ReverseElements;
import dev.cnitelemetry.ipfix.StringElement;
import dev.cnitelemetry.ipfix.UnknownElement;
import dev.cnitelemetry.ipfix.wire.IpfixFormatException.Code;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataRecordTest {

  /** One record of one field. */
  static DataRecord record(InformationElement element, int length, Consumer<WireOctets> value) {
    byte[] octets =
        new WireOctets()
            .message(
                0,
                message ->
                    message
                        .set(2, set -> set.u16(256).u16(1).field(element, length))
                        .set(256, value))
            .toByteArray();
    IpfixReader reader = IpfixReader.builder().build();
    reader.reset(octets, 0, octets.length);
    while (true) {
      IpfixEvent event = reader.next();
      if (event == IpfixEvent.RECORD) {
        return reader.record();
      }
      if (event == IpfixEvent.END) {
        throw new AssertionError("no record");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, 255",
    "2, 65535",
    "3, 16777215",
    "4, 4294967295",
    "5, 1099511627775",
    "8, -1",
    "7, 1"
  })
  void unsignedNumbersOfAnyLength(int length, long value) {
    DataRecord record =
        record(IanaElements.OCTET_DELTA_COUNT, length, set -> set.number(value, length));
    assertEquals(value, record.longValue(IanaElements.OCTET_DELTA_COUNT));
    assertEquals(value, record.longAt(0));
    assertEquals(length, record.lengthAt(0));
    assertEquals(length, record.length());
  }

  @ParameterizedTest
  @CsvSource({"1, -128", "2, -2", "3, -70000", "4, -2147483648", "1, 127", "3, 70000"})
  void signedNumbersOfAnyLength(int length, long value) {
    IntegerElement element = AntreaElements.INGRESS_NETWORK_POLICY_RULE_PRIORITY;
    DataRecord record = record(element, length, set -> set.number(value, length));
    assertEquals(value, record.longValue(element));
    assertEquals(value, record.longAt(0));
  }

  @Test
  void aRecordIsAViewOfItsOctetsAndKnowsWhatFollows() {
    byte[] octets =
        new WireOctets()
            .message(
                0,
                message ->
                    message
                        .set(
                            2,
                            set ->
                                set.u16(256)
                                    .u16(2)
                                    .field(IanaElements.INTERFACE_NAME, WireOctets.VARIABLE)
                                    .field(IanaElements.OCTET_DELTA_COUNT, 2))
                        .set(256, set -> set.variable("AB").u16(0x4344).variable().u16(7).zeros(1)))
            .toByteArray();
    IpfixReader reader = IpfixReader.builder().build();
    DataRecord record = reader.record();
    OctetSlice slice = new OctetSlice();
    assertThrows(IllegalStateException.class, () -> record.octets(slice));
    assertThrows(IllegalStateException.class, () -> record.following(slice));
    reader.reset(octets, 0, octets.length);
    while (reader.next() != IpfixEvent.RECORD) {}
    assertArrayEquals(new byte[] {2, 65, 66, 67, 68}, record.octets(slice).toByteArray());
    assertArrayEquals(new byte[] {0, 0, 7, 0}, record.following(slice).toByteArray());
    assertEquals(1, record.offsetAt(0));
    assertEquals(3, record.offsetAt(1));
    assertEquals(IpfixEvent.RECORD, reader.next());
    assertArrayEquals(new byte[] {0, 0, 7}, record.octets(slice).toByteArray());
    assertArrayEquals(new byte[] {0}, record.following(slice).toByteArray());
    assertEquals(1, record.offsetAt(0));
    assertEquals(1, record.offsetAt(1));
    assertThrows(IndexOutOfBoundsException.class, () -> record.offsetAt(2));
  }

  @Test
  void numbersThatNoLongHolds() {
    IntegerElement element = IanaElements.OCTET_DELTA_COUNT;
    DataRecord record = record(element, 9, set -> set.zeros(9));
    IpfixFormatException error =
        assertThrows(IpfixFormatException.class, () -> record.longValue(element));
    assertEquals(Code.FIELD_LENGTH, error.code());
    assertEquals(16 + 12 + 4, error.offset());
    assertEquals(1, error.set());
    assertEquals(0, error.record());
    assertEquals(0, error.field());
    DataRecord empty = record(element, WireOctets.VARIABLE, set -> set.variable());
    assertThrows(IpfixFormatException.class, () -> empty.longAt(0));
  }

  @Test
  void numbersOfVariableLengthAreReadAllTheSame() {
    DataRecord record =
        record(IanaElements.OCTET_DELTA_COUNT, WireOctets.VARIABLE, set -> set.variable((byte) 7));
    assertEquals(7, record.longValue(IanaElements.OCTET_DELTA_COUNT));
    assertFalse(record.template().fields().get(0).isConforming());
  }

  @Test
  void unsigned256() {
    InformationElement element = IanaElements.IPV6_EXTENSION_HEADERS_FULL;
    DataRecord record = record(element, 32, set -> set.number(-1, 8).zeros(24));
    assertEquals(
        BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE).shiftLeft(192),
        record.bigIntegerAt(0));
  }

  @Test
  void floatingPointInBothLengths() {
    assertEquals(
        0.25,
        record(IanaElements.SAMPLING_PROBABILITY, 8, set -> set.u64(Double.doubleToLongBits(0.25)))
            .doubleValue(IanaElements.SAMPLING_PROBABILITY));
    assertEquals(
        0.25,
        record(IanaElements.SAMPLING_PROBABILITY, 4, set -> set.u32(Float.floatToIntBits(0.25f)))
            .doubleValue(IanaElements.SAMPLING_PROBABILITY));
    DataRecord odd = record(IanaElements.SAMPLING_PROBABILITY, 6, set -> set.zeros(6));
    assertThrows(
        IpfixFormatException.class, () -> odd.doubleValue(IanaElements.SAMPLING_PROBABILITY));
  }

  @Test
  void truthValues() {
    assertTrue(
        record(IanaElements.DATA_RECORDS_RELIABILITY, 1, set -> set.u8(1))
            .booleanValue(IanaElements.DATA_RECORDS_RELIABILITY));
    assertFalse(
        record(IanaElements.DATA_RECORDS_RELIABILITY, 1, set -> set.u8(2))
            .booleanValue(IanaElements.DATA_RECORDS_RELIABILITY));
    DataRecord zero = record(IanaElements.DATA_RECORDS_RELIABILITY, 1, set -> set.u8(0));
    IpfixFormatException error =
        assertThrows(
            IpfixFormatException.class,
            () -> zero.booleanValue(IanaElements.DATA_RECORDS_RELIABILITY));
    assertEquals(Code.FIELD_VALUE, error.code());
  }

  @Test
  void addresses() {
    DataRecord ipv4 = record(IanaElements.SOURCE_IPV4_ADDRESS, 4, set -> set.u32(0x0A0A0005));
    assertEquals(0x0A0A0005, ipv4.ipv4Address(IanaElements.SOURCE_IPV4_ADDRESS));
    assertEquals("10.10.0.5", ipv4.addressText(IanaElements.SOURCE_IPV4_ADDRESS));
    DataRecord ipv6 =
        record(IanaElements.SOURCE_IPV6_ADDRESS, 16, set -> set.u64(0xFD00_0000_0000_0000L).u64(1));
    assertEquals(0xFD00_0000_0000_0000L, ipv6.ipv6AddressHigh(IanaElements.SOURCE_IPV6_ADDRESS));
    assertEquals(1, ipv6.ipv6AddressLow(IanaElements.SOURCE_IPV6_ADDRESS));
    DataRecord mac = record(IanaElements.SOURCE_MAC_ADDRESS, 6, set -> set.number(0xAABBCCL, 6));
    assertEquals(0xAABBCCL, mac.macAddress(IanaElements.SOURCE_MAC_ADDRESS));
    DataRecord cut = record(IanaElements.SOURCE_IPV6_ADDRESS, 4, set -> set.u32(1));
    assertThrows(
        IpfixFormatException.class, () -> cut.ipv6AddressHigh(IanaElements.SOURCE_IPV6_ADDRESS));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, ::",
    "0, 1, ::1",
    "0xFD00000000000000, 1, fd00::1",
    "0x20010DB800000001, 1, 2001:db8:0:1::1",
    "0x20010DB800000000, 0x0001000000000001, 2001:db8::1:0:0:1",
    "0x20010DB800010001, 0x0001000100010001, 2001:db8:1:1:1:1:1:1",
    "0, 0x0000FFFF0A000001, ::ffff:10.0.0.1",
    "0x0001000000000000, 0, 1::",
    "0x0001000200030004, 0x0005000600070000, 1:2:3:4:5:6:7:0"
  })
  void ipv6AddressesAsRfc5952(String high, String low, String text) {
    DataRecord record =
        record(IanaElements.SOURCE_IPV6_ADDRESS, 16, set -> set.u64(parse(high)).u64(parse(low)));
    assertEquals(text, record.addressText(IanaElements.SOURCE_IPV6_ADDRESS));
  }

  private static long parse(String number) {
    return number.startsWith("0x")
        ? Long.parseUnsignedLong(number.substring(2), 16)
        : Long.parseLong(number);
  }

  @Test
  void timesInAllFourEncodings() {
    Instant instant = Instant.parse("2023-11-14T22:13:20.123456789Z");
    DataRecord seconds =
        record(IanaElements.FLOW_START_SECONDS, 4, set -> set.u32(instant.getEpochSecond()));
    assertEquals(instant.getEpochSecond(), seconds.epochSecond(IanaElements.FLOW_START_SECONDS));
    assertEquals(
        instant.getEpochSecond() * 1000, seconds.epochMilli(IanaElements.FLOW_START_SECONDS));
    DataRecord millis =
        record(IanaElements.FLOW_START_MILLISECONDS, 8, set -> set.u64(instant.toEpochMilli()));
    assertEquals(instant.toEpochMilli(), millis.epochMilli(IanaElements.FLOW_START_MILLISECONDS));
    assertEquals(123_000_000, millis.nanoOfSecond(IanaElements.FLOW_START_MILLISECONDS));
    long ntp = instant.getEpochSecond() + 2_208_988_800L;
    long fraction = (123_456L << 32) / 1_000_000;
    DataRecord micros =
        record(
            IanaElements.FLOW_START_MICROSECONDS,
            8,
            set -> set.u32(ntp).u32((fraction & ~0x7FFL) | 0x55));
    assertEquals(
        Instant.parse("2023-11-14T22:13:20.123456Z"),
        micros.instant(IanaElements.FLOW_START_MICROSECONDS));
    long nanoFraction = ((123_456_789L << 32) + 999_999_999) / 1_000_000_000;
    DataRecord nanos =
        record(IanaElements.FLOW_START_NANOSECONDS, 8, set -> set.u32(ntp).u32(nanoFraction));
    assertEquals(instant, nanos.instant(IanaElements.FLOW_START_NANOSECONDS));
    assertEquals(instant.toEpochMilli(), nanos.epochMilli(IanaElements.FLOW_START_NANOSECONDS));
  }

  @Test
  void timesAtTheEdges() {
    DataRecord rounded =
        record(
            IanaElements.FLOW_START_NANOSECONDS,
            8,
            set -> set.u32(2_208_988_800L + 5).u32(0xFFFF_FFFFL));
    assertEquals(6, rounded.epochSecond(IanaElements.FLOW_START_NANOSECONDS));
    assertEquals(0, rounded.nanoOfSecond(IanaElements.FLOW_START_NANOSECONDS));
    DataRecord none = record(IanaElements.FLOW_START_NANOSECONDS, 8, set -> set.u32(0).u32(0));
    assertEquals(Instant.EPOCH, none.instant(IanaElements.FLOW_START_NANOSECONDS), "no time");
    DataRecord era1 = record(IanaElements.FLOW_START_NANOSECONDS, 8, set -> set.u32(0).u32(1));
    assertEquals(
        Instant.parse("2036-02-07T06:28:16Z"), era1.instant(IanaElements.FLOW_START_NANOSECONDS));
    DataRecord last = record(IanaElements.FLOW_START_SECONDS, 4, set -> set.u32(-1));
    assertEquals(
        Instant.parse("2106-02-07T06:28:15Z"), last.instant(IanaElements.FLOW_START_SECONDS));
    DataRecord far = record(IanaElements.FLOW_START_SECONDS, 8, set -> set.u64(-1));
    assertThrows(IpfixFormatException.class, () -> far.instant(IanaElements.FLOW_START_SECONDS));
    assertThrows(IpfixFormatException.class, () -> far.epochMilli(IanaElements.FLOW_START_SECONDS));
    DataRecord odd = record(IanaElements.FLOW_START_SECONDS, 3, set -> set.zeros(3));
    assertThrows(
        IpfixFormatException.class, () -> odd.epochSecond(IanaElements.FLOW_START_SECONDS));
    DataRecord number = record(IanaElements.OCTET_DELTA_COUNT, 8, set -> set.u64(1));
    assertThrows(IllegalArgumentException.class, () -> number.instantAt(0));
  }

  @Test
  void secondsInEightOctetsAsEarlyAntreaSendsThem() {
    DataRecord record = record(IanaElements.FLOW_START_SECONDS, 8, set -> set.u64(1_700_000_000L));
    assertEquals(1_700_000_000L, record.epochSecond(IanaElements.FLOW_START_SECONDS));
  }

  @Test
  void texts() {
    StringElement element = AntreaElements.SOURCE_POD_NAME;
    OctetSlice slice = new OctetSlice();
    DataRecord shortForm = record(element, WireOctets.VARIABLE, set -> set.variable("pod-ä"));
    assertEquals("pod-ä", shortForm.text(element));
    DataRecord longForm =
        record(element, WireOctets.VARIABLE, set -> set.longVariable((byte) 'a', (byte) 0));
    assertEquals("a\0", longForm.text(element), "zero octets of variable length are the text's");
    assertEquals(2, longForm.slice(element, slice).length());
    DataRecord fixed = record(element, 6, set -> set.ascii("abc").zeros(3));
    assertEquals("abc", fixed.text(element));
    assertEquals(6, fixed.slice(element, slice).length());
    DataRecord broken = record(element, WireOctets.VARIABLE, set -> set.variable((byte) 0xC3));
    assertEquals("\uFFFD", broken.text(element));
    DataRecord empty = record(element, WireOctets.VARIABLE, set -> set.variable(""));
    assertEquals("", empty.text(element));
    DataRecord longest =
        record(element, WireOctets.VARIABLE, set -> set.variable("x".repeat(60000)));
    assertEquals(60000, longest.text(element).length());
  }

  @Test
  void absentFields() {
    DataRecord record = record(IanaElements.OCTET_DELTA_COUNT, 8, set -> set.u64(1));
    assertFalse(record.has(ReverseElements.REVERSE_OCTET_DELTA_COUNT));
    assertEquals(-7, record.longValue(IanaElements.PACKET_DELTA_COUNT, -7));
    assertEquals(1, record.longValue(IanaElements.OCTET_DELTA_COUNT, -7));
    IllegalStateException error =
        assertThrows(
            IllegalStateException.class, () -> record.longValue(IanaElements.PACKET_DELTA_COUNT));
    assertTrue(error.toString().contains("has()"), error.toString());
    assertThrows(
        IllegalStateException.class, () -> IpfixReader.builder().build().record().fieldCount());
  }

  @Test
  void namedNumbers() {
    DataRecord record = record(AntreaElements.FLOW_TYPE, 1, set -> set.u8(9));
    assertEquals(FlowType.UNKNOWN, record.value(AntreaElements.FLOW_TYPE));
    assertEquals(9, record.longValue(AntreaElements.FLOW_TYPE));
  }

  @Test
  void unknownElementsAreOctetsAndReadableByOnesOwnConstant() {
    IntegerElement mine = IntegerElement.define(64512, 7, "retries", DataType.UNSIGNED16);
    DataRecord record = record(mine, 2, set -> set.u16(513));
    assertEquals(UnknownElement.class, record.elementAt(0).getClass());
    assertEquals("unknown(64512/7)", record.elementAt(0).name());
    assertEquals(513, record.longValue(mine));
    assertEquals(2, record.slice(mine, new OctetSlice()).length());
    assertEquals("{unknown(64512/7)=0201}", record.toString());
  }

  @Test
  void everyTypeIsReadByIndexToo() {
    byte[] octets =
        SmallMessages.messages(
            all ->
                all.message(
                    0,
                    m ->
                        m.set(
                                2,
                                set ->
                                    set.template(
                                        256,
                                        IanaElements.SOURCE_IPV4_ADDRESS,
                                        IanaElements.SOURCE_IPV4_ADDRESS,
                                        IanaElements.SOURCE_MAC_ADDRESS,
                                        IanaElements.SOURCE_MAC_ADDRESS,
                                        IanaElements.SOURCE_IPV6_ADDRESS,
                                        IanaElements.SOURCE_IPV6_ADDRESS,
                                        IanaElements.FLOW_START_SECONDS,
                                        IanaElements.FLOW_START_SECONDS,
                                        IanaElements.FLOW_END_REASON,
                                        IanaElements.FLOW_END_REASON))
                            .set(
                                256,
                                set ->
                                    set.u32(0x0A000001)
                                        .u32(0x0A000002)
                                        .number(1, 6)
                                        .number(2, 6)
                                        .u64(0xFD00_0000_0000_0000L)
                                        .u64(1)
                                        .u64(0xFD00_0000_0000_0000L)
                                        .u64(2)
                                        .u32(5)
                                        .u32(6)
                                        .u8(1)
                                        .u8(2))));
    IpfixReader reader = IpfixReader.builder().build();
    reader.reset(octets, 0, octets.length);
    while (reader.next() != IpfixEvent.RECORD) {}
    DataRecord record = reader.record();
    assertEquals(0x0A000002, record.ipv4AddressAt(1));
    assertEquals("10.0.0.2", record.addressTextAt(1));
    assertEquals(2, record.macAddressAt(3));
    assertEquals(0xFD00_0000_0000_0000L, record.ipv6AddressHighAt(5));
    assertEquals(2, record.ipv6AddressLowAt(5));
    assertEquals("fd00::2", record.addressTextAt(5));
    assertEquals(6, record.epochSecondAt(7));
    assertEquals(0, record.nanoOfSecondAt(7));
    assertEquals(6000, record.epochMilliAt(7));
    assertEquals(Instant.ofEpochSecond(6), record.instantAt(7));
    assertEquals(FlowEndReason.ACTIVE_TIMEOUT, record.valueAt(IanaElements.FLOW_END_REASON, 9));
    assertThrows(IllegalArgumentException.class, () -> record.addressTextAt(2));
    assertThrows(IllegalArgumentException.class, () -> record.epochSecondAt(0));
    assertThrows(IndexOutOfBoundsException.class, () -> record.ipv4AddressAt(10));
    assertTrue(
        record.toString().contains("sourceIPv4Address=10.0.0.1, sourceIPv4Address=10.0.0.2"),
        record::toString);
  }

  @Test
  void whatCannotBeReadSaysWhyAndIsPrintedAsItsOctets() {
    DataRecord truth = record(IanaElements.DATA_RECORDS_RELIABILITY, 1, set -> set.u8(3));
    DataRecord address = record(IanaElements.SOURCE_IPV4_ADDRESS, 16, set -> set.zeros(15).u8(9));
    DataRecord time = record(IanaElements.FLOW_START_SECONDS, 3, set -> set.zeros(3));
    DataRecord mac = record(IanaElements.SOURCE_MAC_ADDRESS, 8, set -> set.u64(1));
    for (DataRecord record : List.of(truth, address, time, mac)) {
      assertFalse(record.isReadableAt(0));
      assertNotNull(record.errorAt(0));
    }
    assertEquals(IpfixFormatException.Code.FIELD_VALUE, truth.errorAt(0).code());
    assertEquals("{dataRecordsReliability=03}", truth.toString());
    assertEquals("{sourceIPv4Address=" + "00".repeat(15) + "09}", address.toString());
    assertEquals("{flowStartSeconds=000000}", time.toString());
    assertEquals("{sourceMacAddress=0000000000000001}", mac.toString());
    DataRecord good = record(IanaElements.DATA_RECORDS_RELIABILITY, 1, set -> set.u8(2));
    assertNull(good.errorAt(0));
  }
}
