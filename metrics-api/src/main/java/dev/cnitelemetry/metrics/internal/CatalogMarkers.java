// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.metrics.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javax.annotation.Nullable;

/**
 * The empty files that catalogue modules carry, one a module, each of another name: whoever packs
 * several jars into one keeps them all, which is not so of the files that {@link
 * java.util.ServiceLoader} reads.
 */
public final class CatalogMarkers {

  /** The directory of the markers; their names are those of the catalogues. */
  public static final String DIRECTORY = "META-INF/cni-telemetry/catalog";

  private CatalogMarkers() {}

  /**
   * The names of the catalogues whose module is on the class path. A place that cannot be listed
   * has none.
   *
   * @param loader where to look; null for the system's class loader
   * @return the names, sorted
   */
  public static Set<String> found(@Nullable ClassLoader loader) {
    Set<String> names = new TreeSet<>();
    try {
      for (URL place :
          Collections.list(
              loader == null
                  ? ClassLoader.getSystemResources(DIRECTORY)
                  : loader.getResources(DIRECTORY))) {
        names.addAll(namesIn(place));
      }
    } catch (IOException e) {
      // Markers find mistakes of packing; where they cannot be looked for there is nothing to find.
      return names;
    }
    return names;
  }

  /** What cannot be listed has no markers, and hides those of no other place. */
  private static Set<String> namesIn(URL place) {
    Set<String> names = new TreeSet<>();
    try {
      addNames(place, names);
    } catch (IOException
        | URISyntaxException
        | UncheckedIOException
        | IllegalArgumentException unlisted) {
      return Set.of();
    }
    return names;
  }

  private static void addNames(URL place, Set<String> names)
      throws IOException, URISyntaxException {
    if (place.getProtocol().equals("file")) {
      try (Stream<Path> markers = Files.list(Path.of(new URI(place.toString())))) {
        markers.forEach(marker -> names.add(marker.getFileName().toString()));
      }
    } else if (place.openConnection() instanceof JarURLConnection connection) {
      connection.setUseCaches(false);
      try (JarFile jar = connection.getJarFile()) {
        jar.stream().map(JarEntry::getName).forEach(entry -> addName(entry, names));
      }
    }
  }

  private static void addName(String entry, Set<String> names) {
    int marker = entry.indexOf(DIRECTORY + "/");
    if (marker >= 0 && !entry.endsWith("/")) {
      names.add(entry.substring(marker + DIRECTORY.length() + 1));
    }
  }
}
