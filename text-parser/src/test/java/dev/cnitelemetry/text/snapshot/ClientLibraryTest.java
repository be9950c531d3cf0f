// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.text.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cnitelemetry.text.TextFormat;
import dev.cnitelemetry.text.read.ExpositionReader;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ClientLibraryTest {

  /** What a consumer without the optional dependency does. Runs in a class loader of its own. */
  public static final class Reading implements Runnable {
    @Override
    public void run() {
      ExpositionReader reader = ExpositionReader.builder(TextFormat.PROMETHEUS_0_0_4).build();
      reader.reset(new byte[0], 0, 0);
      Snapshots.from(reader);
    }
  }

  /** The same for the writer. */
  public static final class Writing implements Runnable {
    @Override
    public void run() {
      Snapshots.formatWriter(TextFormat.PROMETHEUS_0_0_4);
    }
  }

  @Test
  void namesTheCoordinateThatIsMissing() throws Exception {
    assertNames(Reading.class, "prometheus-metrics-");
    assertNames(Writing.class, "prometheus-metrics-");
    assertNames(Writing.class, "prometheus-metrics-exposition");
  }

  private static void assertNames(Class<? extends Runnable> consumer, String missing) {
    IllegalStateException failure =
        assertThrows(IllegalStateException.class, () -> run(consumer, missing));
    assertEquals(
        "snapshots need io.prometheus:prometheus-metrics-exposition-formats (1.9.0 or newer):"
            + " add it to the dependencies",
        failure.getMessage());
  }

  private static void run(Class<? extends Runnable> consumer, String missing) throws Exception {
    try (URLClassLoader loader =
        new URLClassLoader(classPathWithout(missing), ClassLoader.getPlatformClassLoader())) {
      ((Runnable) loader.loadClass(consumer.getName()).getDeclaredConstructor().newInstance())
          .run();
    }
  }

  private static URL[] classPathWithout(String artifact) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> !Path.of(entry).getFileName().toString().startsWith(artifact))
        .map(ClientLibraryTest::url)
        .toArray(URL[]::new);
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(entry, e);
    }
  }
}
