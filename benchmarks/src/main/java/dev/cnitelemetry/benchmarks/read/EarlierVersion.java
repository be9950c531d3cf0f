// SPDX-License-Identifier: Apache-2.0
package dev.cnitelemetry.benchmarks.read;

import dev.cnitelemetry.text.TextFormat;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/**
 * The reader of an earlier version, from a jar of these benchmarks, in a class loader of its own:
 * both versions then run in one virtual machine and take turns.
 */
public final class EarlierVersion extends URLClassLoader {
  private static final String READERS = Readers.class.getName();

  /** Opens a jar. */
  public EarlierVersion(Path jar) throws IOException {
    super(new URL[] {jar.toUri().toURL()}, EarlierVersion.class.getClassLoader());
  }

  /** One of the passes of {@link Readers}, by the name of its method. */
  public Pass pass(String method, TextFormat format, byte[] bytes) {
    try {
      Class<?> formats = loadClass("dev.cnitelemetry.text.TextFormat");
      return (Pass)
          loadClass(READERS)
              .getMethod(method, formats, byte[].class)
              .invoke(null, earlier(formats, format), bytes);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the earlier version has no such pass: " + method, e);
    }
  }

  /** The passes of {@link Readers#inTurn}. */
  public Pass[] passesInTurn(TextFormat format, byte[]... pages) {
    try {
      Class<?> formats = loadClass("dev.cnitelemetry.text.TextFormat");
      return (Pass[])
          loadClass(READERS)
              .getMethod("inTurn", formats, byte[][].class)
              .invoke(null, earlier(formats, format), pages);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object earlier(Class<?> formats, TextFormat format)
      throws ReflectiveOperationException {
    return formats.getMethod("valueOf", String.class).invoke(null, format.name());
  }

  /** The library's classes are the jar's; the passes are today's, compiled against these. */
  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      if (name.startsWith("dev.cnitelemetry.text.")
          || name.startsWith("dev.cnitelemetry.metrics.")) {
        return findClass(name);
      }
      return name.startsWith(READERS) ? define(name) : super.loadClass(name, resolve);
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    try (InputStream stream = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (stream == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] code = stream.readAllBytes();
      return defineClass(name, code, 0, code.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
