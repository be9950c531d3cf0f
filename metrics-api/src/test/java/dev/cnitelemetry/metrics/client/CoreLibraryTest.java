// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.Component;
import dev.cnitelemetry.metrics.MetricCatalog;
import dev.cnitelemetry.metrics.Product;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CoreLibraryTest {

  /** What a consumer without the optional dependency does. Runs in a class loader of its own. */
  public static final class Consumer implements Runnable {
    @Override
    public void run() {
      Component component =
          Component.builder()
              .name("c")
              .title("C")
              .product(Product.withoutReleases("p", "P"))
              .build();
      LiveMetrics.all(component, MetricCatalog.empty());
    }
  }

  @Test
  void namesTheCoordinateThatIsMissing() throws Exception {
    for (String missing : new String[] {"prometheus-metrics-core", "prometheus-metrics-"}) {
      try (URLClassLoader loader =
          new URLClassLoader(classPathWithout(missing), ClassLoader.getPlatformClassLoader())) {
        Runnable consumer =
            (Runnable)
                loader.loadClass(Consumer.class.getName()).getDeclaredConstructor().newInstance();
        IllegalStateException failure = assertThrows(IllegalStateException.class, consumer::run);
        assertEquals(
            "live metrics need io.prometheus:prometheus-metrics-core (1.9.0 or newer):"
                + " add it to the dependencies",
            failure.getMessage());
        assertTrue(failure.getCause() instanceof NoClassDefFoundError);
      }
    }
  }

  private static URL[] classPathWithout(String artifact) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> !Path.of(entry).getFileName().toString().startsWith(artifact))
        .map(CoreLibraryTest::url)
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
