// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.ipfix.aggregate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlowStateTest {
  /** A flow that was reported by both Nodes and exported once, as version 1 has it. */
  private static final String VERSION_1 =
      "010d616e747265612076312e382e30dcb9440100008180a8d0f0ff3f008282a8d0f0ff3f86a0"
          + "8180c413df2c8204c88a48ecf849e0888080807da5888080808c010000e8070a000000000000"
          + "e8070a00008501008501000000d836460000d42f3d0000d8364600000000808080e20906636c"
          + "69656e740473686f70066e6f64652d31067365727665720573746f7265066e6f64652d320000"
          + "00000000000b45535441424c495348454400000000000000";

  private static FlowState state() {
    return Flows.settings(Semantics.antrea("v1.8.0")).newState();
  }

  private static FlowState known() {
    FlowState state = state();
    state.update(Flows.source(1000, 1060, 6000, 6000).build(), 1_060_000);
    assertEquals(
        Admission.CORRELATED,
        state.update(Flows.destination(1000, 1061, 6100, 6100).build(), 1_061_000));
    state.expire(1_121_000, flow -> {});
    assertEquals(
        Admission.UPDATED, state.update(Flows.source(1000, 1120, 7000, 1000).build(), 1_121_500));
    return state;
  }

  private static byte[] written(FlowState state) {
    ByteBuffer buffer = ByteBuffer.allocate(state.size());
    state.write(buffer);
    return buffer.array();
  }

  private static List<String> future(FlowState state) {
    List<String> exports = new ArrayList<>();
    state.expire(2_000_000, flow -> exports.add(DifferentialTest.text(flow)));
    return exports;
  }

  /** What engines keep is read by later builds: whoever changes the form gives it a new version. */
  @Test
  void theFormOfVersion1IsWrittenAndRead() {
    assertEquals(VERSION_1, HexFormat.of().formatHex(written(known())));
    FlowState state = state();
    state.read(ByteBuffer.wrap(HexFormat.of().parseHex(VERSION_1)));
    assertEquals(future(known()), future(state));
  }

  /** Before the Nodes' starts: those of the flow are taken for them. */
  @Test
  void theFirstVersionOfMendedRulesIsRead() {
    FlowState state = Flows.settings(Semantics.mended()).newState();
    state.update(Flows.local(1000, 1060, 6000, 6000).build(), 0);
    ByteBuffer first = ByteBuffer.allocate(state.size());
    state.write(first);
    byte[] octets = first.array();
    // The starts are the last of the numbers, nine octets before the first of the texts.
    int texts = new String(octets, StandardCharsets.ISO_8859_1).indexOf("client") - 1;
    ByteBuffer without = ByteBuffer.allocate(octets.length - 6);
    without.put((byte) 1).put(octets, 1, texts - 7).put(octets, texts, octets.length - texts);
    FlowState read = Flows.settings(Semantics.mended()).newState();
    read.read(without.flip());
    assertEquals(Admission.REUSED, read.update(Flows.local(1061, 1090, 10, 10).build(), 1_000_000));
    assertEquals(Admission.LATE, read.update(Flows.local(1000, 1061, 7, 7).build(), 1_000_000));
    octets[0] = 9;
    assertEquals(
        "state of version 9, but versions 1 and 2 are read here",
        assertThrows(IllegalArgumentException.class, () -> read.read(ByteBuffer.wrap(octets)))
            .getMessage());
  }

  @Test
  void otherVersionsAndRulesAreRefusedByName() {
    byte[] octets = written(known());
    octets[0] = 9;
    String version =
        assertThrows(IllegalArgumentException.class, () -> state().read(ByteBuffer.wrap(octets)))
            .getMessage();
    assertEquals("state of version 9, but version 1 is read here", version);
    FlowState mended = Flows.settings(Semantics.mended()).newState();
    String rules =
        assertThrows(
                IllegalArgumentException.class,
                () -> mended.read(ByteBuffer.wrap(written(known()))))
            .getMessage();
    assertTrue(rules.contains("antrea v1.8.0") && rules.contains("mended: "), rules);
    // The same rules with fewer elements.
    FlowState newest = Flows.settings(Semantics.antrea("v2.7.0").with(Mending.values())).newState();
    byte[] state = written(Flows.settings(Semantics.mended()).newState());
    assertThrows(IllegalArgumentException.class, () -> newest.read(ByteBuffer.wrap(state)));
  }

  /** A length that promises more than there is allocates nothing for it. */
  @Test
  void aTextThatIsCutOffIsRefusedWithItsPlace() {
    ByteBuffer state = ByteBuffer.allocate(20);
    state.put((byte) 1).put(HexFormat.of().parseHex("ffffffff07"));
    state.put("short".getBytes(StandardCharsets.UTF_8)).flip();
    String message =
        assertThrows(IllegalArgumentException.class, () -> state().read(state)).getMessage();
    assertEquals("the state of a flow is damaged or cut off at octet 6", message);
  }
}
