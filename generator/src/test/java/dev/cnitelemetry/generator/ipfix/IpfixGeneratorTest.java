package dev.cnitelemetry.generator.ipfix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class IpfixGeneratorTest {
  private static final Path ROOT = Path.of(System.getProperty("project.root"));

  @TestFactory
  Stream<DynamicTest> committedFilesAreWhatTheTablesGive() {
    return IpfixGenerator.files(ROOT).entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey().toString(),
                    () ->
                        assertEquals(
                            file.getValue(),
                            Files.readString(ROOT.resolve(file.getKey())),
                            "write it anew: ./generate")));
  }

  @Test
  void noGeneratedFileIsLeftOver() throws IOException {
    Path folder = Path.of("ipfix-model/src/generated/java/dev/cnitelemetry/ipfix");
    try (Stream<Path> present = Files.walk(ROOT.resolve(folder))) {
      Set<Path> names =
          present.filter(Files::isRegularFile).map(ROOT::relativize).collect(Collectors.toSet());
      Set<Path> expected = new TreeSet<>(IpfixGenerator.files(ROOT).keySet());
      expected.remove(Path.of("docs/ipfix-elements.md"));
      assertEquals(expected, new TreeSet<>(names));
    }
  }

  @Test
  void constantsAreReadable() {
    assertEquals("SOURCE_IPV4_ADDRESS", Element.constant("sourceIPv4Address"));
    assertEquals(
        "POST_NAPT_SOURCE_TRANSPORT_PORT", Element.constant("postNAPTSourceTransportPort"));
    assertEquals("VRF_NAME", Element.constant("VRFname"));
    assertEquals("DOT1Q_VLAN_ID", Element.constant("dot1qVlanId"));
  }
}
