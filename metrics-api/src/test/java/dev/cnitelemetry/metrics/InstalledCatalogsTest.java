// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cnitelemetry.metrics.internal.CatalogMarkers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Catalogues that are on the class path, and those that were lost when jars were packed into one.
 */
class InstalledCatalogsTest {

  private static final String SERVICES =
      "META-INF/services/" + MetricCatalogProvider.class.getName();

  /** A provider that is found. */
  public static final class Own implements MetricCatalogProvider {
    @Override
    public MetricCatalog catalog() {
      return MetricCatalog.builder("own")
          .add(GaugeDefinition.builder().name("queue_length").help("Entries.").build())
          .build();
    }
  }

  @TempDir private Path directory;

  @Test
  void noCatalogueAtAllIsAnError() {
    assertEquals(
        "no catalogue is on the class path: add cni-telemetry-catalog-antrea,"
            + " cni-telemetry-catalog-calico or cni-telemetry-catalog-tawon",
        assertThrows(IllegalStateException.class, () -> installed(directory)).getMessage());
  }

  @Test
  void aCatalogueWithItsMarkerIsFound() throws IOException {
    write(SERVICES, Own.class.getName());
    write(CatalogMarkers.DIRECTORY + "/own", "");
    assertEquals("own", installed(directory).name());
  }

  @Test
  void aCatalogueWithoutMarkerIsFound() throws IOException {
    write(SERVICES, Own.class.getName());
    assertEquals("own", installed(directory).name());
  }

  @Test
  void aMarkerWithoutItsCatalogueIsAnErrorThatNamesTheRemedy() throws IOException {
    write(SERVICES, Own.class.getName());
    write(CatalogMarkers.DIRECTORY + "/own", "");
    write(CatalogMarkers.DIRECTORY + "/antrea", "");
    write(CatalogMarkers.DIRECTORY + "/tawon", "");
    String message =
        assertThrows(IllegalStateException.class, () -> installed(directory)).getMessage();
    assertTrue(
        message.contains(": the catalogue of antrea, tawon; jars were packed into one"), message);
    assertTrue(message.contains("ServicesResourceTransformer"), message);
  }

  @Test
  void aJarIsReadAsADirectoryIs() throws IOException {
    Path jar = directory.resolve("packed.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (String entry :
          new String[] {
            "META-INF/",
            "META-INF/cni-telemetry/",
            CatalogMarkers.DIRECTORY + "/",
            CatalogMarkers.DIRECTORY + "/calico"
          }) {
        out.putNextEntry(new JarEntry(entry));
        out.closeEntry();
      }
    }
    String message = assertThrows(IllegalStateException.class, () -> installed(jar)).getMessage();
    assertTrue(message.contains(": the catalogue of calico; jars were packed into one"), message);
  }

  @Test
  void aPlaceThatCannotBeListedHidesNoOther() throws IOException {
    write("first/" + CatalogMarkers.DIRECTORY, "a file where a directory is expected");
    write("second/" + CatalogMarkers.DIRECTORY + "/antrea", "");
    String message =
        assertThrows(
                IllegalStateException.class,
                () -> installed(directory.resolve("first"), directory.resolve("second")))
            .getMessage();
    assertTrue(message.contains(": the catalogue of antrea; jars were packed into one"), message);
  }

  private void write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static MetricCatalog installed(Path... places) {
    URL[] urls = new URL[places.length];
    try {
      for (int i = 0; i < places.length; i++) {
        urls[i] = places[i].toUri().toURL();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try (URLClassLoader loader =
        new URLClassLoader(urls, InstalledCatalogsTest.class.getClassLoader())) {
      return with(loader, MetricCatalog::installed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T with(ClassLoader loader, Supplier<T> action) {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(loader);
    try {
      return action.get();
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }
}
