package dev.cnitelemetry.flow.collector;

import dev.cnitelemetry.flow.collector.tls.AntreaTls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Certificates for 127.0.0.1, each set made once for all tests since that takes seconds. */
final class GeneratedTls {
  private static Path sets = Path.of("");

  private GeneratedTls() {}

  /** A set: ours, others of another authority, expired. */
  static synchronized Path set(String name) throws IOException {
    if (sets.equals(Path.of(""))) {
      sets = Files.createTempDirectory("tls");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(sets)));
    }
    Path set = sets.resolve(name);
    if (!Files.exists(set)) {
      boolean expired = name.equals("expired");
      Instant begin = Instant.now().minus(expired ? Duration.ofDays(7) : Duration.ofHours(1));
      AntreaTls.generate(set, "127.0.0.1", begin, expired ? 1 : 365);
    }
    return set;
  }

  private static void delete(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      List<Path> all = files.sorted((one, other) -> other.compareTo(one)).toList();
      for (Path each : all) {
        Files.deleteIfExists(each);
      }
    } catch (IOException e) {
      return; // the system clears its temporary files, too
    }
  }
}
