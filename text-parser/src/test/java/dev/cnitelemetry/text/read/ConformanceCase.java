// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cnitelemetry.text.TextFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.annotation.Nullable;

/**
 * An input and the verdict on it, from a file with one JSON object a line.
 *
 * @param accepted whether the format's reader with its validator takes it
 * @param parserRejects whether the reader without the validator rejects it too
 * @param samples what is to be read, or null where the case does not say
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record ConformanceCase(
    String id,
    TextFormat format,
    byte[] input,
    boolean accepted,
    boolean parserRejects,
    @Nullable List<ReadSample> samples) {

  public static List<ConformanceCase> all(Path file) {
    ObjectMapper mapper = new ObjectMapper();
    List<ConformanceCase> cases = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        cases.add(of(mapper.readTree(line)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases;
  }

  private static ConformanceCase of(JsonNode json) {
    byte[] input =
        json.has("text")
            ? json.get("text").asText().getBytes(UTF_8)
            : Base64.getDecoder().decode(json.get("text_b64").asText());
    JsonNode verdict = json.has("expect") ? json.get("expect") : json.get("should_parse");
    boolean accepted = verdict.asBoolean();
    return new ConformanceCase(
        json.get("id").asText(),
        json.get("format").asText().equals("om")
            ? TextFormat.OPENMETRICS_1_0
            : TextFormat.PROMETHEUS_0_0_4,
        input,
        accepted,
        !accepted && json.get("layer").asText().equals("parser"),
        json.has("samples") ? samples(json.get("samples")) : null);
  }

  private static List<ReadSample> samples(JsonNode json) {
    List<ReadSample> samples = new ArrayList<>();
    json.forEach(sample -> samples.add(sample(sample)));
    return samples;
  }

  private static ReadSample sample(JsonNode json) {
    List<List<String>> labels = new ArrayList<>();
    json.get("labels")
        .forEach(label -> labels.add(List.of(label.get(0).asText(), label.get(1).asText())));
    JsonNode timestamp = json.get("ts");
    return new ReadSample(
        json.path("name").asText(""),
        ReadSample.sorted(labels),
        value(json.get("value").asText()),
        timestamp == null || timestamp.isNull() ? null : (Long) timestamp.asLong(),
        json.hasNonNull("exemplar") ? sample(json.get("exemplar")) : null);
  }

  private static double value(String text) {
    return switch (text) {
      case "+Inf" -> Double.POSITIVE_INFINITY;
      case "-Inf" -> Double.NEGATIVE_INFINITY;
      default -> Double.parseDouble(text);
    };
  }

  public ExpositionReader.Builder reader() {
    return ExpositionReader.builder(format);
  }

  @Override
  public String toString() {
    return id;
  }
}
