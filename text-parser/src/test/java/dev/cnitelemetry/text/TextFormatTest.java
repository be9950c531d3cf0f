// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormatTest {
  @ParameterizedTest
  @EnumSource(TextFormat.class)
  void readsTheContentTypeItWrites(TextFormat format) {
    assertEquals(Optional.of(format), TextFormat.fromContentType(format.contentType()));
    for (EscapingScheme escaping : EscapingScheme.values()) {
      assertEquals(Optional.of(format), TextFormat.fromContentType(format.contentType(escaping)));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "text/plain|PROMETHEUS_0_0_4",
        "text/plain; version=0.0.4|PROMETHEUS_0_0_4",
        "text/plain;charset=utf-8|PROMETHEUS_0_0_4",
        "TEXT/Plain;Version=\"1.0.0\" ; escaping=underscores|PROMETHEUS_1_0_0",
        "application/openmetrics-text|OPENMETRICS_1_0",
        "application/openmetrics-text; version=0.0.1; charset=utf-8|OPENMETRICS_1_0",
        "application/openmetrics-text;version=1.0.0|OPENMETRICS_1_0",
      })
  void knowsContentTypes(String contentType, TextFormat format) {
    assertEquals(Optional.of(format), TextFormat.fromContentType(contentType));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "text/html",
        "application/json",
        "text/plain; version=2.0.0",
        "application/openmetrics-text; version=0.0.4",
        "application/vnd.google.protobuf; proto=io.prometheus.client.MetricFamily",
        "text/plain, text/plain",
      })
  void guessesNoFormat(String contentType) {
    assertEquals(Optional.empty(), TextFormat.fromContentType(contentType));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "''|PROMETHEUS_0_0_4|UNDERSCORES",
        "*/*|PROMETHEUS_0_0_4|UNDERSCORES",
        "text/*|PROMETHEUS_0_0_4|UNDERSCORES",
        "text/html|PROMETHEUS_0_0_4|UNDERSCORES",
        "application/*|OPENMETRICS_1_0|UNDERSCORES",
        "text/plain;version=0.0.4;q=0.5,application/openmetrics-text|OPENMETRICS_1_0|UNDERSCORES",
        "text/plain;version=0.0.4,application/openmetrics-text;q=0.9|PROMETHEUS_0_0_4|UNDERSCORES",
        "text/plain;version=1.0.0;escaping=allow-utf-8|PROMETHEUS_1_0_0|ALLOW_UTF_8",
        "text/plain;version=0.0.4;escaping=allow-utf-8|PROMETHEUS_0_0_4|UNDERSCORES",
        "text/plain;version=0.0.4;escaping=dots|PROMETHEUS_0_0_4|DOTS",
        "text/plain;version=1.0.0;escaping=\"values\"|PROMETHEUS_1_0_0|VALUES",
        "text/plain;version=1.0.0;escaping=shouting|PROMETHEUS_1_0_0|UNDERSCORES",
        "application/openmetrics-text;version=3.0.0,text/plain;q=0.1|PROMETHEUS_0_0_4|UNDERSCORES",
        "text/plain;version=0.0.4;q=0, */*;q=0.1|PROMETHEUS_1_0_0|UNDERSCORES",
        "application/openmetrics-text;q=2,text/plain;version=1.0.0;q=0.1|PROMETHEUS_1_0_0|UNDERSCORES",
        // what clients of OpenMetrics before 1.0 send
        "application/openmetrics-text;version=0.0.1,text/plain;version=0.0.4;q=0.5,*/*;q=0.1"
            + "|OPENMETRICS_1_0|UNDERSCORES",
        "application/openmetrics-text;version=0.0.1;q=0,application/openmetrics-text;version=1.0.0"
            + "|OPENMETRICS_1_0|UNDERSCORES",
        // what a Prometheus server of the v3 line sends
        "application/openmetrics-text;version=1.0.0;escaping=allow-utf-8;q=0.6,"
            + "application/openmetrics-text;version=0.0.1;q=0.5,"
            + "text/plain;version=1.0.0;escaping=allow-utf-8;q=0.4,"
            + "text/plain;version=0.0.4;q=0.3,*/*;q=0.2|OPENMETRICS_1_0|ALLOW_UTF_8",
      })
  void negotiates(String accept, TextFormat format, EscapingScheme escaping) {
    assertEquals(new NegotiatedFormat(format, escaping), TextFormat.negotiate(accept));
  }

  @Test
  void answersARequestWithoutAcceptHeader() {
    assertEquals(TextFormat.PROMETHEUS_0_0_4, TextFormat.negotiate(null).format());
  }

  @Test
  void asksForWhatItReadsBestFirst() {
    NegotiatedFormat agreed = TextFormat.negotiate(TextFormat.acceptHeader());
    assertEquals(
        new NegotiatedFormat(TextFormat.OPENMETRICS_1_0, EscapingScheme.ALLOW_UTF_8), agreed);
    assertEquals(
        "application/openmetrics-text; version=1.0.0; charset=utf-8; escaping=allow-utf-8",
        agreed.contentType());
  }
}
