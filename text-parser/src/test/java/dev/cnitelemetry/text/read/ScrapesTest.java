// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cnitelemetry.text.ExpositionFormatException;
import dev.cnitelemetry.text.FormatError;
import dev.cnitelemetry.text.SharedMaterial;
import dev.cnitelemetry.text.TextFormat;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages as programs served them: how many samples each has. */
class ScrapesTest {
  @ParameterizedTest
  @CsvSource({
    "prometheus-2.42.0.prom,429",
    "prometheus-2.42.0-federate.prom,1370",
    "node_exporter-1.5.0.prom,596",
    "bird_exporter-1.4.1.prom,376",
    "calico-felix.prom,106",
    "client_java-1.9.0.prom,1535",
    "client_java-1.9.0-utf8.prom,1433",
    "client_java-1.9.0.om,1535",
    "client_java-1.9.0-utf8.om,1535",
  })
  void haveTheirSamples(String file, int samples) throws IOException {
    byte[] page = Files.readAllBytes(SharedMaterial.path("scrapes/" + file));
    assertEquals(samples, ReadSample.all(reader(file).build(), page).size());
    if (file.endsWith(".om")) {
      assertEquals(samples, ReadSample.all(reader(file).validate(true).build(), page).size());
    }
  }

  @ParameterizedTest
  @CsvSource({"client_java-1.9.0-exemplars-everywhere.om,1535"})
  void areReadWithExemplarsWhereNoneBelongUnlessValidated(String file, int samples)
      throws IOException {
    byte[] page = Files.readAllBytes(SharedMaterial.path("scrapes/" + file));
    assertEquals(samples, ReadSample.all(reader(file).build(), page).size());
    ExpositionReader validating = reader(file).validate(true).build();
    ExpositionFormatException rejected =
        assertThrows(ExpositionFormatException.class, () -> ReadSample.all(validating, page));
    assertEquals(FormatError.EXEMPLAR_NOT_ALLOWED, rejected.code());
  }

  private static ExpositionReader.Builder reader(String file) {
    return ExpositionReader.builder(
        file.endsWith(".om")
            ? TextFormat.OPENMETRICS_1_0
            : file.contains("utf8") ? TextFormat.PROMETHEUS_1_0_0 : TextFormat.PROMETHEUS_0_0_4);
  }
}
