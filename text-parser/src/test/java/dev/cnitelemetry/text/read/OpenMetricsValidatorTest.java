// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.text.ExpositionFormatException;
import dev.cnitelemetry.text.TextFormat;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which rule is broken where; what is taken and rejected is in {@link ConformanceTest}. */
class OpenMetricsValidatorTest {
  private static List<String> errors(String... lines) {
    ExpositionReader reader =
        ExpositionReader.builder(TextFormat.OPENMETRICS_1_0)
            .validate(true)
            .onMalformedLine(MalformedLine.REPORT)
            .build();
    byte[] bytes = (String.join("\n", lines) + "\n# EOF\n").getBytes(UTF_8);
    reader.reset(bytes, 0, bytes.length);
    List<String> errors = new ArrayList<>();
    for (Event event = reader.next(); event != Event.END; event = reader.next()) {
      if (event == Event.MALFORMED) {
        ExpositionFormatException error = reader.error();
        errors.add(error.line() + ":" + error.column() + " " + error.code());
      }
    }
    return errors;
  }

  @Test
  void wantsMetadataOnceAndFirst() {
    assertEquals(List.of("2:8 DUPLICATE_METADATA"), errors("# HELP f x", "# HELP f y"));
    assertEquals(List.of("2:8 METADATA_AFTER_SAMPLES"), errors("f 1", "# TYPE f gauge"));
    assertEquals(List.of("2:8 UNIT_NOT_ALLOWED"), errors("# TYPE f_s info", "# UNIT f_s s"));
    assertEquals(List.of("2:8 UNIT_NOT_ALLOWED"), errors("# UNIT f_s s", "# TYPE f_s info"));
  }

  @Test
  void saysOnceThatAFamilyComesBack() {
    assertEquals(
        List.of("5:1 FAMILY_INTERLEAVED"),
        errors("# TYPE f gauge", "f 1", "# TYPE g gauge", "g 1", "f{a=\"1\"} 1", "f{a=\"2\"} 1"));
    assertEquals(
        List.of("3:8 FAMILY_INTERLEAVED"),
        errors("# TYPE f gauge", "# TYPE g gauge", "# HELP f x", "f 1"));
    assertEquals(
        List.of("3:1 FAMILY_INTERLEAVED"),
        errors("# TYPE f counter", "g 1", "f_total 1", "f_created 1"));
  }

  @Test
  void keepsNamesApart() {
    assertEquals(List.of("2:8 NAME_CLASH"), errors("f_total 1", "# TYPE f counter"));
    assertEquals(List.of("2:8 NAME_CLASH"), errors("# TYPE f counter", "# TYPE f_total gauge"));
    assertEquals(List.of("2:1 SAMPLE_NAME_NOT_OF_KIND"), errors("# TYPE f counter", "f 1"));
  }

  @Test
  void pointsAtTheHistogramThatIsWrongAndNotAtWhatFollows() {
    assertEquals(
        List.of("2:1 MISSING_INF_BUCKET"),
        errors("# TYPE f histogram", "f_bucket{le=\"1\"} 1", "# TYPE g gauge", "g 1"));
    assertEquals(
        List.of("2:1 MISSING_INF_BUCKET", "4:1 COUNT_MISMATCH"),
        errors(
            "# TYPE f histogram",
            "f_bucket{a=\"1\",le=\"1\"} 1",
            "f_bucket{a=\"2\",le=\"+Inf\"} 1",
            "f_count{a=\"2\"} 2"));
    assertEquals(
        List.of("3:1 SUM_WITHOUT_COUNT"),
        errors("# TYPE f histogram", "f_bucket{le=\"+Inf\"} 1", "f_sum 2"));
  }

  @Test
  void refusesACountOrASumThatIsSaidTwiceAndDiffers() {
    assertEquals(
        List.of("4:9 COUNT_MISMATCH"),
        errors(
            "# TYPE f histogram", "f_count 2", "f_bucket{le=\"+Inf\"} 2", "f_count 1", "f_sum 1"));
    assertEquals(
        List.of("4:7 INVALID_SUM"),
        errors("# TYPE f histogram", "f_bucket{le=\"+Inf\"} 2", "f_sum 3", "f_sum 4", "f_count 2"));
    assertEquals(
        List.of(), errors("# TYPE f summary", "f_count 2", "f_sum 3", "f_count 1", "f_sum 4"));
  }

