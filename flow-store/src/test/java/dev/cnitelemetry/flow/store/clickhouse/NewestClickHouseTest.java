// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.flow.store.clickhouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** On ClickHouse 26.9, the engine that chDB is made of. */
@Tag("long")
class NewestClickHouseTest extends ClickHouseContract {
  @TempDir private static Path folder;
  private static ClickHouseProgram program;

  @BeforeAll
  static void start() throws IOException {
    program = ClickHouseProgram.newest(Files.createDirectory(folder.resolve("engine")));
  }

  @AfterAll
  static void stop() {
    if (program != null) {
      program.close();
    }
  }

  @Override
  ClickHouseProgram program() {
    return program;
  }

  @Override
  String database() {
    return "flows";
  }
}
