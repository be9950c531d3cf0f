// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.dashboards.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cnitelemetry.dashboards.json.JsonTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** What is written is what is read, by readers of either YAML. */
class YamlTreeProperties {

  @Provide
  Arbitrary<Object> trees() {
    return Arbitraries.lazyOf(
        () -> texts().map(each -> (Object) each),
        () -> Arbitraries.of((Object) true, false, 0, -7, 1L << 40),
        () -> trees().list().ofMaxSize(3).map(each -> (Object) each),
        () ->
            Arbitraries.maps(texts().filter(key -> key.length() < 100), trees())
                .ofMaxSize(3)
                .map(each -> (Object) new LinkedHashMap<>(each)));
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings()
            .withChars("abc:#-?{}[]|>&*!%@`'\"\\, \n\t~=<0123456789.eExX_+/$\r\u0085\u2028é")
            .ofMaxLength(14),
        Arbitraries.of(
            "on",
            "No",
            "y",
            "null",
            "~",
            "1e3",
            "0x10",
            "1:30",
            "2001-12-14",
            ".inf",
            "=",
            "<<",
            "",
            " a",
            "a ",
            "a: b",
            "- a",
            "a #b",
            "{{ $labels.x }}",
            "a\nb",
            " a\nb",
            "a\n\n",
            "\n",
            "\na",
            "a\n b\n",
            "0o7",
            "1_000",
            "-",
            "---",
            "...",
            "5m",
            "${1}:9091",
            "\uFEFFa",
            "\u0000",
            "\uD83D\uDE00"));
  }

  @Tag("long")
  @Property(tries = 200)
  void whatIsWrittenIsRead(@ForAll("trees") Object tree) throws IOException {
    String yaml = YamlTree.of(tree);
    LoadSettings core = LoadSettings.builder().setSchema(new CoreSchema()).build();
    assertEquals(normal(tree), normal(new Load(core).loadFromString(yaml)), yaml);
    assertTrue(yaml.endsWith("\n"));
    String json = JsonTree.print(tree);
    assertEquals(normal(tree), normal(new ObjectMapper().readValue(json, Object.class)), json);
    assertEquals(yaml, YamlTree.of(Fields.copy(tree)));
  }

  private static Object normal(Object tree) {
    if (tree instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      map.forEach((key, value) -> copy.put(key, normal(value)));
      return copy;
    }
    if (tree instanceof List<?> list) {
      return list.stream().map(YamlTreeProperties::normal).toList();
    }
    return tree instanceof Number number ? number.longValue() : tree;
  }

  /** The words of YAML 1.1 that readers of 1.2 take for text. */
  @Example
  void whatOldReadersMisreadIsQuoted() {
    for (String word :
        List.of(
            "y",
            "Y",
            "n",
            "yes",
            "No",
            "ON",
            "off",
            "True",
            "NULL",
            "~",
            "1:30",
            "0b1",
            "1_0",
            "0x1F",
            "010",
            "+1",
            "-.5",
            ".Inf",
            "1e3",
            "2001-12-14t21:59:43.10-05:00",
            "=",
            "<<")) {
      assertEquals("a: '" + word + "'\n", YamlTree.of(Map.of("a", word)));
      assertEquals("'" + word + "': a\n", YamlTree.of(Map.of(word, "a")));
    }
    for (String word : List.of("5m", "kube-system;antrea-agent", "v1.2.3", "/metrics", "(.+)")) {
      assertEquals("a: " + word + "\n", YamlTree.of(Map.of("a", word)));
    }
  }

  @Example
  void aTreeOfAnythingElseIsRefused() {
    for (Object wrong :
        new Object[] {
          1.5f,
          Double.NaN,
          Double.POSITIVE_INFINITY,
          Map.of(1, 2),
          List.of('c'),
          new ArrayList<>(Arrays.asList((Object) null))
        }) {
      assertThrows(IllegalArgumentException.class, () -> YamlTree.of(wrong));
      assertThrows(IllegalArgumentException.class, () -> Fields.copy(wrong));
    }
    List<String> twice = List.of("a");
    assertFalse(YamlTree.of(List.of(twice, twice)).contains("&"));
  }

  @Example
  void aNumberWithAFractionIsWrittenWithoutAnExponent() {
    assertEquals("a: 1.5\n", YamlTree.of(Map.of("a", 1.5)));
    assertEquals("a: 0.0000025\n", YamlTree.of(Map.of("a", 2.5e-6)));
  }

  @Example
  void aCommentStaysOne() {
    assertEquals("# a\n# b\n#\n", YamlTree.comment(List.of("a\nb", "")));
    assertEquals("# a\n# b\n", YamlTree.comment(List.of("a\u2028b")));
    assertEquals("# \uFFFD[2J\n", YamlTree.comment(List.of("\u001b[2J")));
  }
}