  @Test
  void pointsAtTheBucketThatIsWrong() {
    assertEquals(
        List.of("3:10 BUCKET_ORDER"),
        errors(
            "# TYPE f histogram",
            "f_bucket{le=\"2\"} 1",
            "f_bucket{le=\"1\"} 1",
            "f_bucket{le=\"+Inf\"} 1"));
    assertEquals(
        List.of("3:21 BUCKET_VALUE_ORDER"),
        errors("# TYPE f histogram", "f_bucket{le=\"2\"} 1", "f_bucket{le=\"+Inf\"} 0"));
    assertEquals(
        List.of("2:21 COUNT_NOT_INTEGER"),
        errors("# TYPE f histogram", "f_bucket{le=\"+Inf\"} 0.5"));
  }

  @Test
  void wantsTimestampsOnAllOrNoneAndForward() {
    assertEquals(List.of("3:1 TIMESTAMP_MIXED"), errors("# TYPE f gauge", "f 1 1", "f 1"));
    assertEquals(
        List.of("3:1 TIMESTAMP_BACKWARDS"), errors("# TYPE f gauge", "f 1 1.0000000001", "f 1 1"));
    assertEquals(List.of(), errors("# TYPE f gauge", "f 1 1", "f 1 10e-1", "f 1 1.00001"));
  }

  @Test
  void knowsMetricsByTheirLabelsInAnyOrder() {
    assertEquals(
        List.of("4:1 METRIC_INTERLEAVED"),
        errors("# TYPE f gauge", "f{a=\"1\",b=\"2\"} 1", "f 1", "f{b=\"2\",a=\"1\"} 1"));
  }

  /** What is written as on the line before is not taken apart again. */
  @Test
  void knowsMetricsAndBoundsHoweverTheyAreWritten() {
    assertEquals(
        List.of("6:1 METRIC_INTERLEAVED"),
        errors(
            "# TYPE f histogram",
            "f_bucket{a=\"1\",le=\"1\"} 1",
            "f_bucket{a=\"1\",le=\"+Inf\"} 1",
            "f_bucket{le=\"1\",a=\"2\"} 1",
            "f_bucket{le=\"+Inf\",a=\"2\"} 1",
            "f_bucket{a=\"1\",le=\"2\"} 1"));
    assertEquals(
        List.of("6:16 BUCKET_ORDER"),
        errors(
            "# TYPE f histogram",
            "f_bucket{a=\"1\",le=\"1\"} 1",
            "f_bucket{a=\"1\",le=\"2\"} 1",
            "f_bucket{a=\"1\",le=\"+Inf\"} 1",
            "f_bucket{a=\"2\",le=\"2\"} 1",
            "f_bucket{a=\"2\",le=\"1\"} 1",
            "f_bucket{a=\"2\",le=\"+Inf\"} 1"));
    assertEquals(
        List.of("4:1 METRIC_INTERLEAVED"),
        errors(
            "# TYPE f gauge",
            "f{a=\"\\n\",b=\"1\"} 1",
            "f{a=\"n\",b=\"1\"} 1",
            "f{a=\"\\n\",b=\"1\"} 1"));
  }

  @Test
  void putsExemplarsWhereTheyBelong() {
    assertEquals(List.of("2:5 EXEMPLAR_NOT_ALLOWED"), errors("# TYPE f gauge", "f 1 # {} 1"));
  }

  @Test
  void keepsNothingOfTheInputBefore() {
    ExpositionReader reader =
        ExpositionReader.builder(TextFormat.OPENMETRICS_1_0).validate(true).build();
    byte[] page = "# TYPE f counter\nf_total 1\n# EOF\n".getBytes(UTF_8);
    for (int i = 0; i < 3; i++) {
      assertEquals(1, ReadSample.all(reader, page).size());
    }
  }
}
