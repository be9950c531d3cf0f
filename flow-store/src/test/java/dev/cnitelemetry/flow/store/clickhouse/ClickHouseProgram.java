// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.clickhouse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cnitelemetry.testsupport.ChDb;
import dev.cnitelemetry.testsupport.PeerProgram;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/**
 * A ClickHouse that runs for a test: Debian's server, which is of 2018, or the newest engine in a
 * Python process behind a small HTTP door.
 */
final class ClickHouseProgram implements AutoCloseable {
  static final String USER = "flows";

  /** Who may read alone, and change no setting. */
  static final String READER = "reader";

  static final String PASSWORD = "open-sesame-29";

  private final Process process;
  private final int port;

  private ClickHouseProgram(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Debian's server; the test ends here if it is not installed. */
  static ClickHouseProgram server(Path directory, int port) {
    PeerProgram unused =
        PeerProgram.named(
            "clickhouse-server", "Debian package clickhouse-server", "/usr/sbin/clickhouse-server");
    try {
      Files.createDirectories(directory.resolve("data"));
      Files.createDirectories(directory.resolve("tmp"));
      Files.writeString(
          directory.resolve("config.xml"),
          """
          <?xml version="1.0"?>
          <yandex>
            <logger><level>warning</level><console>1</console></logger>
            <http_port>%d</http_port>
            <listen_host>127.0.0.1</listen_host>
            <path>%s/data/</path><tmp_path>%s/tmp/</tmp_path>
            <mark_cache_size>1000000</mark_cache_size>
            <users_config>users.xml</users_config>
            <default_profile>default</default_profile>
            <default_database>default</default_database>
            <timezone>Asia/Kolkata</timezone>
          </yandex>
          """
              .formatted(port, directory, directory));
      Files.writeString(
          directory.resolve("users.xml"),
          """
          <?xml version="1.0"?>
          <yandex>
            <profiles>
              <default><max_memory_usage>1000000000</max_memory_usage></default>
              <reader><readonly>1</readonly></reader>
            </profiles>
            <users><%s>
              <password>%s</password><networks><ip>127.0.0.1</ip></networks>
              <profile>default</profile><quota>default</quota>
            </%s><%s>
              <password>%s</password><networks><ip>127.0.0.1</ip></networks>
              <profile>reader</profile><quota>default</quota>
            </%s></users>
            <quotas><default></default></quotas>
          </yandex>
          """
              .formatted(USER, PASSWORD, USER, READER, PASSWORD, READER));
      Process process =
          new ProcessBuilder(
                  "/usr/sbin/clickhouse-server", "--config-file=" + directory.resolve("config.xml"))
              .redirectErrorStream(true)
              .redirectOutput(directory.resolve("log").toFile())
              .start();
      ClickHouseProgram program = new ClickHouseProgram(process, port);
      program.await(directory.resolve("log"));
      return program;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void await(Path log) throws IOException {
    for (int attempt = 0; attempt < 600; attempt++) {
      try {
        new Socket(InetAddress.getLoopbackAddress(), port).close();
        return;
      } catch (IOException notYet) {
        if (!process.isAlive()) {
          break;
        }
        pause();
      }
    }
    throw new AssertionError("the server does not listen: " + Files.readString(log));
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** The newest engine; the test ends here if there is no Python that has it. */
  static ClickHouseProgram newest(Path directory) {
    try {
      Process process =
          new ProcessBuilder(
                  ChDb.python(),
                  Path.of("src/test/python/clickhouse_door.py").toString(),
                  directory.toString(),
                  USER,
                  PASSWORD)
              .redirectError(directory.resolveSibling("door.log").toFile())
              .start();
      BufferedReader out =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      String port = out.readLine();
      if (port == null) {
        throw new AssertionError(Files.readString(directory.resolveSibling("door.log")));
      }
      return new ClickHouseProgram(process, Integer.parseInt(port));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** Runs a statement without the code that is tested. */
  void run(String database, String sql) {
    String both = USER + ":" + PASSWORD;
    HttpRequest request =
        HttpRequest.newBuilder(address().resolve("/?database=" + database))
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8)))
            .POST(HttpRequest.BodyPublishers.ofString(sql))
            .build();
    try {
      HttpResponse<String> response =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
      assertEquals(200, response.statusCode(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** From now on it answers nothing, though connections are made. */
  void hold() {
    signal("-STOP");
  }

  /** It goes on where it was held. */
  void goOn() {
    signal("-CONT");
  }

  private void signal(String name) {
    try {
      assertEquals(
          0, new ProcessBuilder("kill", name, String.valueOf(process.pid())).start().waitFor());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** As if its machine lost power. */
  void kill() {
    try {
      process.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    kill();
  }
}
